/** Named slips: known wrong ways to a result, by which a marked exercise says what was done instead of that it is wrong. */
import type { Value } from "../../sheet/kinds";
import type { Calculation } from "./calculation";

/** What every slip has. */
interface SlipFrame {
  /** Its name among those of its table; the words beside it have the same. */
  readonly name: string;
  /** Where the sample shows it, what is right there and what the slip gives; a test looks at both. */
  readonly example: SlipExample;
}

/** A wrong way to a column. */
export interface ColumnSlip extends SlipFrame {
  /** The field, a result or an input. */
  readonly column: string;
  /**
   * The values of the column that the slip gives, one per row; blank where it gives none.
   *
   * @param table what stands on the sheet: the right figures, or those of somebody who erred before
   * @param repetition counts the columns of a repeated field from 1
   */
  readonly value: (table: Calculation, repetition: number) => readonly Value[];
}

/** A wrong way to single cells. */
export interface CellSlip extends SlipFrame {
  /** Settings, or columns of blocks. */
  readonly cells: readonly string[];
  /**
   * What the slip gives for one of them; blank where it gives nothing.
   *
   * @param line of the block; "" for a setting
   * @param column the one of `cells` that it is
   */
  readonly cell: (table: Calculation, line: string, column: string) => Value;
}

export type Slip = ColumnSlip | CellSlip;

/** An example on the sample of the table, twenty rows in Chinese. */
export interface SlipExample {
  /** Of a column the row, from 1, of a repeated field in its first column; of a single cell its whole name. */
  readonly at: number | string;
  readonly right: number | string;
  readonly wrong: number | string;
  /** What stands in settings and columns instead, where the sample does not show the slip. */
  readonly parameters?: Readonly<Record<string, number | string | null>>;
  readonly columns?: Readonly<Record<string, readonly Value[]>>;
}

/** The words of a slip: what it is called, and a sentence to the student on what was done and what would have been right. */
export interface SlipWords {
  readonly name: string;
  readonly help: string;
}
