/**
 * The wholesaler prepares the year's contract with its largest account: three of the five points are proven, the tie to the
 * people is claimed without evidence, and the offer has not been checked; one misconception is its own.
 */
import { SAMPLE_DAY } from "../wholesaler/sales";
import { CUSTOMERS } from "../wholesaler/customer-list";
import { SALESPEOPLE } from "../wholesaler/districts";
import { names, type Names } from "../wholesaler/names";
import { sampleRows } from "../parts/sample-rows";

const NOBODY = names("", "", "");
/** The account, what is negotiated, and who prepares it. */
export const NEGOTIATED_ACCOUNT: Names = CUSTOMERS[2]?.name ?? NOBODY;
export const NEGOTIATION_MATTER: Names = names("2026年度供货合同", "2026年度供貨合約", "Supply contract for 2026");
export const NEGOTIATOR: Names = SALESPEOPLE.groupWest;

interface SamplePoint {
  readonly answer: "yes" | "no" | "unknown";
  readonly weight: number;
  readonly evidence?: Names;
  readonly action?: Names;
  readonly owner?: Names;
  readonly due?: number;
}

const POINTS: readonly SamplePoint[] = [
  {
    answer: "yes",
    weight: 2,
    evidence: names(
      "采购经理和两家门店都说缺冷藏配送",
      "採購經理和兩家門市都說缺冷藏配送",
      "Buyer and two shops all ask for chilled delivery",
    ),
  },
  {
    answer: "yes",
    weight: 1,
    evidence: names("次日送达率98%，对手91%", "隔日送達率98%，對手91%", "98% next-day delivery, the rival has 91%"),
  },
  {
    answer: "yes",
    weight: 1,
    action: names("拜访林店长，记下近况", "拜訪林店長，記下近況", "Call on Ms Lin, note what moves her"),
    owner: SALESPEOPLE.groupWest,
    due: SAMPLE_DAY + 6,
  },
  {
    answer: "yes",
    weight: 1,
    evidence: names("已谢绝只供促销品的小单", "已婉拒只供促銷品的小單", "Declined a small order for promotion goods"),
  },
  {
    answer: "no",
    weight: 2,
    action: names("逐项核对报价，运费偏高", "逐項核對報價，運費偏高", "Check each price; freight looks too high"),
    owner: SALESPEOPLE.groupEast,
    due: SAMPLE_DAY + 9,
  },
  {
    answer: "yes",
    weight: 1,
    action: names("返利不再加，改给陈列支持", "折讓不再加，改給陳列支援", "No more rebate, help with display instead"),
    owner: SALESPEOPLE.groupWest,
    due: SAMPLE_DAY + 9,
  },
  { answer: "no", weight: 1, evidence: names("去年毛利率11%", "去年毛利率11%", "Margin of 11% last year") },
  { answer: "no", weight: 1, evidence: names("已设专人", "已設專人", "One person in charge") },
  { answer: "unknown", weight: 1 },
];

/** A column of the points and misconceptions. */
export const sampleNegotiation = sampleRows(POINTS);
