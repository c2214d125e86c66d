/**
 * A made book on its way from the worker to the page, some rows at a time: what comes in one message holds the page up while it is
 * read, and so do many messages that wait. The page therefore asks for each part when it has had a turn.
 */
import type { Sheet } from "../../sheet/sheet";
import type { LedgerSession } from "./session";

/** What the worker made. */
export type MadeBook = Awaited<ReturnType<LedgerSession["make"]>>;

/** Rows of one of its sheets, those beside the tables behind them. */
export interface BookPart {
  readonly sheet: number;
  readonly rows: Sheet["cells"];
}

/** Cells that a message holds; it is read in a few milliseconds. */
const CELLS = 4000;

/** The rows of a book in parts, and the book without them. */
export function inParts({ sheets, beside, ...book }: MadeBook): { readonly parts: BookPart[]; readonly rest: MadeBook } {
  const parts = [...sheets, ...beside].flatMap(({ cells, columnWidths }, sheet): BookPart[] => {
    const rows = Math.max(1, Math.floor(CELLS / Math.max(1, columnWidths.length)));
    return Array.from({ length: Math.ceil(cells.length / rows) }, (_, part) => ({
      sheet,
      rows: cells.slice(part * rows, (part + 1) * rows),
    }));
  });
  const bare = (all: readonly Sheet[]): Sheet[] => all.map((sheet) => ({ ...sheet, cells: [] }));
  return { parts, rest: { ...book, sheets: bare(sheets), beside: bare(beside) } };
}

/** The book with its rows again. */
export function fromParts({ sheets, beside, ...book }: MadeBook, parts: readonly BookPart[]): MadeBook {
  const all = [...sheets, ...beside].map((sheet, number) => ({
    ...sheet,
    cells: parts.flatMap((part) => (part.sheet === number ? part.rows : [])),
  }));
  return { ...book, sheets: all.slice(0, sheets.length), beside: all.slice(sheets.length) };
}
