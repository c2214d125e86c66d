/** Any file as it is: its sheets with their values and those formulas that stand for themselves. */
import { shownFormula, standsForItself } from "../formula/contents";
import type { Language } from "../i18n";
import { readCells, type Apart } from "./apart";
import type { Extra, ReadCell, ReadingNote, SourceFile } from "./reader";

/** A sheet of a file. */
export interface SheetAsIs {
  readonly name: string;
  readonly cells: readonly ReadCell[];
}

export interface FileAsIs {
  readonly sheets: readonly SheetAsIs[];
  /** What the file holds besides cells, and is not taken over. */
  readonly extras: readonly Extra[];
  /** Formulas that mean nothing outside their workbook, such as those with defined names; their results are taken. */
  readonly asValues: number;
  /** Cells beyond the limit. */
  readonly beyond: number;
  /** Whether formats are left behind; a CSV file has none. */
  readonly hadFormats: boolean;
  readonly notes: readonly ReadingNote[];
}

/** Cells that the workbench takes from one file. */
export const MOST_CELLS = 100_000;

/**
 * Reads a file cell by cell.
 *
 * @param apart runs the reading elsewhere, where a limit of time and memory ends it
 * @throws SalesbookError why the file cannot be read, as `openTableFile`
 */
export async function importAsIs(source: SourceFile, language: Language, apart?: Apart): Promise<FileAsIs> {
  const read = await readCells({ file: source, language }, apart);
  let room = MOST_CELLS;
  let asValues = 0;
  const sheets = read.sheets.map(({ name, cells }) => {
    const taken = cells.slice(0, room).map((cell) => {
      if (cell.formula === undefined) return cell;
      const formula = shownFormula(cell.formula);
      if (standsForItself(formula)) return { ...cell, formula };
      asValues += 1;
      return { row: cell.row, column: cell.column, content: cell.content };
    });
    room -= taken.length;
    return { name, cells: taken };
  });
  const all = read.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const extras = [...new Set(read.sheets.flatMap((sheet) => sheet.extras))];
  return { sheets, extras, asValues, beyond: Math.max(0, all - MOST_CELLS), hadFormats: read.hasFormats, notes: read.notes ?? [] };
}
