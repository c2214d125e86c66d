/** Membership points: what a purchase earns, a return takes back, and points are worth (会员积分). */
import { type Result, type ResultMatrix } from "./cells";
import { cellByCell, numberByNumber } from "./columns";
import { numberOr, outOfRange, requireNotNegative } from "./inputs";
import { toMillionth } from "./rounding";

/** So much spending earns a point; what is left of it earns nothing (消费10元积1分). */
export const SPEND_PER_POINT = 10;
/** So many points are worth one unit of money (20分抵1元). */
export const POINTS_PER_MONEY = 20;

/**
 * The points of one purchase: a point for every full 10 of it, times the multiplier – 2 in the month of the member's
 * birthday. A return takes back what its purchase earned.
 *
 * The points of a sum are not the sum of the points: give each purchase by itself.
 *
 * @param spend money, without freight; negative for a return
 * @param multiplier 0 or more; a blank is 1
 * @param perPoint how much spending earns a point, money above 0; 10 unless a sheet says otherwise
 * @returns points, whole for a whole multiplier, negative for a return; `""` for a blank purchase
 * @throws SalesbookError notANumber; outOfRange for a negative multiplier
 * @example pointsOf(199, 2) // 38
 * @example pointsOf(-199, 2) // -38
 */
export function pointsOf(spend: unknown, multiplier?: unknown, perPoint = SPEND_PER_POINT): Result<number> {
  const [amount, factor] = [numberOr(spend, "spend", "" as const), numberOr(multiplier, "multiplier", 1)];
  requireNotNegative(factor, "multiplier");
  // To a millionth first: 25 pieces at 9.20 are 230, though binary arithmetic leaves it below.
  return amount === "" ? "" : toMillionth(Math.trunc(toMillionth(amount) / perPoint) * factor);
}

/** Who takes the card is given so many points (开卡即获赠40会员积分), and pays so much for it (会员会费20元). */
export const WELCOME_POINTS = 40;
export const CARD_FEE = 20;

/** What the points of a year hang on. */
export interface PointsRule {
  /** Points of the member's tier for each plain one. */
  readonly times: number;
  /** What was bought in the month of birthday counts so many times as often; the additional points are plain ones. */
  readonly birthdayFactor: number;
  readonly perPoint: number;
  /** Given to who joined in the year; 0 to all others. */
  readonly welcome: number;
  /** The plain points as a till counted them, purchase by purchase; a blank takes those of the year's sum. */
  readonly byPurchase?: unknown;
}

/**
 * The points that a member earns in a year: those of its spending times the tier's, those of the birthday's month once more, and
 * those given for joining.
 *
 * @param spend, birthdaySpend money, as for {@link pointsOf}; a blank birthdaySpend is 0
 * @returns points; `""` for a blank spending
 * @throws SalesbookError notANumber
 * @example pointsOfYear(4280, 360, { times: 3, birthdayFactor: 2, perPoint: 10, welcome: 0 }) // 1320
 * @example pointsOfYear(4280, 360, { times: 3, birthdayFactor: 2, perPoint: 10, welcome: 0, byPurchase: 421 }) // 1299
 */
export function pointsOfYear(
  spend: unknown,
  birthdaySpend: unknown,
  { times, birthdayFactor, perPoint, welcome, byPurchase }: PointsRule,
): Result<number> {
  const [own, more] = [pointsOf(spend, times, perPoint), pointsOf(birthdaySpend, birthdayFactor - 1, perPoint)];
  const counted = numberOr(byPurchase, "byPurchase", "" as const);
  if (own === "") return "";
  return (counted === "" ? Number(own) : toMillionth(times * counted)) + Number(more) + welcome;
}

/**
 * The points that are left of those brought over and earned.
 *
 * @param opening, earned, used points; earned is negative where more was taken back than bought
 * @param lapsed points that are gone, as {@link lapsingPoints} gives them
 * @throws SalesbookError outOfRange where more were used than there were
 * @example pointsLeft(120, 1320, 300) // 1140
 * @example pointsLeft(120, 1320, 20, 100) // 1320
 */
export function pointsLeft(opening: number, earned: number, used: number, lapsed = 0): number {
  const most = opening + Math.max(0, earned);
  if (used > most) throw outOfRange("pointsUsed", used, `0–${most}`);
  return opening + earned - used - lapsed;
}

/**
 * Of the points brought over those that lapse with their day: what is used is taken from the oldest first.
 *
 * @example lapsingPoints(120, 20) // 100
 * @example lapsingPoints(120, 300) // 0
 */
export function lapsingPoints(opening: number, used: number): number {
  return Math.max(0, opening - Math.max(0, used));
}

/**
 * The points of each purchase of a column, see {@link pointsOf}.
 *
 * @param spend, multiplier values or ranges of one shape; multiplier 1 where it is left out
 * @returns points in that shape; a refused row gets the error
 * @throws SalesbookError differentShape
 * @example points([[25], [9.99], [-25]]) // [[2], [0], [-2]]
 */
export function points(spend: unknown, multiplier?: unknown): ResultMatrix<number> {
  return cellByCell({ spend, multiplier }, (purchase, factor) => pointsOf(purchase, factor));
}

/**
 * What points are worth at the till: points ÷ 20.
 *
 * @param points a value or a range; negative where more was taken back than is left
 * @returns money in the same shape; `""` for a blank; in its own cell `notANumber` for text
 * @example pointsValue([[40], [""]]) // [[2], [""]]
 */
export function pointsValue(points: unknown): ResultMatrix<number> {
  return numberByNumber({ points }, (balance) => balance / POINTS_PER_MONEY);
}
