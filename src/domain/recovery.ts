/** Dishonoured and postponed notes and cheques (二、(四)2): what is still open, and what has to be done next. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { toMillionth } from "./rounding";

/** What is to be done about a case, in the order of the text: report it, stop supply, get the money in; then it is closed. */
export const RECOVERY_STEPS = ["report", "stopSupply", "recover", "closed"] as const;
export type RecoveryStep = (typeof RECOVERY_STEPS)[number];

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
 * What has to be done next about a case: who has not reported it reports; then supply is stopped as the superior instructs,
 * and everything is done to get the money in.
 *
 * @param open the open amount, money; anything else is no case
 * @param reported, stopped the days on which it was reported and supply was stopped; blank while it was not
 * @returns `""` without an open amount
 * @example recoveryStep(50000, 46100, "") // "stopSupply"
 */
export function recoveryStep(open: unknown, reported: unknown, stopped: unknown): Result<RecoveryStep> {
  if (typeof open !== "number") return "";
  if (open <= 0) return "closed";
  if (isBlank(reported)) return "report";
  return isBlank(stopped) ? "stopSupply" : "recover";
}
