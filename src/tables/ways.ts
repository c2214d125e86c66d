/**
 * Other ways to a result than its formula goes, over columns beside it that people read. On right figures they give what is right;
 * where a student erred in such a column, they give what follows from that.
 */
import { classLimits, classMeasures } from "../domain/limits";
import { toMillionth } from "../domain/rounding";
import type { Calculation, Value } from "./model";

type Way = (table: Calculation) => readonly Value[];

interface Rules {
  readonly rule: Value;
  readonly ties: Value;
}

const WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  "6-6": classWays("sortedSales", () => ({ rule: "crossing", ties: "together" })),
  "6-9": classWays("sortedAverage", (table) => ({ rule: table.scalar("rule"), ties: table.scalar("ties") })),
  P5: { headroom: leftOfTheLimits, status: standingByRoom },
};

/**
 * What another way gives for a column of a table.
 *
 * @param number of the table
 * @param field a result
 * @returns one value per row, blank where the way says nothing; `null` where there is none
 */
export function otherWay(number: string, field: string, table: Calculation): readonly Value[] | null {
  return WAYS[number]?.[field]?.(table) ?? null;
}

/** Classes by the cumulative shares. */
function classWays(sortedAmount: string, rules: (table: Calculation) => Rules): Readonly<Record<string, Way>> {
  const sortedClass: Way = (table) => classesByShare(table, sortedAmount, rules(table));
  return {
    sortedClass,
    class: (table) => {
      const letters = sortedClass(table);
      return table.column("place").map((place) => (typeof place === "number" ? (letters[place - 1] ?? "") : ""));
    },
  };
}

/** The class at each place; blank where the rule is none of shares. */
function classesByShare(table: Calculation, sortedAmount: string, { rule, ties }: Rules): readonly Value[] {
  if (rule !== "crossing" && rule !== "within") return [];
  const policy = {
    rule,
    ties: ties === "split" ? "split" : "together",
    cuts: [table.scalar("shareCut.A"), table.scalar("shareCut.B")].map(Number),
  } as const;
  const ranks = table.column("sortedRank").filter((rank) => typeof rank === "number");
  const amounts = table.column(sortedAmount);
  const measures = classMeasures(ranks, table.column("cumulativeShare").map(Number), policy);
  const limits = classLimits([], policy, 1);
  return measures.map((measure, position) => {
    if (Number(amounts[position]) <= 0) return "C";
    return ["A", "B"][limits.findIndex((limit) => measure <= limit)] ?? "C";
  });
}

/** What is left of a customer's own limit, and of that which it shares. */
function leftOfTheLimits(table: Calculation): Value[] {
  const [limits, exposures, shared] = ["recommended", "exposure", "groupHeadroom"].map((name) => table.column(name));
  return table.column("headroom").map((_, row) => {
    const [limit, exposure, ofGroup] = [limits?.[row], exposures?.[row], shared?.[row]];
    if (typeof limit !== "number") return "";
    return Math.min(toMillionth(limit - Number(exposure || 0)), typeof ofGroup === "number" ? ofGroup : Infinity);
  });
}

/** Within the limit or over it, by what is left. */
function standingByRoom(table: Calculation): Value[] {
  const room = table.column("headroom");
  return table.column("status").map((standing, row) => {
    const left = room[row];
    if (typeof left !== "number" || (standing !== "within" && standing !== "over")) return "";
    return left < 0 ? "over" : "within";
  });
}
