/** How much of a credit limit is used (二、(三)1 and 3): exposure, headroom, status. */
import { isBlank, textOf, type Result, type ResultMatrix } from "./cells";
import { findChoice } from "./choices";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange, requireNotNegative } from "./inputs";
import { toMillionth } from "./rounding";

/** Where a customer stands against its limit. */
export const CREDIT_STATUSES = ["within", "over", "overdue", "unlimited"] as const;
export type CreditStatus = (typeof CREDIT_STATUSES)[number];

/** How a sheet says that there is no limit; a class A customer may have none. */
const NO_LIMIT = { unlimited: ["不限", "无限", "不限制", "无限制", "不受限制"] } as const;

/** What a limit is held against, in order. */
const OWED = ["receivables", "notes", "orders", "uninvoiced"] as const;

/**
 * The exposure that a credit limit is held against: receivables + unsettled notes (赊销款 + 未结算票据), and where they count
 * too, what is ordered and what is delivered and not invoiced yet.
 *
 * @param owed money: receivables, of which a prepayment is negative; notes and cheques received and not yet paid; open orders;
 *   deliveries without an invoice. A blank is 0
 * @returns money, to a millionth; `""` where all are blank
 * @throws SalesbookError notANumber
 * @example creditExposure(30000, 12000) // 42000
 * @example creditExposure(30000, 12000, 5000, "") // 47000
 */
export function creditExposure(...owed: readonly unknown[]): Result<number> {
  const sum = owed.reduce<number>((all, cell, index) => all + numberOr(cell, OWED[index] ?? "", 0), 0);
  return owed.every(isBlank) ? "" : toMillionth(sum);
}

/**
 * What may still be lent: limit − receivables − notes − open orders − what is not invoiced yet. Negative for a customer who is over the limit.
 *
 * Rounded to a millionth, so that an exposure which is equal to the limit on paper leaves exactly 0.
 *
 * @param limit money, 0 or more, or "unlimited" (不限); 0 is no credit at all
 * @param owed as for {@link creditExposure}
 * @returns money; `""` without a limit and for a blank one
 * @throws SalesbookError notANumber; outOfRange for a negative limit
 * @example creditHeadroom(50000, 30000, 12000) // 8000
 * @example creditHeadroom("不限", 30000, 12000) // ""
 */
export function creditHeadroom(limit: unknown, ...owed: readonly unknown[]): Result<number> {
  const most = readLimit(limit);
  const amounts = owed.map((cell, index) => numberOr(cell, OWED[index] ?? "", 0));
  return typeof most === "number" ? toMillionth(amounts.reduce((rest, amount) => rest - amount, most)) : "";
}

/**
 * Whether a customer's exposure is within its limit. Who is exactly at the limit is within; the next order goes to the
 * sales manager or above (二、(三)3(4)). Who is not over it may still be overdue.
 *
 * @param limit as for {@link creditHeadroom}
 * @param owed as for {@link creditExposure}
 * @param overdue since how many days the oldest item is due, and for how many it may be; a blank is 0
 * @returns one of {@link CREDIT_STATUSES}; `""` for a blank limit
 * @throws SalesbookError as {@link creditHeadroom}; notANumber, outOfRange for a negative number of days that are allowed
 * @example creditStatus(50000, [40000, 12000]) // "over"
 * @example creditStatus("unlimited", [40000, 12000], [45, 30]) // "overdue"
 */
export function creditStatus(
  limit: unknown,
  owed: readonly unknown[],
  [days, allowed]: readonly [days?: unknown, allowed?: unknown] = [],
): Result<CreditStatus> {
  const headroom = creditHeadroom(limit, ...owed);
  const [overdueDays, overdueLimit] = [numberOr(days, "overdueDays", 0), numberOr(allowed, "overdueLimit", 0)];
  requireNotNegative(overdueLimit, "overdueLimit");
  if (typeof headroom === "number" && headroom < 0) return "over";
  if (isBlank(limit)) return "";
  if (overdueDays > overdueLimit) return "overdue";
  return typeof headroom === "number" ? "within" : "unlimited";
}

/**
 * The headroom of each customer of a column, see {@link creditHeadroom}.
 *
 * @param limits, receivables, notes, orders, uninvoiced values or ranges of one shape
 * @returns money in that shape; a customer whose cell is refused gets the error
 * @throws SalesbookError differentShape
 * @example creditHeadrooms([[50000], [0]], [[30000], [10]], [[12000], [""]]) // [[8000], [-10]]
 */
export function creditHeadrooms(
  limits: unknown,
  receivables: unknown,
  notes: unknown,
  orders?: unknown,
  uninvoiced?: unknown,
): ResultMatrix<number> {
  return cellByCell({ limit: limits, receivables, notes, orders, uninvoiced }, creditHeadroom);
}

/**
 * The status of each customer of a column, see {@link creditStatus}.
 *
 * @param limits, receivables, notes, orders, uninvoiced, overdueDays, overdueLimit values or ranges of one shape
 * @returns keys in that shape; a customer whose cell is refused gets the error
 * @throws SalesbookError differentShape
 * @example creditStatuses([[50000], ["unlimited"]], [[60000], [60000]], 0) // [["over"], ["unlimited"]]
 */
export function creditStatuses(
  limits: unknown,
  receivables: unknown,
  notes: unknown,
  orders?: unknown,
  uninvoiced?: unknown,
  overdueDays?: unknown,
  overdueLimit?: unknown,
): ResultMatrix<CreditStatus> {
  return cellByCell({ limit: limits, receivables, notes, orders, uninvoiced, overdueDays, overdueLimit }, (limit, ...cells) =>
    creditStatus(limit, cells.slice(0, OWED.length), [cells[OWED.length], cells[OWED.length + 1]]),
  );
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
