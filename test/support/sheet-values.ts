/** What stands on a laid-out sheet, by the ids of its columns and single cells. */
import type { CellContent, Sheet } from "../../src/sheet/sheet";

/** The values of a column, or of a single cell as a list of one. */
export function valuesOf(sheet: Sheet | undefined, id: string): (CellContent | undefined)[] {
  const area = sheet?.fields.find((field) => field.id === id)?.area;
  if (!sheet || !area) throw new Error(`${id} is nothing on the sheet`);
  return Array.from({ length: area.rows }, (_, row) => sheet.cells[area.row + row]?.[area.column]?.value);
}

/** What stands in the total row below a column. */
export function totalOf(sheet: Sheet, id: string): CellContent | undefined {
  const [area, table] = [sheet.fields.find((field) => field.id === id)?.area, sheet.tables[0]?.area];
  return area && table && sheet.cells[table.row + table.rows - 1]?.[area.column]?.value;
}
