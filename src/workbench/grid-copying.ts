/** What the grid tells of the clipboard: the grid itself neither copies nor pastes. */
import { listenTo } from "./grid-events";

/** What copying and pasting ask and tell. */
export interface CopyingCalls {
  /** Whether what was pressed is for the grid. */
  isForGrid(event: Event): boolean;
  /** The text of the selected cells; `null` where there is no sheet. */
  copied(isCut: boolean): string | null;
  paste(text: string): void;
}

/** Copies, cuts and pastes for the grid. */
export function listenToClipboard(grid: HTMLElement, calls: CopyingCalls): void {
  let isCutting = false;
  listenTo<{ dataText: string; event: ClipboardEvent }>(grid, "beforepaste", (event) => {
    event.preventDefault();
    if (!calls.isForGrid(event.detail.event)) return;
    event.detail.event.preventDefault();
    calls.paste(event.detail.dataText);
  });
  for (const name of ["beforecopy", "beforecut"])
    listenTo<{ event: ClipboardEvent }>(grid, name, (event) => {
      if (calls.isForGrid(event.detail.event)) isCutting ||= name === "beforecut";
      else event.preventDefault();
    });
  listenTo<{ event: DataTransfer }>(grid, "beforecopyapply", (event) => {
    event.preventDefault();
    const text = calls.copied(isCutting);
    if (text !== null) event.detail.event.setData("text/plain", text);
    isCutting = false;
  });
}
