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

/** The cells that are copied or filled: of rows that are filtered out none. */
export interface ShownArea extends Area {
  /** The rows of the area that are shown, from top to bottom. */
  readonly shown: readonly number[];
}

/** What was copied last in this window. */
interface Copied {
  readonly text: string;
  readonly from: ShownArea;
  readonly isCut: boolean;
  /** What is typed to get the same cell again, row by row. */
  readonly cells: readonly (readonly string[])[];
}

let last: Copied | null = null;

/** Takes an area and gives its text for the clipboard. */
export function copy(view: SheetView, area: ShownArea, isCut: boolean): string {
  const text = copiedText(view, area);
  last = { text, from: area, isCut, cells: editedTexts(view, area) };
  return text;
}

/**
 * The cells that a text from the clipboard fills from a place on. What was copied in this window comes with its formulas,
 * their relative references moved as far as the cells; what was cut, with its formulas as they were.
 *
 * @param rowBelow the row that is shown so many rows below a place; rows that are filtered out are left alone
 */
export function paste(text: string, at: Point, rowBelow: (rows: number) => number = (rows) => at.row + rows): TypedCell[] {
  const isOwn = last !== null && lines(text) === lines(last.text);
  if (!isOwn || last === null) {
    const rows = tabbedRows(text);
    return placed(rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell.trim() !== "")) + 1), at.column, rowBelow);
  }
  const { from, isCut, cells } = last;
  const moved = cells.map((line, y) => movedLine(line, rowBelow(y) - (from.shown[y] ?? from.row), at.column - from.column));
  return placed(isCut ? cells : moved, at.column, rowBelow);
}

/**
 * Fills an area from its first row, or from its first column, as Ctrl+D and Ctrl+R do; of one row or column, from the one before.
 *
 * @param rowAbove the row that is shown above the area; `null` where none is
 */
export function fillFrom(view: SheetView, area: ShownArea, way: "down" | "right", rowAbove: number | null): TypedCell[] {
  const { column, columns, shown } = area;
  if (way === "down") {
    const isSingle = shown.length === 1;
    const source = isSingle ? rowAbove : shown[0];
    if (source === undefined || source === null) return [];
    const targets = isSingle ? shown : shown.slice(1);
    const [line = []] = editedTexts(view, { ...area, shown: [source] });
    return targets.flatMap((row) => cellsOf(movedLine(line, row - source, 0), row, column));
  }
  const back = columns === 1 ? 1 : 0;
  if (column < back) return [];
  const first = column - back;
  return editedTexts(view, { ...area, column: first, columns: 1 }).flatMap((line, y) =>
    Array.from({ length: columns - 1 + back }, (_, index) =>
      cellsOf(movedLine(line, 0, index + 1), shown[y] ?? area.row, first + index + 1),
    ).flat(),
  );
}

function editedTexts(view: SheetView, { shown, column, columns }: ShownArea): string[][] {
  return shown.map((row) => Array.from({ length: columns }, (_, x) => editedText(view, row, column + x)));
}

function movedLine(line: readonly string[], rows: number, columns: number): string[] {
  return line.map((text) => (text.startsWith("=") ? copiedFormula(text, rows, columns) : text));
}

function placed(cells: readonly (readonly string[])[], column: number, rowBelow: (rows: number) => number): TypedCell[] {
  return cells.flatMap((line, y) => cellsOf(line, rowBelow(y), column));
}

function cellsOf(line: readonly string[], row: number, column: number): TypedCell[] {
  return line.map((text, x) => ({ row, column: column + x, text: text.trim() }));
}

/** Systems change line ends, and some programs add one. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}
