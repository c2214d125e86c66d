/** The knobs of an exercise: how many equal amounts, net returns, lapsed customers and texts among the amounts the sales have. */
import { columnIds, repetitions } from "../book/calculation";
import type { BookRequest, TableRequest } from "../book/request";
import type { Language } from "../i18n";
import { tableByNumber } from "../tables";
import { fieldsOf, type Value } from "../tables/model";
import type { Knobs } from "./definition";

/** The field that holds the sales of each customer, by table. */
const SALES: Readonly<Record<string, string>> = { "6-8": "month", "6-9": "average", "6-7": "sales", "6-11": "sales", P1: "sales" };

const TRAPS: Readonly<Record<Language, string>> = { en: "to be confirmed", "zh-CN": "待确认", "zh-TW": "待確認" };
/** The first pair of equal amounts stands so far down the list of the largest, where no class ends. */
const TIED_FROM = 0.6;

/** The request with sales as the knobs say. Amounts change where they must, and stay as round as they are. */
export function withKnobs(request: BookRequest, knobs: Knobs): BookRequest {
  const isRead = (table: string): boolean => table === "6-9" && request.tables.some((other) => other.table === "6-8");
  return {
    ...request,
    tables: request.tables.map((table) => {
      const field = SALES[table.table];
      return field === undefined || isRead(table.table) ? table : turned(table, field, knobs, request.language);
    }),
  };
}

function turned(table: TableRequest, name: string, knobs: Knobs, language: Language): TableRequest {
  const spec = tableByNumber(table.table);
  const field = fieldsOf(spec).find((candidate) => candidate.name === name);
  if (!field) return table;
  const ids = columnIds(field, repetitions(spec, field, table.parameters));
  const rows = Array.from({ length: table.rows }, (_, row) => ids.map((id) => table.columns[id]?.[row] ?? null));
  const sales = new Sales(rows);
  sales.setReturns(knobs.returns);
  if (ids.length > 1) sales.setLapsed(knobs.lapsed);
  sales.setTies(knobs.ties);
  sales.setTraps(knobs.trap, TRAPS[language]);
  return {
    ...table,
    columns: { ...table.columns, ...Object.fromEntries(ids.map((id, index) => [id, sales.rows.map((row) => row[index] ?? null)])) },
  };
}

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
    for (const row of smallest.slice(smallest.length - count - 2, smallest.length - 2)) {
      const amounts = this.amounts(row);
      amounts[amounts.length - 1] = text;
      this.rows[row] = amounts;
    }
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
