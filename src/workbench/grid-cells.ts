/** The cells of the sheet in front as the grid asks for them: text, attributes, and what is edited or copied. */
import type { CellProps } from "@revolist/revogrid";
import { editTextIn, meaningOf } from "../hosts/workbench-formats";
import { meantContent, type CellView, type SheetView } from "../hosts/workbench-view";
import type { Language } from "../i18n";
import { tabbedText } from "../export/clipboard-csv";
import type { Area } from "../sheet/sheet";
import { contains } from "../sheet/areas";
import { textOf } from "../sheet/cell-text";
import { textWidth } from "../sheet/measure";
import { styleOf } from "../sheet/styles";
import type { EditedCell } from "./grid-editor";
import type { Merged } from "./grid-merges";
import { classesOf, listAt, suggestionsAt } from "./grid-look";
import { cellName, explainCell } from "./words";

/** The grid's own model of a row: which row of the sheet it shows. */
export interface Row {
  readonly row: number;
}

/** A cell as the grid names it in its calls. */
export interface GridCell {
  readonly model: unknown;
  readonly prop: string | number;
}

/** The row of the sheet that a row of the grid shows. */
export function rowOf(model: unknown): number {
  return (model as Row | undefined)?.row ?? 0;
}

/** What a cell shows. */
export function cellText(view: SheetView, { model, prop }: GridCell, language: Language): string {
  return shownText(view.cell(rowOf(model), Number(prop)), language);
}

/** What shows number formats, as soon as a sheet came with some. */
let formats: typeof import("./number-format") | null = null;

/**
 * Fetches what shows number formats, if a sheet has any; until it is there, cells show what they mean.
 *
 * @returns whether there is more to show than before
 */
export async function loadFormats({ hasFormats }: Pick<SheetView, "hasFormats">): Promise<boolean> {
  if (formats || !hasFormats) return false;
  formats = await import("./number-format");
  return true;
}

/** A cell as it is shown: by its number format, or by the sheet's own style. */
export function shownText({ content, format, style }: Pick<CellView, "content" | "format" | "style">, language: Language): string {
  const isFormatted = format !== undefined && (typeof content === "number" || typeof content === "string");
  const own = isFormatted ? formats?.formatted(content, format, language) : null;
  return own ?? textOf(meaningOf(content, format), style, language);
}

/** Of a column that is fitted to what it shows, in characters. */
const [NARROWEST, WIDEST] = [4, 60];

/** The width in characters in which a column shows all of its cells; merged ones, and texts that run over or wrap, fit anyhow. */
export function fittingWidth(view: SheetView, column: number, language: Language): number {
  let widest = NARROWEST;
  for (let row = 0; row < view.rows; row += 1) {
    const cell = view.cell(row, column);
    const fitsAnyhow = runsOver(cell) && cell.style !== undefined;
    if (cell.content === null || fitsAnyhow || (cell.style !== undefined && styleOf(cell.style).wrap)) continue;
    if (view.merges.some((merge) => merge.columns > 1 && contains(merge, row, column))) continue;
    widest = Math.max(widest, textWidth(shownText(cell, language)) + 1);
  }
  return Math.min(widest, WIDEST);
}

/** Whether a text may run over the blank cells beside it. */
function runsOver({ style, content }: CellView): boolean {
  return style === "title" || style === "remark" || style === "band" || (style === undefined && typeof content === "string");
}

/** Classes and attributes of a cell; an error explains itself when pointed at. */
export function cellAttributes(view: SheetView, { model, prop }: GridCell, language: Language, merged: Merged): CellProps {
  const row = rowOf(model);
  const column = Number(prop);
  const cell = view.cell(row, column);
  const merge = merged.get(`${row},${column}`);
  const overflows = runsOver(cell) && view.cell(row, column + 1).content === null;
  const explanation = explainCell(cell, language);
  return {
    class: `${classesOf(view, cell, row, column)}${merge ? " wb-merged" : overflows ? " wb-overflow" : ""}`,
    "aria-rowindex": String(row + 1),
    ...(cell.open ? {} : { "aria-readonly": "true" }),
    ...(explanation ? { title: explanation } : merge && typeof cell.content === "string" ? { title: cell.content } : {}),
  };
}

/** What stands in a cell when its editor opens: a typed formula, otherwise the value in full. */
export function editedCell(view: SheetView, { model, prop }: GridCell): EditedCell {
  const row = rowOf(model);
  const column = Number(prop);
  return {
    label: cellName(row, column),
    text: editedText(view, row, column),
    list: listAt(view, row, column),
    suggestions: suggestionsAt(view, row, column),
  };
}

/** What is typed to get a cell again: its formula where it was typed, otherwise its value in full. */
export function editedText(view: SheetView, row: number, column: number): string {
  const cell = view.cell(row, column);
  if (cell.typed && cell.formula !== undefined) return cell.formula;
  // A text that looks like a formula is to stay one: an apostrophe in front says so.
  return typeof cell.content === "string" && /^[=＝']/.test(cell.content) ? `'${cell.content}` : editTextIn(cell);
}

/** The rows of an area as the clipboard takes them: values in full, cells separated by tabs. */
export function copiedText(
  view: SheetView,
  { shown, column, columns }: Pick<Area, "column" | "columns"> & { readonly shown: readonly number[] },
): string {
  const text = (row: number, x: number): string => {
    const cell = view.cell(row, column + x);
    // A code keeps its zeros wherever it is pasted.
    return editTextIn({ ...cell, content: meantContent(cell) });
  };
  return tabbedText(shown.map((row) => Array.from({ length: columns }, (_, x) => text(row, x))));
}
