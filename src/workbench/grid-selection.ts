/**
 * What is selected in the grid, who has the keyboard, and how both move. Selection by pointer and scrolling are the grid's
 * own; where keys lead says `grid-move.ts`, at once: the grid itself follows an arrow key a moment later, and what is typed
 * meanwhile would go astray.
 */
import { tableRows } from "../hosts/workbench-rows";
import type { SheetView } from "../hosts/workbench-view";
import { between, contains, lastCell, regionAround, type Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import type { GridDrawing } from "./grid-drawing";
import type { EndKey } from "./grid-editor";
import { listenTo } from "./grid-events";
import { lineAt } from "./grid-lines";
import { outOfMerge } from "./grid-merges";
import { cursorAt, movingCorner, selectUsed, stepMove, type Cursor, type Ground } from "./grid-move";

/** Zero-based corners of a selection, as the grid counts. */
interface GridRange {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
}

/** Milliseconds in which a cell is drawn that was scrolled to. */
const DRAWING_TIME = 1_000;

/** The rows of the table that a cell stands in, or the block of filled cells around it; `null` for a cell with nothing around. */
function blockAround(view: SheetView, { row, column }: Point): Area | null {
  const table = view.sheet?.tables.find(({ area }) => contains(area, row, column));
  if (table) return tableRows(table);
  const block = regionAround({ row, column }, (y, x) => (view.cell(y, x).content ?? "") !== "");
  return block.rows * block.columns === 1 ? null : block;
}

/** The selection of one grid element. */
export class GridSelection {
  cursor: Cursor = cursorAt(0, 0);
  /** The column in which a run of Tabs started. */
  private runStart: number | null = null;
  /** How often a pointer came down on the grid. */
  private touches = 0;
  /** Whether the last selection was made with a pointer, not with a key. */
  private isPointing = false;
  /** Resolves when what the right button was pressed on is selected. */
  pointed: Promise<void> = Promise.resolve();
  /** Whether the selected cell gets the keyboard as soon as it is drawn. */
  private isKeyboardDue = false;

  /** @param onSelect hears of each selection */
  constructor(
    private readonly grid: HTMLRevoGridElement,
    private readonly container: HTMLElement,
    private readonly drawing: GridDrawing,
    private readonly onSelect: (area: Area) => void,
  ) {
    this.listenToPointer();
    this.listenToGrid();
    // Reached with the Tab key, the grid hands the keyboard to its selected cell. Between two editors it has the keyboard
    // itself for a moment; selecting the cell then would close the second one.
    grid.addEventListener("focus", ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !container.contains(relatedTarget)) this.focus();
    });
    for (const drawn of ["aftergridrender", "afterheaderrender"])
      listenTo(grid, drawn, () => {
        if (this.isKeyboardDue) this.takeKeyboard();
      });
  }

  /** Selects an area, brings it into view and takes the keyboard. */
  async reveal(area: Area): Promise<void> {
    const touches = this.touches;
    this.drawing.reach(lastCell(area));
    await this.scrollTo(area);
    // Who has clicked into the grid in the meantime keeps the cell that was clicked.
    if (touches !== this.touches) return;
    await this.select({ anchor: area, area });
  }

  /** Puts the keyboard back on the selected cells. */
  focus(): void {
    this.freeKeyboard();
    void this.select(this.cursor);
  }

  /** What moves the selection from now on is a key. */
  keyed(): void {
    this.isPointing = false;
  }

  /** What the way of a key depends on, by the rows that are shown. */
  ground(): Ground {
    const { view, sizes } = this.drawing;
    return {
      rows: sizes.shownCount(),
      columns: sizes.widths.length,
      usedRows: sizes.shownBefore(view?.rows ?? 1),
      usedColumns: view?.columns ?? 1,
      page: sizes.page(),
      isFilled: (row, column) => view !== null && view.cell(sizes.rowAt(row), column).content !== null,
    };
  }

  /** The selection by the rows that are shown: rows that are filtered out are passed over. */
  shownCursor(): Cursor {
    const { anchor, area } = this.cursor;
    const { sizes } = this.drawing;
    const first = sizes.indexOf(area.row);
    const rows = Math.max(1, sizes.shownBefore(area.row + area.rows) - first);
    return { anchor: { ...anchor, row: sizes.indexOf(anchor.row) }, area: { ...area, row: first, rows } };
  }

  /** A selection by the rows that are shown, as the sheet counts them. */
  fromShown({ anchor, area }: Cursor): Cursor {
    const { sizes } = this.drawing;
    const [first, last] = [sizes.rowAt(area.row), sizes.rowAt(lastCell(area).row)];
    return { anchor: { ...anchor, row: sizes.rowAt(anchor.row) }, area: { ...area, row: first, rows: last - first + 1 } };
  }

  /** The table or the block around the selected cell; once that is selected, everything that is used. */
  selectAll(): void {
    const { view } = this.drawing;
    const { anchor, area } = this.cursor;
    const block = view ? blockAround(view, anchor) : null;
    const isSelected =
      block === null || (contains(area, block.row, block.column) && contains(area, lastCell(block).row, lastCell(block).column));
    if (isSelected) void this.select(this.fromShown(selectUsed(this.shownCursor(), this.ground())));
    // The grid draws a selection from the cell that is typed into.
    else void this.select({ anchor: block, area: block });
  }

  /** After rows were filtered out or came back: the cell that is selected, or the next one that is shown. */
  settle(): void {
    void this.select(this.fromShown(this.shownCursor()));
  }

  /** After Enter or Tab, in a cell or in its editor. */
  step({ key, back }: EndKey): void {
    const runStart = this.runStart ?? this.cursor.anchor.column;
    const moved = stepMove(key, back, this.shownCursor(), this.runStart, this.ground());
    void this.go(this.fromShown(moved));
    this.runStart = key === "Tab" ? runStart : null;
  }

  /** Selects, and brings the corner that moved into sight. */
  async go(cursor: Cursor): Promise<void> {
    this.runStart = null;
    await this.select(cursor);
    const corner = movingCorner(this.cursor);
    const cell = this.cellElement(corner);
    if (cell) return cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    await this.scrollTo(corner);
  }

  /** Selects without scrolling. The grid tells of selections that are made in it, not of this one. */
  async select(wanted: Cursor): Promise<void> {
    const { area } = wanted;
    const isCell = area.rows === 1 && area.columns === 1;
    const spot = outOfMerge(this.merges(), this.cursor.anchor, area, !this.isPointing);
    const cursor = isCell ? cursorAt(spot.row, spot.column) : wanted;
    this.cursor = cursor;
    this.onSelect(cursor.area);
    const shown = this.shownCursor();
    const corner = movingCorner(shown);
    await this.grid.setCellsFocus({ x: shown.anchor.column, y: shown.anchor.row }, { x: corner.column, y: corner.row });
    this.takeKeyboard();
  }

  private listenToPointer(): void {
    const touched = (): void => {
      this.touches += 1;
      this.isPointing = true;
      this.runStart = null;
      // The button that was pressed before is not to hear what is typed into the cell.
      this.freeKeyboard();
    };
    this.grid.addEventListener("pointerdown", touched, { capture: true });
    // The grid would begin to select with any button; the right one is for what is selected, or for the cell under it.
    const pressed = (event: MouseEvent): void => {
      if (event.button !== 2) return;
      event.stopPropagation();
      const area = this.lineAt(event.target) ?? this.cellAt(event.target);
      this.pointed = area && !contains(this.cursor.area, area.row, area.column) ? this.select({ anchor: area, area }) : Promise.resolve();
    };
    this.grid.addEventListener("mousedown", pressed, { capture: true });
    this.grid.addEventListener("click", ({ target }) => {
      const line = this.lineAt(target);
      if (line) void this.select({ anchor: line, area: line });
    });
  }

  private listenToGrid(): void {
    // The grid gives the keyboard to each cell that is selected, a moment later; whoever has it by then keeps it.
    listenTo(this.grid, "afterfocus", (event) => {
      const { activeElement } = document;
      if (activeElement !== document.body && !this.container.contains(activeElement)) event.preventDefault();
    });
    listenTo<{ range: GridRange; readonly rowType: string }>(this.grid, "applyfocus", ({ detail }) => {
      const { x, y, x1, y1 } = detail.range;
      if (detail.rowType === "rgRow" && x === x1 && y === y1) {
        const { sizes } = this.drawing;
        const { row, column } = outOfMerge(this.merges(), this.cursor.anchor, { row: sizes.rowAt(y), column: x }, !this.isPointing);
        const index = sizes.indexOf(row);
        detail.range = { x: column, y: index, x1: column, y1: index };
      }
      this.selected(detail.range, detail.rowType);
    });
    listenTo<GridRange & { type: string }>(this.grid, "setrange", ({ detail }) => this.selected(detail, detail.type));
  }

  /** The grid has selected this. */
  private selected({ x, y, x1, y1 }: GridRange, rowType: string): void {
    const { sizes } = this.drawing;
    const heading = sizes.headingRow();
    const [first, last] = rowType === "rowPinStart" ? [heading, heading] : [sizes.rowAt(y), sizes.rowAt(y1)];
    const area = between({ row: first, column: x }, { row: last, column: x1 });
    const { anchor } = this.cursor;
    const isInside = contains(area, anchor.row, anchor.column);
    this.cursor = { anchor: isInside ? anchor : { row: area.row, column: area.column }, area };
    this.onSelect(area);
  }

  /** The row or column whose number or letter something is a part of; `null` elsewhere. */
  lineAt(target: EventTarget | null): Area | null {
    const line = target instanceof Element ? lineAt(target, this.ground()) : null;
    return line && this.fromShown({ anchor: line, area: line }).area;
  }

  /** Below the selected cell, in pixels of the page. */
  foot(): { readonly x: number; readonly y: number } {
    const { left, bottom } = (this.cellElement(this.cursor.anchor) ?? this.container).getBoundingClientRect();
    return { x: left, y: bottom };
  }

  /** The cell that something is a part of. */
  private cellAt(target: EventTarget | null): Area | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('revogr-data[col-type="rgCol"] .rgCell') : null;
    if (!cell) return null;
    const { sizes } = this.drawing;
    const isPinned = cell.closest("revogr-data")?.getAttribute("type") === "rowPinStart";
    const row = isPinned ? sizes.headingRow() : sizes.rowAt(Number(cell.dataset["rgrow"]));
    return between({ row, column: Number(cell.dataset["rgcol"]) });
  }

  private merges(): readonly Area[] {
    return this.drawing.view?.merges ?? [];
  }

  /** With some rows above it, as far as they are of the table. */
  private async scrollTo({ row, column }: Point): Promise<void> {
    const { sizes } = this.drawing;
    const first = sizes.headingRow() + 1;
    await this.grid.scrollToRow(Math.max(row < first ? 0 : first, sizes.indexOf(row) - 4));
    await this.grid.scrollToColumnIndex(Math.max(0, column - 1));
  }

  /** Whatever else on the page has the keyboard gives it away: a cell that is selected again does not take it by itself. */
  private freeKeyboard(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !this.container.contains(activeElement)) activeElement.blur();
  }

  /** Where nobody else has the keyboard, it goes to the selected cell, or waits until that is drawn: after a while, or after scrolling. */
  private takeKeyboard(until = performance.now() + DRAWING_TIME): void {
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== this.grid) return;
    const cell = this.cellElement(this.cursor.anchor);
    this.isKeyboardDue = cell === null;
    cell?.focus({ preventScroll: true });
    if (cell === null && performance.now() < until) requestAnimationFrame(() => this.isKeyboardDue && this.takeKeyboard(until));
  }

  /** A cell as it is drawn now. */
  private cellElement({ row, column }: Point): HTMLElement | null {
    const index = this.drawing.sizes.indexOf(row);
    return this.grid.querySelector(`revogr-data[type="rgRow"][col-type="rgCol"] .rgCell[data-rgrow="${index}"][data-rgcol="${column}"]`);
  }
}
