/** The single cells of a sheet as areas: what a user may move, and rows may be added to, as a whole. */
import { around, contains, overlap, union } from "./areas";
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
  sheet.cells.forEach((line, row) => {
    const tables = sheet.tables.filter(({ area }) => row >= area.row && row < area.row + area.rows);
    line.forEach((cell, column) => {
      // Nearly all cells of a large sheet stand in its table.
      if (!cell || tables.some(({ area }) => contains(area, row, column))) return;
      const group = groupAt(sheet, row, column, seen);
      if (group.some(({ cell }) => cell.formula !== undefined || cell.input !== undefined)) areas.push(around(group));
    });
  });
  return [{ row: 0, column: 0, rows: 1, columns: 1 }, ...joined(areas)];
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
    if (!cell || seen.has(key) || isWords(cell) || isInTable(sheet, atRow, atColumn)) continue;
    seen.add(key);
    group.push({ row: atRow, column: atColumn, cell });
    for (const [down, right] of AROUND) waiting.push([atRow + down, atColumn + right]);
  }
  return group;
}

function isInTable({ tables }: Sheet, row: number, column: number): boolean {
  return tables.some(({ area }) => contains(area, row, column));
}

/** A sentence about the sheet; one that is calculated is a cell like others. */
function isWords({ style, formula, input }: Cell): boolean {
  return WORDS_ONLY.has(style) && formula === undefined && input === undefined;
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
