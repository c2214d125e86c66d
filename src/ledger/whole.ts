/** The pieces of a ledger put together, in order: the same sums whatever pieces there are. */
import { SalesbookError } from "../domain/errors";
import { grown } from "./cell-ids";
import { add, difference, exactText, inMillionths, LARGEST_SUM, type Exact } from "./decimals";
import { addVisit, lastDays } from "./extras";
import type { Month } from "./periods";
import {
  MOST_PLACES,
  type Customer,
  type CustomerTexts,
  type DayEvidence,
  type PieceSums,
  type PossibleTotal,
  type Reason,
  type Visit,
} from "./sums";
import { zero } from "./tally";

/** A line of a file, as an editor counts them. */
export interface Place {
  readonly file: number;
  readonly line: number;
}

/** Lines that do not count. */
export interface ExcludedLines extends Exact {
  readonly reason: Reason;
  readonly month: Month | null;
  lines: number;
  readonly places: Place[];
}

/** The lines of a month that count; sums by place in the list of customers. */
export interface MonthSums {
  units: Float64Array;
  millionths: Float64Array;
  /** Whether a customer has a line. */
  has: Uint8Array;
  lines: number;
  newest: number;
  readonly places: Place[];
}

export interface WholeCustomer extends CustomerTexts {
  readonly key: string;
  readonly first: number;
  readonly newest: number;
}

/** A file with what came of it. */
export interface WholeFile {
  readonly name: string;
  readonly encoding: string | null;
  records: number;
  /** Of lines that count, by month. */
  readonly months: Map<Month, Exact>;
  /** The same for the same sums by customer and month, in whatever order the lines stand. */
  fingerprint: number;
}

/** Called a total without being one. */
export interface NoTotal {
  readonly place: Place;
  readonly label: string;
  readonly typed: Exact;
}

/** Lines that stand in a file before too, and the first of them. */
export interface IdenticalLines {
  readonly lines: number;
  readonly places: readonly Place[];
}

/** How far a total that a program printed may be from the sum of lines with more decimals: half a cent. */
const TOLERANCE = 5000n;

/** Of fingerprints: times a factor of twenty bits it is still a whole number. */
const MODULUS = 2 ** 31 - 1;

export class WholeLedger {
  readonly files: WholeFile[] = [];
  readonly customers: WholeCustomer[] = [];
  readonly months = new Map<Month, MonthSums>();
  readonly noTotals: NoTotal[] = [];
  readonly days: DayEvidence[] = [];
  readonly rounded: { lines: number; readonly places: Place[] } = { lines: 0, places: [] };
  /** Told when all files were read. */
  identical: IdenticalLines = { lines: 0, places: [] };
  /** A cell that could be two days. */
  openDay: { readonly place: Place; readonly text: string } | null = null;
  readonly products = new Map<string, { product: string; month: Month; sales: Exact; cost: Exact; hasCost: boolean }>();
  readonly purchases = new Map<string, { customer: number; product: string; days: number[]; sales: Exact }>();
  readonly visits = new Map<string, Visit>();
  private readonly groups = new Map<string, ExcludedLines>();
  private readonly numbers = new Map<string, number>();
  private absolute = 0;
  private line = 1;
  private totals: (PossibleTotal & { readonly base: PossibleTotal["above"]; readonly isLast: boolean })[] = [];
  private sums: PossibleTotal["above"] = [zero(), zero(), zero()];

  /**
   * Begins a file; its pieces follow.
   *
   * @param firstLine of its first record, from 1
   */
  beginFile(name: string, encoding: string | null, firstLine: number): void {
    this.files.push({ name, encoding, records: 0, months: new Map(), fingerprint: 0 });
    this.line = firstLine;
    this.totals = [];
    this.sums = [zero(), zero(), zero()];
  }

  /** @throws SalesbookError ledgerSums where amounts are too large to be added up exactly */
  addPiece(piece: PieceSums): void {
    const file = this.files.at(-1)!;
    file.records += piece.records;
    this.absolute += piece.absolute;
    if (this.absolute > LARGEST_SUM) throw new SalesbookError("ledgerSums", { file: file.name });
    const numbers = piece.customers.map((customer) => this.merge(customer));
    this.addCells(piece, numbers, file);
    for (const { month, lines, newest, places } of piece.months) {
      const sums = this.month(month);
      sums.lines += lines;
      sums.newest = Math.max(sums.newest, newest);
      this.keep(sums.places, places);
    }
    for (const { reason, month, lines, places, ...sum } of piece.excluded) this.exclude(reason, month, lines, sum, places);
    for (const total of piece.possibleTotals) {
      // What could be a total without being called so can only be the last line of the file.
      for (const before of this.totals) if (before.label === "" && before.isLast) Object.assign(before, { isLast: false });
      this.totals.push({ ...total, line: this.line + total.line, base: this.copyOfSums(), isLast: true });
    }
    this.sums.forEach((sum, way) => add(sum, piece.whole[way]!));
    this.days.push(piece.days);
    if (piece.days.open) this.openDay ??= { text: piece.days.open.text, place: this.place(piece.days.open.line) };
    this.rounded.lines += piece.rounded.lines;
    this.keep(this.rounded.places, piece.rounded.places);
    this.addExtras(piece, numbers);
    this.line += piece.lines;
  }

  /**
   * Ends the file: what was called a total is one, where lines add up to it.
   *
   * @throws SalesbookError ledgerTwice where a file before it has the same lines
   */
  endFile(): void {
    this.refuseTwice();
    let [sinceTyped, sinceSigned, sinceUsed]: readonly [Exact, Exact, Exact] = [zero(), zero(), zero()];
    // Lines called totals that are none belong to the lines above the next one.
    const more = zero();
    for (const { line, label, above, base, isLast, units, millionths } of this.totals) {
      const amount = { units, millionths };
      const sums = above.map((sum, way) => sumOf(sum, base[way]!, more));
      const since = [sinceTyped, sinceSigned, sinceUsed].map((from, way) => difference(sums[way]!, from));
      const isTotal = (label !== "" || isLast) && [...sums, ...since].some((sum) => isNear(sum, amount));
      const place = { file: this.files.length - 1, line };
      if (isTotal) {
        this.excludeAt("totalRow", null, amount, place);
        [sinceTyped = sinceTyped, sinceSigned = sinceSigned, sinceUsed = sinceUsed] = sums;
      } else {
        this.excludeAt("noDate", null, amount, place);
        if (label !== "") this.noTotals.push({ place, label, typed: amount });
        add(more, amount);
      }
      this.absolute += Math.abs(units) + 1;
    }
  }

  get excluded(): readonly ExcludedLines[] {
    return [...this.groups.values()];
  }

  /** Two lists of one shop may well have a month in common, but not every sum of every customer. */
  private refuseTwice(): void {
    const file = this.files.at(-1)!;
    const other = this.files
      .slice(0, -1)
      .find(
        ({ records, fingerprint, months }) =>
          records === file.records && fingerprint === file.fingerprint && months.size === file.months.size && months.size > 0,
      );
    if (!other) return;
    const amount = exactText(sumOf(...file.months.values()));
    throw new SalesbookError("ledgerTwice", { file: file.name, other: other.name, lines: file.records, amount });
  }

  private addCells({ cells }: PieceSums, numbers: readonly number[], file: WholeFile): void {
    const { customer, month, units, millionths } = cells;
    let last = -1;
    let sums: MonthSums | undefined;
    let ofFile: Exact = zero();
    for (let cell = 0; cell < customer.length; cell++) {
      if (month[cell] !== last || !sums) {
        last = month[cell]!;
        sums = this.month(last);
        ofFile = file.months.get(last) ?? zero();
        file.months.set(last, ofFile);
      }
      const number = numbers[customer[cell]!]!;
      sums.units[number]! += units[cell]!;
      sums.millionths[number]! += millionths[cell]!;
      sums.has[number] = 1;
      file.fingerprint = withAmount(file.fingerprint, number, last, units[cell]!, millionths[cell]!);
      ofFile.units += units[cell]!;
      ofFile.millionths += millionths[cell]!;
    }
  }

  private addExtras({ products = [], purchases = [], visits = [] }: PieceSums, numbers: readonly number[]): void {
    for (const { product, month, sales, cost, hasCost } of products) {
      const key = `${month} ${product}`;
      let sums = this.products.get(key);
      if (!sums) this.products.set(key, (sums = { product, month, sales: zero(), cost: zero(), hasCost: true }));
      add(sums.sales, sales);
      add(sums.cost, cost);
      sums.hasCost &&= hasCost;
    }
    for (const { customer, product, days, sales } of purchases) {
      const number = numbers[customer]!;
      const key = `${number} ${product}`;
      let known = this.purchases.get(key);
      if (!known) this.purchases.set(key, (known = { customer: number, product, days: [], sales: zero() }));
      add(known.sales, sales);
      known.days = lastDays([...known.days, ...days]);
    }
    for (const visit of visits) addVisit(this.visits, { ...visit, customer: numbers[visit.customer]! });
  }

  private merge(customer: Customer): number {
    const known = this.numbers.get(customer.key);
    if (known === undefined) {
      const number = this.customers.push(customer) - 1;
      this.numbers.set(customer.key, number);
      return number;
    }
    const before = this.customers[known]!;
    const [newer, older] = customer.newest >= before.newest ? [customer, before] : [before, customer];
    this.customers[known] = {
      key: before.key,
      first: Math.min(before.first, customer.first),
      newest: newer.newest,
      code: newer.code || older.code,
      name: newer.name || older.name,
      type: newer.type || older.type,
      area: newer.area || older.area,
      salesperson: newer.salesperson || older.salesperson,
      lineOfBusiness: newer.lineOfBusiness || older.lineOfBusiness,
    };
    return known;
  }

  private month(month: Month): MonthSums {
    let sums = this.months.get(month);
    if (!sums)
      this.months.set(
        month,
        (sums = { units: new Float64Array(0), millionths: new Float64Array(0), has: new Uint8Array(0), lines: 0, newest: 0, places: [] }),
      );
    if (sums.has.length < this.customers.length) {
      const length = Math.max(this.customers.length, 2 * sums.has.length);
      sums.units = grown(sums.units, length);
      sums.millionths = grown(sums.millionths, length);
      sums.has = grown(sums.has, length);
    }
    return sums;
  }

  private exclude(reason: Reason, month: Month | null, lines: number, sum: Exact, places: readonly number[]): void {
    const group = this.group(reason, month);
    group.lines += lines;
    add(group, sum);
    this.keep(group.places, places);
  }

  private excludeAt(reason: Reason, month: Month | null, sum: Exact, place: Place): void {
    const group = this.group(reason, month);
    group.lines++;
    add(group, sum);
    // Totals are decided when the lines after them were read.
    group.places.push(place);
    group.places.sort(byPlace);
    group.places.length = Math.min(group.places.length, MOST_PLACES);
  }

  private group(reason: Reason, month: Month | null): ExcludedLines {
    const key = `${reason} ${month}`;
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = { reason, month, lines: 0, units: 0, millionths: 0, places: [] }));
    return group;
  }

  private keep(places: Place[], lines: readonly number[]): void {
    for (const line of lines) if (places.length < MOST_PLACES) places.push(this.place(line));
  }

  private place(line: number): Place {
    return { file: this.files.length - 1, line: this.line + line };
  }

  private copyOfSums(): PossibleTotal["above"] {
    const [typed, signed, used] = this.sums;
    return [{ ...typed }, { ...signed }, { ...used }];
  }
}

/** In the order of the files and of their lines. */
export function byPlace(one: Place, other: Place): number {
  return one.file - other.file || one.line - other.line;
}

/** Adds an amount to a fingerprint: each customer and month has a factor, so that what is the same in all is the same in sum. */
function withAmount(fingerprint: number, customer: number, month: Month, units: number, millionths: number): number {
  const factor = (Math.imul(customer + 1, 0x9e3779b1) ^ Math.imul(month + 1, 0x85ebca6b)) >>> 12;
  const rest = (amount: number): number => ((amount % MODULUS) + MODULUS) % MODULUS;
  return (fingerprint + factor * rest(units) + (factor ^ 0x5bd1) * rest(millionths)) % MODULUS;
}

function sumOf(...amounts: readonly Exact[]): Exact {
  const sum = zero();
  for (const amount of amounts) add(sum, amount);
  return sum;
}

function isNear(one: Exact, other: Exact): boolean {
  const apart = inMillionths(difference(one, other));
  return apart <= TOLERANCE && apart >= -TOLERANCE;
}
