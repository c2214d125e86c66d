/** Columns: their widths on any sheet; on a free one they come and go, and cells get number formats. */
import { fromKept, toKept } from "../../src/hosts/workbench-kept";
import { formulaAfterColumns } from "../../src/formula/shift";
import { columnCharacters, columnPixels } from "../../src/sheet/measure";
import { fittingWidth, loadFormats, shownText } from "../../src/workbench/grid-cells";
import { writtenSheets } from "../../src/workbench/written-sheets";
import { contentsIn } from "./sheet-contents";
import { emptyWorkbench, fieldArea, workbenchWith } from "./support";

test.each([
  ["=SUM(B5:D5)+A1", 2, 1, "=SUM(B5:E5)+A1"],
  ["=C1+$D$1", 2, -1, "=#REF!+$C$1"],
  ["=SUM(B:D)+5:5", 1, 2, "=SUM(D:F)+5:5"],
  ["=SUM(B1:D1)", 2, -2, "=SUM(B1:B1)"],
  ["='Other'!C1", 1, 1, "='Other'!C1"],
  ["=Jan:Mar!C1", 1, 1, null],
  ["=XFD1", 0, 1, "=#REF!"],
])("%s with columns from %d moved by %d is %s", (formula, at, by, moved) =>
  expect(formulaAfterColumns(formula, { sheet: "S", own: true, at, by })).toBe(moved),
);

async function listed() {
  const workbench = emptyWorkbench();
  const rows = [
    ["a", "b", "c"],
    [1, 2, 3],
  ];
  const cells = {
    rows,
    codes: ["", "0%"],
    looks: [undefined, [0, 1, 0]],
    widths: [10, 20, 30],
    merges: [{ row: 2, column: 1, rows: 1, columns: 2 }],
  };
  workbench.addSheets([{ name: "S", entries: new Map(), cells }]);
  await workbench.type([{ place: { sheet: "S", row: 4, column: 2 }, text: "=SUM(A2:C2)" }]);
  await workbench.settled();
  return workbench;
}

test("a column that comes takes everything behind it along; one that goes takes its own with it; undone in one step each", async () => {
  const workbench = await listed();
  const before = workbench.state().contents;
  workbench.moveColumns("S", 1, 1);
  await workbench.settled();
  const wider = workbench.view("S");
  expect(contentsIn(wider, 2, 4)).toEqual([
    ["a", null, "b", "c"],
    [1, null, 2, 3],
  ]);
  expect([wider.cell(1, 2).format, wider.cell(1, 0).format]).toEqual(["0%", undefined]);
  expect(wider.widths).toEqual([10, 10, 20, 30]);
  expect(wider.merges).toEqual([{ row: 2, column: 2, rows: 1, columns: 2 }]);
  expect(wider.cell(4, 3)).toMatchObject({ formula: "=SUM(A2:D2)", content: 6 });
  workbench.moveColumns("S", 1, -2);
  await workbench.settled();
  expect(contentsIn(workbench.view("S"), 2, 3)).toEqual([
    ["a", "c", null],
    [1, 3, null],
  ]);
  expect(workbench.view("S").cell(4, 1)).toMatchObject({ formula: "=SUM(A2:B2)", content: 4 });
  workbench.undo();
  workbench.undo();
  expect(contentsIn(workbench.view("S"), 2, 3)).toEqual([
    ["a", "b", "c"],
    [1, 2, 3],
  ]);
  expect(workbench.state().contents.tabs).toEqual(before.tabs);
});

test("a formula that cannot follow is named, and a table's columns stay", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  workbench.addSheet("S");
  const before = workbench.state().contents;
  workbench.moveColumns(name, 1, 1);
  expect(workbench.state().contents).toBe(before);
  await workbench.type([{ place: { sheet: "S", row: 0, column: 3 }, text: "=SUM(S:S!C1)" }]);
  workbench.moveColumns("S", 1, 1);
  expect(workbench.state().problem).toMatchObject({ reason: "follow", place: { sheet: "S", row: 0, column: 3 } });
});

test("a width that a user wants is shown, kept and written, also where it is narrower; undo takes it back", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const given = workbench.view(name).widths;
  workbench.setWidths(
    name,
    new Map([
      [1, 4],
      [given.length + 1, 33],
    ]),
  );
  const kept = fromKept(JSON.parse(JSON.stringify(toKept(workbench.state().contents, null, 0))) as never);
  workbench.replace(kept, name);
  const { widths } = workbench.view(name);
  expect([widths[0], widths[1], widths[given.length + 1]]).toEqual([given[0], 4, 33]);
  expect(writtenSheets(workbench.state(), "en").sheets[0]?.columnWidths[1]).toBe(4);
  workbench.undo();
  workbench.undo();
  expect(workbench.view(name).widths).toEqual(given);
  expect(columnPixels(columnCharacters(123))).toBe(123);
});

test("a column is fitted to what its cells show: neither to its title, nor to a text that wraps or is merged", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const customer = fieldArea(workbench, name, "customer");
  const narrow = fittingWidth(workbench.view(name), customer.column, "en");
  await workbench.type([
    { place: { sheet: name, row: customer.row, column: customer.column }, text: "A customer with a long name of its own" },
  ]);
  const wide = fittingWidth(workbench.view(name), customer.column, "en");
  expect(narrow).toBeLessThan(20);
  expect(wide).toBeGreaterThan(38);
  workbench.addSheets([
    { name: "S", entries: new Map(), cells: { rows: [["x".repeat(500)]], codes: [""], looks: [], widths: [], merges: [] } },
  ]);
  expect(fittingWidth(workbench.view("S"), 0, "en")).toBe(60);
  expect(fittingWidth(workbench.view("S"), 5, "en")).toBe(4);
});

test("a number format shows cells of a free sheet otherwise, reads what is typed by it, goes into the file, and is undone", async () => {
  const workbench = emptyWorkbench();
  workbench.addSheet("S");
  const put = (row: number, text: string) => workbench.type([{ place: { sheet: "S", row, column: 0 }, text }]);
  await put(0, "1234.5");
  const shownAs = async (code: string): Promise<string> => {
    workbench.format("S", { row: 0, column: 0, rows: 2, columns: 1 }, code);
    await loadFormats(workbench.view("S"));
    return shownText(workbench.view("S").cell(0, 0), "en");
  };
  expect(await shownAs("#,##0.00")).toBe("1,234.50");
  expect(await shownAs("0%")).toBe("123450%");
  await put(1, "12");
  expect(workbench.view("S").cell(1, 0).content).toBe(0.12);
  expect(writtenSheets(workbench.state(), "en").sheets[0]?.cells[1]?.[0]).toMatchObject({ value: 0.12, format: "0%" });
  expect(await shownAs("@")).toBe("1234.5");
  await put(1, "007");
  expect(workbench.view("S").cell(1, 0).content).toBe("007");
  expect(await shownAs("yyyy-mm-dd")).toBe("1903-05-18");
  expect(await shownAs("")).toBe("1234.5");
  workbench.undo();
  expect(workbench.view("S").cell(0, 0).format).toBe("yyyy-mm-dd");
});

test("free cells beside a table are given formats too, the table's own are not; what is emptied keeps its format", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const average = fieldArea(workbench, name, "average");
  const column = workbench.view(name).columns + 1;
  const at = { sheet: name, row: average.row, column };
  await workbench.type([{ place: at, text: "0.5" }]);
  const before = workbench.view(name);
  workbench.format(name, { row: average.row, column: average.column, rows: 2, columns: column - average.column + 1 }, "0.00%");
  await loadFormats(workbench.view(name));
  const view = workbench.view(name);
  expect(shownText(view.cell(at.row, column), "en")).toBe("50.00%");
  expect(view.cell(average.row, average.column)).toEqual(before.cell(average.row, average.column));
  for (const text of ["", "25"])
    await workbench.type([
      { place: at, text },
      { place: { ...at, row: at.row + 1 }, text },
    ]);
  expect([0, 1].map((row) => workbench.view(name).cell(at.row + row, column).content)).toEqual([0.25, 0.25]);
  expect(writtenSheets(workbench.state(), "en").sheets[0]?.cells[at.row]?.[column]).toMatchObject({ value: 0.25, format: "0.00%" });
  workbench.format(name, { row: at.row, column, rows: 2, columns: 1 }, "");
  expect(workbench.view(name).cell(at.row, column)).toMatchObject({ content: 0.25 });
  expect(workbench.view(name).hasFormats).toBe(true);
  await workbench.type([{ place: at, text: "" }]);
  expect(workbench.view(name).cell(at.row, column)).toMatchObject({ content: null, typed: false });
});
