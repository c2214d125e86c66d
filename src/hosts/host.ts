/** What a spreadsheet can do for the pane. The pane is handed one and never learns which. */
import type { BookRequest } from "../workbook/request";
import type { Area, CellContent, Sheet } from "../workbook/sheet";

/** Things not every host can do; what a host cannot do it names here, nothing is dropped in silence. */
export interface HostAbilities {
  /** Sheets can be inserted into the workbook in front of the user. */
  readonly insert: boolean;
  /** A file can be handed to the user as a download. */
  readonly download: boolean;
  /** Files can be opened into the host itself. */
  readonly live: "excel" | "workbench";
  /** The user's language as the host knows it (a BCP 47 tag), if it does. */
  readonly language: string | null;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being worked on, in the user's language (a sheet's name). */
  readonly label: string;
}

export interface InsertOptions {
  /**
   * What the sheets were laid out from. The caller always gives it; a host that calculates in the page keeps it, so that
   * typing into an input cell lays the sheets out again (`applyEdit`). Excel calculates by itself and ignores it.
   */
  readonly request?: BookRequest;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface InsertedSheets {
  /** The names the sheets finally got (a taken name gets a number). */
  readonly names: readonly string[];
  /** What this host could not build, by name in the user's language; empty when all was built. */
  readonly left: readonly string[];
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellContent[])[];
}

/** One cell of a sheet, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Host {
  readonly abilities: HostAbilities;
  /** Names already taken in the workbook: of sheets, and of tables and defined names. */
  takenNames(): Promise<{ readonly sheets: readonly string[]; readonly names: readonly string[] }>;
  /**
   * Builds the sheets behind the last one and shows the first of them.
   * @throws SalesbookError cancelled, workbookProtected, cellEditMode, excelTooOld, excelFailed – nothing is left behind.
   */
  insertSheets(sheets: readonly Sheet[], options?: InsertOptions): Promise<InsertedSheets>;
  /** The selected range and its values. */
  readSelection(): Promise<Selection>;
  /** The values of any cells. @throws SalesbookError where there is no such sheet */
  readCells(sheet: string, area: Area): Promise<Selection["values"]>;
  /**
   * Writes a formula (with its `=`) into one cell; it may spill.
   * @param at the cell; without it the first of the selection
   * @throws SalesbookError cellNotFree where the cell belongs to a table that fills it – nothing was changed
   */
  writeFormula(formula: string, at?: CellPlace): Promise<void>;
  /** Shows a sheet and selects a cell of it. */
  goTo(sheet: string, area: Area): Promise<void>;
  /** Calls back whenever the selection changes; the result stops it. */
  watchSelection(onChange: () => void): Promise<() => void>;
}
