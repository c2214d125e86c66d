/**
 * Lines whose columns have types, in a file that an engine with SQL reads: groups come back, and the rules of this room decide
 * about each group as about a line. Single lines are asked for only where they are shown: the first of each reason, the newest of each
 * customer, those without a day.
 */
import { SalesbookError } from "../domain/errors";
import { unwrapped } from "../values/numbers";
import { dayOf, Evidence } from "./days";
import { add, type Exact } from "./decimals";
import type { Engine, TypedFile } from "./engine";
import { cellOf, GroupRules, groupOf, CERTAIN_CODE, type Group } from "./group-rules";
import { SAMPLE_ROWS, type LedgerHead } from "./open-text";
import { monthOfDay, type Month } from "./periods";
import { needsOrder, type LinePlan } from "./plan";
import { readRows } from "./read-rows";
import { asText, columnType, dayText, listedDays, named, typedDays, type DayColumns } from "./sql/columns";
import {
  differentCells,
  firstLines,
  firstOf,
  groupsOf,
  linesAt,
  linesWithoutDay,
  MOST_LINES,
  shortKeys,
  type Stretch,
  type TypedLines,
} from "./sql/statements";
import {
  MOST_PLACES,
  type Customer,
  type DayEvidence,
  type Excluded,
  type LineGroup,
  type PieceSums,
  type PossibleTotal,
  type Reason,
} from "./sums";
import { zero } from "./tally";
import { extrasOf } from "./typed-extras";

/** Different cells of a column of days that is none of days. */
const MOST_DAYS = 65_536;
/** Lines without a day that are looked at one by one. */
const MOST_WITHOUT_DAY = 20_000;
/** Lines that are fetched where each can only be understood after the one before it. */
const MOST_IN_ORDER = 1_000_000;
/** Places that one statement asks for. */
const MOST_ASKED = 50_000;
const ISO_MOMENT = /^\d{4}-\d\d-\d\d[T ]\d/;

/**
 * Opens a file: its columns and first lines.
 *
 * @param source what the engine knows it by
 * @param name what it is called in messages
 * @throws SalesbookError fileEmpty
 */
export async function openTyped(
  engine: Engine,
  source: string,
  name: string,
): Promise<{ readonly head: LedgerHead; readonly typed: TypedFile }> {
  const columns = await engine.columnsOf(source);
  if (columns.length === 0) throw new SalesbookError("fileEmpty", { file: name });
  const headings = columns.map((column) => column.name);
  const relation = engine.relation(source, headings);
  const rows = await engine.query(firstOf(relation, headings.length, SAMPLE_ROWS));
  const types = columns.map(({ type }) => columnType(type));
  const texts = rows.map((row) => row.map((cell, column) => cellOf(cell, types[column])));
  const head = { file: name, encoding: null, headings: headings.map((heading) => heading.trim()), rows: texts, unit: null, firstLine: 2 };
  return { head, typed: { relation, types } };
}

/**
 * The sums of a file.
 *
 * @throws SalesbookError ledgerInOrder where a file is too long for a plan by which lines must be read one after the other,
 *   ledgerDayTexts where a column of days holds too many different texts, ledgerSums
 */
export async function readTyped(engine: Engine, { relation, types }: TypedFile, head: LedgerHead, plan: LinePlan): Promise<PieceSums> {
  if (needsOrder(plan)) return readInOrder(engine, { relation, types }, head, plan);
  const { days, evidence } = await daysOf(engine, { relation, types }, head, plan);
  const rules = new GroupRules(types, plan, await haveNames(engine, relation, plan));
  const reading = new TypedReading(engine, { relation, types }, plan, days, evidence, rules);
  return reading.read();
}

/** Whether names decide about customers anywhere: where every code is certainly one, to part lines by them too costs half as much again. */
async function haveNames(engine: Engine, relation: string, { columns }: LinePlan): Promise<boolean> {
  const { customerCode, customerName } = columns;
  if (customerName === undefined || customerCode === undefined) return true;
  const [[short] = []] = await engine.query(shortKeys({ relation }, asText(named(customerCode)), CERTAIN_CODE));
  return short !== "0";
}

/** All lines of a file through the reader of rows. */
async function readInOrder(engine: Engine, { relation, types }: TypedFile, head: LedgerHead, plan: LinePlan): Promise<PieceSums> {
  const rows = await engine.query(firstOf(relation, types.length, MOST_IN_ORDER + 1));
  if (rows.length > MOST_IN_ORDER) throw new SalesbookError("ledgerInOrder", { file: head.file, most: MOST_IN_ORDER });
  return readRows(
    rows.map((row) => row.map((cell, column) => cellOf(cell, types[column]))),
    plan,
  );
}

async function daysOf(
  engine: Engine,
  { relation, types }: TypedFile,
  head: LedgerHead,
  { columns, closingDay, dayOrder }: LinePlan,
): Promise<{ readonly days: DayColumns; readonly evidence: Evidence }> {
  const column = columns.date ?? 0;
  const evidence = new Evidence();
  if (types[column]?.kind === "day" || types[column]?.kind === "moment") return { days: typedDays(column, closingDay), evidence };
  const filled = head.rows.map((row) => row[column] ?? "").filter((text) => text !== "");
  const text = dayText(column, filled.length > 0 && filled.every((cell) => ISO_MOMENT.test(cell)));
  const cells = await engine.query(differentCells(relation, text, MOST_DAYS + 1));
  if (cells.length > MOST_DAYS) throw new SalesbookError("ledgerDayTexts", { file: head.file, column: head.headings[column] ?? "" });
  const ordered = cells.map(([cell, place]) => ({ cell: cell ?? "", place: Number(place) })).sort((one, other) => one.place - other.place);
  const days = ordered.flatMap(({ cell, place }) => {
    const plain = unwrapped(cellOf(cell, types[column]));
    evidence.look(plain, place);
    const serial = dayOf(plain, dayOrder);
    return serial < 0 ? [] : [{ text: cell, day: serial, month: monthOfDay(serial, closingDay) }];
  });
  return { days: listedDays(text, days), evidence };
}

/** Lines of one fate and month: of each group its first place, how many lines it has, and the state of its amounts. */
interface Fate {
  readonly reason: Reason | null;
  readonly month: Month;
  readonly group: LineGroup;
  readonly firsts: { readonly first: number; readonly lines: number; readonly state: string }[];
}

interface FoundCustomer {
  readonly number: number;
  readonly key: string;
  oldest: number;
  /** Its newest lines, one of each group. */
  readonly newest: bigint[];
  readonly texts: Map<number, string>;
}

class TypedReading {
  private readonly lines: TypedLines;
  private readonly fates = new Map<string, Fate>();
  private readonly customers = new Map<string, FoundCustomer>();
  private readonly cells = new Map<string, { readonly customer: number; readonly month: Month; readonly sum: Exact }>();
  private readonly newestDays = new Map<Month, number>();
  private readonly whole: [typed: Exact, signed: Exact, used: Exact] = [zero(), zero(), zero()];
  private readonly rounded: { lines: number; readonly places: number[] } = { lines: 0, places: [] };
  private records = 0;
  private absolute = 0;
  private withoutDay = 0;

  constructor(
    private readonly engine: Engine,
    private readonly typed: TypedFile,
    private readonly plan: LinePlan,
    days: DayColumns,
    private readonly evidence: Evidence,
    private readonly rules: GroupRules,
  ) {
    const { keys, bySign } = rules;
    this.lines = { relation: typed.relation, days, amount: rules.amount(), bySign, keys };
  }

  async read(): Promise<PieceSums> {
    for (const row of await this.engine.query(groupsOf(this.lines))) this.take(groupOf(row, this.lines.keys.length));
    await this.findPlaces();
    const without = await this.readWithoutDay();
    await this.findTexts();
    const cells = [...this.cells.values()];
    return {
      records: this.records,
      lines: this.records,
      customers: [...this.customers.values()].map((customer) => this.customerOf(customer)),
      cells: {
        customer: Int32Array.from(cells, ({ customer }) => customer),
        month: Int32Array.from(cells, ({ month }) => month),
        units: Float64Array.from(cells, ({ sum }) => sum.units),
        millionths: Float64Array.from(cells, ({ sum }) => sum.millionths),
      },
      months: [...this.fates.values()]
        .filter(({ reason }) => reason === null)
        .map(({ month, group }) => ({ month, lines: group.lines, newest: this.newestDays.get(month) ?? 0, places: group.places })),
      excluded: [
        ...[...this.fates.values()].flatMap(({ reason, month, group }): Excluded[] =>
          reason === null ? [] : [{ ...group, reason, month }],
        ),
        ...without.excluded,
      ],
      possibleTotals: without.totals,
      whole: this.whole,
      days: merged(this.evidence.found, without.days),
      rounded: this.rounded,
      absolute: this.absolute,
      ...(await extrasOf({
        engine: this.engine,
        types: this.typed.types,
        plan: this.plan,
        rules: this.rules,
        lines: this.lines,
        customers: this.customers,
      })),
    };
  }

  private take(group: Group): void {
    this.records += group.lines;
    if (group.month === null) {
      this.withoutDay += group.lines;
      return;
    }
    const { reason, customer, typed, signed, isRounded } = this.rules.judge(group);
    add(this.whole[0], typed);
    add(this.whole[1], signed);
    if (isRounded) {
      this.rounded.lines += group.lines;
      if (this.rounded.places.length < MOST_PLACES) this.rounded.places.push(group.first);
    }
    const fate = this.fate(reason, group.month);
    fate.group.lines += group.lines;
    fate.firsts.push({ first: group.first, lines: group.lines, state: group.state });
    if (reason !== "noAmount") add(fate.group, signed);
    this.addAbsolute(signed, group.lines);
    if (reason === null && customer !== null) this.use(group, group.month, customer, signed);
  }

  private use(group: Group, month: Month, key: string, amount: Exact): void {
    add(this.whole[2], amount);
    let customer = this.customers.get(key);
    if (!customer) {
      customer = { number: this.customers.size, key, oldest: group.oldest, newest: [], texts: new Map() };
      this.customers.set(key, customer);
    }
    customer.oldest = Math.min(customer.oldest, group.oldest);
    customer.newest.push(group.newest);
    this.newestDays.set(month, Math.max(this.newestDays.get(month) ?? 0, Number(group.newest / LINES)));
    const cell = `${customer.number} ${month}`;
    const known = this.cells.get(cell);
    if (known) add(known.sum, amount);
    else this.cells.set(cell, { customer: customer.number, month, sum: { units: amount.units, millionths: amount.millionths } });
  }

  private addAbsolute({ units }: Exact, lines: number): void {
    this.absolute += Math.abs(units) + lines;
  }

  private fate(reason: Reason | null, month: Month): Fate {
    const key = `${reason} ${month}`;
    let fate = this.fates.get(key);
    if (!fate) this.fates.set(key, (fate = { reason, month, group: { lines: 0, ...zero(), places: [] }, firsts: [] }));
    return fate;
  }

  /** Asks for the first lines of each fate, where the first of its groups say that they can be. */
  private async findPlaces(): Promise<void> {
    const stretches = [...this.fates.values()].flatMap(({ firsts, month }) => stretchesOf(firsts, month));
    if (stretches.length === 0) return;
    const count = this.lines.keys.length;
    for (const row of await this.engine.query(firstLines(this.lines, stretches, MOST_PLACES))) {
      const [month, state, unread, place] = row.slice(count);
      if (month === null || month === undefined) continue;
      const { reason } = this.rules.judge({
        keys: row.slice(0, count),
        state: state ?? "0",
        unread: unread ?? null,
        amount: state === "0" ? null : "0",
        lines: 1,
      });
      this.fate(reason, Number(month)).group.places.push(Number(place));
    }
    for (const { group } of this.fates.values()) {
      group.places.sort((one, other) => one - other);
      group.places.length = Math.min(group.places.length, MOST_PLACES);
    }
    this.rounded.places.sort((one, other) => one - other);
  }

  /** Lines without a day go through the reader of rows; a total is one where no line with a day follows. */
  private async readWithoutDay(): Promise<{
    readonly excluded: readonly Excluded[];
    readonly totals: readonly PossibleTotal[];
    readonly days: DayEvidence | null;
  }> {
    if (this.withoutDay === 0) return { excluded: [], totals: [], days: null };
    const { types } = this.typed;
    const found = await this.engine.query(linesWithoutDay(this.lines, types.length, MOST_WITHOUT_DAY));
    const places = found.map(([place]) => Number(place));
    const rows = found.map(([, ...row]) => row.map((cell, column) => cellOf(cell, types[column])));
    const { excluded, possibleTotals, days, whole, absolute } = readRows(rows, { ...this.plan, wanted: {} });
    const above = this.whole.map((sum) => ({ ...sum }));
    const totals: PossibleTotal[] = [];
    const others: Excluded[] = [];
    for (const total of possibleTotals) {
      const line = places[total.line]!;
      const isAtEnd = places.length === this.withoutDay && this.records - 1 - line === places.length - 1 - total.line;
      if (isAtEnd) totals.push({ ...total, line, above: sums(total.above, above) });
      else others.push({ reason: "noDate", month: null, lines: 1, units: total.units, millionths: total.millionths, places: [line] });
    }
    whole.forEach((sum, way) => add(this.whole[way]!, sum));
    this.absolute += absolute;
    const rest = this.withoutDay - places.length;
    if (rest > 0) others.push({ reason: "noDate", month: null, lines: rest, ...zero(), places: [] });
    const placed = excluded.map((one) => ({ ...one, places: one.places.map((line) => places[line]!) }));
    return { excluded: [...placed, ...others], totals, days };
  }

  /** What the newest line of each customer says; where it says nothing, what the newest of its other groups do. */
  private async findTexts(): Promise<void> {
    const columns = TEXTS.flatMap(({ role }) => this.plan.columns[role] ?? []);
    if (columns.length === 0) return;
    for (const customer of this.customers.values()) customer.newest.sort((one, other) => (one < other ? 1 : one > other ? -1 : 0));
    const isOpen = ({ texts }: FoundCustomer): boolean => columns.some((column) => !texts.has(column));
    const fetchFor = async (customers: readonly FoundCustomer[], of: (customer: FoundCustomer) => readonly bigint[]): Promise<void> => {
      const wanted = customers.flatMap((customer) => of(customer).map((newest) => Number(newest % LINES)));
      const rows = new Map<number, readonly (string | null)[]>();
      for (let at = 0; at < wanted.length; at += MOST_ASKED)
        for (const [place, ...cells] of await this.engine.query(linesAt(this.lines, columns, wanted.slice(at, at + MOST_ASKED))))
          rows.set(Number(place), cells);
      for (const customer of customers)
        for (const newest of of(customer))
          columns.forEach((column, number) => {
            const text = unwrapped(cellOf(rows.get(Number(newest % LINES))?.[number] ?? null, this.typed.types[column]));
            if (text !== "" && !customer.texts.has(column)) customer.texts.set(column, text);
          });
    };
    const all = [...this.customers.values()];
    await fetchFor(all, ({ newest }) => newest.slice(0, 1));
    await fetchFor(all.filter(isOpen), ({ newest }) => newest.slice(1));
  }

  private customerOf({ key, oldest, newest, texts }: FoundCustomer): Customer {
    const of = (role: (typeof TEXTS)[number]["role"]): string => texts.get(this.plan.columns[role] ?? -1) ?? "";
    return {
      key,
      first: oldest,
      newest: Number((newest[0] ?? 0n) / LINES),
      code: of("customerCode"),
      name: of("customerName"),
      type: of("customerType"),
      area: of("area"),
      salesperson: of("salesperson"),
      lineOfBusiness: of("lineOfBusiness"),
    };
  }
}

const TEXTS = [
  { role: "customerCode" },
  { role: "customerName" },
  { role: "customerType" },
  { role: "area" },
  { role: "salesperson" },
  { role: "lineOfBusiness" },
] as const;
const LINES = BigInt(MOST_LINES);

/**
 * Where the first lines of a fate must stand: each group has one at its first place, so as many groups as places are shown
 * bound them all.
 */
function stretchesOf(groups: Fate["firsts"], month: Month): Stretch[] {
  const firsts = [...groups].sort((one, other) => one.first - other.first).slice(0, MOST_PLACES);
  const from = firsts[0]?.first ?? 0;
  const until = firsts.at(-1)?.first ?? 0;
  const isBound = firsts.length === MOST_PLACES || firsts.every(({ lines }) => lines === 1);
  if (isBound) return [{ from, until }];
  return [...new Set(firsts.map(({ state }) => state))].map((state) => ({ from, until: { month, state } }));
}

function sums(own: PossibleTotal["above"], others: readonly Exact[]): PossibleTotal["above"] {
  const [typed, signed, used] = own.map((sum, way) => {
    const both = { ...sum };
    add(both, others[way]!);
    return both;
  });
  return [typed!, signed!, used!];
}

function merged(one: DayEvidence, other: DayEvidence | null): DayEvidence {
  if (!other) return one;
  return {
    dayFirst: one.dayFirst || other.dayFirst,
    monthFirst: one.monthFirst || other.monthFirst,
    open: one.open ?? null,
  };
}
