/** The clipboard: text as spreadsheets write it, formulas that move along inside the workbench. */
import { copy, fillFrom, paste, type ShownArea } from "../../src/workbench/grid-clipboard";
import { tabbedRows } from "../../src/export/clipboard-csv";
import type { Area } from "../../src/sheet/sheet";
import { emptyWorkbench } from "./support";

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ['"two\nlines"\t"say ""hi"""', [["two\nlines", 'say "hi"']]],
  [
    '5" pipe\tx\n"open\ty',
    [
      ['5" pipe', "x"],
      ['"open', "y"],
    ],
  ],
  ["a\t\tb", [["a", "", "b"]]],
])("%j reads as %j", (text, rows) => expect(tabbedRows(text)).toEqual(rows));

async function filled() {
  const workbench = emptyWorkbench();
  workbench.addSheet("S");
  const cells = [
    ["1", "=A1*$B$9"],
    ["2", "x\ty"],
    ["'=t", ""],
  ];
  await workbench.type(cells.flatMap((line, row) => line.map((text, column) => ({ place: { sheet: "S", row, column }, text }))));
  await workbench.settled();
  return workbench.view("S");
}

test("what is copied here is pasted here with its formulas, their relative references moved", async () => {
  const text = copy(await filled(), all({ row: 0, column: 0, rows: 3, columns: 2 }), false);
  expect(paste(text, { row: 4, column: 2 }).map((cell) => cell.text)).toEqual(["1", "=C5*$B$9", "2", "x\ty", "'=t", ""]);
  expect(paste(text.replaceAll("\n", "\r\n"), { row: 0, column: 1 })[1]).toEqual({ row: 0, column: 2, text: "=B1*$B$9" });
});

test("what is cut is pasted with its formulas as they were", async () => {
  const text = copy(await filled(), all({ row: 0, column: 1, rows: 1, columns: 1 }), true);
  expect(paste(text, { row: 7, column: 7 })).toEqual([{ row: 7, column: 7, text: "=A1*$B$9" }]);
});

test("text from elsewhere is pasted as it is, without empty lines at its end", () => {
  expect(paste("a\tb\n\t\n", { row: 1, column: 1 })).toEqual([
    { row: 1, column: 1, text: "a" },
    { row: 1, column: 2, text: "b" },
  ]);
});

test("filling takes the first row or column; from one row or column, the one before", async () => {
  const view = await filled();
  expect(fillFrom(view, all({ row: 0, column: 0, rows: 3, columns: 2 }), "down", null).map(({ row, text }) => `${row} ${text}`)).toEqual([
    "1 1",
    "1 =A2*$B$9",
    "2 1",
    "2 =A3*$B$9",
  ]);
  expect(fillFrom(view, all({ row: 1, column: 1, rows: 1, columns: 1 }), "down", 0)).toEqual([{ row: 1, column: 1, text: "=A2*$B$9" }]);
  expect(fillFrom(view, all({ row: 0, column: 1, rows: 1, columns: 2 }), "right", null)).toEqual([{ row: 0, column: 2, text: "=B1*$B$9" }]);
  expect(fillFrom(view, all({ row: 0, column: 0, rows: 1, columns: 1 }), "down", null)).toEqual([]);
});

test("rows that are filtered out are neither copied nor filled nor pasted over", async () => {
  const workbench = emptyWorkbench();
  workbench.addSheet("S");
  const texts = ["1", "hidden", "=A1*2", ""];
  await workbench.type(texts.map((text, row) => ({ place: { sheet: "S", row, column: 0 }, text })));
  await workbench.settled();
  const view = workbench.view("S");
  const shown = { row: 0, column: 0, rows: 3, columns: 1, shown: [0, 2] };
  const text = copy(view, shown, false);
  expect(text.split("\n").map((line) => line.trim())).toEqual(["1", "2"]);
  // The second row that is shown from row 5 on is row 7.
  expect(paste(text, { row: 4, column: 0 }, (rows) => [4, 6][rows]!)).toEqual([
    { row: 4, column: 0, text: "1" },
    { row: 6, column: 0, text: "=A5*2" },
  ]);
  expect(fillFrom(view, shown, "down", null)).toEqual([{ row: 2, column: 0, text: "1" }]);
  expect(fillFrom(view, { ...shown, row: 3, rows: 1, shown: [3] }, "down", 2)).toEqual([{ row: 3, column: 0, text: "=A2*2" }]);
});

function all(area: Area): ShownArea {
  return { ...area, shown: Array.from({ length: area.rows }, (_, index) => area.row + index) };
}
