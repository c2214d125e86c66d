/**
 * Where a customer stands with all that it owes, as credit is practised: alone, or with those with whom it shares a limit, and
 * with what is overdue. What the text holds against a limit stands in `credit-status.ts`.
 */
import { GROUP_FAULTS, type GroupFault } from "./credit-groups";
import { APPROVERS, creditApprover, type Approver } from "./credit-recommendation";
import { toMillionth } from "./rounding";

/** Where a customer stands, the gravest first. Who owes money and has no limit is not within one. */
export const CREDIT_STANDINGS = [...GROUP_FAULTS, "over", "overdue", "noLimit", "unlimited", "within"] as const;
export type CreditStanding = (typeof CREDIT_STANDINGS)[number];
/** How customers stand whom somebody has to see to. */
export const ALERT_STANDINGS: readonly CreditStanding[] = CREDIT_STANDINGS.filter(
  (standing) => standing !== "within" && standing !== "unlimited",
);

/** Money, no limit at all, or none that is known. */
export type KnownLimit = number | "unlimited" | "";

/** What is known of a customer. */
export interface CreditAccount {
  readonly limit: KnownLimit;
  /** All that it owes, money. */
  readonly exposure: number;
  /** How long the oldest of its overdue items is due, in days. */
  readonly overdueDays: number;
  /** The group whose limit it shares, if any; `isHead` where the group's limit is its own. */
  readonly group?: { readonly limit: KnownLimit; readonly exposure: number; readonly isHead: boolean };
  readonly fault?: GroupFault;
}

/** A limit and what is held against it. */
interface Held {
  readonly limit: KnownLimit;
  readonly exposure: number;
}

/**
 * What a customer may still buy on credit: no more than its own limit leaves, nor than the group's does.
 *
 * @returns money to a millionth, negative for who is over a limit; `""` without a limit
 * @example creditRoom({ limit: 20000, exposure: 5000, overdueDays: 0, group: { limit: 50000, exposure: 42000, isHead: false } }) // 8000
 */
export function creditRoom(account: CreditAccount): number | "" {
  const rooms = heldOf(account).flatMap(({ limit, exposure }) => (typeof limit === "number" ? [toMillionth(limit - exposure)] : []));
  return rooms.length === 0 ? "" : Math.min(...rooms);
}

/**
 * How much of the limit is used, of the own or the group's the one that is used more.
 *
 * @returns a fraction to a millionth, 0 for a prepayment; `""` without a limit or with one of 0
 * @example usedShare({ limit: 50000, exposure: 42000, overdueDays: 0 }) // 0.84
 */
export function usedShare(account: CreditAccount): number | "" {
  const shares = heldOf(account).flatMap(({ limit, exposure }) => (typeof limit === "number" && limit > 0 ? [exposure / limit] : []));
  return shares.length === 0 ? "" : toMillionth(Math.max(0, ...shares));
}

/**
 * Where a customer stands: over a limit comes before overdue, and nobody stands well whose group is not known.
 *
 * @param overdueLimit how many days something may be overdue
 * @returns `""` for who owes nothing and has no limit
 * @example creditStanding({ limit: 50000, exposure: 42000, overdueDays: 12 }, 0) // "overdue"
 * @example creditStanding({ limit: "", exposure: 10, overdueDays: 0 }, 0) // "noLimit"
 */
export function creditStanding(account: CreditAccount, overdueLimit: number): CreditStanding | "" {
  if (account.fault) return account.fault;
  const room = creditRoom(account);
  if (room !== "" && room < 0) return "over";
  if (account.overdueDays > overdueLimit) return "overdue";
  if (room !== "") return "within";
  if (heldOf(account).some(({ limit }) => limit === "unlimited")) return "unlimited";
  return toMillionth(account.exposure) > 0 ? "noLimit" : "";
}

/** What is missing where a customer owes and has no limit: the class that a limit is set by, or figures that can be read. */
export const LIMIT_GAPS = ["noClass", "noFigures"] as const;

/**
 * Why a customer that owes money has no limit.
 *
 * @param letter the class that counts, A, B or C; anything else is none
 * @returns `""` for who stands otherwise
 * @example limitGap("noLimit", "") // "noClass"
 */
export function limitGap(standing: CreditStanding | "", letter: unknown): (typeof LIMIT_GAPS)[number] | "" {
  if (standing !== "noLimit") return "";
  return ["A", "B", "C"].includes(String(letter).toUpperCase()) ? "noFigures" : "noClass";
}

/**
 * Who must approve further credit: as `creditApprover` says of each limit that holds; what is overdue, without a limit or in a
 * group that is not known is at least the sales manager's.
 *
 * @param standing as {@link creditStanding} gives it
 * @param excess as for `creditApprover`
 * @example standingApprover({ limit: 50000, exposure: 42000, overdueDays: 12 }, "overdue", 0.2) // "salesManager"
 */
export function standingApprover(account: CreditAccount, standing: CreditStanding | "", excess: number): Approver | "" {
  if (standing === "") return "";
  const needed: Approver[] = standing === "within" || standing === "unlimited" ? [] : ["salesManager"];
  for (const { limit, exposure } of heldOf(account)) if (limit !== "") needed.push(creditApprover(limit, exposure, excess));
  return APPROVERS.findLast((approver) => needed.includes(approver)) ?? "salesperson";
}

/** The limits that hold: the customer's own, unless it is the group's, and the group's. */
function heldOf({ limit, exposure, group }: CreditAccount): Held[] {
  return [...(group?.isHead ? [] : [{ limit, exposure }]), ...(group ? [group] : [])];
}
