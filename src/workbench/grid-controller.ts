/**
 * Drives the grid element: what it shows comes from a sheet's view, what the user does in it goes out as calls.
 * Selection by pointer, scrolling, editing and the clipboard's events are the grid's own; where keys lead says
 * `grid-move.ts`, at once: the grid itself follows an arrow key a moment later, and what is typed meanwhile would go astray.
 */
import type { BeforeCellRenderEvent, ColumnDataSchemaModel } from "@revolist/revogrid";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, type Language } from "../i18n";
import type { Area } from "../sheet/sheet";
import { cellAttributes, cellText, editedCell, rowOf } from "./grid-cells";
import { copy, fillFrom, paste, type TypedCell } from "./grid-clipboard";
import { Composing } from "./grid-composing";
import { listenToEditing } from "./grid-editing";
import type { EndKey } from "./grid-editor";
import { gridColumn, gridElement, type CellDrawing } from "./grid-element";
import { listenTo } from "./grid-events";
import { listAt } from "./grid-look";
import { mergedCells, mergedWidth, outOfMerge, type Merged } from "./grid-merges";
import { gridCommand, type GridCommand } from "./grid-keys";
import { lineAt } from "./grid-lines";
import { cursorAt, movingCorner, stepMove, type Cursor, type Ground, type Spot } from "./grid-move";
import { nameRoles } from "./grid-roles";
import { GridSizes } from "./grid-sizes";
import { TypeAhead } from "./grid-type-ahead";

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
  /** The keyboard leaves the grid. */
  onLeave(): void;
}

/** Zero-based corners of a selection, as the grid counts. */
interface GridRange {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
}

/** One grid element in a container, for one sheet; its calls go to `calls`. */
export class GridController {
  private readonly grid = gridElement({
    cellOf: (column) => (this.view ? editedCell(this.view, column) : { label: "", text: "", list: null, suggestions: [] }),
    composed: () => this.typeAhead.text() ?? this.composing.take(),
    isKept: () => this.isKept,
    onInput: (text) => this.calls.onEditing(text),
    onOpen: (editor) => this.typeAhead.opened(editor),
    onEnd: (end) => this.typeAhead.ended(end),
  });
  private readonly sizes: GridSizes;
  private readonly composing: Composing;
  private readonly typeAhead = new TypeAhead({
    edit: () => this.edit(false),
    step: (end) => this.step(end),
    isTypable: () => {
      const { row, column } = this.cursor.anchor;
      return this.view !== null && this.view.cell(row, column).open && listAt(this.view, row, column) === null;
    },
    isClosed: () => this.grid.querySelector("revogr-edit") === null,
    isForGrid: (event) => this.hasKeyboard(event),
    press: (key) => this.press(key),
    paste: (text) => this.paste(text),
  });
  private readonly drawing: CellDrawing = {
    cellTemplate: (h, props) => h("span", {}, this.view ? cellText(this.view, props, this.language) : ""),
    cellProperties: (props) => (this.view ? cellAttributes(this.view, props, this.language, this.merged) : {}),
  };
  private readonly stop = new AbortController();
  /** Whether what is typed into the next editor goes behind what stands in the cell. */
  private isKept = false;
  private view: SheetView | null = null;
  private language: Language = "en";
  private cursor: Cursor = cursorAt(0, 0);
  /** The column in which a run of Tabs started. */
  private runStart: number | null = null;
  /** How often a pointer came down on the grid. */
  private touches = 0;
  /** Whether the last selection was made with a pointer, not with a key. */
  private isPointing = false;
  private isCutting = false;
  /** Whether the selected cell gets the keyboard as soon as it is drawn. */
  private isKeyboardDue = false;
  private merged: Merged = new Map();
  private readonly watchWidth = new ResizeObserver(() => this.sizes.fitRows());

  constructor(
    private readonly container: HTMLElement,
    private readonly calls: GridCalls,
  ) {
    const { grid } = this;
    this.sizes = new GridSizes(grid, container);
    grid.rowSize = this.sizes.rowHeight();
    this.listen();
    container.append(grid);
    this.composing = new Composing(
      container,
      () => this.edit(false),
      () => this.focus(),
    );
    this.typeAhead.listen(this.stop.signal);
    this.watchWidth.observe(container);
  }

  destroy(): void {
    this.stop.abort();
    this.watchWidth.disconnect();
    this.container.replaceChildren();
  }

  /** Shows the sheet; after an edit only the cells in view are painted again. */
  show(view: SheetView, language: Language, isDark: boolean, label: string): void {
    this.view = view;
    this.language = language;
    this.grid.theme = isDark ? "dark" : "default";
    const described = {
      role: "grid",
      "aria-label": label,
      "aria-description": catalogues[language].workbench.gridKeys,
      "aria-keyshortcuts": "F2 F6 F1",
    };
    for (const [name, text] of Object.entries(described)) this.grid.setAttribute(name, text);
    this.merged = mergedCells(view.sheet?.merges ?? []);
    const { sameColumns, sameRows } = this.sizes.measure(view);
    if (!sameColumns) this.grid.columns = this.sizes.widths.map((size, column) => gridColumn(column, size, this.drawing));
    if (!sameRows) this.grid.rowSize = this.sizes.rowHeight();
    this.sizes.fitRows();
    if (!sameRows) this.grid.source = Array.from({ length: this.sizes.rowCount }, (_, row) => ({ row }));
    if (sameColumns && sameRows) void this.grid.refresh("all");
  }

  /** Selects an area, brings it into view and takes the keyboard. */
  async reveal(area: Area): Promise<void> {
    const touches = this.touches;
    await this.grid.scrollToRow(Math.max(0, area.row - 4));
    await this.grid.scrollToColumnIndex(Math.max(0, area.column - 1));
    // Who has clicked into the grid in the meantime keeps the cell that was clicked.
    if (touches !== this.touches) return;
    await this.select({ anchor: area, area });
  }

  /** Puts the keyboard back on the selected cells. */
  focus(): void {
    this.freeKeyboard();
    void this.select(this.cursor);
  }

  /** Fills the selected cells from the first of them. */
  fill(way: "down" | "right"): void {
    if (!this.view) return;
    this.typeOpen(fillFrom(this.view, this.cursor.area, way));
  }

  private listen(): void {
    const touched = (): void => {
      this.touches += 1;
      this.isPointing = true;
      this.runStart = null;
      // The button that was pressed before is not to hear what is typed into the cell.
      this.freeKeyboard();
    };
    this.grid.addEventListener("pointerdown", touched, { capture: true });
    this.grid.addEventListener("click", ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLElement>(".rgCell.wb-link") : null;
      if (link) this.calls.onFollow(Number(link.dataset["rgrow"]), Number(link.dataset["rgcol"]));
      const line = target instanceof Element ? lineAt(target, this.ground()) : null;
      if (line) void this.select({ anchor: line, area: line });
    });
    // Reached with the Tab key, the grid hands the keyboard to its selected cell. Between two editors it has the keyboard
    // itself for a moment; selecting the cell then would close the second one.
    this.grid.addEventListener("focus", ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !this.container.contains(relatedTarget)) this.focus();
    });
    for (const drawn of ["aftergridrender", "afterheaderrender"])
      listenTo(this.grid, drawn, () => {
        nameRoles(this.grid);
        if (this.isKeyboardDue) this.takeKeyboard();
      });
    listenTo<BeforeCellRenderEvent>(this.grid, "beforecellrender", (event) => this.renderMerged(event));
    listenTo<{ dimension: string; coordinate: number }>(this.grid, "viewportscroll", ({ detail }) => {
      if (detail.dimension === "rgRow") this.sizes.scrolledTo(detail.coordinate);
    });
    listenTo<{ original: KeyboardEvent; edit: unknown; focus: unknown }>(this.grid, "beforekeydown", (event) => {
      const { original, edit, focus } = event.detail;
      if (!this.hasKeyboard(original)) return event.preventDefault();
      // Each part of the grid asks about the key; only the one with the selected cell knows whether it is edited.
      if (focus === null) return;
      this.isPointing = false;
      if (this.typeAhead.take(original, edit !== null) || (edit === null && this.handleKey(original))) event.preventDefault();
    });
    listenToEditing(this.grid, {
      ...this.calls,
      view: () => this.view,
      opening: () => this.typeAhead.opening(),
      cancelled: () => this.typeAhead.cancelled(),
      typeOpen: (cells) => this.typeOpen(cells),
    });
    this.listenToClipboard();
    this.listenToSelection();
  }

  private listenToClipboard(): void {
    listenTo<{ dataText: string; event: ClipboardEvent }>(this.grid, "beforepaste", (event) => {
      event.preventDefault();
      if (!this.hasKeyboard(event.detail.event)) return;
      event.detail.event.preventDefault();
      this.paste(event.detail.dataText);
    });
    for (const name of ["beforecopy", "beforecut"])
      listenTo<{ event: ClipboardEvent }>(this.grid, name, (event) => {
        if (this.hasKeyboard(event.detail.event)) this.isCutting ||= name === "beforecut";
        else event.preventDefault();
      });
    listenTo<{ event: DataTransfer }>(this.grid, "beforecopyapply", (event) => {
      event.preventDefault();
      if (this.view) event.detail.event.setData("text/plain", copy(this.view, this.cursor.area, this.isCutting));
      this.isCutting = false;
    });
  }

  private paste(text: string): void {
    const { row, column } = this.cursor.area;
    const typed = paste(text, { row, column });
    if (typed.length === 0) return;
    this.calls.onType(typed);
    const rows = Math.max(...typed.map((cell) => cell.row)) - row + 1;
    const columns = Math.max(...typed.map((cell) => cell.column)) - column + 1;
    void this.select({ anchor: { row, column }, area: { row, column, rows, columns } });
  }

  private listenToSelection(): void {
    listenTo<{ range: GridRange; readonly rowType: string }>(this.grid, "applyfocus", ({ detail }) => {
      const { x, y, x1, y1 } = detail.range;
      if (detail.rowType === "rgRow" && x === x1 && y === y1) {
        const merges = this.view?.sheet?.merges ?? [];
        const { row, column } = outOfMerge(merges, this.cursor.anchor, { row: y, column: x }, !this.isPointing);
        detail.range = { x: column, y: row, x1: column, y1: row };
      }
      this.selected(detail.range, detail.rowType);
    });
    listenTo<GridRange & { type: string }>(this.grid, "setrange", ({ detail }) => this.selected(detail, detail.type));
  }

  /** The grid listens to the whole page: what is pressed or pasted in another field is not for it. */
  private hasKeyboard({ target }: Event): boolean {
    return target === document.body || (target instanceof Node && this.container.contains(target));
  }

  private selected({ x, y, x1, y1 }: GridRange, rowType: string): void {
    const isPinned = rowType === "rowPinStart";
    const area = {
      row: isPinned ? this.sizes.headingRow() : Math.min(y, y1),
      column: Math.min(x, x1),
      rows: isPinned ? 1 : Math.abs(y1 - y) + 1,
      columns: Math.abs(x1 - x) + 1,
    };
    const { anchor } = this.cursor;
    const isInside =
      anchor.row >= area.row &&
      anchor.row < area.row + area.rows &&
      anchor.column >= area.column &&
      anchor.column < area.column + area.columns;
    this.cursor = { anchor: isInside ? anchor : { row: area.row, column: area.column }, area };
    this.calls.onSelect(area);
  }

  /** One cell is drawn across a merged area; the others under it are not drawn. */
  private renderMerged(event: CustomEvent<BeforeCellRenderEvent>): void {
    const { detail } = event;
    if (detail.colType !== "rgCol") return;
    const row = rowOf((detail.model as ColumnDataSchemaModel).model);
    const size = mergedWidth(this.merged, row, detail.column.itemIndex, this.sizes.widths);
    if (size === undefined) return;
    if (size === null) return event.preventDefault();
    detail.column = { ...detail.column, size };
  }

  /** Keys that the grid leaves alone, or to which it gives another meaning than Excel. */
  private handleKey(key: KeyboardEvent): boolean {
    if (Composing.isFor(key)) {
      this.composing.start();
      return true;
    }
    const command = gridCommand(key, this.cursor, this.ground());
    if (command === null) return false;
    key.preventDefault();
    this.obey(command);
    return true;
  }

  /** A key that has waited goes the way that it would have gone. */
  private press({ key, code, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): void {
    const { activeElement } = document;
    const target = activeElement && this.container.contains(activeElement) ? activeElement : this.grid;
    const init = { key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true, composed: true };
    target.dispatchEvent(new KeyboardEvent("keydown", init));
  }

  private obey(command: GridCommand): void {
    switch (command.what) {
      case "edit":
        return this.edit(true);
      case "leave":
        return this.calls.onLeave();
      case "follow":
        return void this.calls.onFollow(this.cursor.anchor.row, this.cursor.anchor.column);
      case "step":
        return this.step(command);
      case "rows":
        return this.calls.onRows(command.way);
      case "fill":
        return this.fill(command.way);
      case "select":
        return void this.select(command.cursor);
      case "go":
        return void this.go(command.cursor);
    }
  }

  private ground(): Ground {
    const { view, sizes } = this;
    return {
      rows: sizes.rowCount,
      columns: sizes.widths.length,
      usedRows: view?.rows ?? 1,
      usedColumns: view?.columns ?? 1,
      page: sizes.page(),
      isFilled: (row, column) => view !== null && view.cell(row, column).content !== null,
    };
  }

  /** After Enter or Tab, in a cell or in its editor. */
  private step({ key, back }: EndKey): void {
    const runStart = this.runStart ?? this.cursor.anchor.column;
    const moved = stepMove(key, back, this.cursor, this.runStart, this.ground());
    void this.go(moved);
    this.runStart = key === "Tab" ? runStart : null;
  }

  /** Selects, and brings the corner that moved into sight. */
  private async go(cursor: Cursor): Promise<void> {
    this.runStart = null;
    await this.select(cursor);
    const { row, column } = movingCorner(this.cursor);
    const cell = this.cellElement({ row, column });
    if (cell) return cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    await this.grid.scrollToRow(Math.max(0, row - 4));
    await this.grid.scrollToColumnIndex(Math.max(0, column - 1));
  }

  /** The grid tells of selections that are made in it, not of this one. */
  private async select(wanted: Cursor): Promise<void> {
    const { area } = wanted;
    const isCell = area.rows === 1 && area.columns === 1;
    const spot = outOfMerge(this.view?.sheet?.merges ?? [], this.cursor.anchor, area, !this.isPointing);
    const cursor = isCell ? cursorAt(spot.row, spot.column) : wanted;
    const corner = movingCorner(cursor);
    this.cursor = cursor;
    this.calls.onSelect(cursor.area);
    await this.grid.setCellsFocus({ x: cursor.anchor.column, y: cursor.anchor.row }, { x: corner.column, y: corner.row });
    this.takeKeyboard();
  }

  /** Whatever else on the page has the keyboard gives it away: a cell that is selected again does not take it by itself. */
  private freeKeyboard(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !this.container.contains(activeElement)) activeElement.blur();
  }

  /** Where nobody else has the keyboard, it goes to the selected cell, or waits until that is drawn. */
  private takeKeyboard(): void {
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== this.grid) return;
    const cell = this.cellElement(this.cursor.anchor);
    this.isKeyboardDue = cell === null;
    cell?.focus({ preventScroll: true });
  }

  /** A cell as it is drawn now. */
  private cellElement({ row, column }: Spot): HTMLElement | null {
    return this.grid.querySelector(`revogr-data[type="rgRow"][col-type="rgCol"] .rgCell[data-rgrow="${row}"][data-rgcol="${column}"]`);
  }

  /** Types into those of the cells that are open; refuses where none is. */
  private typeOpen(cells: readonly TypedCell[]): void {
    const open = cells.filter(({ row, column }) => this.view?.cell(row, column).open);
    const first = cells[0];
    if (open.length > 0) this.calls.onType(open);
    else if (first) this.calls.onRefuse(first.row, first.column);
  }

  /** Opens the editor of the selected cell; what is typed until it is there goes behind what stands in the cell, or replaces it. */
  private edit(isKept: boolean): void {
    const { row, column } = this.cursor.anchor;
    if (!this.view?.cell(row, column).open) return this.calls.onRefuse(row, column);
    this.isKept = isKept;
    this.typeAhead.asked();
    void this.grid.setCellEdit(row, column);
  }
}
