/**
 * Where the cells of a hand-out stand in what was handed in. Sheets may be renamed and moved, columns put in, rows sorted: cells
 * are found by what stands beside them, as somebody finds them who looks at the sheet.
 */
import type { FilledSheet } from "../import/filled-workbook";
import type { FreeValue } from "../sheet/free-cells";
import type { CellContent, FieldPlace, Sheet } from "../sheet/sheet";

/** A cell of what was handed in, zero-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A sheet of the hand-out as it came back. */
export interface FoundSheet {
  readonly sheet: FilledSheet;
  /** The cell of a column's row (from 0) or of a single cell; `null` where it is gone. */
  readonly cell: (field: FieldPlace, row: number) => Spot | null;
}

/** So many of the words of a sheet must stand on the one that is taken for it. */
const ENOUGH = 0.4;

/** What was given to the student in the row (from 0) of a column, as the sheet shows it. */
export type GivenFigures = (table: string, id: string, row: number) => CellContent;

/**
 * Which sheet of a file is which of the hand-out.
 *
 * @param planned the sheets of any student: they differ in their figures only
 * @returns by the table's number
 */
export function findSheets(
  planned: readonly Sheet[],
  present: readonly FilledSheet[],
  givenAt: GivenFigures,
): ReadonlyMap<string, FoundSheet> {
  const words = planned.map((sheet) => wordsOn(sheet));
  const likeness = present.map((sheet) => {
    const there = new Set(sheet.rows.flatMap((line) => line.map(folded)));
    return words.map((own) => [...own].filter((word) => there.has(word)).length / Math.max(1, own.size));
  });
  const found = new Map<string, FoundSheet>();
  const pairs = likeness
    .flatMap((row, at) => row.map((score, index) => ({ score, at, index })))
    .filter(({ score }) => score >= ENOUGH)
    .sort((left, right) => right.score - left.score);
  const taken = new Set<number>();
  for (const { at, index } of pairs) {
    const [sheet, own] = [present[at], planned[index]];
    if (!sheet || !own || taken.has(at) || found.has(own.table)) continue;
    taken.add(at);
    found.set(own.table, located(own, sheet, givenAt));
  }
  return found;
}

/** What is written on a sheet for everybody: titles, headings, labels. */
function wordsOn(sheet: Sheet): Set<string> {
  return new Set(
    sheet.cells
      .flatMap((line, row) => line.flatMap((cell, column) => (isWord(sheet, row, column) ? [folded(cell?.value)] : [])))
      .filter(Boolean),
  );
}

function isWord(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells[row]?.[column];
  if (!cell || typeof cell.value !== "string" || cell.formula !== undefined) return false;
  const [table] = sheet.tables;
  const isData = table && row > table.area.row && row < table.area.row + table.area.rows && column < table.area.column + table.area.columns;
  return !isData && !sheet.fields.some(({ area, role }) => role === "answer" && area.row === row && area.column === column);
}

function located(planned: Sheet, sheet: FilledSheet, givenAt: GivenFigures): FoundSheet {
  const columns = tableColumns(planned, sheet);
  const rows = columns && tableRows(planned, sheet, columns, givenAt);
  const [table] = planned.tables;
  const singles = singleFinder(planned, sheet, columns);
  return {
    sheet,
    cell: ({ area }, row) => {
      const isInTable =
        table &&
        area.row > table.area.row &&
        area.column < table.area.column + table.area.columns &&
        area.row < table.area.row + table.area.rows;
      if (!isInTable) return singles(area.row, area.column);
      const [down, across] = [rows?.[row] ?? null, columns?.at[area.column - table.area.column] ?? null];
      return down === null || across === null ? null : { row: down, column: across };
    },
  };
}

interface TableColumns {
  /** The row of headings. */
  readonly row: number;
  /** For each planned column its column now. */
  readonly at: readonly (number | null)[];
}

/** By the row that has most of the headings; a renamed one is looked for between its neighbours. */
function tableColumns(planned: Sheet, sheet: FilledSheet): TableColumns | null {
  const [table] = planned.tables;
  if (!table) return null;
  const headings = table.columns.map(({ heading }) => folded(heading));
  const wanted = new Set(headings);
  let best = { row: -1, count: 0 };
  sheet.rows.forEach((line, row) => {
    const count = new Set(line.map(folded).filter((text) => wanted.has(text))).size;
    if (count > best.count) best = { row, count };
  });
  if (best.count < headings.length * ENOUGH) return null;
  const line = sheet.rows[best.row]?.map(folded) ?? [];
  const at = headings.map((heading) => {
    const column = line.indexOf(heading);
    return column < 0 ? null : column;
  });
  return {
    row: best.row,
    at: at.map((column, index) => {
      if (column !== null) return column;
      const before = at[index - 1];
      const next = before === null || before === undefined ? index : before + 1;
      return at.includes(next) ? null : next;
    }),
  };
}

/** By place where what is given still stands there; a row that went elsewhere is known by what is given in it. */
function tableRows(
  planned: Sheet,
  sheet: FilledSheet,
  { row: headings, at }: TableColumns,
  givenAt: GivenFigures,
): readonly (number | null)[] {
  const [table] = planned.tables;
  if (!table) return [];
  const { area, totalRow } = table;
  const count = area.rows - 1 - (totalRow ? 1 : 0);
  // What is carried over from answers on another sheet is not known, and blank in the plan.
  const isKnown = (column: number): boolean =>
    Array.from({ length: count }, (_, row) => planned.cells[area.row + 1 + row]?.[column]?.value ?? "").some((value) => value !== "");
  const given = planned.fields
    .filter(
      ({ role, area: own }) =>
        role !== "answer" && own.row === area.row + 1 && own.column < area.column + area.columns && isKnown(own.column),
    )
    .map(({ id, area: own }) => ({ id, column: own.column - area.column }))
    .filter(({ column }) => at[column] !== null);
  const keyThen = (row: number): string[] => given.map(({ id }) => keyText(givenAt(planned.table, id, row)));
  const keyNow = (row: number): string[] => given.map(({ column }) => keyText(sheet.rows[row]?.[at[column] ?? -1]));
  const isSame = (then: readonly string[], now: readonly string[]): boolean =>
    then.some(Boolean) && then.every((text, index) => text === "" || text === now[index]);
  const free = new Set(Array.from({ length: Math.max(0, sheet.rows.length - headings - 1) }, (_, index) => headings + 1 + index));
  const keys = Array.from({ length: count }, (_, row) => keyThen(row));
  const found = keys.map((key, row): number | null => {
    const place = headings + 1 + row;
    if (!free.has(place) || !isSame(key, keyNow(place))) return null;
    free.delete(place);
    return place;
  });
  return found.map((place, row) => {
    if (place !== null) return place;
    const key = keys[row] ?? [];
    const own = headings + 1 + row;
    const other = [...free].find((candidate) => isSame(key, keyNow(candidate)));
    const isNobodys = (candidate: number): boolean => !keys.some((one) => isSame(one, keyNow(candidate)));
    // A row without anything given, or whose figures were typed over, is where it was, or one that is nobody's.
    const chosen = other ?? (free.has(own) && isNobodys(own) ? own : ([...free].find(isNobodys) ?? null));
    if (chosen !== null) free.delete(chosen);
    return chosen;
  });
}

/** Single cells by the words to their left and above them. */
function singleFinder(planned: Sheet, sheet: FilledSheet, columns: TableColumns | null): (row: number, column: number) => Spot | null {
  const places = new Map<string, Spot[]>();
  sheet.rows.forEach((line, row) =>
    line.forEach((value, column) => {
      const text = folded(value);
      if (text !== "") places.set(text, [...(places.get(text) ?? []), { row, column }]);
    }),
  );
  const wordAt = (row: number, column: number): string => (isWord(planned, row, column) ? folded(planned.cells[row]?.[column]?.value) : "");
  const shift = columns ? shiftOf(planned, columns) : () => 0;
  const down = columns ? columns.row - (planned.tables[0]?.area.row ?? 0) : 0;
  return (row, column) => {
    let left = column - 1;
    while (left >= 0 && wordAt(row, left) === "") left -= 1;
    let above = row - 1;
    while (above >= 0 && wordAt(above, column) === "") above -= 1;
    const labels = left < 0 ? [] : (places.get(wordAt(row, left)) ?? []);
    const headings = above < 0 ? [] : (places.get(wordAt(above, column)) ?? []);
    // Where a word stands more than once, the one nearest to its place is meant.
    const nearest = (spots: readonly Spot[], to: Spot): Spot | undefined =>
      [...spots].sort((one, other) => distance(one, to) - distance(other, to))[0];
    const moved = column + shift(column);
    const label = nearest(labels, { row: row + down, column: left + shift(Math.max(0, left)) });
    if (!label) return null;
    const heading = nearest(
      headings.filter((spot) => spot.row < label.row && spot.column > label.column),
      { row: label.row - (row - above), column: moved },
    );
    if (
      heading &&
      heading.column - label.column >= 1 &&
      Math.abs(heading.column - moved) < Math.abs(label.column + column - left - moved) + 1
    )
      return { row: label.row, column: heading.column };
    return { row: label.row, column: left + shift(left) === label.column ? moved : label.column + column - left };
  };
}

/** By how many columns a column of the plan has moved, by the headings of the table below. */
function shiftOf(planned: Sheet, { at }: TableColumns): (column: number) => number {
  const first = planned.tables[0]?.area.column ?? 0;
  return (column) => {
    for (let index = Math.min(column - first, at.length - 1); index >= 0; index -= 1) {
      const now = at[index];
      if (now !== null && now !== undefined) return now - index - first;
    }
    return 0;
  };
}

function distance(one: Spot, other: Spot): number {
  return Math.abs(one.row - other.row) * 3 + Math.abs(one.column - other.column);
}

function folded(value: FreeValue | undefined | { readonly error: string }): string {
  return typeof value === "string" ? value.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase() : "";
}

/** A given value as a text, whatever a program makes of it. */
function keyText(value: FreeValue | undefined | { readonly error: string }): string {
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  return typeof value === "string" ? folded(value) : "";
}
