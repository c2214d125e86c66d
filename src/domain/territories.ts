/** Table 6-12: how the customers, their sales and their classes are spread over the groups of salespeople. */
import { readNumber, type Result } from "./cells";
import { indexOfName } from "./names";

/** One customer of the table; `named` is false for a row that holds no customer. */
export interface TerritoryRow {
  readonly named: boolean;
  readonly group: unknown;
  readonly class: unknown;
  readonly sales: unknown;
}

/** What one group serves. */
export interface TerritoryGroup {
  readonly customers: number;
  /** Customers of class A, B and C. */
  readonly classes: readonly [number, number, number];
  /** Money; net returns count negative. */
  readonly sales: number;
  /** Sales over the mean of the groups, less 1; `""` where the mean is not positive. */
  readonly balance: Result<number>;
}

export interface Territories {
  /** One per name; `null` for a blank name and for one that stood before. */
  readonly groups: readonly (TerritoryGroup | null)[];
  /** The customers in no group or in one that is not named. */
  readonly none: Omit<TerritoryGroup, "balance">;
  readonly total: Omit<TerritoryGroup, "balance">;
}

type Mutable = { customers: number; classes: [number, number, number]; sales: number };

const LETTERS = ["A", "B", "C"];

/**
 * The customers by group, and how far each group's sales are from the mean of the groups (按组别划分区域).
 *
 * Names are compared as a spreadsheet compares them, without regard to case. A text in the sales is no sales. A group
 * without customers counts in the mean: work that could be shared out is not.
 *
 * @param names the groups' names; a blank one is no group
 * @param rows one per customer
 * @returns figures per name, for the customers without a group and for all customers
 * @example territories(["East"], [{ named: true, group: "east", class: "A", sales: 5 }]).groups[0]?.customers // 1
 */
export function territories(names: readonly unknown[], rows: readonly TerritoryRow[]): Territories {
  const lines = names.map((_, line) => (indexOfName(names, names[line]) === line ? empty() : null));
  const none = empty();
  const total = empty();
  for (const row of rows) {
    if (!row.named) continue;
    add(lines[indexOfName(names, row.group)] ?? none, row);
    add(total, row);
  }
  const groups = lines.filter((line) => line !== null);
  const mean = groups.reduce((sum, { sales }) => sum + sales, 0) / groups.length;
  return { groups: lines.map((line) => line && { ...line, balance: mean > 0 ? line.sales / mean - 1 : "" }), none, total };
}

/**
 * Each customer's share of its group's sales.
 *
 * @param names the groups' names
 * @param rows one per customer
 * @returns fractions; `""` for a blank, for a customer without a group and where the group's sales are not positive;
 *   `notANumber` where the sales hold text
 * @example groupShares(["East"], [{ named: true, group: "East", class: "A", sales: 5 }]) // [1]
 */
export function groupShares(names: readonly unknown[], rows: readonly TerritoryRow[]): Result<number>[] {
  const { groups } = territories(names, rows);
  return rows.map(({ group, sales }) => {
    const amount = readNumber(sales, "sales");
    if (typeof amount !== "number") return amount;
    const whole = groups[indexOfName(names, group)]?.sales ?? 0;
    return whole > 0 ? amount / whole : "";
  });
}

function add(line: Mutable, row: TerritoryRow): void {
  const sales = readNumber(row.sales, "sales");
  const letter = typeof row.class === "string" ? LETTERS.indexOf(row.class.toUpperCase()) : -1;
  line.customers += 1;
  if (letter >= 0) line.classes[letter as 0 | 1 | 2] += 1;
  if (typeof sales === "number") line.sales += sales;
}

function empty(): Mutable {
  return { customers: 0, classes: [0, 0, 0], sales: 0 };
}
