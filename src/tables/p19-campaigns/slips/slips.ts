/** Wrong ways in sheet P19. */
import type { Calculation, Slip, Value } from "../../model";

export const slips: readonly Slip[] = [
  {
    name: "dealsOfLeads",
    column: "successRate",
    value: (table) => ofRows(table, "successRate", ["deals", "leads"], ([deals = 0, leads = 0]) => quotient(deals, leads)),
    example: { at: 1, right: 0.05, wrong: 0.36905 },
  },
  {
    name: "costPerLead",
    column: "costPerDeal",
    value: (table) => ofRows(table, "costPerDeal", ["cost", "leads"], ([cost = 0, leads = 0]) => quotient(cost, leads)),
    example: { at: 1, right: 1225.80645, wrong: 452.38095 },
  },
  {
    name: "profitOnRevenue",
    column: "profit",
    value: (table) => ofRows(table, "profit", ["revenue", "cost"], ([revenue = 0, cost = 0]) => revenue - cost),
    example: { at: 1, right: 10240, wrong: 230000 },
  },
  {
    name: "costForgotten",
    column: "profit",
    value: (table) => ofRows(table, "profit", ["revenue", "margin"], ([revenue = 0, margin = 0]) => revenue * margin),
    example: { at: 1, right: 10240, wrong: 48240 },
  },
  {
    name: "revenueOnCost",
    column: "return",
    value: (table) => ofRows(table, "return", ["revenue", "cost"], ([revenue = 0, cost = 0]) => quotient(revenue, cost)),
    example: { at: 1, right: 0.26947, wrong: 7.05263 },
  },
  {
    name: "revenueLessCostOnCost",
    column: "return",
    value: (table) => ofRows(table, "return", ["revenue", "cost"], ([revenue = 0, cost = 0]) => quotient(revenue - cost, cost)),
    example: { at: 1, right: 0.26947, wrong: 6.05263 },
  },
  {
    name: "profitOfRevenue",
    column: "return",
    value: (table) => ofRows(table, "return", ["profit", "revenue"], ([profit = 0, revenue = 0]) => quotient(profit, revenue)),
    example: { at: 1, right: 0.26947, wrong: 0.03821 },
  },
  {
    name: "paidByRevenue",
    column: "verdict",
    value: (table) => ofRows(table, "verdict", ["revenue", "cost"], ([revenue = 0, cost = 0]) => (revenue >= cost ? "paid" : "notPaid")),
    example: { at: 2, right: "notPaid", wrong: "paid" },
  },
];

/** What comes of some figures of a row, where all of them are there and something belongs into the column. */
function ofRows(table: Calculation, column: string, names: readonly string[], of: (figures: readonly number[]) => Value): Value[] {
  const columns = names.map((name) => table.column(name));
  return table.column(column).map((right, row) => {
    const figures = columns.map((figure) => figure[row]).filter((figure) => typeof figure === "number");
    return right === "" || figures.length < names.length ? "" : of(figures);
  });
}

function quotient(part: number, whole: number): Value {
  return whole > 0 ? part / whole : "";
}
