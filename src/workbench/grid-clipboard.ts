/** Copying and pasting: as text with Excel and everything else, with formulas that move along inside the workbench. */
import { copiedFormula } from "../formula/shift";
import type { SheetView } from "../hosts/workbench-view";
import { tabbedRows } from "../export/clipboard-csv";
import type { Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import { copiedText, editedText } from "./grid-cells";

/** What a user typed, pasted or filled into a cell of the sheet in front. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What was copied last in this window. */
interface Copied {
  readonly text: string;
  readonly from: Point;
  readonly isCut: boolean;
  /** What is typed to get the same cell again, row by row. */
  readonly cells: readonly (readonly string[])[];
}

let last: Copied | null = null;

/** Takes an area and gives its text for the clipboard. */
export function copy(view: SheetView, area: Area, isCut: boolean): string {
  const text = copiedText(view, area);
  last = { text, from: area, isCut, cells: editedTexts(view, area) };
  return text;
}

/**
 * The cells that a text from the clipboard fills from a place on. What was copied in this window comes with its formulas,
 * their relative references moved as far as the cells; what was cut, with its formulas as they were.
 */
export function paste(text: string, at: Point): TypedCell[] {
  const isOwn = last !== null && lines(text) === lines(last.text);
  if (!isOwn || last === null) {
    const rows = tabbedRows(text);
    return placed(rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell.trim() !== "")) + 1), at);
  }
  const { from, isCut, cells } = last;
  return placed(isCut ? cells : moved(cells, at.row - from.row, at.column - from.column), at);
}

/** Fills an area from its first row, or from its first column, as Ctrl+D and Ctrl+R do; of one row or column, from the one before. */
export function fillFrom(view: SheetView, area: Area, way: "down" | "right"): TypedCell[] {
  const isDown = way === "down";
  const isSingle = (isDown ? area.rows : area.columns) === 1;
  if (isSingle && (isDown ? area.row : area.column) === 0) return [];
  const back = isSingle ? 1 : 0;
  const source: Area = isDown ? { ...area, row: area.row - back, rows: 1 } : { ...area, column: area.column - back, columns: 1 };
  const cells = editedTexts(view, source);
  const count = (isDown ? area.rows : area.columns) - 1 + back;
  return Array.from({ length: count }, (_, index) => {
    const by = index + 1;
    const at = isDown ? { row: source.row + by, column: area.column } : { row: area.row, column: source.column + by };
    return placed(isDown ? moved(cells, by, 0) : moved(cells, 0, by), at);
  }).flat();
}

function editedTexts(view: SheetView, { row, column, rows, columns }: Area): string[][] {
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x) => editedText(view, row + y, column + x)));
}

function moved(cells: readonly (readonly string[])[], rows: number, columns: number): string[][] {
  return cells.map((line) => line.map((text) => (text.startsWith("=") ? copiedFormula(text, rows, columns) : text)));
}

function placed(cells: readonly (readonly string[])[], { row, column }: Point): TypedCell[] {
  return cells.flatMap((line, y) => line.map((text, x) => ({ row: row + y, column: column + x, text: text.trim() })));
}

/** Systems change line ends, and some programs add one. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}
