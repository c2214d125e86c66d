/**
 * Customers whom the wholesaler lost or has not heard of for long, and how it listens. The Westgate hypermarket went to a rival
 * for its prices and was worth the most; one never paid on time and is let go; the Peony Hotel has come back.
 */
import { LAPSED_DEAL, SAMPLE_DAY } from "../wholesaler/sales";
import { names, type Names } from "../wholesaler/names";
import { SALESPEOPLE } from "../wholesaler/districts";
import { sampleRows } from "../parts/sample-rows";
import type { LISTENING_METHODS, LISTENING_STAGES } from "../../domain/listening";

interface LostCustomer {
  readonly customer: Names;
  readonly state: "lost" | "silent";
  readonly lastDeal: number;
  readonly value: number;
  readonly harmful: "yes" | "no";
  readonly reason: Names;
  readonly rival: Names | null;
  readonly next: Names | null;
  readonly owner: Names;
  readonly contacts: number | null;
  readonly wonBack: number | null;
}

const [BIG_RIVAL, MAKER] = [names("名牌经销商", "名牌經銷商", "Brand dealer"), names("厂家直供", "原廠直供", "The maker itself")];
const { groupEast: EAST, groupWest: WEST, groupSouth: SOUTH, groupNorth: NORTH } = SALESPEOPLE;

const LOST: readonly LostCustomer[] = [
  {
    customer: names("西门大卖场", "西門量販店", "Westgate Hypermarket"),
    state: "lost",
    lastDeal: SAMPLE_DAY - 96,
    value: 386000,
    harmful: "no",
    reason: names("同行价格更低", "同業價格較低", "A rival is cheaper"),
    rival: BIG_RIVAL,
    next: names("总经理登门，报年度价", "總經理登門，提年度報價", "Manager visits, new price"),
    owner: WEST,
    contacts: 3,
    wonBack: null,
  },
  {
    customer: names("牛市口冷饮批发", "牛市口冷飲批發", "Oxmarket Drinks"),
    state: "lost",
    lastDeal: 45567,
    value: 42350,
    harmful: "no",
    reason: names("改由厂家供货", "改向原廠進貨", "Buys from the maker"),
    rival: MAKER,
    next: names("报小批量价格", "提供小量報價", "Quote for small lots"),
    owner: EAST,
    contacts: 1,
    wonBack: null,
  },
  {
    customer: names("洛带古镇饭庄", "洛帶古鎮飯莊", "Old Town Inn"),
    state: "silent",
    lastDeal: LAPSED_DEAL,
    value: 9000,
    harmful: "no",
    reason: names("客人减少", "客人減少", "Few guests"),
    rival: null,
    next: names("路过时看望", "順路拜訪", "Drop in when near"),
    owner: EAST,
    contacts: null,
    wonBack: null,
  },
  {
    customer: names("九里堤旅社", "九里堤旅社", "Nine Mile Inn"),
    state: "lost",
    lastDeal: 45401,
    value: 18600,
    harmful: "no",
    reason: names("投诉未解决", "客訴未解決", "Complaint not solved"),
    rival: BIG_RIVAL,
    next: names("道歉并约送货时间", "致歉並約送貨時間", "Apologise, fix a slot"),
    owner: NORTH,
    contacts: 2,
    wonBack: null,
  },
  {
    customer: names("府河副食批发部", "府河雜貨批發行", "River Bend Grocers"),
    state: "lost",
    lastDeal: SAMPLE_DAY - 210,
    value: 64000,
    harmful: "yes",
    reason: names("长期拖欠，屡退货", "長期拖欠，屢次退貨", "Never paid, many returns"),
    rival: null,
    next: null,
    owner: SOUTH,
    contacts: null,
    wonBack: null,
  },
  {
    customer: names("牡丹宾馆", "牡丹飯店", "Peony Hotel"),
    state: "lost",
    lastDeal: SAMPLE_DAY - 180,
    value: 73000,
    harmful: "no",
    reason: names("两次送货延误", "兩次送貨延誤", "Two late deliveries"),
    rival: BIG_RIVAL,
    next: names("每月回访", "每月回訪", "Call every month"),
    owner: NORTH,
    contacts: 4,
    wonBack: SAMPLE_DAY - 15,
  },
];

/** A column of the lost customers: six, and blank rows below them. */
export const sampleLost = sampleRows(LOST);

/** Planned and done in a half-year, by method: with existing customers, with rivals', with potential ones. */
const LISTENING: Readonly<Record<(typeof LISTENING_METHODS)[number], readonly (readonly [planned: number, done: number] | null)[]>> = {
  talk: [[2, 1], null, null],
  visit: [
    [24, 21],
    [4, 1],
    [6, 6],
  ],
  call: [[40, 44], null, [10, 7]],
  web: [null, [12, 12], [12, 9]],
  thirdParty: [
    [1, 1],
    [1, 0],
    [1, 0],
  ],
};

/** How often it was planned (0) or done (1) to listen in a way to customers of a stage; `null` where that is not planned. */
export function sampleListening(
  method: (typeof LISTENING_METHODS)[number],
  stage: (typeof LISTENING_STAGES)[number],
  of: 0 | 1,
): number | null {
  return LISTENING[method][["existing", "rivals", "potential"].indexOf(stage)]?.[of] ?? null;
}
