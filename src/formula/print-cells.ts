/** Prints the formulas of columns for cells without a table: field names become addresses. */
import { addressOf } from "../sheet/address";
import type { Area } from "../sheet/sheet";
import { pieceOf, type CellPoint } from "./pieces";
import { filledTemplate } from "./template";

/** Where columns stand: each name is a stretch of rows, of one column or (months) of several. */
export type Places = ReadonlyMap<string, Area>;

/**
 * A formula, without the leading `=`. Of the placeholders these have a meaning: `{sales}`, `{sales:column}`,
 * `{sales:above}`, `{sales:previous}`, `{month:row}`, `{month:block}`, `{month:count}` and `{rowNumber}`.
 *
 * @param row the number of the row, from 0
 * @throws Error for a placeholder that names nothing, which is a mistake in a definition
 * @example printForCells("{sales}/SUM({sales:column})", new Map([["sales", { row: 1, column: 1, rows: 20, columns: 1 }]]), 0) // "B2/SUM(B$2:B$21)"
 */
export function printForCells(template: string, places: Places, row: number): string {
  return filledTemplate(template, (placeholder) => {
    if (placeholder.choice !== undefined || placeholder.sign === "=") throw new Error(`${placeholder.text} is no placeholder for cells`);
    const { text, name, detail } = placeholder;
    if (name === "rowNumber") return String(row + 1);
    const area = places.get(name);
    if (!area) throw new Error(`${text} names nothing`);
    const line = { ...area, row: area.row + row, rows: 1 };
    switch (detail) {
      case undefined:
        return addressOf({ ...line, columns: 1 });
      case "row":
        return addressOf(line);
      case "count":
        return String(area.columns);
      case "previous":
        return addressOf({ ...line, row: line.row - 1, columns: 1 });
      case "above":
        return rowsFixed({ ...area, rows: row + 1 }, false);
      case "column":
      case "block":
        return rowsFixed(area, true);
      default:
        throw new Error(`${text} is no placeholder for cells`);
    }
  });
}

/** B$2:B$21, or B$2:B2 where the end moves with the row. */
function rowsFixed({ row, column, rows, columns }: Area, isWhole: boolean): string {
  const point = (at: number, across: number, fixedRow: boolean): CellPoint => ({ row: at, column: across, fixedRow, fixedColumn: false });
  const [first, last] = [point(row, column, true), point(row + rows - 1, column + columns - 1, isWhole)];
  return pieceOf({ kind: "cells", sheet: null, first, last }).text;
}
