/**
 * Drives the grid element: what it shows comes from a sheet's view, what the user does in it goes out as calls.
 * Selection, keyboard, clipboard and scrolling are the grid's own.
 */
import type { BeforeCellRenderEvent, CellProps, CellTemplateProp, ColumnDataSchemaModel, ColumnRegular } from "@revolist/revogrid";
import type { SheetView } from "../hosts/workbench-view";
import type { Language } from "../i18n";
import { columnLetters } from "../workbook/address";
import type { Area } from "../workbook/sheet";
import { editTextOf, textOf } from "./format";
import { cellEditor } from "./grid-editor";
import { ROW_HEIGHT, FREE_COLUMN_WIDTH, classesOf, columnPixels, listAt, rowPixels } from "./grid-look";
import { cellName, explainCell } from "./words";

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
  onSelect(area: Area): void;
  /** The text in the open editor; `null` when it closes. */
  onEditing(text: string | null): void;
  onUndo(): void;
  onRedo(): void;
  /** The keyboard leaves the grid. */
  onLeave(): void;
}

interface Row {
  readonly row: number;
}

/** Cells beside and below what is filled, to type into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 12;
const PAGE = 20;

export class GridController {
  private readonly grid = document.createElement("revo-grid");
  private readonly catcher = document.createElement("input");
  private view: SheetView | null = null;
  private language: Language = "en";
  private shape = "";
  private selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private composed: string | null = null;
  private isHeadingPinned = false;
  private merged = new Map<string, Area | null>();

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
        (column) => this.editedCell(column),
        () => {
          const text = this.composed;
          this.composed = null;
          return text;
        },
        (text) => this.calls.onEditing(text),
      ),
    };
    this.listen();
    this.catcher.className = "wb-catcher";
    this.catcher.tabIndex = -1;
    this.catcher.setAttribute("aria-hidden", "true");
    container.append(grid, this.catcher);
  }

  destroy(): void {
    this.container.replaceChildren();
  }

  /** Shows a sheet; after an edit only the cells in view are painted again. */
  show(view: SheetView, language: Language, isDark: boolean, label: string): void {
    const isOther = view.name !== this.view?.name;
    this.view = view;
    this.language = language;
    this.grid.theme = isDark ? "dark" : "default";
    this.grid.setAttribute("aria-label", label);
    const rows = Math.max(view.rows + SPARE_ROWS, LEAST_ROWS);
    const columns = Math.max(view.columns + SPARE_COLUMNS, LEAST_COLUMNS);
    const shape = JSON.stringify([
      view.name,
      rows,
      columns,
      view.sheet?.columnWidths,
      [...(view.sheet?.rowHeights ?? [])],
      view.sheet?.merges,
    ]);
    if (shape === this.shape) {
      void this.grid.refresh("all");
      return;
    }
    this.shape = shape;
    this.reshape(rows, columns);
    if (isOther) {
      this.setHeadingPinned(false);
      void this.grid.scrollToCoordinate({ x: 0, y: 0 });
    }
  }

  /** Selects an area, brings it into view and takes the keyboard. */
  async reveal(area: Area): Promise<void> {
    await this.grid.scrollToRow(Math.max(0, area.row - 4));
    await this.grid.scrollToColumnIndex(Math.max(0, area.column - 1));
    await this.grid.setCellsFocus({ x: area.column, y: area.row }, { x: area.column + area.columns - 1, y: area.row + area.rows - 1 });
  }

  /** Puts the keyboard back on the selected cell. */
  focus(): void {
    void this.grid.setCellsFocus({ x: this.selected.column, y: this.selected.row }, { x: this.selected.column, y: this.selected.row });
  }

  private reshape(rows: number, columns: number): void {
    const { sheet } = this.view ?? {};
    this.merged = mergedCells(sheet?.merges ?? []);
    this.grid.columns = Array.from({ length: columns }, (_, column): ColumnRegular => {
      const characters = sheet?.columnWidths[column];
      return {
        prop: column,
        name: columnLetters(column),
        size: characters === undefined ? FREE_COLUMN_WIDTH : columnPixels(characters),
        editor: "cell",
        cellTemplate: (h, props) => h("span", {}, this.textAt(props)),
        cellProperties: (props) => this.propertiesAt(props),
      };
    });
    this.grid.rowSize = this.rowHeight();
    this.grid.rowDefinitions = [...(sheet?.rowHeights ?? [])].map(([index, points]) => ({
      type: "rgRow" as const,
      index,
      size: rowPixels(points),
    }));
    this.grid.source = Array.from({ length: rows }, (_, row) => ({ row }));
  }

  private textAt({ model, prop }: Pick<CellTemplateProp, "model" | "prop">): string {
    const cell = this.view?.cell(rowOf(model), Number(prop));
    return cell ? textOf(cell.content, cell.style, this.language) : "";
  }

  private propertiesAt({ model, prop }: Pick<CellTemplateProp, "model" | "prop">): CellProps {
    const { view } = this;
    const row = rowOf(model);
    const column = Number(prop);
    if (!view) return {};
    const cell = view.cell(row, column);
    const merge = this.merged.get(`${row},${column}`);
    const overflows =
      cell.style === "title" ||
      (cell.style === undefined && typeof cell.content === "string" && view.cell(row, column + 1).content === null);
    const explanation = explainCell(cell, this.language);
    return {
      class: `${classesOf(view, cell, row, column)}${merge ? " wb-merged" : overflows ? " wb-overflow" : ""}`,
      "aria-rowindex": String(row + 1),
      ...(cell.open ? {} : { "aria-readonly": "true" }),
      ...(explanation ? { title: explanation } : {}),
    };
  }

  private editedCell({ model, prop }: ColumnDataSchemaModel): { label: string; text: string; list: readonly string[] | null } {
    const row = rowOf(model);
    const column = Number(prop);
    const cell = this.view?.cell(row, column);
    return {
      label: cellName(row, column),
      text: cell?.typed && cell.formula ? cell.formula : cell ? editTextOf(cell.content, cell.style) : "",
      list: this.view ? listAt(this.view, row, column) : null,
    };
  }

  private listen(): void {
    const on = <Detail>(name: string, handle: (event: CustomEvent<Detail>) => void): void =>
      this.grid.addEventListener(name, (event) => handle(event as CustomEvent<Detail>));

    on<BeforeCellRenderEvent>("beforecellrender", (event) => this.renderMerged(event));
    on<ColumnDataSchemaModel>("beforeeditstart", (event) => {
      const row = rowOf(event.detail.model);
      const column = Number(event.detail.prop);
      if (this.view?.cell(row, column).open) return;
      event.preventDefault();
      this.calls.onRefuse(row, column);
    });
    on<ColumnDataSchemaModel & { val?: unknown }>("beforeedit", (event) => {
      event.preventDefault();
      this.calls.onEditing(null);
      const row = rowOf(event.detail.model);
      const column = Number(event.detail.prop);
      this.calls.onType([{ row, column, text: String(event.detail.val ?? "") }]);
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
      if (typed.length > 0) this.calls.onType(typed);
    });
    on<{ event: DataTransfer }>("beforecopyapply", (event) => {
      event.preventDefault();
      event.detail.event.setData("text/plain", this.copied());
    });
    on<{ rowIndex: number; colIndex: number; model?: unknown }>("afterfocus", ({ detail }) =>
      this.setSelected({ row: detail.model ? rowOf(detail.model) : detail.rowIndex, column: detail.colIndex, rows: 1, columns: 1 }),
    );
    on<{ x: number; y: number; x1: number; y1: number }>("setrange", ({ detail }) =>
      this.setSelected({ row: detail.y, column: detail.x, rows: detail.y1 - detail.y + 1, columns: detail.x1 - detail.x + 1 }),
    );
    on<{ dimension: string; coordinate: number }>("viewportscroll", ({ detail }) => {
      if (detail.dimension === "rgRow") this.setHeadingPinned(detail.coordinate > this.headingEnd());
    });
    on<{ original: KeyboardEvent; edit: unknown }>("beforekeydown", (event) => {
      if (event.detail.edit === null && this.handleKey(event.detail.original)) event.preventDefault();
    });
    this.catcher.addEventListener("compositionend", () => {
      this.composed = this.catcher.value;
      this.catcher.value = "";
      void this.edit();
    });
  }

  /** One cell is drawn across a merged area; the others under it are not drawn. */
  private renderMerged(event: CustomEvent<BeforeCellRenderEvent>): void {
    const { detail } = event;
    if (detail.colType !== "rgCol") return;
    const area = this.merged.get(`${rowOf((detail.model as ColumnDataSchemaModel).model)},${detail.column.itemIndex}`);
    if (area === undefined) return;
    if (area === null) return event.preventDefault();
    const widths = this.grid.columns
      .slice(area.column, area.column + area.columns)
      .map((column) => ("size" in column ? (column.size ?? 0) : 0));
    detail.column = { ...detail.column, size: widths.reduce((sum, width) => sum + width, 0) };
  }

  /** Keys that the grid leaves alone. */
  private handleKey(key: KeyboardEvent): boolean {
    const { row, column } = this.selected;
    const to = (y: number, x: number): boolean => {
      const area = {
        row: Math.max(0, Math.min(y, this.grid.source.length - 1)),
        column: Math.max(0, Math.min(x, this.grid.columns.length - 1)),
        rows: 1,
        columns: 1,
      };
      key.preventDefault();
      void this.reveal(area);
      return true;
    };
    const isCommand = key.ctrlKey || key.metaKey;
    if (isCommand && /^[zy]$/i.test(key.key)) {
      key.preventDefault();
      if (key.key.toLowerCase() === "y" || key.shiftKey) this.calls.onRedo();
      else this.calls.onUndo();
      return true;
    }
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
      this.catcher.focus();
      return true;
    }
    return false;
  }

  private edit(): Promise<void> {
    const { row, column } = this.selected;
    if (this.view?.cell(row, column).open) return this.grid.setCellEdit(row, column);
    this.calls.onRefuse(row, column);
    return Promise.resolve();
  }

  private setSelected(area: Area): void {
    this.selected = area;
    this.calls.onSelect(area);
  }

  /** The heading row of the table stays in view once it would scroll away. */
  private setHeadingPinned(isPinned: boolean): void {
    const rows = this.view?.sheet?.freeze.rows ?? 0;
    const pinned = isPinned && rows > 0;
    if (pinned === this.isHeadingPinned) return;
    this.isHeadingPinned = pinned;
    const heights = this.grid.rowDefinitions.filter(({ type }) => type === "rgRow");
    const height = heights.find(({ index }) => index === rows - 1)?.size ?? this.rowHeight();
    this.grid.rowDefinitions = pinned ? [...heights, { type: "rowPinStart", index: 0, size: height }] : heights;
    this.grid.pinnedTopSource = pinned ? [{ row: rows - 1 }] : [];
  }

  private headingEnd(): number {
    const rows = this.view?.sheet?.freeze.rows ?? 0;
    const heights = this.view?.sheet?.rowHeights;
    return Array.from({ length: rows }, (_, row) => (heights?.has(row) ? rowPixels(heights.get(row) ?? 0) : this.rowHeight())).reduce(
      (sum, height) => sum + height,
      0,
    );
  }

  private rowHeight(): number {
    return Math.max(ROW_HEIGHT, rowPixels(this.view?.sheet?.standardHeight ?? 0));
  }

  private copied(): string {
    const { row, column, rows, columns } = this.selected;
    const cellText = (y: number, x: number): string => {
      const cell = this.view?.cell(row + y, column + x);
      return cell ? editTextOf(cell.content, cell.style).replace(/[\t\r\n]+/g, " ") : "";
    };
    return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x) => cellText(y, x)).join("\t")).join("\n");
  }
}

function rowOf(model: unknown): number {
  return (model as Row | undefined)?.row ?? 0;
}

/** The area at the first cell of each merge, `null` at the others. */
function mergedCells(merges: readonly Area[]): Map<string, Area | null> {
  const cells = new Map<string, Area | null>();
  for (const area of merges)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        cells.set(`${row},${column}`, row === area.row && column === area.column ? area : null);
  return cells;
}

function lastFilled(lines: readonly (readonly string[])[]): number {
  return lines.findLastIndex((line) => line.some((text) => text.trim() !== ""));
}
