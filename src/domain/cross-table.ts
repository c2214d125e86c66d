/** Table 6-11: customers by class and line of business, counted, added up and listed cell by cell. */
import { readNumber } from "./cells";

/** What is known of each customer; the three lists have one entry per row. */
export interface CrossEntries {
  /** Class letters; small letters count too. */
  readonly classes: readonly unknown[];
  readonly lines: readonly unknown[];
  /** Money; a net return is negative and is taken off. */
  readonly amounts: readonly unknown[];
}

/** The classes and the lines of business that are told apart, in the order of the table. */
export interface CrossNames {
  readonly classes: readonly string[];
  readonly lines: readonly string[];
}

/** The customers of one class in one line of business. */
export interface CrossCell {
  readonly customers: number;
  /** Money; `0` where no customer has an amount. */
  readonly sales: number;
}

/**
 * Number and sales of the customers of each class in each line of business. A customer counts even when its amount is
 * blank or holds text; one without a class or a line that is told apart does not.
 *
 * @returns a row of cells per line of business, one cell per class
 * @example crossTable({ classes: ["A", "B", "A"], lines: ["hotel", "hotel", "hotel"], amounts: [5, 3, -1] }, { classes: ["A", "B"], lines: ["hotel"] })
 *   // [[{ customers: 2, sales: 4 }, { customers: 1, sales: 3 }]]
 */
export function crossTable(entries: CrossEntries, names: CrossNames): CrossCell[][] {
  const cells = names.lines.map(() => names.classes.map(() => ({ customers: 0, sales: 0 })));
  cellsOf(entries, names).forEach((place, row) => {
    const cell = place && cells[place.line]?.[place.letter];
    if (!cell) return;
    const amount = readNumber(entries.amounts[row], "amounts");
    cell.customers += 1;
    cell.sales += typeof amount === "number" ? amount : 0;
  });
  return cells;
}

/** Ranks in a cell; no sheet has so many rows that a rank would run into the next cell. */
const RANKS = 100_000;

/**
 * A whole number per customer by which the table is listed: class first, then line of business, then rank by sales.
 *
 * @param ranks the rank of each customer by sales; where there is none, the customer stands last in its cell
 * @returns class (from 1), line (from 1, one digit) and rank (five digits) written behind one another; `""` for a
 *   customer in no cell. Equal numbers are listed in the order of entry
 * @example crossKeys({ classes: ["B", "A"], lines: ["bar", "hotel"], amounts: [9, 5] }, [1, 2], { classes: ["A", "B"], lines: ["hotel", "bar"] })
 *   // [2200001, 1100002]
 */
export function crossKeys(entries: CrossEntries, ranks: readonly unknown[], names: CrossNames): (number | "")[] {
  return cellsOf(entries, names).map((place, row) => {
    const rank = ranks[row];
    return place ? (10 * (place.letter + 1) + place.line + 1) * RANKS + (typeof rank === "number" ? rank : RANKS - 1) : "";
  });
}

/** The cell of each customer by the numbers of its class and its line, from 0. */
function cellsOf({ classes, lines }: CrossEntries, names: CrossNames): ({ letter: number; line: number } | undefined)[] {
  return classes.map((given, row) => {
    const letter = typeof given === "string" ? names.classes.indexOf(given.toUpperCase()) : -1;
    const line = names.lines.findIndex((name) => name === lines[row]);
    return letter < 0 || line < 0 ? undefined : { letter, line };
  });
}
