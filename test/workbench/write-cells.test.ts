/** Cells that the pane writes into the workbench: live and native formulas give what the domain gives, and all of it can be undone. */
import { monthlyAverages } from "../../src/domain/averages";
import { crossRatios, marginRates, turnovers } from "../../src/domain/contribution";
import { cumulativeShares, salesShares } from "../../src/domain/ranking";
import { routeOrder } from "../../src/domain/route";
import { functionTable } from "../../src/functions/table";
import type { CellFunction } from "../../src/hosts/typed-formulas";
import type { Workbench } from "../../src/hosts/workbench";
import { createCalculator } from "../../src/hosts/workbench-calculation";
import { keyOf, type Entry } from "../../src/hosts/workbench-contents";
import { fromKept, toKept } from "../../src/hosts/workbench-kept";
import { formulasIn, outdatedIn } from "../../src/hosts/workbench-results";
import { recogniseBlock, withRows } from "../../src/analysis/block";
import type { Block } from "../../src/analysis/selection";
import { DEFAULT_OPTIONS, type AnalysisId } from "../../src/analysis/model";
import { analyse } from "../../src/analysis/offers";
import { changesToWrite, writeBeside, writeSheet, type FormulaForm } from "../../src/analysis/write";
import type { CellsToWrite } from "../../src/sheet/cells-to-write";
import type { CellContent } from "../../src/sheet/sheet";
import { writtenSheets } from "../../src/workbench/written-sheets";
import { emptyWorkbench } from "./support";

type Range = unknown[][];

/** Functions of a column, as the add-in declares them; those of the table come after and win. */
const COLUMNS: Record<string, CellFunction> = {
  SALESSHARE: { least: 1, most: 1, run: ([amounts]) => salesShares(amounts as Range) },
  CUMSHARE: { least: 1, most: 1, run: ([amounts]) => cumulativeShares(amounts as Range) },
  MONTHLYAVERAGE: { least: 1, most: 1, run: ([months]) => monthlyAverages(months as Range).map((average) => [average]) },
  MARGINRATE: { least: 2, most: 2, run: ([sales, cost]) => marginRates(sales as Range, cost as Range) },
  TURNOVER: { least: 3, most: 3, run: ([sales, opening, closing]) => turnovers(sales as Range, opening as Range, closing as Range) },
  CROSSRATIO: { least: 4, most: 5, run: ([a, b, c, d]) => crossRatios(a as Range, b as Range, c as Range, d as Range) },
  ROUTEORDER: {
    least: 2,
    most: 4,
    run: ([latitudes, longitudes]) => routeOrder((latitudes as Range).flat(), (longitudes as Range).flat()).map((order) => [order]),
  },
};

const OWN: Record<string, CellFunction> = Object.fromEntries(
  Object.entries(functionTable).map(([name, { parameters, call }]) => [
    name,
    { least: parameters.filter(({ optional }) => !optional).length, most: parameters.length, run: (args) => call(...args) },
  ]),
);

const SALES: CellContent[][] = [
  ["客户", "销售额"],
  ["甲", 500],
  ["乙", 20_000],
  ["丙", 2_500],
  ["丁", 2_500],
  ["戊", -40],
];

/** Figures for each analysis; the products are those of the textbook's own sums (cross ratio 2.25 …). */
const DATA: Record<AnalysisId, CellContent[][]> = {
  abc: SALES,
  averages: [
    ["Customer", "Jul", "Aug", "Sep"],
    ["a", 30, 60, 90],
    ["b", 30, null, null],
    ["c", 0.1, 0.2, 0.3],
  ],
  products: [
    ["品名", "销售额", "销售成本", "期初库存", "期末库存"],
    ["一", 20_000, 15_500, 2_000, 2_000],
    ["二", 10_000, 7_500, 100, 200],
    ["三", 10_000, 8_000, 1_000, 1_000],
    ["四", 30_000, 30_000, 500, 700],
    ["五", 0, 0, 500, 700],
  ],
  credit: [
    ["Customer", "Expected sales", "Cost rate", "Our supply share", "Credit period", "Current assets", "Current liabilities", "Suppliers"],
    ["a", 100_000, 0.6, 0.5, 2, 900_000, 600_000, 12],
    ["b", 80_000, 0.7, 0.25, 1, 500_000, 700_000, 4],
  ],
  route: [
    ["Shop", "Latitude", "Longitude"],
    ["c", 31.2, 121.5],
    ["a", 31.2, 121.1],
    ["d", 31.3, 121.9],
    ["b", 31.25, 121.3],
  ],
};

async function withSheet(values: CellContent[][]): Promise<{ workbench: Workbench; block: Block }> {
  const workbench = emptyWorkbench(createCalculator({ ...COLUMNS, ...OWN }));
  const entries = new Map<number, Entry>();
  values.forEach((row, y) =>
    row.forEach((value, x) => {
      if (value !== null && typeof value !== "object") entries.set(keyOf(y, x), { value });
    }),
  );
  workbench.addSheets([{ name: "Data", entries }]);
  workbench.select({ row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 });
  return { workbench, block: recogniseBlock(await workbench.host.readSelection()) };
}

/** What the cells of an area show, where something was put. */
function shownOf(workbench: Workbench, sheet: string, { area, cells }: CellsToWrite): unknown[][] {
  const view = workbench.view(sheet);
  return cells.map((line, y) => line.map((cell, x) => (cell ? view.cell(area.row + y, area.column + x).content : undefined)));
}

/** Types every formula of a sheet as a user would, so that nothing is known of it but what the engine makes of it. */
async function typedAgain(workbench: Workbench, sheet: string): Promise<void> {
  const formulas = formulasIn(workbench.state().contents).filter((one) => one.sheet === sheet);
  await workbench.type(formulas.map(({ row, column, formula }) => ({ place: { sheet, row, column }, text: `=${formula}` })));
  expect(outdatedIn(workbench.state().contents).all).toHaveLength(formulas.length);
  await workbench.settled();
}

function valuesIn({ cells }: CellsToWrite): unknown[][] {
  return cells.map((line) => line.map((cell) => cell?.value));
}

const close = (values: unknown[][]): unknown[][] =>
  values.map((line) => line.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value === null ? "" : value)));

describe("a result in the workbench", () => {
  it.each<[AnalysisId, FormulaForm, "beside" | "newSheet"]>([
    ["abc", "native", "beside"],
    ["abc", "live", "beside"],
    ["abc", "native", "newSheet"],
    ["abc", "live", "newSheet"],
    ["averages", "native", "beside"],
    ["averages", "live", "newSheet"],
    ["products", "native", "beside"],
    ["products", "live", "newSheet"],
    ["credit", "native", "newSheet"],
    ["credit", "live", "beside"],
    ["route", "native", "newSheet"],
    ["route", "live", "beside"],
  ])("%s as %s formulas, %s: the engine comes to the values of the domain", async (id, form, destination) => {
    const { workbench, block } = await withSheet(DATA[id]);
    const write = destination === "beside" ? writeBeside : writeSheet;
    const cells = write(block, analyse(block, id, DEFAULT_OPTIONS), { language: "zh-CN", form });
    const { sheet } = await workbench.host.writeCells(cells);
    await typedAgain(workbench, sheet);
    expect(close(shownOf(workbench, sheet, cells))).toEqual(close(valuesIn(cells)));
  });

  it("is one step of undo, and its own way back leads to the same", async () => {
    const { workbench, block } = await withSheet(SALES);
    const before = workbench.state().contents;
    const cells = writeBeside(block, analyse(block, "abc", DEFAULT_OPTIONS), { language: "en", form: "native" });
    await (await workbench.host.writeCells(cells)).undo();
    expect(workbench.state().contents).toBe(before);
    workbench.redo();
    workbench.undo();
    expect(workbench.state().contents).toBe(before);
  });

  it("is taken back after other changes too, which stay", async () => {
    const { workbench, block } = await withSheet(SALES);
    const cells = writeBeside(block, analyse(block, "abc", DEFAULT_OPTIONS), { language: "en", form: "native" });
    const written = await workbench.host.writeCells(cells);
    await workbench.type([{ place: { sheet: "Data", row: 9, column: 0 }, text: "note" }]);
    await written.undo();
    expect(
      shownOf(workbench, "Data", cells)
        .flat()
        .filter((value) => value !== null && value !== undefined),
    ).toEqual([]);
    expect(workbench.view("Data").cell(9, 0).content).toBe("note");
  });

  it("is not taken back where the user typed into it", async () => {
    const { workbench, block } = await withSheet(SALES);
    const cells = writeBeside(block, analyse(block, "abc", DEFAULT_OPTIONS), { language: "en", form: "native" });
    const written = await workbench.host.writeCells(cells);
    await workbench.type([{ place: { sheet: "Data", row: 1, column: 3 }, text: "mine" }]);
    await expect(written.undo()).rejects.toMatchObject({ code: "cellsChanged", details: { sheet: "Data", cell: "D2" } });
    await workbench.settled();
    expect(workbench.view("Data").cell(1, 3).content).toBe("mine");
    expect(workbench.view("Data").cell(2, 3).content).not.toBeNull();
  });

  it("writes over nothing", async () => {
    const { workbench, block } = await withSheet(SALES);
    await workbench.type([{ place: { sheet: "Data", row: 3, column: 4 }, text: "mine" }]);
    const before = workbench.state().contents;
    const cells = writeBeside(block, analyse(block, "abc", DEFAULT_OPTIONS), { language: "en", form: "native" });
    await expect(workbench.host.writeCells(cells)).rejects.toMatchObject({ code: "cellsTaken", details: { sheet: "Data", cell: "E4" } });
    expect(workbench.state().contents).toBe(before);
  });

  it("on a sheet of its own follows the data, keeps to free names and goes again", async () => {
    const { workbench, block } = await withSheet(SALES);
    const cells = writeSheet(withRows(block, [3], false), analyse(withRows(block, [3], false), "abc", DEFAULT_OPTIONS), {
      language: "en",
      form: "native",
    });
    await workbench.host.writeCells(cells);
    const second = await workbench.host.writeCells(cells);
    expect(second.sheet).toBe("ABC analysis (2)");
    expect(second.left).toEqual([]);
    const view = workbench.view(second.sheet);
    expect(view.charts.map(({ title, type }) => [title, type])).toEqual([["Customers by sales", "pareto"]]);
    expect(view.widths).toEqual(cells.columnWidths);
    const [written] = writtenSheets(workbench.state(), "en").sheets.slice(-1);
    expect([written?.charts, written?.columnWidths]).toEqual([cells.charts, cells.columnWidths]);
    expect(fromKept(toKept(workbench.state().contents, null, 0)).tabs).toEqual(workbench.state().contents.tabs);
    await workbench.type([{ place: { sheet: "Data", row: 1, column: 1 }, text: 90_000 }]);
    await workbench.settled();
    expect(workbench.view(second.sheet).cell(4, 1).content).toBe(90_000);
    await second.undo();
    expect(workbench.state().contents.tabs.map(({ name }) => name)).toEqual(["Data", "ABC analysis"]);
  });

  it("beside the data brings its chart, which goes with its rows and with the result", async () => {
    const { workbench, block } = await withSheet(SALES);
    const cells = writeBeside(block, analyse(block, "abc", DEFAULT_OPTIONS), { language: "en", form: "native" });
    const written = await workbench.host.writeCells(cells);
    expect(written.left).toEqual([]);
    expect(workbench.view("Data").charts).toEqual(cells.charts);
    await workbench.type([{ place: { sheet: "Data", row: 12, column: 0 }, text: "note" }]);
    await written.undo();
    expect(workbench.view("Data").charts).toEqual([]);
    await workbench.host.writeCells(cells);
    workbench.moveRows("Data", 0, 2);
    const [chart] = workbench.view("Data").charts;
    const [before] = cells.charts;
    expect(chart?.type === "pareto" && before?.type === "pareto" && chart.categories).toEqual(
      before?.type === "pareto" && { ...before.categories, row: before.categories.row + 2 },
    );
  });

  it("looks like a result: shares are shown in per cent", async () => {
    const { workbench, block } = await withSheet(SALES);
    const cells = writeBeside(block, analyse(block, "abc", DEFAULT_OPTIONS), { language: "en", form: "live" });
    await workbench.host.writeCells(cells);
    await workbench.settled();
    expect([1, 2].map((row) => workbench.view("Data").cell(row, 5).style)).toEqual(["result.share", "result.share"]);
  });
});

describe("mending cells", () => {
  it("changes exactly these cells and back", async () => {
    const { workbench, block } = await withSheet([
      ["Customer", "Sales"],
      ["a", "1,200"],
      ["b", 3],
      ["c", null],
    ]);
    const before = workbench.state().contents;
    const written = await workbench.host.writeCells(
      changesToWrite(
        block,
        [
          { row: 1, column: 1, value: 1200 },
          { row: 3, column: 1, value: 0 },
        ],
        "en",
      ),
    );
    expect([1, 2, 3].map((row) => workbench.view("Data").cell(row, 1).content)).toEqual([1200, 3, 0]);
    await workbench.type([{ place: { sheet: "Data", row: 2, column: 1 }, text: 4 }]);
    await written.undo();
    expect([1, 2, 3].map((row) => workbench.view("Data").cell(row, 1).content)).toEqual(["1,200", 4, null]);
    expect(before).not.toBe(workbench.state().contents);
  });
});
