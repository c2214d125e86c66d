/**
 * Quarters of sales to the wholesaler's customers up to March 2026, and what kind of customers they are. Springwind and
 * Laurel Lake buy less and less, Newtown and the College Canteen more; the two newest are still tried out.
 */
import { sampleAverages } from "../wholesaler/sales";
import { customerColumn } from "../wholesaler/customers";
import type { SampleSet, Value } from "../model";

/** Three months' sales in the last twelve quarters against an even quarter, oldest first; `null` before the first deal. */
const COURSES = {
  steady: [0.94, 0.97, 1.02, 0.98, 1.03, 0.96, 1.01, 1.04, 0.97, 1.02, 0.99, 1],
  growing: [0.1, 0.14, 0.18, 0.22, 0.28, 0.34, 0.4, 0.47, 0.56, 0.68, 0.85, 1],
  shrinking: [2, 2.05, 1.98, 2.1, 2.02, 2.08, 1.95, 1.9, 1.8, 1.65, 1.3, 1],
  fresh: [null, null, null, null, null, null, null, null, null, null, 0.6, 1],
} as const;

const COURSE_OF: Readonly<Record<number, keyof typeof COURSES>> = {
  3: "shrinking",
  10: "shrinking",
  9: "growing",
  11: "growing",
  17: "fresh",
  18: "fresh",
};

/** Sales of each customer in yuan, a list per quarter, up to twelve. */
export function sampleQuarters(set: SampleSet): Value[][] {
  const [averages = []] = sampleAverages(set);
  const count = Math.min(set.columns, COURSES.steady.length);
  return Array.from({ length: count }, (_, quarter) =>
    averages.map((average, customer) => {
      const part = COURSES[COURSE_OF[customer] ?? "steady"][COURSES.steady.length - count + quarter] ?? null;
      return typeof average === "number" && part !== null ? Math.round(average * 3 * part) : null;
    }),
  );
}

/** The margin on each customer, and how many customers of its kind there are; of the smallest nothing is said. */
const [MARGINS, NUMBERS] = ["hmhhlmhmlhmllmlll", "fmfmmmfmmfmmmmnnn"];
const MARGIN_OF: Readonly<Record<string, string>> = { l: "low", m: "medium", h: "high" };
const NUMBER_OF: Readonly<Record<string, string>> = { f: "few", m: "medium", n: "many" };

export function sampleMargins(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => MARGIN_OF[MARGINS?.[index] ?? ""] ?? null);
}
export function sampleCustomerNumbers(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => NUMBER_OF[NUMBERS?.[index] ?? ""] ?? null);
}
