/** Complaints: at which of the six steps a case stands, and whether it was there before. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";

/**
 * The six steps of handling a complaint, in the order of the fourth text: stay polite, listen, show understanding, ask what
 * the customer wants, agree and act at once, follow up.
 */
export const COMPLAINT_STEPS = ["polite", "listen", "understand", "ask", "agree", "followUp"] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

/** What complaints are about, as the third text asks (四(三)), and what else is common. */
export const COMPLAINT_CAUSES = ["quality", "service", "promise", "channel", "delivery", "price", "otherCause"] as const;
export type ComplaintCause = (typeof COMPLAINT_CAUSES)[number];

/**
 * The step at which a complaint stands: the first one without a day, even where a later one has one.
 *
 * @param days the days on which the steps were done, in their order
 * @returns one of {@link COMPLAINT_STEPS}; `closed` once all are done; `notANumber` where a day is text
 * @example complaintStep([46100, 46100, 46101, "", "", ""]) // "ask"
 */
export function complaintStep(days: readonly unknown[]): ComplaintStep | "closed" | SalesbookError {
  const read = days.map((day) => readNumber(day, "days"));
  const failed = read.find((day) => day instanceof SalesbookError);
  if (failed instanceof SalesbookError) return failed;
  return COMPLAINT_STEPS.find((_, index) => isBlank(read[index])) ?? "closed";
}

/**
 * How many earlier complaints of the same customer had the same cause. Capitals do not matter; complaints of one day are not
 * earlier than each other.
 *
 * @param customers, causes texts, one per complaint
 * @param days the days on which they came in, serial numbers
 * @returns whole numbers; `""` where customer, cause or day is blank, `notANumber` where the day is text
 * @example recurrences(["甲", "甲", "乙"], ["quality", "quality", "quality"], [46100, 46120, 46130]) // [0, 1, 0]
 */
export function recurrences(customers: readonly unknown[], causes: readonly unknown[], days: readonly unknown[]): Result<number>[] {
  const read = days.map((day) => readNumber(day, "received"));
  const seen = new Map<string, number[]>();
  const keys = customers.map((customer, row) => {
    const [cause, day] = [causes[row], read[row] ?? ""];
    if (isBlank(customer) || isBlank(cause) || typeof day !== "number") return null;
    const key = `${String(customer)}\n${String(cause)}`.toLowerCase();
    seen.set(key, [...(seen.get(key) ?? []), day]);
    return key;
  });
  return keys.map((key, row) => {
    const day = read[row] ?? "";
    if (day instanceof SalesbookError) return day;
    return key === null ? "" : (seen.get(key) ?? []).filter((other) => other < Number(day)).length;
  });
}
