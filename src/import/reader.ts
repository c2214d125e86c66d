/** What is read from a file of any format: sheets with their rows, or with every cell and its formula. */
import type { Language } from "../i18n";
import type { CellContent } from "../sheet/sheet";

/** A file of the user's. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** For messages; what a file is, its bytes tell. */
  readonly name: string;
}

export type Rows = readonly (readonly CellContent[])[];

/** The rows of a file's sheets, formulas as their results; index + 1 is the row that a spreadsheet shows. */
export interface FileRows {
  /** A file without sheets has one, whose name is `null`. */
  readonly sheets: readonly { readonly name: string | null; readonly rows: Rows }[];
  /** What separates the cells of a text file; tells how its amounts are written. */
  readonly delimiter?: string;
}

/** A cell with what is calculated in it. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Without `=`; set where the cell holds a formula that stands for itself. */
  readonly formula?: string;
}

/** Things of a workbook that are more than cells. */
export type Extra = "charts" | "pictures" | "merges" | "rules" | "comments" | "tables";

/** The filled cells of a file's sheets, row by row, and what else is in it. */
export interface FileCells {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly ReadCell[]; readonly extras: readonly Extra[] }[];
  /** Whether the file says how its cells look. */
  readonly hasFormats: boolean;
}

/** Reads the files of one format; it alone knows the library for it. */
export interface Reader {
  /** @throws SalesbookError why the file cannot be read */
  readonly rowsOf: (file: SourceFile, language: Language) => FileRows | Promise<FileRows>;
  /** @throws SalesbookError why the file cannot be read */
  readonly cellsOf: (file: SourceFile, language: Language) => FileCells | Promise<FileCells>;
}
