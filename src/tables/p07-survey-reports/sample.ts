/** The reports on the customers' credit: due ones, late ones, and the latest words. */
import type { SampleSet, Value } from "../model";
import { customerColumn } from "../wholesaler/customers";
import { names, type Names } from "../wholesaler/names";
import { SAMPLE_DAY } from "../wholesaler/sales";

/** Months since the last regular report: due ones, late ones, and one that was forgotten. */
const MONTHS_AGO = [5, 2, 6, 4, 1, 4, 7, 0, 2, 1, 1, 0, 3, 1, 2, 0, 1, 1, 0, 3];

/** The days of the last regular report on each customer. */
export function sampleReportDays(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => SAMPLE_DAY - 22 - (MONTHS_AGO[index % MONTHS_AGO.length] ?? 0) * 30);
}

/** The day of the latest word on a customer, and of which kind it was. */
export function sampleLatestReports(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => (URGENT.has(index) ? SAMPLE_DAY - 2 : index % 3 === 0 ? SAMPLE_DAY - 1 - (index % 5) : null));
}

/** Of which kind the latest word was. */
export function sampleReportKinds(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => (URGENT.has(index) ? "urgent" : index % 3 === 0 ? "oral" : "regular"));
}
const URGENT = new Set([3, 4, 17]);

const MATTERS: Readonly<Record<number, Names>> = {
  0: names("付款正常，无异常", "付款正常，無異常", "Pays as agreed"),
  3: names("支票被银行退回", "支票遭銀行退票", "Cheque returned by the bank"),
  4: names("超限较多，要求延期", "超限甚多，要求展延", "Far over the limit, asks for time"),
  6: names("新聘采购经理", "新聘採購經理", "New purchasing manager"),
  17: names("票据延期一个月", "票據展期一個月", "Note postponed by a month"),
};

/** What the latest word was about. */
export function sampleMatters(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => MATTERS[index]?.[set.language] ?? null);
}
