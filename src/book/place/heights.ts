/** How high the rows of a planned table's sheet are, in points, where they are not of standard height. */
import { LINE_HEIGHT, linesOf } from "../../sheet/measure";
import type { TablePlan } from "../plan/model";
import { groupHeights } from "./form";
import type { SheetRows } from "./rows";

const TITLE_HEIGHT = 28;
/** What text loses of its column to its indent, in characters. */
const INDENT = 1.5;

/**
 * Heights in points by row.
 *
 * @param notes at the foot
 * @param pageWidth of the columns that title, purpose and notes stand across, in characters
 */
export function heightsOf(plan: TablePlan, rows: SheetRows, notes: readonly string[], pageWidth: number): Map<number, number> {
  const heights = new Map([
    [0, TITLE_HEIGHT],
    [1, linesOf(plan.words.purpose, pageWidth) * LINE_HEIGHT + 4],
    ...(plan.columns.length > 0 ? [[rows.headings, plan.headingLines * LINE_HEIGHT + 6] as const] : []),
  ]);
  notes.forEach((note, index) => heights.set(rows.notes + index, linesOf(note, pageWidth) * LINE_HEIGHT));
  for (const block of plan.blocks) heights.set(block.row, 2 * LINE_HEIGHT + 6);
  for (const [row, height] of groupHeights(plan)) heights.set(row, height);
  const wrapped = plan.columns.filter(({ field }) => field.kind === "note");
  for (let row = 0; wrapped.length > 0 && row < plan.request.rows; row++) {
    const lines = Math.max(...wrapped.map(({ values, width }) => linesOf(String(values[row] ?? ""), width - INDENT)));
    if (lines > 1) heights.set(rows.data + row, lines * LINE_HEIGHT + 4);
  }
  return heights;
}
