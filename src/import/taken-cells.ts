/** What is taken of a file that is opened as it is: as many of its cells as fit, and those formulas that stand for themselves. */
import { shownFormula, standsForItself } from "../formula/contents";
import type { FreeCells } from "../sheet/free-cells";
import type { Area } from "../sheet/sheet";
import type { CellFormula, Extra, FileCells, ReadingNote, SheetCells } from "./reader";

/** A sheet of a file. */
export interface SheetAsIs {
  readonly name: string;
  readonly cells: FreeCells;
  /** How many cells hold something. */
  readonly count: number;
  readonly formulas: readonly CellFormula[];
}

export interface FileAsIs {
  readonly sheets: readonly SheetAsIs[];
  /** What the file holds besides cells, and is not taken over. */
  readonly extras: readonly Extra[];
  /** Formulas that mean nothing outside their workbook, such as those with defined names; their results are taken. */
  readonly asValues: number;
  /** Cells beyond the limit, and the limit. */
  readonly beyond: number;
  readonly most: number;
  /** Whether looks other than number formats are left behind; a CSV file has none. */
  readonly hadFormats: boolean;
  readonly notes: readonly ReadingNote[];
}

/** Cells that the workbench takes from one file, formulas among them, and cells that merges cover. */
export const MOST_CELLS = 2_000_000;
export const MOST_FORMULAS = 100_000;
const MOST_MERGED = 100_000;

/**
 * The sheets of a file as they are taken.
 *
 * @param most cells that are taken
 */
export function takenCells(read: FileCells, most = MOST_CELLS): FileAsIs {
  let room = most;
  let formulaRoom = MOST_FORMULAS;
  let mergedRoom = MOST_MERGED;
  let [all, asValues] = [0, 0];
  let hasLostMerges = false;
  const sheets = read.sheets.map((sheet): SheetAsIs => {
    const count = filledIn(sheet.rows);
    all += count;
    const rows = count <= room ? sheet.rows : beginningOf(sheet.rows, room);
    const merges = sheet.merges.filter((area) => {
      const size = area.rows * area.columns;
      const isTaken = size <= mergedRoom && !hidesSomething(area, rows);
      if (isTaken) mergedRoom -= size;
      return isTaken;
    });
    hasLostMerges ||= merges.length < sheet.merges.length;
    const formulas = sheet.formulas.flatMap(({ row, column, formula: written }): CellFormula[] => {
      if (row >= rows.length) return [];
      const formula = shownFormula(written);
      if (formulaRoom > 0 && standsForItself(formula)) {
        formulaRoom -= 1;
        return [{ row, column, formula }];
      }
      asValues += 1;
      return [];
    });
    room = Math.max(0, room - count);
    const { codes, looks, widths } = sheet;
    return { name: sheet.name, cells: { rows, codes, looks, widths, merges }, count: Math.min(count, filledIn(rows)), formulas };
  });
  const extras = [...new Set(read.sheets.flatMap((sheet) => sheet.extras))].filter((extra) => extra !== "merges" || hasLostMerges);
  const taken = sheets.reduce((sum, { count }) => sum + count, 0);
  return { sheets, extras, asValues, beyond: all - taken, most, hadFormats: read.hasFormats, notes: read.notes ?? [] };
}

function filledIn(rows: SheetCells["rows"]): number {
  return rows.reduce((sum, row) => sum + row.reduce<number>((filled, value) => filled + (value === null ? 0 : 1), 0), 0);
}

/** As many rows as hold no more cells than that, and what fits of the next one. */
function beginningOf(rows: SheetCells["rows"], most: number): SheetCells["rows"] {
  const taken: SheetCells["rows"][number][] = [];
  let room = most;
  for (const row of rows) {
    if (room === 0) break;
    const filled = filledIn([row]);
    if (filled <= room) taken.push(row);
    else {
      let left = room;
      taken.push(row.map((value) => (value === null ? null : left-- > 0 ? value : null)));
    }
    room = Math.max(0, room - filled);
  }
  return taken;
}

/** A merge hides what stands under it; where something does, it goes rather than that. */
function hidesSomething({ row, column, rows, columns }: Area, cells: SheetCells["rows"]): boolean {
  for (let y = row; y < row + rows; y += 1)
    for (let x = column; x < column + columns; x += 1) if ((y > row || x > column) && (cells[y]?.[x] ?? null) !== null) return true;
  return false;
}
