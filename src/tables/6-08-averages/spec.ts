/** Table 6-8: monthly average sales. */
import { averagesOfSums, firstPurchases, monthlySums } from "../../domain/averages";
import { perColumn, sumFormula } from "../columns/averages";
import type { Calculation, RowTable } from "../model";
import { sampleMonths } from "../wholesaler/sales";
import { sampleCodes, sampleCustomers } from "../wholesaler/customers";

/** The months from that of the first purchase on: all that count for a new customer. */
const MONTHS_SINCE_FIRST =
  "SUMPRODUCT(MAX(ISNUMBER({month:row})*({month:row}<>0)*({month:count}+COLUMN(INDEX({month:row},1))-COLUMN({month:row}))))";

/** Table 6-8: sales of three to six months in a row, or of up to twelve, their sum and monthly average per customer (步骤 三(三)(1)).
 * The textbook divides by all months; dividing by those since the first purchase, for new customers, is ours. */
export const spec: RowTable = {
  type: "rows",
  number: "6-8",
  step: "classes",
  word: "Sales",
  orientation: "portrait",
  structure: [{ name: "months", default: 3, minimum: 3, maximum: 12 }],
  settings: [
    { role: "parameter", name: "divideBy", kind: "choice", choices: ["allMonths", "sinceFirst"], default: "allMonths" },
    {
      role: "summary",
      name: "divided",
      kind: "note",
      formula: "IF({divideBy=sinceFirst},{'sinceFirstWhy'},{'allMonthsWhy'})",
      value: (table) => table.label(`${isSinceFirst(table) ? "sinceFirst" : "allMonths"}Why`),
    },
  ],
  blocks: [],
  charts: [],
  sections: [
    {
      name: "sales",
      fields: [
        { role: "input", name: "code", kind: "text", with: "6-10", offers: { table: "6-10", field: "code" }, sample: sampleCodes },
        {
          role: "input",
          name: "customer",
          kind: "text",
          required: true,
          from: { table: "6-10", field: "customer", by: "code" },
          sample: sampleCustomers,
        },
        {
          role: "input",
          name: "month",
          kind: "amount",
          repeat: "months",
          total: "sum",
          required: true,
          blankIsNone: "sum",
          sample: sampleMonths,
        },
        {
          role: "result",
          name: "sum",
          kind: "amount",
          total: "sum",
          formula: sumFormula("month"),
          value: (table) => monthlySums(table.block("month")),
        },
        {
          role: "result",
          name: "average",
          kind: "amount",
          total: "sum",
          formula: `IF(ISNUMBER({sum}),IF({divideBy=sinceFirst},{sum}/MAX(1,${MONTHS_SINCE_FIRST}),${perColumn("{sum}", "month")}),{sum})`,
          value: (table) => {
            const months = table.block("month");
            const firsts = isSinceFirst(table) ? firstPurchases(months).map(Number) : months.map(() => 1);
            return averagesOfSums(
              table.column("sum"),
              firsts.map((first) => table.repetitions("month") + 1 - Math.max(1, first)),
            );
          },
        },
      ],
    },
  ],
};

function isSinceFirst(table: Calculation): boolean {
  return table.scalar("divideBy") === "sinceFirst";
}
