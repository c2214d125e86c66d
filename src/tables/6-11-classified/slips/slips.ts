/** Wrong ways in table 6-11. */
import { crossTable, type CrossCell } from "../../../domain/cross-table";
import { abcClasses } from "../../../domain/abc";
import { LINES_OF_BUSINESS } from "../../wholesaler/customer-list";
import { once, type Calculation, type Slip, type Value } from "../../model";

const CLASSES = ["A", "B", "C"];
const SALES = ["salesA", "salesB", "salesC", "salesAll"];
const CUSTOMERS = ["customersA", "customersB", "customersC"];

export const slips: readonly Slip[] = [
  {
    name: "returnsAsNothing",
    cells: SALES,
    cell: (table, line, column) => salesIn(withReturnsAsNothing(table), line, column),
    example: { at: "salesC.convenience", right: 44160, wrong: 45600 },
  },
  {
    name: "returnsAsSales",
    cells: SALES,
    cell: (table, line, column) => salesIn(withReturnsAsSales(table), line, column),
    example: { at: "salesC.convenience", right: 44160, wrong: 47040 },
  },
  {
    name: "classesWithinTheLine",
    cells: CUSTOMERS,
    cell: (table, line, column) => {
      const amounts = customersIn(table, line).map((row) => [table.column("sales")[row] ?? null]);
      if (amounts.length === 0) return "";
      const letters = abcClasses(amounts).map(([letter]) => letter);
      return letters.filter((letter) => letter === letterOf(column)).length || "";
    },
    example: { at: "customersA.restaurant", right: "", wrong: 2 },
  },
  {
    name: "customersOfAllLines",
    cells: CUSTOMERS,
    cell: (table, line, column) =>
      line === "allLines" ? "" : table.column("class").filter((letter) => letter === letterOf(column)).length || "",
    example: { at: "customersA.supermarket", right: 3, wrong: 4 },
  },
];

function letterOf(column: string): string {
  return column.slice(-1);
}

/** Rows of customers in a line of business. */
function customersIn(table: Calculation, line: string): number[] {
  return table.column("lineOfBusiness").flatMap((own, row) => (own === line ? [row] : []));
}

/** The sales of a cell, each amount counted in another way. */
function salesIn(cross: readonly (readonly CrossCell[])[], line: string, column: string): Value {
  const cells = cross.flatMap((row, down): CrossCell[] =>
    line === "allLines" || LINES_OF_BUSINESS[down] === line
      ? row.filter((_, across) => column === "salesAll" || CLASSES[across] === letterOf(column))
      : [],
  );
  return cells.some(({ customers }) => customers > 0) ? cells.reduce((sum, { sales }) => sum + sales, 0) : "";
}

const withReturnsAsNothing = once((table) => crossOf(table, (amount) => Math.max(0, amount)));
const withReturnsAsSales = once((table) => crossOf(table, Math.abs));

function crossOf(table: Calculation, counted: (amount: number) => number): CrossCell[][] {
  const amounts = table.column("sales").map((amount) => (typeof amount === "number" ? counted(amount) : amount));
  return crossTable(
    { classes: table.column("class"), lines: table.column("lineOfBusiness"), amounts },
    { classes: CLASSES, lines: LINES_OF_BUSINESS },
  );
}
