/** How high the rows of the sheet in front are. */
import type { SheetView } from "../hosts/workbench-view";
import type { Area } from "../sheet/sheet";
import { linesOf, rowPixels } from "../sheet/measure";
import { styleOf } from "../sheet/styles";

/** Of a row on a sheet that no table says more of, in points. */
const FREE_HEIGHT = 18;
/** Of the grid's cells, per point of size and per character of the sheets' measure. */
const TEXT = { points: 10.5, line: 17, character: 6.3, padding: 10 };

/** What is asked of a sheet. */
type Rows = Pick<SheetView, "sheet" | "page" | "merges" | "cell">;

/**
 * The heights in pixels of the rows that are not of standard height; a sheet of the user or of a file has none. Text across merged cells that reach out of view is
 * wrapped to what can be seen, so its row may be higher than the sheet says.
 *
 * @param widths pixels of each column
 * @param visible pixels of a row that can be seen; 0 while that is unknown
 */
export function rowHeightsOf(view: Rows, widths: readonly number[], visible: number): ReadonlyMap<number, number> {
  if (!view.page) return new Map();
  const heights = new Map([...view.page.rowHeights].map(([row, points]) => [row, rowPixels(points)]));
  const standard = rowPixels(view.sheet?.standardHeight ?? FREE_HEIGHT);
  for (const merge of view.merges) {
    const needed = visible > 0 && merge.rows === 1 ? wrappedHeight(view, merge, widths, visible) : 0;
    if (needed > (heights.get(merge.row) ?? standard)) heights.set(merge.row, needed);
  }
  return heights;
}

/** What the text of a merged cell needs where only a part of the cell can be seen; 0 where all of it can. */
function wrappedHeight(view: Rows, { row, column, columns }: Area, widths: readonly number[], visible: number): number {
  const { content, style } = view.cell(row, column);
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  if (typeof content !== "string" || width <= visible) return 0;
  const scale = ((style && styleOf(style).size) ?? TEXT.points) / TEXT.points;
  const lines = linesOf(content, (visible - TEXT.padding) / (TEXT.character * scale));
  return Math.ceil(lines * TEXT.line * scale + 6);
}
