/** What stands above the customers of table 6-14: how often each class is visited, and when they leave the plan. */
import { MOST_FRUITLESS_VISITS } from "../../domain/keep-visiting";
import { DEFAULT_VISITS } from "../../domain/visit-dates";
import { MOST_VISITS } from "../../domain/visits";
import type { Block, BlockColumn, Summary } from "../model";
import { limit, timesIn } from "../parts/spec-parts";
import { CLASSES, countsOf, plannedMonth, roundsOf } from "./visit-rounds";

/** Visits per month by those who lead the salespeople. */
const MANAGERS_VISITS = [1, 0.5, 0.25];

/** Class × role → visits per month, and what comes of it in this month. */
export function policy(): Block {
  return {
    name: "policy",
    at: "class",
    lines: CLASSES,
    columns: [
      visitsPerMonth("staff", DEFAULT_VISITS),
      visitsPerMonth("managers", MANAGERS_VISITS),
      { name: "customers", kind: "whole", cells: CLASSES.map(customersDue) },
      { name: "rounds", kind: "whole", cells: CLASSES.map(roundsOfClass) },
    ],
  };
}

/** After how many visits without result a customer leaves the plan, and how many do. */
export function effort(): Block {
  const leaving = "COUNTIF({kept:column},{'leave'})";
  return {
    name: "effort",
    at: "class",
    isBelowSettings: true,
    lines: ["leave"],
    columns: [
      { name: "visitLimit", kind: "whole", cells: [limit("visitLimit.leave", "whole", MOST_FRUITLESS_VISITS, 1, 99)] },
      {
        name: "leaving",
        kind: "whole",
        cells: [
          {
            role: "summary",
            name: "leaving.leave",
            kind: "whole",
            formula: `IF(${leaving}+COUNTIF({kept:column},{'stay'})=0,"",${leaving})`,
            value: (table) => {
              const [leave, stay] = [timesIn(table, "kept", "leave"), timesIn(table, "kept", "stay")];
              return leave + stay === 0 ? "" : leave;
            },
          },
        ],
      },
    ],
  };
}

function visitsPerMonth(name: string, defaults: readonly number[]): BlockColumn {
  return {
    name,
    kind: "number",
    cells: CLASSES.map((letter, index) => ({
      role: "parameter",
      name: `${name}.${letter}`,
      kind: "number",
      default: defaults[index] ?? 0,
      minimum: 0,
      maximum: MOST_VISITS,
    })),
  };
}

/** How many customers of a class are due: their keys begin with the number of the class. */
function customersDue(letter: string, index: number): Summary {
  return {
    role: "summary",
    name: `customers.${letter}`,
    kind: "whole",
    formula: `IF({days}="","",COUNTIFS({key:column},">=${index + 1}000000",{key:column},"<${index + 2}000000"))`,
    value: (table) => (plannedMonth(table) ? (countsOf(table)[index] ?? 0) : ""),
  };
}

/** How often each customer of a class is visited in what is left of the month. */
function roundsOfClass(letter: string, index: number): Summary {
  const frequency = `IF({role=staff},{staff.${letter}},{managers.${letter}})`;
  const partOfMonth = "({until}-{from}+1)/DAY({until})";
  const wanted = `MAX(1,ROUND(${frequency}*${partOfMonth},0))`;
  const everyOtherDay = "MAX(1,INT({days}/2))";
  return {
    role: "summary",
    name: `rounds.${letter}`,
    kind: "whole",
    formula: `IF({days}="","",IF(OR({days}=0,N(${frequency})<=0),0,MIN(${MOST_VISITS},${everyOtherDay},${wanted})))`,
    value: (table) => (plannedMonth(table) ? (roundsOf(table)[index] ?? 0) : ""),
  };
}
