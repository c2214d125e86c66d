/** Wrong ways in table 6-8. */
import type { Calculation, Slip, Value } from "../../model";

/** The months of a year, by which a year's average is reckoned. */
const YEAR = 12;

export const slips: readonly Slip[] = [
  {
    name: "monthsWithSales",
    column: "average",
    // What AVERAGE gives: it leaves blanks out, and the student left out the zeros as well.
    value: (table) => monthsOf(table).map((months) => averageOf(months.filter((amount) => amount !== 0))),
    example: { at: 20, right: 500, wrong: 1500 },
  },
  {
    name: "dividedByTwelve",
    column: "average",
    value: (table) => table.column("sum").map((sum) => (typeof sum === "number" ? sum / YEAR : "")),
    example: { at: 1, right: 50000, wrong: 12500 },
  },
  {
    name: "returnsAsNothing",
    column: "average",
    value: (table) => table.column("average").map((average) => (typeof average === "number" ? Math.max(0, average) : "")),
    example: { at: 19, right: -240, wrong: 0 },
  },
  {
    name: "returnsAsSales",
    column: "sum",
    value: (table) => monthsOf(table).map((months) => sumOf(months.map(Math.abs))),
    example: { at: 19, right: -720, wrong: 720 },
  },
  {
    name: "sumForAverage",
    column: "average",
    value: (table) => table.column("sum"),
    example: { at: 1, right: 50000, wrong: 150000 },
  },
];

/** The amounts of each customer; a blank is none. */
function monthsOf(table: Calculation): number[][] {
  return table.block("month").map((months) => months.filter((amount) => typeof amount === "number"));
}

function sumOf(amounts: readonly number[]): Value {
  return amounts.length === 0 ? "" : amounts.reduce((sum, amount) => sum + amount, 0);
}

function averageOf(amounts: readonly number[]): Value {
  const sum = sumOf(amounts);
  return typeof sum === "number" ? sum / amounts.length : "";
}
