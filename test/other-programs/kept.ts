/** What is left of a workbook after a program has saved it: two files are looked into, part by part, and compared. */
import { strFromU8, unzipSync } from "fflate";
import { cellsIn, cellsOfAreas } from "./saved-cells";
import { checkPackage, type Parts, type Relations } from "../support/excel-rules/package";
import { Report } from "../support/excel-rules/report";
import { checkSheets, type SheetPart } from "../support/excel-rules/workbook";
import { element, elements, textOf, unescaped } from "../support/excel-rules/xml";

/** How many of some things are there, of how many. */
export interface Share {
  readonly kept: number;
  readonly of: number;
}

export const PARTS = [
  "sheets",
  "typed",
  "results",
  "formulas",
  "tables",
  "columnFormulas",
  "totals",
  "dropDowns",
  "checks",
  "colours",
  "charts",
  "series",
  "fills",
  "formats",
  "widths",
  "merges",
  "links",
  "frozen",
  "print",
  "marks",
] as const;
export type Part = (typeof PARTS)[number];

/** By part what was kept; one that nobody could look at is absent. */
export type Kept = Readonly<Partial<Record<Part, Share>>>;

/** What a file holds: by part each thing under a name of its own, with what makes it the same. */
type Facts = Readonly<Record<Part, ReadonlyMap<string, string | number>>>;

/**
 * Compares a workbook with what a program made of it.
 *
 * @param before an .xlsx file whose formulas have the right results
 * @param after the same as it was saved
 */
export function keptIn(before: Uint8Array, after: Uint8Array): Kept {
  const [wanted, found] = [factsOf(before), factsOf(after)];
  return Object.fromEntries(
    PARTS.map((part) => {
      const isKept = ([key, value]: [string, string | number]): boolean => isSame(part, value, found[part].get(key));
      return [part, { kept: [...wanted[part]].filter(isKept).length, of: wanted[part].size }];
    }),
  );
}

/** Programs measure the width of a column by another font; exceljs keeps a time of day to the millisecond. */
function isSame(part: Part, wanted: string | number, found: string | number | undefined): boolean {
  if (typeof wanted !== "number" || typeof found !== "number") return wanted === found;
  const near = part === "widths" ? 0.1 : 1e-8;
  return Math.abs(wanted - found) <= near * Math.max(1, Math.abs(wanted));
}

function factsOf(bytes: Uint8Array): Facts {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const report = new Report();
  const relations = checkPackage(parts, report);
  const sheets = checkSheets(parts, relations, report);
  const facts = Object.fromEntries(PARTS.map((part) => [part, new Map()])) as Record<Part, Map<string, string | number>>;
  for (const sheet of sheets) {
    facts.sheets.set(sheet.name, "");
    addCells(facts, sheet, parts);
    addRules(facts, sheet, parts);
    addSetup(facts, sheet, parts);
    addTables(facts, sheet, parts, relations);
    addCharts(facts, sheet, parts, relations);
  }
  addNames(facts, sheets, parts);
  return facts;
}

type Filled = Record<Part, Map<string, string | number>>;

function addCells(facts: Filled, { name, path }: SheetPart, parts: Parts): void {
  const xml = parts.get(path) ?? "";
  const covered = new Set(elements(xml, "mergeCell").flatMap(({ attributes }) => cellsOfAreas(attributes["ref"] ?? "").slice(1)));
  for (const { key, value, hasFormula, format, isFilled } of cellsIn(xml, parts)) {
    if (covered.has(key)) continue;
    const place = `${name}!${key}`;
    if (hasFormula) facts.formulas.set(place, "");
    if (value !== "") facts[hasFormula ? "results" : "typed"].set(place, value);
    if (format !== "General") facts.formats.set(place, format);
    if (isFilled) facts.fills.set(place, "");
  }
}

/** Rules by the cells that they stand in, since programs put areas together and take them apart. */
function addRules(facts: Filled, { name, path }: SheetPart, parts: Parts): void {
  const xml = parts.get(path) ?? "";
  const rules = [
    ...elements(xml, "dataValidation").map(({ attributes: { type, sqref } }) => ({ type, areas: sqref })),
    ...elements(xml, "x14:dataValidation").map(({ attributes: { type }, body }) => ({ type, areas: textOf(body, "xm:sqref") })),
  ];
  for (const { type = "none", areas = "" } of rules)
    if (type !== "none")
      for (const cell of cellsOfAreas(areas)) facts[type === "list" ? "dropDowns" : "checks"].set(`${name}!${cell}`, type);
  const painted = [
    ...elements(xml, "conditionalFormatting").map(({ attributes }) => attributes["sqref"]),
    ...elements(xml, "x14:conditionalFormatting").map(({ body }) => textOf(body, "xm:sqref")),
  ];
  for (const areas of painted) for (const cell of cellsOfAreas(areas ?? "")) facts.colours.set(`${name}!${cell}`, "");
}

function addSetup(facts: Filled, { name, path }: SheetPart, parts: Parts): void {
  const xml = parts.get(path) ?? "";
  for (const { attributes } of elements(element(xml, "cols")?.body ?? "", "col"))
    for (let column = Number(attributes["min"]); column <= Math.min(Number(attributes["max"]), 100); column += 1)
      if (attributes["customWidth"]) facts.widths.set(`${name}!${column}`, Number(attributes["width"]));
  for (const { attributes } of elements(xml, "mergeCell")) facts.merges.set(`${name}!${attributes["ref"]}`, "");
  for (const { attributes } of elements(xml, "hyperlink")) facts.links.set(`${name}!${attributes["ref"]}`, "");
  for (const { attributes } of elements(xml, "pane")) facts.frozen.set(name, `${attributes["xSplit"] ?? 0} ${attributes["ySplit"] ?? 0}`);
}

/** A table counts where its headings are those of its columns; what it brings by itself, by its name and heading. */
function addTables(facts: Filled, { name, path }: SheetPart, parts: Parts, relations: Relations): void {
  for (const { target } of relations.get(path)?.values() ?? []) {
    const xml = /\/tables\/[^/]+\.xml$/.test(target) ? (parts.get(target) ?? "") : "";
    const [table] = elements(xml, "table");
    if (!table || table.attributes["headerRowCount"] === "0") continue;
    const own = table.attributes["displayName"] ?? "";
    const columns = elements(table.body, "tableColumn");
    facts.tables.set(`${name}!${own}`, columns.map(({ attributes }) => attributes["name"]).join("\n"));
    for (const { attributes, body } of columns) {
      const column = `${own}[${attributes["name"]}]`;
      if (element(body, "calculatedColumnFormula")) facts.columnFormulas.set(column, "");
      if (attributes["totalsRowFunction"]) facts.totals.set(column, "");
    }
  }
}

function addCharts(facts: Filled, { name, path }: SheetPart, parts: Parts, relations: Relations): void {
  let count = 0;
  for (const { target: drawing } of relations.get(path)?.values() ?? [])
    for (const { target } of relations.get(drawing)?.values() ?? []) {
      const xml = /\/charts\/[^/]+\.xml$/.test(target) ? (parts.get(target) ?? "") : "";
      // openpyxl writes the elements of charts without a prefix.
      const prefix = xml.includes("<c:chartSpace") ? "c:" : "";
      const series = elements(xml, `${prefix}ser`);
      if (series.length === 0) continue;
      count += 1;
      facts.charts.set(`${name} ${count}`, "");
      for (const { body } of series) {
        const values = element(body, `${prefix}val`) ?? element(body, `${prefix}yVal`);
        facts.series.set(`${name} ${plain(textOf(values?.body ?? "", `${prefix}f`) ?? "")}`, "");
      }
    }
}

function addNames(facts: Filled, sheets: readonly SheetPart[], parts: Parts): void {
  for (const { attributes, body } of elements(parts.get("xl/workbook.xml") ?? "", "definedName")) {
    const { name = "", localSheetId } = attributes;
    const sheet = localSheetId === undefined ? "" : (sheets[Number(localSheetId)]?.name ?? "");
    if (/^_xlnm\.Print_/.test(name)) facts.print.set(`${sheet} ${name}`, plain(unescaped(body)));
    if (name.startsWith("Salesbook_") && sheet !== "") facts.marks.set(`${sheet} ${name}`, "");
  }
}

/** Addresses without what programs write one way or the other. */
function plain(addresses: string): string {
  return addresses.replace(/['$]/g, "").split(",").sort().join(",");
}
