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

type Save = (value: string, preventFocus?: boolean) => void;

/**
 * Makes the grid's editor.
 *
 * @param cellOf what stands in a cell when it is edited
 * @param composed text that an input method has put together already; taken once
 * @param onInput hears each change, for the formula bar
 * @param onOpen gets each line editor, to finish it when Enter comes before it has the keyboard
 */
export function cellEditor(
  cellOf: (column: ColumnDataSchemaModel) => EditedCell,
  composed: () => string | null,
  onInput: (text: string) => void,
  onOpen: (editor: LineEditor) => void,
) {
  return (column: ColumnDataSchemaModel, save: Save): EditorBase => {
    const cell = cellOf(column);
    if (cell.list) return new ListEditor(cell, cell.list, save);
    const editor = new LineEditor(cell, composed(), save, onInput);
    onOpen(editor);
    return editor;
  };
}

/** A line of text. */
export class LineEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditCell;
  private input: HTMLInputElement | null = null;
  private started = false;
  /** Set when the editing was ended by a key that came before the input was there. */
  private ending: "Enter" | "Tab" | null = null;

  constructor(
    private readonly cell: EditedCell,
    private readonly composed: string | null,
    private readonly save: Save,
    private readonly onInput: (text: string) => void,
  ) {}

  componentDidRender(): void {
    const input = this.input;
    if (!input || this.started) return;
    this.started = true;
    this.suggest(input);
    const typed: unknown = this.editCell?.val;
    // The grid hands over what was typed on the cell; opened with Enter or F2 the cell keeps what it holds.
    input.value = this.composed ?? (typeof typed === "string" && typed !== "" ? typed : this.cell.text);
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
    // The grid takes the keyboard back while it opens the editor by a double click.
    setTimeout(() => input.isConnected && input.focus());
    this.onInput(input.value);
    if (this.ending) this.end(this.ending);
  }

  /** Ends the editing; a quick typist's Enter may come before the editor is drawn. */
  end(key: "Enter" | "Tab"): void {
    if (!this.started) {
      this.ending = key;
      return;
    }
    const value = this.getValue();
    this.beforeDisconnect();
    this.save(value, key === "Tab");
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
      onInput: () => this.onInput(this.getValue()),
      onKeyDown: (event: KeyboardEvent) => {
        if (!event.isComposing && (event.key === "Enter" || event.key === "Tab")) this.end(event.key);
      },
    });
  }
}

class ListEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditCell;
  private select: HTMLSelectElement | null = null;

  constructor(
    private readonly cell: EditedCell,
    private readonly list: readonly string[],
    private readonly save: Save,
  ) {}

  componentDidRender(): void {
    const select = this.select;
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
          if (event.key !== "Enter" && event.key !== "Tab") return;
          event.preventDefault();
          this.save(this.getValue(), true);
        },
      },
      this.list.map((choice) => h("option", { value: choice, selected: choice === this.cell.text }, choice)),
    );
  }
}
