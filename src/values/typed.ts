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

const TIME = /^(上午|早上|下午|晚上)?(\d+)(?:[:：](\d+)(?::\d+)?|[点點时時](?:(\d+)分?|(半))?)([ap]m)?$/;

/**
 * A time of day as typed into a cell.
 *
 * @returns the part of a day, 24:00 is 1; a number stays as it is; `null` for anything else
 * @example timeTyped("下午2点半") // 14.5 / 24
 * @example timeTyped("9:00") // 0.375
 */
export function timeTyped(typed: string | number | boolean | null): number | null {
  if (typeof typed === "number") return Number.isFinite(typed) ? typed : null;
  const text = String(typed ?? "")
    .replaceAll(/\s/g, "")
    .toLowerCase();
  const [, before = "", hours, minutes = "0", spoken = minutes, half, after = ""] = TIME.exec(text) ?? [];
  const past = half ? 30 : Number(spoken);
  if (hours === undefined || past > 59) return null;
  const named = /上午|早上|am/.test(before + after) ? 0 : /下午|晚上|pm/.test(before + after) ? 12 : null;
  const time = ((named === null ? Number(hours) : (Number(hours) % 12) + named) * 60 + past) / 1440;
  return time <= 1 ? time : null;
}

const CLOCK = /^(.*?)[\sT]*(\d+)[:：](\d{1,2})(?:[:：](\d{1,2}(?:\.\d+)?))?$/;

/**
 * A day, a time, or both as typed into a cell that holds such; a length of time may have more hours than a day.
 *
 * @returns as spreadsheets count, the day before the point and the time behind it; `null` for anything else
 * @example momentTyped("2026-03-01 12:00") // 46082.5
 * @example momentTyped("36:00") // 1.5
 */
export function momentTyped(typed: string): number | null {
  const [, before = typed, hours, minutes, seconds = "0"] = CLOCK.exec(typed.trim()) ?? [];
  const day = before.trim() === "" ? 0 : dateTyped(before);
  if (day === null || hours === undefined) return day;
  return day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
