/** What other programs make of a workbook: how it is after they have saved it. */
import { rewritten, printPieces, type Cells } from "../../src/formula/pieces";
import { readFormula } from "../../src/formula/read";
import type { Area, Sheet, SheetTable } from "../../src/sheet/sheet";

/** A table with the sheet it stands on. */
export interface Placed {
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
  readonly totalRow: boolean;
  readonly headings: readonly string[];
}

/** A formula with the addresses that names of tables stand for in a row, as .ods writes them. */
export function byAddress(formula: string, row: number, tables: readonly Placed[]): string {
  const pieces = rewritten(readFormula(formula), (piece): Cells | typeof piece => {
    if (piece.kind !== "table") return piece;
    const table = tables.find(({ name }) => name.toLowerCase() === piece.table?.toLowerCase());
    if (!table) return piece;
    const { area, totalRow, headings } = table;
    const columnOf = (heading: string | null): number => headings.indexOf(heading ?? "");
    const from = piece.first === null ? 0 : columnOf(piece.first);
    const to = piece.first === null ? area.columns - 1 : piece.last === null ? from : columnOf(piece.last);
    const end = area.row + area.rows - 1;
    const [top, bottom] = piece.items.includes("@")
      ? [row, row]
      : piece.items.includes("#headers")
        ? [area.row, area.row]
        : [area.row + 1, end - (totalRow ? 1 : 0)];
    const corner = (at: number, across: number) => ({ row: at, column: area.column + across, fixedRow: true, fixedColumn: true });
    return { kind: "cells", sheet: table.sheet, first: corner(top, from), last: corner(bottom, to) };
  });
  return printPieces(pieces ?? []);
}

/** The tables of sheets. */
export function tablesOf(sheets: readonly Sheet[]): Placed[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, totalRow, columns }) => ({
      sheet: sheet.name,
      name,
      area,
      totalRow,
      headings: columns.map(({ heading }) => heading),
    })),
  );
}

/** Sheets whose tables bring no formulas and know no totals: LibreOffice keeps the cells only. */
export function withoutPromises(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(bare) }));
}

/** Sheets after LibreOffice has saved them as .ods: addresses for names, and rows of totals that are ordinary ones. */
export function throughOds(sheets: readonly Sheet[]): Sheet[] {
  const tables = tablesOf(sheets);
  return withoutPromises(sheets).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line, row) =>
      Array.from(line, (cell) => (cell?.formula === undefined ? cell : { ...cell, formula: byAddress(cell.formula, row, tables) })),
    ),
    tables: sheet.tables.map((table) => ({ ...table, totalRow: false })),
  }));
}

function bare(table: SheetTable): SheetTable {
  return { ...table, columns: table.columns.map(({ heading }) => ({ heading })) };
}
