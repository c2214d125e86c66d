/** Rows that come and go: what was typed beside and below them moves along, and references to it follow. */
import { withSharedRows } from "../book/edit";
import { MOST_ROWS } from "../book/request";
import { rowsTogether, withRowsAt } from "../book/rows";
import type { FreeCells } from "../sheet/free-cells";
import type { Area, Sheet, SheetTable } from "../sheet/sheet";
import { formulaAfterRows, shiftFormula } from "../formula/shift";
import type { CellPlace } from "./host";
import {
  bookOf,
  generatedAt,
  keyOf,
  placeOf,
  relaid,
  sheetOf,
  type Contents,
  type Entries,
  type Entry,
  type Page,
  type Refusal,
} from "./workbench-contents";
import { movedChart, movedLine, movedMerge, type Change } from "./workbench-moved";
import { canGrow } from "../book/parameters";

/**
 * Gives a generated table another number of rows. What was typed below it, and references to it, move along.
 *
 * @returns the new contents, or which formula could not follow
 * @throws SalesbookError tooManyRows
 */
export function withTableRows(contents: Contents, sheetName: string, rows: number): Contents | Refusal {
  const sheet = sheetOf(contents, sheetName);
  const bookIndex = bookOf(contents, sheetName);
  const data = dataArea(sheet);
  if (!sheet || !data || bookIndex === null) return contents;
  const requests = contents.books.map(({ request }, index) => {
    if (index !== bookIndex) return request;
    // A table that takes over the rows of others has some to spare, which are not asked for.
    const asked = request.tables.find(({ table }) => table === sheet.table)?.rows ?? data.rows;
    return withSharedRows(request, sheet.table, asked + rows - data.rows);
  });
  const grown = relaid(contents, requests);
  return withMovedEntries(
    grown,
    (name, { row, column }) => keyOf(row + movedBy(contents, grown, name, row), column),
    (name, formula) => movedFormula(contents, grown, name, formula),
  );
}

/**
 * Puts rows in before a row of a generated table or of a free sheet, or takes rows out from it on. What was typed beside
 * and below them, and references, move along.
 *
 * @param row zero-based
 * @param by rows put in; negative when rows are taken out
 * @returns the new contents, or that there is no table here whose rows can come and go, or which formula could not follow
 * @throws SalesbookError tooManyRows
 */
export function withRowsMoved(contents: Contents, sheetName: string, row: number, by: number): Contents | Refusal {
  const sheet = sheetOf(contents, sheetName);
  const bookIndex = bookOf(contents, sheetName);
  if (!sheet || bookIndex === null) return shifted(contents, [{ sheet: sheetName, at: row, gone: Math.max(0, -by), by }]);
  const data = dataArea(sheet);
  const request = contents.books[bookIndex]?.request;
  const together = request && data && canGrow(sheet.table) ? rowsTogether(request, sheet.table) : [];
  if (!request || !data || together.length === 0 || row < data.row || row >= data.row + data.rows)
    return { reason: "rows", place: { sheet: sheetName, row, column: 0 } };
  const index = row - data.row;
  const gone = by < 0 ? Math.min(-by, data.rows - index) : 0;
  const changed = withRowsAt(request, sheet.table, index, by < 0 ? -gone : by);
  const after = relaid(
    contents,
    contents.books.map((book, place) => (place === bookIndex ? changed : book.request)),
  );
  const changes = (contents.books[bookIndex]?.sheets ?? []).flatMap((one) => {
    const old = dataArea(one);
    const now = dataArea(sheetOf(after, one.name));
    return together.includes(one.table) && old && now ? [{ sheet: one.name, at: old.row + index, gone, by: now.rows - old.rows }] : [];
  });
  return shifted(after, changes);
}

/** The contents without some rows of a table or free sheet, which need not stand side by side; all of them go or none. */
export function withoutRows(contents: Contents, sheet: string, rows: readonly number[]): Contents | Refusal {
  // From below, so that those above keep their places.
  const below = [...rows].sort((one, other) => other - one);
  let after: Contents | Refusal = contents;
  for (let at = 0; at < below.length && !("reason" in after);) {
    const last = below[at] ?? 0;
    let count = 1;
    while (below[at + count] === last - count) count += 1;
    after = withRowsMoved(after, sheet, last - count + 1, -count);
    at += count;
  }
  return after;
}

/** How many rows a paste that starts here needs more than the table has; 0 when it fits or does not start in a table. */
export function rowsMissing(contents: Contents, place: CellPlace, rows: number): number {
  const cell = generatedAt(contents, place);
  const data = dataArea(sheetOf(contents, place.sheet));
  if (cell?.input?.kind !== "field" || !data) return 0;
  return Math.max(0, Math.min(place.row + rows, data.row + MOST_ROWS + 1) - (data.row + data.rows));
}

/** The rows of a generated sheet's first table that hold data. */
export function dataArea(sheet: Sheet | undefined): Area | null {
  const table = sheet?.tables[0];
  return table ? tableRows(table) : null;
}

/** The rows of a table that hold data: without its headings and its total. */
export function tableRows({ area, totalRow }: SheetTable): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (totalRow ? 1 : 0) };
}

function shifted(before: Contents, changes: readonly Change[]): Contents | Refusal {
  const contents = {
    ...before,
    tabs: before.tabs.map((tab) => {
      const change = changes.find(({ sheet }) => sheet === tab.name);
      return change && tab.cells ? { ...tab, cells: freeCellsShifted(tab.cells, change) } : tab;
    }),
  };
  return withMovedEntries(
    withMovedFrames(contents, changes),
    (name, { row, column }) => {
      const change = changes.find(({ sheet }) => sheet === name);
      if (!change || row < change.at) return keyOf(row, column);
      return row < change.at + change.gone ? null : keyOf(row + change.by, column);
    },
    (name, formula) =>
      changes.reduce<string | null>(
        (moved, { sheet, at, by }) => moved && formulaAfterRows(moved, { sheet, own: sheet === name, at, by }),
        formula,
      ),
  );
}

/** New rows look like the one above them, as they do in spreadsheets. */
function freeCellsShifted({ rows, looks, merges, ...cells }: FreeCells, change: Change): FreeCells {
  const { at, gone, by } = change;
  const count = gone + by;
  const spliced = <Row>(list: readonly (Row | undefined)[], row: Row | undefined): (Row | undefined)[] => {
    const head = Array.from({ length: at }, (_, index) => list[index]);
    return [...head, ...Array.from({ length: count }, () => row), ...list.slice(at + gone)];
  };
  const last = Math.max(rows.length, looks.length);
  if (at >= last && merges.length === 0) return { ...cells, rows, looks, merges };
  return {
    ...cells,
    rows: at >= rows.length ? rows : spliced(rows, []).map((row) => row ?? []),
    looks: at >= looks.length ? looks : spliced(looks, looks[at - 1]),
    merges: merges.flatMap((area) => movedMerge(area, change, "rows")),
  };
}

/** The charts of free sheets go with the rows that they show, and heights with their rows. */
function withMovedFrames(contents: Contents, changes: readonly Change[]): Contents {
  const tabs = contents.tabs.map((tab) => {
    const change = changes.find(({ sheet }) => sheet === tab.name);
    if (!change || !tab.frame) return tab;
    const { charts, page } = tab.frame;
    const moved = { charts: charts.map((chart) => movedChart(chart, change, "rows")), ...(page ? { page: movedPage(page, change) } : {}) };
    return { ...tab, frame: { ...tab.frame, ...moved } };
  });
  return { ...contents, tabs };
}

function movedPage(page: Page, change: Change): Page {
  const { at, gone, by } = change;
  const heights = [...page.rowHeights].flatMap(([row, height]): [number, number][] => {
    if (row < at) return [[row, height]];
    return row < at + gone ? [] : [[row + by, height]];
  });
  const { first, last } = page.print.titleRows;
  const titleRows = { first: movedLine(first, change), last: movedLine(last, change) };
  return {
    ...page,
    rowHeights: new Map(heights),
    freeze: { ...page.freeze, rows: page.freeze.rows === 0 ? 0 : movedLine(page.freeze.rows - 1, change) + 1 },
    print: { ...page.print, titleRows },
  };
}

/**
 * The contents with what was typed moved.
 *
 * @param keyAt the key of an entry afterwards; `null` takes the entry away
 * @param formulaOf the formula afterwards; `null` where it cannot follow, and then nothing is changed
 */
export function withMovedEntries(
  contents: Contents,
  keyAt: (sheet: string, place: CellPlace) => number | null,
  formulaOf: (sheet: string, formula: string) => string | null,
): Contents | Refusal {
  const entries = new Map<string, Entries>();
  for (const [name, list] of contents.entries) {
    const moved = new Map<number, Entry>();
    for (const [key, entry] of list) {
      const place = placeOf(name, key);
      const to = keyAt(name, place);
      if (to === null) continue;
      const formula = "formula" in entry ? formulaOf(name, entry.formula) : "";
      if (formula === null) return { reason: "follow", place };
      moved.set(to, "formula" in entry ? { ...entry, formula } : entry);
    }
    entries.set(name, moved);
  }
  return { ...contents, entries };
}

function movedBy(before: Contents, after: Contents, sheet: string, row: number): number {
  const old = dataArea(sheetOf(before, sheet));
  const now = dataArea(sheetOf(after, sheet));
  return old && now && row >= old.row + old.rows ? now.rows - old.rows : 0;
}

function movedFormula(before: Contents, after: Contents, own: string, formula: string): string | null {
  let moved: string | null = formula;
  for (const tab of before.tabs) {
    const old = dataArea(sheetOf(before, tab.name));
    const now = dataArea(sheetOf(after, tab.name));
    if (moved !== null && old && now && old.rows !== now.rows)
      moved = shiftFormula(moved, { sheet: tab.name, own: tab.name === own, table: old, by: now.rows - old.rows });
  }
  return moved;
}
