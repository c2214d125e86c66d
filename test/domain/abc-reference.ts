import type { ClassOptions } from "../../src/domain/abc";

/**
 * The classes by the words of the contract: for every amount the sum of all greater (or equal) ones, one by one.
 * Slow, and only for test data; "!" is a refused cell.
 */
export function slowClasses(cells: readonly unknown[], options: ClassOptions): string[] {
  const { rule = "crossing", ties = "together" } = options;
  const cuts = (options.cuts as readonly number[] | undefined) ?? [0.75, 0.95];
  const largest = Math.max(...cells.map((cell) => (isNumber(cell) ? Math.abs(cell) : 0)), 0);
  const unit = largest > 0 && (rule === "crossing" || rule === "within") ? 2 ** Math.floor(Math.log2(largest)) : 1;
  const entries = cells.flatMap((cell, row) => (isNumber(cell) ? [{ row, amount: cell, counted: Math.max(cell, 0) / unit }] : []));
  entries.sort((left, right) => right.amount - left.amount || left.row - right.row);
  const total = entries.reduce((sum, { counted }) => sum + counted, 0);

  // Running sums and counts before each entry, so that long columns stay bearable.
  const before = [0];
  for (const { counted } of entries) before.push(before.at(-1)! + counted);
  const firstOf = new Map<number, number>();
  const lastOf = new Map<number, number>();
  entries.forEach(({ amount }, index) => {
    if (!firstOf.has(amount)) firstOf.set(amount, index);
    lastOf.set(amount, index);
  });

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

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}
