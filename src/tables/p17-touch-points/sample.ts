/**
 * How content the wholesaler's customers are wherever they meet it. Fax has the worst score, but hardly matters and was judged
 * by two customers; the hotline and the service after the sale cost the most satisfaction.
 */
import type { TOUCH_POINTS } from "../../domain/touch-points";
import type { SampleSet, Value } from "../model";

/** Importance 0–10, score 0–100, cases. */
const JUDGED: Readonly<Record<(typeof TOUCH_POINTS)[number], readonly [importance: number, score: number, cases: number]>> = {
  product: [9, 86, 120],
  hotline: [7, 62, 45],
  email: [3, 78, 18],
  letters: [1, 80, 6],
  messages: [4, 84, 60],
  fax: [1, 55, 2],
  campaign: [5, 74, 30],
  salesperson: [9, 91, 88],
  channel: [6, 70, 40],
  support: [6, 83, 22],
  afterSales: [8, 66, 52],
};
const COLUMNS = { importance: 0, score: 1, cases: 2 } as const;

/** A column of judgements, in the order of the touch points. */
export function sampleTouchPoints(of: keyof typeof COLUMNS): (set: SampleSet) => Value[][] {
  return ({ rows }) => [
    Object.values(JUDGED)
      .slice(0, rows)
      .map((judged) => judged[COLUMNS[of]]),
  ];
}
