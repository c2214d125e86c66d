/** In which order typed formulas can be calculated: each after those whose cells it reads, and circles by themselves. */
import { readsIn, type FormulaReads } from "../formula/reads";
import { MOST_COLUMNS, MOST_ROWS } from "../sheet/address";
import { contains, union, type Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import type { SheetValues, TypedFormula } from "./formula-model";

/** Where a formula's references to tables lead. */
export type TablesOf = Pick<SheetValues, "name" | "tables">;

/** Cells of a sheet, by its name in lower case. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
  /** Whether the formula names these cells; otherwise it may read any of them. */
  readonly isNamed: boolean;
}

/** The cells that formulas read. */
export interface Reading extends Pick<FormulaReads, "reach" | "isVolatile"> {
  readonly areas: readonly SheetArea[];
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

/** Thousands of formulas are looked at again after every change, and few of them are new. */
const known = new Map<string, FormulaReads>();
const MOST_KNOWN = 20_000;

/** What a formula (without `=`) reads, as its text says. */
export function readsOf(formula: string): FormulaReads {
  const before = known.get(formula);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const reads = readsIn(formula);
  known.set(formula, reads);
  return reads;
}

/**
 * What formulas read, on the sheets that there are.
 *
 * @param sheets all that formulas may name
 */
export function readingsOf(formulas: readonly TypedFormula[], sheets: readonly TablesOf[]): Reading[] {
  const tables = new Map(
    sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toLowerCase(), { sheet: sheet.name, table }] as const)),
  );
  return formulas.map((formula): Reading => {
    const { cells, tables: named, reach, isVolatile } = readsOf(formula.formula);
    const areas: SheetArea[] = cells.map(({ sheet, area }) => ({ sheet: (sheet ?? formula.sheet).toLowerCase(), area, isNamed: true }));
    for (const reference of named) {
      const own = sheets.find(({ name }) => name === formula.sheet)?.tables.find(({ area }) => contains(area, formula.row, formula.column));
      const found = reference.table === null ? own && { sheet: formula.sheet, table: own } : tables.get(reference.table.toLowerCase());
      if (found) areas.push({ sheet: found.sheet.toLowerCase(), area: tableArea(reference, found.table, formula), isNamed: true });
    }
    const others =
      reach === "anywhere"
        ? sheets.map(({ name }) => name.toLowerCase())
        : [formula.sheet.toLowerCase(), ...areas.map(({ sheet }) => sheet)];
    if (reach !== "cells") areas.push(...[...new Set(others)].map((sheet) => ({ sheet, area: WHOLE_SHEET, isNamed: false })));
    return { areas, reach, isVolatile };
  });
}

/** The cells of a table that a reference names; of several kinds of rows those between them too. */
function tableArea(reference: FormulaReads["tables"][number], table: TablesOf["tables"][number], { row }: Point): Area {
  const { area, totalRow, headings } = table;
  const at = (heading: string): number => headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase());
  const [first, last] = [reference.first, reference.last ?? reference.first].map((heading) => (heading === null ? -1 : at(heading)));
  const columns =
    first === undefined || last === undefined || first < 0 || last < 0 ? area : { column: area.column + first, columns: last - first + 1 };
  const end = area.row + area.rows - 1;
  const rows: Readonly<Record<string, Pick<Area, "row" | "rows">>> = {
    "@": { row, rows: 1 },
    "#headers": { row: area.row, rows: 1 },
    "#totals": { row: end, rows: 1 },
    "#all": area,
  };
  const data = { row: area.row + 1, rows: Math.max(1, area.rows - 1 - (totalRow ? 1 : 0)) };
  return (reference.items.length === 0 ? [data] : reference.items.map((item) => rows[item] ?? area))
    .map((lines): Area => ({ row: lines.row, rows: lines.rows, column: columns.column, columns: columns.columns }))
    .reduce(union);
}

/** Points of a sheet that can be asked for by area, each with something to it. */
export class Places<Item> {
  private readonly columns = new Map<number, { row: number; item: Item }[]>();
  private isSorted = true;

  add(row: number, column: number, item: Item): void {
    const list = this.columns.get(column) ?? [];
    this.columns.set(column, list);
    list.push({ row, item });
    this.isSorted = false;
  }

  /** What stands in an area. */
  in({ row, column, rows, columns }: Area): Item[] {
    if (!this.isSorted) for (const list of this.columns.values()) list.sort((left, right) => left.row - right.row);
    this.isSorted = true;
    const lists =
      columns > this.columns.size
        ? [...this.columns].filter(([at]) => at >= column && at < column + columns).map(([, list]) => list)
        : Array.from({ length: columns }, (_, index) => this.columns.get(column + index) ?? []);
    const found: Item[] = [];
    for (const list of lists)
      for (let index = firstFrom(list, row); index < list.length && (list[index]?.row ?? 0) < row + rows; index += 1) {
        const place = list[index];
        if (place) found.push(place.item);
      }
    return found;
  }
}

function firstFrom(list: readonly { readonly row: number }[], row: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Formulas that are calculated together. */
export interface Group {
  /** Their places in the list that was given. */
  readonly formulas: readonly number[];
  /** Whether they read their own results, so that there is none. */
  readonly isCircular: boolean;
  /** The formulas whose cells they read. */
  readonly after: () => readonly number[];
}

/**
 * The order of formulas.
 *
 * @param sheets all that they may name
 * @returns groups of one formula, or of those that may read each other; a group reads only groups before it
 * @example inOrder([{ sheet: "S", row: 0, column: 0, formula: "B1+1" }, { sheet: "S", row: 0, column: 1, formula: "2" }], [{ name: "S", tables: [] }]).map(({ formulas }) => formulas) // [[1], [0]]
 */
export function inOrder(formulas: readonly TypedFormula[], sheets: readonly TablesOf[]): Group[] {
  const readings = readingsOf(formulas, sheets);
  const places = new Map<string, Places<number>>();
  formulas.forEach(({ sheet, row, column, spilled }, index) => {
    const name = sheet.toLowerCase();
    const own = places.get(name) ?? new Places<number>();
    places.set(name, own);
    for (let y = 0; y < (spilled?.rows ?? 1); y += 1)
      for (let x = 0; x < (spilled?.columns ?? 1); x += 1) own.add(row + y, column + x, index);
  });

  // Many formulas read the same long areas: an area is a step of its own, from each of them to the formulas in it.
  const areas = new Map<string, number>();
  const next: (readonly number[])[] = [];
  const isNamed: boolean[] = [];
  readings.forEach((reading, index) => {
    next[index] = reading.areas.map((area) => {
      const key = `${area.sheet}\n${Object.values(area.area).join()}\n${area.isNamed}`;
      const at = areas.get(key) ?? formulas.length + areas.size;
      if (!areas.has(key)) {
        areas.set(key, at);
        next[at] = places.get(area.sheet)?.in(area.area) ?? [];
        isNamed[at] = area.isNamed;
      }
      return at;
    });
  });

  return circlesIn(next).flatMap((circle): Group[] => {
    const own = circle.filter((step) => step < formulas.length);
    const between = circle.filter((step) => step >= formulas.length);
    if (own.length === 0) return [];
    // Whoever may read anything may or may not read itself; the engine finds out.
    const isCircular = between.length > 0 && between.every((step) => isNamed[step]);
    return [{ formulas: own, isCircular, after: () => own.flatMap((step) => (next[step] ?? []).flatMap((area) => next[area] ?? [])) }];
  });
}

/**
 * The strongly connected parts of a graph, each after those that it leads to (Tarjan's way, without calling itself: chains of
 * formulas can be long).
 *
 * @param next for each step the steps that it leads to
 */
function circlesIn(next: readonly (readonly number[])[]): number[][] {
  const seen = new Int32Array(next.length).fill(-1);
  const low = new Int32Array(next.length);
  const isOpen = new Uint8Array(next.length);
  const open: number[] = [];
  const found: number[][] = [];
  let count = 0;
  const enter = (step: number, path: { step: number; at: number }[]): void => {
    low[step] = seen[step] = count++;
    isOpen[step] = 1;
    open.push(step);
    path.push({ step, at: 0 });
  };
  for (let start = 0; start < next.length; start += 1) {
    if (seen[start] !== -1) continue;
    const path: { step: number; at: number }[] = [];
    enter(start, path);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { step } = last;
      const to = next[step]?.[last.at];
      if (to !== undefined) {
        last.at += 1;
        if (seen[to] === -1) enter(to, path);
        else if (isOpen[to]) low[step] = Math.min(low[step] ?? 0, seen[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1)?.step;
      if (before !== undefined) low[before] = Math.min(low[before] ?? 0, low[step] ?? 0);
      if (low[step] !== seen[step]) continue;
      const circle = open.splice(open.lastIndexOf(step));
      for (const one of circle) isOpen[one] = 0;
      found.push(circle);
    }
  }
  return found;
}
