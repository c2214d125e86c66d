/** Typed formulas, the sheets that they read, and what they give, as plain data. */
import type { ErrorCode, ErrorDetails } from "../domain/errors";
import type { Shown } from "../sheet/cell-text";
import type { Area } from "../sheet/sheet";

/**
 * Why a formula gives an error. One of our functions says it by code, for the message in the user's language, or in words of
 * its own. Otherwise the formula reads its own result, or it is too long or too deep to be calculated.
 */
export type Reason = { readonly code: ErrorCode; readonly details: ErrorDetails } | { readonly words: string } | "circular" | "unanswered";

/** One sheet as the engine sees it; nothing in it is calculated. */
export interface SheetValues {
  readonly name: string;
  readonly values: readonly (readonly Shown[])[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly totalRow: boolean;
    readonly headings: readonly string[];
  }[];
  /** Areas that nothing may spill into: tables and merged cells. */
  readonly closed: readonly Area[];
}

export interface TypedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without `=`. */
  readonly formula: string;
  /** The cells that it spilled into when it was last calculated. */
  readonly spilled?: Pick<Area, "rows" | "columns">;
}

/** A formula's result: one cell, or the cells it spills into, from its own cell on. */
export interface FormulaResult extends TypedFormula {
  readonly values: readonly (readonly Shown[])[];
  /** Reasons by "row,column" within `values`; "" holds for every error of the result. */
  readonly reasons: Readonly<Record<string, Reason>>;
}
