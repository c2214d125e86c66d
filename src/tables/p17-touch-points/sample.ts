/**
 * How content the wholesaler's customers are wherever they meet it. Fax has the worst score, but hardly matters and was judged
 * by two customers; the hotline and the service after the sale cost the most satisfaction.
 */
import type { TOUCH_POINTS } from "../../domain/touch-points";
import type { SampleSet, Value } from "../model";

/** Importance 0–10, score 0–100, cases, and what to improve there. */
const JUDGED: Readonly<Record<(typeof TOUCH_POINTS)[number], readonly [importance: number, score: number, cases: number, lever: string]>> =
  {
    product: [9, 86, 120, "personal"],
    hotline: [7, 62, 45, "immediate"],
    email: [3, 78, 18, "immediate"],
    letters: [1, 80, 6, "care"],
    messages: [4, 84, 60, "personal"],
    fax: [1, 55, 2, "convenient"],
    campaign: [5, 74, 30, "personal"],
    salesperson: [9, 91, 88, "care"],
    channel: [6, 70, 40, "convenient"],
    support: [6, 83, 22, "immediate"],
    afterSales: [8, 66, 52, "immediate"],
  };
const COLUMNS = { importance: 0, score: 1, cases: 2, lever: 3 } as const;

/** A column of judgements, in the order of the touch points. */
export function sampleTouchPoints(of: keyof typeof COLUMNS): (set: SampleSet) => Value[][] {
  return ({ rows }) => [
    Object.values(JUDGED)
      .slice(0, rows)
      .map((judged) => judged[COLUMNS[of]]),
  ];
}
