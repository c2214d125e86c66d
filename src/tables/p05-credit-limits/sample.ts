/** What is known for the five methods of the credit of each customer, and what each owes. Northgate is over its limit, Goldfield far over it. */
import type { SampleSet, Value } from "../model";
import { customerColumn, sampleCodes, sampleCustomers } from "../wholesaler/customers";
import { GENERAL_MANAGER, SALES_MANAGER } from "../wholesaler/districts";
import { names, type Names } from "../wholesaler/names";
import { SAMPLE_DAY } from "../wholesaler/sales";

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
  orders?: number,
  uninvoiced?: number,
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
  "orders",
  "uninvoiced",
] as const;

const KNOWN: readonly Figures[] = [
  [1200000, 0.8, 0.12, 1, 3600000, 1500000, 9800000, 4100000, 24, 88, 6, 96000, 20000],
  [90000, 0.85, 0.21, 2, 620000, 410000, 900000, 640000, 8, 64, 3, 21000, 19000],
  [1500000, 0.78, 0.09, 1, 4200000, 1900000, 12500000, 5200000, 30, 85, 5, 131000, 0],
  [260000, 0.4, 0.275, 1, 380000, 160000, 750000, 300000, 15, 74, 4, 4200, 0],
  [110000, 0.8, 0.06, 1.5, 300000, 280000, 520000, 430000, 9, 45, 0, 24500, 12000],
  [520000, 0.75, 0.155, 1, 1500000, 820000, 2600000, 1350000, 18, 76, 4, 26000, 10000, 6000, 2500],
  [900000, 0.3, 0.045, 1, 2200000, 900000, 18000000, 7600000, 40, 82, 5, 3100, 0],
  [75000, 0.45, 0.32, 1, 120000, 95000, 260000, 190000, 6, 52, 1, 3900, 0],
  [60000, 0.7, 0.19, 1, 210000, 120000, 340000, 180000, 10, 68, 2, 900, 0, 400],
  [180000, 0.6, 0.46, 1, 640000, 210000, 1900000, 480000, 14, 80, 4, 9800, 0],
  [130000, 0.82, 0.105, 1, 410000, 330000, 560000, 450000, 5, 58, 1, 16400, 0],
  [40000, 0.7, 0.235, 1, 90000, 60000, 150000, 90000, 8, 60, 1, 3500, 0],
  [95000, 0.42, null, 1, 240000, 130000, 410000, 200000, 9, 71, 3, 9600, 2000],
];
const SMALL: Figures = [null, null, null, null, null, null, null, null, null, 55, 0, 1800, 0];

/** A column of figures of the credit sheet; little is known of the small customers. */
export function sampleCredit(of: (typeof CREDIT_FIGURES)[number]): (set: SampleSet) => Value[][] {
  return (set) => customerColumn(set, (_, index) => (KNOWN[index] ?? SMALL)[CREDIT_FIGURES.indexOf(of)] ?? null);
}

/** By how much the score of each criterion lies above or below the whole one; a row adds up to 0. */
const APART: readonly (readonly number[])[] = [
  [4, 2, -3, 6, -4, -5],
  [-6, 3, -8, 5, 8, -2],
  [5, -2, 0, 4, 3, -10],
  [2, 6, 4, -5, -3, -4],
  [-9, -12, -15, 10, 14, 12],
];

/** The scores of each customer by a criterion, from 0; the small customers are judged as a whole only. */
export function sampleCriterion(criterion: number): (set: SampleSet) => Value[][] {
  return (set) =>
    customerColumn(set, (_, index) => {
      const score = KNOWN[index]?.[CREDIT_FIGURES.indexOf("score")];
      return typeof score === "number" ? score + (APART[index % APART.length]?.[criterion] ?? 0) : null;
    });
}

/** What is overdue, and since how many days. */
const OVERDUE: Readonly<Record<number, { readonly overdue: number; readonly overdueDays: number }>> = {
  1: { overdue: 21000, overdueDays: 34 },
  4: { overdue: 12000, overdueDays: 61 },
  7: { overdue: 1300, overdueDays: 22 },
  10: { overdue: 2400, overdueDays: 6 },
};

/** A column of what some customers should have paid. */
export function sampleOverdue(of: "overdue" | "overdueDays"): (set: SampleSet) => Value[][] {
  return (set) => customerColumn(set, (_, index) => OVERDUE[index]?.[of] ?? null);
}

/** The bistro on the campus belongs to the canteen. */
export function sampleParents(set: SampleSet): Value[][] {
  const [codes = []] = sampleCodes(set);
  return customerColumn(set, (_, index) => (index === 12 && codes.length > 12 ? (codes[9] ?? null) : null));
}

/** Since when and until when a limit holds, who granted it, and why it was changed. */
interface SampleLimit {
  readonly since: number;
  readonly until?: number;
  readonly grantedBy: Names;
  readonly history: Names;
}

const LIMITS: Readonly<Record<number, SampleLimit>> = {
  1: {
    since: SAMPLE_DAY - 28,
    until: SAMPLE_DAY + 63,
    grantedBy: GENERAL_MANAGER,
    history: names("原 35000，缓兑支票后下调", "原 35000，支票延後兌現後調降", "35,000 before; a cheque put off"),
  },
  4: {
    since: SAMPLE_DAY - 40,
    until: SAMPLE_DAY - 10,
    grantedBy: GENERAL_MANAGER,
    history: names("原 20000，票据拒付后下调", "原 20000，票據退票後調降", "20,000 before; a note refused"),
  },
  9: {
    since: SAMPLE_DAY - 119,
    until: SAMPLE_DAY + 246,
    grantedBy: SALES_MANAGER,
    history: names("原 10000，连续四年按时付款", "原 10000，連續四年準時付款", "10,000 before; four good years"),
  },
  12: {
    since: SAMPLE_DAY - 119,
    until: SAMPLE_DAY + 246,
    grantedBy: SALES_MANAGER,
    history: names("首次核定", "首次核定", "First limit"),
  },
};

/** A column of what is known of the limits of some customers. */
export function sampleLimits(of: keyof SampleLimit): (set: SampleSet) => Value[][] {
  return (set) =>
    customerColumn(set, (_, index) => {
      const found = LIMITS[index]?.[of] ?? null;
      return typeof found === "object" && found !== null ? found[set.language] : found;
    });
}

/** The customer whose limits stand beside each other: the first one. */
export function sampleShownCustomer(language: SampleSet["language"]): string {
  return String(sampleCustomers({ rows: 1, language, columns: 1 })[0]?.[0] ?? "");
}
