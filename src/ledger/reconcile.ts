/** From the sums of a ledger to its periods, and to where every line went. */
import { SalesbookError } from "../domain/errors";
import { add, difference, exactText, inMillionths, type Exact } from "./decimals";
import { lastDayOf, monthsOfPeriod, monthText, periodOfMonth, type Calendar, type Month, type PeriodKind } from "./periods";
import type { Roles } from "./roles";
import { MOST_PLACES, REASONS, type Reason } from "./sums";
import { zero } from "./tally";
import { byPlace, type Place, type WholeCustomer, type WholeLedger } from "./whole";

/** Which periods are wanted. */
export interface PeriodChoice extends Calendar {
  readonly kind: PeriodKind;
  /** So many, counted back from the newest that has lines. */
  readonly last?: number;
  /** Where nobody says how many: those that have lines, the newest of them where there are more than tables have room for. */
  readonly room?: PeriodRoom;
  readonly from?: Month;
  readonly to?: Month;
}

/** How few and how many periods tables take. */
export interface PeriodRoom {
  readonly least: number;
  readonly most: number;
}

/** A period of the result. */
export interface Period {
  readonly first: Month;
  readonly last: Month;
}

/** Lines of one kind. */
export interface ReconciledLines {
  readonly reason: Reason;
  readonly lines: number;
  readonly amount: Exact;
  readonly places: readonly string[];
}

/** A customer with a sum per period. */
export interface CustomerPeriods extends WholeCustomer {
  readonly amounts: readonly Exact[];
  readonly total: Exact;
  /** Its place in the ledger. */
  readonly number: number;
}

/** What came of a ledger. */
export interface Reconciled {
  readonly kind: PeriodKind;
  readonly periods: readonly Period[];
  /** Those with a line in the periods, the largest first. */
  readonly customers: readonly CustomerPeriods[];
  readonly used: { readonly lines: number; readonly amount: Exact };
  readonly excluded: readonly ReconciledLines[];
  readonly read: { readonly lines: number; readonly amount: Exact };
  /** The last day with a line, where it is well before the newest period ends. */
  readonly endsAt: number | null;
}

/** Days that may be missing at the end of a period without a word. */
const MISSING_DAYS = 3;

/**
 * Chooses the periods and says where every line went: lines used and lines left out are together the lines read, and so are
 * their amounts.
 *
 * @throws SalesbookError ledgerNothing where no line counts
 */
export function reconcile(
  ledger: WholeLedger,
  choice: PeriodChoice,
  reasonsOf: (excluded: readonly ReconciledLines[]) => string,
): Reconciled {
  const periods = periodsOf(ledger, choice);
  const isWithin = (month: Month): boolean => periods.some(({ first, last }) => month >= first && month <= last);
  const groups = new Map<Reason, { lines: number; amount: Exact; places: Place[] }>();
  const leave = (reason: Reason, lines: number, amount: Exact, places: readonly Place[]): void => {
    const group = groups.get(reason) ?? { lines: 0, amount: zero(), places: [] };
    groups.set(reason, group);
    group.lines += lines;
    add(group.amount, amount);
    group.places.push(...places);
  };
  for (const { reason, month, lines, places, ...sum } of ledger.excluded)
    leave(month !== null && !isWithin(month) ? "outsidePeriod" : reason, lines, sum, places);
  const used = { lines: 0, amount: zero() };
  for (const [month, sums] of ledger.months) {
    const amount = totalOf(sums.units, sums.millionths);
    if (isWithin(month)) {
      used.lines += sums.lines;
      add(used.amount, amount);
    } else leave("outsidePeriod", sums.lines, amount, sums.places);
  }
  const excluded = REASONS.flatMap((reason): ReconciledLines[] => {
    const group = groups.get(reason);
    if (!group) return [];
    const places = group.places.sort(byPlace).slice(0, MOST_PLACES);
    return [{ reason, lines: group.lines, amount: group.amount, places: places.map((place) => placeText(ledger, place)) }];
  });
  const read = { lines: used.lines, amount: { ...used.amount } };
  for (const { lines, amount } of excluded) {
    read.lines += lines;
    add(read.amount, amount);
  }
  if (used.lines === 0)
    throw new SalesbookError("ledgerNothing", {
      file: ledger.files.map(({ name }) => name).join(", "),
      lines: read.lines,
      reasons: reasonsOf(excluded),
    });
  return {
    kind: choice.kind,
    periods,
    customers: customersOf(ledger, periods),
    used,
    excluded,
    read,
    endsAt: endOf(ledger, periods, choice),
  };
}

/** A line as users are told of it: `a.csv:17`. */
export function placeText({ files }: WholeLedger, { file, line }: Place): string {
  return `${files[file]?.name ?? ""}:${line}`;
}

function periodsOf({ months }: WholeLedger, { kind, fiscalMonth, last, room, from, to }: PeriodChoice): Period[] {
  const used = [...months].filter(([, { lines }]) => lines > 0).map(([month]) => month);
  const within = used.filter((month) => (from === undefined || month >= from) && (to === undefined || month <= to));
  const newest = to ?? Math.max(...(within.length > 0 ? within : used));
  const oldest = from ?? Math.min(...(within.length > 0 ? within : used));
  if (!Number.isFinite(newest) || !Number.isFinite(oldest)) return [];
  const end = periodOfMonth(newest, kind, fiscalMonth);
  const first = periodOfMonth(oldest, kind, fiscalMonth);
  const counted = room && Math.min(Math.max(end - first + 1, room.least), room.most);
  const many = last ?? counted;
  const start = many === undefined ? first : end - many + 1;
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => {
    const whole = monthsOfPeriod(start + index, kind, fiscalMonth);
    // Of a period that is cut by the months asked for, only those count.
    return { first: Math.max(whole.first, from ?? -Infinity), last: Math.min(whole.last, to ?? Infinity) };
  });
}

function customersOf(ledger: WholeLedger, periods: readonly Period[]): CustomerPeriods[] {
  const months = periods.map(({ first, last }) =>
    [...ledger.months].filter(([month]) => month >= first && month <= last).map(([, sums]) => sums),
  );
  const found = ledger.customers.flatMap((customer, number): CustomerPeriods[] => {
    if (!months.some((sums) => sums.some(({ has }) => has[number] === 1))) return [];
    const amounts = months.map((sums) => {
      const amount = zero();
      for (const { units, millionths } of sums) add(amount, { units: units[number] ?? 0, millionths: millionths[number] ?? 0 });
      return amount;
    });
    const total = zero();
    for (const amount of amounts) add(total, amount);
    return [{ ...customer, amounts, total, number }];
  });
  const sizes = new Map(found.map((customer) => [customer, inMillionths(customer.total)]));
  return found.sort((one, other) => {
    const apart = (sizes.get(other) ?? 0n) - (sizes.get(one) ?? 0n);
    return apart > 0n ? 1 : apart < 0n ? -1 : one.key < other.key ? -1 : 1;
  });
}

function endOf({ months }: WholeLedger, periods: readonly Period[], { closingDay }: PeriodChoice): number | null {
  const newest = periods.at(-1);
  if (!newest) return null;
  const last = Math.max(
    0,
    ...[...months].filter(([month]) => month >= newest.first && month <= newest.last).map(([, sums]) => sums.newest),
  );
  return last > 0 && lastDayOf(newest.last, closingDay) - last > MISSING_DAYS ? last : null;
}

function totalOf(units: Float64Array, millionths: Float64Array): Exact {
  let [whole, part] = [0, 0];
  for (let at = 0; at < units.length; at++) {
    whole += units[at]!;
    part += millionths[at]!;
  }
  return { units: whole, millionths: part };
}

/** The report for programs; its form is stable. */
export interface LedgerReport {
  readonly files: readonly { readonly name: string; readonly encoding: string | null; readonly lines: number }[];
  readonly roles: Roles;
  readonly period: { readonly from: string; readonly to: string };
  readonly read: { readonly lines: number; readonly amount: string };
  readonly used: { readonly lines: number; readonly amount: string; readonly customers: number };
  readonly excluded: readonly {
    readonly reason: Reason;
    readonly lines: number;
    readonly amount: string;
    readonly places: readonly string[];
  }[];
  readonly control: null | { readonly typed: string; readonly difference: string };
}

/**
 * The report of a ledger.
 *
 * @param control what the user expects the used lines to come to
 */
export function reportOf(ledger: WholeLedger, roles: Roles, result: Reconciled, control: Exact | null): LedgerReport {
  return {
    files: ledger.files.map(({ name, encoding, records }) => ({ name, encoding, lines: records })),
    roles,
    period: { from: monthText(result.periods[0]?.first ?? 0), to: monthText(result.periods.at(-1)?.last ?? 0) },
    read: { lines: result.read.lines, amount: exactText(result.read.amount) },
    used: { lines: result.used.lines, amount: exactText(result.used.amount), customers: result.customers.length },
    excluded: result.excluded.map(({ reason, lines, amount, places }) => ({ reason, lines, amount: exactText(amount), places })),
    control: control && { typed: exactText(control), difference: exactText(difference(result.used.amount, control)) },
  };
}
