/** What a user decides about a file before it is taken; what is left open is asked for where it matters. */

/** What becomes of one row: it counts, is left out, has its unreadable cells blank, is added to the first of its customer, or stays apart. */
export type RowChoice = "keep" | "leave" | "blank" | "sum" | "apart";

/** What a user decides about a file, for all of a kind or for single rows. */
export interface ImportChoices {
  /** The row that holds the headings, from 1. */
  readonly heading?: number;
  /** What columns mean, by their names ({@link columnNames}): a field's id, `month` for a column of months, `none` for what is not taken. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Whether rows count that are hidden or filtered away. */
  readonly take?: "visible" | "all";
  /** Which rows are one customer, whose amounts are added: those of one code, of one name, those that stand twice; or none. */
  readonly merge?: readonly ("code" | "name" | "sum" | "none")[];
  /** What cannot be read: the cell stays blank, or its row is left out. */
  readonly unreadable?: "blank" | "leave";
  /** How days are written that the column leaves open, such as 03/01/2026. */
  readonly days?: "dayFirst" | "monthFirst";
  /** How months follow each other that are in no order, from the left. */
  readonly months?: "forward" | "backward";
  /** The currency of the amounts, and how much of it one of another is; without a rate, rows of others are left out. */
  readonly currency?: string;
  readonly rates?: Readonly<Record<string, number>>;
  /** Negative amounts: subtracted, or their rows left out. */
  readonly negative?: "net" | "leave";
  /** By the file's own number of the row. */
  readonly rows?: Readonly<Record<number, RowChoice>>;
}

/** One answer to a problem, as a choice's name and value: `merge` `code`. */
export interface Choice {
  readonly name: "take" | "merge" | "unreadable" | "days" | "months" | "currency" | "negative" | "rows" | "roles";
  /** Blank where the user has to say more: a heading and its role. */
  readonly value: string;
}
