/** Table 6-8: monthly average sales. */
import { monthlyAverages, monthlySums } from "../../domain/averages";
import { perColumn, sumFormula } from "../columns/averages";
import type { RowTable } from "../model";
import { sampleMonths } from "../wholesaler/sales";
import { sampleCodes, sampleCustomers } from "../wholesaler/customers";

/** Table 6-8: sales of three to six months in a row, or of up to twelve, their sum and monthly average per customer (步骤 三(三)(1)). */
export const spec: RowTable = {
  type: "rows",
  number: "6-8",
  step: "classes",
  word: "Sales",
  orientation: "portrait",
  structure: [{ name: "months", default: 3, minimum: 3, maximum: 12 }],
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
          formula: `IF(ISNUMBER({sum}),${perColumn("{sum}", "month")},{sum})`,
          value: (table) => monthlyAverages(table.block("month")),
        },
      ],
    },
  ],
};
