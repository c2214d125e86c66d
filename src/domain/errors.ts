/**
 * The one error type of Salesbook, with a closed list of codes.
 *
 * The code and its details travel; the words do not: the edges (a cell, a message bar, an exit status) look the
 * message up in the catalogue of the user's language by the code and fill in the details.
 */

/** What a cell shows for each kind of failure. Excel can carry a message with #VALUE! and #N/A only. */
export type CellErrorText = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

/** Every code; the catalogues hold one message for each. */
export const ERROR_CODES = [
  // numbers and ranges given to a function or typed into a sheet
  "notANumber",
  "notWholeNumber",
  "outOfRange",
  "cutsOutOfOrder",
  "unknownChoice",
  "differentShape",
  "oneValueOnly",
  "missingArgument",
  "zeroDivisor",
  "notEnoughData",
  // what a user asks to be generated
  "unknownTable",
  "unknownParameter",
  "tooManyRows",
  // files that come in
  "takesNoFile",
  "fileEmpty",
  "fileNotText",
  "fileNotWorkbook",
  "fileEncrypted",
  "fileKind",
  "fileTooOld",
  "fileIncomplete",
  "fileTooMuch",
  "fileTooLong",
  "fileStopped",
  "fileTooLarge",
  "fileUnreadable",
  "fileMalformed",
  "columnMissing",
  "columnTwice",
  "monthCount",
  "formulaWithoutResult",
  "cellNotANumber",
  "cellNotAChoice",
  "cellNotADate",
  "cellNotATime",
  "cellTooLong",
  "headingTooLong",
  "customerMissing",
  "customerTwice",
  "hiddenRows",
  "headingUnknown",
  "roleUnknown",
  "profileMalformed",
  "monthOrder",
  "currenciesMixed",
  "dateUnclear",
  "chooseSheet",
  "sheetMissing",
  // exercises
  "exerciseMalformed",
  "exerciseUnit",
  "exerciseNone",
  "studentColumn",
  "studentBlank",
  "studentTwice",
  "studentsNone",
  "studentFile",
  "handInsNone",
  "resultsNone",
  "ownPoints",
  // ledgers: files of lines
  "ledgerColumn",
  "ledgerColumnsDiffer",
  "ledgerCompression",
  "ledgerDayOrder",
  "ledgerDayTexts",
  "ledgerInOrder",
  "ledgerList",
  "ledgerNothing",
  "ledgerPeriods",
  "ledgerProfile",
  "ledgerSums",
  "ledgerTable",
  "ledgerTwice",
  "noOldTables",
  "engineFailed",
  "engineMissing",
  "engineStart",
  // files and sheets that go out
  "fileExists",
  "fileNotWritable",
  "textTooLong",
  "cancelled",
  "workbookProtected",
  "cellEditMode",
  "excelTooOld",
  "wpsTooOld",
  "noWorkbook",
  "excelFailed",
  "excelRefused",
  "cellNotFree",
  "sheetsLeftBehind",
  // generated sheets that are checked and repaired
  "nothingGenerated",
  "changedSinceCheck",
  "sheetProtected",
  "repairFailed",
  "repairHalfDone",
  "cellsTaken",
  "cellsChanged",
  "cellsLeftBehind",
] as const;

/** A code of the closed list. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a cell shows for the codes that are no plain #VALUE!. */
const CELL_TEXTS: Partial<Record<ErrorCode, CellErrorText>> = {
  notWholeNumber: "#NUM!",
  outOfRange: "#NUM!",
  cutsOutOfOrder: "#NUM!",
  zeroDivisor: "#DIV/0!",
  notEnoughData: "#N/A",
};

/** What fills the blanks of a message: `{argument}`, `{received}`, `{accepted}`, `{row}`, `{column}` … */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * An error whose place in the code nobody asks for: all of `Error` but its constructor, which walks the stack and takes several
 * times as long as the rest.
 */
const Untraced = function (): void {
  return;
} as unknown as ErrorConstructor;
Reflect.set(Untraced, "prototype", Error.prototype);

/**
 * A failure that a user can mend, told by code and details. A column may hold a million of them, one for each cell that cannot
 * be used, so one is made without walking the stack and puts its message together only when somebody reads it.
 */
export class SalesbookError extends Untraced {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super();
  }

  override get name(): string {
    return "SalesbookError";
  }

  override get message(): string {
    return `${this.code} ${JSON.stringify(this.details)}`;
  }

  /** What a cell of a sheet shows that fails with this code, as the formulas of sheets say it. */
  get cellText(): CellErrorText {
    return CELL_TEXTS[this.code] ?? "#VALUE!";
  }

  /** What the cell of a function shows: #VALUE!, which carries the message, where a sheet's formula can only say #NUM!. */
  get functionText(): Exclude<CellErrorText, "#NUM!"> {
    const text = this.cellText;
    return text === "#NUM!" ? "#VALUE!" : text;
  }
}
