/** Table 6-12: territories. */
import { indexOfName } from "../../domain/names";
import { groupShares, type Territories, type TerritoryGroup } from "../../domain/territories";
import type { Calculation, RowTable, Summary, TextParameter, Value } from "../model";
import { customerFields } from "../parts/customer-fields";
import { lineNumber } from "../parts/named-lines";
import { sampleClasses, sampleSales } from "../wholesaler/sales";
import { sampleDistricts, sampleGroups } from "../wholesaler/customers";
import { GROUPS, SALESPEOPLE } from "../wholesaler/districts";
import { found, groupsOf, LINES, namesOf, rowsOf } from "./groups";
import { salespersonColumns, targetColumns } from "./targets";

const LETTERS = ["A", "B", "C"] as const;

/** A line counts when it has a name that no line above has. */
const LIVE = (line: string): string =>
  `AND({line}<>""${LINES.slice(0, Number(line) - 1)
    .map((other) => `,{line}<>{name.${other}}`)
    .join("")})`;
/** Rows that hold a customer, and among them those of the line's group or of none. */
const CUSTOMERS = '({customer:column}<>"")';
const OF_LINE = `${CUSTOMERS}*({group:column}={line})`;
const OF_NONE = `${CUSTOMERS}*((${LINES.map((line) => `({group:column}={name.${line}})*({name.${line}}<>"")`).join("+")})=0)`;
/** The line of a row's group. */
const LINE = lineNumber("{groups:lines}", "{group}", LINES.length);

/**
 * Table 6-12: the customers divided into areas by group (三、(五)(1)), how evenly the groups are loaded, and how far they and their
 * salespeople reach their targets, which the textbook does not have.
 *
 * Few groups, so each of their cells may look through the whole column; a row only looks its group up.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-12",
  step: "rosters",
  word: "Territories",
  orientation: "portrait",
  structure: [],
  settings: [],
  blocks: [
    {
      name: "groups",
      at: "code",
      lines: [...LINES, "none", "total"],
      names: LINES.map(groupName),
      totalLine: "total",
      columns: [
        { name: "leader", kind: "text", cells: [...LINES.map(leader), null, null] },
        { name: "customers", kind: "whole", cells: counts("customers", CUSTOMERS, (figures) => figures.customers) },
        ...LETTERS.map((letter, index) => ({
          name: `class${letter}`,
          kind: "whole" as const,
          cells: counts(
            `class${letter}`,
            `${CUSTOMERS}*({class:column}="${letter}")`,
            (figures) => figures.classes[index as 0 | 1 | 2],
            `*({class:column}="${letter}")`,
          ),
        })),
        { name: "groupSales", kind: "amount", cells: sales() },
        { name: "balance", kind: "share", cells: [...LINES.map(balance), null, null] },
        ...targetColumns(),
        ...salespersonColumns(),
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "customers",
      fields: [
        ...customerFields(),
        { role: "input", name: "group", kind: "choice", choicesFrom: "groups", sample: sampleGroups },
        { role: "input", name: "area", kind: "text", sample: sampleDistricts },
        {
          role: "input",
          name: "class",
          kind: "class",
          choices: LETTERS,
          from: { table: "6-9", field: "class", by: "code" },
          sample: sampleClasses,
        },
        {
          role: "input",
          name: "sales",
          kind: "amount",
          total: "sum",
          from: { table: "6-8", field: "sum", by: "code" },
          sample: sampleSales,
        },
        {
          role: "result",
          name: "salesperson",
          kind: "choice",
          // The line after the last group has no salesperson.
          formula: `IF({group}="","",INDEX({leader:cells},${LINE})&"")`,
          value: (table) =>
            groupsOf(table).map((group) => {
              const line = indexOfName(namesOf(table), group);
              return line < 0 ? "" : (table.scalar(`leader.${LINES[line]}`) ?? "");
            }),
        },
        {
          role: "result",
          name: "share",
          kind: "share",
          formula: `IF(ISNUMBER({sales}),IF({group}="","",IF(${LINE}>${LINES.length},"",IF(N(INDEX({groupSales:cells},${LINE}))>0,{sales}/INDEX({groupSales:cells},${LINE}),""))),IF({sales}="","",#VALUE!))`,
          value: (table) => groupShares(namesOf(table), rowsOf(table)),
        },
      ],
    },
  ],
};

function groupName(line: string): TextParameter {
  return { role: "parameter", name: `name.${line}`, kind: "text", default: GROUPS[Number(line) - 1] ?? null };
}

function leader(line: string): TextParameter {
  const group = GROUPS[Number(line) - 1];
  return {
    role: "parameter",
    name: `leader.${line}`,
    kind: "text",
    default: null,
    sample: (language) => (group ? SALESPEOPLE[group][language] : null),
  };
}

/** How many customers of each line's kind there are; blank while there are no customers at all. */
function counts(name: string, all: string, of: (figures: Territories["total"]) => number, condition = ""): Summary[] {
  const cell = (line: string, formula: string, figures: (found: Territories) => Territories["total"] | null | undefined): Summary => ({
    role: "summary",
    name: `${name}.${line}`,
    kind: "whole",
    formula:
      line === "total" && name === "customers"
        ? `IF(SUMPRODUCT(--${all})=0,"",SUMPRODUCT(--${all}))`
        : `IF({customers.total}="","",${formula})`,
    value: (table) => shown(table, figures(found(table)), of),
  });
  return [
    ...LINES.map((line, index) => cell(line, `IF(${LIVE(line)},SUMPRODUCT(${OF_LINE}${condition}),"")`, ({ groups }) => groups[index])),
    cell("none", `SUMPRODUCT(${OF_NONE}${condition})`, ({ none }) => none),
    cell("total", `SUMPRODUCT(--(${all}))`, ({ total }) => total),
  ];
}

/** The sales of each line; as the second list of SUMPRODUCT, where a text counts nothing. */
function sales(): Summary[] {
  const cell = (line: string, formula: string, figures: (found: Territories) => Territories["total"] | null | undefined): Summary => ({
    role: "summary",
    name: `groupSales.${line}`,
    kind: "amount",
    formula: `IF({customers.total}="","",${formula})`,
    value: (table) => shown(table, figures(found(table)), (line) => line.sales),
  });
  return [
    ...LINES.map((line, index) => cell(line, `IF(${LIVE(line)},SUMPRODUCT(${OF_LINE},{sales:column}),"")`, ({ groups }) => groups[index])),
    cell("none", `SUMPRODUCT(${OF_NONE},{sales:column})`, ({ none }) => none),
    cell("total", `SUMPRODUCT(--${CUSTOMERS},{sales:column})`, ({ total }) => total),
  ];
}

/** Sales over the mean of all named groups, less 1. */
function balance(line: string, index: number): Summary {
  const mean = `AVERAGE({groupSales.${LINES[0]}}:{groupSales.${LINES.at(-1)}})`;
  return {
    role: "summary",
    name: `balance.${line}`,
    kind: "share",
    formula: `IF({groupSales.${line}}="","",IF(${mean}>0,{groupSales.${line}}/${mean}-1,""))`,
    value: (table) => shown<TerritoryGroup>(table, found(table).groups[index], (group) => group.balance),
  };
}

function shown<Line extends Territories["total"]>(table: Calculation, line: Line | null | undefined, of: (line: Line) => Value): Value {
  return line && found(table).total.customers > 0 ? of(line) : "";
}
