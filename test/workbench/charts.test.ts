/** What the charts show comes from the cells in front, so it follows an edit. */
import type { Workbench } from "../../src/hosts/workbench";
import type { SheetView } from "../../src/hosts/workbench-view";
import { niceStep, scaleBetween, scaleFromZero } from "../../src/charts/chart-frame";
import { barsOf } from "../../src/charts/pareto-chart";
import { partsOf } from "../../src/charts/parts";
import { slicesOf } from "../../src/charts/pie-chart";
import { apart, scalesOf, wayOf } from "../../src/charts/scatter-chart";
import type { Area, CategoryChart, Chart, ParetoChart, ScatterChart } from "../../src/sheet/sheet";
import type { StyleName } from "../../src/sheet/styles";
import { fieldArea, workbenchWith } from "./support";

const RANKING = "6-9 Ranking and classes";
const COMPOSITION = "6-6 Customer composition";

function chartOn<Type extends Chart["type"]>(workbench: Workbench, sheet: string, type: Type): Extract<Chart, { type: Type }> {
  const chart = workbench.view(sheet).sheet?.charts.find((candidate) => candidate.type === type);
  if (!chart) throw new Error(`no ${type} on ${sheet}`);
  return chart as Extract<Chart, { type: Type }>;
}

/** A view of nothing but these columns. */
function viewOf(columns: readonly (readonly unknown[])[], style: StyleName = "result.amount"): SheetView {
  const cell = (row: number, column: number) => ({ content: columns[column]?.[row] ?? null, style, open: false, typed: false });
  return { name: "Sheet", sheet: undefined, rows: 9, columns: 2, cell } as SheetView;
}

function areaOf(column: number, rows: number): Area {
  return { row: 0, column, rows, columns: 1 };
}

test("the bars stand in order of size, with the running share, and follow an edit", async () => {
  const workbench = await workbenchWith();
  const bars = () => barsOf(workbench.view(RANKING), chartOn(workbench, RANKING, "pareto") satisfies ParetoChart);
  expect(bars().map(({ value }) => value)).toEqual([
    ...Array<number>(4).fill(20_000),
    ...Array<number>(6).fill(2_500),
    ...Array<number>(10).fill(500),
  ]);
  expect(bars()[3]?.share).toBeCloseTo(0.8, 12);
  const { row, column } = fieldArea(workbench, RANKING, "average");
  await workbench.type([{ place: { sheet: RANKING, row: row + 19, column }, text: "90000" }]);
  expect(bars()[0]).toMatchObject({ name: "Customer 20", value: 90_000 });
  await workbench.type([{ place: { sheet: RANKING, row: row + 19, column }, text: "0" }]);
  expect(bars()).toHaveLength(19);
});

test("the slices of 6-6 are its customer types, share by share to the whole, and follow an edit", async () => {
  const workbench = await workbenchWith({ tables: ["6-6"], content: "sample", data: undefined, rows: 20 });
  const slices = () => slicesOf(workbench.view(COMPOSITION), chartOn(workbench, COMPOSITION, "pie"));
  const before = slices();
  const total = before.reduce((sum, { value }) => sum + value, 0);
  expect(before.length).toBeGreaterThan(1);
  expect(before.map(({ share }) => share)).toEqual(before.map(({ value }) => value / total));
  before.forEach(({ start }, index) =>
    expect(start).toBeCloseTo(
      before.slice(0, index).reduce((sum, { share }) => sum + share, 0),
      12,
    ),
  );
  const { row, column } = fieldArea(workbench, COMPOSITION, "sales");
  await workbench.type([{ place: { sheet: COMPOSITION, row, column }, text: "99000000" }]);
  expect(Math.max(...slices().map(({ share }) => share))).toBeGreaterThan(0.9);
});

test("a pie leaves out what is not above zero, and its colours stay with their parts; columns show it", () => {
  const chart: CategoryChart = {
    type: "pie",
    title: "",
    place: areaOf(0, 1),
    categories: areaOf(0, 5),
    series: { name: "", values: areaOf(1, 5) },
  };
  const view = viewOf([
    ["a", "b", "c", "d", "e"],
    [30, 0, -5, "", 10],
  ]);
  expect(slicesOf(view, chart)).toEqual([
    { name: "a", value: 30, text: "30.00", index: 0, share: 0.75, start: 0 },
    { name: "e", value: 10, text: "10.00", index: 4, share: 0.25, start: 0.75 },
  ]);
  expect(partsOf(view, chart).map(({ value }) => value)).toEqual([30, 0, -5, 10]);
});

describe("the points of a way", () => {
  const chart = (rows: number): ScatterChart => ({
    type: "scatter",
    title: "",
    place: areaOf(0, 1),
    horizontal: { name: "", values: areaOf(0, rows) },
    vertical: { name: "", values: areaOf(1, rows) },
  });

  test("are those with both figures; standing still is no stop", () => {
    const view = viewOf([
      [1, 2, "", 4, 4, 4],
      [1, 3, 9, 5, 5, 5],
    ]);
    expect(wayOf(view, chart(6))).toEqual({
      points: [
        { x: 1, y: 1 },
        { x: 2, y: 3 },
        { x: 4, y: 5 },
      ],
      hasStart: false,
      isRound: false,
    });
  });

  test("begin with the start of their ends, and lead back where the ends say so", () => {
    const stops = [
      { x: 1, y: 1 },
      { x: 2, y: 3 },
    ];
    const start = { x: 9, y: 9 };
    const withEnds: ScatterChart = {
      ...chart(3),
      ends: { horizontal: { name: "", values: areaOf(2, 3) }, vertical: { name: "", values: areaOf(3, 3) } },
    };
    const way = (...ends: { x: number; y: number }[]) =>
      wayOf(viewOf([[1, 2, 2], [1, 3, 3], ends.map(({ x }) => x), ends.map(({ y }) => y)]), withEnds);
    const [first, last] = [stops[0]!, stops[1]!];
    expect(way(last, start, first)).toEqual({ points: [start, ...stops], hasStart: true, isRound: true });
    expect(way(start, start, first)).toEqual({ points: [start, ...stops], hasStart: true, isRound: false });
    expect(way(last, first, first)).toEqual({ points: stops, hasStart: false, isRound: true });
    expect(way(first, first, first)).toEqual({ points: stops, hasStart: false, isRound: false });
  });

  test("begin with the start when the way leads back to it", () => {
    const view = viewOf([
      [1, 2, 3, 1, 1],
      [1, 2, 0, 1, 1],
    ]);
    expect(wayOf(view, chart(5))).toMatchObject({ hasStart: true, isRound: true, points: { length: 3 } });
    expect(wayOf(viewOf([["", null]]), chart(2))).toEqual({ points: [], hasStart: false, isRound: false });
  });

  test("are pushed apart where their numbers would cover each other, and only there", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 3, y: 1 },
      { x: 3, y: 1 },
      { x: 90, y: 90 },
    ];
    const moved = apart(points, 17);
    const distances = moved.flatMap((one, index) => moved.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)));
    expect(Math.min(...distances)).toBeGreaterThan(16.9);
    expect(moved[3]).toEqual(points[3]);
    expect(points[1]).toEqual({ x: 3, y: 1 });
    moved.forEach((point, index) =>
      expect(Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0))).toBeLessThan(20),
    );
  });

  test("stand on a map that is true to scale, and inside its plot", () => {
    const points = [
      { x: 121.4, y: 31.1 },
      { x: 121.6, y: 31.3 },
    ];
    const { plot, across, up } = scalesOf(points, { left: 60, top: 30, width: 900, height: 150 }, true);
    const pixelsPerDegree = { across: plot.width / (across.most - across.least), up: plot.height / (up.most - up.least) };
    expect(pixelsPerDegree.across / pixelsPerDegree.up).toBeCloseTo(Math.cos((31.2 * Math.PI) / 180), 12);
    expect(plot.width).toBeLessThan(300);
    expect(across.least).toBeLessThan(121.4);
    expect(across.most).toBeGreaterThan(121.6);
    const single = scalesOf([{ x: 5, y: 5 }], plot, false);
    expect(single.across.least).toBeLessThan(5);
    expect(single.across.most).toBeGreaterThan(5);
  });
});

test.each([
  [[3, 18, 7], { least: 0, most: 20, marks: [0, 5, 10, 15, 20] }],
  [[-40, 100], { least: -50, most: 100, marks: [-50, 0, 50, 100] }],
  [[-3, -8], { least: -8, most: 0, marks: [-8, -6, -4, -2, 0] }],
])("an axis for %p holds zero and every value", (values, expected) => {
  const scale = scaleFromZero(values, 4);
  expect({ ...scale, marks: scale.marks.map((mark) => mark + 0) }).toEqual(expected);
});

test("steps are 1, 2 or 5 times a power of ten, and their multiples are marked", () => {
  expect([0.013, 0.02, 3, 5, 6_000].map(niceStep)).toEqual([0.02, 0.02, 5, 5, 10_000]);
  expect(scaleBetween(0.13, 0.61, 0.2).marks.map((mark) => Number(mark.toFixed(10)))).toEqual([0.2, 0.4, 0.6]);
});
