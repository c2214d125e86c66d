/** Messages of errors: what happened, where, what is accepted. */
import { cellErrors } from "./cell-errors";

/** One message per code of `domain/errors.ts`: what happened, where, what is accepted. */
export const errors = {
  ...cellErrors,
  unknownTable: "There is no table “{received}”. Available: {accepted}.",
  unknownParameter: "Table {table} has no setting “{received}”. Available: {accepted}.",
  tooManyRows: "{received} rows are too many. Accepted: {accepted}.",
  takesNoFile: "Table {table} is filled in on the sheet itself and takes no file. Choose empty or sample contents.",
  fileEmpty: "{file} is empty. Accepted: a workbook or CSV file with a heading row and at least one row of data.",
  fileNotText: "{file} is not a text file that can be read. Accepted: an Excel or OpenDocument workbook, or text (CSV).",
  fileNotWorkbook: "{file} is not a workbook. Accepted: an Excel or OpenDocument workbook, or text (CSV).",
  fileEncrypted: "{file} is protected by a password. Save it as .xlsx without a password and open it again.",
  fileKind: "{file} is {kind}. Open its table in Excel and save it as .xlsx.",
  fileTooOld: "{file} was written by Excel 4 or an earlier version. Open it in Excel and save it as .xlsx.",
  fileIncomplete: "{file} is incomplete or damaged. Copy or download it again.",
  fileTooMuch: "{file} holds more than can be read here. Accepted: up to {accepted} {limit}.",
  fileTooLong:
    "{file} has more than {accepted} filled rows. Longer lists can be analysed (Analyse) or opened in the workbench as they are.",
  fileStopped: "Reading {file} was ended: it took more than {accepted}. Save only the sheet that is needed as .xlsx, and open that.",
  fileTooLarge:
    "{file} has {received} rows. Accepted: {accepted}. Longer lists can be analysed (Analyse) or opened in the workbench as they are.",
  fileUnreadable: "{file} could not be read: {reason}.",
  fileMalformed: "{file}, row {row}: {reason}.",
  columnMissing: "{file} has no column for {column}. Found: {received}. Accepted headings: {accepted}.",
  columnTwice: "{file} has two columns for {column}: “{first}” and “{second}”. Keep one of them.",
  monthCount: "{file} has {received} month columns: {found}. Accepted: {accepted}.",
  formulaWithoutResult:
    "{file}, cell {cell}: the formula has no stored result and cannot be calculated here. Open the file in Excel, save it, and open it again. Cells like this: {count}.",
  cellNotANumber: "{file}, row {row}, column “{column}”: “{received}” is not a number. Accepted: {accepted}.",
  customerMissing:
    "{file}, row {row}, column “{column}”: there is no customer, but there are amounts. Fill in the customer or delete the row.",
  cellNotAChoice: "{file}, row {row}, column “{column}”: “{received}” is not one of the choices. Accepted: {accepted}.",
  cellNotATime: "{file}, row {row}, column “{column}”: “{received}” is no time of day. Type it such as 9:00.",
  cellNotADate:
    "{file}, row {row}, column “{column}”: “{received}” is not a date. Accepted: a date with the year first, such as 2026-03-01.",
  cellTooLong:
    "{file}, row {row}, column “{column}”: the text has {received} characters. Accepted: up to {accepted}, as many as a cell in Excel holds.",
  headingTooLong: "{file}: the heading “{column}” has {received} characters. Accepted: up to {accepted}.",
  customerTwice: "{file} has what stands more than once ({count}): {places}. Give each one row, or different ones of one name a code each.",
  hiddenRows: "{file} has {count} rows that are hidden or filtered away, the first of them row {row}. Say whether they count.",
  headingUnknown: "{file} has no column “{received}”. Columns: {accepted}.",
  roleUnknown: "There is nothing called “{received}” that a column could be. Accepted: {accepted}.",
  profileMalformed: "{file} is no profile that can be used: “{received}” makes no sense there.",
  monthOrder:
    "{file}: the month columns run neither forward nor backward: {found}. Put them in order, or write their years, such as 2026-07.",
  currenciesMixed:
    "{file} has amounts in several currencies, which cannot be added: {places}. Convert them to one, or make a file of each.",
  dateUnclear:
    "{file}, row {row}, column “{column}”: “{received}” can be {first} or {second}. Write dates with the year first, such as 2026-03-01.",
  chooseSheet: "{file} has several sheets that fit: {accepted}. Choose one.",
  sheetMissing: "{file} has no sheet “{received}”. Sheets: {accepted}.",
  exerciseUnit:
    "{table} cannot state its amounts in another unit: some of its words are about single yuan. Choose yuan, or leave the sheet out.",
  exerciseMalformed: "{file} is no exercise that can be used: {path} is “{received}”. Accepted: {accepted}.",
  exerciseNone: "{file} is no exercise. Choose exercise.json, or the ZIP that was made of it.",
  studentColumn: "{file} has no column for the students’ {column}. Found: {received}. Accepted headings: {accepted}.",
  studentBlank: "{file}, row {row}: the student’s id is missing.",
  studentTwice: "{file}, row {row}: the id “{received}” stands in row {first} already.",
  studentsNone: "{file} names no student.",
  studentFile: "{file}, row {row}: the id “{received}” gives the same file name as that in row {first}.",
  handInsNone: "{file} holds no workbook.",
  ownPoints:
    "Your points for {student}, {table} {field}, row {row}: {received}. Accepted is a number from 0 to {accepted}. Change it in the report and mark again.",
  resultsNone:
    "{file} is no report of an exercise: it has no list of cells with a column for your points. Choose the results.xlsx into which you typed them.",
  ledgerColumn: "{file} has no column for {role}. Found: {received}. Name it in a profile, or rename the heading.",
  ledgerColumnsDiffer: "{file} has no column “{column}”, which the profile or the first file has. Found: {received}.",
  ledgerCompression:
    "{file} is compressed by {received}, which is not read here. Save it with {accepted} or without compression, or give it to the command line, which reads it by DuckDB.",
  ledgerDayOrder:
    "{file}: “{received}” can be two days, and no cell of the column “{column}” tells which. Say --day-order dayFirst or monthFirst, or dayOrder in the profile.",
  ledgerDayTexts:
    "{file}: the column “{column}” is text and holds more than 65,536 different days. Store it as dates, or as text such as 2026-03-01.",
  ledgerInOrder:
    "{file}: its lines can only be understood one after the other (a document's total on each line, or day and customer on its first), and there are more than {most}. Store the lines with their own day, customer and amount.",
  ledgerList:
    "{file} is no list beside a ledger. Known are visits (customer code or customer, visits) and stock (product, opening or closing stock).",
  ledgerNothing: "{file}: of {lines} lines none counts ({reasons}).",
  ledgerPeriods:
    "Table {table} takes {accepted} periods, and {received} were asked for. Choose others with --last, or with --from and --to.",
  ledgerProfile: "{file} is no profile: {entry} is {received}. Accepted: {accepted}.",
  ledgerSums: "{file}: the amounts add up to more than can be kept exactly.",
  ledgerTable: "A ledger does not fill table {table}. It fills: {accepted}.",
  ledgerTwice: "{file} holds the same lines as {other} ({lines} lines, {amount}). Leave one of them out.",
  engineFailed: "{engine} could not read {file}: {reason}.",
  engineMissing: "{file} needs {engine}, which is not there. {reason}",
  engineStart: "{engine} did not start within {seconds} seconds. Nothing was written.",
  fileExists: "{file} exists already and was left as it is. Choose another name or add --force.",
  fileNotWritable: "{file} could not be written: {reason}.",
  textTooLong:
    "{cell} holds a text of {received} characters; a cell of an Excel file holds up to {accepted}. Shorten it and try again. No file was written.",
  cancelled: "Cancelled. Nothing was changed.",
  workbookProtected:
    "The workbook's structure is protected, so no sheet can be added. Take the protection off (Review > Protect Workbook) and try again. Nothing was changed.",
  cellEditMode: "A cell is being edited. Finish it with Enter or leave it with Esc, then try again. Nothing was changed.",
  excelTooOld:
    "This Excel cannot do that: {received}. Needed: Excel 2021, Microsoft 365 or Excel on the web. Nothing was changed. The workbench, which needs no Excel, makes the same as a file.",
  wpsTooOld:
    "This WPS cannot do that: {received}. Nothing was changed. The workbench, which needs no spreadsheet program, makes the same as a file.",
  noWorkbook: "No workbook is open. Open one or make a new one, then try again.",
  excelFailed: "The spreadsheet stopped while building {sheet}: {reason}. What had been added was removed again.",
  excelRefused: "The spreadsheet could not do that: {reason}. Nothing was changed.",
  cellNotFree:
    "{cell} cannot take a formula: it belongs to a table that fills it. Nothing was changed. Select an empty cell beside the table.",
  sheetsLeftBehind:
    "The spreadsheet stopped while building {sheet}: {reason}. These sheets could not be removed again; delete them by hand: {sheets}.",
  noOldTables: "{file} holds no table made by Salesbook. Choose the workbook that was made from the lines of last month.",
  nothingGenerated: "{file} holds no sheet made by Salesbook, so there is nothing to check.",
  changedSinceCheck: "{cell} has changed since the check. Check the workbook again. Nothing was changed.",
  sheetProtected:
    "The sheet {sheet} is protected with a password. Take the protection off (Review > Unprotect Sheet) and try again. Nothing was changed.",
  repairFailed: "The spreadsheet stopped during the repair: {reason}. Everything stands again as it did before.",
  repairHalfDone:
    "The spreadsheet stopped during the repair: {reason}. These sheets could not be put back in full; undo there (Ctrl+Z) or compare them by hand: {sheets}.",
  cellsTaken: "Nothing was written: {sheet}, cell {cell} is not empty. Clear that cell or choose a new sheet.",
  cellsLeftBehind:
    "The spreadsheet stopped while writing: {reason}. Part of it may stand in {cells} on {sheet} and could not be taken back; look there.",
  cellsChanged: "Nothing was taken back: {sheet}, cell {cell} holds something else by now.",
};
