/** What somebody is typing into a cell, kept by the browser for this window, so that a page that is loaded again has it still. */

/** The text of an open editor, and its cell. */
export interface Draft {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const KEY = "salesbook.workbench.draft";

/** Keeps what is being typed; `null` once it has been taken over or given up. */
export function keepDraft(draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(KEY, JSON.stringify(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing for pages keeps no draft either.
  }
}

/** What was being typed when the page was left, once. */
export function takeDraft(): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    keepDraft(null);
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null) return false;
  const { sheet, row, column, text } = kept as Record<string, unknown>;
  return typeof sheet === "string" && typeof text === "string" && Number.isInteger(row) && Number.isInteger(column);
}
