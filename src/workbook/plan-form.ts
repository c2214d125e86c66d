/** Where the questions of a form stand: two pairs of label and answer to a line, a long answer over the full width. */
import type { FormTable, Kind, QuestionGroup } from "../templates/model";
import { addressOf } from "./address";
import { textWidth, twoLineWidth } from "./measure";
import type { ColumnPlan, ScalarPlan } from "./plan";

/** A group, from the row of its heading; its lines follow below. */
export interface GroupPlan {
  readonly spec: QuestionGroup;
  readonly row: number;
  readonly lines: number;
  readonly summary: ScalarPlan;
  readonly questions: readonly QuestionPlan[];
}

/** An answer's cell, with the question to its left. */
export interface QuestionPlan extends ScalarPlan {
  /** How many columns the answer takes. */
  readonly columns: number;
}

/** Label, answer, label, answer. */
export const FORM_COLUMNS = 4;
/** The columns of answers; their questions stand to the left. */
const ANSWERS = [1, 3] as const;
/** At least, and at most unless a word is longer. */
const LABEL_WIDTH = [13, 20.5] as const;
const ANSWER_WIDTH = [24, 30] as const;

/**
 * Places the groups of a form.
 *
 * @param firstRow the row of the first heading
 */
export function planGroups(spec: FormTable, firstRow: number): GroupPlan[] {
  let row = firstRow;
  return spec.groups.map((group): GroupPlan => {
    const questions: QuestionPlan[] = [];
    let line = row + 1;
    let slot = 0;
    group.questions.forEach((scalar, index) => {
      const next = group.questions[index + 1];
      // A short answer with nothing beside it has the line to itself, too.
      const isAlone = isLong(scalar) || (slot === 0 && (!next || isLong(next)));
      questions.push({ scalar, row: line, column: ANSWERS[slot] ?? 1, columns: isAlone ? FORM_COLUMNS - 1 : 1 });
      slot = isAlone ? 0 : (slot + 1) % ANSWERS.length;
      if (slot === 0) line += 1;
    });
    const lines = line - row - 1;
    const plan = { spec: group, row, lines, summary: { scalar: group.summary, row, column: ANSWERS[1] }, questions };
    row = line;
    return plan;
  });
}

/** Whether an answer takes several words. */
export function isLong({ kind }: { readonly kind: Kind }): boolean {
  return kind === "note";
}

/** The single cells above the groups, two to a line. */
export function planFormSettings(spec: FormTable, firstRow: number): ScalarPlan[] {
  return spec.settings.map((scalar, index) => ({
    scalar,
    row: firstRow + Math.floor(index / ANSWERS.length),
    column: ANSWERS[index % ANSWERS.length] ?? 1,
  }));
}

/**
 * Expressions that count the questions of a group and those with an answer, by `basic:asked` and `basic:filled`. They
 * count labels, so a question that the user adds on a line within the group, or deletes, is taken into account.
 */
export function countsOf({ spec, row, lines }: GroupPlan): [string, string][] {
  const isFilled = (column: number): string => `(LEN(TRIM(${addressOf({ row: row + 1, column, rows: lines, columns: 1 }, "$")}))>0)`;
  const sum = (term: (answer: number) => string): string => `(${ANSWERS.map((answer) => `SUMPRODUCT(${term(answer)})`).join("+")})`;
  return [
    [`${spec.name}:asked`, sum((answer) => `${isFilled(answer - 1)}*1`)],
    [`${spec.name}:filled`, sum((answer) => `${isFilled(answer - 1)}*${isFilled(answer)}`)],
  ];
}

/**
 * The columns of the table at the foot, wide enough for the questions and answers above them.
 *
 * @param groups of the same form
 * @param textOf what the sheet shows of a question and of its answer
 */
export function wideEnoughForQuestions(
  columns: readonly ColumnPlan[],
  groups: readonly GroupPlan[],
  textOf: (question: QuestionPlan) => { readonly label: string; readonly answer: string },
): ColumnPlan[] {
  if (groups.length === 0) return [...columns];
  const needed = new Map<number, number>(
    ANSWERS.flatMap((answer) => [
      [answer - 1, LABEL_WIDTH[0]],
      [answer, ANSWER_WIDTH[0]],
    ]),
  );
  const need = (column: number, width: number): void => void needed.set(column, Math.max(needed.get(column) ?? 0, width));
  for (const question of groups.flatMap(({ questions }) => questions)) {
    const { label, answer } = textOf(question);
    need(question.column - 1, Math.max(twoLineWidth(label), Math.min(textWidth(label), LABEL_WIDTH[1])) + 1.5);
    if (question.columns === 1) need(question.column, Math.min(textWidth(answer) + 2, ANSWER_WIDTH[1]));
  }
  return columns.map((column, index) => ({ ...column, width: Math.round(Math.max(column.width, needed.get(index) ?? 0) * 10) / 10 }));
}
