/** Filtering: rows are left out of what is shown, and nothing else happens to them. */
import type { Criterion, Filter } from "../../src/hosts/workbench-contents";
import { listAround } from "../../src/hosts/workbench-lists";
import { filtered, isShown } from "../../src/workbench/filter";
import { shownText } from "../../src/workbench/grid-cells";
import { emptyWorkbench, fieldArea, workbenchWith } from "./support";

const LIST = [
  ["Customer", "City"],
  ["Baoli", "Urumqi"],
  ["Anda", "Kashgar"],
  ["Chang", null],
];

function listed(rows: readonly (readonly (string | number | null)[])[] = LIST) {
  const workbench = emptyWorkbench();
  workbench.addSheets([{ name: "S", entries: new Map(), cells: { rows, codes: [""], looks: [], widths: [], merges: [] } }]);
  const textAt = (row: number, column: number): string => shownText(workbench.view("S").cell(row, column), "en");
  return { workbench, textAt, found: (filter: Filter) => filtered(workbench.view("S"), filter, textAt) };
}

const by = (column: number, heading: string, criterion: Partial<Criterion>): Filter => ({
  corner: { row: 0, column: 0 },
  isHeaded: true,
  columns: new Map([[column, { text: "", without: new Set(), heading, ...criterion }]]),
});

test("rows go by a part of their text or by values that are left out; all columns count", () => {
  const { found } = listed();
  expect([...found(by(0, "Customer", { text: "AN" }))!.hidden]).toEqual([1]);
  expect([...found(by(1, "City", { without: new Set(["Urumqi", ""]) }))!.hidden]).toEqual([1, 3]);
  const both: Filter = {
    ...by(0, "Customer", { text: "an" }),
    columns: new Map([...by(0, "Customer", { text: "an" }).columns, ...by(1, "City", { text: "kash" }).columns]),
  };
  expect(found(both)).toEqual({ hidden: new Set([1, 3]), total: 3 });
  expect(isShown("A.b", { text: ".", without: new Set() })).toBe(true);
});

test("a row that is added at the end of the list is filtered too; where the heading is another one nothing is", async () => {
  const { workbench, found } = listed();
  const filter = by(1, "City", { text: "uru" });
  await workbench.type([{ place: { sheet: "S", row: 4, column: 0 }, text: "Deda" }]);
  expect(found(filter)).toEqual({ hidden: new Set([2, 3, 4]), total: 4 });
  await workbench.type([{ place: { sheet: "S", row: 0, column: 1 }, text: "Town" }]);
  expect(found(filter)).toBeNull();
  workbench.undo();
  workbench.moveRows("S", 0, 1);
  expect(found(filter)).toBeNull();
});

test("a table is filtered by what it shows: its total stays in sight", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const area = fieldArea(workbench, name, "class");
  const view = workbench.view(name);
  const list = listAround(view, area)!;
  expect(list.rows).toMatchObject({ row: area.row, rows: 20 });
  const heading = String(view.cell(area.row - 1, area.column).content);
  const filter: Filter = {
    ...by(area.column, heading, { without: new Set(["B", "C"]) }),
    corner: { row: list.heading!, column: list.rows.column },
  };
  const { hidden, total } = filtered(view, filter, (row, column) => shownText(view.cell(row, column), "en"))!;
  expect([hidden.size, total, Math.max(...hidden) < area.row + 20]).toEqual([16, 20, true]);
});

test("a list knows its headings: different texts above something else, or above several columns", () => {
  const headed = (rows: Parameters<typeof listed>[0]): boolean =>
    listAround(listed(rows).workbench.view("S"), { row: 0, column: 0 })?.heading === 0;
  expect(headed(LIST)).toBe(true);
  expect(headed([["Sum"], [1], [2]])).toBe(true);
  expect(headed([["客户名称"], ["宝力"]])).toBe(true);
  expect(headed([["Wu"], ["Li"]])).toBe(false);
  expect(headed([[1], [2]])).toBe(false);
  expect(
    headed([
      ["a", "a"],
      ["b", "c"],
    ]),
  ).toBe(false);
  expect(listAround(listed().workbench.view("S"), { row: 9, column: 9 })).toBeNull();
});
