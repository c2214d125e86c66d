/**
 * What is selected in the grid, who has the keyboard, and how both move. Selection by pointer and scrolling are the grid's
 * own; where keys lead says `grid-move.ts`, at once: the grid itself follows an arrow key a moment later, and what is typed
 * meanwhile would go astray.
 */
import { between, contains, lastCell, type Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import type { GridDrawing } from "./grid-drawing";
import type { EndKey } from "./grid-editor";
import { listenTo } from "./grid-events";
import { lineAt } from "./grid-lines";
import { outOfMerge } from "./grid-merges";
import { cursorAt, movingCorner, stepMove, type Cursor, type Ground } from "./grid-move";

/** Zero-based corners of a selection, as the grid counts. */
interface GridRange {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
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

  /** What the way of a key depends on. */
  ground(): Ground {
    const { view, sizes } = this.drawing;
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
  step({ key, back }: EndKey): void {
    const runStart = this.runStart ?? this.cursor.anchor.column;
    const moved = stepMove(key, back, this.cursor, this.runStart, this.ground());
    void this.go(moved);
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
    const corner = movingCorner(cursor);
    this.cursor = cursor;
    this.onSelect(cursor.area);
    await this.grid.setCellsFocus({ x: cursor.anchor.column, y: cursor.anchor.row }, { x: corner.column, y: corner.row });
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
    this.grid.addEventListener("click", ({ target }) => {
      const line = target instanceof Element ? lineAt(target, this.ground()) : null;
      if (line) void this.select({ anchor: line, area: line });
    });
  }

  private listenToGrid(): void {
    listenTo<{ range: GridRange; readonly rowType: string }>(this.grid, "applyfocus", ({ detail }) => {
      const { x, y, x1, y1 } = detail.range;
      if (detail.rowType === "rgRow" && x === x1 && y === y1) {
        const { row, column } = outOfMerge(this.merges(), this.cursor.anchor, { row: y, column: x }, !this.isPointing);
        detail.range = { x: column, y: row, x1: column, y1: row };
      }
      this.selected(detail.range, detail.rowType);
    });
    listenTo<GridRange & { type: string }>(this.grid, "setrange", ({ detail }) => this.selected(detail, detail.type));
  }

  /** The grid has selected this. */
  private selected({ x, y, x1, y1 }: GridRange, rowType: string): void {
    const heading = this.drawing.sizes.headingRow();
    const [first, last] = rowType === "rowPinStart" ? [heading, heading] : [y, y1];
    const area = between({ row: first, column: x }, { row: last, column: x1 });
    const { anchor } = this.cursor;
    const isInside = contains(area, anchor.row, anchor.column);
    this.cursor = { anchor: isInside ? anchor : { row: area.row, column: area.column }, area };
    this.onSelect(area);
  }

  private merges(): readonly Area[] {
    return this.drawing.view?.merges ?? [];
  }

  /** With some rows above it, as far as they are of the table. */
  private async scrollTo({ row, column }: Point): Promise<void> {
    const first = this.drawing.sizes.headingRow() + 1;
    await this.grid.scrollToRow(Math.max(row < first ? 0 : first, row - 4));
    await this.grid.scrollToColumnIndex(Math.max(0, column - 1));
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
  private cellElement({ row, column }: Point): HTMLElement | null {
    return this.grid.querySelector(`revogr-data[type="rgRow"][col-type="rgCol"] .rgCell[data-rgrow="${row}"][data-rgcol="${column}"]`);
  }
}
