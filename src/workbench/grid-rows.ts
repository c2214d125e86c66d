/** How high the rows of the sheet in front are. */
import type { Area, Sheet } from "../sheet/sheet";
import { linesOf, rowPixels } from "../sheet/measure";
import { styleOf } from "../sheet/styles";

/** Of the grid's cells, per point of size and per character of the sheets' measure. */
const TEXT = { points: 10.5, line: 17, character: 6.3, padding: 10 };

/**
 * The heights in pixels of the rows that are not of standard height. Text across merged cells that reach out of view is
 * wrapped to what can be seen, so its row may be higher than the sheet says.
 *
 * @param widths pixels of each column
 * @param visible pixels of a row that can be seen; 0 while that is unknown
 */
export function rowHeightsOf(sheet: Sheet, widths: readonly number[], visible: number): ReadonlyMap<number, number> {
  const heights = new Map([...sheet.rowHeights].map(([row, points]) => [row, rowPixels(points)]));
  for (const merge of sheet.merges) {
    const needed = visible > 0 && merge.rows === 1 ? wrappedHeight(sheet, merge, widths, visible) : 0;
    if (needed > (heights.get(merge.row) ?? rowPixels(sheet.standardHeight))) heights.set(merge.row, needed);
  }
  return heights;
}

/** What the text of a merged cell needs where only a part of the cell can be seen; 0 where all of it can. */
function wrappedHeight(sheet: Sheet, { row, column, columns }: Area, widths: readonly number[], visible: number): number {
  const cell = sheet.cells[row]?.[column];
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  if (typeof cell?.value !== "string" || width <= visible) return 0;
  const scale = (styleOf(cell.style).size ?? TEXT.points) / TEXT.points;
  const lines = linesOf(cell.value, (visible - TEXT.padding) / (TEXT.character * scale));
  return Math.ceil(lines * TEXT.line * scale + 6);
}
