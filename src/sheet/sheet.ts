/**
 * The plain sheet: what stands between a table's spec and the three exits (Excel live, the workbench, an .xlsx file).
 * Data only, no behaviour; every address is zero-based.
 */
import type { CellErrorText } from "../domain/errors";
import type { Language } from "../i18n/languages";
import type { StyleName } from "./styles";

/** A rectangle of cells, zero-based, at least 1 × 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell shows; `null` is an empty cell, `{ error }` an error value: one of the domain's, or one that only formulas give. */
export type CellContent = number | string | boolean | null | { readonly error: CellErrorText | "#REF!" | "#NAME?" | "#NULL!" };

/** What a cell stands for when a user may type into it; the way back from a grid's cell to the request (see `edit.ts`). */
export type InputReference =
  | { readonly kind: "field"; readonly table: string; readonly field: string; readonly row: number }
  | { readonly kind: "parameter"; readonly table: string; readonly parameter: string };

export interface Cell {
  /** The value; for a formula the result calculated by the domain. */
  readonly value: CellContent;
  /** Native formula without the leading `=`, English function names, commas, structured references in the long form. */
  readonly formula?: string;
  /** The rows of its column in which this formula stands, each with its own addresses; files then write it once. */
  readonly shared?: { readonly first: number; readonly last: number };
  readonly style: StyleName;
  /** A number format as Excel writes it, in the place of the style's. */
  readonly format?: string;
  /** Set on cells meant to be typed into. */
  readonly input?: InputReference;
}

export interface SheetTableColumn {
  readonly heading: string;
  /** The formula that a new row of the table brings; absent on input columns. */
  readonly formula?: string;
  readonly total?: { readonly label: string } | { readonly formula: string; readonly value: CellContent };
}

/** A real Excel table: header row, data rows, and a total row where `totalRow` is true. */
export interface SheetTable {
  /** Unique in the workbook, a valid defined name that does not look like a cell. */
  readonly name: string;
  /** Header, data and total row together. */
  readonly area: Area;
  readonly totalRow: boolean;
  readonly filter: boolean;
  readonly columns: readonly SheetTableColumn[];
}

/** A rule for what may be typed; the message says what is accepted. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    /** The choices; where they stand in cells that the user may change (on this sheet or another), it follows them. */
    | { readonly type: "list"; readonly values: readonly string[]; readonly source?: Area; readonly sourceSheet?: string }
    | { readonly type: "decimal" | "whole" | "date"; readonly minimum: number; readonly maximum: number };
  /** Of a list: anything else is accepted too, so there is no alert. */
  readonly open?: true;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** Paints the cells of an area whose text equals `equals`. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly equals: string;
  readonly style: StyleName;
}

/** What every chart has. */
interface ChartFrame {
  readonly title: string;
  /** The cells the chart covers. */
  readonly place: Area;
}

/** One series of a chart: its name and its cells. */
export interface Series {
  readonly name: string;
  readonly values: Area;
  /** The values are fractions, and an axis writes them in per cent. */
  readonly percent?: true;
}

/** Columns of one area on the first axis, a line of a share on the second. */
export interface ParetoChart extends ChartFrame {
  readonly type: "pareto";
  readonly categories: Area;
  readonly columns: Series;
  readonly line: Series;
}

/** One series as slices of a pie or as columns. */
export interface CategoryChart extends ChartFrame {
  readonly type: "pie" | "columns";
  readonly categories: Area;
  readonly series: Series;
}

/** Points joined in order, on two axes of numbers. */
export interface ScatterChart extends ChartFrame {
  readonly type: "scatter";
  readonly horizontal: Series;
  readonly vertical: Series;
  /** Three points more: the last one if the way leads back from it, else the start; the start; the first one. */
  readonly ends?: { readonly horizontal: Series; readonly vertical: Series };
}

export type Chart = ParetoChart | CategoryChart | ScatterChart;

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Each area starts a page. */
  readonly areas: readonly Area[];
  /** Everything on one page, however small; otherwise as wide as a page and as long as it takes. */
  readonly onePage?: boolean;
  /** First and last row repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** First and last column repeated in front of every page further to the right. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly footer: { readonly left: string; readonly right: string };
}

/** Where a field, parameter or result of the spec stands; `generate --describe` prints it. */
export interface FieldPlace {
  readonly id: string;
  readonly heading: string;
  readonly area: Area;
  /** `answer` is what a student fills on the sheet of an exercise. */
  readonly role: "input" | "result" | "fixed" | "parameter" | "summary" | "answer";
}

/** A remark on a cell, which a spreadsheet shows when the cell is pointed at. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Protection without a password: whoever opens the workbook may take it off. */
export interface Protection {
  /** The cells that take what is typed; they do not overlap. All others are locked. */
  readonly unlocked: readonly Area[];
}

/** What a generated sheet was made from; it travels with the sheet, so that the sheet can be checked later. */
export interface SheetMark {
  /** The name of the book's first table when the book was made; tells the books of one workbook apart. */
  readonly book: string;
  /** The numbers of all tables of the book. */
  readonly tables: readonly string[];
  /** Structural parameters of the sheet's table (`months`). */
  readonly parameters: Readonly<Record<string, number>>;
  /** Of formulas and places, so that a Salesbook that lays the sheet out otherwise knows that it cannot judge it. */
  readonly fingerprint: string;
  /** Whether its formulas name cells where others name tables. */
  readonly references?: "cells";
  /** Of single cells, which a user may move; from then on a spreadsheet keeps sight of them. */
  readonly areas: readonly Area[];
}

export interface Sheet {
  /** The textbook's number, for example "6-9". */
  readonly table: string;
  readonly name: string;
  readonly language: Language;
  /** The font of every cell. */
  readonly font: string;
  /** Rows of cells from A1; a hole is an empty, unstyled cell. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  /** In characters of the standard font, one per column. */
  readonly columnWidths: readonly number[];
  /** Height of a row in points, unless `rowHeights` says otherwise. */
  readonly standardHeight: number;
  /** In points, where a row is not of standard height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly tables: readonly SheetTable[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly notes?: readonly Note[];
  /** Rows above and columns left of the split that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Set on a sheet that users do not see. */
  readonly hidden?: true;
  /** Absent where the frames of cells say where they end. */
  readonly gridLines?: true;
  readonly print: PrintSetup;
  /** Absent where every cell may be changed. */
  readonly protection?: Protection;
  /** Absent on sheets that are not checked later. */
  readonly mark?: SheetMark;
  readonly fields: readonly FieldPlace[];
}
