/** Prints the formulas of an analysis for the cells that they stand in. */
import { addressOf } from "../sheet/address";
import type { Area } from "../sheet/sheet";

/** Where columns stand: each name is a stretch of rows, of one column or (months) of several. */
export type Places = ReadonlyMap<string, Area>;

/**
 * A formula, without the leading `=`; the grammar of its placeholders stands at `ResultColumn`.
 *
 * @param row the number of the row, from 0
 * @throws Error for a placeholder that names nothing, which is a mistake in an analysis
 * @example printFormula("{sales}/SUM({sales:column})", new Map([["sales", { row: 1, column: 1, rows: 20, columns: 1 }]]), 0) // "B2/SUM(B$2:B$21)"
 */
export function printFormula(template: string, places: Places, row: number): string {
  return template.replace(/\{([a-z]\w*)(?::(\w+))?\}/gi, (placeholder, name: string, detail?: string) => {
    if (name === "number") return String(row + 1);
    const area = places.get(name);
    if (!area) throw new Error(`${placeholder} names nothing`);
    const line = { ...area, row: area.row + row, rows: 1 };
    switch (detail) {
      case undefined:
        return addressOf({ ...line, columns: 1 });
      case "row":
        return addressOf(line);
      case "previous":
        return addressOf({ ...line, row: line.row - 1 });
      case "above":
        return rowsFixed({ ...area, rows: row + 1 }, false);
      default:
        return rowsFixed(area, true);
    }
  });
}

/** B$2:B$21, or B$2:B2 where the end moves with the row. */
function rowsFixed(area: Area, isWhole: boolean): string {
  const cell = (row: number, column: number, mark: "" | "$"): string =>
    addressOf({ row, column, rows: 1, columns: 1 }).replace(/\d+$/, (digits) => mark + digits);
  const last = area.row + area.rows - 1;
  return `${cell(area.row, area.column, "$")}:${cell(last, area.column + area.columns - 1, isWhole ? "$" : "")}`;
}
