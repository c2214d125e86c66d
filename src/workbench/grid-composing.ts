/** Input methods (Pinyin, Zhuyin) need an input to compose in before their first key is handled: a hidden one at the selected cell. */

/** The hidden input of one grid. */
export class Composing {
  private readonly catcher = document.createElement("input");
  private composed: string | null = null;

  /**
   * @param container the grid's; the input is put into it
   * @param onText something has been composed and waits to be taken
   * @param onNothing the composing was given up
   */
  constructor(
    private readonly container: HTMLElement,
    private readonly onText: () => void,
    private readonly onNothing: () => void,
  ) {
    this.catcher.className = "wb-catcher";
    this.catcher.tabIndex = -1;
    this.catcher.setAttribute("aria-hidden", "true");
    this.catcher.addEventListener("compositionend", () => this.finish());
    this.catcher.addEventListener("input", (event) => !(event as InputEvent).isComposing && this.finish());
    container.append(this.catcher);
  }

  /** Whether a key belongs to an input method. */
  static isFor(key: KeyboardEvent): boolean {
    return key.keyCode === 229 || key.key === "Process";
  }

  /** Gives the input method the input, where it shows its candidates. */
  start(): void {
    const cell = document.activeElement?.getBoundingClientRect();
    const frame = this.container.getBoundingClientRect();
    if (cell) Object.assign(this.catcher.style, { left: `${cell.left - frame.left}px`, top: `${cell.top - frame.top}px` });
    this.catcher.focus();
  }

  /** What was composed, once. */
  take(): string | null {
    const text = this.composed;
    this.composed = null;
    return text;
  }

  private finish(): void {
    const text = this.catcher.value;
    this.catcher.value = "";
    if (text === "") return this.onNothing();
    this.composed = text;
    this.onText();
  }
}
