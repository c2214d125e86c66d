/** Table 6-8: monthly average sales. */
import { monthlyAverages, monthlySums } from "../../domain/averages";
import type { RowTable } from "../model";
import { sampleMonths } from "../wholesaler/sales";
import { sampleCodes, sampleCustomers } from "../wholesaler/customers";

/** Table 6-8: sales of three to six months in a row, their sum and monthly average per customer (步骤 三(三)(1)). */
export const spec: RowTable = {
  type: "rows",
  number: "6-8",
  step: "classes",
  word: "Sales",
  orientation: "portrait",
  structure: [{ name: "months", default: 3, minimum: 3, maximum: 6 }],
  settings: [],
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
        { role: "input", name: "month", kind: "amount", repeat: "months", total: "sum", required: true, sample: sampleMonths },
        {
          role: "result",
          name: "sum",
          kind: "amount",
          total: "sum",
          // Rounded to a millionth: the same sales added in another order differ in the last binary digit, and the
          // customers would no longer tie.
          formula:
            'IF(COUNT({month:row})+COUNTBLANK({month:row})<{month:count},#VALUE!,IF(COUNT({month:row})=0,"",ROUND(SUM({month:row}),6)))',
          value: (table) => monthlySums(table.block("month")),
        },
        {
          role: "result",
          name: "average",
          kind: "amount",
          total: "sum",
          formula: "IF(ISNUMBER({sum}),{sum}/{month:count},{sum})",
          value: (table) => monthlyAverages(table.block("month")),
        },
      ],
    },
  ],
};
