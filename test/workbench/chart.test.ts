/** The chart's bars come from the cells in front, so they follow an edit. */
import { barsOf } from "../../src/workbench/chart";
import { fieldArea, workbenchWith } from "./support";

const SHEET = "6-9 Ranking and classes";

test("the bars stand in order of size, with the running share, and follow an edit", async () => {
  const workbench = await workbenchWith();
  const bars = () => {
    const view = workbench.view(SHEET);
    const chart = view.sheet?.charts[0];
    if (chart?.type !== "pareto") throw new Error("no Pareto chart");
    return barsOf(view, chart);
  };
  expect(bars().map(({ value }) => value)).toEqual([
    ...Array<number>(4).fill(20_000),
    ...Array<number>(6).fill(2_500),
    ...Array<number>(10).fill(500),
  ]);
  expect(bars()[3]?.share).toBeCloseTo(0.8, 12);
  const { row, column } = fieldArea(workbench, SHEET, "average");
  await workbench.type([{ place: { sheet: SHEET, row: row + 19, column }, text: "90000" }]);
  expect(bars()[0]).toMatchObject({ name: "Customer 20", value: 90_000 });
  await workbench.type([{ place: { sheet: SHEET, row: row + 19, column }, text: "0" }]);
  expect(bars()).toHaveLength(19);
});
