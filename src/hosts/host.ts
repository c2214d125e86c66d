/**
 * What a spreadsheet can do for the pane. The pane is handed one and never learns which. What is promised here is held by
 * one table of cases that every host passes (test/hosts/contract.ts).
 */
import type { CheckReport, Finding } from "../check/model";
import type { TypedTable } from "../check/typed";
import type { BookRequest } from "../book/request";
import type { CellsToWrite } from "../sheet/cells-to-write";
import type { Area, CellContent, Sheet } from "../sheet/sheet";

/** Things not every host can do; what a host cannot do it names here, nothing is dropped in silence. */
export interface HostAbilities {
  /** Sheets can be inserted into the workbook in front of the user. */
  readonly insert: boolean;
  /** A file can be handed to the user as a download. */
  readonly download: boolean;
  /** What sheets cannot have here because the spreadsheet is too old for it, in the user's language; absent where they can have all. */
  readonly lacks?: readonly string[];
  /** What helps where something is lacking, a sentence in the user's language. */
  readonly needs?: string;
  /** What stands before the names of our functions in formulas here (`SALESBOOK.`); absent where nothing does. */
  readonly functionPrefix?: string;
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
  /** Sheets that no request lays out; they come behind the others, in the same step of undo. Their names are free. */
  readonly beside?: readonly Sheet[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface InsertedSheets {
  /** The names the sheets finally got (a taken name gets a number). */
  readonly names: readonly string[];
  /** What this host could not build, by name in the user's language; empty when all was built. */
  readonly left: readonly string[];
}

export interface CheckOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What a repair did. */
export interface Repaired {
  /** How many of the findings were repaired. */
  readonly findings: number;
  /**
   * Puts back what stood there before, as long as nobody has changed the cells since.
   * @throws SalesbookError changedSinceCheck, sheetProtected, repairFailed, repairHalfDone, cellEditMode
   */
  readonly undo: () => Promise<void>;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellContent[])[];
}

/** A selection with what people see of it besides its values. */
export interface SelectedBlock extends Selection {
  /** Rows that are hidden or filtered away, counted within the area; empty where the spreadsheet is too old to tell. */
  readonly hidden: readonly number[];
  /** Merged cells, in rows and columns of the area. */
  readonly merges: readonly Area[];
}

/** Cells that were written, and the way back. */
export interface WrittenCells {
  /** The sheet they stand on; a new one finally got this name. */
  readonly sheet: string;
  /** What this host could not build, by name in the user's language; empty when all was built. */
  readonly left: readonly string[];
  /**
   * Puts everything back as it was: what stood in the cells before, or no sheet where a new one was made.
   *
   * @throws SalesbookError cellsChanged where a cell holds something else by now; nothing is put back then
   */
  undo(): Promise<void>;
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
  /**
   * Compares the generated sheets with what their tables say; nothing is changed.
   * @throws SalesbookError cancelled, cellEditMode, excelTooOld, excelRefused
   */
  checkWorkbook(options?: CheckOptions): Promise<CheckReport>;
  /**
   * What was typed into the generated sheets, in the order of the workbook; nothing is changed.
   * @throws SalesbookError cancelled, cellEditMode, excelTooOld, excelRefused
   */
  readTyped(options?: CheckOptions): Promise<readonly TypedTable[]>;
  /**
   * Repairs findings of the last check, those that can be repaired, all or none.
   * @throws SalesbookError changedSinceCheck, sheetProtected, repairFailed, repairHalfDone, cancelled, cellEditMode
   */
  repair(findings: readonly Finding[], options?: Pick<CheckOptions, "signal">): Promise<Repaired>;
  /**
   * Opens a finished file as a workbook of its own, beside the one in front; absent where the host cannot.
   * @throws SalesbookError excelRefused, cellEditMode – no workbook is opened then
   */
  openWorkbook?(file: Uint8Array): Promise<void>;
  /** The selected range and its values. */
  readSelection(): Promise<Selection>;
  /**
   * The filled part of the selected range, or of the block around it where one cell is selected, with its hidden rows and
   * merged cells. Numbers that are shown as codes or days are texts as they are shown.
   */
  readBlock(onProgress?: (progress: Omit<Progress, "label">) => void): Promise<SelectedBlock>;
  /** The values of any cells. @throws SalesbookError where there is no such sheet */
  readCells(sheet: string, area: Area): Promise<Selection["values"]>;
  /**
   * Writes a formula (with its `=`) into one cell; it may spill.
   * @param at the cell; without it the first of the selection
   * @throws SalesbookError cellNotFree where the cell belongs to a table that fills it, or another where there is no such
   *   sheet – nothing was changed
   */
  writeFormula(formula: string, at?: CellPlace): Promise<void>;
  /**
   * Writes cells and charts, onto a sheet that is there or a new one.
   *
   * @throws SalesbookError cellsTaken where only empty cells may be written and one is not; workbookProtected,
   *   cellEditMode, excelTooOld, excelRefused, sheetMissing – nothing is left behind.
   */
  writeCells(cells: CellsToWrite): Promise<WrittenCells>;
  /** Shows a sheet and selects a cell of it. @throws SalesbookError where there is no such sheet; nothing moves then */
  goTo(sheet: string, area: Area): Promise<void>;
  /** Calls back whenever the selection changes; the result stops it. */
  watchSelection(onChange: () => void): Promise<() => void>;
}
