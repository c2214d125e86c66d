/** The charts of a planned table, beside it from top to bottom; of a sheet of one page small ones below. */
import { fill } from "../../i18n";
import { partCount, type BlockChartSpec, type ParetoSpec, type ScatterSpec } from "../../tables/model";
import type { BlockPlan, TablePlan } from "../plan/model";
import type { SheetRows } from "./rows";
import { isOnePage } from "./pages";
import type { Area, CategoryChart, Chart, ParetoChart, ScatterChart, Series } from "../../sheet/sheet";

const COLUMNS = 9;
const ROWS = 22;
/** Of a small one below the table. */
const ROWS_BELOW = 11;

/** How many columns the charts take, and how wide each is, in characters; a gap parts them from the table. */
export const CHART_WIDTHS: readonly number[] = [3, ...Array.from({ length: COLUMNS }, () => 9)];

/**
 * The charts that a table's spec asks for.
 *
 * @param rows of the sheet
 */
export function chartsOf(plan: TablePlan, rows: SheetRows): Chart[] {
  const dataRow = rows.data;
  const places = isOnePage(plan.spec) ? placesBelow(plan, rows) : placesBeside(plan);
  return plan.spec.charts.map((spec, index): Chart => {
    const place = places[index]!;
    if (spec.type === "pareto") return pareto(plan, spec, dataRow, place);
    return spec.type === "scatter" ? scatter(plan, spec, dataRow, place) : byLine(plan, spec, place);
  });
}

/** From top to bottom, right of the table. */
function placesBeside({ spec, headingRow, columns }: TablePlan): Area[] {
  return spec.charts.map((_, index) => ({
    row: headingRow + index * (ROWS + 1),
    column: columns.length + 1,
    rows: ROWS,
    columns: COLUMNS,
  }));
}

/** From left to right below everything else, each as wide as the others as far as columns allow. */
function placesBelow({ spec, widths, columns }: TablePlan, { count }: SheetRows): Area[] {
  const isPrinted = new Map(spec.sections.map(({ name, page }) => [name, page !== "none"]));
  const printed = widths.slice(0, columns.filter(({ section }) => isPrinted.get(section)).length);
  const total = printed.reduce((sum, width) => sum + width, 0);
  const edges = spec.charts.map((_, index) => {
    const wanted = (total * (index + 1)) / spec.charts.length;
    const ends = printed.map((__, column) => printed.slice(0, column + 1).reduce((sum, width) => sum + width, 0));
    return ends.reduce((best, end, column) => (Math.abs(end - wanted) < Math.abs((ends[best] ?? 0) - wanted) ? column : best), 0) + 1;
  });
  return edges.map((edge, index) => {
    const start = edges[index - 1] ?? 0;
    return { row: count + 1, column: start, rows: ROWS_BELOW, columns: edge - start };
  });
}

function pareto(plan: TablePlan, spec: ParetoSpec, dataRow: number, place: Area): ParetoChart {
  const count = Math.min(plan.request.rows, spec.mostRows);
  const name = count < plan.request.rows ? `${spec.name}First` : spec.name;
  const series = (field: string): Series => seriesOf(plan, field, dataRow, count);
  return {
    type: "pareto",
    title: titleOf(plan, name, count),
    categories: series(spec.categories).values,
    columns: series(spec.columns),
    line: { values: series(spec.line).values, name: series(spec.lineName ?? spec.line).name },
    place,
  };
}

function scatter(plan: TablePlan, spec: ScatterSpec, dataRow: number, place: Area): ScatterChart {
  const series = (field: string): Series => seriesOf(plan, field, dataRow, plan.request.rows);
  return {
    type: "scatter",
    title: titleOf(plan, spec.name, plan.request.rows),
    horizontal: series(spec.horizontal),
    vertical: series(spec.vertical),
    ...(spec.ends ? { ends: endsOf(plan, spec.ends) } : {}),
    place,
  };
}

function endsOf(plan: TablePlan, { block: name, horizontal, vertical }: NonNullable<ScatterSpec["ends"]>): ScatterChart["ends"] {
  const block = blockOf(plan, name);
  const series = (column: string): Series => {
    const across = block.spec.columns.findIndex((candidate) => candidate.name === column) + 1;
    return {
      name: plan.words.label(column),
      values: { row: block.row + 1, column: block.column + across, rows: partCount(block.spec), columns: 1 },
    };
  };
  return { horizontal: series(horizontal), vertical: series(vertical) };
}

function blockOf(plan: TablePlan, name: string): BlockPlan {
  const block = plan.blocks.find((candidate) => candidate.spec.name === name);
  if (!block) throw new Error(`${name} names no block of ${plan.spec.number}`);
  return block;
}

function byLine(plan: TablePlan, spec: BlockChartSpec, place: Area): CategoryChart {
  const block = blockOf(plan, spec.block);
  const across = block.spec.columns.findIndex(({ name }) => name === spec.values) + 1;
  const area = (column: number): Area => ({ row: block.row + 1, column: block.column + column, rows: partCount(block.spec), columns: 1 });
  return {
    type: spec.type,
    title: titleOf(plan, spec.name, partCount(block.spec)),
    categories: area(0),
    series: { name: plan.words.label(spec.values), values: area(across) },
    place,
  };
}

function seriesOf(plan: TablePlan, field: string, dataRow: number, rows: number): Series {
  const column = plan.columns.findIndex((candidate) => candidate.field.name === field);
  const planned = plan.columns[column];
  return {
    name: planned?.heading ?? field,
    values: { row: dataRow, column, rows, columns: 1 },
    ...(planned?.field.kind === "share" ? { percent: true } : {}),
  };
}

function titleOf(plan: TablePlan, name: string, count: number): string {
  return fill(plan.words.chart(name), { count });
}
