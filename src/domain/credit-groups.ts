/** Customers that share one credit limit: a parent and those that belong to it. Rows are counted from 1, as a sheet counts them. */
import { isBlank } from "./cells";
import { SalesbookError } from "./errors";
import { toMillionth } from "./rounding";

/** Why nobody can say whose limit a customer shares. */
export const GROUP_FAULTS = ["circle", "unknownParent"] as const;
export type GroupFault = (typeof GROUP_FAULTS)[number];

/** A parent, the parent of that one, and one more: who has still another one above goes in a circle, or is taken to. */
export const MOST_PARENTS = 3;

/**
 * The row of each customer's parent.
 *
 * @param codes of the customers; case does not matter, and of two with one code the first is meant
 * @param parents the code of whom each belongs to; a blank belongs to nobody
 * @returns `""` for who belongs to nobody, `unknownParent` where the parent is no customer of the list
 * @example parentRows(["K1", "K2", "K3"], ["", "k1", "K9"]) // ["", 1, "unknownParent"]
 */
export function parentRows(codes: readonly unknown[], parents: readonly unknown[]): (number | "unknownParent" | "")[] {
  const rows = new Map<string, number>();
  codes.forEach((code, index) => {
    if (!isBlank(code) && !rows.has(keyOf(code))) rows.set(keyOf(code), index + 1);
  });
  return parents.map((parent) => (isBlank(parent) ? "" : (rows.get(keyOf(parent)) ?? "unknownParent")));
}

/**
 * Whose limit each customer shares: that of the parent who itself belongs to nobody.
 *
 * @param parents as {@link parentRows} gives them
 * @returns the row of the head of each customer's group, for the head its own; `""` for who is in no group; why there is no head
 * @example groupHeads(["", 1, 2, ""]) // [1, 1, 1, ""]
 * @example groupHeads([2, 1, "unknownParent"]) // ["circle", "circle", "unknownParent"]
 */
export function groupHeads(parents: readonly (number | "unknownParent" | "")[]): (number | GroupFault | "")[] {
  const withChildren = new Set(parents);
  return parents.map((parent, index) => {
    if (parent === "") return withChildren.has(index + 1) ? index + 1 : "";
    let head = parent;
    for (let step = 1; typeof head === "number"; step++) {
      const next: number | "unknownParent" | "" = parents[head - 1] ?? "";
      if (next === "") return head;
      if (step === MOST_PARENTS && next !== "unknownParent") return "circle";
      head = next;
    }
    return head;
  });
}

/**
 * What all customers of each customer's group owe together.
 *
 * @param heads as {@link groupHeads} gives them
 * @param exposures money, one per customer; a blank is 0
 * @returns money to a millionth, the same for each of a group; `""` for who is in none; the error where one of them cannot be read
 * @example groupExposures([1, 1, ""], [30000, 12000, 500]) // [42000, 42000, ""]
 */
export function groupExposures<Refused extends SalesbookError>(
  heads: readonly (number | GroupFault | "")[],
  exposures: readonly (number | "" | Refused)[],
): (number | "" | Refused)[] {
  const sums = new Map<number, number | Refused>();
  heads.forEach((head, index) => {
    if (typeof head !== "number") return;
    const [sum, own] = [sums.get(head) ?? 0, exposures[index] ?? ""];
    if (sum instanceof SalesbookError) return;
    sums.set(head, own instanceof SalesbookError ? own : sum + Number(own));
  });
  return heads.map((head) => {
    const sum = typeof head === "number" ? (sums.get(head) ?? 0) : "";
    return typeof sum === "number" ? toMillionth(sum) : sum;
  });
}

function keyOf(code: unknown): string {
  return String(code).toLowerCase();
}
