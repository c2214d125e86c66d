/** A workbench with tables of known figures, for the tests of this folder. */
import type { CellFunction } from "../../src/hosts/typed-formulas";
import { createWorkbench, type Workbench } from "../../src/hosts/workbench";
import { createCalculator, type Calculator } from "../../src/hosts/workbench-calculation";
import { layout } from "../../src/book/layout";
import { makeRequest, type RequestOptions } from "../../src/book/request";
import type { Area } from "../../src/sheet/sheet";

/** Doubles each number of a range: a function of our own that spills and explains its errors. */
export const DOUBLE: CellFunction = {
  least: 1,
  most: 1,
  run: ([range]) =>
    (range as unknown[][]).map((row) =>
      row.map((value) => (typeof value === "number" ? value * 2 : new Error(`no number: ${String(value)}`))),
    ),
};

/** The 20 customers of the textbook's example: 4 bring 80 %, 6 bring 15 %, 10 bring 5 %. */
export const AVERAGES: readonly number[] = [
  ...Array<number>(4).fill(20_000),
  ...Array<number>(6).fill(2_500),
  ...Array<number>(10).fill(500),
];

export function emptyWorkbench(calculator: Calculator = createCalculator({ DOUBLE })): Workbench {
  return createWorkbench(calculator);
}

/** A workbench with generated sheets; table 6-9 gets the averages above, in this order. */
export async function workbenchWith(options: Partial<RequestOptions> = {}, calculator?: Calculator): Promise<Workbench> {
  const workbench = emptyWorkbench(calculator);
  const columns = { customer: AVERAGES.map((_, index) => `Customer ${index + 1}`), average: [...AVERAGES] };
  const request = makeRequest({
    tables: ["6-9"],
    language: "en",
    content: "empty",
    data: { rows: AVERAGES.length, tables: { "6-9": { columns, headings: {}, parameters: {} } } },
    ...options,
  });
  await workbench.host.insertSheets(layout(request, await workbench.host.takenNames()), { request });
  return workbench;
}

/** The cells of a field of a sheet. */
export function fieldArea(workbench: Workbench, sheet: string, id: string): Area {
  const area = workbench.view(sheet).sheet?.fields.find((field) => field.id === id)?.area;
  if (!area) throw new Error(`No field ${id} on ${sheet}`);
  return area;
}

/** What the cells of a field show, from top to bottom. */
export function shown(workbench: Workbench, sheet: string, id: string): unknown[] {
  const area = fieldArea(workbench, sheet, id);
  const view = workbench.view(sheet);
  return Array.from({ length: area.rows }, (_, row) => view.cell(area.row + row, area.column).content);
}
