/**
 * What the customers of `wholesaler/customer-list.ts` bought until the end of April 2026 of three kinds of drinks that the wholesaler
 * also fills under a brand of its own. Northgate's water should have come days ago, Springwind bought tea once and never again,
 * and the first chain takes the most water of all under the national brand: with the campaign turned, it gets the best offer.
 */
import type { InputField, SampleSet, Value } from "../model";
import { SAMPLE_DAY } from "../wholesaler/sales";
import { sampleCustomers } from "../wholesaler/customers";
import { sampleProducts } from "../wholesaler/products";

/** Their places in the list of products: bottled water, green tea drink, orange juice. */
const KINDS = [1, 2, 6] as const;

interface Purchases {
  /** Days between purchases, the last one in days before the day of the sample, and how many there were. */
  readonly interval: number;
  readonly ago: number;
  readonly count: number;
  /** Cases in half a year. */
  readonly national: number | null;
  readonly store: number | null;
}

const bought = (interval: number, ago: number, count: number, national: number | null, store: number | null): Purchases => ({
  interval,
  ago,
  count,
  national,
  store,
});

const ROWS: readonly Purchases[] = [
  bought(7, 4, 4, 640, 40),
  bought(14, 3, 4, 150, 210),
  bought(21, 17, 4, 120, null),
  bought(10, 15, 4, 60, 300),
  bought(14, 12, 4, 20, 180),
  bought(30, 9, 3, null, 45),
  bought(7, 2, 4, 520, 90),
  bought(7, 1, 4, 330, 60),
  bought(14, 13, 4, 96, 30),
  bought(28, 20, 3, 25, 20),
  bought(0, 61, 1, 6, null),
  bought(0, 0, 0, null, null),
  bought(21, 19, 4, 30, 64),
  bought(28, 30, 3, 12, 40),
  bought(35, 11, 3, 18, 4),
  bought(9, 6, 4, 210, 40),
  bought(12, 11, 4, 120, 110),
  bought(16, 2, 4, 70, 26),
  bought(14, 10, 4, 48, null),
  bought(21, 15, 3, 22, 3),
];

/** The products of the rows: each customer has one row for each kind. */
export function samplePurchaseProducts(set: SampleSet): Value[][] {
  const [products = []] = sampleProducts({ ...set, rows: Math.max(...KINDS) + 1 });
  return [Array.from({ length: set.rows }, (_, row) => products[KINDS[row % KINDS.length] ?? 0] ?? null)];
}

/** The days of purchase, oldest first; every second interval is a day or two longer, as life is. */
export function samplePurchaseDays({ rows, columns }: SampleSet): Value[][] {
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (__, row) => {
      const { interval, ago, count } = rowAt(row);
      const back = Math.min(count, columns) - 1 - column;
      return back < 0 ? null : SAMPLE_DAY - ago - back * interval - (back % 2 === 0 ? 0 : row % 3);
    }),
  );
}

/** Cases of the national brand or of the store's own. */
export function sampleQuantities(brand: "national" | "store"): (set: SampleSet) => Value[][] {
  return ({ rows }) => [Array.from({ length: rows }, (_, row) => rowAt(row)[brand])];
}

/** What that customer spends a week, and what it gets with the list. */
export const SAMPLE_LIST = { week: 3800, voucher: 35, reward: "homeDelivery" } as const;

/** What the makers pay of the reductions on each kind of product, a fraction; nothing is agreed for the juice. */
const SUBSIDIES: readonly (number | null)[] = [0.6, 0.5, null];
export function sampleSubsidies({ rows }: SampleSet): Value[][] {
  return [Array.from({ length: rows }, (_, row) => SUBSIDIES[row % SUBSIDIES.length] ?? null)];
}

/** The customer whose list is shown: the first one. */
export function sampleListCustomer(language: SampleSet["language"]): string {
  return String(sampleCustomers({ rows: 1, language, columns: 1 })[0]?.[0] ?? "");
}

function rowAt(row: number): Purchases {
  return ROWS[row % ROWS.length] ?? bought(0, 0, 0, null, null);
}

/** What a column of customers says of those of the rows. */
export function ofPurchases(column: InputField["sample"]): InputField["sample"] {
  return (set) => {
    const [all = []] = column({ ...set, rows: Math.ceil(set.rows / KINDS.length) });
    return [Array.from({ length: set.rows }, (_, row) => all[Math.floor(row / KINDS.length)] ?? null)];
  };
}
