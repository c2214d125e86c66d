/**
 * What the wholesaler found out about Goldfield Trading, which is far over its limit and whose note was refused (P5, P10):
 * the owner and the way money is raised warn, paying is bad in almost every point, and of the firm inside too little is known
 * to say anything.
 */
import type { SampleSet, Value } from "../model";
import { CUSTOMERS } from "../wholesaler/customer-list";
import { SALESPEOPLE } from "../wholesaler/districts";
import { names, type Names } from "../wholesaler/names";

const NOBODY = names("", "", "");
/** The customer surveyed, and who surveys it. */
export const GOLDFIELD: Names = CUSTOMERS[4]?.name ?? NOBODY;
export const SALES_LEADER: Names = SALESPEOPLE.groupNorth;

/** What follows from the survey: facts, no guesses. */
export const SURVEY_REPORT = {
  conclusion: names(
    "票据三月被银行拒付，货款已拖两个月，并向多处借款：付款能力危险。",
    "票據三月被銀行拒付，貨款已拖兩個月，並向多處借款：付款能力危險。",
    "The bank refused a note in March, payment is two months late, and it borrows in many places: its ability to pay is in danger.",
  ),
  proposal: names(
    "停止赊销，只做现款交易；收回货款前每月报告。",
    "停止賒銷，只做現款交易；收回貨款前每月報告。",
    "No more credit, cash only; a report every month until it has paid.",
  ),
} as const;

/** A letter per question, group by group: y yes, n no, u unknown, a blank is not answered yet. */
const ANSWERS = ["nunnynynnnyynn", "u yy  u nn y ", "yyynyynnyuyyn", "yyyyynyyyn"];
/** Where the answers come from, in the same order: b bank, a agency, t trade or customers, i inside. */
const SOURCES = ["t ttttitttiitt", "  it    it i ", "ibiitttib ibb", "iiiiittiib"];

const CHOICES: Readonly<Record<string, string>> = { y: "yes", n: "no", u: "unknown", b: "bank", a: "agency", t: "trade", i: "inside" };

export const sampleSurveyAnswers = ({ rows }: SampleSet): Value[][] => letters(ANSWERS, rows);
export const sampleSurveySources = ({ rows }: SampleSet): Value[][] => letters(SOURCES, rows);

/** Some signs weigh more than others: a note refused by the bank is worse than a late payment. */
const HEAVY: Readonly<Record<number, number>> = { 34: 2, 38: 3, 39: 3, 41: 2, 47: 2, 48: 3 };
export const sampleSurveyWeights = ({ rows }: SampleSet): Value[][] => [Array.from({ length: rows }, (_, row) => HEAVY[row] ?? 1)];

const NOTES: Readonly<Record<number, Names>> = {
  4: names("月底常不在店里", "月底常不在店裡", "Away at month’s end"),
  17: names("两个月走了三人", "兩個月走了三人", "Three left in two months"),
  27: names("预收了团购款", "預收了團購款", "Group orders in advance"),
  31: names("一批酒低于进价卖出", "一批酒低於進價賣出", "Liquor sold below cost"),
  40: names("已拖两个月", "已拖兩個月", "Two months late"),
  44: names("付款通知书已签收", "付款通知書已簽收", "The notice was signed for"),
  48: names("三月一张12000元", "三月一張12000元", "One of 12,000 in March"),
};
export function sampleSurveyNotes({ rows, language }: SampleSet): Value[][] {
  return [Array.from({ length: rows }, (_, row) => NOTES[row]?.[language] ?? null)];
}

function letters(lists: readonly string[], rows: number): Value[][] {
  const all = lists.join("");
  return [Array.from({ length: rows }, (_, row) => CHOICES[all[row] ?? ""] ?? null)];
}
