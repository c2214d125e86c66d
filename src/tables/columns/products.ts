/** What products earn on the stock that they take (二、(一)): the ratios, each once, where their figures are numbers. */

export const GROSS_PROFIT = "{sales}-{cost}";

/** @param profit the formula of the gross profit, or the field that holds it */
export function marginRate(profit = `(${GROSS_PROFIT})`): string {
  return `${profit}/{sales}`;
}

/** @param stocks the fields of opening and closing stock; halves are added, for their sum might be too large */
export function meanStock(opening: string, closing: string): string {
  return `({${opening}}/2+{${closing}}/2)`;
}

/** @param stock the formula of the average stock, or the field that holds it */
export function turnover(stock: string): string {
  return `{sales}/${stock}`;
}

/** By the fields `marginRate` and `turnover`. */
export const CROSS_RATIO = "{marginRate}*{turnover}";

/** By the field `crossRatio`. */
export const CONTRIBUTION = "{crossRatio}*{sales}/SUM({sales:column})";
