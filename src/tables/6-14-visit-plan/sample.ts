/**
 * The invented visits of table 6-14 since trade was sought with each customer, and how many of them led to orders: the lapsed
 * customer was visited five times for nothing, another one four times.
 */
import type { SampleSet, Value } from "../model";
import { sampleClasses } from "../wholesaler/sales";

/** By the place of the customer; the others had some visits and some orders by their class. */
const FRUITLESS: Readonly<Record<number, number>> = { 16: 4, 19: 5 };
const MADE: Readonly<Record<string, { readonly visited: number; readonly results: number }>> = {
  A: { visited: 24, results: 14 },
  B: { visited: 12, results: 6 },
  C: { visited: 6, results: 2 },
};

/** A column of the visits so far. */
export function sampleEffort(of: "visited" | "results"): (set: SampleSet) => Value[][] {
  return (set) => [
    (sampleClasses(set)[0] ?? []).map((letter, customer) => {
      const visited = FRUITLESS[customer];
      if (visited !== undefined) return of === "visited" ? visited : 0;
      const made = MADE[String(letter)];
      return made ? made[of] + (customer % 3) : null;
    }),
  ];
}
