/** Tables: what their part says of headings, calculated columns and totals is what stands in the cells. */
import type { Formulas, KnownTable } from "./formulas";
import type { Parts, Relations } from "./package";
import type { Report } from "./report";
import type { FoundCell, FoundCells, SheetAsRead } from "./sheet";
import { isName, tagsOf } from "./workbook";
import { decoded, element, elements, overlap, rangeOf, repeated, textOf, type Element, type Range } from "./xml";

export interface FoundTable {
  readonly name: string;
  readonly id: string;
  readonly path: string;
  readonly sheet: string;
  readonly area: Range;
  readonly headingRows: number;
  readonly totalRows: number;
  readonly columns: readonly Element[];
}

export function tablesOf(
  { name: sheet, path: source, xml }: SheetAsRead,
  parts: Parts,
  relations: Relations,
  report: Report,
): FoundTable[] {
  const list = element(xml, "tableParts");
  const found = tagsOf(list?.body ?? "", "tablePart");
  report.holds(list === undefined || Number(list.attributes["count"]) === found.length, sheet, "says another number of tables than it has");
  return found.flatMap(({ "r:id": id = "" }) => {
    const path = relations.get(source)?.get(id)?.target ?? "";
    const table = element(parts.get(path) ?? "", "table");
    const area = rangeOf(table?.attributes["ref"] ?? "");
    if (!table || !area) {
      report.problem(sheet, `its table ${id} is none`);
      return [];
    }
    const { displayName: name = "", id: number = "", headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
    const [headingRows, totalRows] = [Number(headerRowCount), Number(totalsRowCount)];
    report.holds(area.bottom - area.top + 1 - headingRows - totalRows >= 1, name, "has no row of data");
    const filter = rangeOf(element(table.body, "autoFilter")?.attributes["ref"] ?? "");
    const isFiltered = filter === null || JSON.stringify(filter) === JSON.stringify({ ...area, bottom: area.bottom - totalRows });
    report.holds(isFiltered, name, "the buttons stand for other rows than the headings and data");
    const columns = elements(element(table.body, "tableColumns")?.body ?? "", "tableColumn");
    const said = element(table.body, "tableColumns")?.attributes["count"];
    report.holds(
      Number(said) === columns.length && columns.length === area.right - area.left + 1,
      name,
      "has another number of columns than its area",
    );
    return [{ name, id: number, path, sheet, area, headingRows, totalRows, columns }];
  });
}

/** What formulas may name, by the tables' names in lower case. */
export function knownTables(tables: readonly FoundTable[], names: readonly string[], report: Report): Map<string, KnownTable> {
  for (const id of repeated(tables.map((table) => table.id))) report.problem("the workbook", `two tables have the number ${id}`);
  const all = tables.map(({ name }) => name);
  for (const name of repeated([...all, ...names.filter((one) => all.includes(one))]))
    report.problem(name, "is the name of something else too");
  for (const { name } of tables) report.holds(isName(name), name, "Excel takes no table of this name");
  return new Map(
    tables.map(({ name, sheet, area, headingRows, totalRows, columns }) => [
      name.toLowerCase(),
      {
        sheet,
        hasTotals: totalRows > 0,
        headings: new Set(columns.map((column) => headingOf(column).toLowerCase())),
        rows: [area.top + headingRows, area.bottom - totalRows],
      },
    ]),
  );
}

export function checkTables(
  tables: readonly FoundTable[],
  cells: FoundCells,
  { merges, filters }: { readonly merges: readonly Range[]; readonly filters: readonly Range[] },
  formulas: Formulas,
  report: Report,
): void {
  tables.forEach(({ name, area }, index) => {
    report.holds(!tables.slice(0, index).some((other) => overlap(other.area, area)), name, "overlaps another table");
    report.holds(!merges.some((merge) => overlap(merge, area)), name, "has merged cells");
    report.holds(!filters.some((filter) => overlap(filter, area)), name, "the sheet filters over it");
  });
  for (const table of tables) checkColumns(table, cells, formulas, report);
}

function checkColumns(table: FoundTable, cells: FoundCells, formulas: Formulas, report: Report): void {
  const { name, area, headingRows, totalRows, columns } = table;
  for (const heading of repeated(columns.map(headingOf))) report.problem(name, `has two columns ${heading}`);
  for (const id of repeated(columns.map(({ attributes }) => attributes["id"] ?? "")))
    report.problem(name, `has two columns of the number ${id}`);
  columns.forEach((column, index) => {
    const heading = headingOf(column);
    const where = `${name}[${heading}]`;
    const at = area.left + index;
    report.measure("heading of a table", heading.length, where);
    report.holds(!/[\r\n]/.test(column.attributes["name"] ?? ""), where, "its heading breaks the line by a character instead of its sign");
    const above = cells.get(area.top)?.get(at);
    report.holds(
      headingRows === 0 || (above?.type === "s" && above.formula === null && above.value === heading),
      where,
      "another heading stands in the cell",
    );
    checkTotal(table, column, cells.get(area.bottom)?.get(at), where, report);
    const calculated = textOf(column.body, "calculatedColumnFormula");
    if (calculated !== undefined) formulas.check(calculated, { where, kind: "table" });
    const total = textOf(column.body, "totalsRowFormula");
    if (total !== undefined) formulas.check(total, { where, kind: "table" });
    for (let row = area.top + headingRows; calculated !== undefined && row <= area.bottom - totalRows; row += 1)
      if (cells.get(row)?.get(at)?.formula !== calculated) {
        report.problem(where, `row ${row} has another formula than the column`);
        break;
      }
  });
}

function checkTotal(
  { totalRows }: FoundTable,
  { attributes, body }: Element,
  cell: FoundCell | undefined,
  where: string,
  report: Report,
): void {
  const { totalsRowLabel: label, totalsRowFunction: kind } = attributes;
  const formula = textOf(body, "totalsRowFormula");
  if (totalRows === 0) {
    report.holds(label === undefined && kind === undefined && formula === undefined, where, "has a total without a row for it");
    return;
  }
  if (label !== undefined) {
    report.holds(kind === undefined || kind === "none", where, "has a word and a total in one cell");
    report.holds(cell?.formula === null && cell.value === decoded(label), where, "another word stands in the row of totals");
  }
  report.holds((kind === "custom") === (formula !== undefined), where, "says of its total what it does not have");
  if (kind === "custom") report.holds(cell?.formula === formula, where, "another total stands in the cell");
  if (kind !== undefined && kind !== "none" && kind !== "custom")
    report.holds(cell?.formula !== null, where, "its total stands in no cell");
  const isKnown = label !== undefined || kind !== undefined || cell === undefined || (cell.value === null && cell.formula === null);
  report.holds(isKnown, where, "the row of totals has something that the table does not know");
}

function headingOf({ attributes }: Element): string {
  return decoded(attributes["name"] ?? "");
}
