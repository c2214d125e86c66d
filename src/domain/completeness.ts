/** Tables 6-2 to 6-4: how complete a customer's card is (基础知识(一)2. 客户资料卡的建立). */
import { isBlank } from "./cells";

export interface Completeness {
  /** How many questions there are. */
  readonly asked: number;
  /** How many of them have an answer. */
  readonly filled: number;
  /** filled ÷ asked, 0…1; `""` where nothing is asked. */
  readonly share: number | "";
}

/**
 * Whether a cell of a card holds an answer. A zero and FALSE are answers; nothing, `""` and spaces alone are none, as
 * `LEN(TRIM(…))>0` has it on the sheet.
 *
 * @param cell anything a cell can hold
 * @example isAnswered(0) // true
 * @example isAnswered("  ") // false
 */
export function isAnswered(cell: unknown): boolean {
  return !isBlank(cell) && !(typeof cell === "string" && /^ *$/.test(cell));
}

/**
 * How complete the answers to some questions are.
 *
 * @param answers the cells of the answers, one per question
 * @returns counts, and their share as a fraction
 * @example completeness(["Lin", null, 12, " "]) // { asked: 4, filled: 2, share: 0.5 }
 */
export function completeness(answers: readonly unknown[]): Completeness {
  const filled = answers.filter(isAnswered).length;
  return { asked: answers.length, filled, share: answers.length === 0 ? "" : filled / answers.length };
}

/**
 * How complete the marks of a checklist are: an item marked `notAsked` does not belong to the card, `yes` is filled, and
 * anything else, a blank too, is still missing.
 *
 * @param marks one per item
 * @returns as {@link completeness}
 * @example checklistCompleteness(["yes", "no", "notAsked", null]).filled // 1
 */
export function checklistCompleteness(marks: readonly unknown[]): Completeness {
  return completeness(marks.filter((mark) => mark !== "notAsked").map((mark) => (mark === "yes" ? mark : null)));
}

/**
 * Which required items of a checklist are still missing: those that are asked and not marked `yes`.
 *
 * @param marks one per item, as {@link checklistCompleteness} reads them
 * @param required one per item, whether a card must hold it
 * @returns one truth value per item; all `false` while nothing is marked `yes` or `no`, as the card was not begun then
 * @example missingItems(["yes", "no", null, "notAsked"], [true, true, false, true]) // [false, true, false, false]
 */
export function missingItems(marks: readonly unknown[], required: readonly boolean[]): boolean[] {
  const isBegun = marks.some((mark) => mark === "yes" || mark === "no");
  return required.map((must, item) => isBegun && must && marks[item] !== "yes" && marks[item] !== "notAsked");
}
