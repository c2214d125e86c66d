/**
 * What is known of a ledger's lines when they were read: sums by customer and month, and where every other line went. One piece
 * of a ledger gives one of these, whoever read it: plain data, which a thread or another engine can hand over.
 */
import type { Exact } from "./decimals";
import type { Month } from "./periods";

/** Why a line does not count. */
export const REASONS = [
  "noDate",
  "outsidePeriod",
  "noCustomer",
  "noAmount",
  "currency",
  "totalRow",
  "repeatedTotal",
  "state",
  "noDocumentHead",
  "filtered",
  "blankLine",
  "notReadable",
] as const;
export type Reason = (typeof REASONS)[number];

/** Of the lines of one kind so many places are kept, the first ones. */
export const MOST_PLACES = 5;

/** Lines of one kind: how many, what they come to, and where the first of them begin, counted from the piece's first line. */
export interface LineGroup extends Exact {
  lines: number;
  readonly places: number[];
}

/** Lines that do not count, by their month where they have one; whether it is within the period is decided later. */
export interface Excluded extends LineGroup {
  readonly reason: Reason;
  readonly month: Month | null;
}

/** What the newest line of a customer says, as it is written; "" where it says nothing. */
export interface CustomerTexts {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly area: string;
  readonly salesperson: string;
  readonly lineOfBusiness: string;
}

/** A customer of a piece; the first and the newest day on which it has a line. */
export interface Customer extends CustomerTexts {
  /** The same for the same customer in every piece. */
  readonly key: string;
  readonly first: number;
  readonly newest: number;
}

/** Sums by customer and month: entry n of each list belongs together. */
export interface Cells {
  /** Places in the list of customers. */
  readonly customer: Int32Array;
  readonly month: Int32Array;
  readonly units: Float64Array;
  readonly millionths: Float64Array;
}

/** A month's lines that count. */
export interface MonthLines {
  readonly month: Month;
  readonly lines: number;
  readonly newest: number;
  readonly places: readonly number[];
}

/** Sales, cost and quantity of a product in a month. */
export interface ProductSums {
  readonly product: string;
  readonly month: Month;
  readonly sales: Exact;
  readonly cost: Exact;
  /** Whether each of its lines says what it cost. */
  readonly hasCost: boolean;
}

/** On which days a customer bought a product, the last ones, in order; and for how much in which month. */
export interface Purchases {
  readonly customer: number;
  readonly product: string;
  readonly days: readonly number[];
  readonly sales: Exact;
}

/** What a customer's lines of one document come to in a month; where documents have no numbers, those of one day. */
export interface Visit {
  readonly customer: number;
  readonly month: Month;
  readonly document: string;
  newest: number;
  readonly sales: Exact;
}

/** A line without a day that may be the sum of others. */
export interface PossibleTotal extends Exact {
  readonly line: number;
  /** What it is called; "" where it is called nothing, then it can only be the last line of a file. */
  readonly label: string;
  /** What the lines above it come to in the piece: as typed, with returns negative, and of those that count. */
  readonly above: readonly [typed: Exact, signed: Exact, used: Exact];
}

/** What the days of a piece say about the order of day and month. */
export interface DayEvidence {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** A cell that could be two days, and its line. */
  readonly open: { readonly text: string; readonly line: number } | null;
}

export interface PieceSums {
  /** Records, blank ones too. */
  readonly records: number;
  /** Lines as an editor counts them. */
  readonly lines: number;
  readonly customers: readonly Customer[];
  readonly cells: Cells;
  readonly months: readonly MonthLines[];
  readonly excluded: readonly Excluded[];
  readonly possibleTotals: readonly PossibleTotal[];
  /** What all lines come to, possible totals left out, in the three ways of {@link PossibleTotal.above}. */
  readonly whole: readonly [typed: Exact, signed: Exact, used: Exact];
  readonly days: DayEvidence;
  /** Amounts with more decimals than are kept. */
  readonly rounded: { readonly lines: number; readonly places: readonly number[] };
  /** Of all amounts without their signs, to know that no sum was too large to be exact. */
  readonly absolute: number;
  readonly products?: readonly ProductSums[];
  readonly purchases?: readonly Purchases[];
  readonly visits?: readonly Visit[];
}
