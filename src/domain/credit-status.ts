/** How much of a credit limit is used (二、(三)1 and 3): exposure, headroom, status. */
import { isBlank, textOf, type Result, type ResultMatrix } from "./cells";
import { findChoice } from "./choices";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange } from "./inputs";
import { toMillionth } from "./rounding";

/** Where a customer stands against its limit. */
export const CREDIT_STATUSES = ["within", "over", "unlimited"] as const;
export type CreditStatus = (typeof CREDIT_STATUSES)[number];

/** How a sheet says that there is no limit; a class A customer may have none. */
const NO_LIMIT = { unlimited: ["不限", "无限", "不限制", "无限制", "不受限制"] } as const;

/**
 * The exposure that a credit limit is held against: receivables + unsettled notes (赊销款 + 未结算票据).
 *
 * @param receivables money; a blank is 0, a prepayment negative
 * @param notes notes and cheques received and not yet paid, money; a blank is 0
 * @returns money, to a millionth; `""` where both are blank
 * @throws SalesbookError notANumber
 * @example creditExposure(30000, 12000) // 42000
 */
export function creditExposure(receivables: unknown, notes: unknown): Result<number> {
  const sum = numberOr(receivables, "receivables", 0) + numberOr(notes, "notes", 0);
  return isBlank(receivables) && isBlank(notes) ? "" : toMillionth(sum);
}

/**
 * What may still be lent: limit − receivables − notes. Negative for a customer who is over the limit.
 *
 * Rounded to a millionth, so that an exposure which is equal to the limit on paper leaves exactly 0.
 *
 * @param limit money, 0 or more, or "unlimited" (不限); 0 is no credit at all
 * @param receivables, notes as for {@link creditExposure}
 * @returns money; `""` without a limit and for a blank one
 * @throws SalesbookError notANumber; outOfRange for a negative limit
 * @example creditHeadroom(50000, 30000, 12000) // 8000
 * @example creditHeadroom("不限", 30000, 12000) // ""
 */
export function creditHeadroom(limit: unknown, receivables: unknown, notes: unknown): Result<number> {
  const [most, owed, unsettled] = [readLimit(limit), numberOr(receivables, "receivables", 0), numberOr(notes, "notes", 0)];
  return typeof most === "number" ? toMillionth(most - owed - unsettled) : "";
}

/**
 * Whether a customer's exposure is within its limit. Who is exactly at the limit is within; the next order goes to the
 * sales manager or above (二、(三)3(4)).
 *
 * @param limit, receivables, notes as for {@link creditHeadroom}
 * @returns one of {@link CREDIT_STATUSES}; `""` for a blank limit
 * @throws SalesbookError as {@link creditHeadroom}
 * @example creditStatus(50000, 40000, 12000) // "over"
 */
export function creditStatus(limit: unknown, receivables: unknown, notes: unknown): Result<CreditStatus> {
  const headroom = creditHeadroom(limit, receivables, notes);
  if (typeof headroom === "number") return headroom < 0 ? "over" : "within";
  return isBlank(limit) ? "" : "unlimited";
}

/**
 * The headroom of each customer of a column, see {@link creditHeadroom}.
 *
 * @param limits, receivables, notes values or ranges of one shape
 * @returns money in that shape; a customer whose cell is refused gets the error
 * @throws SalesbookError differentShape
 * @example creditHeadrooms([[50000], [0]], [[30000], [10]], [[12000], [""]]) // [[8000], [-10]]
 */
export function creditHeadrooms(limits: unknown, receivables: unknown, notes: unknown): ResultMatrix<number> {
  return cellByCell({ limit: limits, receivables, notes }, creditHeadroom);
}

/**
 * The status of each customer of a column, see {@link creditStatus}.
 *
 * @param limits, receivables, notes values or ranges of one shape
 * @returns keys in that shape; a customer whose cell is refused gets the error
 * @throws SalesbookError differentShape
 * @example creditStatuses([[50000], ["unlimited"]], [[60000], [60000]], 0) // [["over"], ["unlimited"]]
 */
export function creditStatuses(limits: unknown, receivables: unknown, notes: unknown): ResultMatrix<CreditStatus> {
  return cellByCell({ limit: limits, receivables, notes }, creditStatus);
}

function readLimit(cell: unknown): number | "unlimited" | "" {
  if (typeof cell === "string" && cell !== "") {
    if (findChoice(cell, NO_LIMIT)) return "unlimited";
    throw new SalesbookError("notANumber", { argument: "limit", received: textOf(cell), accepted: "limitOrUnlimited" });
  }
  const limit = numberOr(cell, "limit", "" as const);
  if (limit !== "" && limit < 0) throw outOfRange("limit", limit, "limitOrUnlimited");
  return limit;
}
