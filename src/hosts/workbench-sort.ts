/** Sorting: rows change their places with everything that is typed into them; what reads them by code or name stays with them. */
import { rowsTogether } from "../book/rows";
import type { BookRequest } from "../book/request";
import { copiedFormula } from "../formula/shift";
import type { Language } from "../i18n";
import { overlap } from "../sheet/areas";
import type { Shown } from "../sheet/cell-text";
import type { FreeCells } from "../sheet/free-cells";
import type { Area } from "../sheet/sheet";
import {
  bookOf,
  freeCellsOf,
  keyOf,
  placeOf,
  relaid,
  sheetOf,
  type Contents,
  type Entries,
  type Entry,
  type Refusal,
} from "./workbench-contents";
import { listAround } from "./workbench-lists";
import { dataArea } from "./workbench-rows";
import { reliableContent, sheetView } from "./workbench-view";

/** By which column, and which way; text by the order of the language. */
export interface Sorting {
  readonly column: number;
  readonly isDescending: boolean;
  readonly language: Language;
}

/**
 * The contents with the rows of a table or list sorted. Rows that are alike keep their order, blank ones stay at the end. Tables
 * that have their rows in common are sorted with it.
 *
 * @param selection a cell of the list; several rows of a list on a free sheet are sorted alone
 * @returns the new contents, or why nothing was sorted
 */
export function withRowsSorted(contents: Contents, sheet: string, selection: Area, sorting: Sorting): Contents | Refusal {
  const view = sheetView(contents, sheet);
  const place = { sheet, row: selection.row, column: selection.column };
  const list = listAround(view, { row: selection.row, column: sorting.column });
  if (!list) return { reason: "sort", place };
  const rows = view.sheet || selection.rows === 1 ? list.rows : rowsIn(list.rows, selection);
  if (view.merges.some((merge) => overlap(merge, rows))) return { reason: "merged", place };
  const keys = Array.from({ length: rows.rows }, (_, index) => reliableContent(view.cell(rows.row + index, sorting.column)));
  const order = view.sheet ? blankLast(sortedOrder(keys, sorting), filledRows(contents, sheet)) : sortedOrder(keys, sorting);
  if (order.every((from, index) => from === index)) return contents;
  return view.sheet ? withTableSorted(contents, sheet, order) : withListSorted(contents, sheet, rows, order);
}

/**
 * Which row comes to stand where: numbers, then texts, then truth values, then errors; the other way round in descending order. Blanks
 * come last either way.
 *
 * @example sortedOrder([3, "", 1], { isDescending: false, language: "en" }) // [2, 0, 1]
 */
export function sortedOrder(keys: readonly Shown[], { isDescending, language }: Pick<Sorting, "isDescending" | "language">): number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (one: Shown, other: Shown): number => {
    const byKind = kindOf(one) - kindOf(other);
    if (byKind !== 0) return byKind;
    return typeof one === "string" && typeof other === "string" ? collator.compare(one, other) : Number(one) - Number(other);
  };
  return keys
    .map((key, index) => ({ key, index }))
    .sort((one, other) => {
      const blanks = Number(isBlank(one.key)) - Number(isBlank(other.key));
      if (blanks !== 0 || isBlank(one.key)) return blanks || one.index - other.index;
      return (isDescending ? -1 : 1) * compare(one.key, other.key) || one.index - other.index;
    })
    .map(({ index }) => index);
}

function kindOf(value: Shown): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function isBlank(value: Shown): boolean {
  return value === null || value === "";
}

function rowsIn(rows: Area, selection: Area): Area {
  const first = Math.max(rows.row, selection.row);
  const end = Math.min(rows.row + rows.rows, selection.row + selection.rows);
  return { ...rows, row: first, rows: Math.max(0, end - first) };
}

/** A row that nobody has typed anything into is blank, whatever is calculated in it. */
function blankLast(order: readonly number[], filled: ReadonlySet<number>): number[] {
  return [...order.filter((row) => filled.has(row)), ...order.filter((row) => !filled.has(row)).sort((one, other) => one - other)];
}

/** The tables that have their rows in common with that of a sheet, with the request that they are of. */
function shared(contents: Contents, sheet: string): { readonly request: BookRequest; readonly together: ReadonlySet<string> } | null {
  const request = contents.books[bookOf(contents, sheet) ?? -1]?.request;
  const table = sheetOf(contents, sheet)?.table;
  return request && table !== undefined ? { request, together: new Set(rowsTogether(request, table)) } : null;
}

function filledRows(contents: Contents, sheet: string): ReadonlySet<number> {
  const { request, together } = shared(contents, sheet) ?? { request: { tables: [] }, together: new Set<string>() };
  const filled = new Set<number>();
  for (const { table, columns } of request.tables)
    if (together.has(table))
      for (const values of Object.values(columns))
        values.forEach((value, row) => {
          if (value !== null && value !== "") filled.add(row);
        });
  return filled;
}

function withTableSorted(contents: Contents, sheet: string, order: readonly number[]): Contents {
  const { request, together } = shared(contents, sheet) ?? {};
  if (!request || !together) return contents;
  const tables = request.tables.map((one) => {
    if (!together.has(one.table)) return one;
    const columns = Object.entries(one.columns).map(([id, values]) => {
      const sorted = order.map((from) => values[from] ?? null);
      return [id, [...sorted, ...values.slice(order.length)]] as const;
    });
    return {
      ...one,
      rows: Math.max(one.rows, ...columns.map(([, values]) => values.findLastIndex((value) => value !== null) + 1)),
      columns: Object.fromEntries(columns),
    };
  });
  const own = bookOf(contents, sheet);
  const after = relaid(
    contents,
    contents.books.map((book, index) => (index === own ? { ...request, tables } : book.request)),
  );
  const entries = new Map(contents.entries);
  for (const { name, table } of contents.books[own ?? -1]?.sheets ?? []) {
    const data = dataArea(sheetOf(contents, name));
    const list = entries.get(name);
    if (together.has(table) && data && list)
      entries.set(name, movedEntries(name, list, { ...data, rows: Math.min(data.rows, order.length) }, order));
  }
  return { ...after, entries };
}

function withListSorted(contents: Contents, sheet: string, rows: Area, order: readonly number[]): Contents {
  const cells = freeCellsOf(contents, sheet);
  const list = contents.entries.get(sheet);
  return {
    ...contents,
    tabs: contents.tabs.map((tab) => (tab.name === sheet && cells ? { ...tab, cells: movedCells(cells, rows, order) } : tab)),
    entries: list ? new Map([...contents.entries, [sheet, movedEntries(sheet, list, rows, order)]]) : contents.entries,
  };
}

/** What was typed goes with its row; what a formula reads moves as if it were copied. */
function movedEntries(sheet: string, entries: Entries, area: Area, order: readonly number[]): Entries {
  const places = new Map(order.map((from, to) => [area.row + from, area.row + to]));
  const moved = new Map<number, Entry>();
  for (const [key, entry] of entries) {
    const { row, column } = placeOf(sheet, key);
    const isInside = column >= area.column && column < area.column + area.columns;
    const to = (isInside ? places.get(row) : undefined) ?? row;
    moved.set(keyOf(to, column), "formula" in entry ? { ...entry, formula: copiedFormula(entry.formula, to - row, 0) } : entry);
  }
  return moved;
}

/** Only the columns of the list move; what stands beside it stays. */
function movedCells(cells: FreeCells, { row, column, columns }: Area, order: readonly number[]): FreeCells {
  const moved = <Value>(lines: readonly (readonly Value[] | undefined)[], blank: Value): (readonly Value[] | undefined)[] => {
    const after = [...lines];
    order.forEach((from, to) => {
      const [own, source] = [lines[row + to], lines[row + from]];
      if (own === source) return;
      const line = Array.from({ length: Math.max(own?.length ?? 0, Math.min(source?.length ?? 0, column + columns)) }, (_, at) =>
        at >= column && at < column + columns ? source?.[at] : own?.[at],
      );
      after[row + to] = line.map((value) => value ?? blank);
    });
    return after;
  };
  const rows = moved(cells.rows, null);
  return { ...cells, rows: Array.from(rows, (line) => line ?? []), looks: cells.looks.length === 0 ? cells.looks : moved(cells.looks, 0) };
}
