/** How high the rows of a planned table's sheet are, in points, where they are not of standard height. */
import { LINE_HEIGHT, linesOf } from "../../sheet/measure";
import { placeholdersIn } from "../../formula/template";
import type { Area } from "../../sheet/sheet";
import { answerText, isLong } from "../plan/form";
import type { BlockPlan, ScalarPlan, TablePlan } from "../plan/model";
import { groupHeights, LEAST_LINES } from "./form";
import type { SheetRows } from "./rows";

const TITLE_HEIGHT = 28;
/** What text loses of its column to its indent, in characters. */
const INDENT = 1.5;

/** Where the long texts of a sheet stand. */
interface TextPlaces {
  readonly rows: SheetRows;
  /** At the foot. */
  readonly notes: readonly string[];
  /** Of the columns that title, purpose and notes stand across, in characters. */
  readonly pageWidth: number;
  /** The cells of each remark of the plan. */
  readonly remarks: readonly Area[];
}

/** Heights in points by row. */
export function heightsOf(plan: TablePlan, { rows, notes, pageWidth, remarks }: TextPlaces): Map<number, number> {
  const heights = new Map([
    [0, TITLE_HEIGHT],
    [1, linesOf(plan.words.purpose, pageWidth) * LINE_HEIGHT + 4],
    ...(plan.columns.length > 0 ? [[rows.headings, plan.headingLines * LINE_HEIGHT + 6] as const] : []),
  ]);
  notes.forEach((note, index) => heights.set(rows.notes + index, linesOf(note, pageWidth) * LINE_HEIGHT));
  remarks.forEach(({ column, columns }, index) => {
    const remark = plan.remarks[index];
    const width = plan.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const lines = (remark ? textsOf(plan, remark) : []).map((text) => linesOf(text, width));
    if (remark) heights.set(remark.row, Math.max(...lines) * LINE_HEIGHT + 4);
  });
  if (plan.blocks[0])
    heights.set(plan.blocks[0].row, Math.max(...plan.blocks.map((block) => blockHeadingLines(plan, block))) * LINE_HEIGHT + 6);
  for (const [row, height] of groupHeights(plan)) heights.set(row, height);
  for (const { scalar, row, column } of plan.settings) {
    if (!isLong(scalar)) continue;
    const lines = linesOf(answerText(scalar, plan.calculation), (plan.widths[column] ?? 0) - INDENT);
    heights.set(row, Math.max(LEAST_LINES.long, lines) * LINE_HEIGHT + 4);
  }
  const wrapped = plan.columns.filter(({ field }) => field.kind === "note");
  for (let row = 0; wrapped.length > 0 && row < plan.request.rows; row++) {
    const lines = Math.max(...wrapped.map(({ values, width }) => linesOf(String(values[row] ?? ""), width - INDENT)));
    if (lines > 1) heights.set(rows.data + row, lines * LINE_HEIGHT + 4);
  }
  return heights;
}

/** How many lines the headings of a block need; they all stand in the same row. */
function blockHeadingLines({ words, widths }: TablePlan, { spec, column }: BlockPlan): number {
  const headings = [words.block(spec.name), ...spec.columns.map(({ name }) => words.label(name))];
  return Math.max(...headings.map((heading, index) => linesOf(heading, widths[column + index] ?? 0)));
}

/** What a remark says, and what it would say after other choices. */
function textsOf({ words, calculation }: TablePlan, { scalar }: ScalarPlan): string[] {
  const others = scalar.role === "summary" ? placeholdersIn(scalar.formula).flatMap(({ choice }) => choice ?? []) : [];
  return [String(calculation.scalar(scalar.name) ?? ""), ...others.map(words.choice)];
}
