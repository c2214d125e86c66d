/**
 * Invented sales of the customers in `customer-list.ts`: October 2025 to March 2026, about 2.5 million yuan.
 * The first four customers bring 80 %, the next six 15 %, the last ten 5 %, as in the textbook's example; two customers
 * tie, one returned more than it bought, one has lapsed.
 */
import { abcClasses } from "../../domain/abc";
import { monthlyAverages, monthlySums } from "../../domain/averages";
import { weekday } from "../../domain/dates";
import { MOST_COURSE_ROWS, type SampleSet, type Value } from "../model";

/** Those from October to March. */
const MONTHS = 6;

/** Monthly averages in yuan, not in order, as a roster kept by date of acquisition is not. */
const AVERAGES = [
  50000, 8000, 120000, 1900, 13000, 68400, 2700, 15000, 900, 9500, 95000, 3600, 11000, 2700, 4000, 6000, 1400, 3000, -240, 500,
];
const LAPSED = 19;

/** Parts of the average by which the months differ; each half of the six adds up to 0. */
const SWING = [-0.08, 0.02, 0.06, 0.05, -0.07, 0.02];

/** Monthly sales of each customer in yuan, a list per month; from the seventh on the swing begins anew. */
export function sampleMonths({ rows, columns }: SampleSet): number[][] {
  return Array.from({ length: columns }, (_, month) => Array.from({ length: rows }, (_, customer) => sales(customer, month)));
}

/** Monthly averages of each customer in yuan over the first three months, as table 6-8 gives them. */
export function sampleAverages(set: SampleSet): Value[][] {
  const months = sampleMonths({ ...set, columns: 3 });
  const rows = Array.from({ length: set.rows }, (_, customer) => months.map((month) => month[customer] ?? null));
  return [monthlyAverages(rows)];
}

/** Sales of each customer in yuan over all six months. */
export function sampleSales(set: SampleSet): Value[][] {
  return sumsOver(MONTHS, set);
}

/** Sales of each customer in yuan over the first three months, as table 6-8 sums them up. */
export function sampleQuarter(set: SampleSet): Value[][] {
  return sumsOver(3, set);
}

function sumsOver(columns: number, set: SampleSet): Value[][] {
  const months = sampleMonths({ ...set, columns });
  return [monthlySums(Array.from({ length: set.rows }, (_, customer) => months.map((month) => month[customer] ?? null)))];
}

/** The class that table 6-9 gives each customer by the rule it starts with: in a course the standard amounts of two ranks. */
export function sampleClasses(set: SampleSet): Value[][] {
  const [averages = []] = sampleAverages(set);
  const rule = set.rows > MOST_COURSE_ROWS ? {} : ({ rule: "rank", cuts: [4, 10] } as const);
  return [
    abcClasses(
      averages.map((average) => [average]),
      rule,
    ).map(([letter]) => letter ?? ""),
  ];
}

/** The month that the sample's visit plan is made for, May 2026, and the day on which it is made, the last one of April. */
export const SAMPLE_MONTH = 46143;
export const SAMPLE_DAY = 46142;
/** How many days before the day of the sample the first customers bought last. */
const DEALS_AGO = [3, 9, 1, 20, 11, 2, 10];
/** The customer that lapsed bought for the last time on 8 October 2025. */
export const LAPSED_DEAL = SAMPLE_DAY - 204;

/** The day of each customer's last purchase. */
export function sampleLastDeals({ rows }: SampleSet): Value[][] {
  const day = (customer: number): number =>
    customer === LAPSED ? LAPSED_DEAL : SAMPLE_DAY - (DEALS_AGO[customer] ?? 1 + ((customer * 7) % 26));
  return [Array.from({ length: rows }, (_, customer) => day(customer))];
}

/** The day of the last visit to each customer: the better the class, the more recent; the lapsed customer's is long ago. */
export function sampleLastVisits(set: SampleSet): Value[][] {
  const [classes = []] = sampleClasses(set);
  return [
    classes.map((letter, customer) => {
      if (customer === LAPSED) return onWorkday(SAMPLE_DAY - 160);
      const days = letter === "A" ? 3 + ((customer * 3) % 7) : letter === "B" ? 4 + ((customer * 7) % 16) : 5 + ((customer * 11) % 29);
      return onWorkday(SAMPLE_DAY - days);
    }),
  ];
}

/** The day itself, or the Friday before a weekend. */
function onWorkday(serial: number): number {
  return serial - Math.max(0, weekday(serial) - 5);
}

function sales(customer: number, month: number): number {
  const average = AVERAGES[customer] ?? 300 + ((customer * 7919) % 1700);
  if (customer === LAPSED) return month === 0 ? average * 3 : 0;
  return Math.round(average * (1 + (SWING[((month + customer) % 3) + (month % MONTHS < 3 ? 0 : 3)] ?? 0)));
}
