/** Tables that read from each other in the workbench: codes from a list, days, links, and text that is cut off by the window. */
import { linkedPlace } from "../../src/workbench/links";
import { listAt } from "../../src/workbench/grid-look";
import { rowHeightsOf } from "../../src/workbench/grid-rows";
import { NOTHING, withBook } from "../../src/hosts/workbench-contents";
import { sheetView } from "../../src/hosts/workbench-view";
import { columnPixels } from "../../src/sheet/measure";
import { textOf } from "../../src/sheet/cell-text";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { fieldArea, shown, workbenchWith } from "./support";

const ROSTER = "6-10 Customer roster";
const SALES = "6-8 Monthly average sales";
const linked = () => workbenchWith({ tables: ["6-8", "6-9", "6-10"], content: "sample", data: undefined, rows: 20 });

test("a code is offered from the roster, and brings the customer's name with it", async () => {
  const workbench = await linked();
  const { row, column } = fieldArea(workbench, SALES, "code");
  const codes = listAt(workbench.view(SALES), row, column);
  expect(codes).toEqual(shown(workbench, ROSTER, "code"));
  const third = codes?.[2] ?? "";
  await workbench.type([{ place: { sheet: SALES, row, column }, text: third }]);
  expect(shown(workbench, SALES, "customer")[0]).toBe(shown(workbench, ROSTER, "customer")[2]);
  const roster = fieldArea(workbench, ROSTER, "code");
  await workbench.type([{ place: { sheet: ROSTER, row: roster.row + 2, column: roster.column }, text: "Z9" }]);
  expect(listAt(workbench.view(SALES), row, column)).toContain("Z9");
  expect(shown(workbench, SALES, "customer")[0]).toBe("");
});

test("a day may be typed in any usual way and is shown year first", async () => {
  const workbench = await linked();
  const { row, column } = fieldArea(workbench, ROSTER, "acquired");
  for (const text of ["2026-03-01", "2026/3/1", "2026年3月1日"]) {
    await workbench.type([{ place: { sheet: ROSTER, row, column }, text: "" }]);
    await workbench.type([{ place: { sheet: ROSTER, row, column }, text }]);
    const cell = workbench.view(ROSTER).cell(row, column);
    expect(textOf(cell.content, cell.style, "zh-TW")).toBe("2026-03-01");
  }
});

test("every line of the contents links to the sheet of its table", async () => {
  const workbench = await linked();
  const [contents, ...sheets] = workbench.state().contents.tabs.map(({ name }) => name);
  const view = workbench.view(contents ?? "");
  const place = (cell: Parameters<typeof linkedPlace>[0]) => linkedPlace(cell, [], workbench.view)?.sheet ?? null;
  const links = Array.from({ length: view.rows }, (_, row) => place(view.cell(row, 1))).filter((name) => name !== null);
  expect(links).toEqual(sheets);
  const to = (style: "link" | "input.text", formula: string) => place({ style, formula, content: "x" });
  expect(to("link", `=HYPERLINK("#"&CELL("address",'Ann''s sheet'!$A$1),"x")`)).toBe("Ann's sheet");
  expect(to("link", '=HYPERLINK("#"&CELL("address",Sheet1!$A$1),"x")')).toBe("Sheet1");
  expect(to("link", '=IF(A1,HYPERLINK("#"&CELL("address",Sheet1!$A$1),"y"),HYPERLINK("#"&CELL("address",Sheet2!$A$1),"x"))')).toBe(
    "Sheet2",
  );
  expect(to("input.text", `=CELL("address",'A'!A1)`)).toBeNull();
});

test("a name of the overview leads to its row, a number to its sheet", async () => {
  const workbench = await workbenchWith({ tables: ["6-14", "P5", "P25"], content: "sample", data: undefined, rows: 20 });
  const [overview, credit] = ["P25 Overview", "P5 Credit limits"];
  const sheets = workbench.state().contents.books.flatMap((book) => book?.sheets ?? []);
  const view = workbench.view(overview);
  const line = shown(workbench, overview, "matter").indexOf("Over the credit limit");
  const at = (id: string) => {
    const { row, column } = fieldArea(workbench, overview, id);
    return linkedPlace(view.cell(row + line, column), sheets, workbench.view);
  };
  const { row, column } = fieldArea(workbench, credit, "customer");
  const [first = ""] = [shown(workbench, overview, "first")[line]];
  const own = shown(workbench, credit, "customer").indexOf(first);
  expect(own).toBeGreaterThanOrEqual(0);
  expect(at("first")).toEqual({ sheet: credit, area: { row: row + own, column, rows: 1, columns: 1 } });
  expect(at("sheet")).toEqual({ sheet: credit });
  workbench.goTo(credit, at("first")?.area);
  expect(workbench.state()).toMatchObject({ active: credit, selection: { row: row + own, column } });
});

test("text across more columns than can be seen gets the lines it then needs, and no row gets lower", () => {
  const request = makeRequest({ tables: ["6-7"], language: "zh-CN", content: "empty", rows: 5 });
  const contents = withBook(NOTHING, request, layout(request));
  const view = sheetView(contents, contents.tabs[0]?.name ?? "");
  const widths = view.widths.map((width) => columnPixels(width ?? 0));
  const [wide, narrow] = [5_000, 300].map((visible) => rowHeightsOf(view, widths, visible));
  const purpose = 1;
  expect(narrow?.get(purpose)).toBeGreaterThan(wide?.get(purpose) ?? 0);
  for (const [row, height] of wide ?? []) expect(narrow?.get(row)).toBeGreaterThanOrEqual(height);
});
