/** A selection that was understood: its cells, what each of its columns is, and which rows count. */
import { PART_HEADINGS } from "../i18n/selection-headings";
import type { Area, CellContent } from "../sheet/sheet";

/** The part that one column of a selection can play, besides a month, of which there may be several. */
export type SinglePart = keyof typeof PART_HEADINGS;
export type Part = SinglePart | "month";

/** Every part, in the order in which they are offered. */
export const PARTS: readonly Part[] = ["name", "sales", "month", ...(Object.keys(PART_HEADINGS) as SinglePart[]).slice(2)];

/** A range of a sheet with what stands in it. */
export interface SelectedCells {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellContent[])[];
}

export interface BlockColumn {
  /** Its place within the selection, from 0. */
  readonly index: number;
  /** As it stands in the sheet; "" without headings. */
  readonly heading: string;
  /** What it was taken for, or what the user said; `null` is not used. */
  readonly part: Part | null;
}

/** A selection that was understood. Rows are counted within the selection, from 0. */
export interface Block {
  readonly cells: SelectedCells;
  /** The row of headings, or `null` where there is none. */
  readonly headingRow: number | null;
  readonly columns: readonly BlockColumn[];
  /** Rows that hold totals; they are left out unless the user says otherwise. */
  readonly totals: ReadonlySet<number>;
  /** Rows that are left out: totals, and what the user left out. */
  readonly leftOut: ReadonlySet<number>;
}
