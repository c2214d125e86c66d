/**
 * Keys that come quicker than the grid opens and closes its editors. A practised typist writes "12 Tab 30 Enter Ctrl+Home"
 * in less time than an editor takes to appear or to go. Until it has, the grid would lose a key or give it to the wrong
 * cell; here every key waits for its turn, whatever it means, and then lands in the cell it was meant for.
 */
import { Composing } from "./grid-composing";
import type { CellEditor, EndKey } from "./grid-editor";

export interface TypeAheadCalls {
  /** Opens the editor of the selected cell, whose text what was typed replaces; a cell that cannot be typed into is refused. */
  edit(): void;
  /** Moves on as after Enter or Tab in a cell. */
  step(end: EndKey): void;
  /** Whether a line of text can be typed into the selected cell. */
  isTypable(): boolean;
  /** Whether the editor before is gone from the page; while it is there, it takes the next one with it when it goes. */
  isClosed(): boolean;
  /** Whether what was pressed or pasted is for the grid. */
  isForGrid(event: Event): boolean;
  /** Presses a key again that has waited. */
  press(key: KeyboardEvent): void;
  paste(text: string): void;
}

/** What waits: letters, the end of an editing, or something else to do. */
type Waiting = string | EndKey | (() => void);

/** How long an editor is waited for, in milliseconds; a page that is not in front never draws it. */
const PATIENCE = 3_000;

/** Keys that mean nothing without another one. */
const MODIFIERS = new Set(["Control", "Shift", "Alt", "AltGraph", "Meta", "CapsLock", "NumLock", "Dead", "Unidentified"]);

/** The keys that wait, of one grid. */
export class TypeAhead {
  private queue: Waiting[] = [];
  /** The key that is to end the editing as soon as there is an editor. */
  private end: EndKey | null = null;
  private editor: CellEditor | null = null;
  /** From the end of an editing until what was typed meanwhile is used up. */
  private isBusy = false;
  private isOpening = false;
  private isPressing = false;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly calls: TypeAheadCalls) {}

  /** Hears keys and pasted text before the grid and the page do, until the signal. */
  listen(signal: AbortSignal): void {
    const options = { capture: true, signal };
    document.addEventListener("keydown", (key) => this.calls.isForGrid(key) && this.hold(key), options);
    document.addEventListener(
      "paste",
      (event) => {
        if (!this.calls.isForGrid(event) || !this.mustWait()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const text = event.clipboardData?.getData("text/plain") ?? "";
        this.wait(() => this.calls.paste(text));
      },
      options,
    );
  }

  /**
   * Takes Enter or Tab for the editor that is about to open.
   *
   * @param isOpen whether the grid has opened an editor or is about to
   * @returns whether the key is taken
   */
  take(key: KeyboardEvent, isOpen: boolean): boolean {
    const end = key.ctrlKey || key.metaKey || key.isComposing ? null : endKey(key);
    if (!isOpen || end === null || inEditor(key)) return false;
    key.preventDefault();
    this.isBusy = true;
    this.end = end;
    if (this.editor) this.editor.end(end);
    else this.beginPatience();
    return true;
  }

  /** An editor is about to open, with the letter that was typed on the cell. */
  opening(): void {
    this.editor = null;
    this.isOpening = true;
  }

  /** An editor was asked for and opens a moment later; all keys wait until then. */
  asked(): void {
    this.opening();
    this.isBusy = true;
    this.beginPatience();
  }

  /** What was typed for the editor that opens. */
  text(): string | null {
    let text = "";
    // After Enter or Tab, what waits is for the next cell.
    while (this.end === null && typeof this.queue[0] === "string") text += String(this.queue.shift());
    return text === "" ? null : text;
  }

  /** An editor is drawn and has the keyboard. */
  opened(editor: CellEditor): void {
    clearTimeout(this.patience);
    this.editor = editor;
    this.isOpening = false;
    if (this.end !== null) editor.end(this.end);
    else this.feed(editor);
  }

  /** An editor was ended by a key, and its text saved; `null` when the selection stays. */
  ended(end: EndKey | null): void {
    this.end = null;
    this.editor = null;
    this.isBusy = true;
    if (end) this.calls.step(end);
    this.goOn();
  }

  /** The editing was given up. */
  cancelled(): void {
    this.end = null;
    this.editor = null;
    this.isOpening = false;
    this.isBusy = true;
    this.goOn();
  }

  private hold(key: KeyboardEvent): void {
    if (this.isPressing || key.isComposing || Composing.isFor(key) || MODIFIERS.has(key.key)) return;
    if (!this.mustWait() || (inEditor(key) && !this.isBusy)) return;
    key.stopImmediatePropagation();
    const isCommand = key.ctrlKey || key.metaKey;
    const letter = isCommand && !key.altKey ? key.key.toLowerCase() : "";
    // The browser says what is pasted, a moment later, only if it may.
    if (letter === "v") return;
    key.preventDefault();
    if (letter === "c" || letter === "x") this.wait(() => void document.execCommand(letter === "c" ? "copy" : "cut"));
    else this.wait((isCommand ? null : (endKey(key) ?? (key.key.length === 1 && !key.altKey ? key.key : null))) ?? (() => this.press(key)));
  }

  private press(key: KeyboardEvent): void {
    this.isPressing = true;
    try {
      this.calls.press(key);
    } finally {
      this.isPressing = false;
    }
  }

  /** An editor that was ended may be there for a moment still. */
  private mustWait(): boolean {
    return this.isBusy || (this.editor === null && !this.isOpening && !this.calls.isClosed());
  }

  private wait(what: Waiting): void {
    this.queue.push(what);
    if (this.isBusy) return;
    this.isBusy = true;
    this.goOn();
  }

  /** Should no editor appear, the keys are not to wait for ever. */
  private beginPatience(): void {
    clearTimeout(this.patience);
    this.patience = setTimeout(() => {
      this.queue = [];
      this.cancelled();
    }, PATIENCE);
  }

  /** What waits goes into the editor that is there now. */
  private feed(editor: CellEditor): void {
    while (this.editor === editor) {
      const next = this.queue.shift();
      if (next === undefined) {
        this.isBusy = false;
        return;
      }
      if (typeof next === "string") editor.append?.(next);
      else if (typeof next === "function") {
        next();
        // Whether that was Escape, the grid tells a moment later.
        setTimeout(() => this.feed(editor));
        return;
      } else {
        this.end = next;
        editor.end(next);
      }
    }
  }

  /** The grid needs a moment to put its editor away. */
  private goOn(until = performance.now() + PATIENCE): void {
    setTimeout(() => {
      if (performance.now() < until && !this.calls.isClosed()) return this.goOn(until);
      const next = this.queue[0];
      if (next === undefined) {
        this.isBusy = false;
        return;
      }
      if (typeof next === "string") {
        this.calls.edit();
        if (!this.isOpening) this.text(); // what cannot be typed here is not for the next cell either
      } else {
        this.queue.shift();
        if (typeof next === "function") next();
        else this.calls.step(next);
      }
      // An editor that opens goes on with the rest itself.
      if (!this.isOpening) this.goOn();
    });
  }
}

function endKey({ key, shiftKey }: KeyboardEvent): EndKey | null {
  return key === "Enter" || key === "Tab" ? { key, back: shiftKey } : null;
}

function inEditor({ target }: Event): boolean {
  return target instanceof Element && target.closest("revogr-edit") !== null;
}
