/** Product analysis (二、(一)3–7): what each product earns on the stock it takes, and which products to push. */
import { readNumber, type Result } from "./cells";
import { contributions } from "./contribution";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";

/** What to do about a product; `check` where a figure that decides it is missing. */
export const PRODUCT_DECISIONS = ["push", "keep", "review", "check"] as const;
export type ProductDecision = (typeof PRODUCT_DECISIONS)[number];

/** Contribution ratios are equal when nine decimals are. */
const DECIMALS = 1e9;

/**
 * The gross profit (毛利额) of each product: sales − cost.
 *
 * @param sales money; a net return is negative
 * @param cost cost of what was sold, money, as many rows
 * @returns money; `""` where a cell is blank, `notANumber` where one holds text
 * @example grossProfits([20000, 500], [15500, ""]) // [4500, ""]
 */
export function grossProfits(sales: readonly unknown[], cost: readonly unknown[]): Result<number>[] {
  return sales.map((cell, row) => ofBoth(readNumber(cell, "sales"), readNumber(cost[row], "cost"), (sold, paid) => sold - paid));
}

/**
 * The average stock (平均库存量) of each product: the mean of the stock at the beginning and at the end of the period.
 *
 * @param opening, closing stock at selling price, money, 0 or more
 * @returns money; `""` where a cell is blank, `notANumber` for text, `outOfRange` for a negative stock
 * @example averageStocks([800], [700]) // [750]
 */
export function averageStocks(opening: readonly unknown[], closing: readonly unknown[]): Result<number>[] {
  return opening.map((cell, row) =>
    ofBoth(readNumber(cell, "opening"), readNumber(closing[row], "closing"), (first, last) => {
      if (first < 0) return outOfRange("opening", first, "notNegative");
      return last < 0 ? outOfRange("closing", last, "notNegative") : (first + last) / 2;
    }),
  );
}

/**
 * The sales mix (销售额构成比): each product's share of the plain sum of all sales, net returns with their sign, as the
 * contribution ratio takes it.
 *
 * @param sales money
 * @returns fractions; `""` for what is no number, and for all while the sum is not above 0
 * @example salesMix([500, 300, 200, 600, 400]) // [0.25, 0.15, 0.1, 0.3, 0.2]
 */
export function salesMix(sales: readonly unknown[]): (number | "")[] {
  const total = sumOf(sales);
  return sales.map((cell) => (isNumber(cell) && total > 0 ? cell / total : ""));
}

/**
 * The cumulative share of each product when the products stand with the largest sales first (按销售额由高到低的累计占比);
 * equal products share the better value of the two.
 *
 * @param sales money
 * @returns fractions in the order of `sales`; `""` as for {@link salesMix}
 * @example cumulativeMix([15, 80, 5]) // [0.95, 0.8, 1]
 */
export function cumulativeMix(sales: readonly unknown[]): (number | "")[] {
  const total = sumOf(sales);
  const descending = sales.filter(isNumber).sort((left, right) => right - left);
  const reached = new Map<number, number>();
  let running = 0;
  for (const amount of descending) reached.set(amount, (running += amount));
  return sales.map((cell) => (isNumber(cell) && total > 0 ? (reached.get(cell) ?? 0) / total : ""));
}

/**
 * The contribution ratio (贡献比率) of each product, made annual: cross ratio × share of sales × periods per year.
 *
 * Rounded to nine decimals, so that products which contribute the same share a rank.
 *
 * @param figures one entry per product in each list: sales, cost, opening and closing stock, money
 * @param periodsPerYear how many such periods a year has
 * @returns factors; 0 for a product without sales; `""` where a figure is missing, is no number or leaves nothing to divide by
 * @example annualContributions({ sales: [20000, 50000], cost: [15500, 50000], opening: [2000, 1], closing: [2000, 1] }, 1)
 *   // [0.642857143, 0]
 */
export function annualContributions(
  figures: Readonly<Record<"sales" | "cost" | "opening" | "closing", readonly unknown[]>>,
  periodsPerYear: number,
): (number | "")[] {
  const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
  const found = contributions(column(figures.sales), column(figures.cost), column(figures.opening), column(figures.closing));
  if (sumOf(figures.sales) <= 0) return found.map(() => "");
  return found.map(([ratio]) => (typeof ratio === "number" ? Math.round(ratio * periodsPerYear * DECIMALS) / DECIMALS || 0 : ""));
}

/**
 * What to do about each product (应重点推销的产品): push one whose contribution is well above an even share, review one that
 * is well below it. An even share is 1 ÷ the number of products that have one.
 *
 * The text names high contribution ratios as those to push; where to draw the line is left to the user.
 *
 * @param shares each product's share of all contributions, a fraction; `""` where it has none
 * @param limits in even shares: from where on to push, and below which to review
 * @returns for a product without a share `check`
 * @throws SalesbookError cutsOutOfOrder where `push` lies below `review`
 * @example productDecisions([0.6, 0.3, 0.1, ""], { push: 1.5, review: 0.5 }) // ["push", "keep", "review", "check"]
 */
export function productDecisions(
  shares: readonly (number | "")[],
  { push, review }: { readonly push: number; readonly review: number },
): ProductDecision[] {
  if (push < review) throw new SalesbookError("cutsOutOfOrder", { argument: "limits", received: `${push}, ${review}`, accepted: "number" });
  const count = shares.filter(isNumber).length;
  return shares.map((share) => {
    if (share === "") return "check";
    if (share * count >= push - TOLERANCE) return "push";
    return share * count < review - TOLERANCE ? "review" : "keep";
  });
}

/** A share that reaches a limit on paper is not held below it by a binary digit. */
const TOLERANCE = 1e-9;

function ofBoth(
  left: Result<number>,
  right: Result<number>,
  calculate: (left: number, right: number) => number | SalesbookError,
): Result<number> {
  if (left instanceof SalesbookError) return left;
  if (right instanceof SalesbookError) return right;
  return left === "" || right === "" ? "" : calculate(left, right);
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

function sumOf(cells: readonly unknown[]): number {
  return cells.filter(isNumber).reduce((sum, amount) => sum + amount, 0);
}
