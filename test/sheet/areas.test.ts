/** The arithmetic of areas, held against the cells that they consist of. */
import { around, between, contains, lastCell, overlap, uncovered, union } from "../../src/sheet/areas";
import type { Area } from "../../src/sheet/sheet";

const SIDE = 4;

/** Every area within four rows and columns. */
const areas: Area[] = [];
for (let row = 0; row < SIDE; row += 1)
  for (let column = 0; column < SIDE; column += 1)
    for (let rows = 1; row + rows <= SIDE; rows += 1)
      for (let columns = 1; column + columns <= SIDE; columns += 1) areas.push({ row, column, rows, columns });

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`);
}

test("an area lies between any two of its opposite corners", () => {
  for (const area of areas) {
    const last = lastCell(area);
    const [left, right] = [
      { row: last.row, column: area.column },
      { row: area.row, column: last.column },
    ];
    expect([between(area, last), between(last, area), between(left, right), between(right, left)]).toEqual(Array(4).fill(area));
  }
  expect(between({ row: 3, column: 5 })).toEqual({ row: 3, column: 5, rows: 1, columns: 1 });
});

test("an area contains its cells and no others", () => {
  for (const area of areas) {
    const cells = new Set(cellsOf(area));
    for (const cell of cellsOf({ row: 0, column: 0, rows: SIDE + 1, columns: SIDE + 1 })) {
      const [row = 0, column = 0] = cell.split(",").map(Number);
      expect(contains(area, row, column)).toBe(cells.has(cell));
    }
  }
});

test("two areas overlap where they share a cell, span what holds both, and leave free what only one has", () => {
  for (const one of areas) {
    const cells = cellsOf(one);
    for (const other of areas) {
      const others = new Set(cellsOf(other));
      expect(overlap(one, other)).toBe(cells.some((cell) => others.has(cell)));
      const points = [...cells, ...others].map((cell) => cell.split(",").map(Number)).map(([row = 0, column = 0]) => ({ row, column }));
      expect(union(one, other)).toEqual(around(points));
      const free = uncovered(one, [other]).flatMap(cellsOf);
      expect(free.sort()).toEqual(cells.filter((cell) => !others.has(cell)).sort());
    }
  }
});

test("what several areas leave free is as few rectangles as neighbouring columns allow", () => {
  const area = { row: 0, column: 0, rows: 6, columns: 3 };
  const covering = [
    { row: 1, column: 0, rows: 2, columns: 3 },
    { row: 4, column: 1, rows: 1, columns: 2 },
  ];
  expect(uncovered(area, covering)).toEqual([
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 3, column: 0, rows: 3, columns: 1 },
    { row: 3, column: 1, rows: 1, columns: 2 },
    { row: 5, column: 1, rows: 1, columns: 2 },
  ]);
});
