/** The days of a ledger: what each different cell means, and what all of them say about the order of day and month. */
import { dayOrder, isEitherDay, readDate, serialTyped, type DayOrder } from "../values/dates";
import { saysNothing } from "../values/numbers";
import { LAST_SERIAL } from "../sheet/dates";
import type { DayEvidence } from "./sums";

/** No day stands there. */
export const BLANK_DAY = -1;
/** What stands there is no day. */
export const NO_DAY = -2;

/**
 * The day that a cell of text means, as a serial number.
 *
 * @returns {@link BLANK_DAY}, or {@link NO_DAY} for what is no day or could be two
 * @example dayOf("2026年3月1日", "unclear") // 46082
 * @example dayOf("46082", "unclear") // 46082
 */
export function dayOf(text: string, order: DayOrder): number {
  if (text === "" || saysNothing(text)) return BLANK_DAY;
  const day = readDate(text, order) ?? serialTyped(text);
  const serial = day ?? NO_DAY;
  return serial > 0 && serial <= LAST_SERIAL ? serial : NO_DAY;
}

/** Gathers what the cells of a column say about the order of day and month. */
export class Evidence {
  private dayFirst = false;
  private monthFirst = false;
  private open: DayEvidence["open"] = null;

  /** Looks at a cell that is not known yet. */
  look(text: string, line: number): void {
    const order = dayOrder([text]);
    this.dayFirst ||= order === "dayFirst";
    this.monthFirst ||= order === "monthFirst";
    if (this.open === null && isEitherDay(text)) this.open = { text, line };
  }

  get found(): DayEvidence {
    return { dayFirst: this.dayFirst, monthFirst: this.monthFirst, open: this.open };
  }
}

/** The order that several pieces say together; unclear where they contradict each other or say nothing. */
export function orderOf(pieces: readonly DayEvidence[]): DayOrder {
  const [day, month] = [pieces.some(({ dayFirst }) => dayFirst), pieces.some(({ monthFirst }) => monthFirst)];
  return day === month ? "unclear" : day ? "dayFirst" : "monthFirst";
}
