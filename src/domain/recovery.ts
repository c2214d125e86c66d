/** Dishonoured and postponed notes and cheques (二、(四)2): what is still open, and what has to be done next. */
import { isBlank, readNumber, type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";
import { requireDivisor } from "./inputs";
import { toMillionth } from "./rounding";

/**
 * What is to be done about a case, in the order of the text: report it, stop supply, tell the customer that trade ends where
 * the superior has instructed so, get the money in; then it is closed. To tell it without that instruction is a step of its own.
 */
export const RECOVERY_STEPS = ["report", "stopSupply", "tellCustomer", "withoutInstruction", "recover", "closed"] as const;
export type RecoveryStep = (typeof RECOVERY_STEPS)[number];

/** What the superior decides: trade goes on once the case is settled, or it ends. */
export const TRADE_INSTRUCTIONS = ["goOn", "endTrade"] as const;

/** What is known of a case. */
export interface RecoveryCase {
  /** The open amount, money; anything but a number is no case. */
  readonly open: unknown;
  /** The days on which it was reported, on which supply was stopped, and on which the customer was told; blank while it was not. */
  readonly reported: unknown;
  readonly stopped: unknown;
  readonly told: unknown;
  /** One of {@link TRADE_INSTRUCTIONS}; anything else is none. */
  readonly instruction: unknown;
}

/**
 * What of an amount is still open: amount − recovered.
 *
 * @param amount what was not paid, money
 * @param recovered what has come in since, money; a blank is 0
 * @returns money, to a millionth, 0 where more has come in; `""` for a blank amount, `notANumber` for text
 * @example openAmount(80000, 30000) // 50000
 */
export function openAmount(amount: unknown, recovered: unknown): Result<number> {
  const [owed, paid] = [readNumber(amount, "amount"), readNumber(recovered, "recovered")];
  if (owed instanceof SalesbookError) return owed;
  if (paid instanceof SalesbookError) return paid;
  return owed === "" ? "" : Math.max(0, toMillionth(owed - (paid === "" ? 0 : paid)));
}

/**
 * What share of an amount has come in.
 *
 * @param amount, recovered as for {@link openAmount}
 * @returns a fraction, may be above 1; `""` where the amount is blank, no number or not above 0, or the other one is text
 * @example recoveryRate(80000, 30000) // 0.375
 */
export function recoveryRate(amount: unknown, recovered: unknown): number | "" {
  const [owed, paid] = [readNumber(amount, "amount"), readNumber(recovered, "recovered")];
  if (typeof owed !== "number" || paid instanceof SalesbookError || owed <= 0) return "";
  return (paid === "" ? 0 : paid) / owed;
}

/**
 * What share of each amount of a column has come in: {@link recoveryRate}, with the reason where there is none.
 *
 * @param amounts, recovered values or ranges of one shape
 * @returns fractions in that shape; `""` for a blank amount, in its own cell notANumber for text, zeroDivisor for an amount of
 *   0, outOfRange below it
 * @throws SalesbookError differentShape
 * @example recoveryRates([[80000], [50000]], [[30000], [""]]) // [[0.375], [0]]
 */
export function recoveryRates(amounts: unknown, recovered: unknown): ResultMatrix<number> {
  return cellByCell({ amount: amounts, recovered }, (amount, paid) => {
    const open = openAmount(amount, paid);
    if (typeof open === "number") requireDivisor(Number(amount), "amount");
    return typeof open === "number" ? recoveryRate(amount, paid) : open;
  });
}

/**
 * What has to be done next about a case: who has not reported it reports; supply is stopped at once; the customer is told that
 * trade ends only when the superior has instructed so; and everything is done to get the money in.
 *
 * @param recoveryCase what is known of it, see {@link RecoveryCase}
 * @returns one of {@link RECOVERY_STEPS}; `""` without an open amount
 * @example recoveryStep({ open: 50000, reported: 46100, stopped: "", instruction: "", told: "" }) // "stopSupply"
 * @example recoveryStep({ open: 50000, reported: 46100, stopped: 46101, instruction: "endTrade", told: "" }) // "tellCustomer"
 */
export function recoveryStep({ open, reported, stopped, instruction, told }: RecoveryCase): Result<RecoveryStep> {
  if (typeof open !== "number") return "";
  if (open <= 0) return "closed";
  if (isBlank(reported)) return "report";
  if (!isBlank(told) && instruction !== "endTrade") return "withoutInstruction";
  if (isBlank(stopped)) return "stopSupply";
  return instruction === "endTrade" && isBlank(told) ? "tellCustomer" : "recover";
}
