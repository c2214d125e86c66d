/** The rules of classification and what happens to equal amounts, each known by its English or Chinese name. */
import { readChoice } from "./choices";

const RULE_NAMES = {
  crossing: ["跨线计入"],
  within: ["线内计入"],
  amount: ["标准额", "等级标准额"],
  rank: ["名次"],
} as const;
const TIE_NAMES = { together: ["同级"], split: ["逐个", "逐一"] } as const;

/** The rules that decide who is in a class; see {@link abcClasses}. */
export type Rule = keyof typeof RULE_NAMES;
export const RULES = Object.keys(RULE_NAMES) as readonly Rule[];

/** Whether equal amounts share a class or are taken one by one. */
export type Ties = keyof typeof TIE_NAMES;
export const TIES = Object.keys(TIE_NAMES) as readonly Ties[];

/**
 * Reads a rule by its English or Chinese name.
 *
 * @throws SalesbookError missingArgument, unknownChoice
 * @example readRule("跨線計入") // "crossing"
 */
export function readRule(rule: unknown): Rule {
  return readChoice(rule, RULE_NAMES, "rule", "rules");
}

/**
 * Reads how equal amounts are treated, by the English or Chinese name.
 *
 * @throws SalesbookError missingArgument, unknownChoice
 * @example readTies("Split") // "split"
 */
export function readTies(ties: unknown): Ties {
  return readChoice(ties, TIE_NAMES, "ties", "ties");
}
