/**
 * What a number of a workbook stands for by its number format: a day, a time, a code with zeros in front, or the number itself.
 * Letters between quotation marks and behind a backslash are words, not parts of a date: `\m0` is an amount.
 */
import { dateText } from "../sheet/dates";

/** Built-in formats of Chinese, Japanese and Korean Excel that are dates or times, by ECMA-376 part 1, 18.8.30. */
const EASTERN_DATES: readonly (readonly [first: number, last: number])[] = [
  [27, 36],
  [50, 58],
];

/** Days between the two calendars that a workbook may count by. */
const FROM_1904 = 1462;
const SECONDS = 86_400;

/** Whether a built-in format that a file names by its number alone is one of the eastern dates. */
export function isEasternDate(id: number): boolean {
  return EASTERN_DATES.some(([first, last]) => id >= first && id <= last);
}

/**
 * A number as text where its format makes it something else than a number.
 *
 * @param format a number format as workbooks write it
 * @param from1904 the workbook counts days from 1904
 * @example shownNumber(46082.604166666664, 'yyyy"年"m"月"d"日"', false) // "2026-03-01 14:30"
 * @example shownNumber(7, "00000", false) // "00007"
 * @example shownNumber(46082, '0.0,"万"', false) // 46082
 */
export function shownNumber(value: number, format: string, from1904: boolean): number | string {
  switch (kindOf(format)) {
    case "duration":
      return durationText(value);
    case "moment":
      return momentText(from1904 && value >= 1 ? value + FROM_1904 : value);
    case "code":
      return codeText(value, format) ?? value;
    case "number":
      return value;
  }
}

type FormatKind = "duration" | "moment" | "code" | "number";

/** A workbook has few formats and many cells; formats of very many workbooks need not be kept. */
const kinds = new Map<string, FormatKind>();
const MOST_KINDS = 1000;

function kindOf(format: string): FormatKind {
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const plain = plainFormat(format);
  const kind = /\[[hms]+\]/i.test(plain) ? "duration" : isDate(plain) ? "moment" : /00/.test(format) ? "code" : "number";
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(format, kind);
  return kind;
}

/** Without words, colours, conditions, languages, and what pads. */
function plainFormat(format: string): string {
  const [first = ""] = format
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\!_*]./gsu, "")
    .split(";");
  return first
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "")
    .replace(/G\/通用格式|general|standard/gi, "")
    .replace(/[0#?.,]+e[+-]?[0#?]+/gi, "");
}

function isDate(plain: string): boolean {
  return /[ymdhsabge]|上午|下午/i.test(plain);
}

/** A day, a time of a day, or both; Excel's own 29 February 1900 never was. */
function momentText(value: number): number | string {
  if (value < 0 || value > 2_958_466) return value;
  const seconds = Math.round(value * SECONDS);
  const day = Math.floor(seconds / SECONDS);
  const rest = seconds % SECONDS;
  const time = rest === 0 && day > 0 ? "" : clockText(rest);
  if (day === 0) return time;
  return [dateText(day < 60 ? day + 1 : day), time].filter((text) => text !== "").join(" ");
}

/** Hours may be more than a day has. */
function durationText(value: number): string {
  const text = clockText(Math.round(Math.abs(value) * SECONDS));
  return value < 0 ? `-${text}` : text;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** Formats of nothing but zeros, at least two, perhaps between words, are how codes keep the zeros in front. */
function codeText(value: number, format: string): string | null {
  const [, before = "", zeros = "", after = ""] = /^((?:"[^"]*"|\\.|-)*)(0{2,})((?:"[^"]*"|\\.|-)*)$/su.exec(format) ?? [];
  if (zeros === "" || !Number.isSafeInteger(value) || value < 0) return null;
  return literal(before) + String(value).padStart(zeros.length, "0") + literal(after);
}

function literal(words: string): string {
  return words.replace(/"([^"]*)"|\\(.)/gsu, "$1$2");
}
