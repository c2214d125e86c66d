/** What products earn on the stock that they take (二、(一)): the ratios, each once, where their figures are numbers. */

export const GROSS_PROFIT = "{sales}-{cost}";

/** @param stocks the fields of opening and closing stock; halves are added, for their sum might be too large */
export function meanStock(opening: string, closing: string): string {
  return `({${opening}}/2+{${closing}}/2)`;
}

/** Blank where both figures are below 0, for no merit is made of two negatives (`domain/contribution.ts`). */
function unlessBothNegative(one: string, other: string, formula: string): string {
  return `IF(AND(${one}<0,${other}<0),"",${formula})`;
}

/** @param profit the formula of the gross profit, or the field that holds it */
export function marginRate(profit = `(${GROSS_PROFIT})`): string {
  return unlessBothNegative("{sales}", profit, `${profit}/{sales}`);
}

/** @param stock the formula of the average stock, or the field that holds it */
export function turnover(stock: string): string {
  return `{sales}/${stock}`;
}

/**
 * By the fields `marginRate` and `turnover`, where they are numbers.
 *
 * @param periods the formula of the periods of a year, for a ratio made annual
 */
export function crossRatio(periods?: string): string {
  const perPeriod = "{marginRate}*{turnover}";
  return unlessBothNegative("{marginRate}", "{turnover}", periods === undefined ? perPeriod : `${perPeriod}*${periods}`);
}
