/** Sheet P18: complaint causes. */
import { complaintCauses, causesInOrder, OTHER_CAUSE, type CauseFigures } from "../../domain/complaint-causes";
import { COMPLAINT_CAUSES, recurrences, type ComplaintCause } from "../../domain/complaints";
import { readNumber } from "../../domain/cells";
import { outOfRange } from "../../domain/inputs";
import { SalesbookError } from "../../domain/errors";
import {
  once,
  type BlockColumn,
  type Calculation,
  type InputField,
  type Kind,
  type ResultField,
  type RowTable,
  type Value,
} from "../model";
import { EARLIER_COMPLAINTS } from "../p21-complaints/spec";
import { sampleCustomers } from "../wholesaler/customers";
import { ofComplaints, sampleComplaints } from "../wholesaler/complaints";
import { holdsText } from "../parts/spec-parts";

const LINES = [...COMPLAINT_CAUSES, "allCauses"] as const;
type Line = (typeof LINES)[number];

/** Further conditions of a count: solved after some days, said to be satisfied or not, there before. */
const WITH_DAYS = ',{days:column},">=0"';
const [SATISFIED, NOT_SATISFIED] = ["yes", "no"].map((answer) => `,{satisfied:column},{'${answer}'}`);
const SEEN_BEFORE = ',{earlier:column},">0"';

/**
 * Sheet P18: what complaints are about (the third text, 四(三)): the causes with the most frequent first, how long they take, how
 * satisfied the customers were, and how often a complaint came back. Beside the complaint log P21 the cases are read from there.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "P18",
  pack: "satisfaction",
  word: "Causes",
  orientation: "portrait",
  structure: [],
  settings: [],
  blocks: [
    {
      name: "causes",
      at: "customer",
      lines: LINES,
      totalLine: "allCauses",
      columns: [
        figure(
          "cases",
          "whole",
          (line) => counted(line),
          ({ cases }) => cases,
        ),
        figure(
          "share",
          "share",
          (line) => `{cases.${line}}/{cases.allCauses}`,
          (_, table, line) => quotient(casesOf(table, line), casesOf(table, "allCauses")),
        ),
        figure(
          "meanDays",
          "number",
          (line) => `IF(${counted(line, WITH_DAYS)}=0,"",${daysOf(line)}/${counted(line, WITH_DAYS)})`,
          ({ meanDays }) => meanDays,
        ),
        figure(
          "satisfiedShare",
          "share",
          (line) => {
            const said = `(${counted(line, SATISFIED)}+${counted(line, NOT_SATISFIED)})`;
            return `IF(${said}=0,"",${counted(line, SATISFIED)}/${said})`;
          },
          ({ satisfiedShare }) => satisfiedShare,
        ),
        figure(
          "repeatRate",
          "share",
          (line) => `IF({cases.${line}}=0,"",${counted(line, SEEN_BEFORE)}/{cases.${line}})`,
          ({ repeated }, table, line) => quotient(repeated, casesOf(table, line)),
        ),
        {
          name: "place",
          kind: "whole",
          cells: LINES.map((line, index) =>
            line === "allCauses"
              ? null
              : {
                  role: "summary",
                  name: `place.${line}`,
                  kind: "whole",
                  formula: `IF(N({cases.${line}})=0,"",${line === OTHER_CAUSE ? 'COUNTIF({cases:cells},">0")' : placeAmongNamed(line, index)})`,
                  value: (table) => causesByCases(table).indexOf(line) + 1 || "",
                },
          ),
        },
      ],
    },
  ],
  sections: [
    {
      name: "entry",
      fields: [
        { role: "input", name: "case", kind: "text", offers: { table: "P21", field: "case" }, sample: sampleComplaints("case") },
        fromLog("customer", "text", ofComplaints(sampleCustomers)),
        fromLog("received", "date", sampleComplaints("received")),
        { ...fromLog("cause", "choice", sampleComplaints("cause")), choices: COMPLAINT_CAUSES, required: true },
        fromLog("department", "text", sampleComplaints("department")),
        { ...fromLog("days", "whole", sampleComplaints("solvedIn")), from: { table: "P21", field: "daysToSolve", by: "case" } },
        { role: "input", name: "satisfied", kind: "choice", choices: ["yes", "no"], sample: sampleComplaints("satisfied") },
        {
          role: "result",
          name: "earlier",
          kind: "whole",
          formula: `IF(${holdsText("received", "days")},#VALUE!,IF(N({days})<0,#NUM!,${EARLIER_COMPLAINTS}))`,
          value: earlierOf,
        },
      ],
    },
    {
      name: "ranking",
      page: "own",
      fields: [
        {
          role: "result",
          name: "position",
          kind: "whole",
          formula: 'IF({rowNumber}<=COUNT({place:cells}),{rowNumber},"")',
          value: (table) => table.column("cause").map((_, row) => (row < placed(table) ? row + 1 : "")),
        },
        ranked("sortedCause", "choice", "causes:lines", (_, cause) => cause),
        ranked("sortedCases", "whole", "cases:cells", (table, cause) => table.scalar(`cases.${cause}`)),
        ranked("sortedShare", "share", "share:cells", (table, cause) => table.scalar(`share.${cause}`)),
        {
          role: "result",
          name: "cumulativeShare",
          kind: "share",
          formula: 'IF({position}="","",SUM({sortedCases:above})/{cases.allCauses})',
          value: (table) => {
            const all = casesOf(table, "allCauses");
            let reached = 0;
            return table.column("sortedCases").map((cases, row) => {
              reached += typeof cases === "number" ? cases : 0;
              return table.column("position")[row] === "" ? "" : quotient(reached, all);
            });
          },
        },
        ranked("sortedDays", "number", "meanDays:cells", (table, cause) => table.scalar(`meanDays.${cause}`)),
        ranked("sortedRepeats", "share", "repeatRate:cells", (table, cause) => table.scalar(`repeatRate.${cause}`)),
      ],
    },
    {
      name: "chart",
      page: "none",
      fields: [
        {
          role: "result",
          name: "chartShare",
          kind: "share",
          // It stays where it ends, for a chart would draw a blank cell as 0.
          formula: 'IF({cases.allCauses}="","",IF({position}="",1,{cumulativeShare}))',
          value: (table) => {
            const positions = table.column("position");
            return table
              .column("cumulativeShare")
              .map((share, row) => (table.scalar("cases.allCauses") === "" ? "" : positions[row] === "" ? 1 : share));
          },
        },
      ],
    },
  ],
  charts: [
    {
      type: "pareto",
      name: "pareto",
      categories: "sortedCause",
      columns: "sortedCases",
      line: "chartShare",
      lineName: "cumulativeShare",
      mostRows: COMPLAINT_CAUSES.length,
    },
  ],
};

/** Equally frequent causes stand in the order of the lines; what is none of them does not push any down. */
function placeAmongNamed(line: ComplaintCause, index: number): string {
  const equalBefore = COMPLAINT_CAUSES.slice(0, index).map((before) => `+({cases.${before}}={cases.${line}})`);
  return `1+COUNTIF({cases:cells},">"&{cases.${line}})-({cases.${OTHER_CAUSE}}>{cases.${line}})${equalBefore.join("")}`;
}

/** What the complaint log tells of a case. */
function fromLog(name: string, kind: Kind, sample: InputField["sample"]): InputField {
  return { role: "input", name, kind, from: { table: "P21", field: name, by: "case" }, sample };
}

/** How many complaints a line counts, under further conditions. */
function counted(line: Line, conditions = ""): string {
  return line === "allCauses"
    ? `SUMPRODUCT(${conditions === "" ? "COUNTIF" : "COUNTIFS"}({cause:column},{causes:lines}${conditions}))`
    : `COUNTIFS({cause:column},{line}${conditions})`;
}

function daysOf(line: Line): string {
  return line === "allCauses"
    ? `SUMPRODUCT(SUMIFS({days:column},{cause:column},{causes:lines}${WITH_DAYS}))`
    : `SUMIFS({days:column},{cause:column},{line}${WITH_DAYS})`;
}

/** A figure of every cause and of all; blank while there is no complaint. */
function figure(
  name: string,
  kind: Kind,
  formula: (line: Line) => string,
  value: (figures: CauseFigures, table: Calculation, line: Line) => Value,
): BlockColumn {
  return {
    name,
    kind,
    cells: LINES.map((line) => ({
      role: "summary",
      name: `${name}.${line}`,
      kind,
      formula: `IF(${counted("allCauses")}=0,"",${formula(line)})`,
      value: (table) => {
        const figures = figuresOf(table);
        return figures.all.cases === 0 ? "" : value(figures[line === "allCauses" ? "all" : line], table, line);
      },
    })),
  };
}

/** What stands at the place of a cause in the list from the most frequent on. */
function ranked(name: string, kind: Kind, cells: string, of: (table: Calculation, cause: ComplaintCause) => Value): ResultField {
  return {
    role: "result",
    name,
    kind,
    formula: `IF({position}="","",INDEX({${cells}},MATCH({position},{place:cells},0)))`,
    value: (table) =>
      table.column("position").map((position) => {
        const cause = COMPLAINT_CAUSES.find((name) => position !== "" && table.scalar(`place.${name}`) === position);
        return cause === undefined ? "" : of(table, cause);
      }),
  };
}

/** How many complaints a line counts, as it stands in its cell. */
function casesOf(table: Calculation, line: Line): number {
  const cases = table.scalar(`cases.${line}`);
  return typeof cases === "number" ? cases : 0;
}

function causesByCases(table: Calculation): ComplaintCause[] {
  const cases = Object.fromEntries(COMPLAINT_CAUSES.map((cause) => [cause, { cases: casesOf(table, cause) }]));
  return causesInOrder(cases as Record<ComplaintCause, { readonly cases: number }>);
}

/** How many causes have a place. */
function placed(table: Calculation): number {
  return COMPLAINT_CAUSES.filter((cause) => typeof table.scalar(`place.${cause}`) === "number").length;
}

function quotient(part: number, whole: number): Value {
  return whole === 0 ? "" : part / whole;
}

function earlierOf(table: Calculation): Value[] {
  const days = table.column("days").map((cell) => readNumber(cell, "days"));
  return recurrences(table.column("customer"), table.column("cause"), table.column("received")).map((times, row) => {
    const taken = days[row] ?? "";
    if (times instanceof SalesbookError || taken instanceof SalesbookError) return times instanceof SalesbookError ? times : taken;
    return taken !== "" && taken < 0 ? outOfRange("days", taken, "notNegative") : times;
  });
}

const figuresOf = once((table) => {
  const [days, satisfied, earlier] = [table.column("days"), table.column("satisfied"), table.column("earlier")];
  return complaintCauses(
    table.column("cause").map((cause, row) => ({ cause, days: days[row], satisfied: satisfied[row], earlier: earlier[row] })),
  );
});
