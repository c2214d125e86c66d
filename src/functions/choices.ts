/** Arguments of the form that are one of a few words. Excel's own drop-downs are declared in declared/. */
import { RULES, TIES } from "../domain/abc-rules";
import { CREDIT_METHODS } from "../domain/credit";

/** What an argument may be: the words as a formula writes them, in order, and the key of the words that users read. */
export interface ArgumentChoices {
  readonly key: "Rule" | "Ties" | "CreditMethod";
  readonly values: readonly string[];
}

/** By the argument's name. */
export const CHOICE_ARGUMENTS: Readonly<Record<string, ArgumentChoices>> = {
  rule: { key: "Rule", values: RULES },
  ties: { key: "Ties", values: TIES },
  method: { key: "CreditMethod", values: CREDIT_METHODS },
};

/** Arguments that are TRUE or FALSE. */
export const YES_NO_ARGUMENTS: readonly string[] = ["returns"];
