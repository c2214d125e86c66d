/**
 * Where the cells of a laid-out sheet stand now. The sheet may have been renamed, its table moved, renamed, sorted and
 * given other rows, columns and headings, and rows may have been put between its single cells.
 */
import type { PresentSheet, PresentTable } from "./model";
import { canonical } from "../formula/compare";
import { readFormula } from "../formula/read";
import { areaOf } from "../formula/references";
import { areasOfCells } from "../sheet/cell-areas";
import { contains, lastCell } from "../sheet/areas";
import type { Area, Sheet, SheetTable } from "../sheet/sheet";

export interface TablePlaces {
  readonly planned: SheetTable;
  /** With its row of totals, though the spreadsheet may take it for an ordinary one. */
  readonly present: PresentTable;
  /** Whether it does. */
  readonly totalRowLost: boolean;
  /** For each planned column the index of its column now, `null` for one that is gone. */
  readonly columns: readonly (number | null)[];
  /** The first row of data now, and how many there are. */
  readonly firstRow: number;
  readonly rows: number;
  /** For each planned row the row now, where the rows of the table are fixed; `null` for a table of any rows. */
  readonly fixedRows: readonly (number | null)[] | null;
}

export interface Places {
  readonly planned: Sheet;
  readonly present: PresentSheet;
  /** `null` where the sheet has no table, or lost it. */
  readonly table: TablePlaces | null;
  /** Where an area stands now; `null` where it is gone. All rows of a table's column stand for all its rows of today. */
  readonly area: (planned: Area) => Area | null;
}

/** Compares a sheet as it was laid out with the sheet as it is. */
export function placesOf(planned: Sheet, present: PresentSheet): Places {
  const table = tablePlaces(planned, present);
  const cellAreas = areasOfCells(planned).map((area, index) => {
    const now = present.areas[index];
    return now ? { area, now, ...lines(planned, area, present, now) } : { area, now: null, rows: [], columns: [] };
  });
  return {
    planned,
    present,
    table,
    area(wanted) {
      const last = lastCell(wanted);
      const found = cellAreas.find(({ area }) => contains(area, wanted.row, wanted.column) && contains(area, last.row, last.column));
      if (!found) return table && inTable(table, wanted);
      if (!found.now) return null;
      const { area, now, rows, columns } = found;
      const down = stretch(rows, wanted.row - area.row, last.row - area.row);
      const across = stretch(columns, wanted.column - area.column, last.column - area.column);
      return down && across
        ? { row: now.row + down.first, column: now.column + across.first, rows: down.count, columns: across.count }
        : null;
    },
  };
}

/** Columns of a table's data, all rows of them. */
function inTable(table: TablePlaces, wanted: Area): Area | null {
  const { area } = table.planned;
  if (!contains(area, wanted.row, wanted.column) || wanted.row === area.row) return null;
  const across = stretch(table.columns, wanted.column - area.column, wanted.column + wanted.columns - 1 - area.column);
  return across && { row: table.firstRow, column: table.present.area.column + across.first, rows: table.rows, columns: across.count };
}

/** The stretch that planned lines take now: those that are left between the first and the last. */
function stretch(lines: readonly (number | null)[], first: number, last: number): { first: number; count: number } | null {
  const left = lines.slice(first, last + 1).filter((line): line is number => line !== null);
  if (left.length === 0) return null;
  const from = Math.min(...left);
  return { first: from, count: Math.max(...left) - from + 1 };
}

function tablePlaces(planned: Sheet, present: PresentSheet): TablePlaces | null {
  const [table] = planned.tables;
  if (!table) return null;
  const wanted = table.columns.map(({ heading }) => heading);
  const known = new Set(wanted.map(folded));
  const likeness = ({ headings }: PresentTable): number => headings.filter((heading) => known.has(folded(heading))).length;
  // Users may put tables of their own beside ours.
  const found = [...present.tables].sort((left, right) => likeness(right) - likeness(left))[0];
  if (!found) return null;
  const columns = matchedColumns(wanted, found.headings);
  const totalRowLost = table.totalRow && !found.totalRow && endsWithTotals(planned, table, present, { now: found, columns });
  const now = { ...found, totalRow: found.totalRow || totalRowLost };
  const firstRow = now.area.row + 1;
  const rows = now.area.rows - 1 - (now.totalRow ? 1 : 0);
  return {
    planned: table,
    present: now,
    totalRowLost,
    columns,
    firstRow,
    rows,
    fixedRows: fixedRows(planned, table, present, { now, columns, firstRow, rows }),
  };
}

/** Whether a formula of the row of totals stands in the last row, by names or by the addresses of the rows above. */
function endsWithTotals(
  planned: Sheet,
  table: SheetTable,
  present: PresentSheet,
  { now, columns }: { readonly now: PresentTable; readonly columns: readonly (number | null)[] },
): boolean {
  const last = now.area.row + now.area.rows - 1;
  return table.columns.some(({ total }, index) => {
    const at = columns[index] ?? null;
    if (at === null || total === undefined || !("formula" in total)) return false;
    const column = now.area.column + at;
    const entry = present.entry(last, column);
    if (typeof entry !== "string" || !entry.startsWith("=")) return false;
    const isAbove = (cells: Area): boolean =>
      cells.column === column && cells.columns === 1 && cells.row > now.area.row && cells.row < last;
    return totalText(entry, present.name, isAbove) === totalText(total.formula, planned.name, () => false);
  });
}

/** A formula of the row of totals with one word for its column, however that is written. */
function totalText(formula: string, sheet: string, isColumn: (cells: Area) => boolean): string {
  return readFormula(formula)
    .map((piece) =>
      (piece.kind === "table" && piece.items.length === 0) || (piece.kind === "cells" && isColumn(areaOf(piece)))
        ? "column"
        : canonical([piece], { sheet, table: null }),
    )
    .filter((text) => text !== "")
    .join(" ");
}

/** By heading where it is still the same; renamed columns by their place between those. */
export function matchedColumns(wanted: readonly string[], present: readonly string[]): (number | null)[] {
  const found = wanted.map((heading) => {
    const column = present.findIndex((candidate) => folded(candidate) === folded(heading));
    return column < 0 ? null : column;
  });
  const before = (column: number): number => {
    for (let at = column - 1; at >= 0; at -= 1) if (found.includes(at)) return found.indexOf(at);
    return -1;
  };
  const renamed = new Map<number, number[]>();
  present.forEach((_, column) => {
    if (!found.includes(column)) renamed.set(before(column), [...(renamed.get(before(column)) ?? []), column]);
  });
  let neighbour = -1;
  return found.map((column, index) => {
    if (column !== null) neighbour = index;
    return column ?? renamed.get(neighbour)?.shift() ?? null;
  });
}

/** Rows that are known beforehand are told by what stands in their fixed columns. */
function fixedRows(
  planned: Sheet,
  table: SheetTable,
  present: PresentSheet,
  { now, columns, firstRow, rows }: { now: PresentTable; columns: readonly (number | null)[]; firstRow: number; rows: number },
): (number | null)[] | null {
  const fixed = planned.fields.filter(({ role }) => role === "fixed").map(({ area }) => area.column);
  if (fixed.length === 0) return null;
  const free = new Set(Array.from({ length: rows }, (_, row) => row));
  const textNow = (row: number, column: number): string => {
    const at = columns[column - table.area.column];
    return at == null ? "" : folded(String(present.entry(firstRow + row, now.area.column + at)));
  };
  const count = table.area.rows - 1 - (table.totalRow ? 1 : 0);
  const found = Array.from({ length: count }, (_, row) => {
    const text = (column: number): string => folded(String(planned.cells[table.area.row + 1 + row]?.[column]?.value ?? ""));
    const match = [...free].find((candidate) => fixed.every((column) => textNow(candidate, column) === text(column)));
    if (match !== undefined) free.delete(match);
    return match ?? null;
  });
  // A row whose name was rewritten still stands in its place, as long as no row came or went.
  return found.map((row, index) => (row === null && rows === count && free.has(index) ? index : row)).map((row) => row);
}

/** For each planned row and column of an area its row and column now. */
function lines(
  planned: Sheet,
  area: Area,
  present: PresentSheet,
  now: Area,
): { readonly rows: readonly (number | null)[]; readonly columns: readonly (number | null)[] } {
  const textThen = (row: number, column: number): string => {
    const cell = planned.cells[area.row + row]?.[area.column + column];
    return typeof cell?.value === "string" && cell.formula === undefined && cell.input === undefined ? folded(cell.value) : "";
  };
  const textNow = (row: number, column: number): string => folded(String(present.entry(now.row + row, now.column + column)));
  const words = (count: number, other: number, text: (line: number, across: number) => string): Set<string>[] =>
    Array.from({ length: count }, (_, line) => new Set(Array.from({ length: other }, (__, across) => text(line, across)).filter(Boolean)));
  return {
    rows: aligned(words(area.rows, area.columns, textThen), words(now.rows, now.columns, textNow)),
    columns: aligned(
      words(area.columns, area.rows, (column, row) => textThen(row, column)),
      words(now.columns, now.rows, (column, row) => textNow(row, column)),
    ),
  };
}

/** Lines with the same words are the same line; between two of them, as many lines as before are the same lines. */
function aligned(then: readonly ReadonlySet<string>[], now: readonly ReadonlySet<string>[]): (number | null)[] {
  if (then.length === now.length) return then.map((_, line) => line);
  const alike = (one: number, other: number): boolean => [...(then[one] ?? [])].some((word) => now[other]?.has(word));
  // The longest common subsequence, from the end.
  const best = Array.from({ length: then.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (one: number, other: number): number => best[one]?.[other] ?? 0;
  for (let one = then.length - 1; one >= 0; one -= 1)
    for (let other = now.length - 1; other >= 0; other -= 1) {
      const row = best[one];
      if (row) row[other] = alike(one, other) ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
    }
  const result: (number | null)[] = then.map(() => null);
  let gap = { one: 0, other: 0 };
  const close = (one: number, other: number): void => {
    if (one - gap.one === other - gap.other) for (let step = 0; step < one - gap.one; step += 1) result[gap.one + step] = gap.other + step;
    gap = { one: one + 1, other: other + 1 };
  };
  let [one, other] = [0, 0];
  while (one < then.length && other < now.length) {
    if (alike(one, other) && at(one, other) === at(one + 1, other + 1) + 1) {
      result[one] = other;
      close(one, other);
      result[one] = other;
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  close(then.length, now.length);
  return result;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
