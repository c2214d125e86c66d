/** Records of a ledger to sums: each line is typed by the rules of its plan, and counts, or is told why it does not. */
import { isTotalLabel } from "../values/rows";
import { AmountReader, type AmountState } from "./amount-reader";
import { Customers, NO_CUSTOMER } from "./customers";
import { BLANK_DAY, dayOf, Evidence } from "./days";
import { codeWritten, converted, currencyOf } from "./currencies";
import { add, exactText, product, signOf } from "./decimals";
import { Extras } from "./extras";
import { isExcluded, isReturn, Kinds } from "./kinds";
import { monthOfDay } from "./periods";
import { fits } from "./names";
import type { LinePlan } from "./plan";
import type { Role } from "./roles";
import type { RecordTaker } from "./scan";
import type { PieceSums, PossibleTotal, Reason } from "./sums";
import { Tally, zero } from "./tally";
import { TextColumn } from "./text-column";

/** Different cells of days that are kept; a column with times in another form than usual has very many. */
const MOST_DAYS = 65_536;
/** Lines called totals that are kept until the sums above them are known. */
const MOST_TOTALS = 20_000;
/** Days up to here, in 2258, know their month. */
const LAST_KEPT_DAY = 131_071;
const [SPACE, LETTER_T, COLON, ZERO, RETURN] = [0x20, 0x54, 0x3a, 0x30, 0x0d];

/** A line without a day that is the last one so far. */
interface Pending {
  readonly line: number;
  readonly units: number;
  readonly millionths: number;
  readonly label: string;
}

export class LineReader implements RecordTaker {
  private records = 0;
  private readonly decoder: TextDecoder;
  private readonly tally = new Tally();
  private readonly customers: Customers;
  private readonly kinds: Kinds;
  private readonly extras: Extras | null;
  private readonly evidence = new Evidence();
  private readonly dayColumn: number;
  private readonly days: TextColumn<number>;
  /** By day, 0 where it did not come yet. */
  private readonly months = new Int32Array(LAST_KEPT_DAY + 1);
  private readonly amounts: AmountReader;
  private readonly seconds: AmountReader;
  private readonly currencies: TextColumn<string | null> | null;
  private readonly filters: readonly { readonly column: number; readonly texts: TextColumn<boolean> }[];
  /** What was found in the line at hand. */
  private line = 0;
  private readonly amount = zero();
  private foreign = false;
  private readonly typed = zero();
  private readonly signed = zero();
  private readonly used = zero();
  private readonly possibleTotals: PossibleTotal[] = [];
  private pending: Pending | null = null;
  private head: { readonly customer: number; readonly day: number; readonly document: string; readonly kind: number } | null = null;
  private readonly documents = new Map<string, string>();

  constructor(private readonly plan: LinePlan) {
    const decoder = (this.decoder = new TextDecoder(plan.encoding));
    const { columns, writing, units, currency } = plan;
    this.customers = new Customers(decoder, plan);
    this.kinds = new Kinds(decoder, plan);
    this.extras = Object.values(plan.wanted).some(Boolean) ? new Extras(decoder, plan) : null;
    this.dayColumn = columns.date ?? 0;
    this.days = new TextColumn(decoder, (text) => this.dayOf(text), MOST_DAYS);
    const first: Role = plan.amountFrom === "product" ? "quantity" : plan.amountFrom === "document" ? "total" : "amount";
    const second: Role = plan.amountFrom === "product" ? "price" : "returnAmount";
    this.amounts = new AmountReader(decoder, writing, units[first] ?? 0);
    this.seconds = new AmountReader(decoder, writing, units[second] ?? 0);
    this.currencies = columns.currency === undefined || currency.of === null ? null : new TextColumn(decoder, (text) => currencyOf(text));
    this.filters = plan.where.map(({ column, pattern }) => ({
      column,
      texts: new TextColumn(decoder, (text) => fits(text, pattern)),
    }));
  }

  take(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number, line: number, isBroken: boolean): void {
    this.records++;
    this.line = line;
    if (isBroken) return this.leave("notReadable", null, 0, 0);
    if (isBlank(bytes, starts, ends, count)) return this.leave("blankLine", null, 0, 0);
    this.flush();
    const { width } = this.plan;
    if (count < width || (count > width && !isBlank(bytes, starts.subarray(width), ends.subarray(width), count - width)))
      return this.takeRagged(bytes, starts, ends, count);

    const state = this.readAmount(bytes, starts, ends);
    const day = this.dayIn(bytes, starts[this.dayColumn]!, ends[this.dayColumn]!);
    const customer = this.customers.of(bytes, starts, ends);
    if (day < 0) return this.takeWithoutDay(bytes, starts, ends, { count, day, customer, state });
    if (this.plan.fillDown && customer !== NO_CUSTOMER)
      this.head = { customer, day, document: this.documentOf(bytes, starts, ends), kind: this.kinds.of(bytes, starts, ends) };
    const kind = this.kinds.of(bytes, starts, ends);
    if (this.count(bytes, starts, ends, { customer, day, kind, state })) this.customers.note(customer, day, bytes, starts, ends);
  }

  /** What became of the lines; the file ends here, or goes on in another piece. */
  sums(lines: number): PieceSums {
    if (this.pending) {
      const { line, units, millionths, label } = this.pending;
      this.possibleTotals.push({ line, units, millionths, label, above: this.above() });
      this.pending = null;
    }
    return {
      records: this.records,
      lines,
      customers: this.customers.all,
      cells: this.tally.cells,
      months: this.tally.monthLines,
      excluded: this.tally.excluded,
      possibleTotals: this.possibleTotals,
      whole: this.above(),
      days: this.evidence.found,
      rounded: this.tally.rounded,
      absolute: this.tally.absolute,
      ...this.extras?.found,
    };
  }

  /** Decides about a line with a day. */
  private count(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    { customer, day, kind, state }: { customer: number; day: number; kind: number; state: AmountState },
  ): boolean {
    const { amount } = this;
    this.sign(kind);
    const month = this.monthOf(day);
    const reason = this.reasonAgainst(bytes, starts, ends, customer, kind, state);
    if (reason !== null) {
      const isNone = reason === "noAmount";
      this.leave(reason, month, isNone ? 0 : amount.units, isNone ? 0 : amount.millionths);
      return false;
    }
    add(this.used, this.amount);
    this.tally.use(customer, this.tally.slot(month), day, amount.units, amount.millionths, this.line);
    this.extras?.take(bytes, starts, ends, { customer, day, month, units: amount.units, millionths: amount.millionths });
    return true;
  }

  /** A return counts negative, whether or not its line counts. */
  private sign(kind: number): void {
    const { amount } = this;
    add(this.typed, amount);
    if (isReturn(kind) && signOf(amount) > 0) {
      amount.units = 0 - amount.units;
      amount.millionths = 0 - amount.millionths;
    }
    add(this.signed, amount);
  }

  private reasonAgainst(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    customer: number,
    kind: number,
    state: AmountState,
  ): Reason | null {
    if (customer === NO_CUSTOMER) return "noCustomer";
    if (state !== "amount") return "noAmount";
    if (this.foreign) return "currency";
    if (this.plan.amountFrom === "document" && this.isRepeated(bytes, starts, ends)) return "repeatedTotal";
    if (isExcluded(kind)) return "state";
    for (const { column, texts } of this.filters) if (!texts.meanings[texts.idOf(bytes, starts[column]!, ends[column]!)]) return "filtered";
    return null;
  }

  private takeWithoutDay(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    { count, day, customer, state }: { count: number; day: number; customer: number; state: AmountState },
  ): void {
    const { amount } = this;
    const label = state === "amount" ? this.totalLabel(bytes, starts, ends, count) : null;
    if (label !== null && this.possibleTotals.length < MOST_TOTALS)
      return void this.possibleTotals.push({ line: this.line, ...amount, label, above: this.above() });
    const own = this.kinds.of(bytes, starts, ends);
    const isNameless = day === BLANK_DAY && customer === NO_CUSTOMER;
    if (this.plan.fillDown && isNameless) {
      const { head } = this;
      const document = this.documentOf(bytes, starts, ends);
      if (head === null || (document !== "" && document !== head.document)) {
        this.sign(own);
        return this.leave("noDocumentHead", null, amount.units, amount.millionths);
      }
      const kind = own === 0 ? head.kind : own;
      if (this.count(bytes, starts, ends, { customer: head.customer, day: head.day, kind, state }))
        this.customers.noteDay(head.customer, head.day);
      return;
    }
    // What says that it is a return is no total.
    if (state === "amount" && isNameless && !isReturn(own)) return void (this.pending = { line: this.line, ...amount, label: "" });
    this.sign(own);
    this.leave("noDate", null, amount.units, amount.millionths);
  }

  /** A line that has not as many cells as it should; a total below the others may. */
  private takeRagged(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number): void {
    const label = count < this.plan.width ? this.totalLabel(bytes, starts, ends, count) : null;
    if (label !== null)
      for (let cell = count - 1; cell >= 0; cell--)
        if (this.amounts.read(bytes, starts[cell]!, ends[cell]!) === "amount") {
          const { units, millionths } = this.amounts;
          return void this.possibleTotals.push({ line: this.line, units, millionths, label, above: this.above() });
        }
    this.leave("notReadable", null, 0, 0);
  }

  /** The line that was the last one is not: without a day and a customer it does not count. */
  private flush(): void {
    if (!this.pending) return;
    const { line, units, millionths } = this.pending;
    this.pending = null;
    add(this.typed, { units, millionths });
    add(this.signed, { units, millionths });
    this.tally.exclude("noDate", null, units, millionths, line);
  }

  private leave(reason: Reason, month: number | null, units: number, millionths: number): void {
    this.tally.exclude(reason, month, units, millionths, this.line);
  }

  private above(): PossibleTotal["above"] {
    return [{ ...this.typed }, { ...this.signed }, { ...this.used }];
  }

  private readAmount(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): AmountState {
    const { columns, amountFrom, takesReturns, currency } = this.plan;
    this.amount.units = this.amount.millionths = 0;
    this.foreign = false;
    const first = amountFrom === "product" ? columns.quantity! : amountFrom === "document" ? columns.total! : columns.amount!;
    let state = this.amounts.read(bytes, starts[first]!, ends[first]!);
    let isRounded = this.amounts.isRounded;
    let { units, millionths } = this.amounts;
    let written = this.amounts.currencies;
    if (amountFrom === "product" && state === "amount") {
      state = this.seconds.read(bytes, starts[columns.price!]!, ends[columns.price!]!);
      const found = product({ units, millionths }, this.seconds);
      ({ units, millionths } = found);
      isRounded ||= found.isRounded;
      written = this.seconds.currencies;
    } else if (takesReturns && state !== "unreadable") {
      const returned = this.seconds.read(bytes, starts[columns.returnAmount!]!, ends[columns.returnAmount!]!);
      if (returned === "unreadable") state = returned;
      else if (returned === "amount") {
        units -= Math.abs(this.seconds.units);
        millionths -= Math.abs(this.seconds.millionths);
        state = "amount";
      }
    }
    if (state !== "amount") return state;
    this.amount.units = units;
    this.amount.millionths = millionths;
    if (isRounded) this.tally.round(this.line);
    if (currency.of === null) return state;
    const named = this.currencies
      ? this.currencies.meanings[this.currencies.idOf(bytes, starts[columns.currency!]!, ends[columns.currency!]!)]!
      : null;
    const code = named ?? codeWritten(written, currency.of);
    if (code !== currency.of) this.convert(code);
    return state;
  }

  /** An amount in another currency counts where the profile says what it is worth. */
  private convert(code: string): void {
    const found = converted(this.amount, code, this.plan.currency);
    if (!found) return void (this.foreign = true);
    this.amount.units = found.units;
    this.amount.millionths = found.millionths;
    if (found.isRounded) this.tally.round(this.line);
  }

  /** Whether a document's total was there already. */
  private isRepeated(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): boolean {
    const document = this.documentOf(bytes, starts, ends);
    if (document === "") return false;
    const amount = exactText(this.amount);
    if (this.documents.get(document) === amount) return true;
    this.documents.set(document, amount);
    return false;
  }

  private documentOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): string {
    const column = this.plan.columns.documentNumber;
    return column === undefined ? "" : this.decoder.decode(bytes.subarray(starts[column]!, ends[column]!)).trim();
  }

  /** What a line is called that is called a total. */
  private totalLabel(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number): string | null {
    for (let cell = 0; cell < count; cell++) {
      if (ends[cell]! - starts[cell]! > 60 || ends[cell] === starts[cell]) continue;
      const text = this.decoder.decode(bytes.subarray(starts[cell]!, ends[cell]!));
      if (isTotalLabel(text)) return text.trim();
    }
    return null;
  }

  private monthOf(day: number): number {
    if (day > LAST_KEPT_DAY) return monthOfDay(day, this.plan.closingDay);
    return (this.months[day] ||= monthOfDay(day, this.plan.closingDay));
  }

  private dayIn(bytes: Uint8Array, start: number, end: number): number {
    return this.days.meanings[this.days.idOf(bytes, start, dayEnd(bytes, start, end))]!;
  }

  private dayOf(text: string): number {
    this.evidence.look(text, this.line);
    return dayOf(text, this.plan.dayOrder);
  }
}

/** Where a day ends that a time follows: nearly every moment of a list is another one, its days are few. */
function dayEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 8; at <= start + 10 && at + 2 < end; at++) {
    const byte = bytes[at]!;
    if (byte !== SPACE && byte !== LETTER_T) continue;
    const isTime = isDigit(bytes[at + 1]!) && (bytes[at + 2] === COLON || (isDigit(bytes[at + 2]!) && bytes[at + 3] === COLON));
    return isTime && isDigit(bytes[at - 1]!) ? at : end;
  }
  return end;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

function isBlank(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number): boolean {
  for (let cell = 0; cell < count; cell++)
    for (let at = starts[cell]!; at < ends[cell]!; at++) {
      const byte = bytes[at]!;
      if (byte !== SPACE && byte !== 0x09 && byte !== RETURN) return false;
    }
  return true;
}
