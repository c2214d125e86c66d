/** A customer that two groups share: how much of it is each one's. */
import { isBlank } from "./cells";
import { indexOfName } from "./names";

/** What is said of a customer that two groups share, or that no group can be given. */
export const SHARINGS = ["shared", "notWhole", "unknownGroup"] as const;
export type Sharing = (typeof SHARINGS)[number];

/** One customer's groups, and the shares that were typed; fractions. */
export interface SharedCustomer {
  readonly group: unknown;
  /** Share of the group; blank for all of it, or for what the second group leaves. */
  readonly part?: unknown;
  readonly secondGroup?: unknown;
  /** Share of the second group; blank for what the group leaves. */
  readonly secondPart?: unknown;
}

/** How much of a customer is each group's. */
export interface GroupParts {
  /** Fraction; `""` where no group has it. */
  readonly own: number | "";
  /** Fraction; `""` without a second group. */
  readonly other: number | "";
  /** `""` where one group has all, or nobody was named. */
  readonly sharing: Sharing | "";
}

/** How far two shares may be from 1 together: as far as binary arithmetic leaves them. */
const NEAR = 1e-9;
const NOBODY = { own: "", other: "" } as const;

/**
 * How much of a customer is each group's. One share that is typed leaves the other group the rest; two make 1 together.
 * Shares that do not, or a group that is not in the list, are told, and the customer is no group's until that is mended.
 *
 * @param names the groups' names
 * @example groupParts(["East", "West"], { group: "East", secondGroup: "west", secondPart: 0.25 }) // { own: 0.75, other: 0.25, sharing: "shared" }
 * @example groupParts(["East", "West"], { group: "East", part: 0.5, secondGroup: "West", secondPart: 0.4 }).sharing // "notWhole"
 */
export function groupParts(names: readonly unknown[], { group, part, secondGroup, secondPart }: SharedCustomer): GroupParts {
  const isKnown = (name: unknown): boolean => indexOfName(names, name) >= 0;
  if (isBlank(secondGroup)) {
    if (!isBlank(group) && !isKnown(group)) return { ...NOBODY, sharing: "unknownGroup" };
    if (!isBlankOr(part, 1) || !isBlankOr(secondPart, 0)) return { ...NOBODY, sharing: "notWhole" };
    return isBlank(group) ? { ...NOBODY, sharing: "" } : { own: 1, other: "", sharing: "" };
  }
  if (!isKnown(group) || !isKnown(secondGroup)) return { ...NOBODY, sharing: "unknownGroup" };
  const own = isBlank(part) && typeof secondPart === "number" ? 1 - secondPart : part;
  const other = isBlank(secondPart) && typeof own === "number" ? 1 - own : secondPart;
  const isWhole = typeof own === "number" && typeof other === "number" && Math.min(own, other) >= 0 && Math.abs(own + other - 1) < NEAR;
  return isWhole ? { own, other, sharing: "shared" } : { ...NOBODY, sharing: "notWhole" };
}

function isBlankOr(cell: unknown, share: number): boolean {
  return isBlank(cell) || (typeof cell === "number" && Math.abs(cell - share) < NEAR);
}
