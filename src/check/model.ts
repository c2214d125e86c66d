/**
 * What a check is handed and what it finds: plain data, the same for Excel, the workbench and a file.
 */
import type { Language } from "../i18n";
import type { SheetName } from "../mark/names";
import type { ReadMark } from "../mark/read";
import type { Area, ConditionalFormat, Validation } from "../sheet/sheet";

/** What stands in a cell: "" where nothing does, a formula with its `=`. */
export type Entry = string | number | boolean;

export interface PresentTable {
  readonly name: string;
  /** Header, data and total row together. */
  readonly area: Area;
  readonly totalRow: boolean;
  readonly headings: readonly string[];
  /** `null` where the spreadsheet does not tell and nothing speaks against it. */
  readonly promise: TablePromise | null;
}

/** What a table does by itself when rows come and go; programs that do not know it drop it and leave the cells as they are. */
export interface TablePromise {
  /** By column the formula that a new row brings, with its `=`; "" for none. */
  readonly formulas: readonly string[];
  /** By column whether the table knows what stands in its row of totals. */
  readonly totals: readonly boolean[];
  /** Headings and rows that its filter buttons sort; `null` without buttons. */
  readonly filter: Area | null;
}

/** A generated sheet as it is now. */
export interface PresentSheet {
  readonly name: string;
  readonly mark: ReadMark;
  /** The names that say so; of a sheet that was known again those that it should have, none where that cannot be said. */
  readonly names: readonly SheetName[];
  /** Whether the sheet was known again without its mark. */
  readonly isRecognised: boolean;
  /** Where the areas of the mark stand now, `null` for one that was deleted. */
  readonly areas: readonly (Area | null)[];
  readonly tables: readonly PresentTable[];
  readonly entry: (row: number, column: number) => Entry;
}

/** The generated sheets of a workbook. */
export interface PresentBook {
  readonly sheets: readonly PresentSheet[];
}

/**
 * - `formulaTypedOver`: a value stands where a formula belongs
 * - `formulaMissing`: nothing stands there
 * - `formulaChanged`: another formula stands there
 * - `rangeBroken`: the formula there points at cells that are gone
 * - `tableMissing`: the sheet's table was deleted or turned into plain cells
 * - `columnMissing`: a column that others read was deleted
 * - `markLost`: the sheet was known again without its mark
 * - `totalRowLost`: the row of totals is an ordinary row now
 * - `addressesForNames`: formulas that read tables by address: what they read is right or was once, but does not grow
 * - `tableForgot`: the cells are right, but the table would not bring formulas, totals or filters by itself
 * - `rowsMissing`: the table it takes its rows from has more rows
 * - `validationLost`: cells without the check or drop-down they had
 * - `validationChanged`: cells with another check or drop-down, which may be the user's own
 * - `formatLost`: cells whose classes and marks are no longer painted
 * - `numberAsText`: a text in an input that says a number or a day
 * - `notANumber`: something in an input that is neither
 * - `notAChoice`: a word that is none of those of its drop-down
 */
export type FindingKind =
  | "formulaTypedOver"
  | "formulaMissing"
  | "formulaChanged"
  | "rangeBroken"
  | "tableMissing"
  | "columnMissing"
  | "markLost"
  | "totalRowLost"
  | "addressesForNames"
  | "tableForgot"
  | "rowsMissing"
  | "validationLost"
  | "validationChanged"
  | "formatLost"
  | "numberAsText"
  | "notANumber"
  | "notAChoice";

/**
 * Why a finding cannot be repaired from here: what the formula reads is gone, the table is, one of its columns is, the
 * user has to say where the rows shall go, which number was meant or which choice, it would write over what other findings
 * are about, or cells that the mark keeps sight of stand where nobody would look for them.
 */
export type Obstacle =
  | "sourceMissing"
  | "tableGone"
  | "columnGone"
  | "rowsByHand"
  | "typeAnew"
  | "chooseAnew"
  | "othersFirst"
  | "cellsElsewhere";

/** What a table no longer does by itself, and for which columns. */
export interface Forgotten {
  readonly part: "formulas" | "totals" | "filter";
  readonly columns: readonly string[];
}

export interface Finding {
  /** The sheet's name now. */
  readonly sheet: string;
  /** The cells it is about; neighbours below each other with the same fault are one finding. */
  readonly area: Area;
  readonly kind: FindingKind;
  /** The heading of the column, or the label of the cell. */
  readonly heading: string;
  /** The formula or rule that belongs there, the number that a text says, or the choices; "" where it cannot be said. */
  readonly expected: string;
  /** What stands in the first cell. */
  readonly found: string;
  /** What repairs it; `null` where nothing can, and then `obstacle` says why. */
  readonly change: Change | null;
  readonly obstacle?: Obstacle;
  /** Of `tableForgot`. */
  readonly forgotten?: readonly Forgotten[];
  /** Where everything on its sheet stood; a repair refuses a sheet where something has moved since, for its cells have too. */
  readonly places: SheetPlaces;
}

/** A finding by itself; a check adds the places of its sheet. */
export type Found = Omit<Finding, "places">;

/** Where the tables of a generated sheet and the areas of its mark stand. */
export interface SheetPlaces {
  readonly sheet: string;
  readonly tables: readonly Pick<PresentTable, "name" | "area">[];
  readonly areas: readonly (Area | null)[];
}

/** Formulas for the cells of one column. */
export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: string;
  readonly area: Area;
  /** What stood there when it was checked, from top to bottom; a repair refuses cells that have changed since. */
  readonly before: readonly Entry[];
  /** With their `=`. */
  readonly after: readonly string[];
}

/** Numbers in the place of texts that say them, in the cells of one column. */
export interface NumbersChange {
  readonly kind: "numbers";
  readonly sheet: string;
  readonly area: Area;
  /** What stood there when it was checked, from top to bottom; a repair refuses cells that have changed since. */
  readonly before: readonly Entry[];
  readonly after: readonly number[];
  /** The number format of the column, for cells that are set to be text: there a number would stay one. */
  readonly format: string;
}

/** A check or drop-down for an area. */
export interface ValidationChange {
  readonly kind: "validation";
  readonly sheet: string;
  readonly area: Area;
  /** The rule that stood in all of its cells when it was checked, in the words of `ruleText`; `null` where none did. */
  readonly before: string | null;
  /** With the addresses of today. */
  readonly validation: Validation;
}

/** Conditional formats for an area. */
export interface FormatChange {
  readonly kind: "format";
  readonly sheet: string;
  readonly area: Area;
  /** How many conditional formats stood in its cells when it was checked. */
  readonly before: number;
  readonly formats: readonly ConditionalFormat[];
}

/** The last row of a table's data becomes its row of totals. */
export interface TotalRowChange {
  readonly kind: "totalRow";
  readonly sheet: string;
  readonly table: string;
  /** The table as it is, headings and last row included. */
  readonly area: Area;
  /** What stands in the last row, and what shall stand there. */
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** The filter buttons of a table are set anew, so that they end above its row of totals. */
export interface FilterChange {
  readonly kind: "filter";
  readonly sheet: string;
  readonly table: string;
  readonly area: Area;
}

/** The names of a sheet's mark are hidden, or added where they are missing. */
export interface MarkChange {
  readonly kind: "mark";
  readonly sheet: string;
  readonly isMissing: boolean;
  readonly names: readonly SheetName[];
}

export type SingleChange = CellsChange | NumbersChange | ValidationChange | FormatChange | TotalRowChange | FilterChange | MarkChange;

/** Changes that only make sense together, in this order. */
export interface JointChange {
  readonly kind: "joint";
  readonly changes: readonly SingleChange[];
}

export type Change = SingleChange | JointChange;

/** A rule for what may be typed, as it stands somewhere. */
export interface PresentRule {
  readonly area: Area;
  /** In the words of `ruleText`. */
  readonly rule: string;
}

/** A conditional format as it stands in an area of a sheet. */
export interface PresentFormat {
  readonly area: Area;
  /** The text it paints; `null` for one of another kind. */
  readonly equals: string | null;
}

/** What a sheet of another version lacks that one of today has: labels of settings and headings of columns. */
export interface Lacking {
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** What was checked and what was found. */
export interface CheckReport {
  /** The language of the sheets, of several the first one's; absent where there is none. */
  readonly language?: Language;
  /** Names of the generated sheets that were compared, in the order of the workbook. */
  readonly sheets: readonly string[];
  /** Names of sheets that another version of Salesbook made; they cannot be compared. */
  readonly unknown: readonly string[];
  readonly lacking?: readonly Lacking[];
  /** In the order of the sheets, and on each by row and column. */
  readonly findings: readonly Finding[];
}
