/** Files opened as they are keep how their numbers are shown: on the screen, after edits, when they are kept, and in the file handed out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import { loadWords } from "../../src/book/words";
import { meaningOf } from "../../src/hosts/workbench-formats";
import { fromKept, toKept } from "../../src/hosts/workbench-kept";
import type { Workbench } from "../../src/hosts/workbench";
import { workbookReader } from "../../src/import/read-workbook";
import { codeAt } from "../../src/sheet/free-cells";
import { writeXlsx } from "../../src/export/xlsx";
import { cellText, copiedText, editedText, loadFormats } from "../../src/workbench/grid-cells";
import { openFree } from "../../src/workbench/open-file";
import { csvRows, writtenSheets } from "../../src/workbench/written-sheets";
import { emptyWorkbench } from "./support";

const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(__dirname, "..", "import", "files", name))) });

/** One row of values, each with its format, and what a spreadsheet shows for it. */
const CELLS: readonly (readonly [value: number | string, format: string, shown: string])[] = [
  [7, "00000", "00007"],
  [46082, "yyyy-mm-dd", "2026-03-01"],
  [46082.604166666664, 'yyyy"年"m"月"d"日" hh:mm', "2026年3月1日 14:30"],
  [0.5, "h:mm AM/PM", "12:00 PM"],
  [1.5, "[h]:mm", "36:00"],
  [1234.5, "¥#,##0.00", "¥1,234.50"],
  [-1234.5, '#,##0.00"元";[Red]\\-#,##0.00"元"', "-1,234.50元"],
  [0.125, "0.0%", "12.5%"],
  [12500, '0.0,"千"', "12.5千"],
  ["007", "@", "007"],
  ["客户", "General", "客户"],
  [46082, "mm-dd-yy", "2026/3/1"],
  [46082, '0!.0,"万"', "4.6万"],
  [0.604166666666667, '上午/下午h"时"mm"分"', "下午2时30分"],
];

function bookOf(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([CELLS.map(([value]) => value), ["merged"], []]);
  CELLS.forEach(([, format], column) => (sheet[utils.encode_cell({ r: 0, c: column })].z = format));
  sheet["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 1 } }];
  sheet["!cols"] = [{ wch: 20 }, { wch: 30 }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "S");
  return new Uint8Array(write(book, { bookType, type: "array", cellStyles: true }) as ArrayBuffer);
}

async function opened(source: { name: string; bytes: Uint8Array }): Promise<Workbench> {
  const workbench = emptyWorkbench();
  await openFree(workbench, source, "zh-CN");
  return workbench;
}

const shownIn = (workbench: Workbench, sheet: string, row: number, columns: number): string[] =>
  Array.from({ length: columns }, (_, column) => cellText(workbench.view(sheet), { model: { row }, prop: column }, "zh-CN"));

const typeAt = (workbench: Workbench, row: number, column: number, text: string): Promise<void> =>
  workbench.type([{ place: { sheet: "S", row, column }, text }]);

beforeAll(async () => {
  await loadWords("en", "zh-CN");
  expect(await loadFormats({ hasFormats: true })).toBe(true);
});

test.each<BookType>(["xlsx", "xlsb", "biff8", "xlml"])("a workbook as %s shows what it showed", async (bookType) => {
  const workbench = await opened({ name: "book", bytes: bookOf(bookType) });
  expect(shownIn(workbench, "S", 0, CELLS.length)).toEqual(CELLS.map(([, , shown]) => shown));
  const view = workbench.view("S");
  expect(view.cell(0, 0).content).toBe(7);
  expect(view.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
  if (bookType !== "xlml") expect(view.widths.slice(0, 2).map((width) => Math.round(width ?? 0))).toEqual([21, 31]);
});

test("an OpenDocument keeps formats and widths", async () => {
  const { sheets } = await workbookReader.cellsOf(file("libreoffice-openpyxl.ods"), "en");
  const codes = new Set(sheets[0]?.looks.flatMap((_, row) => Array.from({ length: 12 }, (__, column) => codeAt(sheets[0]!, row, column))));
  expect([...codes].some((code) => /yy/i.test(code))).toBe(true);
  expect(sheets[0]?.widths.some((width) => width !== null && width > 4 && width < 80)).toBe(true);
});

test("days of a workbook that counts from 1904 are the days that it shows, and amounts stay", async () => {
  const { sheets } = await workbookReader.cellsOf(file("date1904-true.xlsx"), "en");
  const texts = await opened(file("date1904-true.xlsx"));
  const name = sheets[0]?.name ?? "";
  const days = texts.view(name).cell(3, 2);
  expect(days.format).toMatch(/yy/);
  const truth = readFileSync(join(__dirname, "..", "import", "files", "truth.tsv"), "utf8");
  const all = Array.from({ length: 20 }, (_, row) => editedText(texts.view(name), row, 2)).filter((text) => /^\d{4}-/.test(text));
  expect(all.length).toBeGreaterThan(5);
  for (const day of all) expect(truth).toContain(`\t${day.replace(/-0/g, "-")}\t`);
});

test("what is typed over a value is read as its format says, and shown by it", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  await typeAt(workbench, 0, 0, "12");
  await typeAt(workbench, 0, 1, "2026/4/5");
  await typeAt(workbench, 0, 2, "2026-04-05 9:05");
  await typeAt(workbench, 0, 4, "48:30");
  await typeAt(workbench, 0, 5, "99");
  await typeAt(workbench, 0, 7, "45");
  await typeAt(workbench, 0, 9, "008");
  const after = [
    "00012",
    "2026-04-05",
    "2026年4月5日 09:05",
    "12:00 PM",
    "48:30",
    "¥99.00",
    "-1,234.50元",
    "45.0%",
    "12.5千",
    "008",
    "客户",
    "2026/3/1",
    "4.6万",
    "下午2时30分",
  ];
  expect(shownIn(workbench, "S", 0, CELLS.length)).toEqual(after);
  for (let step = 0; step < 7; step += 1) workbench.undo();
  expect(shownIn(workbench, "S", 0, CELLS.length)).toEqual(CELLS.map(([, , shown]) => shown));
  for (let step = 0; step < 7; step += 1) workbench.redo();
  expect(shownIn(workbench, "S", 0, CELLS.length)).toEqual(after);
});

test("what is edited without a change stays what it was", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  const before = CELLS.map((_, column) => workbench.view("S").cell(0, column).content);
  for (const column of CELLS.keys()) await typeAt(workbench, 0, column, editedText(workbench.view("S"), 0, column));
  CELLS.forEach(([, , shown], column) => {
    const { content } = workbench.view("S").cell(0, column);
    if (typeof content === "number") expect(content).toBeCloseTo(before[column] as number, 9);
    else expect(content).toBe(before[column]);
    expect(cellText(workbench.view("S"), { model: { row: 0 }, prop: column }, "zh-CN")).toBe(shown);
  });
});

test("a cell that is emptied stays empty, and keeps its format", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  await typeAt(workbench, 0, 1, "");
  expect(workbench.view("S").cell(0, 1)).toMatchObject({ content: null, format: "yyyy-mm-dd" });
  expect(writtenSheets(workbench.state(), "en").sheets[0]?.cells[0]?.[1]).toMatchObject({ value: null });
  await typeAt(workbench, 0, 1, "2026-04-05");
  expect(workbench.view("S").cell(0, 1).content).toBe(46117);
});

test("a formula reads the numbers behind what is shown, and the pane gets what they mean", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  await typeAt(workbench, 4, 0, "=B1+1");
  await workbench.settled();
  expect(workbench.view("S").cell(4, 0).content).toBe(46083);
  await typeAt(workbench, 0, 1, "2026-03-11");
  await workbench.settled();
  expect(workbench.view("S").cell(4, 0).content).toBe(46093);
  expect(await workbench.host.readCells("S", { row: 0, column: 0, rows: 1, columns: 4 })).toEqual([
    ["00007", "2026-03-11", "2026-03-01 14:30", "12:00"],
  ]);
  expect(copiedText(workbench.view("S"), { shown: [0], column: 0, columns: 6 })).toBe(
    "00007\t2026-03-11\t2026-03-01 14:30\t12:00\t36:00\t1234.5",
  );
  expect(csvRows(workbench.view("S"))[0]?.slice(0, 3)).toEqual(["00007", "2026-03-11", "2026-03-01 14:30"]);
});

test("what is kept comes back with formats, widths and merges, as a text that is made once", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  await typeAt(workbench, 0, 5, "99");
  const kept = structuredClone(toKept(workbench.state().contents, "S", 1));
  const again = emptyWorkbench();
  again.begin(fromKept(kept), "S");
  const [before, after] = [workbench.view("S"), again.view("S")];
  expect(shownIn(again, "S", 0, CELLS.length)).toEqual(shownIn(workbench, "S", 0, CELLS.length));
  expect({ widths: after.widths, merges: after.merges, rows: after.rows }).toEqual({
    widths: before.widths,
    merges: before.merges,
    rows: before.rows,
  });
  const [one, other] = [toKept(again.state().contents, "S", 2), toKept(again.state().contents, "S", 3)];
  expect(one.tabs[0]?.cells).toBe(other.tabs[0]?.cells);
});

test("rows that come and go take values, formats, merges and formulas along", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  await typeAt(workbench, 4, 0, "=A1*2");
  workbench.moveRows("S", 0, 2);
  expect(shownIn(workbench, "S", 2, CELLS.length)).toEqual(CELLS.map(([, , shown]) => shown));
  expect(workbench.view("S").merges).toEqual([{ row: 3, column: 0, rows: 2, columns: 2 }]);
  expect(workbench.view("S").cell(6, 0).formula).toBe("=A3*2");
  // A row within a merge makes it longer, and a row less shorter again.
  workbench.moveRows("S", 4, 1);
  expect(workbench.view("S").merges).toEqual([{ row: 3, column: 0, rows: 3, columns: 2 }]);
  workbench.moveRows("S", 4, -1);
  workbench.moveRows("S", 0, -2);
  expect(shownIn(workbench, "S", 0, CELLS.length)).toEqual(CELLS.map(([, , shown]) => shown));
  expect(workbench.view("S").merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
});

test("a merge goes where something comes to stand under it, and stays where something is hidden", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  await typeAt(workbench, 1, 0, "over");
  expect(workbench.view("S").merges).toHaveLength(1);
  await typeAt(workbench, 2, 1, "under");
  expect(workbench.view("S").merges).toEqual([]);
  workbench.undo();
  expect(workbench.view("S").merges).toHaveLength(1);

  const sheet = utils.aoa_to_sheet([[1, 2]]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "S");
  const other = emptyWorkbench();
  const bytes = new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
  expect((await openFree(other, { name: "b", bytes }, "en")).extras).toEqual(["merges"]);
  expect(other.view("S").cell(0, 1).content).toBe(2);
});

test("the file that is handed out has values, formats, widths and merges of the one that came in", async () => {
  const workbench = await opened({ name: "book", bytes: bookOf("xlsx") });
  await typeAt(workbench, 3, 0, "=A1+1");
  await workbench.settled();
  const { sheets } = writtenSheets(workbench.state(), "zh-CN");
  const { sheets: read } = await workbookReader.cellsOf({ name: "out.xlsx", bytes: await writeXlsx(sheets) }, "en");
  const [sheet] = read;
  expect(sheet?.rows[0]).toEqual(CELLS.map(([value]) => value));
  expect(CELLS.map((_, column) => codeAt(sheet!, 0, column) || "General")).toEqual(CELLS.map(([, format]) => format));
  expect(sheet?.widths.slice(0, 2).map((width) => Math.round(width ?? 0))).toEqual([21, 31]);
  expect(sheet?.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
  expect(sheet?.formulas).toEqual([expect.objectContaining({ row: 3, column: 0, formula: "A1+1" })]);
});

test.each<[string, string, string, unknown]>([
  ["codes with zeros", "007", "007", "007"],
  ["codes as formulas", '="00007"', "00007", "00007"],
  ["long decimals", "1234.5599999999999", "1234.56", 1234.56],
  ["amounts with thousands", '"1,234.50"', "1,234.50", 1234.5],
  ["prices", "3.10", "3.10", 3.1],
  ["per cents", "45.0%", "45.0%", 0.45],
  ["long numbers", "12345678901234567890", "12345678901234567890", "12345678901234567890"],
  ["days", "2026-03-01", "2026-03-01", "2026-03-01"],
])("of a text file %s stay what they are", async (_, text, shown, content) => {
  const workbench = await opened({ name: "S.csv", bytes: new TextEncoder().encode(`a,b\n${text},x\n`) });
  expect(workbench.view("S").cell(1, 0).content).toBe(content);
  expect(shownIn(workbench, "S", 1, 1)).toEqual([shown]);
  await typeAt(workbench, 1, 0, editedText(workbench.view("S"), 1, 0));
  expect(shownIn(workbench, "S", 1, 1)).toEqual([shown]);
});

test.each(["seventeen-digits.csv", "gn-stf_csv.csv", "eq-codes.csv", "codes-shown-with-zeros.xlsx", "html-mso-text.xls"])(
  "%s opens with the codes and amounts that it shows",
  async (name) => {
    const workbench = await opened(file(name));
    const [tab] = workbench.state().contents.tabs;
    const view = workbench.view(tab?.name ?? "");
    const shown = Array.from({ length: view.rows }, (_, row) => shownIn(workbench, view.name, row, view.columns));
    expect(shown.some(([code]) => /^0\d{4}$/.test(code ?? ""))).toBe(true);
    // Whatever reads like an amount is one.
    for (let row = 1; row < view.rows; row += 1)
      for (let column = 3; column < 9; column += 1)
        if (/^\d+\.\d+$/.test(shown[row]?.[column] ?? "")) expect(typeof view.cell(row, column).content).toBe("number");
  },
);

const BOOKS = readdirSync(join(__dirname, "..", "import", "files")).filter(
  (name) => /\.(?:xlsx|xlsb|xls|ods|fods)$/.test(name) && !/html|mht|formulas/.test(name),
);

test.each(BOOKS)("%s as it is means what the same file means as a table", async (name) => {
  const [rows, cells] = [await workbookReader.rowsOf(file(name), "en"), await workbookReader.cellsOf(file(name), "en")];
  for (const [index, { rows: meant }] of rows.sheets.entries()) {
    const sheet = cells.sheets[index];
    // What a formula gives is calculated when it stands in the workbench.
    const formulas = new Set(sheet?.formulas.map(({ row, column }) => `${row},${column}`));
    const isValue = (row: number, column: number): boolean => !formulas.has(`${row},${column}`);
    const found = sheet?.rows.map((line, row) =>
      line.map((value, column) => (isValue(row, column) ? meaningOf(value, codeAt(sheet, row, column)) : null)),
    );
    expect(found).toEqual(meant.map((line, row) => line.map((value, column) => (isValue(row, column) ? value : null))));
  }
});
