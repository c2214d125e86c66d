/** Which field a column of a user's file is, by what stands above it. */
import { FIELD_HEADINGS } from "../i18n/field-headings";
import {
  CHINESE_DIGITS,
  CHINESE_MONTHS,
  ERA_NAMES,
  MEASURES,
  MONEY_UNITS,
  MONTH_COMPANIONS,
  MONTH_NAMES,
  SIMPLIFIED,
  UNIT_LABELS,
  YEAR_OF_ERA,
} from "../i18n/headings";
import { plainText } from "./numbers";

const SIMPLER = new Map<string, string>();
for (let at = 0; at < SIMPLIFIED.length; at += 2) SIMPLER.set(SIMPLIFIED.charAt(at), SIMPLIFIED.charAt(at + 1));

/** Brackets of any kind with what is in them. */
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】|〔([^〔〕]*)〕|\{([^{}]*)\}/g;
/** Units that may follow a name without a space, the longest first. */
const CHINESE_UNITS = Object.keys(MONEY_UNITS)
  .filter((unit) => /[^a-z]/.test(unit))
  .sort((left, right) => right.length - left.length);

/**
 * A heading without what does not matter: case, width, script (銷售額 = 销售额, mixed too), spaces, punctuation, units in
 * brackets or at the end.
 *
 * @example plainHeading("Customer_Name ") // "customername"
 * @example plainHeading("月平均銷售額（萬元）") // "月平均销售额"
 */
export function plainHeading(heading: string): string {
  return partHeading(heading).name;
}

/** Whether a text is a heading of any field in any table; evidence that a file was decoded and parted rightly. */
export function isKnownHeading(text: string): boolean {
  const plain = plainHeading(text);
  if (plain === "") return false;
  const all: readonly (readonly (readonly string[])[])[] = Object.values(FIELD_HEADINGS);
  return all.some((groups) => groups.some((group) => group.includes(plain))) || monthOf(text) !== null;
}

/**
 * The month that a heading names.
 *
 * @returns a key that is equal for equal months – "2026-07" with a year, "-07" without, "#1" for the first month of
 *   several – or `null` for any other heading
 * @example monthOf("2026年7月销售额(元)") // "2026-07"
 * @example monthOf("2026 年 7 月") // "2026-07"
 * @example monthOf("Jul sales") // "-07"
 * @example monthOf("第一个月") // "#1"
 */
export function monthOf(heading: string): string | null {
  return namedMonth(heading);
}

const namedMonth = remembered((heading: string): string | null => {
  const text = ordinaryYear(periodText(heading));
  return ordinalMonth(text) ?? periodMonth(text) ?? chineseMonth(text) ?? numericMonth(text) ?? englishMonth(text);
});

/**
 * The quarter that a heading names, as {@link monthOf} names months.
 *
 * @example quarterOf("2026年第一季度") // "2026-Q1"
 * @example quarterOf("Q3 sales") // "-Q3"
 */
export function quarterOf(heading: string): string | null {
  const text = periodText(heading);
  const [, year, before, number, after] =
    /^(?:(\d{4})[年\s\-/.]*)?(?:第?([1-4一二三四])季度?|q([1-4])(?:[\s\-/.]*(\d{4}))?)$/.exec(text) ?? [];
  const quarter = before ?? number;
  if (quarter === undefined || (year !== undefined && after !== undefined)) return null;
  return `${year ?? after ?? ""}-Q${chineseNumber(quarter)}`;
}

/**
 * The power of ten of the unit that a heading gives for its amounts: 4 for 万元, 0 for 元, `null` where it gives none.
 *
 * @example unitOf("销售额（万元）") // 4
 */
export function unitOf(heading: string): number | null {
  return partHeading(heading).unit?.power ?? null;
}

/** The unit of money in a heading as it is written, `null` where it gives none. */
export function currencyUnit(heading: string): string | null {
  return partHeading(heading).unit?.text ?? null;
}

/** The unit that a line beside the table sets for all amounts ("单位：万元"), or `null` where it sets none. */
export function unitAbove(text: string): Unit | null {
  const parts = simplified(text)
    .replace(/[([\])]/g, " ")
    .trim();
  const labels = UNIT_LABELS.toSorted((left, right) => right.length - left.length).join("|");
  for (const [, unit = ""] of parts.matchAll(new RegExp(`(?<![\\p{L}])(?:${labels})(?: ?: ?| )([^,;:、]+)`, "gu")))
    for (const one of [unit, ...unit.split(/[\s/]+/)]) {
      const power = MONEY_UNITS[unitLetters(one)];
      if (power !== undefined) return { text: one.trim(), power };
    }
  return null;
}

/** As {@link unitAbove}, or the unit that is all that stands there, if it is a large one: 万元, $'000. */
export function unitOrAlone(text: string): Unit | null {
  const alone = text.length > 1 ? unitIn(simplified(text).replace(/[([\])]/g, "")) : null;
  return unitAbove(text) ?? (alone !== null && alone.power > 0 ? alone : null);
}

/**
 * Whether a text is a unit and nothing else, of money or of anything that is counted; a line of them may stand below the headings.
 *
 * @example isUnitAlone("（万元）") // true
 */
export function isUnitAlone(text: string): boolean {
  const plain = simplified(text);
  return MONEY_UNITS[unitLetters(plain)] !== undefined || MEASURES.includes(plain.replace(/[()[\]\s]/g, ""));
}

/** Whether a text announces a unit: 单位. */
export function isUnitLabel(text: string): boolean {
  return UNIT_LABELS.includes(lettersOf(simplified(text)));
}

/**
 * A month below a year, or anything else below a wider heading, as one heading: with the year, and with the unit where it has none.
 *
 * @example headingBelow("2026年销售额（万元）", "1月") // "2026年1月（万元）"
 */
export function headingBelow(band: string, under: string): string {
  const unit = unitOf(under) === null ? currencyUnit(band)?.replace(/[()[\]]/g, "") : undefined;
  const named = monthOf(band) !== null ? `${band.replace(/\s+/g, "")} ${under}` : withYear(band, under);
  return unit === undefined ? named : `${named}（${unit}）`;
}

function withYear(band: string, under: string): string {
  const year = /^(?:fy ?)?((?:19|20)\d{2})(?:年度?)?$/.exec(periodText(band))?.[1];
  const hasNoYear = /^(?:-|#)/.test(monthOf(under) ?? quarterOf(under) ?? "");
  if (year === undefined || !hasNoYear) return under;
  return /^[a-oq-z]/i.test(under) ? `${under} ${year}` : `${year}${/^p/i.test(under) ? " " : "年"}${under}`;
}

/** A month's heading as the sheet shows it: on one line, without a unit, which the amounts no longer have. */
export function shownHeading(heading: string): string {
  const withoutUnit = heading.replace(/[(（[【〔][^)）\]】〕]*[)）\]】〕]/g, (bracket) =>
    powerOf(simplified(bracket)) === undefined ? bracket : "",
  );
  return withoutUnit.replace(/\s+/g, " ").trim();
}

/** A text in simplified characters and lower case, for comparing words. */
export function simplified(text: string): string {
  return inSimplified(plainText(text).toLowerCase());
}

/** A text with those characters made simple that headings and names are full of; everything else stays as it is written. */
export function inSimplified(text: string): string {
  return [...text].map((character) => SIMPLER.get(character) ?? character).join("");
}

/** Only the letters, digits and Chinese characters of a text. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

interface HeadingParts {
  readonly name: string;
  readonly unit: Unit | null;
}

/**
 * A heading's name, plain, and the unit beside it: in brackets, after a space or sign, or joined on. Every field asks for those of
 * every heading, and of every cell that might be one.
 */
const partHeading = remembered((heading: string): HeadingParts => {
  const text = simplified(heading);
  const bracketed = [...text.matchAll(BRACKETS)].map((match) => unitIn(match[0])).find((unit) => unit !== null) ?? null;
  const outside = text.replace(BRACKETS, "").trim();

  const words = outside.split(/[\s,/:;_-]+/).filter((word) => word !== "");
  for (const count of [2, 1]) {
    const unit = words.length > count ? unitIn(words.slice(-count).join(" ")) : null;
    if (unit) return { name: lettersOf(words.slice(0, -count).join("")), unit: bracketed ?? unit };
  }

  const name = lettersOf(outside);
  const joined = CHINESE_UNITS.find((unit) => name.length > unit.length && name.endsWith(unit));
  if (joined === undefined) return { name, unit: bracketed };
  return { name: name.slice(0, -joined.length), unit: bracketed ?? unitIn(joined) };
});

/** A unit of money as it is written, and the power of ten that it stands for. */
export interface Unit {
  readonly text: string;
  readonly power: number;
}

function unitIn(text: string): Unit | null {
  const power = powerOf(text);
  return power === undefined ? null : { text, power };
}

function powerOf(unit: string): number | undefined {
  return MONEY_UNITS[unitLetters(unit).replace(/^(?:单位|in(?=.))/, "")];
}

/** A unit with its signs as letters: $'000 is 000 dollars. */
function unitLetters(unit: string): string {
  return lettersOf(unit.replace(/(?<=us|hk|nt)\$/g, "").replace(/[$¥€£]/g, (sign) => SIGNS[sign] ?? ""));
}

const SIGNS: Readonly<Record<string, string>> = { $: "dollars", "¥": "cny", "€": "eur", "£": "gbp" };

/** A heading as periods are read from it: 2026 年 3 月 is written with spaces and without. */
function periodText(heading: string): string {
  return withoutCompanions(simplified(heading).replace(BRACKETS, "").trim()).replace(/ (?=[年月季期第])|(?<=[年月第]) /g, "");
}

function withoutCompanions(text: string): string {
  let rest = text;
  for (const word of MONTH_COMPANIONS) {
    if (rest.startsWith(word)) rest = rest.slice(word.length);
    if (rest.endsWith(word)) rest = rest.slice(0, -word.length);
  }
  return rest.replace(/^[\s\-_/:,.]+|[\s\-_/:,.]+$/g, "");
}

/** Years in Chinese digits and of the Republic of China as others write them: 二〇二六年一月, 民国115年1月, 115/01. */
function ordinaryYear(text: string): string {
  const named = ERA_NAMES.find((name) => text.startsWith(name))?.length ?? 0;
  return text
    .slice(named)
    .replace(/^[〇零○一二三四五六七八九]{4}(?=年)/, (year) => [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(""))
    .replace(named > 0 ? /^\d{1,3}(?=[年\-/.])/ : /^1\d{2}(?=年\d|[-/.]\d{1,2}$)/, (year) => String(Number(year) + YEAR_OF_ERA));
}

function ordinalMonth(text: string): string | null {
  const chinese = /^第\s?(\d{1,2}|[一二三四五六七八九十]{1,2})\s?个?月份?$/.exec(text)?.[1];
  const latin = /^(?:m|month|mth|月)[\s_-]?(\d{1,2})$/.exec(text)?.[1];
  const number = chinese === undefined ? Number(latin) : chineseNumber(chinese);
  return number >= 1 ? `#${number}` : null;
}

/** The periods of bookkeeping, which are months: 2026年第1期, 2026年01期, 2026-P01, P01/2026, 2026M01, 第1期. */
function periodMonth(text: string): string | null {
  const [, last, lastYear] = /^p(\d{1,2})[\s\-/.]+(\d{4})$/.exec(text) ?? [];
  if (last !== undefined) return monthKey(lastYear, Number(last));
  const [, year, period] =
    /^(?:(\d{4})[年\s\-/.]*)?第\s?(\d{1,2})\s?期$/.exec(text) ??
    /^(\d{4})[年\s\-/.]+(\d{1,2})\s?期$/.exec(text) ??
    /^(?:(\d{4})[\s\-/.]*)?p(\d{1,2})$/.exec(text) ??
    /^(\d{4})[\s\-/.]*m(\d{1,2})$/.exec(text) ??
    [];
  if (period === undefined) return null;
  return year === undefined ? (Number(period) >= 1 ? `#${Number(period)}` : null) : monthKey(year, Number(period));
}

function chineseMonth(text: string): string | null {
  // 10-12月 are three months, not the last one of a year.
  const match = /^(?:(\d{2}|\d{4})年|(\d{4})[\s\-/.])?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/.exec(text);
  return match ? monthKey(match[1] ?? match[2], chineseNumber(match[3] ?? "")) : null;
}

function numericMonth(text: string): string | null {
  const day = text.replace(/[ t]00:00(:00(\.0+)?)?$/, "");
  const yearFirst = /^(\d{4})[\s\-/.年](\d{1,2})月?(?:[-/.]?\d{1,2}日?)?$/.exec(day) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(day);
  if (yearFirst) return monthKey(yearFirst[1], Number(yearFirst[2]));
  const [, one, other, ofDay] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(day) ?? [];
  if (Number(one) > 12 !== Number(other) > 12) return monthKey(ofDay, Math.min(Number(one), Number(other)));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(day);
  return monthFirst ? monthKey(monthFirst[2], Number(monthFirst[1])) : null;
}

function englishMonth(text: string): string | null {
  const match = /^(?:(\d{2}|\d{4})[\s\-/.,'‘’]*)?([a-z]{3,9})\.?(?:[\s\-/.,'‘’]*(\d{2}|\d{4}))?$/.exec(text);
  if (!match || (match[1] && match[3])) return null;
  const name = match[2] ?? "";
  const index = MONTH_NAMES.findIndex((month) => month.startsWith(name) || (name === "sept" && month === "september"));
  return index < 0 ? null : monthKey(match[1] ?? match[3], index + 1);
}

/** 8199.01 is an amount. */
const YEARS = /^(?:19|2[01])\d\d$/;

function monthKey(year: string | undefined, month: number): string | null {
  if (!(month >= 1 && month <= 12) || (year?.length === 4 && !YEARS.test(year))) return null;
  const century = year?.length === 2 ? `20${year}` : (year ?? "");
  return `${century}-${String(month).padStart(2, "0")}`;
}

function chineseNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : CHINESE_MONTHS.indexOf(text) + 1;
}

/** Texts for which an answer is kept: more than the cells of the rows in which headings are looked for. */
const MOST_REMEMBERED = 32_768;
const LONGEST_REMEMBERED = 100;

/** A function of a text that keeps its answers. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text);
    if (kept.has(text)) return kept.get(text) as Answer;
    if (kept.size === MOST_REMEMBERED) kept.clear();
    const found = answer(text);
    kept.set(text, found);
    return found;
  };
}
