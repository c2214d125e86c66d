/** Groups of lines as an engine hands them over, and what the rules say of them: the same as of each of their lines. */
import { SalesbookError } from "../domain/errors";
import { currenciesIn, readDecimal, unwrapped } from "../values/numbers";
import { codeWritten, converted, currencyOf } from "./currencies";
import { exactOf, fromMillionths, inMillionths, signOf, type Exact } from "./decimals";
import { isExcluded, isReturn, kindOf } from "./kinds";
import { codeKey, fits, nameKey } from "./names";
import type { Month } from "./periods";
import type { LinePlan } from "./plan";
import type { Role } from "./roles";
import { afterReturns, amountColumns, asText, named, productColumns, type AmountColumns, type ColumnType } from "./sql/columns";
import type { Key } from "./sql/statements";
import type { Reason } from "./sums";
import { zero } from "./tally";

/** A code of so many characters is one: the signs for nothing are shorter. */
export const CERTAIN_CODE = 5;

/** A group of lines as it comes back. */
export interface Group {
  readonly keys: readonly (string | null)[];
  readonly month: Month | null;
  readonly state: string;
  readonly unread: string | null;
  /** As spreadsheets count days. */
  readonly day: number;
  readonly lines: number;
  readonly amount: string | null;
  readonly first: number;
  readonly oldest: number;
  readonly newest: bigint;
  readonly costs: number;
  readonly cost: string | null;
}

/** What the rules say of a group. */
export interface Judged {
  readonly reason: Reason | null;
  /** The customer's key. */
  readonly customer: string | null;
  /** As typed, in the currency that counts, and with returns negative. */
  readonly typed: Exact;
  readonly signed: Exact;
  readonly isRounded: boolean;
}

/** By what lines are grouped, and what becomes of those of a group. */
export class GroupRules {
  /** What lines are grouped by beside their month. */
  readonly keys: readonly Key[];
  /** Whether amounts above and below nothing are to be told apart. */
  readonly bySign: boolean;
  private readonly keyColumns: readonly number[];

  /** @param isNamed whether names may decide beside codes */
  constructor(
    private readonly types: readonly ColumnType[],
    private readonly plan: LinePlan,
    private readonly isNamed: boolean,
  ) {
    const { columns, kinds, currency, where, wanted } = plan;
    const grouped = [
      columns.customerCode,
      ...kinds.map(({ column }) => column),
      currency.of === null ? undefined : columns.currency,
      ...where.map(({ column }) => column),
    ];
    this.keyColumns = [...new Set(grouped.filter((column) => column !== undefined))];
    this.keys = [
      ...this.keyColumns.map((column): Key => ({ name: `k${column}`, sql: named(column) })),
      ...(isNamed ? this.nameKeys() : []),
    ];
    this.bySign = kinds.length > 0 || Boolean(wanted.products) || Boolean(wanted.purchases);
  }

  /** The amount of a line. */
  amount(): AmountColumns {
    const { columns, amountFrom, takesReturns } = this.plan;
    const of = (role: Role): AmountColumns => this.amountOf(columns[role] ?? 0);
    if (amountFrom === "product") return productColumns(of("quantity"), of("price"));
    return takesReturns ? afterReturns(of("amount"), of("returnAmount")) : of("amount");
  }

  /** The amount of a column. */
  amountOf(column: number): AmountColumns {
    return amountColumns(column, this.types[column] ?? { kind: "other" }, this.plan.writing === "point");
  }

  /** A name decides where there is no code; what is grouped too finely does no harm. */
  private nameKeys(): Key[] {
    const { customerCode, customerName } = this.plan.columns;
    if (customerName === undefined) return [];
    if (customerCode === undefined) return [{ name: "named", sql: named(customerName) }];
    const code = asText(named(customerCode));
    return [{ name: "named", sql: `CASE WHEN ${code} IS NULL OR length(${code}) < ${CERTAIN_CODE} THEN ${named(customerName)} END` }];
  }

  /** What becomes of the lines of a group with a day. */
  judge(group: Pick<Group, "keys" | "state" | "unread" | "amount" | "lines">): Judged {
    const { columns, kinds, where, currency } = this.plan;
    const name = this.isNamed && columns.customerName !== undefined ? (group.keys[this.keyColumns.length] ?? null) : null;
    const code = codeKey(this.cell(group, columns.customerCode));
    const byName = code === null ? nameKey(name ?? "") : null;
    const customer = code !== null ? `code ${code}` : byName !== null ? `name ${byName}` : null;
    const found = this.amountIn(group);
    let { amount, isRounded } = found;
    let isForeign = false;
    if (amount !== null && currency.of !== null) {
      const named = columns.currency === undefined ? null : currencyOf(this.cell(group, columns.currency));
      const inCurrency = named ?? codeWritten(found.written, currency.of);
      const worth = inCurrency === currency.of ? undefined : converted(amount, inCurrency, currency);
      isForeign = inCurrency !== currency.of && worth === undefined;
      if (worth) [amount, isRounded] = [{ units: worth.units, millionths: worth.millionths }, isRounded || worth.isRounded];
    }
    const kind = kinds.reduce((all, one) => all | kindOf(this.cell(group, one.column), one, this.plan), 0);
    const typed = amount ?? zero();
    const signed = isReturn(kind) && signOf(typed) > 0 ? fromMillionths(-inMillionths(typed)) : typed;
    const reason = ((): Reason | null => {
      if (customer === null) return "noCustomer";
      if (amount === null) return "noAmount";
      if (isForeign) return "currency";
      if (isExcluded(kind)) return "state";
      return where.every(({ column, pattern }) => fits(this.cell(group, column), pattern)) ? null : "filtered";
    })();
    return { reason, customer, typed, signed, isRounded };
  }

  /** What the amounts of a group come to; `null` where they are blank or cannot be read. */
  private amountIn({ unread, amount, lines }: Pick<Group, "unread" | "amount" | "lines">): {
    readonly amount: Exact | null;
    readonly isRounded: boolean;
    readonly written: readonly string[] | null;
  } {
    const { units, writing, amountFrom } = this.plan;
    const unit = units[amountFrom === "product" ? "price" : "amount"] ?? 0;
    if (amount !== null) {
      const sum = millionthsOf(amount) * 10n ** BigInt(unit);
      return { amount: fromMillionths(sum), isRounded: false, written: null };
    }
    const decimal = unread === null ? null : readDecimal(unread, { writing, unit });
    const exact = decimal ? exactOf(decimal) : undefined;
    if (!exact) return { amount: null, isRounded: false, written: null };
    return { amount: fromMillionths(inMillionths(exact) * BigInt(lines)), isRounded: exact.isRounded, written: currenciesIn(unread ?? "") };
  }

  private cell(group: Pick<Group, "keys">, column: number | undefined): string {
    const place = column === undefined ? -1 : this.keyColumns.indexOf(column);
    return unwrapped(cellOf(group.keys[place] ?? null, this.types[column ?? -1]));
  }
}

/** A cell as an export would write it: floating numbers without an exponent, and whole ones without decimals. */
export function cellOf(cell: string | null, type: ColumnType | undefined): string {
  const number = type?.kind === "float" && cell !== null ? Number(cell) : NaN;
  return Number.isFinite(number) ? String(number) : (cell ?? "");
}

/** A group from its row. */
export function groupOf(row: readonly (string | null)[], count: number): Group {
  const [month, state, unread, day, lines, amount, first, oldest, newest, costs, cost] = row.slice(count);
  return {
    keys: row.slice(0, count),
    month: month === null || month === undefined ? null : Number(month),
    state: state ?? "0",
    unread: unread ?? null,
    day: Number(day ?? 0),
    lines: Number(lines),
    amount: amount ?? null,
    first: Number(first),
    oldest: Number(oldest ?? 0),
    newest: BigInt(newest ?? 0),
    costs: Number(costs ?? 0),
    cost: cost ?? null,
  };
}

/** A decimal of an engine, which has six places, in millionths. */
export function millionthsOf(text: string): bigint {
  const decimal = readDecimal(text, { writing: "point" });
  if (!decimal) throw new SalesbookError("ledgerSums", { file: text });
  const { isNegative, digits, power } = decimal;
  const [whole = "", fraction = ""] = digits.split(".");
  const places = fraction.length - power;
  const scaled = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, 6 - places));
  const amount = places > 6 ? scaled / 10n ** BigInt(places - 6) : scaled;
  return isNegative ? -amount : amount;
}
