/** What cannot be true of a member. */
import { readNumber } from "./cells";

/** More points used than there were; a month that is none; a purchase before the card; a day that is still to come. */
export const MEMBER_DOUBTS = ["usedMore", "wrongMonth", "beforeJoining", "afterToday"] as const;
export type MemberDoubt = (typeof MEMBER_DOUBTS)[number];

/**
 * The first of what is wrong with a member's days; what is no number is told elsewhere.
 *
 * @param month of the birthday, 1 to 12
 * @param joined, lastPurchase, today serial numbers of days
 * @example doubtfulDays(13, 46000, 46100, 46142) // "wrongMonth"
 * @example doubtfulDays(4, 46000, 45999, 46142) // "beforeJoining"
 */
export function doubtfulDays(month: unknown, joined: unknown, lastPurchase: unknown, today: unknown): MemberDoubt | "" {
  const [born, card, last, now] = [month, joined, lastPurchase, today].map((cell) => readNumber(cell, "day"));
  if (typeof born === "number" && !(Number.isInteger(born) && born >= 1 && born <= 12)) return "wrongMonth";
  const days = [card, last].filter((day): day is number => typeof day === "number");
  if (typeof card === "number" && typeof last === "number" && Math.floor(last) < Math.floor(card)) return "beforeJoining";
  return typeof now === "number" && days.some((day) => day >= Math.floor(now) + 1) ? "afterToday" : "";
}
