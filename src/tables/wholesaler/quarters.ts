/**
 * Quarters of sales to the wholesaler's customers up to March 2026. Springwind and Laurel Lake buy less and less and the Teahouse
 * has fallen; Newtown and the College Canteen buy more. In the last quarter the Bridge Night Market is new, the Lyre Street Kiosk is
 * back after a quarter without an order, Sandy Bay has sent back more than it bought, and the Old Town Inn has stopped.
 */
import { sampleAverages } from "./sales";
import type { SampleSet, Value } from "../model";

/** Three months' sales in the last twelve quarters against an even quarter, oldest first; `null` without an order. */
const COURSES = {
  steady: [0.94, 0.97, 1.02, 0.98, 1.03, 0.96, 1.01, 1.04, 0.97, 1.02, 0.99, 1],
  growing: [0.1, 0.14, 0.18, 0.22, 0.28, 0.34, 0.4, 0.47, 0.56, 0.68, 0.85, 1],
  leaping: [0.1, 0.12, 0.15, 0.18, 0.2, 0.24, 0.28, 0.3, 0.34, 0.37, 0.4, 1],
  shrinking: [2, 2.05, 1.98, 2.1, 2.02, 2.08, 1.95, 1.9, 1.8, 1.65, 1.3, 1],
  falling: [1.62, 1.58, 1.65, 1.6, 1.63, 1.57, 1.66, 1.6, 1.64, 1.59, 1.62, 1],
  fresh: [null, null, null, null, null, null, null, null, null, null, null, 1],
  returning: [0.94, 0.97, 1.02, 0.98, 1.03, 0.96, 1.01, 1.04, 0.97, 1.02, null, 1],
  // Against an average below 0: it bought until it sent back more.
  returningGoods: [null, null, null, null, null, -2.1, -2, -1.9, -1.6, -1.3, -1, 1],
  stopping: [null, null, null, null, null, null, null, null, 1.1, 1.2, 1, null],
} as const;

const COURSE_OF: Readonly<Record<number, keyof typeof COURSES>> = {
  3: "shrinking",
  10: "shrinking",
  14: "falling",
  9: "leaping",
  11: "growing",
  15: "returning",
  17: "fresh",
  18: "returningGoods",
  19: "stopping",
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
