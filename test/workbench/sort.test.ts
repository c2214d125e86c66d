/** Sorting: rows of tables and lists change their places with everything typed into them, as one step of undo. */
import { sortedOrder } from "../../src/hosts/workbench-sort";
import { contentsIn } from "./sheet-contents";
import { AVERAGES, emptyWorkbench, fieldArea, shown, workbenchWith } from "./support";

const ascending = { isDescending: false, language: "en" } as const;
const descending = { isDescending: true, language: "en" } as const;

test("numbers come before texts, texts before truth values, errors after them, blanks last either way", () => {
  const keys = ["b", null, 10, { error: "#N/A" }, true, "", 9, "a", false];
  const sorted = (way: typeof ascending | typeof descending) => sortedOrder(keys, way).map((index) => keys[index]);
  expect(sorted(ascending)).toEqual([9, 10, "a", "b", false, true, { error: "#N/A" }, null, ""]);
  expect(sorted(descending)).toEqual([{ error: "#N/A" }, true, false, "b", "a", 10, 9, null, ""]);
});

test("what is alike keeps its order, numbers within texts count as numbers, Chinese goes by its sounds or strokes", () => {
  expect(sortedOrder([1, 1, 0, 1], descending)).toEqual([0, 1, 3, 2]);
  expect(sortedOrder(["Customer 10", "Customer 9", "customer 2"], ascending)).toEqual([2, 1, 0]);
  expect(sortedOrder(["张", "李", "安"], { ...ascending, language: "zh-CN" })).toEqual([2, 1, 0]);
  expect(sortedOrder(["鄭", "一", "王"], { ...ascending, language: "zh-TW" })).toEqual([1, 2, 0]);
});

test("a table is sorted by an input and by a result, and undone in one step", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const customer = fieldArea(workbench, name, "customer");
  const before = workbench.state().contents;
  await workbench.sort(name, customer, { column: customer.column, ...descending });
  expect(shown(workbench, name, "customer").slice(0, 3)).toEqual(["Customer 20", "Customer 19", "Customer 18"]);
  expect(shown(workbench, name, "average")).toEqual([...AVERAGES].reverse());
  const rank = fieldArea(workbench, name, "rank");
  await workbench.sort(name, rank, { column: rank.column, ...ascending });
  expect(shown(workbench, name, "average")).toEqual(AVERAGES);
  workbench.undo();
  workbench.undo();
  expect(workbench.state().contents).toBe(before);
});

test("what is typed into inputs goes with its row: formulas read as if copied; what stands beside the table stays", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const average = fieldArea(workbench, name, "average");
  const place = (row: number, column: number) => ({ sheet: name, row: average.row + row, column });
  const beside = workbench.view(name).columns + 1;
  await workbench.type([
    { place: place(0, average.column), text: `=100+20+1+0*ROW(A${average.row + 1})` },
    { place: place(0, beside), text: "note" },
  ]);
  await workbench.settled();
  await workbench.sort(name, average, { column: average.column, ...ascending });
  await workbench.settled();
  const view = workbench.view(name);
  expect(view.cell(average.row, average.column)).toMatchObject({ formula: `=100+20+1+0*ROW(A${average.row + 1})`, content: 121 });
  expect(view.cell(average.row, beside).content).toBe("note");
  await workbench.sort(name, average, { column: average.column, ...descending });
  await workbench.settled();
  const last = average.row + 19;
  expect(workbench.view(name).cell(last, average.column)).toMatchObject({ formula: `=100+20+1+0*ROW(A${last + 1})`, content: 121 });
});

test("tables that share their rows are sorted together; one that looks them up by code keeps its own and finds them", async () => {
  const workbench = await workbenchWith({ tables: ["6-8", "6-9"], content: "sample", data: undefined } as never);
  const names = workbench.state().contents.tabs.map((tab) => tab.name);
  const of = (table: string) => names.find((one) => one.startsWith(table)) ?? "";
  const customer = fieldArea(workbench, of("6-8"), "customer");
  const before = rowsBy(workbench, of("6-9"));
  await workbench.sort(of("6-8"), customer, { column: customer.column, ...descending });
  expect(shown(workbench, of("6-8"), "customer")).toEqual(shown(workbench, of("6-9"), "customer").slice(0, customer.rows));
  expect(rowsBy(workbench, of("6-9"))).toEqual(before);
});

test("blank rows stay at the end, whatever is calculated in them", async () => {
  const workbench = await workbenchWith();
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  workbench.addRows(name, 3);
  const average = fieldArea(workbench, name, "average");
  await workbench.sort(name, average, { column: average.column, ...ascending });
  expect(shown(workbench, name, "average")).toEqual([...[...AVERAGES].sort((one, other) => one - other), null, null, null]);
});

test("a list on a free sheet is sorted below its headings, with its codes, and nothing beside it", async () => {
  const workbench = emptyWorkbench();
  const rows = [
    ["Customer", "Sales", null, "x"],
    ["Baoli", 300, null, "y"],
    ["Anda", 100],
    ["Chang", 200],
  ];
  const cells = { rows, codes: ["", "000"], looks: [undefined, [0, 1], undefined, undefined], widths: [], merges: [] };
  workbench.addSheets([{ name: "S", entries: new Map(), cells }]);
  await workbench.type([
    { place: { sheet: "S", row: 4, column: 0 }, text: "Deda" },
    { place: { sheet: "S", row: 4, column: 1 }, text: "=B2+1" },
  ]);
  await workbench.settled();
  await workbench.sort("S", { row: 2, column: 1, rows: 1, columns: 1 }, { column: 1, ...descending });
  await workbench.settled();
  expect(contentsIn(workbench.view("S"), 5, 4)).toEqual([
    ["Customer", "Sales", null, "x"],
    // It reads the row that stands as far above it as the one before did.
    ["Deda", expect.anything(), null, "y"],
    ["Baoli", 300, null, null],
    ["Chang", 200, null, null],
    ["Anda", 100, null, null],
  ]);
  expect(workbench.view("S").cell(2, 1).format).toBe("000");
  expect(workbench.view("S").cell(1, 1).format).toBeUndefined();
});

test("several selected rows of a list are sorted alone; a column of names without a heading whole", async () => {
  const workbench = emptyWorkbench();
  const cells = { rows: [["Wu"], ["Li"], ["An"]], codes: [""], looks: [], widths: [], merges: [] };
  workbench.addSheets([{ name: "S", entries: new Map(), cells }]);
  await workbench.sort("S", { row: 1, column: 0, rows: 2, columns: 1 }, { column: 0, ...ascending });
  expect(contentsIn(workbench.view("S"), 3, 1).flat()).toEqual(["Wu", "An", "Li"]);
  await workbench.sort("S", { row: 1, column: 0, rows: 1, columns: 1 }, { column: 0, ...ascending });
  expect(contentsIn(workbench.view("S"), 3, 1).flat()).toEqual(["An", "Li", "Wu"]);
});

test("what cannot be sorted is refused, and nothing changes: blank cells, tables of fixed rows, merged cells", async () => {
  const workbench = await workbenchWith({ tables: ["6-4"], content: "sample", data: undefined } as never);
  const cells = {
    rows: [
      ["a", 1],
      ["b", 2],
    ],
    codes: [""],
    looks: [],
    widths: [],
    merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
  };
  workbench.addSheets([{ name: "S", entries: new Map(), cells }]);
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const before = workbench.state().contents;
  const refused = async (sheet: string, row: number, column: number): Promise<unknown> => {
    await workbench.sort(sheet, { row, column, rows: 1, columns: 1 }, { column, ...ascending });
    expect(workbench.state().contents).toBe(before);
    return workbench.state().problem;
  };
  expect(await refused("S", 9, 9)).toMatchObject({ reason: "sort" });
  expect(await refused("S", 0, 1)).toMatchObject({ reason: "merged" });
  expect(await refused(name, 0, 0)).toMatchObject({ reason: "sort" });
});

test("5,000 rows are sorted in a moment", async () => {
  const rows = 5000;
  const columns = {
    customer: Array.from({ length: rows }, (_, row) => `C${row}`),
    average: Array.from({ length: rows }, (_, row) => (row * 7919) % rows),
  };
  const workbench = await workbenchWith({ data: { rows, tables: { "6-9": { columns, headings: {}, parameters: {} } } } });
  const [{ name } = { name: "" }] = workbench.state().contents.tabs;
  const average = fieldArea(workbench, name, "average");
  await workbench.sort(name, average, { column: average.column, ...ascending });
  expect(shown(workbench, name, "average")).toEqual(Array.from({ length: rows }, (_, row) => row));
});

/** The results of a ranking by its customers. */
function rowsBy(workbench: Awaited<ReturnType<typeof workbenchWith>>, name: string): Record<string, unknown> {
  const classes = shown(workbench, name, "class");
  return Object.fromEntries(shown(workbench, name, "customer").map((customer, row) => [String(customer), classes[row]]));
}
