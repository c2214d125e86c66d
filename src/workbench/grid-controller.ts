/**
 * One grid element for one sheet: what it shows comes from the sheet's view, what the user does in it goes out as calls.
 * The parts stand beside it: drawing, selection, keyboard, editing and clipboard; here they are put together.
 */
import type { SheetView } from "../hosts/workbench-view";
import type { Language } from "../i18n";
import { around, between, type Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import { editedCell } from "./grid-cells";
import { copy, fillFrom, paste, type ShownArea, type TypedCell } from "./grid-clipboard";
import { listenToClipboard } from "./grid-copying";
import { GridDrawing } from "./grid-drawing";
import { listenToEditing } from "./grid-editing";
import { gridElement } from "./grid-element";
import { isForGrid } from "./grid-events";
import { GridKeyboard } from "./grid-keyboard";
import { GridSelection } from "./grid-selection";

export type { TypedCell };

export interface GridCalls {
  onType(typed: readonly TypedCell[]): void;
  /** A cell that cannot be typed into was typed into. */
  onRefuse(row: number, column: number): void;
  /** A link was clicked, or Ctrl+Enter pressed on it. Tells whether there was one. */
  onFollow(row: number, column: number): boolean;
  onSelect(area: Area): void;
  /** The text in the open editor; `null` when it closes. */
  onEditing(text: string | null): void;
  /** Rows are to be put in before the selected ones, or those taken out. */
  onRows(way: "insert" | "delete"): void;
  /** The cells in view were drawn. */
  onDrawn(): void;
  /** What stands above the table came into sight or went out of it. */
  onAbove(isHidden: boolean): void;
  /** Columns are to have other widths, in characters. */
  onWidths(widths: ReadonlyMap<number, number>): void;
  /** The menu of the selected cells is asked for, at a point of the page. */
  onMenu(at: MenuPoint): void;
  /** The column of the selected cell is to be filtered. */
  onFilter(): void;
  /** The keyboard leaves the grid. */
  onLeave(): void;
}

/** Where a menu opens, in pixels of the page. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

/** One grid element in a container, for one sheet; its calls go to `calls`. */
export class GridController {
  private readonly drawing: GridDrawing;
  private readonly selection: GridSelection;
  private readonly keyboard: GridKeyboard;

  constructor(
    private readonly container: HTMLElement,
    private readonly calls: GridCalls,
  ) {
    const grid = gridElement({
      cellOf: (column) =>
        this.drawing.view ? editedCell(this.drawing.view, column) : { label: "", text: "", list: null, suggestions: [] },
      composed: () => this.keyboard.composed(),
      isKept: () => this.keyboard.isKept,
      onInput: (text) => calls.onEditing(text),
      onOpen: (editor) => this.keyboard.opened(editor),
      onEnd: (end) => this.keyboard.ended(end),
    });
    this.drawing = new GridDrawing(grid, container, calls);
    this.selection = new GridSelection(grid, container, this.drawing, (area) => calls.onSelect(area));
    grid.addEventListener("click", ({ target }) => this.followLink(target));
    container.addEventListener("contextmenu", this.openMenu);
    container.append(grid);
    this.keyboard = new GridKeyboard(grid, container, this.drawing, this.selection, {
      ...calls,
      onFollow: (row, column) => void calls.onFollow(row, column),
      onMenu: () => calls.onMenu(this.selection.foot()),
      fill: (way) => this.fill(way),
      paste: (text) => this.paste(text),
    });
    listenToEditing(grid, {
      ...calls,
      view: () => this.drawing.view,
      opening: () => this.keyboard.opening(),
      cancelled: () => this.keyboard.cancelled(),
      typeOpen: (cells) => this.typeOpen(cells),
    });
    listenToClipboard(grid, {
      isForGrid: (event) => isForGrid(container, event),
      copied: (isCut) => (this.drawing.view ? copy(this.drawing.view, this.selectedArea(), isCut) : null),
      paste: (text) => this.paste(text),
    });
  }

  destroy(): void {
    this.container.removeEventListener("contextmenu", this.openMenu);
    this.keyboard.destroy();
    this.drawing.destroy();
    this.container.replaceChildren();
  }

  /**
   * Shows the sheet; after an edit only the cells in view are painted again.
   *
   * @param hidden rows that are filtered out
   */
  show(view: SheetView, hidden: ReadonlySet<number>, language: Language, isDark: boolean, label: string): void {
    if (this.drawing.show(view, hidden, language, isDark, label)) this.selection.settle();
  }

  /** Selects an area, brings it into view and takes the keyboard. */
  async reveal(area: Area): Promise<void> {
    await this.selection.reveal(area);
  }

  /** Goes on editing a cell where it was left. */
  async resume({ row, column, text }: Point & { readonly text: string }): Promise<void> {
    await this.selection.reveal(between({ row, column }));
    this.keyboard.resume(text);
  }

  /** Goes to the first row of the table, or to the settings and the title above it. */
  goTo(place: "table" | "above"): void {
    const row = place === "above" ? 0 : this.drawing.sizes.headingRow() + 1;
    void this.selection.reveal({ row, column: 0, rows: 1, columns: 1 });
  }

  /** Puts the keyboard back on the selected cells. */
  focus(): void {
    this.selection.focus();
  }

  /** Selects the table or block around the selected cell, and once that is selected everything that is used. */
  selectAll(): void {
    this.selection.selectAll();
  }

  /** Makes the selected columns as wide as what they show. */
  fitColumns(): void {
    const { column, columns } = this.selection.cursor.area;
    const selected = Array.from({ length: columns }, (_, index) => column + index);
    this.drawing.fitColumns(selected, (widths) => this.calls.onWidths(widths));
  }

  /** Fills the selected cells from the first of them. */
  fill(way: "down" | "right"): void {
    const { view, sizes } = this.drawing;
    const area = this.selectedArea();
    const above = sizes.shownBefore(area.row);
    if (view) this.typeOpen(fillFrom(view, area, way, above === 0 ? null : sizes.rowAt(above - 1)));
  }

  paste(text: string): void {
    const { row, column } = this.selection.cursor.area;
    const { sizes } = this.drawing;
    const index = sizes.indexOf(row);
    const typed = paste(text, { row, column }, (rows) => sizes.rowAt(index + rows));
    if (typed.length === 0) return;
    this.calls.onType(typed);
    void this.selection.select({ anchor: { row, column }, area: around([{ row, column }, ...typed]) });
  }

  private selectedArea(): ShownArea {
    const { area } = this.selection.cursor;
    return { ...area, shown: this.drawing.sizes.shownIn(area) };
  }

  /** Types into those of the cells that are open; refuses where none is. */
  private typeOpen(cells: readonly TypedCell[]): void {
    const open = cells.filter(({ row, column }) => this.drawing.view?.cell(row, column).open);
    const first = cells[0];
    if (open.length > 0) this.calls.onType(open);
    else if (first) this.calls.onRefuse(first.row, first.column);
  }

  /** Text that is being edited has the menu of the browser. */
  private readonly openMenu = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("revogr-edit")) return;
    event.preventDefault();
    const at = { x: event.clientX, y: event.clientY };
    // The cell that is selected with it takes the keyboard a moment later, which then belongs to the menu.
    void this.selection.pointed.then(() => requestAnimationFrame(() => this.calls.onMenu(at)));
  };

  private followLink(clicked: EventTarget | null): void {
    const link = clicked instanceof Element ? clicked.closest<HTMLElement>(".rgCell.wb-link") : null;
    if (link) this.calls.onFollow(this.drawing.sizes.rowAt(Number(link.dataset["rgrow"])), Number(link.dataset["rgcol"]));
  }
}
