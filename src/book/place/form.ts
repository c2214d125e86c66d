/** Puts the groups of a form on its sheet: headings with their completeness, questions, and boxes for the answers. */
import { fill } from "../../i18n";
import { LINE_HEIGHT, linesOf } from "../../sheet/measure";
import { scalarCell, type Put } from "./blocks";
import type { TablePlan, ScalarPlan, GroupPlan, QuestionPlan } from "../plan/model";
import { answerText, isLong } from "../plan/form";
import type { Area, Cell } from "../../sheet/sheet";
import type { StyleName } from "../../sheet/styles";

/** A band is higher than its line, so that groups stand apart. */
const BAND_HEIGHT = 24;
/** Of the heading of a copy. */
const COPY_HEIGHT = 28;
/** Paper is filled in by hand, so an answer of several words has room for them. */
export const LEAST_LINES = { short: 1, long: 2 } as const;

/**
 * Places the groups of a form, and its copies; a table of rows has none. A copy reads each answer from the cell where it
 * is typed.
 */
export function placeGroups(plan: TablePlan, put: Put): void {
  const { name } = plan.words;
  const text = plan.words.common.copy;
  for (const copy of plan.copies) {
    put(copy.row, 0, { value: fill(text, { name, number: copy.number, count: plan.copies.length }), style: "title" });
    const copied = ({ scalar }: ScalarPlan): Cell => {
      const { value } = scalarCell(plan, { scalar });
      const typed = plan.names.cells.get(scalar.name) ?? "";
      return { value: value ?? "", formula: `IF(${typed}="","",${typed})`, style: `copied.${scalar.kind}` };
    };
    placeOnce(plan, copy.groups, put, copied, "copied");
  }
  placeOnce(plan, plan.groups, put, (scalar) => scalarCell(plan, scalar), "answer");
}

/** @param cellOf the cell of an answer or summary, with its value */
function placeOnce(
  plan: TablePlan,
  groups: readonly GroupPlan[],
  put: Put,
  cellOf: (scalar: ScalarPlan) => Cell,
  role: "answer" | "copied",
): void {
  const { words } = plan;
  for (const { spec, row, summary, questions } of groups) {
    put(row, 0, { value: words.section(spec.name), style: "band" });
    put(row, 1, { value: null, style: "band" });
    put(row, 2, { value: plan.words.label(summary.scalar.name.split(".")[0] ?? ""), style: "band" });
    put(row, summary.column, { ...cellOf(summary), style: `band.${summary.scalar.kind}` });
    for (const question of questions) {
      put(question.row, question.column - 1, { value: plan.words.label(question.scalar.name), style: "question" });
      const style: StyleName = `${role}.${question.scalar.kind}`;
      put(question.row, question.column, { ...cellOf(question), style });
      for (let column = 1; column < question.columns; column++) put(question.row, question.column + column, { value: null, style });
    }
  }
}

/** The cells that long answers share. */
export function answerMerges(plan: TablePlan): Area[] {
  return questionsIn(plan)
    .filter(({ columns }) => columns > 1)
    .map(({ row, column, columns }) => ({ row, column, rows: 1, columns }));
}

/** Heights in points of the rows that groups take. */
export function groupHeights(plan: TablePlan): Map<number, number> {
  const heights = new Map<number, number>(groupsIn(plan).map(({ row }) => [row, BAND_HEIGHT]));
  for (const { row } of plan.copies) heights.set(row, COPY_HEIGHT);
  if (plan.groups.length > 0 && plan.columns.length > 0) heights.set(plan.headingRow - 1, BAND_HEIGHT);
  for (const question of questionsIn(plan)) heights.set(question.row, Math.max(heights.get(question.row) ?? 0, heightOf(plan, question)));
  return heights;
}

function heightOf(plan: TablePlan, { scalar, column, columns }: QuestionPlan): number {
  const { widths } = plan;
  const room = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  const lines = Math.max(
    linesOf(plan.words.label(scalar.name), (widths[column - 1] ?? 0) - 0.5),
    linesOf(answerText(scalar, plan.calculation), room - 1),
    isLong(scalar) ? LEAST_LINES.long : LEAST_LINES.short,
  );
  return lines * LINE_HEIGHT + 4;
}

function questionsIn(plan: TablePlan): QuestionPlan[] {
  return groupsIn(plan).flatMap(({ questions }) => questions);
}

function groupsIn(plan: TablePlan): GroupPlan[] {
  return [...plan.groups, ...plan.copies.flatMap(({ groups }) => groups)];
}
