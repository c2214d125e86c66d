/** Where keys lead in the grid, as they do in Excel. */
import { between, lastCell, type Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";

/** What is selected: an area, and the cell of it that was selected first and that is typed into. */
export interface Cursor {
  readonly anchor: Point;
  readonly area: Area;
}

/** What the way of a key depends on. */
export interface Ground {
  /** Of the grid. */
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns with something in them. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Rows that are seen at a time. */
  readonly page: number;
  readonly isFilled: (row: number, column: number) => boolean;
}

/** A key with the keys held down with it. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** One cell, selected. */
export function cursorAt(row: number, column: number): Cursor {
  return { anchor: { row, column }, area: between({ row, column }) };
}

/** The corner of the selection that moves when it is made larger or smaller. */
export function movingCorner({ anchor, area }: Cursor): Point {
  const last = lastCell(area);
  return { row: anchor.row > area.row ? area.row : last.row, column: anchor.column > area.column ? area.column : last.column };
}

/**
 * The selection after a key; `null` for keys that move nothing here.
 *
 * Ctrl+arrow leads to the end of the filled cells, or over empty ones to the next filled cell or the edge; Home and End to
 * the first and last used column; with Ctrl to the first cell and the last used one; with Shift the selection grows.
 *
 * @example keyMove({ key: "End", ctrlKey: true }, cursorAt(0, 0), { rows: 50, columns: 9, usedRows: 9, usedColumns: 4 }) // cursorAt(8, 3)
 */
export function keyMove(pressed: PressedKey, cursor: Cursor, ground: Ground): Cursor | null {
  const from = pressed.shiftKey ? movingCorner(cursor) : cursor.anchor;
  const target = targetOf(pressed, from, ground);
  if (!target) return null;
  const to = inside(target, ground);
  return pressed.shiftKey ? spanning(cursor.anchor, to) : cursorAt(to.row, to.column);
}

/** The cell below or above after Enter, beside after Tab. A run of Tabs and then Enter leads to the start of the next line. */
export function stepMove(key: "Enter" | "Tab", back: boolean, { anchor }: Cursor, runStart: number | null, ground: Ground): Cursor {
  const by = back ? -1 : 1;
  const target =
    key === "Tab"
      ? { row: anchor.row, column: anchor.column + by }
      : { row: anchor.row + by, column: back ? anchor.column : (runStart ?? anchor.column) };
  const { row, column } = inside(target, ground);
  return cursorAt(row, column);
}

/** Everything that is used, with the keyboard where it was if that is inside. */
export function selectUsed({ anchor }: Cursor, { usedRows, usedColumns }: Ground): Cursor {
  const area = { row: 0, column: 0, rows: Math.max(1, usedRows), columns: Math.max(1, usedColumns) };
  return anchor.row === 0 && anchor.column === 0 ? { anchor, area } : { anchor: { row: 0, column: 0 }, area };
}

function spanning(anchor: Point, corner: Point): Cursor {
  return { anchor, area: between(anchor, corner) };
}

function targetOf({ key, ctrlKey, metaKey, altKey }: PressedKey, { row, column }: Point, ground: Ground): Point | null {
  const isCommand = ctrlKey || metaKey;
  if (altKey) return null;
  switch (key) {
    case "Home":
      return { row: isCommand ? 0 : row, column: 0 };
    case "End":
      return { row: isCommand ? ground.usedRows - 1 : row, column: ground.usedColumns - 1 };
    case "PageDown":
      return isCommand ? null : { row: row + ground.page, column };
    case "PageUp":
      return isCommand ? null : { row: row - ground.page, column };
    case "ArrowDown":
    case "ArrowUp":
    case "ArrowRight":
    case "ArrowLeft": {
      const { down, right } = WAYS[key];
      return isCommand ? edgeOf({ row, column }, down, right, ground) : { row: row + down, column: column + right };
    }
    default:
      return null;
  }
}

const WAYS = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowRight: { down: 0, right: 1 },
  ArrowLeft: { down: 0, right: -1 },
} as const;

function edgeOf(from: Point, down: number, right: number, ground: Ground): Point {
  const next = ({ row, column }: Point): Point => ({ row: row + down, column: column + right });
  const isThere = ({ row, column }: Point): boolean => row >= 0 && column >= 0 && row < ground.rows && column < ground.columns;
  const isFilled = (spot: Point): boolean => isThere(spot) && ground.isFilled(spot.row, spot.column);
  let spot = from;
  if (isFilled(from) && isFilled(next(from))) {
    while (isFilled(next(spot))) spot = next(spot);
    return spot;
  }
  while (isThere(next(spot))) {
    spot = next(spot);
    if (isFilled(spot)) return spot;
  }
  return spot;
}

function inside({ row, column }: Point, { rows, columns }: Ground): Point {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
}
