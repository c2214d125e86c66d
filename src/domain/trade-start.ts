/** What has to happen before trade with a customer begins (二、(四)1): the transaction card, its approvals, extra conditions. */

/**
 * What comes next for a transaction card, in the order of the text: the customer fills it in, the sales manager approves, head
 * office approves, the extra conditions are met; then trade may begin. A refusal ends it.
 */
export const TRADE_START_STEPS = ["fillIn", "askManager", "askHeadOffice", "meetConditions", "mayBegin", "refused"] as const;
export type TradeStartStep = (typeof TRADE_START_STEPS)[number];

/** What somebody may decide about a card, and how a condition stands. */
export const DECISIONS = ["approved", "refused"] as const;
export const CONDITION_STATES = ["notNeeded", "required", "met"] as const;

/** What a card says about its own way through the firm. */
export interface TradeCard {
  /** How many items of the card are still blank. */
  readonly openItems: number;
  /** One of {@link DECISIONS}; anything else is no decision yet. */
  readonly manager: unknown;
  readonly headOffice: unknown;
  /** One of {@link CONDITION_STATES} each; what is blank was not asked for. */
  readonly conditions: readonly unknown[];
}

/**
 * What has to be done next about a transaction card. A refusal counts whatever else is open, and nobody is asked to approve a
 * card with open items.
 *
 * @param card see {@link TradeCard}
 * @returns the step; `mayBegin` when nothing is left to do
 * @example tradeStart({ openItems: 0, manager: "approved", headOffice: null, conditions: ["required"] }) // "askHeadOffice"
 * @example tradeStart({ openItems: 0, manager: "approved", headOffice: "approved", conditions: ["met", null] }) // "mayBegin"
 */
export function tradeStart({ openItems, manager, headOffice, conditions }: TradeCard): TradeStartStep {
  if (manager === "refused" || headOffice === "refused") return "refused";
  if (openItems > 0) return "fillIn";
  if (manager !== "approved") return "askManager";
  if (headOffice !== "approved") return "askHeadOffice";
  return conditions.includes("required") ? "meetConditions" : "mayBegin";
}
