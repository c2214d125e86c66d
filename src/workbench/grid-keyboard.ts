/** The keys that are pressed on the grid: which of them open an editor, move, fill or leave, and which wait for their turn. */
import { Composing } from "./grid-composing";
import type { GridDrawing } from "./grid-drawing";
import type { CellEditor, EndKey } from "./grid-editor";
import { isForGrid, listenTo } from "./grid-events";
import { gridCommand, type GridCommand } from "./grid-keys";
import { listAt } from "./grid-look";
import type { GridSelection } from "./grid-selection";
import { TypeAhead } from "./grid-type-ahead";

/** What keys lead to beyond the selection. */
export interface KeyboardCalls {
  /** A cell that cannot be typed into was typed into. */
  onRefuse(row: number, column: number): void;
  /** Ctrl+Enter was pressed on a cell. */
  onFollow(row: number, column: number): void;
  onRows(way: "insert" | "delete"): void;
  onLeave(): void;
  /** The menu of the selected cells is asked for. */
  onMenu(): void;
  /** The list of a heading was asked for. */
  onFilter(): void;
  fill(way: "down" | "right"): void;
  paste(text: string): void;
}

/** The keyboard of one grid element, which stands in its container already. */
export class GridKeyboard {
  /** Whether what is typed into the next editor goes behind what stands in the cell. */
  isKept = false;
  /** What was being typed when the page was left. */
  private left: string | null = null;
  private readonly composing: Composing;
  private readonly typeAhead: TypeAhead;
  private readonly stop = new AbortController();

  constructor(
    private readonly grid: HTMLRevoGridElement,
    private readonly container: HTMLElement,
    private readonly drawing: GridDrawing,
    private readonly selection: GridSelection,
    private readonly calls: KeyboardCalls,
  ) {
    this.composing = new Composing(
      container,
      () => this.edit(false),
      () => selection.focus(),
    );
    this.typeAhead = new TypeAhead({
      edit: () => this.edit(false),
      step: (end) => selection.step(end),
      isTypable: () => this.isTypable(),
      isClosed: () => grid.querySelector("revogr-edit") === null,
      isForGrid: (event) => isForGrid(container, event),
      press: (key) => this.press(key),
      paste: (text) => calls.paste(text),
    });
    this.typeAhead.listen(this.stop.signal);
    listenTo<{ original: KeyboardEvent; edit: unknown; focus: unknown }>(grid, "beforekeydown", (event) => {
      const { original, edit, focus } = event.detail;
      if (!isForGrid(container, original)) return event.preventDefault();
      // Each part of the grid asks about the key; only the one with the selected cell knows whether it is edited.
      if (focus === null) return;
      selection.keyed();
      if (this.typeAhead.take(original, edit !== null) || (edit === null && this.handle(original))) event.preventDefault();
    });
  }

  destroy(): void {
    this.stop.abort();
  }

  /** What was typed or composed for the editor that opens, once. */
  composed(): string | null {
    const left = this.left;
    this.left = null;
    return left ?? this.typeAhead.text() ?? this.composing.take();
  }

  /** Edits the selected cell with a text in the place of what stands in it; where nothing can be typed, nothing is. */
  resume(text: string): void {
    if (!this.isTypable()) return;
    this.left = text;
    this.edit(false);
  }

  /** An editor is about to open. */
  opening(): void {
    this.typeAhead.opening();
  }

  /** An editor is drawn and has the keyboard. */
  opened(editor: CellEditor): void {
    this.typeAhead.opened(editor);
  }

  /** An editor was ended by a key; `null` when the selection stays. */
  ended(end: EndKey | null): void {
    this.typeAhead.ended(end);
  }

  /** The editing was given up. */
  cancelled(): void {
    this.typeAhead.cancelled();
  }

  /** Keys that the grid leaves alone, or to which it gives another meaning than Excel. */
  private handle(key: KeyboardEvent): boolean {
    if (Composing.isFor(key)) {
      this.composing.start();
      return true;
    }
    const command = gridCommand(key, this.selection.shownCursor(), this.selection.ground());
    if (command === null) return false;
    key.preventDefault();
    this.obey(command);
    return true;
  }

  private obey(command: GridCommand): void {
    const { selection, calls } = this;
    switch (command.what) {
      case "edit":
        return this.edit(true);
      case "leave":
        return calls.onLeave();
      case "follow":
        return calls.onFollow(selection.cursor.anchor.row, selection.cursor.anchor.column);
      case "step":
        return selection.step(command);
      case "rows":
        return calls.onRows(command.way);
      case "fill":
        return calls.fill(command.way);
      case "all":
        return selection.selectAll();
      case "menu":
        return calls.onMenu();
      case "go":
        return void selection.go(selection.fromShown(command.cursor));
    }
  }

  /** A key that has waited goes the way that it would have gone. */
  private press({ key, code, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): void {
    const { activeElement } = document;
    const target = activeElement && this.container.contains(activeElement) ? activeElement : this.grid;
    const init = { key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true, composed: true };
    target.dispatchEvent(new KeyboardEvent("keydown", init));
  }

  /** Opens the editor of the selected cell; what is typed until it is there goes behind what stands in the cell, or replaces it. */
  private edit(isKept: boolean): void {
    const { row, column } = this.selection.cursor.anchor;
    const { view, sizes } = this.drawing;
    if (!view?.cell(row, column).open) return row === sizes.headingRow() ? this.calls.onFilter() : this.calls.onRefuse(row, column);
    this.isKept = isKept;
    this.typeAhead.asked();
    void this.grid.setCellEdit(sizes.indexOf(row), column);
  }

  private isTypable(): boolean {
    const { view } = this.drawing;
    const { row, column } = this.selection.cursor.anchor;
    return view !== null && view.cell(row, column).open && listAt(view, row, column) === null;
  }
}
