/** The stage of the relation with each customer, read from its sales period by period. */
import { isBlank, readNumber, summingScale, type Matrix, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { toBillionth } from "./rounding";

/** The four stages of the life of a relation (考察期、形成期、稳定期、退化期), in order. */
export const LIFECYCLE_STAGES = ["exploration", "formation", "stability", "decline"] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** With fewer periods in which something was bought, the two sides still try each other out. */
export const ACTIVE_PERIODS = 3;
/** From this growth of one third of the periods to the next on a relation forms, down to that one it declines. */
export const [FORMING_GROWTH, DECLINING_GROWTH] = [1.2, 0.8] as const;

/** When a relation is past trying out, and at what growth it forms or declines. */
export interface LifecycleRule {
  readonly activePeriods: number;
  readonly forming: number;
  readonly declining: number;
}
const RULE: LifecycleRule = { activePeriods: ACTIVE_PERIODS, forming: FORMING_GROWTH, declining: DECLINING_GROWTH };

/** Growth is compared within this part, so that 0.36 is 1.2 times 0.3. */
const TOLERANCE = 1e-9;

/**
 * The stage of each customer's life (客户关系生命周期). The text names the stages and gives no figures; this rule is ours:
 *
 * - fewer than three periods with sales: exploration;
 * - otherwise the last third of the periods is held against the third before it: a mean of at least 1.2 times as much is
 *   formation, of at most 0.8 times as much, or nothing at all, decline, and anything between stability.
 *
 * A third is rounded down: of 4 or 5 periods it is one, of 12 it is four. A blank period and a net return count as 0, so
 * give periods that are over, all of one length.
 *
 * @param amounts one row per customer, one column per period, oldest first, money
 * @param rule other limits, where a sheet sets them
 * @returns one of {@link LIFECYCLE_STAGES} per row; `""` where every period is blank, `notANumber` where one holds text
 * @example lifecycleStages([[10, 10, 12], [10, 10, 9], [10, 10, 8], ["", 9, 9]])
 *   // ["formation", "stability", "decline", "exploration"]
 */
export function lifecycleStages(amounts: Matrix, rule: LifecycleRule = RULE): Result<LifecycleStage>[] {
  return amounts.map((row) => {
    if (row.every(isBlank)) return "";
    const cells = row.map((cell) => readNumber(cell, "amounts"));
    const failed = cells.find((cell) => cell instanceof SalesbookError);
    return (
      failed ??
      stageOf(
        cells.map((cell) => (typeof cell === "number" ? Math.max(cell, 0) : 0)),
        rule,
      )
    );
  });
}

/**
 * The growth that decides the stage: the sales of the last third of the periods against those of the third before it.
 *
 * @param amounts as for {@link lifecycleStages}, at least three periods
 * @returns a fraction to a billionth, so that equal growths are equal; −1 where nothing is bought any more; `""` where every period is blank, one holds text, or nothing was
 *   bought before
 * @example lifecycleGrowth([[10, 10, 12], [10, 0, 9]]) // [0.2, ""]
 */
export function lifecycleGrowth(amounts: Matrix): (number | "")[] {
  return amounts.map((row) => {
    const cells = row.map((cell) => readNumber(cell, "amounts"));
    if (cells.some((cell) => cell instanceof SalesbookError) || cells.every((cell) => cell === "")) return "";
    const { before, last } = thirds(cells.map((cell) => (typeof cell === "number" ? Math.max(cell, 0) : 0)));
    return before > 0 ? toBillionth(last / before - 1) : "";
  });
}

function stageOf(sales: readonly number[], { activePeriods, forming, declining }: LifecycleRule): LifecycleStage {
  if (sales.filter((amount) => amount > 0).length < activePeriods) return "exploration";
  const { before, last } = thirds(sales);
  // Nothing after nothing is a decline too.
  if (last <= declining * before * (1 + TOLERANCE)) return "decline";
  return last >= forming * before * (1 - TOLERANCE) ? "formation" : "stability";
}

/** The sums of the last two thirds, in a scale of their own. */
function thirds(sales: readonly number[]): { readonly before: number; readonly last: number } {
  const third = Math.floor(sales.length / 3);
  const scale = summingScale(Math.max(...sales));
  const sum = (part: readonly number[]): number => part.reduce((total, amount) => total + amount * scale, 0);
  return { before: sum(sales.slice(-2 * third, -third)), last: sum(sales.slice(-third)) };
}
