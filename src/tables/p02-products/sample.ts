/**
 * The invented tasks of P2, and what its five largest customers bought of each product in the month: the supermarket buys little
 * water, the chain little green tea; the others buy as everybody does, more or less.
 */
import type { SampleSet, Value } from "../model";
import { sampleCustomers } from "../wholesaler/customers";
import { sampleProductFigures } from "../wholesaler/products";

/** Customers by their place in the roster, and what they buy in a month, in yuan. */
const BUYERS = [
  { customer: 2, month: 120000, potential: "high" },
  { customer: 10, month: 95000, potential: "medium" },
  { customer: 5, month: 68400, potential: "high" },
  { customer: 0, month: 50000, potential: "high" },
  { customer: 7, month: 15000, potential: "low" },
] as const;
/** How much more or less of the first products they buy than everybody, a row per product. */
const LEANING = [
  [1.1, 0.9, 1.2, 1, 0.6],
  [1, 1.2, 0.8, 0.4, 1.3],
  [0.5, 1.1, 1.3, 1.2, 0.9],
  [1.2, 0.8, 1, 1.1, 0.7],
  [0.9, 1, 0.3, 1.4, 1],
];
/** Sales ÷ task, in turn. */
const REACHED = [1.02, 0.94, 1.08, 0.97, 0.8];

/** The task of each product in yuan, in hundreds. */
export function sampleTasks(set: SampleSet): Value[][] {
  return [salesOf(set).map((sold, product) => hundreds(sold / (REACHED[product % REACHED.length] ?? 1)))];
}

/** What each customer bought of each product in yuan, in hundreds; a list per customer. */
export function samplePurchases(set: SampleSet): Value[][] {
  const sales = salesOf(set);
  const all = sales.reduce((sum, sold) => sum + sold, 0);
  return BUYERS.map(({ month }, buyer) =>
    sales.map((sold, product) => (all > 0 ? hundreds((sold / all) * month * (LEANING[product]?.[buyer] ?? 1)) : 0)),
  );
}

/** The name of a customer, and what can be expected of it. */
export function sampleBuyer(place: number): { readonly name: (language: SampleSet["language"]) => string; readonly potential: string } {
  const buyer = BUYERS[place];
  return {
    name: (language) => String(sampleCustomers({ rows: 20, columns: 1, language })[0]?.[buyer?.customer ?? 0] ?? ""),
    potential: buyer?.potential ?? "medium",
  };
}

function salesOf(set: SampleSet): number[] {
  return (sampleProductFigures("sales")(set)[0] ?? []).map(Number);
}

function hundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}
