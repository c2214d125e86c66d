/** Rows in the middle of a table, and sheets that are renamed, moved and taken away. */
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { emptyWorkbench, fieldArea, shown, workbenchWith } from "./support";

const SHEET = "6-9 Ranking and classes";
const AVERAGES_SHEET = "6-8 Monthly average sales";
const BESIDE = 30;

describe("rows of a table", () => {
  test("taken out: the customer is gone, the others keep their figures, what stands beside moves along, undo brings all back", async () => {
    const workbench = await workbenchWith();
    const { row } = fieldArea(workbench, SHEET, "average");
    const type = (y: number, text: string) => workbench.type([{ place: { sheet: SHEET, row: y, column: BESIDE }, text }]);
    await type(row + 2, "beside the third");
    await type(row + 10, `=SUM(B${row + 1}:B${row + 20})`);
    await workbench.settled();
    workbench.moveRows(SHEET, row + 1, -1);
    await workbench.settled();
    expect(shown(workbench, SHEET, "customer").slice(0, 3)).toEqual(["Customer 1", "Customer 3", "Customer 4"]);
    expect(shown(workbench, SHEET, "average")).toHaveLength(19);
    expect(workbench.view(SHEET).cell(row + 1, BESIDE).content).toBe("beside the third");
    expect(workbench.view(SHEET).cell(row + 9, BESIDE)).toMatchObject({ formula: `=SUM(B${row + 1}:B${row + 19})`, content: 80_000 });
    workbench.undo();
    await workbench.settled();
    expect(shown(workbench, SHEET, "customer").slice(0, 3)).toEqual(["Customer 1", "Customer 2", "Customer 3"]);
    expect(workbench.view(SHEET).cell(row + 10, BESIDE).content).toBe(100_000);
  });

  test("put in: an empty row among the others", async () => {
    const workbench = await workbenchWith();
    const { row } = fieldArea(workbench, SHEET, "average");
    workbench.moveRows(SHEET, row + 1, 2);
    expect(shown(workbench, SHEET, "customer").slice(0, 4)).toEqual(["Customer 1", null, null, "Customer 2"]);
    expect(shown(workbench, SHEET, "class").join("")).toHaveLength(20);
  });

  test("of tables that share their rows go together", async () => {
    const request = makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample" });
    const workbench = emptyWorkbench();
    await workbench.host.insertSheets(layout(request), { request });
    // The rows below the last customer are spare.
    const customers = (sheet: string) => shown(workbench, sheet, "customer").filter(Boolean);
    const before = customers(SHEET);
    const { row } = fieldArea(workbench, SHEET, "customer");
    workbench.moveRows(SHEET, row + 4, -2);
    const expected = before.filter((_, index) => index !== 4 && index !== 5);
    expect(customers(SHEET)).toEqual(expected);
    expect(customers(AVERAGES_SHEET)).toEqual(expected);
  });

  test("of tables that look each other up by code stay with their own", async () => {
    const request = makeRequest({ tables: ["6-8", "6-9", "6-10"], language: "en", content: "sample" });
    const workbench = emptyWorkbench();
    await workbench.host.insertSheets(layout(request), { request });
    const [roster] = workbench.state().contents.tabs.filter(({ name }) => name.startsWith("6-10"));
    const codes = shown(workbench, AVERAGES_SHEET, "code");
    const { row } = fieldArea(workbench, roster?.name ?? "", "code");
    workbench.moveRows(roster?.name ?? "", row, -1);
    expect(shown(workbench, AVERAGES_SHEET, "code")).toEqual(codes);
    expect(shown(workbench, roster?.name ?? "", "code")).toHaveLength(codes.length - 1);
  });

  test("the last row is emptied, not taken out", async () => {
    const workbench = await workbenchWith();
    const { row } = fieldArea(workbench, SHEET, "average");
    workbench.moveRows(SHEET, row, -20);
    expect(shown(workbench, SHEET, "customer")).toEqual([null]);
  });

  test("outside a table, and in a table of fixed rows, nothing is changed and it is said", async () => {
    const workbench = await workbenchWith();
    const before = workbench.state().contents;
    workbench.moveRows(SHEET, 0, -1);
    expect(workbench.state().contents).toBe(before);
    expect(workbench.state().problem).toMatchObject({ reason: "rows" });
  });

  test("whole rows follow, and columns of a table that look like cells stay", async () => {
    const workbench = emptyWorkbench();
    workbench.addSheet("Own");
    const type = (row: number, column: number, text: string) => workbench.type([{ place: { sheet: "Own", row, column }, text }]);
    await type(8, 1, "7");
    await type(0, 3, "=SUM(9:9)");
    await type(1, 3, '=SUM($9:$9)&"Sales_6_8[Jan25]"');
    workbench.moveRows("Own", 4, 1);
    await workbench.settled();
    expect(workbench.view("Own").cell(0, 3)).toMatchObject({ formula: "=SUM(10:10)", content: 7 });
    expect(workbench.view("Own").cell(1, 3)).toMatchObject({ formula: '=SUM($10:$10)&"Sales_6_8[Jan25]"', content: "7Sales_6_8[Jan25]" });
  });

  test("where a formula reads several sheets at once nobody knows where it will point: nothing is changed and it is said", async () => {
    const workbench = emptyWorkbench();
    workbench.addSheet("Jan");
    workbench.addSheet("Feb");
    await workbench.type([{ place: { sheet: "Feb", row: 2, column: 1 }, text: "=SUM(Jan:Feb!A1)" }]);
    await workbench.settled();
    const before = workbench.state().contents;
    workbench.moveRows("Jan", 0, 1);
    expect(workbench.state().contents).toBe(before);
    expect(workbench.state().problem).toEqual({ reason: "follow", place: { sheet: "Feb", row: 2, column: 1 } });
    workbench.renameSheet("Jan", "January");
    expect(workbench.view("Feb").cell(2, 1).formula).toBe("=SUM('January:Feb'!A1)");
  });

  test("a table with more rows than the others never makes them shorter", async () => {
    const request = makeRequest({ tables: ["6-8", "6-9", "6-10"], language: "en", content: "sample" });
    const workbench = emptyWorkbench();
    await workbench.host.insertSheets(layout(request), { request });
    const roster = workbench.state().contents.tabs.find(({ name }) => name.startsWith("6-10"))?.name ?? "";
    workbench.moveRows(roster, fieldArea(workbench, roster, "code").row, -10);
    workbench.addRows(roster, 2);
    expect(shown(workbench, roster, "code")).toHaveLength(12);
    expect(shown(workbench, AVERAGES_SHEET, "code")).toHaveLength(20);
  });
});

describe("rows of a free sheet", () => {
  test("come and go with what is typed in them", async () => {
    const workbench = emptyWorkbench();
    workbench.addSheet("Free");
    const type = (row: number, text: string) => workbench.type([{ place: { sheet: "Free", row, column: 0 }, text }]);
    await type(0, "1");
    await type(1, "2");
    await type(2, "=A1+A2");
    workbench.moveRows("Free", 1, 1);
    await workbench.settled();
    expect(workbench.view("Free").cell(3, 0)).toMatchObject({ formula: "=A1+A3", content: 3 });
    workbench.moveRows("Free", 0, -1);
    await workbench.settled();
    expect(workbench.view("Free").cell(2, 0)).toMatchObject({ formula: "=#REF!+A2", content: { error: "#REF!" } });
  });
});

describe("a sheet's name", () => {
  test("is followed by links, by generated formulas and by typed ones, and undo brings the old one back", async () => {
    const request = makeRequest({ tables: ["6-8", "6-9", "6-10"], language: "en", content: "sample" });
    const workbench = emptyWorkbench();
    await workbench.host.insertSheets(layout(request), { request });
    workbench.addSheet("Free");
    await workbench.type([{ place: { sheet: "Free", row: 0, column: 0 }, text: `='${SHEET}'!A1` }]);
    workbench.show(SHEET);
    const values = shown(workbench, SHEET, "class");
    workbench.renameSheet(SHEET, "Who's who");
    await workbench.settled();
    expect(workbench.state().active).toBe("Who's who");
    expect(shown(workbench, "Who's who", "class")).toEqual(values);
    expect(workbench.view("Free").cell(0, 0)).toMatchObject({
      formula: "='Who''s who'!A1",
      content: workbench.view("Who's who").cell(0, 0).content,
    });
    const formulas = workbench
      .state()
      .contents.books.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.cells.flat().map((cell) => cell?.formula ?? "")));
    expect(formulas.filter((formula) => formula.includes("'Who''s who'!")).length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.includes(SHEET))).toEqual([]);
    workbench.undo();
    expect(workbench.state().active).toBe(SHEET);
    expect(workbench.state().contents.tabs.map(({ name }) => name)).toContain(SHEET);
  });

  test("of one sheet leaves the names of the others alone, also where they had been numbered", async () => {
    const workbench = await workbenchWith();
    const { request, sheets } = workbench.state().contents.books[0] ?? { request: undefined, sheets: [] };
    await workbench.host.insertSheets(sheets, { request });
    workbench.renameSheet(SHEET, "First");
    const second = workbench.state().contents.tabs[1]?.name ?? "";
    workbench.renameSheet(second, "Second");
    await workbench.type([{ place: { sheet: "Second", ...fieldArea(workbench, "Second", "average") }, text: "5" }]);
    expect(workbench.state().contents.tabs.map(({ name }) => name)).toEqual(["First", "Second"]);
    expect(shown(workbench, "Second", "average")[0]).toBe(5);
    expect(shown(workbench, "First", "average")[0]).toBe(20_000);
  });
});

test("sheets change places, and stay at the ends", () => {
  const workbench = emptyWorkbench();
  for (const name of ["A", "B", "C"]) workbench.addSheet(name);
  const names = () =>
    workbench
      .state()
      .contents.tabs.map(({ name }) => name)
      .join("");
  workbench.moveSheet("C", -1);
  expect(names()).toBe("ACB");
  workbench.moveSheet("A", -1);
  expect(names()).toBe("ACB");
  workbench.undo();
  expect(names()).toBe("ABC");
});

test("when the sheet in front is removed, the one in its place is shown", () => {
  const workbench = emptyWorkbench();
  for (const name of ["A", "B", "C"]) workbench.addSheet(name);
  workbench.show("B");
  workbench.removeSheet("B");
  expect(workbench.state().active).toBe("C");
  workbench.removeSheet("C");
  expect(workbench.state().active).toBe("A");
});
