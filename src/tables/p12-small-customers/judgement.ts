/** What P12 knows of its customers: their usual months, cautions, scores, and what is decided about each. */
import type { Result } from "../../domain/cells";
import { SalesbookError } from "../../domain/errors";
import {
  CAUTIONS,
  cautionsMet,
  smallDecision,
  smallScore,
  usualMonths,
  type SmallDecision,
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
export const metOf = once((table: Calculation): Value[] =>
  table.column("customer").map((_, row) => cautionsMet(CAUTIONS.map((name) => table.column(name)[row]))),
);

const policyOf = once((table: Calculation): SmallPolicy => {
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

/** What is decided about each customer, and why; `null` where nothing can be said. */
export const judgements = once((table: Calculation): (readonly [SmallDecision, SmallReason] | null)[] => {
  const [sales, score, potential, years] = [
    table.column("yearSales"),
    table.column("score"),
    table.column("potential"),
    table.column("years"),
  ];
  return table.column("trend").map((trend, row) => {
    if (trend instanceof SalesbookError || sales[row] === "") return null;
    const found = { trend, score: score[row], potential: potential[row], years: years[row], cautions: Number(metOf(table)[row]) };
    return smallDecision(found, policyOf(table));
  });
});
