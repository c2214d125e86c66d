/** Product analysis (二、(一)3–7): what each product earns on the stock it takes, and which products to push. */
import { readNumber, type Matrix, type Result, type ResultMatrix } from "./cells";
import { contributions, crossRatios, marginRates, turnovers } from "./contribution";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange, requireNotNegative } from "./inputs";
import { places, ranks, salesShares } from "./ranking";

/** What to do about a product; `check` where a figure that decides it is missing. */
export const PRODUCT_DECISIONS = ["push", "keep", "review", "check"] as const;
export type ProductDecision = (typeof PRODUCT_DECISIONS)[number];

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
      return last < 0 ? outOfRange("closing", last, "notNegative") : first / 2 + last / 2;
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
 * The cumulative share of each product when the products stand with the largest sales first (按销售额由高到低的累计占比),
 * equal ones as they were entered, of the same sum as {@link salesMix}.
 *
 * @param sales money
 * @returns fractions in the order of `sales`; `""` as for {@link salesMix}
 * @example cumulativeMix([15, 80, 5]) // [0.95, 0.8, 1]
 */
export function cumulativeMix(sales: readonly unknown[]): (number | "")[] {
  const total = sumOf(sales);
  const placed = places(sales.map((cell) => (isNumber(cell) ? cell : "")));
  const sorted: number[] = [];
  placed.forEach((place, row) => {
    if (typeof place === "number") sorted[place - 1] = Number(sales[row]);
  });
  let running = 0;
  const reached = sorted.map((amount) => (running += amount));
  return placed.map((place) => (typeof place === "number" && total > 0 ? (reached[place - 1] ?? 0) / total : ""));
}

/** Why a product has no ratio, the first that holds. */
export const PRODUCT_REASONS = ["notNumbers", "incomplete", "negativeStock", "noSales", "noStock", "netReturns", "noTotal"] as const;
export type ProductReason = (typeof PRODUCT_REASONS)[number];

/** The figures of products, one per product in each list, money. */
export interface ProductFigures {
  readonly sales: readonly unknown[];
  readonly cost: readonly unknown[];
  readonly opening: readonly unknown[];
  readonly closing: readonly unknown[];
}

/** What becomes of the figures of a product. */
export interface ProductRatios {
  readonly marginRate: Result<number>;
  readonly turnover: Result<number>;
  /** Made annual by the periods per year. */
  readonly crossRatio: Result<number>;
  readonly contribution: Result<number>;
  /** `""` where nothing is missing, and for a product without any figures. */
  readonly reason: ProductReason | "";
}

/**
 * The ratios of products as `contribution.ts` works them out, and what is in the way where one of them is no number.
 *
 * @param periodsPerYear how many such periods a year has, above 0
 * @throws SalesbookError notANumber or outOfRange for `periodsPerYear`
 * @example productRatios({ sales: [-50, 90], cost: [-30, 60], opening: [9, 9], closing: [9, 9] }, 1)[0]?.reason // "netReturns"
 */
export function productRatios(figures: ProductFigures, periodsPerYear: unknown): ProductRatios[] {
  const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
  const [sales, cost, opening, closing] = [column(figures.sales), column(figures.cost), column(figures.opening), column(figures.closing)];
  const margins = marginRates(sales, cost);
  const turns = turnovers(sales, opening, closing);
  const crosses = crossRatios(sales, cost, opening, closing, periodsPerYear);
  const shares = contributions(sales, cost, opening, closing, periodsPerYear);
  return sales.map((_, row) => {
    const [marginRate = "", turnover = "", crossRatio = "", contribution = ""] = [margins, turns, crosses, shares].map(
      (found) => found[row]?.[0],
    );
    const cells = [figures.sales[row], figures.cost[row], figures.opening[row], figures.closing[row]];
    const ratios = { marginRate, turnover, crossRatio, contribution };
    return { ...ratios, reason: reasonOf(cells, ratios) };
  });
}

function reasonOf(
  cells: readonly unknown[],
  { marginRate, turnover, crossRatio, contribution }: Omit<ProductRatios, "reason">,
): ProductReason | "" {
  const read = cells.map((cell) => readNumber(cell, "sales"));
  if (read.some((cell) => cell instanceof SalesbookError)) return "notNumbers";
  if (read.includes("")) return read.every((cell) => cell === "") ? "" : "incomplete";
  const [, , opening = 0, closing = 0] = read;
  if (Number(opening) < 0 || Number(closing) < 0) return "negativeStock";
  if (isCode(marginRate, "zeroDivisor")) return "noSales";
  if (isCode(turnover, "zeroDivisor")) return "noStock";
  if (crossRatio === "") return "netReturns";
  return typeof contribution === "number" ? "" : "noTotal";
}
function isCode(result: Result<number>, code: string): boolean {
  return result instanceof SalesbookError && result.code === code;
}

/**
 * The rank of each product by its contribution, 1 for the largest; equal ones share the better rank. A product with net returns,
 * whose contribution would be a merit of two negatives, stands last; several of them share that rank.
 *
 * @param products as {@link productRatios} gives them
 * @returns `""` for a product without a contribution, and for all where nothing has one
 * @example contributionRanks([{ contribution: "", reason: "netReturns" }, { contribution: 0.2, reason: "" }]) // [2, 1]
 */
export function contributionRanks(products: readonly Pick<ProductRatios, "contribution" | "reason">[]): (number | "")[] {
  const found = ranks(products.map(({ contribution }) => (typeof contribution === "number" ? contribution : "")));
  const count = found.filter(isNumber).length;
  return found.map((rank, row) => {
    if (typeof rank === "number") return rank;
    return products[row]?.reason === "netReturns" && count > 0 ? count + 1 : "";
  });
}

/** From where on to push a product, and below which to review it, in even shares. */
export interface DecisionLimits {
  readonly push: number;
  readonly review: number;
}

/** The limits that P2 and the function begin with. */
export const DECISION_LIMITS: DecisionLimits = { push: 1.5, review: 0.5 };

/**
 * Each product's share of all contributions that are above 0; one that contributes nothing has a share of 0.
 *
 * @param products as {@link productRatios} gives them
 * @returns fractions; `""` for a product without a rank, see {@link contributionRanks}
 * @example contributionShares([{ contribution: 0.75, reason: "" }, { contribution: 0.25, reason: "" }, { contribution: "", reason: "noStock" }]) // [0.75, 0.25, ""]
 */
export function contributionShares(products: readonly Pick<ProductRatios, "contribution" | "reason">[]): (number | "")[] {
  const shares = salesShares(products.map(({ contribution }) => [typeof contribution === "number" ? contribution : ""]));
  return contributionRanks(products).map((rank, row) => (rank === "" ? "" : Number(shares[row]?.[0] ?? 0)));
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
export function productDecisions(shares: readonly (number | "")[], { push, review }: DecisionLimits): ProductDecision[] {
  if (push < review) throw new SalesbookError("cutsOutOfOrder", { argument: "push", received: `${push}, ${review}`, accepted: "advice" });
  const count = shares.filter(isNumber).length;
  return shares.map((share) => {
    if (share === "") return "check";
    if (share * count >= push - TOLERANCE) return "push";
    return share * count < review - TOLERANCE ? "review" : "keep";
  });
}

/**
 * What to do about each product of a column, by its figures alone: {@link productDecisions} of their {@link contributionShares}.
 *
 * @param sales, cost, opening, closing money, ranges of one shape
 * @param push, review as the limits of {@link productDecisions}; a blank is the default
 * @returns the decisions in that shape; `check` where a ratio has no sense or a figure is missing, `""` for a product without
 *   any figures, the error where a figure is refused
 * @throws SalesbookError differentShape, cutsOutOfOrder, notANumber or outOfRange for a limit
 * @example productAdvice([[20000], [50000]], [[15500], [50000]], [[2000], [1]], [[2000], [1]]) // [["push"], ["review"]]
 */
export function productAdvice(
  sales: Matrix,
  cost: Matrix,
  opening: Matrix,
  closing: Matrix,
  push?: unknown,
  review?: unknown,
): ResultMatrix<ProductDecision> {
  const limits = {
    push: numberOr(push, "push", DECISION_LIMITS.push),
    review: numberOr(review, "review", DECISION_LIMITS.review),
  };
  requireNotNegative(limits.review, "review");
  // They also say where one of the ranges has another shape.
  const shape = contributions(sales, cost, opening, closing);
  const products = productRatios({ sales: sales.flat(), cost: cost.flat(), opening: opening.flat(), closing: closing.flat() }, 1);
  const decided = productDecisions(contributionShares(products), limits);
  let place = 0;
  return shape.map((row) =>
    row.map((contribution): Result<ProductDecision> => {
      const [reason, decision = ""] = [products[place]?.reason, decided[place]];
      place += 1;
      if (contribution instanceof SalesbookError && contribution.code !== "zeroDivisor") return contribution;
      return reason === "" && contribution === "" ? "" : decision;
    }),
  );
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
