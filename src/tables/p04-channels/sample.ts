/**
 * The groups of customers that the wholesaler of `../wholesaler/` serves or would like to serve, and its five channels in a
 * year. Small shops and offices are well served online, and only the chains are worth a salesperson's visits: hotels, which
 * want them too, bring too little. The stalls of the night market need what costs more than they bring, and nobody gives
 * organisers of events all they need.
 */
import type { SampleSet, Value } from "../model";
import { names, type Names } from "../wholesaler/names";

/** Customers, money of one customer in a year, and needs: advice, convenience, speed, service. */
interface SampleSegment {
  readonly name: Names;
  readonly figures: readonly [customers: number, value: number, advice: number, convenience: number, speed: number, service: number];
}

const segment = (chinese: string, taiwanese: string, english: string, ...figures: SampleSegment["figures"]): SampleSegment => ({
  name: names(chinese, taiwanese, english),
  figures,
});

const SEGMENTS: readonly SampleSegment[] = [
  segment("连锁超市", "連鎖超市", "Chain supermarkets", 6, 320000, 5, 2, 3, 5),
  segment("酒店宾馆", "飯店旅館", "Hotels", 14, 60000, 4, 3, 3, 4),
  segment("餐馆", "餐廳", "Restaurants", 60, 18000, 2, 4, 4, 2),
  segment("街边小店", "街邊小店", "Small shops", 150, 5000, 1, 5, 3, 1),
  segment("学校与企业食堂", "校園與員工餐廳", "Canteens", 9, 42000, 3, 3, 4, 3),
  segment("写字楼公司", "辦公大樓", "Offices", 30, 6000, 1, 5, 2, 2),
  segment("夜市摊位", "夜市攤位", "Night market stalls", 40, 1800, 0, 4, 5, 0),
  segment("活动主办方", "活動主辦單位", "Event organisers", 5, 25000, 5, 5, 5, 5),
];

export const SEGMENT_FIGURES = ["customers", "value", "needAdvice", "needConvenience", "needSpeed", "needService"] as const;

export function sampleSegments({ rows, language }: SampleSet): Value[][] {
  return [Array.from({ length: rows }, (_, row) => SEGMENTS[row]?.name[language] ?? null)];
}

export function sampleSegmentFigures(of: (typeof SEGMENT_FIGURES)[number]): (set: SampleSet) => Value[][] {
  return ({ rows }) => [Array.from({ length: rows }, (_, row) => SEGMENTS[row]?.figures[SEGMENT_FIGURES.indexOf(of)] ?? null)];
}

export const CHANNEL_FIGURES = [
  "infrastructure",
  "staffCost",
  "overtime",
  "served",
  "giveAdvice",
  "giveConvenience",
  "giveSpeed",
  "giveService",
] as const;

/** Field sales, stores, telephone, internet, wireless dispatch (无线配货中心): money of a year, customers, what each gives. */
const CHANNELS: readonly (readonly number[])[] = [
  [60000, 300000, 20000, 40, 5, 2, 3, 5],
  [180000, 120000, 12000, 260, 3, 3, 5, 2],
  [40000, 96000, 14000, 300, 3, 4, 2, 3],
  [45000, 30000, 0, 500, 1, 5, 3, 1],
  [90000, 60000, 18000, 120, 1, 4, 5, 2],
];

/** A figure of a channel, by its place from 0. */
export function sampleChannelFigure(of: (typeof CHANNEL_FIGURES)[number], channel: number): number | null {
  return CHANNELS[channel]?.[CHANNEL_FIGURES.indexOf(of)] ?? null;
}
