/** Wrong ways in sheet P24. */
import { BEST_SCORE, rfmSegment, scoresOf } from "../../../domain/rfm";
import { SalesbookError } from "../../../domain/errors";
import type { Calculation, Slip, Value } from "../../model";

/** Seven customers, the best first: they make no whole fifths. */
const SEVEN = [1, 2, 3, 4, 5, 6, 7];

export const slips: readonly Slip[] = [
  {
    name: "bothDaysCounted",
    column: "days",
    value: (table) => table.column("days").map((days) => (typeof days === "number" ? days + 1 : "")),
    example: { at: 1, right: 3, wrong: 4 },
  },
  {
    name: "longestAgoBest",
    column: "recency",
    value: (table) => {
      const scores = scoresOf(table.column("days"), "visits", limitsOf(table, "limitDays"));
      const right = table.column("recency");
      return scores.map((score, row) => (typeof right[row] === "number" && !(score instanceof SalesbookError) ? score : ""));
    },
    example: { at: 1, right: 5, wrong: 1 },
  },
  {
    name: "otherScoring",
    column: "monetary",
    value: (table) => {
      const limits = limitsOf(table, "limitAmount") === undefined ? limitsIn(table, "limitAmount") : undefined;
      return scoresOf(table.column("amount"), "amounts", limits).map((score) => (score instanceof SalesbookError ? "" : score));
    },
    example: { at: 1, right: 5, wrong: 4 },
  },
  fromTheBest("recencyFromTheBest", "recency", "days", { lastDeal: SEVEN.map((number) => 46140 - number) }),
  fromTheBest("frequencyFromTheBest", "frequency", "purchases", { purchases: SEVEN.map((number) => 10 - number) }),
  fromTheBest("monetaryFromTheBest", "monetary", "amount", { amount: SEVEN.map((number) => 1000 - 100 * number) }),
  {
    name: "onlyAboveHigh",
    column: "segment",
    value: (table) => segmentsFrom(table, ["recency", "frequency", "monetary"], Number(table.scalar("highFrom")) + 1),
    example: { at: 2, right: "plainValue", wrong: "plainRecover" },
  },
  {
    name: "recencyAndFrequencySwapped",
    column: "segment",
    value: (table) => segmentsFrom(table, ["frequency", "recency", "monetary"], Number(table.scalar("highFrom"))),
    example: { at: 5, right: "keyKeep", wrong: "keyDevelop" },
  },
  {
    name: "meanOfTheSegment",
    cells: ["segmentSales"],
    cell: (table, line) => {
      const segments = table.column("segment");
      const own = table.column("amount").filter((amount, row) => segments[row] === line && typeof amount === "number");
      return own.length === 0 ? "" : own.reduce<number>((sum, amount) => sum + Number(amount), 0) / own.length;
    },
    example: { at: "segmentSales.keyValue", right: 1430400, wrong: 476800 },
  },
];

/** Whoever counts fifths off from the best one gives other scores where rows make no whole fifths, and where figures are equal. */
function fromTheBest(name: string, column: string, figure: string, columns: Readonly<Record<string, readonly Value[]>>): Slip {
  return {
    name,
    column,
    value: (table) => {
      if (table.scalar("scoring") !== "fifths") return table.column(column).map(() => "");
      const sign = figure === "days" ? 1 : -1;
      const worst = scoresOf(
        table.column(figure).map((value) => (typeof value === "number" ? sign * value : value)),
        "amounts",
      );
      return worst.map((score) => (typeof score === "number" ? BEST_SCORE + 1 - score : ""));
    },
    example: { at: 2, right: 4, wrong: 5, columns },
  };
}

/** The segments by scores that are read in some order, and high from some score on. */
function segmentsFrom(table: Calculation, order: readonly string[], high: number): Value[] {
  const scores = order.map((name) => table.column(name));
  return table.column("segment").map((_, row) => {
    const own = scores.map((column) => column[row]).filter((score) => typeof score === "number");
    return own.length < order.length ? "" : rfmSegment(own, high);
  });
}

/** The limits of a figure, where scores are given by limits. */
function limitsOf(table: Calculation, name: string): number[] | undefined {
  return table.scalar("scoring") === "limits" ? limitsIn(table, name) : undefined;
}

function limitsIn(table: Calculation, name: string): number[] {
  return ["score5", "score4", "score3", "score2"]
    .map((line) => table.scalar(`${name}.${line}`))
    .filter((limit) => typeof limit === "number");
}
