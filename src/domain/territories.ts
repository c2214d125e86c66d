/** Table 6-12: how the customers, their sales and their classes are spread over the groups of salespeople, and how far targets are reached. */
import { readNumber, type Result } from "./cells";
import { groupParts, type SharedCustomer } from "./group-shares";
import { indexOfName } from "./names";

/** One customer of the table; `named` is false for a row that holds no customer. */
export interface TerritoryRow extends SharedCustomer {
  readonly named: boolean;
  readonly class: unknown;
  readonly sales: unknown;
  readonly visits?: unknown;
}

/** What a line serves. */
export interface TerritoryLine {
  /** One that two groups share is a customer of both. */
  readonly customers: number;
  /** Customers of class A, B and C. */
  readonly classes: readonly [number, number, number];
  /** Money; net returns count negative. Of a shared customer the group's share. */
  readonly sales: number;
  /** As the sales. */
  readonly visits: number;
}

/** What one group serves. */
export interface TerritoryGroup extends TerritoryLine {
  /** How many groups belong to it. */
  readonly subgroups: number;
  /** Its sales and those of the groups that belong to it. */
  readonly allSales: number;
  /**
   * The group's figure over the mean of the groups, less 1: work, money and customers that could be shared out. `""` where the
   * mean is not positive, and for a group that others belong to.
   */
  readonly balance: Readonly<Record<"sales" | "visits" | "customers", Result<number>>>;
}

export interface Territories {
  /** One per name; `null` for a blank name and for one that stood before. */
  readonly groups: readonly (TerritoryGroup | null)[];
  /** The customers in no group, in one that is not named, or shared out to other than all of them. */
  readonly none: TerritoryLine;
  readonly total: TerritoryLine;
}

/** What was sold against what was expected; both `""` where nothing was expected. */
export interface AgainstTarget {
  /** Money, above 0. */
  readonly target: Result<number>;
  /** Sales over the target. */
  readonly attainment: Result<number>;
}

/** Where a target counts: in the total, for its salesperson alone, or in neither, because it is part of another one. */
export type TargetCounts = "total" | "salesperson" | "none";

type Mutable = { customers: number; classes: [number, number, number]; sales: number; visits: number };

const LETTERS = ["A", "B", "C"];

/**
 * The customers by group, and how far each group's sales, visits and customers are from the mean of the groups (按组别划分区域).
 *
 * Names are compared as a spreadsheet compares them, without regard to case. A text in the sales is no sales. A group
 * without customers counts in the mean: work that could be shared out is not.
 *
 * @param names the groups' names; a blank one is no group
 * @param rows one per customer
 * @param parents the line of the group that each group belongs to, as `parentLines` gives it
 * @returns figures per name, for the customers without a group and for all customers
 * @example territories(["East"], [{ named: true, group: "east", class: "A", sales: 5 }]).groups[0]?.customers // 1
 */
export function territories(
  names: readonly unknown[],
  rows: readonly TerritoryRow[],
  parents: readonly (number | string)[] = [],
): Territories {
  const lines = names.map((_, line) => (indexOfName(names, names[line]) === line ? empty() : null));
  const none = empty();
  const total = empty();
  for (const row of rows) {
    if (!row.named) continue;
    const { own, other } = groupParts(names, row);
    const [first, second] = [lines[indexOfName(names, row.group)], lines[indexOfName(names, row.secondGroup)]];
    add(total, row);
    if (own === "" || !first) add(none, row);
    else if (other === "" || !second) add(first, row, own);
    else if (first === second) add(first, row);
    else {
      add(first, row, own);
      add(second, row, other);
    }
  }
  const below = lines.map((_, line) => lines.filter((group, other): group is Mutable => group !== null && parents[other] === line));
  const served = lines.filter((group, line): group is Mutable => group !== null && below[line]?.length === 0);
  const balanceOf = (group: Mutable, figure: "sales" | "visits" | "customers"): Result<number> => {
    const mean = served.reduce((sum, other) => sum + other[figure], 0) / served.length;
    return mean > 0 && served.includes(group) ? group[figure] / mean - 1 : "";
  };
  const groups = lines.map(
    (group, line) =>
      group && {
        ...group,
        subgroups: below[line]?.length ?? 0,
        allSales: (below[line] ?? []).reduce((sum, { sales }) => sum + sales, group.sales),
        balance: {
          sales: balanceOf(group, "sales"),
          visits: balanceOf(group, "visits"),
          customers: balanceOf(group, "customers"),
        },
      },
  );
  return { groups, none, total };
}

/**
 * Each customer's share of its group's sales; of one that two groups share, of the first one's.
 *
 * @param names the groups' names
 * @param rows one per customer
 * @returns fractions; `""` for a blank, for a customer without a group and where the group's sales are not positive;
 *   `notANumber` where the sales hold text
 * @example groupShares(["East"], [{ named: true, group: "East", class: "A", sales: 5 }]) // [1]
 */
export function groupShares(names: readonly unknown[], rows: readonly TerritoryRow[]): Result<number>[] {
  const { groups } = territories(names, rows);
  return rows.map((row) => {
    const amount = readNumber(row.sales, "sales");
    if (typeof amount !== "number") return amount;
    const whole = groups[indexOfName(names, row.group)]?.sales ?? 0;
    const { own } = row.named ? groupParts(names, row) : { own: "" };
    return whole > 0 && typeof own === "number" ? (amount * own) / whole : "";
  });
}

/**
 * How far each group reached its target (目标完成率), and all groups that have one together.
 *
 * A group's sales are its own and those of the groups that belong to it. The total sets the sales of the groups with a target
 * against their targets: sales that nobody set a target for reach none, and what is part of the target of the group above
 * counts there.
 *
 * @param groups one per line, as {@link territories} gives them
 * @param targets one per line, in the unit of the sales; what is no number above 0 is no target
 * @param counts where each target counts, as {@link targetCounts} gives it; without it in the total
 * @returns per line and in all the target and the sales over it; `""` where there is no group or no target
 * @example againstTargets(territories(["East"], [{ named: true, group: "East", class: "A", sales: 90 }]).groups, [120]).lines[0]?.attainment // 0.75
 */
export function againstTargets(
  groups: readonly (TerritoryGroup | null)[],
  targets: readonly unknown[],
  counts: readonly (TargetCounts | "")[] = [],
): { readonly lines: readonly AgainstTarget[]; readonly total: AgainstTarget } {
  const parts = partsOf(groups, targets);
  return {
    lines: parts.map((part) => against([part])),
    total: against(parts.filter((_, line) => (counts[line] ?? "total") === "total")),
  };
}

/**
 * Where each target counts, so that none counts twice: one whose group belongs to a group with a target is part of that, and
 * counts for its salesperson where the other group is another one's.
 *
 * @param leaders the salesperson of each line
 * @param groups one per line, as {@link territories} gives them
 * @param targets one per line
 * @param parents as `parentLines` gives them
 * @returns one per line; `""` without a target
 * @example targetCounts(["Wang", "Li"], territories(["Region", "East"], [], ["", 0]).groups, [90, 50], ["", 0]) // ["total", "salesperson"]
 */
export function targetCounts(
  leaders: readonly unknown[],
  groups: readonly (TerritoryGroup | null)[],
  targets: readonly unknown[],
  parents: readonly (number | string)[],
): readonly (TargetCounts | "")[] {
  const parts = partsOf(groups, targets);
  return parts.map(({ target }, line) => {
    if (target === 0) return "";
    const above = parents[line];
    if (typeof above !== "number" || !parts[above]?.target) return "total";
    return indexOfName([leaders[above]], leaders[line]) === 0 ? "none" : "salesperson";
  });
}

/**
 * How far each salesperson reached the targets of all his or her groups that have one.
 *
 * Names are compared without regard to case. As in {@link againstTargets}, sales of groups without a target reach none.
 *
 * @param leaders the salesperson of each line
 * @param groups one per line, as {@link territories} gives them
 * @param targets one per line
 * @param counts where each target counts, as {@link targetCounts} gives it
 * @returns one per line, that of a salesperson in the first line with a target; `""` in the others
 * @example salespeople(["Li", "li"], territories(["East", "West"], []).groups, [50, 70])[0]?.target // 120
 */
export function salespeople(
  leaders: readonly unknown[],
  groups: readonly (TerritoryGroup | null)[],
  targets: readonly unknown[],
  counts: readonly (TargetCounts | "")[] = [],
): readonly AgainstTarget[] {
  const parts = partsOf(groups, targets);
  const serving = leaders.map((leader, line) => (parts[line]?.target ? leader : null));
  const isMine = (line: number, other: number): boolean => counts[other] !== "none" && indexOfName(serving, serving[other]) === line;
  return serving.map((leader, line) =>
    against(indexOfName(serving, leader) === line ? parts.filter((_, other) => isMine(line, other)) : []),
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
    return { sales: group?.allSales ?? 0, target: group && typeof target === "number" && target > 0 ? target : 0 };
  });
}

/** The sales of those that have a target over their targets. */
function against(parts: readonly Part[]): AgainstTarget {
  const expected = parts.filter(({ target }) => target > 0);
  const target = expected.reduce((sum, part) => sum + part.target, 0);
  const sales = expected.reduce((sum, part) => sum + part.sales, 0);
  return target > 0 ? { target, attainment: sales / target } : { target: "", attainment: "" };
}

/** Adds a customer, or a group's share of it, to a line. */
function add(line: Mutable, row: TerritoryRow, part = 1): void {
  const [sales, visits] = [readNumber(row.sales, "sales"), readNumber(row.visits, "visits")];
  const letter = typeof row.class === "string" ? LETTERS.indexOf(row.class.toUpperCase()) : -1;
  line.customers += 1;
  if (letter >= 0) line.classes[letter as 0 | 1 | 2] += 1;
  if (typeof sales === "number") line.sales += sales * part;
  if (typeof visits === "number") line.visits += visits * part;
}

function empty(): Mutable {
  return { customers: 0, classes: [0, 0, 0], sales: 0, visits: 0 };
}
