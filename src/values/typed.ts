/** What a user means by the text typed into a cell. */
import { readDate } from "./dates";
import { plainText, readNumber } from "./numbers";

/**
 * A number as typed into a cell that holds numbers, read as the cells of files and selections are: thousands separators,
 * full-width digits, currency, 万 and 亿, brackets for negatives, and a percent sign.
 *
 * @returns `null` when it is no number, or says that there is none (`-`, 无)
 * @example amountTyped("1.2万") // 12000
 * @example amountTyped("-") // null
 */
export function amountTyped(typed: string | number | boolean | null): number | null {
  return readNumber(typed, { writing: "point", percent: true }) ?? null;
}

/**
 * A number as typed where words may stand too, or into a setting: as {@link amountTyped}.
 *
 * @returns `null` when it is no number
 * @example numberTyped("12,000") // 12000
 * @example numberTyped("45%") // 0.45
 * @example numberTyped("1e400") // null
 */
export function numberTyped(typed: string | number | boolean | null): number | null {
  return typeof typed === "string" && !/\d/.test(plainText(typed)) ? null : amountTyped(typed);
}

/**
 * A date as typed into a cell, read as those of files are; where day and month could be either, it is no date.
 *
 * @returns the serial number of the day, or `null` when it is no date; a serial number stays as it is
 * @example dateTyped("2026年3月1日") // 46082
 */
export function dateTyped(typed: string | number | boolean | null): number | null {
  if (typeof typed === "number") return Number.isFinite(typed) ? typed : null;
  return readDate(String(typed ?? "")) ?? null;
}
