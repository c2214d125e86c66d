/** How wide a column is for what stands in it. */
import { fieldReadBy, placeholdersIn } from "../../formula/template";
import type { Field, TableSpec, Value } from "../../tables/model";
import { textWidth, twoLineWidth } from "../../sheet/measure";
import { styleOf } from "../../sheet/styles";

const WIDTHS: Readonly<Record<Field["kind"], readonly [least: number, most: number]>> = {
  text: [16, 30],
  amount: [13, 24],
  share: [10, 14],
  whole: [8, 12],
  count: [10, 14],
  class: [8, 12],
  choice: [12, 20],
  note: [24, 40],
  number: [9, 14],
  distance: [9, 14],
  coordinate: [11, 14],
  date: [12, 14],
  time: [8, 12],
  mark: [3.6, 3.6],
};
/** Room for any day. */
export const DATE_WIDTH = WIDTHS.date[0];
/** The least width of a column with cells of a kind. */
export function leastWidth(kind: Field["kind"]): number {
  return WIDTHS[kind][0];
}

/** Of the button beside a heading. */
const FILTER_BUTTON_WIDTH = 2.5;

/**
 * The width of a column, in characters.
 *
 * @param values as they are shown
 */
export function widthOf(field: Field, heading: string, values: readonly Value[]): number {
  const [least, most] = WIDTHS[field.kind];
  let widest = field.kind === "amount" ? amountWidth(values) : 0;
  const room = 1 + (styleOf(`input.${field.kind}`).indent ?? 0);
  for (const value of values) if (typeof value === "string" && value !== "") widest = Math.max(widest, textWidth(value) + room);
  // Above a mark the heading stands over the button of the filter, not beside it.
  const headingWidth = twoLineWidth(heading) * 1.1 + (field.kind === "mark" ? 0 : FILTER_BUTTON_WIDTH);
  return Math.round(Math.min(Math.max(widest, headingWidth, least), Math.max(most, headingWidth)) * 10) / 10;
}

/** Room for the largest of these amounts with a sign, separators and two decimals. */
export function amountWidth(values: readonly Value[]): number {
  let largest = 0;
  for (const value of values) {
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    const amount = Math.abs(value);
    if (amount > largest) largest = amount;
  }
  // By their number, since the platform takes long to write a number with separators for the first time.
  const digits = largest < 1e18 ? String(Math.round(largest * 1000)).length : Math.floor(Math.log10(largest)) + 4;
  const separators = Math.floor((digits - 1) / 3);
  return textWidth("-".padEnd(1 + digits + separators, "0")) + 2;
}

/** The choices that a column may show once it is filled: its own, those in its formula, and those of the column it reads. */
export function wordsIn(field: Field, spec: TableSpec): readonly string[] {
  if (field.role === "fixed") return field.cells;
  if (field.role === "input") return field.choices ?? [];
  if (field.role === "told") return [];
  const read = fieldReadBy(field.formula);
  const source = spec.sections.flatMap(({ fields }) => fields).find(({ name, role }) => name === read && role !== "result");
  const own = field.kind === "choice" ? placeholdersIn(field.formula).flatMap(({ choice }) => choice ?? []) : [];
  return [...own, ...(source ? wordsIn(source, spec) : [])];
}
