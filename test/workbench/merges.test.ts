/** Merged cells are one cell to whoever selects them. */
import { mergedCells, outOfMerge } from "../../src/workbench/grid-merges";

const MERGES = [
  { row: 8, column: 1, rows: 1, columns: 3 },
  { row: 12, column: 1, rows: 2, columns: 2 },
];

test.each([
  ["a click into the middle", { row: 0, column: 0 }, { row: 8, column: 2 }, false, { row: 8, column: 1 }],
  ["a second click into the middle", { row: 8, column: 1 }, { row: 8, column: 3 }, false, { row: 8, column: 1 }],
  ["the arrow to the right from the first cell", { row: 8, column: 1 }, { row: 8, column: 2 }, true, { row: 8, column: 4 }],
  ["the arrow to the left from behind", { row: 8, column: 4 }, { row: 8, column: 3 }, true, { row: 8, column: 1 }],
  ["the arrow down from above a later cell", { row: 7, column: 3 }, { row: 8, column: 3 }, true, { row: 8, column: 1 }],
  ["the arrow down from the first cell of two rows", { row: 12, column: 1 }, { row: 13, column: 1 }, true, { row: 14, column: 1 }],
  ["a cell that is not merged", { row: 8, column: 1 }, { row: 9, column: 1 }, true, { row: 9, column: 1 }],
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
