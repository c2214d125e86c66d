/**
 * What a number of a workbook stands for by its number format: a day, a time, a code with zeros in front, or the number itself.
 * Letters between quotation marks and behind a backslash are words, not parts of a date: `\m0` is an amount.
 */
import { dateText } from "../sheet/dates";
import type { FreeCells } from "../sheet/free-cells";

/** Built-in formats of Chinese Excel, by ECMA-376 part 1, 18.8.30; a file names them by their number alone. */
const [MONTH, DAY, HALVES] = ['yyyy"年"m"月"', 'm"月"d"日"', '上午/下午h"时"mm"分"'];
export const EASTERN_FORMATS: Readonly<Record<number, string>> = {
  ...{ 27: MONTH, 28: DAY, 29: DAY, 30: "m-d-yy", 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: HALVES },
  ...{
    35: `${HALVES}ss"秒"`,
    36: MONTH,
    50: MONTH,
    51: DAY,
    52: MONTH,
    53: DAY,
    54: DAY,
    55: HALVES,
    56: `${HALVES}ss"秒"`,
    57: MONTH,
    58: DAY,
  },
};

/** Days between the two calendars that a workbook may count by. */
const FROM_1904 = 1462;
const SECONDS = 86_400;

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
  switch (formatKind(format)) {
    case "duration":
      return durationText(value);
    case "moment":
      return momentText(from1904 && value >= 1 ? value + FROM_1904 : value);
    case "code":
      return codeText(value, format) ?? value;
    case "share":
    case "text":
    case "number":
      return value;
  }
}

/** Days and times of a workbook that counts from 1904 as the numbers that stand for them everywhere else. */
export function countedFrom1900<Cells extends Pick<FreeCells, "rows" | "codes" | "looks">>(cells: Cells): Cells {
  const { codes, looks } = cells;
  const rows = cells.rows.map((line, row) => {
    const look = looks[row];
    if (!look) return line;
    return line.map((value, column) =>
      typeof value === "number" && value >= 1 && formatKind(codes[look[column] ?? 0] ?? "") === "moment" ? value + FROM_1904 : value,
    );
  });
  return { ...cells, rows };
}

/** What a number with a format is: a length of time, a day or a time of a day, a code with zeros in front, a per cent, a text, or a number. */
export type FormatKind = "duration" | "moment" | "code" | "share" | "text" | "number";

/** A workbook has few formats and many cells; formats of very many workbooks need not be kept. */
const kinds = new Map<string, FormatKind>();
const MOST_KINDS = 1000;

/**
 * What a number format makes of a number.
 *
 * @example formatKind("0.0%") // "share"
 */
export function formatKind(format: string): FormatKind {
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = kindOf(format, plainFormat(format));
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(format, kind);
  return kind;
}

function kindOf(format: string, plain: string): FormatKind {
  if (format === "@") return "text";
  if (/\[[hms]+\]/i.test(plain)) return "duration";
  if (isDate(plain)) return "moment";
  if (plain.includes("%")) return "share";
  return /00/.test(format) ? "code" : "number";
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
