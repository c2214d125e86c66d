/** Sheets whose formulas name cells, for spreadsheets that know no tables. */
import { byCells, isSharedAlike, rowPrinter, type StandingTable } from "../formula/by-cells";
import { printPieces, type Piece } from "../formula/pieces";
import { readFormula } from "../formula/read";
import type { Area, Cell, Sheet, SheetTable, SheetTableColumn } from "../sheet/sheet";

/** A formula as it reads in a row outside the body of a table. */
type Printed = (formula: string, row: number) => string;

/**
 * The sheets of a book with cells where their formulas name tables. The tables stay, with their filters and totals; but a new row of one
 * brings no formulas, and nothing that reads a table reads it.
 *
 * @param sheets all that the formulas speak of
 */
export function withCellReferences(sheets: readonly Sheet[]): Sheet[] {
  const tables = new Map(
    sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toLowerCase(), standing(sheet, table)] as const)),
  );
  return sheets.map((sheet) => {
    const write = byCells(sheet.name, tables);
    const inCells = (formula: string, row: number, table: string | null): readonly Piece[] => {
      const pieces = write(readFormula(formula), row, table);
      if (!pieces) throw new Error(`${formula} names what is not in the book`);
      return pieces;
    };
    const printed: Printed = (formula, row) => printPieces(inCells(formula, row, null));
    const [table] = sheet.tables;
    const body = table && { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 - (table.totalRow ? 1 : 0) };
    const runs = body ? runsOf(sheet, body, (formula) => inCells(formula, body.row, table?.name ?? null)) : [];
    const cellWithCells = (cell: Cell, row: number, column: number): Cell => {
      if (cell.formula === undefined) return cell;
      const run = body && runs[column - body.column]?.[row - body.row];
      if (!run) return { ...cell, formula: printed(cell.formula, row) };
      const formula = run.print(row - body.row);
      return run.shared ? { ...cell, formula, shared: run.shared } : { ...cell, formula };
    };
    return {
      ...sheet,
      cells: sheet.cells.map((line, row) =>
        line.some((cell) => cell?.formula !== undefined) ? line.map((cell, column) => cell && cellWithCells(cell, row, column)) : line,
      ),
      tables: sheet.tables.map((one) => ({ ...one, columns: one.columns.map((column) => columnWithCells(column, one, printed)) })),
    };
  });
}

/** Rows of a column with the same formula, which is read once and printed in each. */
interface Run {
  readonly print: (down: number) => string;
  /** Where it can be written once for all of them. */
  readonly shared?: Cell["shared"];
}

/** By column and row of the body of a table the run that a cell belongs to; nothing where it has no formula. */
function runsOf({ cells }: Sheet, body: Area, read: (formula: string) => readonly Piece[]): (Run | undefined)[][] {
  const formulaAt = (row: number, column: number): string | undefined => cells[row]?.[column]?.formula;
  return Array.from({ length: body.columns }, (_, across) => {
    const column = body.column + across;
    const found: (Run | undefined)[] = [];
    for (let row = body.row; row < body.row + body.rows;) {
      const formula = formulaAt(row, column);
      let next = row + 1;
      while (next < body.row + body.rows && formulaAt(next, column) === formula) next += 1;
      const run = formula === undefined ? undefined : runOf(read(formula), { first: row, last: next - 1 });
      for (; row < next; row += 1) found.push(run);
    }
    return found;
  });
}

function runOf(pieces: readonly Piece[], shared: NonNullable<Cell["shared"]>): Run {
  const print = rowPrinter(pieces);
  return shared.last > shared.first && isSharedAlike(pieces) ? { print, shared } : { print };
}

/** How a table stands among others. */
function standing({ name }: Pick<Sheet, "name">, { area, totalRow, columns }: SheetTable): StandingTable {
  return { sheet: name, area, totalRow, headings: columns.map(({ heading }) => heading) };
}

/** A new row would bring the formula of the last one, with its addresses: none is promised. */
function columnWithCells({ heading, total }: SheetTableColumn, { area }: SheetTable, printed: Printed): SheetTableColumn {
  if (!total || "label" in total) return total ? { heading, total } : { heading };
  return { heading, total: { ...total, formula: printed(total.formula, area.row + area.rows - 1) } };
}
