/** What P12 knows of its customers: their usual months, cautions, scores, and what is decided about each. */
import type { Result } from "../../domain/cells";
import { SalesbookError } from "../../domain/errors";
import {
  CAUTIONS,
  cautionsMet,
  smallDecision,
  smallScore,
  usualMonths,
  type SmallPolicy,
  type SmallReason,
} from "../../domain/small-customers";
import { once, type Calculation, type Value } from "../model";

/** The usual months of each customer's first and second half-year. */
export const halvesOf = once((table: Calculation) => {
  const recorded = Number(table.scalar("recorded"));
  return table.block("month").map((months) => usualMonths(months, recorded));
});

/** Whether nothing is known, or an error. */
export function isMissing<Value>(result: Result<Value>): result is "" | SalesbookError {
  return result === "" || result instanceof SalesbookError;
}

/** How many cautions are met. */
export function metOf(table: Calculation): Value[] {
  return table.column("customer").map((_, row) => cautionsMet(CAUTIONS.map((name) => table.column(name)[row])));
}

/** The weights and bounds above the table. */
export const policyOf = once((table: Calculation): SmallPolicy => {
  const number = (name: string): number => Number(table.scalar(name));
  return {
    weights: [number("weight.yearSales"), number("weight.trend"), number("weight.potential"), number("weight.years")],
    fullSales: number("fullSales"),
    fullYears: number("fullYears"),
    growing: number("growing"),
    lowScore: number("lowScore"),
  };
});

/** The score of each customer. */
export function scores(table: Calculation): Value[] {
  const [sales, potential, years] = [table.column("yearSales"), table.column("potential"), table.column("years")];
  return table.column("trend").map((trend, row) => smallScore(Number(sales[row]), trend, potential[row], years[row], policyOf(table)));
}

/**
 * Why each customer is kept, developed or let go; blank where nothing can be said.
 *
 * @param cautions how many are met by each customer
 */
export function reasonsOf(table: Calculation, cautions: readonly Value[] = table.column("met")): (SmallReason | "")[] {
  const [sales, score, potential, years] = [
    table.column("yearSales"),
    table.column("score"),
    table.column("potential"),
    table.column("years"),
  ];
  return table.column("trend").map((trend, row) => {
    if (trend instanceof SalesbookError || sales[row] === "") return "";
    const found = { trend, score: score[row], potential: potential[row], years: years[row], cautions: Number(cautions[row]) };
    return smallDecision(found, policyOf(table))[1];
  });
}
