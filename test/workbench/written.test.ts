/** What of the workbench goes into a file, and how: live formulas where a file can carry them, values otherwise. */
import { isCarried, writtenSheets } from "../../src/workbench/written-sheets";
import { writeXlsx } from "../../src/export/xlsx";
import { readWorkbook } from "../../src/import/read-workbook";
import { emptyWorkbench, fieldArea, workbenchWith } from "./support";

const SHEET = "6-9 Ranking and classes";

test.each([
  ["SUM(B5:B24)", true],
  ["ROUND(SUM(B5:B24)/COUNT(B5:B24),2)", true],
  ['IF(A1="ABCCLASS(",1,2)', true],
  ["'Sheet 1'!B2*2", true],
  ["SUM(Ranking_6_9[Rank])", true],
  ["ABCCLASS(B5:B24)", false],
  ["SUM(ABCCLASS(B5:B24))", false],
  ["XLOOKUP(1,A1:A3,B1:B3)", false],
  ["SUM(B5:B24*2)", false],
  ["SUM(2*B5:B24)", false],
  ["SUMPRODUCT((B5:B24>3)*1)", false],
  ["SUM(Ranking_6_9[Rank]*2)", false],
])("%s goes out live: %s", (formula, live) => {
  expect(isCarried(formula)).toBe(live);
});

test("what was typed into and beside a table is in the file; formulas it cannot carry are values and are named", async () => {
  const workbench = await workbenchWith();
  const { row, column } = fieldArea(workbench, SHEET, "average");
  workbench.addSheet("Notes");
  await workbench.type([
    { place: { sheet: SHEET, row, column }, text: "=10*100" },
    { place: { sheet: SHEET, row, column: 30 }, text: "beside" },
    { place: { sheet: "Notes", row: 0, column: 0 }, text: "=SUM(1,2)" },
    { place: { sheet: "Notes", row: 1, column: 1 }, text: "=DOUBLE(A1:A1)" },
    { place: { sheet: "Notes", row: 4, column: 1 }, text: "=SEQUENCE(2)" },
  ]);
  await workbench.settled();
  const { sheets, asValues } = writtenSheets(workbench.state(), "en");
  expect(asValues).toEqual(["Notes!B2", "Notes!B5"]);
  expect(sheets[0]?.cells[row]?.[column]).toMatchObject({ value: 1000, formula: "10*100", input: { kind: "field" } });
  expect(sheets[0]?.cells[row]?.[30]).toMatchObject({ value: "beside" });

  const read = await readWorkbook(await writeXlsx(sheets));
  expect(read.map(({ name }) => name)).toEqual([SHEET, "Notes"]);
  expect(read[1]?.rows).toEqual([[3], [null, 6], [], [], [null, 1], [null, 2]].map((cells) => expect.arrayContaining(cells)));
});

test("a locked table goes out locked, with what was typed beside it open", async () => {
  const workbench = await workbenchWith({ lock: true });
  const { row } = fieldArea(workbench, SHEET, "average");
  await workbench.type([{ place: { sheet: SHEET, row, column: 30 }, text: "beside" }]);
  workbench.addRows(SHEET, 5);
  const [sheet] = writtenSheets(workbench.state(), "en").sheets;
  const average = fieldArea(workbench, SHEET, "average");
  expect(average.rows).toBe(25);
  // Customer and average stand side by side.
  expect(sheet?.protection?.unlocked).toContainEqual({ ...average, column: average.column - 1, columns: 2 });
  expect(sheet?.protection?.unlocked).toContainEqual({ row, column: 30, rows: 1, columns: 1 });
  workbench.addSheet("Notes");
  expect(writtenSheets(workbench.state(), "en").sheets[1]?.protection).toBeUndefined();
});

test("an empty sheet can be written", async () => {
  const workbench = emptyWorkbench();
  workbench.addSheet("Empty");
  const { sheets } = writtenSheets(workbench.state(), "zh-TW");
  expect((await readWorkbook(await writeXlsx(sheets))).map(({ name }) => name)).toEqual(["Empty"]);
});
