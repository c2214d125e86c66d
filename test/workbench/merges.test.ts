/** Merged cells are one cell to whoever selects them. */
import { mergedCells, outOfMerge } from "../../src/workbench/grid-merges";

const MERGES = [
  { row: 8, column: 1, rows: 1, columns: 3 },
  { row: 12, column: 1, rows: 2, columns: 2 },
];

test.each([
  ["a click into the middle", { x: 0, y: 0 }, { x: 2, y: 8 }, false, { x: 1, y: 8 }],
  ["a second click into the middle", { x: 1, y: 8 }, { x: 3, y: 8 }, false, { x: 1, y: 8 }],
  ["the arrow to the right from the first cell", { x: 1, y: 8 }, { x: 2, y: 8 }, true, { x: 4, y: 8 }],
  ["the arrow to the left from behind", { x: 4, y: 8 }, { x: 3, y: 8 }, true, { x: 1, y: 8 }],
  ["the arrow down from above a later cell", { x: 3, y: 7 }, { x: 3, y: 8 }, true, { x: 1, y: 8 }],
  ["the arrow down from the first cell of two rows", { x: 1, y: 12 }, { x: 1, y: 13 }, true, { x: 1, y: 14 }],
  ["a cell that is not merged", { x: 1, y: 8 }, { x: 1, y: 9 }, true, { x: 1, y: 9 }],
])("%s", (_, from, to, byKey, expected) => {
  expect(outOfMerge(MERGES, from, to, byKey)).toEqual(expected);
});

test("one cell of a merge is drawn, the others are not", () => {
  const cells = mergedCells(MERGES.slice(0, 1));
  expect([...cells]).toEqual([
    ["8,1", MERGES[0]],
    ["8,2", null],
    ["8,3", null],
  ]);
});
