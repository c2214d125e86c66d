/** How wide numbers are in their looks, and columns with room for them. */
import { widthNeeded, withRoomForNumbers } from "../../src/sheet/number-width";
import type { Cell } from "../../src/sheet/sheet";

const AMOUNT: Cell = { value: 307102.5, style: "result.amount" };

it("knows how wide a number is as it is shown: rounded, with its separators, wider in bold", () => {
  expect(widthNeeded(AMOUNT)).toBeCloseTo(10 * 1.05 + 1);
  expect(widthNeeded({ ...AMOUNT, style: "mark.A", format: "#,##0.00" })).toBeCloseTo(10 * 1.05 * 1.1 + 1);
  expect(widthNeeded({ value: 1.5, style: "result.number", format: "0.##" })).toBeCloseTo(3 * 1.05 + 1);
  expect(widthNeeded({ value: 46082, style: "result.date" })).toBeCloseTo(10 * 1.05 + 1);
});

it.each<Cell>([
  { value: "a long text that is cut off", style: "result.amount" },
  { value: null, style: "result.amount" },
  { value: 0.123456789123, style: "mark.A" },
  { value: 0.123456789123, style: "result.amount", format: "General" },
])("a text and a number without a format need no room: %j", (cell) => {
  expect(widthNeeded(cell)).toBe(0);
});

it("widens what is too narrow, and nothing else; a cell over several columns has the room of all", () => {
  const cells = [
    [AMOUNT, AMOUNT],
    [AMOUNT, undefined],
  ];
  const merges = [{ row: 1, column: 0, rows: 1, columns: 2 }];
  const widened = withRoomForNumbers({ cells, columnWidths: [10, 30], merges });
  expect(widened).toEqual({ cells, columnWidths: [expect.closeTo(widthNeeded(AMOUNT), 0), 30], merges });
  expect(widened.columnWidths[0]).toBeGreaterThanOrEqual(widthNeeded(AMOUNT));
  expect(withRoomForNumbers({ cells: [[], cells[1]!], columnWidths: [4, 8], merges }).columnWidths).toEqual([4, 8]);
});
