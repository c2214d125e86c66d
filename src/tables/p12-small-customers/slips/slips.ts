/** Wrong ways in sheet P12. */
import { CAUTIONS, decisionAfter, MONTHS_JUDGED, smallScore } from "../../../domain/small-customers";
import type { Calculation, Slip, Value } from "../../model";
import { policyOf, reasonsOf } from "../judgement";

const HALF = MONTHS_JUDGED / 2;

export const slips: readonly Slip[] = [
  {
    name: "lastByFirst",
    column: "trend",
    value: (table) => ofMonths(table, (months) => Number(months.at(-1)) / Number(months[0]) - 1),
    example: { at: 1, right: -0.37649, wrong: -0.41273 },
  },
  {
    name: "untrimmedHalves",
    column: "trend",
    value: (table) => ofMonths(table, (months) => sumOf(months.slice(HALF)) / sumOf(months.slice(0, HALF)) - 1),
    example: { at: 1, right: -0.37649, wrong: -0.3801 },
  },
  {
    name: "weightsForgotten",
    column: "score",
    value: (table) => {
      const [sales, potential, years] = [table.column("yearSales"), table.column("potential"), table.column("years")];
      const policy = { ...policyOf(table), weights: [1, 1, 1, 1] } as const;
      return table.column("trend").map((trend, row) => smallScore(Number(sales[row]), trend, potential[row], years[row], policy));
    },
    example: { at: 1, right: 37.3652, wrong: 40.50025 },
  },
  {
    name: "letGoInHaste",
    column: "decision",
    value: (table) => reasonsInHaste(table).map(decisionAfter),
    example: { at: 1, right: "keep", wrong: "letGo" },
  },
  {
    name: "cautionsIgnored",
    column: "reason",
    value: reasonsInHaste,
    example: { at: 1, right: "cautionsOpen", wrong: "smallFalling" },
  },
];

/** What comes of the months of each customer that has a trend. */
function ofMonths(table: Calculation, of: (months: readonly number[]) => number): Value[] {
  const trends = table.column("trend");
  return table.block("month").map((cells, row) => {
    if (typeof trends[row] !== "number") return "";
    // A blank month is one without a sale.
    const trend = of(cells.map((cell) => (typeof cell === "number" ? cell : 0)));
    return Number.isFinite(trend) ? trend : "";
  });
}

/** The reasons as if all cautions were met, where some are not. */
function reasonsInHaste(table: Calculation): Value[] {
  const own = table.column("reason");
  const all = reasonsOf(
    table,
    own.map(() => CAUTIONS.length),
  );
  return all.map((reason, row) => (own[row] === "cautionsOpen" ? reason : ""));
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
