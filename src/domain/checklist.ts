/**
 * Checklists whose questions have a good answer: what warns, how much of a list is answered, and what it says (二、(二)2,
 * the credit survey; 方案三 and 方案四, the self-check before a negotiation).
 */
import { isBlank, readNumber, type Result } from "./cells";
import { readChoice, readChoiceCell, YES_NO } from "./choices";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";
import { toMillionth } from "./rounding";

/** The share of questions that must be answered before a list says anything, and the scores from which it is good and fair. */
export const NEEDED_SHARE = 2 / 3;
export const GOOD_SCORE = 0.8;
export const FAIR_SCORE = 0.6;

/** What an answer says: nothing to worry about, a warning, or something claimed without evidence where evidence is asked for. */
export type ChecklistMark = "fine" | "warns" | "unproven";

/** What a list says, and that it says nothing yet. */
export const CHECKLIST_VERDICTS = ["good", "fair", "poor", "unfinished"] as const;
export type ChecklistVerdict = (typeof CHECKLIST_VERDICTS)[number];

/**
 * What the answer to a question says. Unknown is not no: only `yes` and `no` are answers.
 *
 * @param answer `yes` or `no`; anything else is no answer
 * @param good the answer that is no warning
 * @param weight how much the question counts, a number from 0; a blank is 1
 * @param isProven false where the good answer needs evidence and has none
 * @returns `""` without an answer; `notANumber` or `outOfRange` for a weight that is none
 * @example checklistMark("yes", "no", 1) // "warns"
 * @example checklistMark("unknown", "no", 1) // ""
 * @example checklistMark("yes", "yes", 1, false) // "unproven"
 */
export function checklistMark(answer: unknown, good: "yes" | "no", weight: unknown, isProven = true): Result<ChecklistMark> {
  const counts = readNumber(weight, "weights");
  if (counts instanceof SalesbookError) return counts;
  if (counts !== "" && counts < 0) return outOfRange("weights", counts, "notNegative");
  if (answer !== "yes" && answer !== "no") return "";
  if (answer !== good) return "warns";
  return isProven ? "fine" : "unproven";
}

/**
 * What an answered question counts.
 *
 * @param mark as {@link checklistMark} gives it
 * @param weight its weight; a blank is 1
 * @returns `""` for a question that is not answered, or not proven
 * @example checklistWeight("warns", "") // 1
 */
export function checklistWeight(mark: unknown, weight: unknown): number | "" {
  if (mark !== "warns" && mark !== "fine") return "";
  return isBlank(weight) ? 1 : Number(weight);
}

/** From which share of answers and which scores a list speaks, all from 0 to 1. */
export interface ChecklistPolicy {
  readonly neededShare: number;
  readonly goodScore: number;
  readonly fairScore: number;
}

export interface ChecklistResult {
  readonly asked: number;
  /** How many questions have an answer that counts, and their share of those asked, 0…1. */
  readonly answered: number;
  readonly share: number | "";
  /** The sum of the weights of what is answered, and of what warns. */
  readonly weight: number;
  readonly warnings: number;
  /** 1 − weight of what warns ÷ weight of what is answered, to a millionth; `""` where nothing is answered. */
  readonly score: number | "";
  readonly verdict: ChecklistVerdict | "";
}

/**
 * What the marks of a group of questions say together. Below the needed share of answers there is no verdict.
 *
 * @param marks one per question, as {@link checklistMark} gives them; an error is no answer
 * @param weights one per question
 * @param policy by default two thirds of the answers, good from 80 %, fair from 60 %
 * @returns counts, shares and the verdict, `""` where what is answered weighs nothing
 * @example checklistResult(["fine", "warns", ""], [1, 3, 1]).score // 0.25
 * @example checklistResult(["fine", "", ""], [1, 1, 1]).verdict // "unfinished"
 */
export function checklistResult(
  marks: readonly unknown[],
  weights: readonly unknown[],
  policy: ChecklistPolicy = { neededShare: NEEDED_SHARE, goodScore: GOOD_SCORE, fairScore: FAIR_SCORE },
): ChecklistResult {
  const counted = marks.map((mark, question) => checklistWeight(mark, weights[question]));
  const known = counted.filter((weight) => weight !== "");
  const all = toMillionth(add(known));
  const warnings = toMillionth(add(counted.filter((weight, question) => weight !== "" && marks[question] === "warns")));
  const share = marks.length === 0 ? "" : known.length / marks.length;
  const score = checklistScoreOf(all, warnings);
  return {
    asked: marks.length,
    answered: known.length,
    share,
    weight: all,
    warnings,
    score,
    verdict: checklistVerdict(share, score, policy),
  };
}

/**
 * The part of the weight that does not warn.
 *
 * @param weight of what is answered
 * @param warnings the weight of what warns
 * @returns 0…1, to a millionth; `""` where nothing has weight
 * @example checklistScoreOf(8, 2) // 0.75
 */
export function checklistScoreOf(weight: number, warnings: number): number | "" {
  return weight > 0 ? toMillionth(1 - warnings / weight) : "";
}

/**
 * What a score says of questions of which enough are answered.
 *
 * @param share of the questions that are answered, 0…1; `""` where none is asked
 * @param score 0…1; `""` where nothing has weight
 * @param policy from which share and scores on
 * @returns `""` without a score
 * @example checklistVerdict(1, 0.7, { neededShare: 0.5, goodScore: 0.8, fairScore: 0.6 }) // "fair"
 * @example checklistVerdict(0.4, 0.7, { neededShare: 0.5, goodScore: 0.8, fairScore: 0.6 }) // "unfinished"
 */
export function checklistVerdict(
  share: number | "",
  score: number | "",
  { neededShare, goodScore, fairScore }: ChecklistPolicy,
): ChecklistVerdict | "" {
  if (share === "" || share < neededShare) return "unfinished";
  if (score === "") return "";
  return score >= goodScore ? "good" : score >= fairScore ? "fair" : "poor";
}

/** How an answer may be written; whoever does not know says neither yes nor no. */
const ANSWERS = { ...YES_NO, unknown: ["?", "不清楚", "不知道", "不详", "未知"] } as const;

/**
 * The score of a list whose answers stand in cells: 1 − weight of what warns ÷ weight of what is answered.
 *
 * @param answers one cell per question: yes, no, or unknown, as {@link ANSWERS} reads them; a blank is not answered
 * @param good the answer to each question that is no warning, yes or no; a single one holds for all
 * @param weights how much each question counts, from 0, a single one for all; a blank is 1. Default: all equal
 * @returns 0…1, see {@link checklistResult}; `""` where nothing is answered
 * @throws SalesbookError unknownChoice for other answers, missingArgument for a question without its good answer, notANumber or
 *   outOfRange for a weight, differentShape
 * @example checklistScore([["yes"], ["no"], ["unknown"]], "yes", [[1], [3], [1]]) // 0.25
 */
export function checklistScore(answers: unknown, good: unknown, weights: unknown = 1): number | "" {
  const read = { answers, good, weights };
  const marks = cellByCell(read, (answer, right, weight) => {
    const given = readChoiceCell(answer, ANSWERS, "answers", "answers");
    return isBlank(answer) ? "" : checklistMark(given, readChoice(right, YES_NO, "good", "yesNo"), weight);
  });
  const refused = marks.flat().find((mark) => mark instanceof SalesbookError);
  if (refused) throw refused;
  const counted = cellByCell(read, (_answer, _good, weight) => (isBlank(weight) ? 1 : Number(weight)));
  return checklistResult(marks.flat(), counted.flat()).score;
}

/**
 * What the groups of a list say together: the worst of them, as long as each says something.
 *
 * @param verdicts of the groups
 * @example overallVerdict(["good", "poor", "fair"]) // "poor"
 * @example overallVerdict(["good", "unfinished"]) // "unfinished"
 */
export function overallVerdict(verdicts: readonly (ChecklistVerdict | "")[]): ChecklistVerdict {
  if (verdicts.some((verdict) => verdict === "" || verdict === "unfinished")) return "unfinished";
  return (["poor", "fair"] as const).find((verdict) => verdicts.includes(verdict)) ?? "good";
}

/**
 * What part of a group's points is settled well: an open, an unproven and a bad answer are all not.
 *
 * @param marks one per point, as {@link checklistMark} gives them
 * @param points how many there are. Default: as many as marks
 * @returns 0…1; `""` where nothing is asked
 * @example readyShare(["fine", "unproven", "fine", ""]) // 0.5
 */
export function readyShare(marks: readonly unknown[], points = marks.length): number | "" {
  return points === 0 ? "" : marks.filter((mark) => mark === "fine").length / points;
}

/**
 * The places of the warnings in a list that has the heaviest first and keeps the order of the questions otherwise.
 *
 * @param marks, weights one per question
 * @returns from 1; `""` for a question that does not warn
 * @example warningPlaces(["warns", "fine", "warns"], [1, 1, 2]) // [2, "", 1]
 */
export function warningPlaces(marks: readonly unknown[], weights: readonly unknown[]): (number | "")[] {
  const warning = marks.flatMap((mark, question) => (mark === "warns" ? [question] : []));
  const weightOf = (question: number): number => Number(checklistWeight("warns", weights[question]));
  const order = [...warning].sort((left, right) => weightOf(right) - weightOf(left) || left - right);
  const places = new Map(order.map((question, place) => [question, place + 1]));
  return marks.map((_, question) => places.get(question) ?? "");
}

function add(weights: readonly (number | "")[]): number {
  return weights.reduce<number>((sum, weight) => sum + Number(weight), 0);
}
