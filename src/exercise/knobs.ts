/** The knobs of an exercise: how many equal amounts, net returns, lapsed customers and traps the sales have, and whether rules differ. */
import { columnIds, repetitions } from "../book/calculation";
import type { BookRequest, TableRequest } from "../book/request";
import type { Language } from "../i18n";
import { tableByNumber } from "../tables";
import { fieldsOf, type Field, type Value } from "../tables/model";
import type { Knobs } from "./definition";

/** The field that holds the sales of each customer, by table. */
const SALES: Readonly<Record<string, string>> = {
  "6-6": "sales",
  "6-7": "sales",
  "6-8": "month",
  "6-9": "average",
  "6-11": "sales",
  P1: "sales",
};

/** The settings that part the customers into classes, with what they are where nobody says otherwise. */
const CUTS = [
  ["shareCut.A", 0.75],
  ["shareCut.B", 0.95],
] as const;

const TRAPS: Readonly<Record<Language, string>> = { en: "to be confirmed", "zh-CN": "待确认", "zh-TW": "待確認" };
/** The first pair of equal amounts stands so far down the list of the largest, where no class ends. */
const TIED_FROM = 0.6;

/** The request with sales as the knobs say. Amounts change where they must, and stay as round as they are. */
export function withKnobs(request: BookRequest, knobs: Knobs): BookRequest {
  const numbers = new Set(request.tables.map(({ table }) => table));
  const said = request.tables.map(({ parameters }) => parameters);
  const cuts = CUTS.map(([name, usual]) => Number(said.find((own) => typeof own[name] === "number")?.[name] ?? usual));
  return {
    ...request,
    tables: request.tables.map((table) => {
      const field = fieldsOf(tableByNumber(table.table)).find(({ name }) => name === SALES[table.table]);
      const isRead = field?.role === "input" && field.from !== undefined && numbers.has(field.from.table);
      return !field || isRead ? table : turned(table, field, knobs, { language: request.language, cuts });
    }),
  };
}

interface Setting {
  readonly language: Language;
  /** Shares that end class A, and B. */
  readonly cuts: readonly number[];
}

function turned(table: TableRequest, field: Field, knobs: Knobs, { language, cuts }: Setting): TableRequest {
  const spec = tableByNumber(table.table);
  const ids = columnIds(field, repetitions(spec, field, table.parameters));
  const rows = Array.from({ length: table.rows }, (_, row) => ids.map((id) => table.columns[id]?.[row] ?? null));
  const sales = new Sales(rows);
  sales.setReturns(knobs.returns);
  if (ids.length > 1) sales.setLapsed(knobs.lapsed);
  sales.setTies(knobs.ties);
  sales.setTraps(knobs.trap, TRAPS[language]);
  if (knobs.onTheLine) sales.crossTheLine(cuts);
  else sales.endOnTheLine(cuts);
  return {
    ...table,
    columns: { ...table.columns, ...Object.fromEntries(ids.map((id, index) => [id, sales.rows.map((row) => row[index] ?? null)])) },
  };
}

/** Trade is reckoned in tens. */
const STEP = 10;
/** Shares are compared within a billionth. */
const EXACT = 1e-9;

/** Rows of amounts on their way. */
class Sales {
  constructor(readonly rows: Value[][]) {}

  setReturns(count: number): void {
    const negative = this.descending().filter((row) => this.sum(row) < 0);
    for (const row of negative.slice(count))
      this.rows[row] = this.amounts(row).map((amount) => (amount === null ? null : Math.abs(Number(amount))));
    const positive = this.descending().filter((row) => this.sum(row) > 0);
    for (const row of positive.slice(positive.length - Math.max(0, count - negative.length)).reverse()) {
      const amounts = this.amounts(row);
      // More comes back in the last month than was sold in all.
      amounts[amounts.length - 1] = Number(amounts.at(-1) ?? 0) - this.sum(row) - Math.max(10, Math.round(this.sum(row) / 20) * 10);
      this.rows[row] = amounts;
    }
  }

  setLapsed(count: number): void {
    const isLapsed = (row: number): boolean =>
      this.amounts(row)
        .slice(1)
        .every((amount) => Number(amount ?? 0) === 0);
    const bought = this.descending().filter((row) => this.sum(row) > 0);
    const lapsed = bought.filter(isLapsed);
    for (const row of lapsed.slice(count)) {
      const { length } = this.amounts(row);
      const part = Math.round(this.sum(row) / length / 10) * 10;
      this.rows[row] = this.amounts(row).map((_, month) => (month === 0 ? this.sum(row) - part * (length - 1) : part));
    }
    const others = bought.filter((row) => !isLapsed(row));
    for (const row of others.slice(others.length - Math.max(0, count - lapsed.length)).reverse())
      this.rows[row] = this.amounts(row).map((_, month) => (month === 0 ? this.sum(row) : null));
  }

  setTies(count: number): void {
    const regular = this.descending().filter((row) => this.amounts(row).every((amount) => Number(amount ?? 0) > 0));
    for (let pair = 0; pair < count; pair += 1) {
      const first = Math.floor(regular.length * TIED_FROM) + 2 * pair;
      const [one, other] = [regular[first], regular[first + 1]];
      if (one === undefined || other === undefined) return;
      // The same sum by other months, so that only the sums are equal.
      const [begin = null, ...rest] = this.amounts(one);
      this.rows[other] = [...rest, begin];
    }
  }

  setTraps(count: number, text: string): void {
    const smallest = this.descending().filter((row) => this.sum(row) > 0);
    smallest.slice(Math.max(0, smallest.length - count - 2), smallest.length - 2).forEach((row, index) => {
      const amounts = this.amounts(row);
      amounts[amounts.length - 1] = index % 2 === 0 ? text : null;
      this.rows[row] = amounts;
    });
  }

  /** Where a class ends exactly at its share the rules agree; then the largest customer buys a little more. */
  crossTheLine(cuts: readonly number[]): void {
    const [largest] = this.descending();
    if (largest === undefined || !this.parted(cuts).some(({ isExact }) => isExact)) return;
    this.put([largest], this.sum(largest) + STEP);
  }

  /** The classes end exactly at their shares, so that no customer stands on a line: A and B are brought to fit what C sells. */
  endOnTheLine(cuts: readonly number[]): void {
    const [a = 0, b = 0] = cuts;
    const before = this.rows.map((row) => [...row]);
    const [inA, inB, inC] = this.parted(cuts).map(({ rows }) => rows);
    if (!inA?.length || !inB?.length || !inC?.length || b >= 1) return;
    const rest = this.sumOf(inC);
    this.put(inB, (rest * (b - a)) / (1 - b));
    this.put(inA, (rest * a) / (1 - b));
    const found = this.parted(cuts);
    const isSame = [inA, inB, inC].every((rows, index) => rows.length === found[index]?.rows.length);
    // Cuts that no amounts in tens reach are left as they are.
    if (!isSame || !found.slice(0, 2).every(({ isExact }) => isExact)) this.rows.splice(0, this.rows.length, ...before);
  }

  /** The rows of classes A, B and C by the rule of crossing, and whether each ends exactly at its share. */
  private parted(cuts: readonly number[]): { readonly rows: number[]; readonly isExact: boolean }[] {
    const rows = this.descending().filter((row) => this.sum(row) > 0);
    const total = this.sumOf(rows);
    const isBelow = (sum: number, cut: number): boolean => sum < cut * total - total * EXACT;
    let sum = 0;
    const letters = rows.map((row) => {
      const found = cuts.findIndex((cut) => isBelow(sum, cut));
      sum += this.sum(row);
      return found < 0 ? cuts.length : found;
    });
    return [...cuts, 1].map((cut, index) => {
      const reached = this.sumOf(rows.filter((_, place) => (letters[place] ?? 0) <= index));
      return { rows: rows.filter((_, place) => letters[place] === index), isExact: Math.abs(reached - cut * total) <= total * EXACT };
    });
  }

  /** Brings some customers to a sum, each in its proportion and in tens; what is left over is the largest one's. */
  private put(rows: readonly number[], wanted: number): void {
    const factor = wanted / this.sumOf(rows);
    for (const row of rows)
      this.rows[row] = this.amounts(row).map((amount) =>
        typeof amount === "number" ? Math.round((amount * factor) / STEP) * STEP : amount,
      );
    const [first] = rows;
    const amounts = first === undefined ? [] : this.amounts(first);
    const month = amounts.findLastIndex((amount) => typeof amount === "number");
    if (first === undefined || month < 0) return;
    amounts[month] = Number((Number(amounts[month]) + wanted - this.sumOf(rows)).toPrecision(12));
    this.rows[first] = amounts;
  }

  private sumOf(rows: readonly number[]): number {
    return rows.reduce((sum, row) => sum + this.sum(row), 0);
  }

  private amounts(row: number): Value[] {
    return [...(this.rows[row] ?? [])];
  }

  private sum(row: number): number {
    return this.amounts(row).reduce<number>((sum, amount) => sum + (typeof amount === "number" ? amount : 0), 0);
  }

  /** Rows with amounts, largest first; equal ones in the order of entry. */
  private descending(): number[] {
    return this.rows
      .map((_, row) => row)
      .filter((row) => this.amounts(row).some((amount) => typeof amount === "number"))
      .sort((left, right) => this.sum(right) - this.sum(left) || left - right);
  }
}
