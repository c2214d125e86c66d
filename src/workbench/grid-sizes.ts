/** How wide the columns and how high the rows of the grid are, and the table's heading that stays in view. */
import type { RowDefinition } from "@revolist/revogrid";
import { headingRowOf } from "../hosts/workbench-contents";
import type { Point } from "../sheet/areas";
import type { SheetView } from "../hosts/workbench-view";
import { columnPixels, rowPixels } from "../sheet/measure";
import { FREE_COLUMN_WIDTH, ROW_HEIGHT } from "./grid-look";
import { rowHeightsOf } from "./grid-rows";

/** Cells beside and below what is filled, to type into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 12;

/** How far beyond what is filled somebody may go; more rows and columns would make the page slow for nothing. */
const REACH = { rows: 100_000, columns: 1_000 };

/** Whether the grid can show a cell. */
export function isInReach({ row, column }: Point, { rows, columns }: Pick<SheetView, "rows" | "columns">): boolean {
  return row < Math.max(rows, REACH.rows) && column < Math.max(columns, REACH.columns);
}

/** What the container leaves for cells beside the row numbers and the scroll bar. */
const BESIDE_CELLS = 72;

/** The sizes of the sheet in front. */
export class GridSizes {
  /** Pixels of each column. */
  widths: readonly number[] = [];
  rowCount = 0;
  private view: SheetView | null = null;
  /** Pixels of the rows that are not of standard height. */
  private heights: ReadonlyMap<number, number> = new Map();
  private readonly shapes = new Map<string, string>();
  private isHeadingPinned = false;
  /** The furthest cell that was gone to. */
  private furthest: Point = { row: -1, column: -1 };

  constructor(
    private readonly grid: HTMLRevoGridElement,
    private readonly container: HTMLElement,
  ) {}

  /** Measures a sheet. Tells whether its columns and its rows are as they were; setting them again would cost a full painting. */
  measure(view: SheetView): { readonly sameColumns: boolean; readonly sameRows: boolean } {
    this.view = view;
    const { row, column } = this.furthest;
    const columns = Math.max(Math.max(view.columns, column + 1) + SPARE_COLUMNS, LEAST_COLUMNS);
    this.widths = Array.from({ length: columns }, (_, column) => this.widthOf(column));
    this.rowCount = Math.max(Math.max(view.rows, row + 1) + SPARE_ROWS, LEAST_ROWS);
    return { sameColumns: this.isUnchanged("columns", this.widths), sameRows: this.isUnchanged("rows", [this.rowHeight(), this.rowCount]) };
  }

  /** Makes room for a cell that is to be shown. Tells whether there was none. */
  reach({ row, column }: Point): boolean {
    this.furthest = { row: Math.max(row, this.furthest.row), column: Math.max(column, this.furthest.column) };
    return row >= this.rowCount || column >= this.widths.length;
  }

  /** Pixels of a standard row. */
  rowHeight(): number {
    return Math.max(ROW_HEIGHT, rowPixels(this.view?.sheet?.standardHeight ?? 0));
  }

  /** Standard rows that are seen at a time, less one. */
  page(): number {
    return Math.max(1, Math.floor(this.container.clientHeight / this.rowHeight()) - 2);
  }

  /** Text across merged cells is wrapped to what can be seen of them, and rows are as high as their text then needs. */
  fitRows(): void {
    this.grid.style.setProperty("--wb-visible", `${this.visibleWidth()}px`);
    this.heights = this.view ? rowHeightsOf(this.view, this.widths, this.visibleWidth()) : new Map();
    if (!this.isUnchanged("heights", [...this.heights])) this.setRowDefinitions();
  }

  /** The row of the table's headings; it stays in view once it would scroll away. */
  headingRow(): number {
    return headingRowOf(this.view?.page);
  }

  /**
   * @param scrolled pixels
   * @returns whether what stands above the table is out of sight now; `undefined` where that is as it was
   */
  scrolledTo(scrolled: number): boolean | undefined {
    const rows = this.headingRow() + 1;
    const heights = Array.from({ length: rows }, (_, row) => this.heights.get(row) ?? this.rowHeight());
    const pinned = rows > 0 && scrolled >= heights.reduce((sum, height) => sum + height, 0);
    if (pinned === this.isHeadingPinned) return undefined;
    this.isHeadingPinned = pinned;
    this.grid.pinnedTopSource = pinned ? [{ row: rows - 1 }] : [];
    this.setRowDefinitions();
    return pinned;
  }

  private setRowDefinitions(): void {
    const own = [...this.heights].map(([index, size]): RowDefinition => ({ type: "rgRow", index, size }));
    const heading = this.heights.get(this.headingRow()) ?? this.rowHeight();
    this.grid.rowDefinitions = this.isHeadingPinned ? [...own, { type: "rowPinStart", index: 0, size: heading }] : own;
  }

  private isUnchanged(part: string, shape: unknown): boolean {
    const now = JSON.stringify(shape);
    const isSame = this.shapes.get(part) === now;
    this.shapes.set(part, now);
    return isSame;
  }

  /** An edit may make a column wider; it does not make it narrower, so that columns do not dance. */
  private widthOf(column: number): number {
    const characters = this.view?.widths[column] ?? null;
    const fitting = characters === null ? FREE_COLUMN_WIDTH : columnPixels(characters);
    return Math.max(fitting, this.widths[column] ?? 0);
  }

  private visibleWidth(): number {
    return Math.max(0, this.container.clientWidth - BESIDE_CELLS);
  }
}
