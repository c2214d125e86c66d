/** How wide the columns and how high the rows of the grid are, and the table's heading that stays in view. */
import type { RowDefinition } from "@revolist/revogrid";
import { headingRowOf } from "../hosts/workbench-contents";
import type { Point } from "../sheet/areas";
import type { SheetView } from "../hosts/workbench-view";
import type { Area } from "../sheet/sheet";
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
  /** Pixels that each column needed so far. */
  private readonly widest: number[] = [];
  private view: SheetView | null = null;
  /** Pixels of the rows that are not of standard height. */
  private heights: ReadonlyMap<number, number> = new Map();
  private readonly shapes = new Map([["hidden", "[]"]]);
  private isHeadingPinned = false;
  /** The furthest cell that was gone to. */
  private furthest: Point = { row: -1, column: -1 };
  /** The rows that are not filtered out, from top to bottom; `null` while all are shown. */
  private shown: readonly number[] | null = null;

  constructor(
    private readonly grid: HTMLRevoGridElement,
    private readonly container: HTMLElement,
  ) {}

  /**
   * Measures a sheet. Tells whether its columns, its rows and those that are filtered out are as they were; setting them again would
   * cost a full painting.
   */
  measure(view: SheetView, hidden: ReadonlySet<number>): Readonly<Record<"sameColumns" | "sameRows" | "sameHidden", boolean>> {
    this.view = view;
    const { row, column } = this.furthest;
    const columns = Math.max(Math.max(view.columns, column + 1) + SPARE_COLUMNS, LEAST_COLUMNS);
    this.widths = Array.from({ length: columns }, (_, column) => this.widthOf(column));
    this.rowCount = Math.max(Math.max(view.rows, row + 1) + SPARE_ROWS, LEAST_ROWS);
    this.shown = hidden.size === 0 ? null : this.allRows().filter((row) => !hidden.has(row));
    const sameHidden = this.isUnchanged("hidden", [...hidden]);
    const sameRows = this.isUnchanged("rows", [this.rowHeight(), this.rowCount]) && sameHidden;
    return { sameColumns: this.isUnchanged("columns", this.widths), sameRows, sameHidden };
  }

  /** Makes room for a cell that is to be shown. Tells whether there was none. */
  reach({ row, column }: Point): boolean {
    this.furthest = { row: Math.max(row, this.furthest.row), column: Math.max(column, this.furthest.column) };
    return row >= this.rowCount || column >= this.widths.length;
  }

  /** The rows of the sheet that the grid shows, from top to bottom. The grid counts them, the sheet's own numbers stand beside them. */
  shownRows(): readonly number[] {
    return this.shown ?? this.allRows();
  }

  /** How many rows are shown. */
  shownCount(): number {
    return this.shown?.length ?? this.rowCount;
  }

  /**
   * The row of the sheet at a place of the grid.
   *
   * @param index zero-based among the rows that are shown
   */
  rowAt(index: number): number {
    return this.shown ? (this.shown[index] ?? this.rowCount + index - this.shown.length) : index;
  }

  /** The place in the grid of a row of the sheet; of one that is filtered out, that of the next one that is shown. */
  indexOf(row: number): number {
    return Math.min(this.shownBefore(row), this.shownCount() - 1);
  }

  /** How many rows are shown above a row of the sheet. */
  shownBefore(row: number): number {
    if (!this.shown) return row;
    let [low, high] = [0, this.shown.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.shown[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The rows of an area that are shown. */
  shownIn({ row, rows }: Pick<Area, "row" | "rows">): number[] {
    const all = Array.from({ length: rows }, (_, index) => row + index);
    return this.shown ? all.filter((one) => this.isShown(one)) : all;
  }

  private isShown(row: number): boolean {
    return this.rowAt(this.indexOf(row)) === row;
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
    if (!this.isUnchanged("heights", [...this.heights, this.shown])) this.setRowDefinitions();
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
    const own = [...this.heights].flatMap(([row, size]): RowDefinition[] =>
      this.isShown(row) ? [{ type: "rgRow", index: this.indexOf(row), size }] : [],
    );
    const heading = this.heights.get(this.headingRow()) ?? this.rowHeight();
    this.grid.rowDefinitions = this.isHeadingPinned ? [...own, { type: "rowPinStart", index: 0, size: heading }] : own;
  }

  private allRows(): number[] {
    return Array.from({ length: this.rowCount }, (_, row) => row);
  }

  private isUnchanged(part: string, shape: unknown): boolean {
    const now = JSON.stringify(shape);
    const isSame = this.shapes.get(part) === now;
    this.shapes.set(part, now);
    return isSame;
  }

  /** An edit may make a column wider; it does not make it narrower, so that columns do not dance. What the user wants holds. */
  private widthOf(column: number): number {
    const own = this.view?.ownWidths[column] ?? null;
    if (own !== null) return columnPixels(own);
    const characters = this.view?.widths[column] ?? null;
    const fitting = characters === null ? FREE_COLUMN_WIDTH : columnPixels(characters);
    const widest = Math.max(fitting, this.widest[column] ?? 0);
    this.widest[column] = widest;
    return widest;
  }

  private visibleWidth(): number {
    return Math.max(0, this.container.clientWidth - BESIDE_CELLS);
  }
}
