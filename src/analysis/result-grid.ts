/** The cells of a result as they are put, one by one, and the widths in which they can be read. */
import type { CellsToWrite, CellToWrite } from "../sheet/cells-to-write";
import { textWidth } from "../sheet/measure";
import { textOf } from "../values/rows";

/** Characters that a column is wide at most, for its values and for its heading. */
const MOST_WIDE = 32;
const MOST_HEADED = 48;
/** Headings are bold. */
const BOLD = 1.12;

/** Cells that are put one by one, from a corner on. */
export class ResultGrid {
  private readonly lines: CellToWrite[][] = [];
  private columns = 0;
  private last = 0;

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The next free column of the sheet. */
  get width(): number {
    return this.column + this.columns;
  }

  put(row: number, column: number, cell: CellToWrite): void {
    const line = (this.lines[row - this.row] ??= []);
    line[column - this.column] = cell;
    // Title and note stand in the first column and run on over the others.
    if (cell.style !== "title" && cell.style !== "remark") this.columns = Math.max(this.columns, column - this.column + 1);
    this.last = Math.max(this.last, row - this.row);
  }

  /** Leaves the cell over a column without a heading as it is. */
  leave(row: number, column: number): void {
    this.columns = Math.max(this.columns, column - this.column + 1);
    this.last = Math.max(this.last, row - this.row);
  }

  skip(): void {
    this.columns += 1;
  }

  cells(): Pick<CellsToWrite, "area" | "cells"> {
    const cells = Array.from({ length: this.last + 1 }, (_, y) => Array.from({ length: this.columns }, (__, x) => this.lines[y]?.[x]));
    // Without headings the grid starts over the first row, where nothing stands.
    const isHeadless = cells.length > 1 && cells[0]?.every((cell) => cell === undefined);
    const area = { row: this.row, column: this.column, rows: cells.length, columns: this.columns };
    return isHeadless ? { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, cells: cells.slice(1) } : { area, cells };
  }

  /** Widths in which values can be read, and headings on one line as far as a line is sensible. */
  widths(heading: number): number[] {
    return Array.from({ length: this.columns }, (_, x) => {
      const [above, ...values] = this.lines.slice(heading - this.row).map((line) => textOf(line?.[x]?.value));
      const widest = values.reduce((most, text) => Math.max(most, /^-?\d+\.\d{3,}$/.test(text) ? 8 : textWidth(text.slice(0, 40))), 0);
      const headed = Math.min(MOST_HEADED, textWidth(above ?? "") * BOLD);
      return Math.max(9, Math.ceil(headed) + 2, Math.min(MOST_WIDE, Math.ceil(widest) + 2));
    });
  }
}
