/** Checks sheets that are at hand as laid out: in the workbench, and before they are written. */
import { checkOf } from "./check";
import type { CheckReport, Entry, PresentBook, PresentSheet } from "./model";
import { ruleText } from "./rules";
import { typedIn, type TypedTable } from "./typed";
import { namesOfMark } from "../mark/names";
import { readAreas, readMark } from "../mark/read";
import type { Cell, Sheet } from "../sheet/sheet";

/** Compares sheets with what their tables say; those without a mark are left out. */
export function checkSheets(sheets: readonly Sheet[]): CheckReport {
  const check = checkOf(bookOf(sheets));
  return {
    sheets: check.sheets.map(({ name }) => name),
    unknown: check.unknown,
    ...(check.lacking ? { lacking: check.lacking } : {}),
    findings: check.sheets.flatMap(({ name, findings }) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      const rules = (sheet?.validations ?? []).map(({ area, rule }) => ({ area, rule: ruleText(rule, name) }));
      return findings(rules, sheet?.conditionalFormats ?? []);
    }),
  };
}

/** What was typed into sheets; those without a mark are left out. */
export function typedSheets(sheets: readonly Sheet[]): readonly TypedTable[] {
  return typedIn(bookOf(sheets));
}

function bookOf(sheets: readonly Sheet[]): PresentBook {
  return { sheets: sheets.flatMap((sheet) => presentSheet(sheet) ?? []) };
}

function presentSheet(sheet: Sheet): PresentSheet | null {
  const names = namesOfMark(sheet);
  const mark = readMark(names);
  if (mark === null || mark === "unknown") return null;
  return {
    name: sheet.name,
    mark,
    names,
    isRecognised: false,
    areas: readAreas(names),
    tables: sheet.tables.map(({ name, area, totalRow, columns }) => ({
      name,
      area,
      totalRow,
      headings: columns.map(({ heading }) => heading),
      // Its rows come and go with the book, which lays everything out anew.
      promise: null,
    })),
    entry: (row, column) => entryOf(sheet.cells[row]?.[column]),
  };
}

function entryOf(cell: Cell | undefined): Entry {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}
