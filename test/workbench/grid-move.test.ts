/** Where keys lead, on a block of filled cells B2:D4 and a single one in B7, in a grid of 60 rows and 12 columns. */
import { gridCommand } from "../../src/workbench/grid-keys";
import { cursorAt, keyMove, movingCorner, stepMove, type Cursor, type Ground } from "../../src/workbench/grid-move";
import { addressOf } from "../../src/sheet/address";

const GROUND: Ground = {
  rows: 60,
  columns: 12,
  usedRows: 7,
  usedColumns: 4,
  page: 20,
  isFilled: (row, column) => (row >= 1 && row <= 3 && column >= 1 && column <= 3) || (row === 6 && column === 1),
};

const cell = (address: string): { row: number; column: number } => ({
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});
const at = (address: string): Cursor => cursorAt(cell(address).row, cell(address).column);
const key = (name: string) => {
  const parts = name.split("+");
  return {
    key: parts.at(-1) ?? "",
    code: "",
    shiftKey: parts.includes("Shift"),
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    altKey: parts.includes("Alt"),
  };
};

test.each([
  // As Excel does it: to the end of what is filled, over empty cells to the next filled one, else to the edge.
  ["B2", "ArrowDown", "B3"],
  ["A1", "ArrowUp", "A1"],
  ["A1", "ArrowLeft", "A1"],
  ["L60", "ArrowRight", "L60"],
  ["B2", "Ctrl+ArrowDown", "B4"],
  ["B4", "Ctrl+ArrowDown", "B7"],
  ["B7", "Ctrl+ArrowDown", "B60"],
  ["B7", "Ctrl+ArrowUp", "B4"],
  ["B4", "Ctrl+ArrowUp", "B2"],
  ["B2", "Ctrl+ArrowUp", "B1"],
  ["A2", "Ctrl+ArrowRight", "B2"],
  ["B2", "Ctrl+ArrowRight", "D2"],
  ["D2", "Ctrl+ArrowRight", "L2"],
  ["D3", "Meta+ArrowLeft", "B3"],
  ["C3", "Home", "A3"],
  ["A3", "End", "D3"],
  ["C3", "Ctrl+Home", "A1"],
  ["A1", "Ctrl+End", "D7"],
  ["C3", "PageDown", "C23"],
  ["C50", "PageDown", "C60"],
  ["C3", "PageUp", "C1"],
])("from %s with %s to %s", (from, pressed, to) => {
  expect(addressOf(keyMove(key(pressed), at(from), GROUND)?.area ?? at("A1").area)).toBe(to);
});

test.each([
  ["C3", ["Shift+Home"], "A3:C3"],
  ["C3", ["Ctrl+Shift+End"], "C3:D7"],
  ["C3", ["Ctrl+Shift+ArrowUp", "Ctrl+Shift+ArrowLeft"], "B2:C3"],
  // What grew to one side shrinks again before it grows to the other.
  ["C3", ["Ctrl+Shift+ArrowUp", "Ctrl+Shift+ArrowDown"], "C3:C4"],
  ["B2", ["Shift+PageDown", "Shift+PageUp"], "B2"],
  ["C3", ["Shift+ArrowDown", "Shift+ArrowRight"], "C3:D4"],
  ["C3", ["Shift+ArrowUp", "Shift+ArrowUp", "Shift+ArrowDown"], "C2:C3"],
])("with Shift from %s by %s the selection is %s", (from, pressed, area) => {
  const cursor = pressed.reduce<Cursor>((now, name) => keyMove(key(name), now, GROUND) ?? now, at(from));
  expect(addressOf(cursor.area)).toBe(area);
  expect(cursor.anchor).toEqual(cell(from));
});

test("the corner that moves is the one across from where the selection began", () => {
  expect(movingCorner({ anchor: { row: 5, column: 4 }, area: { row: 2, column: 3, rows: 4, columns: 2 } })).toEqual({ row: 2, column: 3 });
});

test.each([
  ["Enter", false, "B2", null, "B3"],
  ["Enter", true, "B2", null, "B1"],
  ["Enter", true, "B1", null, "B1"],
  ["Tab", false, "B2", null, "C2"],
  ["Tab", true, "A2", null, "A2"],
  ["Enter", false, "D2", 1, "B3"],
] as const)("%s (back: %s) in %s, a run of Tabs begun in column %s, leads to %s", (name, back, from, runStart, to) => {
  expect(addressOf(stepMove(name, back, at(from), runStart, GROUND).area)).toBe(to);
});

test.each([
  ["F2", { what: "edit" }],
  ["Alt+ArrowDown", { what: "edit" }],
  ["F6", { what: "leave" }],
  ["Ctrl+Enter", { what: "follow" }],
  ["Shift+Enter", { what: "step", key: "Enter", back: true }],
  ["Ctrl+a", { what: "all" }],
  ["Shift+F10", { what: "menu" }],
  ["ContextMenu", { what: "menu" }],
  ["Ctrl+d", { what: "fill", way: "down" }],
  ["Meta+R", { what: "fill", way: "right" }],
  ["Ctrl+Alt++", { what: "rows", way: "insert" }],
  ["Ctrl+Alt+-", { what: "rows", way: "delete" }],
])("%s asks for %o", (pressed, command) => {
  const named = pressed.endsWith("++") ? { ...key(pressed), key: "+" } : key(pressed);
  expect(gridCommand(named, at("B2"), GROUND)).toEqual(command);
});

test.each(["a", "Ctrl+c", "Ctrl+v", "Ctrl+-", "Ctrl+Shift+r", "Ctrl+f", "Ctrl+h", "Ctrl+Shift+l", "F10", "Escape", "Delete"])(
  "%s is left to the grid or the browser",
  (pressed) => expect(gridCommand(key(pressed), at("B2"), GROUND)).toBeNull(),
);
