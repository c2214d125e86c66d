/** The clipboard: text as spreadsheets write it, formulas that move along inside the workbench. */
import { copy, fillFrom, paste } from "../../src/workbench/grid-clipboard";
import { tabbedRows } from "../../src/export/clipboard-csv";
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
  const text = copy(await filled(), { row: 0, column: 0, rows: 3, columns: 2 }, false);
  expect(paste(text, { row: 4, column: 2 }).map((cell) => cell.text)).toEqual(["1", "=C5*$B$9", "2", "x\ty", "'=t", ""]);
  expect(paste(text.replaceAll("\n", "\r\n"), { row: 0, column: 1 })[1]).toEqual({ row: 0, column: 2, text: "=B1*$B$9" });
});

test("what is cut is pasted with its formulas as they were", async () => {
  const text = copy(await filled(), { row: 0, column: 1, rows: 1, columns: 1 }, true);
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
  expect(fillFrom(view, { row: 0, column: 0, rows: 3, columns: 2 }, "down").map(({ row, text }) => `${row} ${text}`)).toEqual([
    "1 1",
    "1 =A2*$B$9",
    "2 1",
    "2 =A3*$B$9",
  ]);
  expect(fillFrom(view, { row: 1, column: 1, rows: 1, columns: 1 }, "down")).toEqual([{ row: 1, column: 1, text: "=A2*$B$9" }]);
  expect(fillFrom(view, { row: 0, column: 1, rows: 1, columns: 2 }, "right")).toEqual([{ row: 0, column: 2, text: "=B1*$B$9" }]);
  expect(fillFrom(view, { row: 0, column: 0, rows: 1, columns: 1 }, "down")).toEqual([]);
});
