/** Sheet P7: credit survey reports. */
import type { Result } from "../../domain/cells";
import { attempt } from "../../domain/columns";
import { monthEnd } from "../../domain/dates";
import { MONTHS_BETWEEN_REPORTS, REPORT_DAY, reportDue } from "../../domain/report-due";
import { classFields, classFrom, COUNTING_CLASS, countingClasses, CREDIT_CLASSES } from "../parts/credit-class";
import { customerFields } from "../parts/customer-fields";
import { patternOf } from "../parts/exact-key";
import { isNoDay, todayCell, todayOf } from "../parts/day-cells";
import { freeDays, listRemarks, move, movedFormula, movedIn, MOVES_DAYS } from "../parts/working-days";
import { once, type Calculation, type RowTable, type Summary } from "../model";
import { sampleCreditClasses } from "../wholesaler/credit";
import { sampleLatestReports, sampleMatters, sampleReportDays, sampleReportKinds } from "./sample";
import { holdsText } from "../parts/spec-parts";

/** Reports in writing at set times, by word of mouth on any day, and at once when something changes (二、(二)3(1)). */
const KINDS = ["regular", "oral", "urgent"] as const;
/** The line of the policy that has a customer's class. */
const PLACE_OF_CLASS = `MATCH(${patternOf(COUNTING_CLASS)},{policy:lines},0)`;

/**
 * Sheet P7: when the next credit report on each customer is due (二、(二)3(1)): half a year after the last one for class
 * A, three months for B, one for C, by the 10th; a day that is no working day may move, which is ours. Everyday oral and urgent reports are noted and do not put off the regular one.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P7",
  pack: "credit",
  word: "Reports",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    classFrom,
    { role: "parameter", name: "reportDay", kind: "whole", default: REPORT_DAY, minimum: 1, maximum: 28 },
    move,
    ...listRemarks({
      around: { formula: "{today}", value: todayOf },
      asked: MOVES_DAYS,
      column: "nextDue",
    }),
  ],
  blocks: [
    {
      name: "policy",
      at: "creditClass",
      lines: CREDIT_CLASSES,
      columns: [
        {
          name: "months",
          kind: "whole",
          cells: CREDIT_CLASSES.map((letter) => ({
            role: "parameter" as const,
            name: `months.${letter}`,
            kind: "whole" as const,
            default: MONTHS_BETWEEN_REPORTS[letter],
            minimum: 1,
            maximum: 24,
          })),
        },
        { name: "customers", kind: "whole", cells: CREDIT_CLASSES.map((letter) => count("customers", letter)) },
        { name: "overdueCustomers", kind: "whole", cells: CREDIT_CLASSES.map((letter) => count("overdueCustomers", letter)) },
      ],
    },
    freeDays("status"),
  ],
  charts: [],
  sections: [
    {
      name: "reports",
      fields: [
        ...customerFields(),
        ...classFields(sampleCreditClasses, { table: "P5", field: "creditClass", by: "code" }),
        { role: "input", name: "lastReport", kind: "date", sample: sampleReportDays },
        {
          role: "result",
          name: "nextDue",
          kind: "date",
          formula: `IF(ISNUMBER({dueDay}),${movedFormula("{dueDay}")},{dueDay})`,
          value: (table) => dueDays(table).map((day) => movedIn(table, day)),
        },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["overdue"],
          formula: `IF(ISNUMBER({nextDue})*ISNUMBER({today}),IF({nextDue}<{today},{'overdue'},IF({nextDue}<=EOMONTH({today},0),{'due'},{'later'})),"")`,
          value: (table) => {
            const today = todayOf(table);
            return table.column("nextDue").map((day) => {
              if (typeof day !== "number" || today === "") return "";
              return day < today ? "overdue" : day <= monthEnd(today) ? "due" : "later";
            });
          },
        },
        {
          role: "result",
          name: "overdueDays",
          kind: "whole",
          formula: `IF({status}={'overdue'},INT({today})-{nextDue},"")`,
          value: (table) =>
            table
              .column("status")
              .map((status, row) =>
                status === "overdue" ? Math.floor(Number(todayOf(table))) - Number(table.column("nextDue")[row]) : "",
              ),
        },
        { role: "input", name: "kind", kind: "choice", choices: KINDS, sample: sampleReportKinds },
        { role: "input", name: "latest", kind: "date", sample: sampleLatestReports },
        { role: "input", name: "matter", kind: "note", sample: sampleMatters },
        { role: "input", name: "handedTo", kind: "text", sample: ({ rows }) => [Array.from({ length: rows }, () => null)] },
      ],
    },
    {
      name: "reckoning",
      page: "none",
      fields: [
        {
          role: "result",
          name: "dueDay",
          kind: "date",
          formula: `IF(${holdsText("lastReport")},#VALUE!,IF(AND(${COUNTING_CLASS}<>"",ISNA(${PLACE_OF_CLASS})),#VALUE!,IF(${isNoDay("lastReport")},#NUM!,IF(OR(${COUNTING_CLASS}="",N({lastReport})=0),"",DATE(YEAR({lastReport}),MONTH({lastReport})+INDEX({months:cells},${PLACE_OF_CLASS}),{reportDay})))))`,
          value: (table) => dueDays(table),
        },
      ],
    },
  ],
};

/** How many customers a class has, and how many of their reports are overdue; blank while no class is given. */
function count(name: "customers" | "overdueCustomers", letter: string): Summary {
  const of = (formula: (column: string) => string): string =>
    `IF({classFrom=customerClass},${formula("{salesClass:column}")},${formula("{creditClass:column}")})`;
  const own = of((column) => `COUNTIF(${column},{line})`);
  return {
    role: "summary",
    name: `${name}.${letter}`,
    kind: "whole",
    formula: `IF(${own}=0,"",${name === "customers" ? own : of((column) => `COUNTIFS(${column},{line},{status:column},{'overdue'})`)})`,
    value: (table) => {
      const rows = countingClasses(table).flatMap((own, row) => (own === letter ? [row] : []));
      if (rows.length === 0) return "";
      return name === "customers" ? rows.length : rows.filter((row) => table.column("status")[row] === "overdue").length;
    },
  };
}

/** The days by which reports are due by the months between them. */
const dueDays = once((table: Calculation): Result<number>[] => {
  const [A, B, C] = CREDIT_CLASSES.map((letter) => Number(table.scalar(`months.${letter}`)));
  const policy = { months: { A: A ?? 6, B: B ?? 3, C: C ?? 1 }, day: Number(table.scalar("reportDay")) };
  const last = table.column("lastReport");
  return countingClasses(table).map((letter, row) => attempt(() => reportDue(letter, last[row], policy)));
});
