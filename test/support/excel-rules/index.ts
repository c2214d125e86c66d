/**
 * Excel's own rules for a workbook, beyond the schema of the format: what makes Excel refuse a file or "repair" it, though
 * LibreOffice and the schema take it.
 */
import { strFromU8, unzipSync } from "fflate";
import { checkDrawings } from "./charts";
import { Formulas } from "./formulas";
import { checkPackage, type Parts } from "./package";
import { Report } from "./report";
import { checkCells, checkFormulas, checkRules, checkSetup, mergesOf } from "./sheet";
import { checkTables, knownTables, tablesOf } from "./tables";
import { checkLooks, checkNames, checkSheets, checkTexts, tagsOf } from "./workbook";
import { element, rangeOf } from "./xml";

/** What Excel would find in a file. */
export function excelReport(bytes: Uint8Array): Report {
  return reportOf(new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)])));
}

/** The same for a file that is unpacked. */
export function reportOf(parts: Parts): Report {
  const report = new Report();
  const relations = checkPackage(parts, report);
  const sheets = checkSheets(parts, relations, report);
  const names = checkNames(parts, sheets, report);
  const looks = checkLooks(parts, report);
  const texts = checkTexts(parts, report);
  const sheetNames = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const read = sheets.map((sheet) => {
    const part = { ...sheet, xml: parts.get(sheet.path) ?? "" };
    return { part, cells: checkCells(part, texts, looks, report), tables: tablesOf(part, parts, relations, report) };
  });
  const defined = names.map(({ where }) => where);
  const formulas = new Formulas(
    report,
    knownTables(
      read.flatMap(({ tables }) => tables),
      defined,
      report,
    ),
    sheetNames,
  );
  for (const { where, formula } of names) formulas.check(formula, { where, kind: "name" });
  for (const { part, cells, tables } of read) {
    checkFormulas(part, cells, formulas);
    const filter = rangeOf(element(part.xml, "autoFilter")?.attributes["ref"] ?? "");
    checkTables(tables, cells, { merges: mergesOf(part, report), filters: filter ? [filter] : [] }, formulas, report);
    checkRules(part, looks, formulas, report);
    checkSetup(part, relations, sheetNames, report);
    checkDrawings(part, parts, relations, sheetNames, report);
  }
  const shown = read.filter(({ part }) => tagsOf(part.xml, "sheetView").some(({ tabSelected }) => /^(?:1|true)$/.test(tabSelected ?? "")));
  report.holds(shown.length <= 1, "the workbook", "several sheets are selected, so that what is typed goes into all of them");
  return report;
}
