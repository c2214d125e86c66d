/** Finding cells by what they show, and replacing it in those that hold what somebody typed. */
import type { SheetView } from "../hosts/workbench-view";
import type { Language } from "../i18n";
import type { Point } from "../sheet/areas";
import { editedText, shownText } from "./grid-cells";
import type { TypedCell } from "./grid-clipboard";

/** What is looked for. */
export interface Wanted {
  /** At least one character. */
  readonly text: string;
  readonly isExact: boolean;
  /** Whether the cell holds nothing else. */
  readonly isWhole: boolean;
}

/** Cells that are looked at in one go. */
const AT_ONCE = 20_000;

/**
 * The cells that show a text or are edited as it, row by row; some are looked at at a time.
 *
 * @param isHidden of a row that is filtered out; nothing is found in it
 */
export function* cellsWith(
  view: SheetView,
  wanted: Wanted,
  isHidden: (row: number) => boolean,
  language: Language,
): Generator<undefined, Point[]> {
  const found: Point[] = [];
  let seen = 0;
  for (let row = 0; row < view.rows; row += 1) {
    if (isHidden(row)) continue;
    for (let column = 0; column < view.columns; column += 1) {
      if ((seen += 1) % AT_ONCE === 0) yield;
      const cell = view.cell(row, column);
      if (cell.content === null || cell.content === "") continue;
      if (holds(shownText(cell, language), wanted) || holds(editedText(view, row, column), wanted)) found.push({ row, column });
    }
  }
  return found;
}

/**
 * What is typed into cells to have a text replaced in them.
 *
 * @param cells those that were found
 * @returns without cells that are calculated, and those that hold the text only as it is shown
 */
export function replaced(view: SheetView, cells: readonly Point[], wanted: Wanted, by: string): TypedCell[] {
  return cells.flatMap(({ row, column }): TypedCell[] => {
    const cell = view.cell(row, column);
    if (!cell.open || cell.formula !== undefined || cell.spilledFrom !== undefined) return [];
    const before = editedText(view, row, column);
    const after = before.replace(pattern(wanted, "g"), () => by);
    // A code keeps its zeros.
    const isCode = typeof cell.content === "string" && /^0\d/.test(after);
    return after === before ? [] : [{ row, column, text: isCode ? `'${after}` : after }];
  });
}

function holds(text: string, wanted: Wanted): boolean {
  return pattern(wanted, "").test(text);
}

function pattern({ text, isExact, isWhole }: Wanted, all: "g" | ""): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(isWhole ? `^${literal}$` : literal, `u${all}${isExact ? "" : "i"}`);
}
