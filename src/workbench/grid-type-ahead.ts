/**
 * Keys that come quicker than the grid opens and closes its editors. A practised typist writes "12 Tab 30 Enter" in less
 * time than an editor takes to appear; every key still lands in the cell it was meant for.
 */
import { Composing } from "./grid-composing";
import type { EndKey, LineEditor } from "./grid-editor";

export interface TypeAheadCalls {
  /** Opens the editor of the selected cell. */
  edit(): void;
  /** Moves on as after Enter or Tab in a cell. */
  step(end: EndKey): void;
  /** Whether a line of text can be typed into the selected cell. */
  isTypable(): boolean;
  /** Whether the editor before is gone from the page; while it is there, it takes the next one with it when it goes. */
  isClosed(): boolean;
}

/** How often it is looked whether an editor is gone; a page that is not in front never draws that. */
const PATIENCE = 200;

/** The keys that wait, of one grid. */
export class TypeAhead {
  private queue: (string | EndKey)[] = [];
  /** The key that is to end the editing as soon as there is an editor. */
  private end: EndKey | null = null;
  private editor: LineEditor | null = null;
  /** From the end of an editing until what was typed meanwhile is used up. */
  private isBusy = false;
  private isOpening = false;

  constructor(private readonly calls: TypeAheadCalls) {}

  /**
   * @param isOpen whether the grid has opened an editor or is about to
   * @returns whether the key waits now
   */
  take(key: KeyboardEvent, isOpen: boolean): boolean {
    const isInEditor = key.target instanceof Element && key.target.closest("revogr-edit") !== null;
    if ((isInEditor && !this.isBusy) || key.isComposing || Composing.isFor(key) || key.ctrlKey || key.metaKey) return false;
    const end: EndKey | null = key.key === "Enter" || key.key === "Tab" ? { key: key.key, back: key.shiftKey } : null;
    if (end === null && key.key.length !== 1) return false;
    // An editor that was ended may be there for a moment still.
    const isLeftOver = isOpen && this.editor === null && !this.isOpening;
    if (this.isBusy || isLeftOver) {
      this.queue.push(end ?? key.key);
      if (!this.isBusy) {
        this.isBusy = true;
        this.goOn();
      }
    } else if (isOpen && end !== null) {
      this.isBusy = true;
      this.end = end;
      this.editor?.end(end);
    } else return false;
    key.preventDefault();
    return true;
  }

  /** An editor is about to open. */
  opening(): void {
    this.editor = null;
    this.isOpening = true;
  }

  /** What was typed for the editor that opens. */
  text(): string | null {
    let text = "";
    while (typeof this.queue[0] === "string") text += String(this.queue.shift());
    return text === "" ? null : text;
  }

  /** An editor has opened. */
  opened(editor: LineEditor): void {
    this.editor = editor;
    this.isOpening = false;
    const next = this.queue[0];
    if (this.end === null && typeof next === "object") {
      this.queue.shift();
      this.end = next;
    }
    if (this.end !== null) editor.end(this.end);
    else this.isBusy = false;
  }

  /** An editor was ended by a key, and its text saved. */
  ended(end: EndKey): void {
    this.end = null;
    this.editor = null;
    this.isBusy = true;
    this.calls.step(end);
    this.goOn();
  }

  /** The editing was given up. */
  cancelled(): void {
    this.queue = [];
    this.end = null;
    this.editor = null;
    this.isBusy = false;
  }

  /** The grid needs a moment to put its editor away. */
  private goOn(patience = PATIENCE): void {
    setTimeout(() => {
      if (patience > 0 && !this.calls.isClosed()) return this.goOn(patience - 1);
      const next = this.queue[0];
      if (next === undefined) this.isBusy = false;
      else if (typeof next === "object") {
        this.queue.shift();
        this.calls.step(next);
        this.goOn();
      } else {
        const isTypable = this.calls.isTypable();
        this.calls.edit();
        if (isTypable) return;
        this.text(); // what cannot be typed here is not for the next cell either
        this.goOn();
      }
    });
  }
}
