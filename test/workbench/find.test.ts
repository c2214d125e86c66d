/** Finding by what cells show, and replacing in what somebody typed. */
import { cellsWith, replaced, type Wanted } from "../../src/workbench/find";
import type { SheetView } from "../../src/hosts/workbench-view";
import { emptyWorkbench, fieldArea, workbenchWith } from "./support";

const wanted = (text: string, more: Partial<Wanted> = {}): Wanted => ({ text, isExact: false, isWhole: false, ...more });

function found(view: SheetView, search: Wanted, hidden: readonly number[] = []) {
  const steps = cellsWith(view, search, (row) => hidden.includes(row), "en");
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

async function sheetOf(texts: readonly string[]) {
  const workbench = emptyWorkbench();
  workbench.addSheet("S");
  await workbench.type(texts.map((text, row) => ({ place: { sheet: "S", row, column: 0 }, text })));
  await workbench.settled();
  return workbench;
}

const rows = (cells: readonly { readonly row: number }[]): number[] => cells.map(({ row }) => row);

test("a text is found whatever its case, unless that counts, anywhere in the cell, unless it is all of it", async () => {
  const view = (await sheetOf(["Baoli", "baoli west", "x", "(1+1)"])).view("S");
  expect(rows(found(view, wanted("baoli")))).toEqual([0, 1]);
  expect(rows(found(view, wanted("baoli", { isExact: true })))).toEqual([1]);
  expect(rows(found(view, wanted("baoli", { isWhole: true })))).toEqual([0]);
  expect(rows(found(view, wanted("(1+1)")))).toEqual([3]);
  expect(rows(found(view, wanted("a"), [0]))).toEqual([1]);
});

test("a number is found as it is shown and as it is edited; only what is edited is replaced", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const view = workbench.view(name);
  const average = fieldArea(workbench, name, "average");
  const inColumn = (text: string) => found(view, wanted(text, { isWhole: true })).filter(({ column }) => column === average.column);
  expect(inColumn("2,500.00")).toHaveLength(6);
  expect(inColumn("2500")).toHaveLength(6);
  expect(replaced(view, inColumn("2,500.00"), wanted("2,500.00"), "1")).toEqual([]);
  expect(replaced(view, inColumn("2500"), wanted("2500"), "1").map(({ text }) => text)).toEqual(Array(6).fill("1"));
});

test("what is calculated stays: results of a table, formulas, and what they spilled", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const view = workbench.view(name);
  const classes = fieldArea(workbench, name, "class");
  const cells = found(view, wanted("A", { isExact: true, isWhole: true })).filter(({ column }) => column === classes.column);
  expect(cells).toHaveLength(4);
  expect(replaced(view, cells, wanted("A"), "B")).toEqual([]);
  const free = (await sheetOf(["=10+1", "11"])).view("S");
  expect(replaced(free, found(free, wanted("11")), wanted("11"), "$&2")).toEqual([{ row: 1, column: 0, text: "$&2" }]);
});

test("every place in a cell is replaced, a code keeps its zeros, and all of it is one step of undo", async () => {
  const workbench = await sheetOf(["a-a", "'x007"]);
  const before = workbench.state().contents;
  const view = workbench.view("S");
  const typed = [
    ...replaced(view, found(view, wanted("a")), wanted("A"), "b"),
    ...replaced(view, found(view, wanted("x")), wanted("x"), ""),
  ];
  await workbench.type(typed.map(({ row, column, text }) => ({ place: { sheet: "S", row, column }, text })));
  expect([0, 1].map((row) => workbench.view("S").cell(row, 0).content)).toEqual(["b-b", "007"]);
  workbench.undo();
  expect(workbench.state().contents).toBe(before);
});
