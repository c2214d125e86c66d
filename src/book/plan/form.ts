/** Where the questions of a form stand: two pairs of label and answer to a line, a long answer over the full width. */
import type { Calculation, FormTable, Kind, Scalar } from "../../tables/model";
import { addressOf } from "../../sheet/address";
import { textWidth, twoLineWidth } from "../../sheet/measure";
import type { CopyPlan, GroupPlan, QuestionPlan, ScalarPlan } from "./model";

/** Label, answer, label, answer. */
const FORM_COLUMNS = 4;
/** The columns of answers; their questions stand to the left. */
const ANSWERS = [1, 3] as const;
/** At least, and at most unless a word is longer. */
const LABEL_WIDTH = [13, 20.5] as const;
const ANSWER_WIDTH = [24, 30] as const;

/**
 * Places the groups of a form as often as it has copies; a single copy needs no heading of its own.
 *
 * @param firstRow the first row they may stand in
 * @returns the groups to type into, the copies where there are several, and the first row that is free again
 */
export function planCopies(
  spec: FormTable,
  firstRow: number,
): { readonly groups: readonly GroupPlan[]; readonly copies: readonly CopyPlan[]; readonly endRow: number } {
  const count = spec.copies ?? 1;
  const groups = planGroups(spec, count > 1 ? firstRow + 1 : firstRow);
  const height = groups.reduce((sum, { lines }) => sum + lines + 1, 0);
  if (count <= 1) return { groups, copies: [], endRow: firstRow + height };
  // A heading above each copy and an empty line between them.
  const copies = Array.from({ length: count }, (_, index): CopyPlan => {
    const row = firstRow + index * (height + 2);
    return { number: index + 1, row, groups: index === 0 ? [] : planGroups(spec, row + 1) };
  });
  return { groups, copies, endRow: firstRow + count * (height + 2) - 1 };
}

/** An answer as text, for measuring; `""` for amounts and dates, which are shorter than any column of answers. */
export function answerText(scalar: Scalar, calculation: Calculation): string {
  const value = calculation.scalar(scalar.name);
  if (typeof value !== "string") return "";
  return scalar.kind === "choice" ? calculation.label(value) : value;
}

/**
 * Places the groups of a form once.
 *
 * @param firstRow the row of the first heading
 */
function planGroups(spec: FormTable, firstRow: number): GroupPlan[] {
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
 * How wide the columns of a form are: enough for the table at its foot and for the questions and answers above it.
 *
 * @param widths of the columns of that table; none where there is no table
 * @param groups of the same form
 * @param textOf what the sheet shows of a question and of its answer
 */
export function wideEnoughForQuestions(
  widths: readonly number[],
  groups: readonly GroupPlan[],
  textOf: (question: QuestionPlan) => { readonly label: string; readonly answer: string },
): number[] {
  if (groups.length === 0) return [...widths];
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
  return Array.from(
    { length: Math.max(widths.length, FORM_COLUMNS) },
    (_, index) => Math.round(Math.max(widths[index] ?? 0, needed.get(index) ?? 0) * 10) / 10,
  );
}
