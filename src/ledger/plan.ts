/** How the lines of a ledger are read: which column means what, and the rules that decide what counts. Plain data. */
import type { DayOrder } from "../values/dates";
import type { NumberWriting } from "../values/numbers";
import type { Role } from "./roles";
import type { Separators } from "./scan";

/** A column that says what kind of document a line belongs to, or in which state it is. */
export interface KindColumn {
  readonly column: number;
  /** Cells that mean a return, beside the words of the profile. */
  readonly codes: readonly string[];
  /** Whether any mark in it means that the document does not count. */
  readonly isFlag: boolean;
}

export interface Filter {
  readonly column: number;
  /** The wanted text; a star stands for any. */
  readonly pattern: string;
}

/** What is kept beside the sums by customer and month. */
export interface Wanted {
  readonly products?: boolean;
  readonly purchases?: boolean;
  readonly visits?: boolean;
}

export interface LinePlan {
  readonly encoding: string;
  readonly separators: Separators;
  /** Zero-based; a role that no column has is missing. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly kinds: readonly KindColumn[];
  /** Cells that a line has. */
  readonly width: number;
  /**
   * Where the amount comes from: a line's own, a document's total that is repeated on its lines and counts once, or quantity × price.
   */
  readonly amountFrom: "line" | "document" | "product";
  /** Whether the column of returned amounts is to be taken away. */
  readonly takesReturns: boolean;
  readonly writing: NumberWriting;
  /** Powers of ten by role, where a heading or a line above says 万元. */
  readonly units: Readonly<Partial<Record<Role, number>>>;
  readonly dayOrder: DayOrder;
  readonly closingDay: number | null;
  readonly returns: readonly string[];
  readonly excluded: readonly string[];
  /** The currency that counts, where one does, and what others are worth in it as decimals. */
  readonly currency: { readonly of: string | null; readonly rates: Readonly<Record<string, string>> };
  readonly where: readonly Filter[];
  /** Whether day and customer stand on a document's first line only. */
  readonly fillDown: boolean;
  readonly wanted: Wanted;
}

/** Whether lines can only be understood after those before them, so that a file cannot be read in pieces. */
export function needsOrder({ amountFrom, fillDown }: LinePlan): boolean {
  return amountFrom === "document" || fillDown;
}
