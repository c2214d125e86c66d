import type { ClassOptions } from "../../src/domain/abc";

/**
 * The classes by the words of the contract: for every amount the sum of all greater (or equal) ones, one by one.
 * Slow, and only for test data; "!" is a refused cell.
 */
export function slowClasses(cells: readonly unknown[], options: ClassOptions): string[] {
  const { rule = "crossing", ties = "together" } = options;
  const cuts = (options.cuts as readonly number[] | undefined) ?? [0.75, 0.95];
  const { largest, entries, firstOf, lastOf } = orderOf(cells);
  const unit = largest > 0 && (rule === "crossing" || rule === "within") ? 2 ** Math.floor(Math.log2(largest)) : 1;

  // Running sums and counts before each entry, so that long columns stay bearable.
  const before = [0];
  let total = 0;
  for (const { amount } of entries) before.push((total += Math.max(amount, 0) / unit));

  const results: string[] = cells.map((cell) => (cell === "" || cell === null || cell === undefined ? "" : "!"));
  entries.forEach(({ row, amount }, index) => {
    const first = ties === "together" ? firstOf.get(amount)! : index;
    const last = ties === "together" ? lastOf.get(amount)! : index;
    const found = cuts.findIndex((cut) => {
      if (rule === "amount") return amount >= cut * (1 - 1e-12);
      if (rule === "rank") return first + 1 <= cut;
      if (rule === "crossing") return before[first]! <= cut * total - 1e-9 * total;
      return before[last + 1]! <= cut * total + 1e-9 * total;
    });
    results[row] = String.fromCharCode(65 + (amount > 0 && found >= 0 ? found : cuts.length));
  });
  return results;
}

interface Order {
  readonly largest: number;
  /** From the greatest amount on; where they are equal, as they stand. */
  readonly entries: readonly { readonly row: number; readonly amount: number }[];
  /** Where in the order an amount stands first and last. */
  readonly firstOf: ReadonlyMap<number, number>;
  readonly lastOf: ReadonlyMap<number, number>;
}

const kept = new WeakMap<readonly unknown[], Order>();

/** The same for all rules, so it is worked out once for a column. */
function orderOf(cells: readonly unknown[]): Order {
  const known = kept.get(cells);
  if (known) return known;
  const entries = cells.flatMap((cell, row) => (isNumber(cell) ? [{ row, amount: cell }] : []));
  entries.sort((left, right) => right.amount - left.amount || left.row - right.row);
  const [firstOf, lastOf] = [new Map<number, number>(), new Map<number, number>()];
  entries.forEach(({ amount }, index) => {
    if (!firstOf.has(amount)) firstOf.set(amount, index);
    lastOf.set(amount, index);
  });
  const order = { largest: entries.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0), entries, firstOf, lastOf };
  kept.set(cells, order);
  return order;
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}
