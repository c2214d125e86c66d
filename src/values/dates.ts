/** What a cell of a user's file means as a day. */
import { CHINESE_DIGITS, CHINESE_MONTHS, ERA_NAMES, MONTH_NAMES, YEAR_OF_ERA } from "../i18n/headings";
import { dateText, serialOf } from "../sheet/dates";
import type { CellContent } from "../sheet/sheet";
import { plainText } from "./numbers";

/** Whether 03/01/2026 is the third of January or the first of March; what a whole column leaves open is `unclear`. */
export type DayOrder = "dayFirst" | "monthFirst" | "unclear";

/** Years as programs write them without a sign between (20260301). */
const COMPACT = { first: 19_000_101, last: 21_001_231 };

/**
 * A day from a cell.
 *
 * Understood are the year first with any sign (2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日, 二〇二六年三月一日) or none (20260301),
 * years of the Republic of China (115/03/01, 民国115年3月1日, 1150301), the month as an English word (1 Mar 2026, March 1, 2026), and
 * numbers with the year last where {@link dayOrder} found which is the day. A time behind the day, as programs add midnight,
 * and a day of the week are left away. A year behind an English month may have two digits (01-MAR-26).
 *
 * @param cell what the file holds; a number is the day as spreadsheets count it, or 20260301
 * @param order of day and month in the column
 * @returns the serial number of the day; `null` for a blank cell, `undefined` for what is no day or could be two
 * @example readDate("2026-03-01T00:00:00") // 46082
 * @example readDate("115/03/01") // 46082
 */
export function readDate(cell: CellContent | undefined, order: DayOrder = "unclear"): number | null | undefined {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") {
    if (cell >= COMPACT.first && cell <= COMPACT.last) return compact(String(cell));
    return dateText(cell) === String(cell) ? undefined : Math.floor(cell);
  }
  if (typeof cell !== "string") return undefined;
  const text = withoutTime(cell);
  return yearFirst(text) ?? compact(text) ?? ofEra(text) ?? withWord(text) ?? yearLast(text, order);
}

/** Days of spreadsheets in files of text, from 1954 to 2119: a number of five digits and perhaps a time behind its point. */
const SERIAL = /^([2-7]\d{4})(?:\.\d+)?$/;

/**
 * The day that a text holds as spreadsheets count it; `undefined` for any other text.
 *
 * @example serialTyped("46082") // 46082
 */
export function serialTyped(text: string): number | undefined {
  const serial = SERIAL.exec(plainText(text))?.[1];
  return serial === undefined ? undefined : Number(serial);
}

/** Which of day and month comes first in a column with the year last; the cells that leave no choice decide, if they agree. */
export function dayOrder(cells: Iterable<CellContent | undefined>): DayOrder {
  let [day, month] = [false, false];
  for (const cell of cells) {
    const [, first, second] = LAST.exec(typeof cell === "string" ? withoutTime(cell) : "") ?? [];
    day ||= Number(first) > 12;
    month ||= Number(second) > 12;
  }
  return day === month ? "unclear" : day ? "dayFirst" : "monthFirst";
}

/** Whether a text is a day only when one knows whether the day or the month comes first. */
export function isEitherDay(text: string): boolean {
  const plain = withoutTime(text);
  return (
    yearLast(plain, "unclear") === undefined && yearLast(plain, "dayFirst") !== undefined && yearLast(plain, "monthFirst") !== undefined
  );
}

const LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const TIME = /(?:\s|(?<=\d)t|(?<=[日号號]))(?:[上下]午|[ap]m)?\s*\d{1,2}:\d{2}.*$/;
const WEEKDAY =
  /[\s,(]*(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)]?$|\s*\([一二三四五六日]\)$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+/;

function withoutTime(text: string): string {
  return plainText(text).toLowerCase().replace(TIME, "").replace(WEEKDAY, "").trim();
}

function yearFirst(text: string): number | undefined {
  const tight = arabic(text).replace(/\s/g, "");
  return day(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号號]?$/.exec(tight));
}

/** 二〇二六年三月一日 in ordinary digits. */
function arabic(text: string): string {
  if (!/^[^\d]+年[^\d]+月[^\d]+[日号號]$/.test(text)) return text;
  const [year = "", month = "", days = ""] = text.split(/[年月日号號]/);
  const digits = [...year].map((digit) => CHINESE_DIGITS.indexOf(digit === "零" || digit === "○" ? "〇" : digit)).join("");
  return `${digits}年${CHINESE_MONTHS.indexOf(month) + 1}月${chineseDay(days)}日`;
}

function chineseDay(text: string): number {
  const [, tens, ones = ""] = /^(?:([一二三]?)十)?([一二三四五六七八九]?)$/.exec(text) ?? [];
  return (
    (tens === undefined ? 0 : 10 * (CHINESE_DIGITS.indexOf(tens) > 0 ? CHINESE_DIGITS.indexOf(tens) : 1)) +
    Math.max(0, ones ? CHINESE_DIGITS.indexOf(ones) : 0)
  );
}

function compact(text: string): number | undefined {
  return day(/^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text));
}

/** Years of the Republic of China: three digits, or with its name. */
function ofEra(text: string): number | undefined {
  const named = ERA_NAMES.find((name) => text.startsWith(name));
  const rest = text.slice(named?.length ?? 0).replace(/\s/g, "");
  const digits = named === undefined ? "1\\d{2}" : "\\d{1,3}";
  const match = new RegExp(`^(${digits})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号號]?$`).exec(rest) ?? /^(1\d{2})(\d{2})(\d{2})$/.exec(rest);
  return match ? day([match[0], String(Number(match[1]) + YEAR_OF_ERA), match[2] ?? "", match[3] ?? ""]) : undefined;
}

function withWord(text: string): number | undefined {
  const [, days, before, year] = /^(\d{1,2})(?:st|nd|rd|th)?[\s-/.]*([a-z]{3,9})[\s-/.,]*(\d{4}|\d{2})$/.exec(text) ?? [];
  const [, after, otherDays, otherYear] = /^([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/.exec(text) ?? [];
  const word = before ?? after;
  if (word === undefined) return undefined;
  const month = MONTH_NAMES.findIndex((name) => name.startsWith(word) || (word === "sept" && name === "september")) + 1;
  return day([text, wholeYear(year ?? otherYear ?? ""), String(month), days ?? otherDays ?? ""]);
}

/** Of two digits, as programs write 01-MAR-26, those of this century that have come. */
function wholeYear(digits: string): string {
  return digits.length > 2 ? digits : Number(digits) < 50 ? `20${digits}` : `19${digits}`;
}

function yearLast(text: string, order: DayOrder): number | undefined {
  const [, first = "", second = "", year = ""] = LAST.exec(text) ?? [];
  if (first === second) return day([text, year, first, first]);
  if (order !== "unclear") return order === "dayFirst" ? day([text, year, second, first]) : day([text, year, first, second]);
  if (Number(first) > 12) return day([text, year, second, first]);
  return Number(second) > 12 ? day([text, year, first, second]) : undefined;
}

function day(match: readonly string[] | null): number | undefined {
  const [year, month, days] = (match ?? []).slice(1).map(Number);
  return year && month && days ? (serialOf(year, month, days) ?? undefined) : undefined;
}
