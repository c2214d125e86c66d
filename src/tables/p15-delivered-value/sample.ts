/**
 * The wholesaler and three rivals as its customers see them, in points from 0 to 10. Its people and its service are the best;
 * the dealer in brands comes out ahead all the same, because the wholesaler's customers wait too long for their goods.
 */
import type { SampleSet, Value } from "../model";
import { names, type Names } from "../wholesaler/names";

interface SampleOffer {
  readonly name: Names;
  /** Product, service, personnel, image; money, time, mental and physical cost. */
  readonly points: readonly number[];
}

const OFFERS = {
  ours: { name: names("本公司", "本公司", "We"), points: [8, 8, 9, 7, 6, 7, 3, 3] },
  rival1: { name: names("对手1：低价批发", "對手1：低價批發", "Rival 1: Lowprice"), points: [6, 5, 5, 5, 4, 4, 4, 4] },
  rival2: { name: names("对手2：名牌经销商", "對手2：名牌經銷商", "Rival 2: Brand dealer"), points: [9, 7, 7, 9, 7, 5, 3, 3] },
  rival3: { name: names("对手3：批发市场", "對手3：批發市場", "Rival 3: Market hall"), points: [6, 3, 4, 3, 5, 6, 6, 8] },
} as const satisfies Record<string, SampleOffer>;

/** How much the customers care about each part. */
const WEIGHTS = [3, 2, 1.5, 1, 3, 2.5, 1, 1];

/** The weights of the eight parts. */
export function sampleWeights({ rows }: SampleSet): Value[][] {
  return [WEIGHTS.slice(0, rows)];
}

/** The points of an offer. */
export function sampleOffer(offer: keyof typeof OFFERS): (set: SampleSet) => Value[][] {
  return ({ rows }) => [OFFERS[offer].points.slice(0, rows)];
}

/** What an offer is called. */
export function sampleOfferName(offer: keyof typeof OFFERS): (language: SampleSet["language"]) => string {
  return (language) => OFFERS[offer].name[language];
}
