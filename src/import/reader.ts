/** What is read from a file of any format: sheets with their rows, or with every cell and its formula. */
import type { Language } from "../i18n";
import type { FreeCells } from "../sheet/free-cells";
import type { Area, CellContent } from "../sheet/sheet";
import type { ReadLimits } from "./limits";

/** A file of the user's. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** For messages; what a file is, its bytes tell. */
  readonly name: string;
}

export type Rows = readonly (readonly CellContent[])[];

/** The cells of one sheet. Days are texts such as 2026-03-01 or 2026-03-01 14:30, times 14:30, codes keep their zeros. */
export interface SheetRows {
  /** A file without sheets has one, whose name is `null`. */
  readonly name: string | null;
  readonly rows: Rows;
  /** Joined cells; their contents stand in the first. */
  readonly merges?: readonly Area[];
  /** Zero-based numbers of rows that are hidden, by hand or by a filter, in order. */
  readonly hiddenRows?: readonly number[];
  /** Cells with a formula whose result is neither stored nor could be calculated; their content is `null`. */
  readonly withoutResult?: readonly CellPlace[];
}

/** Zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a user should know of how a file was read. */
export type ReadingNote =
  /** Its letters alone say that it is in a Western encoding. */
  | { readonly kind: "western" }
  /** Its last line, the row that a spreadsheet shows, is not whole. */
  | { readonly kind: "cutOff"; readonly row: number };

/** The rows of a file's sheets, formulas as their results; index + 1 is the row that a spreadsheet shows. */
export interface FileRows {
  readonly sheets: readonly SheetRows[];
  /** What separates the cells of a text file; tells how its amounts are written. */
  readonly delimiter?: string;
  readonly notes?: readonly ReadingNote[];
}

/** A formula of a cell, without `=`; what it gave stands in the cell. */
export interface CellFormula extends CellPlace {
  readonly formula: string;
}

/** Things of a workbook that are more than cells. */
export type Extra = "charts" | "pictures" | "merges" | "rules" | "comments" | "tables";

/** A sheet as it stands in its file. */
export interface SheetCells extends FreeCells {
  readonly name: string;
  /** Row by row. */
  readonly formulas: readonly CellFormula[];
  readonly extras: readonly Extra[];
}

/** The sheets of a file as they are, and what else is in it. */
export interface FileCells {
  readonly sheets: readonly SheetCells[];
  /** Whether the file says how its cells look. */
  readonly hasFormats: boolean;
  readonly notes?: readonly ReadingNote[];
}

/** Reads the files of one format; it alone knows the library for it. */
export interface Reader {
  /** @throws SalesbookError why the file cannot be read */
  readonly rowsOf: (file: SourceFile, language: Language, limits?: ReadLimits) => FileRows | Promise<FileRows>;
  /** @throws SalesbookError why the file cannot be read */
  readonly cellsOf: (file: SourceFile, language: Language, limits?: ReadLimits) => FileCells | Promise<FileCells>;
}
