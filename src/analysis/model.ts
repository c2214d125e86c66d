/** What an analysis of a selection is: which columns it reads, what it adds beside them, and what its chart shows. */
import { SalesbookError } from "../domain/errors";
import type { Kind, Value } from "../sheet/kinds";
import type { CellContent } from "../sheet/sheet";
import { groupsOf, valueAt } from "./amounts";
import { columnOf, monthColumns } from "./block";
import type { Block, Part } from "./selection";

export const ANALYSES = ["abc", "products", "averages", "credit", "route"] as const;
export type AnalysisId = (typeof ANALYSES)[number];

/** What a column is called: a key of the words. */
export type ColumnName =
  | "average"
  | "rank"
  | "place"
  | "share"
  | "cumulativeShare"
  | "class"
  | "marginRate"
  | "turnover"
  | "crossRatio"
  | "contribution"
  | "creditSales"
  | "creditWorking"
  | "creditCurrent"
  | "creditNet"
  | "lowestLimit"
  | "order"
  | "position"
  | "sortedName"
  | "sortedAmount"
  | "sortedShare"
  | "sortedLatitude"
  | "sortedLongitude"
  | "leg";

/** One column of the result. The grammar of its formulas stands in `tables/model/index.ts`; their names are those of columns. */
export interface ResultColumn {
  readonly name: ColumnName;
  readonly kind: Kind;
  /** One for each row that is analysed, by the domain. */
  readonly values: readonly Value[];
  /** One call of a function of the add-in that fills the whole column; without it the column is native in both forms. */
  readonly live?: string;
  /** Only there for other formulas to read: it is written, but not shown in the pane. */
  readonly isHelper?: boolean;
  /** The formula of one row; without it (a route has none) the values themselves are written. */
  readonly native?: string;
}

/** What the chart shows, by the names of columns. */
export type ChartPlan =
  | { readonly type: "pareto"; readonly categories: Source; readonly columns: Source; readonly line: Source }
  | { readonly type: "columns"; readonly categories: Source; readonly series: Source }
  | { readonly type: "scatter"; readonly horizontal: Source; readonly vertical: Source };

/** A column to read: of the selection, or of the result. */
export type Source = Part | ColumnName;

export interface Analysis {
  readonly id: AnalysisId;
  /** The columns of the selection that it reads, the names first. */
  readonly inputs: readonly Part[];
  /** Beside the rows, in their order. */
  readonly columns: readonly ResultColumn[];
  /** A list of its own, in another order. */
  readonly sorted: readonly ResultColumn[];
  readonly chart: ChartPlan | null;
}

/** What the user may set. */
export interface AnalysisOptions {
  /** The shares of sales that end class A and class B, fractions. */
  readonly cuts: readonly [number, number];
}

export const DEFAULT_OPTIONS: AnalysisOptions = { cuts: [0.75, 0.95] };

/** What a column holds in the rows that are analysed. */
export function valuesOf(block: Block, part: Part): readonly Value[] {
  const column = columnOf(block, part);
  return groupsOf(block).map((rows) => (column ? valueAt(block, rows, column) : null));
}

/** The same as a range of one column. */
export function rangeOf(block: Block, part: Part): readonly (readonly Value[])[] {
  return valuesOf(block, part).map((value) => [value]);
}

/** The months in the rows that are analysed. */
export function monthsOf(block: Block): readonly (readonly Value[])[] {
  const months = monthColumns(block);
  return groupsOf(block).map((rows) => months.map((column) => valueAt(block, rows, column)));
}

/** The parts among these that the block has, the names first. */
export function present(block: Block, ...parts: readonly Part[]): Part[] {
  return (["name", "code", ...parts] as const).filter((part) => columnOf(block, part) !== undefined);
}

/** What a cell shows of a result. */
export function contentOf(value: Value): CellContent {
  return value instanceof SalesbookError ? { error: value.cellText } : value;
}
