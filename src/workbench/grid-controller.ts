/**
 * Drives the grid element: what it shows comes from a sheet's view, what the user does in it goes out as calls.
 * Selection, keyboard, clipboard and scrolling are the grid's own.
 */
import type { BeforeCellRenderEvent, ColumnDataSchemaModel, ColumnRegular, RowDefinition } from "@revolist/revogrid";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, type Language } from "../i18n";
import { columnLetters } from "../workbook/address";
import type { Area } from "../workbook/sheet";
import { cellAttributes, cellText, copiedText, editedCell, rowOf, type Row } from "./grid-cells";
import { cellEditor, type LineEditor } from "./grid-editor";
import { ROW_HEIGHT, FREE_COLUMN_WIDTH, columnPixels, rowPixels } from "./grid-look";
import { mergedCells, outOfMerge, type Merged } from "./grid-merges";
import { rowHeightsOf } from "./grid-rows";

/** What a user typed into a cell of the sheet in front. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface GridCalls {
  onType(typed: readonly TypedCell[]): void;
  /** A cell that cannot be typed into was typed into. */
  onRefuse(row: number, column: number): void;
  /** A link was clicked. */
  onFollow(row: number, column: number): void;
  onSelect(area: Area): void;
  /** The text in the open editor; `null` when it closes. */
  onEditing(text: string | null): void;
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

/** Cells beside and below what is filled, to type into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 12;
const PAGE = 20;

/** One grid element in a container, for one sheet; its calls go to `calls`. */
export class GridController {
  private readonly grid = document.createElement("revo-grid");
  private readonly catcher = document.createElement("input");
  private view: SheetView | null = null;
  private language: Language = "en";
  /** Pixels of each column, and how many rows there are. */
  private widths: readonly number[] = [];
  private rowCount = 0;
  /** Pixels of the rows that are not of standard height. */
  private heights: ReadonlyMap<number, number> = new Map();
  private readonly shapes = new Map<string, string>();
  private selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private composed: string | null = null;
  /** The open line editor; `null` from the first character until the grid has made it. */
  private editor: LineEditor | null = null;
  private endsEarly = false;
  /** How often a pointer came down on the grid. */
  private touches = 0;
  /** Whether the last selection was made with a pointer, not with a key. */
  private isPointing = false;
  private isHeadingPinned = false;
  private merged: Merged = new Map();
  /** Text across merged cells is wrapped to what can be seen of them. */
  private readonly watchWidth = new ResizeObserver(() => {
    this.grid.style.setProperty("--wb-visible", `${this.visibleWidth()}px`);
    this.fitRows();
  });

  constructor(
    private readonly container: HTMLElement,
    private readonly calls: GridCalls,
  ) {
    const { grid } = this;
    grid.range = true;
    grid.resize = true;
    grid.filter = false;
    grid.canMoveColumns = false;
    grid.frameSize = 3;
    grid.rowSize = ROW_HEIGHT;
    grid.applyOnClose = true;
    grid.rowHeaders = {
      size: 46,
      prop: "row",
      cellTemplate: (h, { model }) => h("span", {}, String((model as unknown as Row).row + 1)),
    } as ColumnRegular;
    grid.editors = {
      cell: cellEditor(
        (column) => (this.view ? editedCell(this.view, column) : { label: "", text: "", list: null, suggestions: [] }),
        () => {
          const text = this.composed;
          this.composed = null;
          return text;
        },
        (text) => this.calls.onEditing(text),
        (editor) => {
          this.editor = editor;
          if (this.endsEarly) editor.end("Enter");
        },
      ),
    };
    this.listen();
    this.catcher.className = "wb-catcher";
    this.catcher.tabIndex = -1;
    this.catcher.setAttribute("aria-hidden", "true");
    container.append(grid, this.catcher);
    this.watchWidth.observe(container);
  }

  destroy(): void {
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
      "aria-keyshortcuts": "Enter F2 F6",
    };
    for (const [name, text] of Object.entries(described)) this.grid.setAttribute(name, text);
    this.merged = mergedCells(view.sheet?.merges ?? []);
    const columns = Math.max(view.columns + SPARE_COLUMNS, LEAST_COLUMNS);
    this.widths = Array.from({ length: columns }, (_, column) => this.widthOf(column));
    this.rowCount = Math.max(view.rows + SPARE_ROWS, LEAST_ROWS);
    const isSame = [this.isUnchanged("columns", this.widths), this.isUnchanged("rows", [this.rowHeight(), this.rowCount])];
    if (!isSame[0]) this.grid.columns = this.widths.map((size, column) => this.column(column, size));
    if (!isSame[1]) this.grid.rowSize = this.rowHeight();
    this.fitRows();
    if (!isSame[1]) this.grid.source = Array.from({ length: this.rowCount }, (_, row) => ({ row }));
    if (isSame[0] && isSame[1]) void this.grid.refresh("all");
  }

  /** Selects an area, brings it into view and takes the keyboard. */
  async reveal(area: Area): Promise<void> {
    const touches = this.touches;
    await this.grid.scrollToRow(Math.max(0, area.row - 4));
    await this.grid.scrollToColumnIndex(Math.max(0, area.column - 1));
    // Who has clicked into the grid in the meantime keeps the cell that was clicked.
    if (touches !== this.touches) return;
    await this.grid.setCellsFocus({ x: area.column, y: area.row }, { x: area.column + area.columns - 1, y: area.row + area.rows - 1 });
  }

  /** Puts the keyboard back on the selected cell. */
  focus(): void {
    void this.grid.setCellsFocus({ x: this.selected.column, y: this.selected.row }, { x: this.selected.column, y: this.selected.row });
  }

  /** Whether a part of the grid's shape is as it was; setting the same shape again would cost a full painting. */
  private isUnchanged(part: string, shape: unknown): boolean {
    const now = JSON.stringify(shape);
    const isSame = this.shapes.get(part) === now;
    this.shapes.set(part, now);
    return isSame;
  }

  /** An edit may make a column wider; it does not make it narrower, so that columns do not dance. */
  private widthOf(column: number): number {
    const characters = this.view?.sheet?.columnWidths[column];
    const fitting = characters === undefined ? FREE_COLUMN_WIDTH : columnPixels(characters);
    return Math.max(fitting, this.widths[column] ?? 0);
  }

  private column(column: number, size: number): ColumnRegular {
    return {
      prop: column,
      name: columnLetters(column),
      size,
      editor: "cell",
      cellTemplate: (h, props) => h("span", {}, this.view ? cellText(this.view, props, this.language) : ""),
      cellProperties: (props) => (this.view ? cellAttributes(this.view, props, this.language, this.merged) : {}),
    };
  }

  private listen(): void {
    const on = <Detail>(name: string, handle: (event: CustomEvent<Detail>) => void): void =>
      this.grid.addEventListener(name, (event) => handle(event as CustomEvent<Detail>));

    this.grid.addEventListener(
      "pointerdown",
      () => {
        this.touches += 1;
        this.isPointing = true;
      },
      { capture: true },
    );
    this.grid.addEventListener("click", ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLElement>(".rgCell.wb-link") : null;
      if (link) this.calls.onFollow(Number(link.dataset["rgrow"]), Number(link.dataset["rgcol"]));
    });
    // Reached with the Tab key, the grid hands the keyboard to its selected cell.
    this.grid.addEventListener("focus", () => this.focus());
    on<BeforeCellRenderEvent>("beforecellrender", (event) => this.renderMerged(event));
    on<ColumnDataSchemaModel>("beforeeditstart", (event) => {
      this.editor = null;
      this.endsEarly = false;
      const row = rowOf(event.detail.model);
      const column = Number(event.detail.prop);
      if (this.view?.cell(row, column).open) return;
      event.preventDefault();
      this.calls.onRefuse(row, column);
    });
    on<ColumnDataSchemaModel & { val?: unknown }>("beforeedit", (event) => {
      event.preventDefault();
      this.calls.onEditing(null);
      const text = String(event.detail.val ?? "");
      // Enter on an unchanged cell is no edit: what stands in it may be more exact than its text.
      if (this.view && editedCell(this.view, event.detail).text === text) return;
      this.calls.onType([{ row: rowOf(event.detail.model), column: Number(event.detail.prop), text }]);
    });
    on("canceledit", () => this.calls.onEditing(null));
    on("closeedit", () => this.calls.onEditing(null));
    on<{ data: Record<number, Record<number, unknown>>; models: Record<number, unknown> }>("beforerangeedit", (event) => {
      event.preventDefault();
      const cells = Object.entries(event.detail.data).flatMap(([index, values]) =>
        Object.entries(values).flatMap(([column, text]) =>
          column === "row" ? [] : [{ row: rowOf(event.detail.models[Number(index)]), column: Number(column), text: String(text ?? "") }],
        ),
      );
      const open = cells.filter(({ row, column }) => this.view?.cell(row, column).open);
      const first = cells[0];
      if (open.length > 0) this.calls.onType(open);
      else if (first) this.calls.onRefuse(first.row, first.column);
    });
    on("beforeautofill", (event) => event.preventDefault());
    on<{ parsed: string[][]; event: ClipboardEvent }>("beforepasteapply", (event) => {
      event.preventDefault();
      event.detail.event.preventDefault();
      const { row, column } = this.selected;
      const lines = event.detail.parsed.slice(0, lastFilled(event.detail.parsed) + 1);
      const typed = lines.flatMap((line, y) => line.map((text, x) => ({ row: row + y, column: column + x, text: text.trim() })));
      if (typed.length === 0) return;
      this.calls.onType(typed);
      const last = { x: Math.max(...typed.map((cell) => cell.column)), y: row + lines.length - 1 };
      void this.grid.setCellsFocus({ x: column, y: row }, last);
    });
    on<{ event: DataTransfer }>("beforecopyapply", (event) => {
      event.preventDefault();
      if (this.view) event.detail.event.setData("text/plain", copiedText(this.view, this.selected));
    });
    on<{ range: GridRange; readonly rowType: string }>("applyfocus", ({ detail }) => {
      const { x, y, x1, y1 } = detail.range;
      if (detail.rowType === "rgRow" && x === x1 && y === y1) {
        const from = { x: this.selected.column, y: this.selected.row };
        const to = outOfMerge(this.view?.sheet?.merges ?? [], from, { x, y }, !this.isPointing);
        detail.range = { ...to, x1: to.x, y1: to.y };
      }
      this.setSelected(detail.range, detail.rowType);
    });
    on<GridRange & { type: string }>("setrange", ({ detail }) => this.setSelected(detail, detail.type));
    on<{ dimension: string; coordinate: number }>("viewportscroll", ({ detail }) => {
      if (detail.dimension === "rgRow") this.setHeadingPinned(detail.coordinate > this.headingEnd());
    });
    on<{ original: KeyboardEvent; edit: unknown }>("beforekeydown", (event) => {
      const { original, edit } = event.detail;
      this.isPointing = false;
      if (edit === null ? this.handleKey(original) : this.endEarly(original)) event.preventDefault();
    });
    this.catcher.addEventListener("compositionend", () => this.takeComposed());
    this.catcher.addEventListener("input", (event) => !(event as InputEvent).isComposing && this.takeComposed());
  }

  /** One cell is drawn across a merged area; the others under it are not drawn. */
  private renderMerged(event: CustomEvent<BeforeCellRenderEvent>): void {
    const { detail } = event;
    if (detail.colType !== "rgCol") return;
    const area = this.merged.get(`${rowOf((detail.model as ColumnDataSchemaModel).model)},${detail.column.itemIndex}`);
    if (area === undefined) return;
    if (area === null) return event.preventDefault();
    const widths = this.widths.slice(area.column, area.column + area.columns);
    detail.column = { ...detail.column, size: widths.reduce((sum, width) => sum + width, 0) };
  }

  /** Keys that the grid leaves alone. */
  private handleKey(key: KeyboardEvent): boolean {
    const { row, column } = this.selected;
    const to = (y: number, x: number): boolean => {
      const area = {
        row: Math.max(0, Math.min(y, this.rowCount - 1)),
        column: Math.max(0, Math.min(x, this.widths.length - 1)),
        rows: 1,
        columns: 1,
      };
      key.preventDefault();
      void this.reveal(area);
      return true;
    };
    const isCommand = key.ctrlKey || key.metaKey;
    switch (key.key) {
      case "F2":
        key.preventDefault();
        void this.edit();
        return true;
      case "F6":
        key.preventDefault();
        this.calls.onLeave();
        return true;
      case "Home":
        return to(isCommand ? 0 : row, 0);
      case "End":
        return to(isCommand ? (this.view?.rows ?? 1) - 1 : row, (this.view?.sheet?.columnWidths.length ?? 1) - 1);
      case "PageDown":
        return to(row + PAGE, column);
      case "PageUp":
        return to(row - PAGE, column);
    }
    // An input method composes text: it needs an input before its first key is handled.
    if (key.keyCode === 229 || key.key === "Process") {
      this.catchComposed();
      return true;
    }
    return false;
  }

  /** Gives an input method an input to compose in, at the selected cell, where it shows its candidates. */
  private catchComposed(): void {
    const cell = document.activeElement?.getBoundingClientRect();
    const frame = this.container.getBoundingClientRect();
    if (cell) Object.assign(this.catcher.style, { left: `${cell.left - frame.left}px`, top: `${cell.top - frame.top}px` });
    this.catcher.focus();
  }

  private takeComposed(): void {
    const text = this.catcher.value;
    this.catcher.value = "";
    if (text === "") return this.focus();
    this.composed = text;
    void this.edit();
  }

  /** Enter pressed so soon after the first character that the editor does not have the keyboard yet. */
  private endEarly(key: KeyboardEvent): boolean {
    const isEditing = key.target instanceof Element && key.target.closest("revogr-edit") !== null;
    if (isEditing || key.isComposing || key.key !== "Enter") return false;
    key.preventDefault();
    this.endsEarly = true;
    this.editor?.end("Enter");
    return true;
  }

  private edit(): Promise<void> {
    this.editor = null;
    this.endsEarly = false;
    const { row, column } = this.selected;
    if (this.view?.cell(row, column).open) return this.grid.setCellEdit(row, column);
    this.calls.onRefuse(row, column);
    return Promise.resolve();
  }

  private setSelected({ x, y, x1, y1 }: GridRange, rowType: string): void {
    const isPinned = rowType === "rowPinStart";
    const row = isPinned ? (this.view?.sheet?.freeze.rows ?? 1) - 1 : y;
    this.selected = { row, column: x, rows: isPinned ? 1 : y1 - y + 1, columns: x1 - x + 1 };
    this.calls.onSelect(this.selected);
  }

  /** The heading row of the table stays in view once it would scroll away. */
  private setHeadingPinned(isPinned: boolean): void {
    const rows = this.view?.sheet?.freeze.rows ?? 0;
    const pinned = isPinned && rows > 0;
    if (pinned === this.isHeadingPinned) return;
    this.isHeadingPinned = pinned;
    this.grid.pinnedTopSource = pinned ? [{ row: rows - 1 }] : [];
    this.setRowDefinitions();
  }

  /** Rows as high as their text needs in the width that can be seen now. */
  private fitRows(): void {
    const sheet = this.view?.sheet;
    this.heights = sheet ? rowHeightsOf(sheet, this.widths, this.visibleWidth()) : new Map();
    if (!this.isUnchanged("heights", [...this.heights])) this.setRowDefinitions();
  }

  private setRowDefinitions(): void {
    const own = [...this.heights].map(([index, size]): RowDefinition => ({ type: "rgRow", index, size }));
    const heading = this.heights.get((this.view?.sheet?.freeze.rows ?? 0) - 1) ?? this.rowHeight();
    this.grid.rowDefinitions = this.isHeadingPinned ? [...own, { type: "rowPinStart", index: 0, size: heading }] : own;
  }

  private headingEnd(): number {
    const rows = Array.from({ length: this.view?.sheet?.freeze.rows ?? 0 }, (_, row) => this.heights.get(row) ?? this.rowHeight());
    return rows.reduce((sum, height) => sum + height, 0);
  }

  private visibleWidth(): number {
    return Math.max(0, this.container.clientWidth - 72);
  }

  private rowHeight(): number {
    return Math.max(ROW_HEIGHT, rowPixels(this.view?.sheet?.standardHeight ?? 0));
  }
}

function lastFilled(lines: readonly (readonly string[])[]): number {
  return lines.findLastIndex((line) => line.some((text) => text.trim() !== ""));
}
