/**
 * What the wholesaler knows of the credit of its twenty customers at the end of April 2026. The classes are those of credit,
 * not of sales: the largest customer but one pays late. Northgate is over its limit, Goldfield far over it; Springwind's
 * cheque was returned, and nobody has reported Bridge Night Market's postponed note.
 */
import { SAMPLE_DAY } from "./sales";
import { customerColumn } from "./customers";
import type { SampleSet, Value } from "../model";
import { names, type Names } from "./prospects";
import { ofCustomers, sampleRows } from "../parts/sample-rows";

/** The letters of the customers' credit, in order of acquisition; small outlets have C. */
const CREDIT_CLASSES = "ABAACBACBACCBCCCCCCC";

/** The class of each customer's credit. */
export function sampleCreditClasses(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => CREDIT_CLASSES[index] ?? "C");
}

/** Expected monthly sales, cost rate, our supply share, credit months; current assets and liabilities, all assets and liabilities, suppliers; score, years. */
type Figures = readonly [
  expectedSales: number | null,
  costRate: number | null,
  supplyShare: number | null,
  creditPeriods: number | null,
  currentAssets: number | null,
  currentLiabilities: number | null,
  assets: number | null,
  liabilities: number | null,
  suppliers: number | null,
  score: number | null,
  goodYears: number | null,
  receivables: number,
  notes: number,
];
export const CREDIT_FIGURES = [
  "expectedSales",
  "costRate",
  "supplyShare",
  "creditPeriods",
  "currentAssets",
  "currentLiabilities",
  "assets",
  "liabilities",
  "suppliers",
  "score",
  "goodYears",
  "receivables",
  "notes",
] as const;

const KNOWN: readonly Figures[] = [
  [1200000, 0.8, 0.15, 1, 3600000, 1500000, 9800000, 4100000, 24, 88, 6, 96000, 20000],
  [90000, 0.85, 0.3, 2, 620000, 410000, 900000, 640000, 8, 64, 3, 21000, 19000],
  [1500000, 0.78, 0.12, 1, 4200000, 1900000, 12500000, 5200000, 30, 85, 5, 131000, 0],
  [260000, 0.4, 0.1, 1, 380000, 160000, 750000, 300000, 15, 74, 4, 4200, 0],
  [110000, 0.8, 0.2, 1.5, 300000, 280000, 520000, 430000, 9, 45, 0, 24500, 12000],
  [520000, 0.75, 0.2, 1, 1500000, 820000, 2600000, 1350000, 18, 76, 4, 26000, 10000],
  [900000, 0.3, 0.02, 1, 2200000, 900000, 18000000, 7600000, 40, 82, 5, 3100, 0],
  [75000, 0.45, 0.4, 1, 120000, 95000, 260000, 190000, 6, 52, 1, 3900, 0],
  [60000, 0.7, 0.1, 1, 210000, 120000, 340000, 180000, 10, 68, 2, 900, 0],
  [180000, 0.6, 0.12, 1, 640000, 210000, 1900000, 480000, 14, 80, 4, 9800, 0],
  [130000, 0.82, 0.8, 1, 410000, 330000, 560000, 450000, 5, 58, 1, 16400, 0],
  [40000, 0.7, 0.12, 1, 90000, 60000, 150000, 90000, 8, 60, 1, 3500, 0],
  [95000, 0.42, 0.3, 1, 240000, 130000, 410000, 200000, 9, 71, 3, 9600, 2000],
];
const SMALL: Figures = [null, null, null, null, null, null, null, null, null, 55, 0, 1800, 0];

/** A column of figures of the credit sheet; little is known of the small customers. */
export function sampleCredit(of: (typeof CREDIT_FIGURES)[number]): (set: SampleSet) => Value[][] {
  return (set) => customerColumn(set, (_, index) => (KNOWN[index] ?? SMALL)[CREDIT_FIGURES.indexOf(of)] ?? null);
}

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
export function sampleMatters(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => MATTERS[index]?.[set.language] ?? null);
}

interface SampleCase {
  /** The place of the customer in order of acquisition. */
  readonly customer: number;
  readonly paper: "note" | "cheque";
  readonly event: "dishonoured" | "postponed";
  readonly amount: number;
  readonly happened: number;
  readonly reported: number | null;
  readonly stopped: number | null;
  readonly steps: Names | null;
  readonly recovered: number | null;
}

const CASES: readonly SampleCase[] = [
  {
    customer: 4,
    paper: "note",
    event: "dishonoured",
    amount: 12000,
    happened: SAMPLE_DAY - 41,
    reported: SAMPLE_DAY - 41,
    stopped: SAMPLE_DAY - 40,
    steps: names("每周还2000元，店主个人担保", "每週還2000元，店主個人擔保", "2,000 a week, owner stands surety"),
    recovered: 8000,
  },
  {
    customer: 3,
    paper: "cheque",
    event: "dishonoured",
    amount: 4200,
    happened: SAMPLE_DAY - 3,
    reported: SAMPLE_DAY - 2,
    stopped: null,
    steps: names("约店主面谈", "約店主面談", "Appointment with the owner"),
    recovered: null,
  },
  {
    customer: 17,
    paper: "note",
    event: "postponed",
    amount: 1800,
    happened: SAMPLE_DAY - 5,
    reported: null,
    stopped: null,
    steps: null,
    recovered: null,
  },
  {
    customer: 1,
    paper: "cheque",
    event: "postponed",
    amount: 19000,
    happened: SAMPLE_DAY - 70,
    reported: SAMPLE_DAY - 69,
    stopped: SAMPLE_DAY - 68,
    steps: names("分三次付清", "分三次付清", "Paid in three parts"),
    recovered: 19000,
  },
  {
    customer: 19,
    paper: "cheque",
    event: "dishonoured",
    amount: 1500,
    happened: SAMPLE_DAY - 190,
    reported: SAMPLE_DAY - 189,
    stopped: SAMPLE_DAY - 188,
    steps: names("以存货抵债", "以存貨抵債", "Stock taken in payment"),
    recovered: 600,
  },
];

/** A column of the cases of papers that were not paid: five, and blank rows below them. */
export const sampleCases = sampleRows(CASES);
export const ofCases = ofCustomers(CASES);
