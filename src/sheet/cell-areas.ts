/** The single cells of a sheet as areas: what a user may move, and rows may be added to, as a whole. */
import type { Area, Cell, Sheet } from "./sheet";

const AROUND: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
];
const WORDS_ONLY: ReadonlySet<string> = new Set(["title", "purpose", "note"]);

/**
 * The areas that a mark keeps sight of: the title's cell first, which links lead to, then every group of neighbouring
 * cells outside the tables in which something is typed or calculated, labels included.
 */
export function areasOfCells(sheet: Sheet): readonly Area[] {
  const areas = found.get(sheet) ?? findAreas(sheet);
  found.set(sheet, areas);
  return areas;
}

/** A sheet is plain data that never changes, and is asked for every one of its formulas. */
const found = new WeakMap<Sheet, readonly Area[]>();

function findAreas(sheet: Sheet): readonly Area[] {
  const seen = new Set<string>();
  const areas: Area[] = [];
  sheet.cells.forEach((line, row) =>
    line.forEach((_, column) => {
      const group = groupAt(sheet, row, column, seen);
      if (group.some(({ cell }) => cell.formula !== undefined || cell.input !== undefined)) areas.push(around(group));
    }),
  );
  return [{ row: 0, column: 0, rows: 1, columns: 1 }, ...joined(areas)];
}

/** Whether a point stands in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function groupAt(sheet: Sheet, row: number, column: number, seen: Set<string>): Placed[] {
  const group: Placed[] = [];
  const waiting: [number, number][] = [[row, column]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [atRow, atColumn] = next;
    const cell = sheet.cells[atRow]?.[atColumn];
    const key = `${atRow},${atColumn}`;
    if (!cell || seen.has(key) || isWords(cell) || sheet.tables.some(({ area }) => contains(area, atRow, atColumn))) continue;
    seen.add(key);
    group.push({ row: atRow, column: atColumn, cell });
    for (const [down, right] of AROUND) waiting.push([atRow + down, atColumn + right]);
  }
  return group;
}

/** A sentence about the sheet; one that is calculated is a cell like others. */
function isWords({ style, formula, input }: Cell): boolean {
  return WORDS_ONLY.has(style) && formula === undefined && input === undefined;
}

function around(group: readonly Placed[]): Area {
  const rows = group.map(({ row }) => row);
  const columns = group.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Areas that overlap become one, so that a cell belongs to one of them only. */
function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (let area of areas) {
    for (let other = result.findIndex((one) => overlap(one, area)); other >= 0; other = result.findIndex((one) => overlap(one, area))) {
      const [one] = result.splice(other, 1);
      if (one) area = union(one, area);
    }
    result.push(area);
  }
  return result;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function union(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
