/** Cells that go into a workbook beside what is there: plain data, handed to a host. */
import type { Language } from "../i18n";
import type { Point } from "./areas";
import type { Area, CellContent, Chart } from "./sheet";
import type { StyleName } from "./styles";

export interface CellToWrite {
  /** What it holds; of a formula the result calculated by the domain. `null` empties the cell. */
  readonly value: CellContent;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** Without it the look of the cell stays as it is. */
  readonly style?: StyleName;
  /** The formula of a cell above fills this one; nothing is written into it. */
  readonly filled?: boolean;
}

export interface CellsToWrite {
  /** A sheet that is there, or the name wished for a new one; a taken name gets a number. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Of the words that the host says. */
  readonly language: Language;
  readonly area: Area;
  /** As many rows and columns as the area; a hole is not touched. */
  readonly cells: readonly (readonly (CellToWrite | undefined)[])[];
  /** Their areas lie on the same sheet. */
  readonly charts: readonly Chart[];
  /** Widths of the columns from the first one, in characters; on a sheet that is there widths stay as they are. */
  readonly columnWidths: readonly number[];
  /** Whether cells that hold something may be written over. */
  readonly replaces: boolean;
}

/** The first cell of an area that is touched and not empty; `undefined` where there is none. */
export function firstTaken({ area, cells }: CellsToWrite, isEmpty: (row: number, column: number) => boolean): Point | undefined {
  for (const [y, line] of cells.entries())
    for (const [x, cell] of line.entries())
      if (cell && !isEmpty(area.row + y, area.column + x)) return { row: area.row + y, column: area.column + x };
  return undefined;
}
