/** The editors of a cell: a line of text, or a drop-down where the sheet has a list. */
import type { ColumnDataSchemaModel, EditCell, EditorBase, HyperFunc, VNode } from "@revolist/revogrid";

/** What the grid tells about the cell that is to be edited. */
export interface EditedCell {
  readonly label: string;
  readonly text: string;
  readonly list: readonly string[] | null;
  /** Offered while typing; anything else is accepted too. */
  readonly suggestions: readonly string[];
}

/** The key that ended the editing; `back` with Shift held. */
export interface EndKey {
  readonly key: "Enter" | "Tab";
  readonly back: boolean;
}

/** An editor that is open. */
export interface CellEditor {
  /** Ends the editing as the key does. */
  end(end: EndKey): void;
  /** Adds what was typed; nothing is typed into a list. */
  append?(text: string): void;
}

/** What an editor asks and tells. */
export interface EditorCalls {
  /** What stands in a cell when it is edited. */
  readonly cellOf: (column: ColumnDataSchemaModel) => EditedCell;
  /** Text that an input method has put together already; taken once. */
  readonly composed: () => string | null;
  /** Whether that text goes behind what stands in the cell; otherwise it takes its place. */
  readonly isKept: () => boolean;
  /** Hears each change, for the formula bar. */
  readonly onInput: (text: string) => void;
  /** Gets each editor as soon as it is drawn. */
  readonly onOpen: (editor: CellEditor) => void;
  /** The cell was left by this key, after its text was saved; `null` when it stays selected. */
  readonly onEnd: (end: EndKey | null) => void;
}

type Save = (value: string, preventFocus?: boolean) => void;

/** Makes the grid's editor. */
export function cellEditor(calls: EditorCalls) {
  return (column: ColumnDataSchemaModel, save: Save): EditorBase => {
    const cell = calls.cellOf(column);
    return cell.list ? new ListEditor(cell, cell.list, save, calls) : new LineEditor(cell, beginning(cell, calls), save, calls);
  };
}

/** Text to begin with, where it is not what stands in the cell or was typed on it. */
function beginning(cell: EditedCell, { composed, isKept }: EditorCalls): string | null {
  const text = composed();
  return text !== null && isKept() ? cell.text + text : text;
}

/** A line of text. */
class LineEditor implements EditorBase, CellEditor {
  element: Element | null = null;
  editCell?: EditCell;
  private input: HTMLInputElement | null = null;
  private started = false;

  constructor(
    private readonly cell: EditedCell,
    private readonly composed: string | null,
    private readonly save: Save,
    private readonly calls: EditorCalls,
  ) {}

  componentDidRender(): void {
    const input = this.input;
    if (!input || this.started) return;
    this.started = true;
    this.suggest(input);
    const typed: unknown = this.editCell?.val;
    // The grid hands over what was typed on the cell; opened with Enter or F2 the cell keeps what it holds.
    const begun = `${this.composed ?? ""}${typeof typed === "string" ? typed : ""}`;
    input.value = begun === "" ? this.cell.text : begun;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
    // The grid takes the keyboard back while it opens the editor by a double click.
    setTimeout(() => input.isConnected && input.focus());
    this.calls.onInput(input.value);
    this.calls.onOpen(this);
  }

  append(text: string): void {
    if (this.appendPendingInput(text)) this.calls.onInput(this.getValue());
  }

  end(end: EndKey): void {
    const value = this.getValue();
    this.beforeDisconnect();
    this.save(value, true);
    this.calls.onEnd(end);
  }

  /** Browsers show the suggestions that fit what was typed; the list goes with the editor. */
  private suggest(input: HTMLInputElement): void {
    if (this.cell.suggestions.length === 0) return;
    const list = document.createElement("datalist");
    list.id = "wb-suggestions";
    list.append(...this.cell.suggestions.map((suggestion) => new Option(suggestion, suggestion)));
    input.after(list);
    input.setAttribute("list", list.id);
  }

  appendPendingInput(text: string): boolean {
    if (!this.input) return false;
    this.input.value += text;
    return true;
  }

  getValue(): string {
    return this.input?.value ?? this.cell.text;
  }

  beforeDisconnect(): void {
    this.input?.list?.remove();
    this.input?.blur();
  }

  render(h: HyperFunc<VNode>): VNode {
    return h("input", {
      type: "text",
      enterKeyHint: "enter",
      autocomplete: "off",
      spellcheck: false,
      "aria-label": this.cell.label,
      ref: (element: HTMLInputElement | null) => (this.input = element),
      onInput: () => this.calls.onInput(this.getValue()),
      onKeyDown: (event: KeyboardEvent) => {
        const end = event.isComposing ? null : endOf(event);
        if (end) this.end(end);
      },
    });
  }
}

class ListEditor implements EditorBase, CellEditor {
  element: Element | null = null;
  editCell?: EditCell;
  private select: HTMLSelectElement | null = null;
  private started = false;

  constructor(
    private readonly cell: EditedCell,
    private readonly list: readonly string[],
    private readonly save: Save,
    private readonly calls: Pick<EditorCalls, "onOpen" | "onEnd">,
  ) {}

  /** As in Excel, Enter takes what is chosen and stays, Tab moves on. */
  end(end: EndKey): void {
    this.save(this.getValue(), true);
    this.calls.onEnd(end.key === "Tab" ? end : null);
  }

  componentDidRender(): void {
    const select = this.select;
    if (!this.started) this.calls.onOpen(this);
    this.started = true;
    setTimeout(() => {
      select?.focus();
      try {
        select?.showPicker();
      } catch {
        // Older browsers open the list with the arrow keys only.
      }
    });
  }

  getValue(): string {
    return this.select?.value ?? this.cell.text;
  }

  beforeDisconnect(): void {
    this.select?.blur();
  }

  render(h: HyperFunc<VNode>): VNode {
    return h(
      "select",
      {
        "aria-label": this.cell.label,
        ref: (element: HTMLSelectElement | null) => (this.select = element),
        onChange: () => this.save(this.getValue(), true),
        onKeyDown: (event: KeyboardEvent) => {
          const end = endOf(event);
          if (end) this.end(end);
        },
      },
      this.list.map((choice) => h("option", { value: choice, selected: choice === this.cell.text }, choice)),
    );
  }
}

/** The grid is not to see a key that ended the editing: it would take it for one pressed on the cell. */
function endOf(event: KeyboardEvent): EndKey | null {
  if (event.key !== "Enter" && event.key !== "Tab") return null;
  event.preventDefault();
  event.stopPropagation();
  return { key: event.key, back: event.shiftKey };
}
