/** What the grid draws: the sheet in front with its columns, rows and merged cells. It keeps no values of its own. */
import type { BeforeCellRenderEvent, ColumnDataSchemaModel } from "@revolist/revogrid";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, type Language } from "../i18n";
import type { Point } from "../sheet/areas";
import { cellAttributes, cellText, fittingWidth, loadFormats, rowOf } from "./grid-cells";
import { columnCharacters } from "../sheet/measure";
import { gridColumn, type CellDrawing } from "./grid-element";
import { listenTo } from "./grid-events";
import { mergedCells, mergedWidth, type Merged } from "./grid-merges";
import { nameRoles } from "./grid-roles";
import { GridSizes } from "./grid-sizes";

/** What the drawing tells. */
export interface DrawingCalls {
  /** The cells in view were drawn. */
  onDrawn(): void;
  /** What stands above the table came into sight or went out of it. */
  onAbove(isHidden: boolean): void;
  /** Columns are to have other widths, in characters. */
  onWidths(widths: ReadonlyMap<number, number>): void;
}

/** The drawing of one grid element. */
export class GridDrawing {
  readonly sizes: GridSizes;
  /** The sheet in front; `null` until the first is shown. */
  view: SheetView | null = null;
  private hidden: ReadonlySet<number> = new Set();
  private language: Language = "en";
  private merged: Merged = new Map();
  private readonly cells: CellDrawing = {
    cellTemplate: (h, props) => h("span", {}, this.view ? cellText(this.view, props, this.language) : ""),
    cellProperties: (props) => (this.view ? cellAttributes(this.view, props, this.language, this.merged) : {}),
  };
  private readonly watchWidth = new ResizeObserver(() => this.sizes.fitRows());

  constructor(
    private readonly grid: HTMLRevoGridElement,
    container: HTMLElement,
    calls: DrawingCalls,
  ) {
    this.sizes = new GridSizes(grid, container);
    grid.rowSize = this.sizes.rowHeight();
    for (const drawn of ["aftergridrender", "afterheaderrender"]) listenTo(grid, drawn, () => nameRoles(grid));
    listenTo(grid, "aftergridrender", calls.onDrawn);
    listenTo<BeforeCellRenderEvent>(grid, "beforecellrender", (event) => this.drawMerged(event));
    listenTo<{ dimension: string; coordinate: number }>(grid, "viewportscroll", ({ detail }) => {
      const isHidden = detail.dimension === "rgRow" ? this.sizes.scrolledTo(detail.coordinate) : undefined;
      if (isHidden !== undefined) calls.onAbove(isHidden);
    });
    listenTo<Readonly<Record<number, { readonly size?: number }>>>(grid, "aftercolumnresize", ({ detail }) => {
      const sized = Object.entries(detail).flatMap(([column, { size }]): [number, number][] =>
        // A click on the edge, without drawing it, tells the width of before.
        size === undefined || Math.round(size) === this.sizes.widths[Number(column)] ? [] : [[Number(column), columnCharacters(size)]],
      );
      if (sized.length > 0) calls.onWidths(new Map(sized));
    });
    grid.addEventListener("dblclick", ({ target }) => {
      const edge = target instanceof Element ? target.closest(".resizable")?.closest<HTMLElement>(".rgHeaderCell") : null;
      if (edge?.dataset["rgcol"] !== undefined) this.fitColumns([Number(edge.dataset["rgcol"])], calls.onWidths);
    });
    this.watchWidth.observe(container);
  }

  destroy(): void {
    this.watchWidth.disconnect();
  }

  /**
   * Draws the sheet; after an edit only the cells in view are painted again.
   *
   * @param hidden rows that are filtered out
   * @returns whether other rows are filtered out than before
   */
  show(view: SheetView, hidden: ReadonlySet<number>, language: Language, isDark: boolean, label: string): boolean {
    const { grid } = this;
    this.view = view;
    this.hidden = hidden;
    this.language = language;
    grid.theme = isDark ? "dark" : "default";
    const described = {
      role: "grid",
      "aria-label": label,
      "aria-description": catalogues[language].workbench.gridKeys,
      "aria-keyshortcuts": "F2 F6 F1",
    };
    for (const [name, text] of Object.entries(described)) grid.setAttribute(name, text);
    this.merged = mergedCells(view.merges);
    const { sameHidden } = this.draw(view);
    void loadFormats(view).then((hasMore) => (hasMore ? grid.refresh("all") : undefined));
    return !sameHidden;
  }

  /** Makes columns as wide as what they show. */
  fitColumns(columns: readonly number[], onWidths: DrawingCalls["onWidths"]): void {
    const { view, language } = this;
    if (view) onWidths(new Map(columns.map((column) => [column, fittingWidth(view, column, language)])));
  }

  /** Has the grid reach as far as a cell that is to be shown. */
  reach(cell: Point): void {
    if (this.sizes.reach(cell) && this.view) this.draw(this.view);
  }

  private draw(view: SheetView): ReturnType<GridSizes["measure"]> {
    const { grid, sizes } = this;
    const measured = sizes.measure(view, this.hidden);
    const { sameColumns, sameRows } = measured;
    if (!sameColumns) grid.columns = sizes.widths.map((size, column) => gridColumn(column, size, this.cells));
    if (!sameRows) grid.rowSize = sizes.rowHeight();
    sizes.fitRows();
    if (!sameRows) grid.source = sizes.shownRows().map((row) => ({ row }));
    if (sameColumns && sameRows) void grid.refresh("all");
    return measured;
  }

  /** One cell is drawn across a merged area; the others under it are not drawn. */
  private drawMerged(event: CustomEvent<BeforeCellRenderEvent>): void {
    const { detail } = event;
    if (detail.colType !== "rgCol") return;
    const row = rowOf((detail.model as ColumnDataSchemaModel).model);
    const size = mergedWidth(this.merged, row, detail.column.itemIndex, this.sizes.widths);
    if (size === undefined) return;
    if (size === null) return event.preventDefault();
    detail.column = { ...detail.column, size };
  }
}
