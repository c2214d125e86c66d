/** What a table has drawn of its rows or blocks. */
/** Columns of one field in descending order and the running share as a line. */
export interface ParetoSpec {
  readonly type: "pareto";
  readonly name: string;
  readonly categories: string;
  readonly columns: string;
  readonly line: string;
  /** The field whose heading the line has in the legend, where that of the field drawn is for the sheet only. */
  readonly lineName?: string;
  /** More rows than this cannot be read in one chart; it shows the first ones. */
  readonly mostRows: number;
}

/** The lines of a block as slices or columns. */
export interface BlockChartSpec {
  readonly type: "pie" | "columns";
  readonly name: string;
  readonly block: string;
  readonly values: string;
  /** Drawn only where one of these tables, of which the block tells, is in the workbook. */
  readonly withAny?: readonly string[];
}

/** Points by two fields, joined in the order of the rows, and the way to the first and from the last of them. */
export interface ScatterSpec {
  readonly type: "scatter";
  readonly name: string;
  readonly horizontal: string;
  readonly vertical: string;
  /** Columns of a block with three lines: where the way comes back from, where it starts, and where it leads first. */
  readonly ends?: { readonly block: string; readonly horizontal: string; readonly vertical: string };
}

export type ChartSpec = ParetoSpec | BlockChartSpec | ScatterSpec;
