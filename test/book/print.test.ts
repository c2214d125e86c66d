import { LANGUAGES } from "../../src/i18n";
import { registry, tableByNumber } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Area, Sheet } from "../../src/sheet/sheet";

/** Inches of an A4 page between its margins. */
const PAGE_WIDTH = { portrait: 7.27, landscape: 10.69 };
const PIXELS_OF_INCH = 96;
/** At 60 % the 11 points of the cells are 6.6. */
const SMALLEST_PRINT = 0.6;

const sheets = LANGUAGES.flatMap((language) =>
  registry.flatMap(({ number }) =>
    (["sample", "empty"] as const).map((content): [string, Sheet] => {
      const [sheet] = layout(makeRequest({ tables: [number], language, content }));
      if (!sheet) throw new Error("no sheet");
      return [`${number} ${language} ${content}`, sheet];
    }),
  ),
);

test("what stays in sight leaves room on a small screen for the rows that move", () => {
  const frozen = sheets.map(([name, { freeze, rowHeights, standardHeight }]) => {
    const heights = Array.from({ length: freeze.rows }, (_, row) => rowHeights.get(row) ?? standardHeight);
    return { name, points: heights.reduce((sum, height) => sum + height, 0) };
  });
  expect(frozen.filter(({ points }) => points > 200)).toEqual([]);
  expect(sheets.filter(([, { freeze }]) => freeze.rows + freeze.columns === 0)).toEqual([]);
});

describe("printed sheets", () => {
  it.each(sheets)("%s can be read", (_, sheet) => {
    const scales = sheet.print.areas.map((area) => (PAGE_WIDTH[sheet.print.orientation] * PIXELS_OF_INCH) / widthOf(sheet, area));
    expect(Math.min(...scales)).toBeGreaterThanOrEqual(SMALLEST_PRINT);
  });

  it.each(sheets)("%s has every column of a printed section on exactly one page", (_, sheet) => {
    const pages = columnsOf(sheet)
      .filter(({ isHidden }) => !isHidden)
      .map(({ id, area }) => [id, sheet.print.areas.filter((page) => contains(page, area)).length]);
    expect(pages.filter(([, count]) => count !== 1)).toEqual([]);
  });

  // A day or an amount that is too wide for its cell is shown as a row of #.
  it.each(sheets)("%s has room for the days and amounts above the table", (_, sheet) => {
    const shown = sheet.fields
      .filter(({ role, area }) => (role === "parameter" || role === "summary") && area.columns === 1)
      .map(({ id, area }) => ({ id, cell: sheet.cells[area.row]?.[area.column], width: sheet.columnWidths[area.column] ?? 0 }));
    const narrow = shown.filter(({ cell, width }) => width < leastWidth(cell?.style ?? "", cell?.value));
    expect(narrow.map(({ id }) => id)).toEqual([]);
  });

  it.each(sheets)("%s tears no block and no setting", (_, sheet) => {
    const hidden = new Set(columnsOf(sheet).flatMap(({ area, isHidden }) => (isHidden ? [area.column] : [])));
    const cells = sheet.fields.filter(({ role, area }) => (role === "parameter" || role === "summary") && !hidden.has(area.column));
    const torn = cells.filter(({ area }) => !sheet.print.areas.some((page) => contains(page, area)));
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  // Pages that repeat the columns with the labels of the settings must not begin so far up that the labels come again alone.
  it.each(sheets)("%s shows the label of no setting without its value", (_, sheet) => {
    const { areas, titleColumns } = sheet.print;
    if (!titleColumns) return;
    const repeating = areas.filter(({ column }) => column > titleColumns.last);
    const labels = sheet.cells.flatMap((cells, row) =>
      cells.slice(titleColumns.first, titleColumns.last + 1).flatMap((cell, column) => (cell?.style === "label" ? [{ row, column }] : [])),
    );
    const alone = repeating.flatMap((page) =>
      labels.filter(({ row, column }) => row >= page.row && row < page.row + page.rows && column + 1 > titleColumns.last),
    );
    expect(alone).toEqual([]);
  });
});

/** The characters of a day, or of an amount with separators and two decimals. */
function leastWidth(style: string, value: unknown): number {
  if (style.endsWith(".date")) return "2026-04-30".length;
  if (!style.endsWith(".amount") || typeof value !== "number") return 0;
  return value.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).length;
}

/** The columns of the table, as far down as they are printed, and whether they are printed nowhere. */
function columnsOf(sheet: Sheet): { id: string; area: Area; isHidden: boolean }[] {
  const { sections } = tableByNumber(sheet.table);
  const sectionOf = new Map(sections.flatMap((section) => section.fields.map(({ name }) => [name, section] as const)));
  const named = (id: string) => sectionOf.get(id) ?? sectionOf.get(id.replace(/\d+$/, ""));
  const printed = (id: string, area: Area): Area => ({ ...area, rows: Math.min(area.rows, named(id)?.printedRows ?? area.rows) });
  return sheet.fields
    .filter(({ role }) => role !== "parameter" && role !== "summary")
    .map(({ id, area }) => ({ id, area: printed(id, area), isHidden: named(id)?.page === "none" }));
}

function widthOf(sheet: Sheet, area: Area): number {
  const { titleColumns } = sheet.print;
  const repeated =
    titleColumns && area.column > titleColumns.last ? sheet.columnWidths.slice(titleColumns.first, titleColumns.last + 1) : [];
  const widths = [...repeated, ...sheet.columnWidths.slice(area.column, area.column + area.columns)];
  return widths.reduce((sum, width) => sum + width * 7 + 5, 0);
}

function contains(page: Area, area: Area): boolean {
  return (
    area.column >= page.column &&
    area.column + area.columns <= page.column + page.columns &&
    area.row >= page.row &&
    area.row + area.rows <= page.row + page.rows
  );
}
