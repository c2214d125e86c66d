/** Table 6-12: how the customers, their sales and their classes are spread over the groups of salespeople, and how far targets are reached. */
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

/** What was sold against what was expected; both `""` where nothing was expected. */
export interface AgainstTarget {
  /** Money, above 0. */
  readonly target: Result<number>;
  /** Sales over the target. */
  readonly attainment: Result<number>;
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

/**
 * How far each group reached its target (目标完成率), and all groups that have one together.
 *
 * The total sets the sales of the groups with a target against their targets: sales that nobody set a target for reach none.
 *
 * @param groups one per line, as {@link territories} gives them
 * @param targets one per line, in the unit of the sales; what is no number above 0 is no target
 * @returns per line and in all the target and the sales over it; `""` where there is no group or no target
 * @example againstTargets(territories(["East"], [{ named: true, group: "East", class: "A", sales: 90 }]).groups, [120]).lines[0]?.attainment // 0.75
 */
export function againstTargets(
  groups: readonly (TerritoryGroup | null)[],
  targets: readonly unknown[],
): { readonly lines: readonly AgainstTarget[]; readonly total: AgainstTarget } {
  const parts = partsOf(groups, targets);
  return { lines: parts.map((part) => against([part])), total: against(parts) };
}

/**
 * How far each salesperson reached the targets of all his or her groups that have one.
 *
 * Names are compared without regard to case. As in {@link againstTargets}, sales of groups without a target reach none.
 *
 * @param leaders the salesperson of each line
 * @param groups one per line, as {@link territories} gives them
 * @param targets one per line
 * @returns one per line, that of a salesperson in the first line with a target; `""` in the others
 * @example salespeople(["Li", "li"], territories(["East", "West"], []).groups, [50, 70])[0]?.target // 120
 */
export function salespeople(
  leaders: readonly unknown[],
  groups: readonly (TerritoryGroup | null)[],
  targets: readonly unknown[],
): readonly AgainstTarget[] {
  const parts = partsOf(groups, targets);
  const serving = leaders.map((leader, line) => (parts[line]?.target ? leader : null));
  return serving.map((leader, line) =>
    against(indexOfName(serving, leader) === line ? parts.filter((_, other) => indexOfName(serving, serving[other]) === line) : []),
  );
}

interface Part {
  readonly sales: number;
  /** 0 where there is none. */
  readonly target: number;
}

function partsOf(groups: readonly (TerritoryGroup | null)[], targets: readonly unknown[]): Part[] {
  return groups.map((group, line) => {
    const target = targets[line];
    return { sales: group?.sales ?? 0, target: group && typeof target === "number" && target > 0 ? target : 0 };
  });
}

/** The sales of those that have a target over their targets. */
function against(parts: readonly Part[]): AgainstTarget {
  const expected = parts.filter(({ target }) => target > 0);
  const target = expected.reduce((sum, part) => sum + part.target, 0);
  const sales = expected.reduce((sum, part) => sum + part.sales, 0);
  return target > 0 ? { target, attainment: sales / target } : { target: "", attainment: "" };
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
