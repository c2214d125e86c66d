/** What a cell of a user's file means as a number. */
import { NOTHING_SIGNS, NOTHING_WORDS } from "../i18n/headings";
import { isHeld } from "../sheet/capacity";
import type { CellContent } from "../sheet/sheet";

/**
 * How the amounts of a file are written: with a decimal point (1,234.5), with a decimal comma (1.234,5), or in a way
 * that leaves open whether 1.234 is about one or about a thousand.
 */
export type NumberWriting = "point" | "comma" | "unclear";

/** A comma or point that can only be the decimal sign, because no thousands separator stands so. */
const DECIMAL = (sign: string, other: string): RegExp =>
  new RegExp(
    `^(?:\\d*${sign}(?:\\d{1,2}|\\d{4,})|\\d{4,}${sign}\\d*|0${sign}\\d*|\\d{1,3}(?:${other}\\d{3})+${sign}\\d*|\\d{1,3}(?:${other}\\d{3}){2,})$`,
  );
const DECIMAL_COMMA = DECIMAL(",", "\\.");
const DECIMAL_POINT = DECIMAL("\\.", ",");
const THOUSANDS_OR_THOUSANDTHS = /^\d{1,3}\.\d{3}$/;

const CURRENCY =
  "(?:人民[币幣]|新?[台臺][币幣]|港[币幣元]|美元|[欧歐]元|rmb|cny|usd|twd|ntd|hkd|eur|gbp|nt\\$|hk\\$|us\\$|[¥$€£]|[元圆圓])";
const CURRENCIES = new RegExp(CURRENCY, "gi");
/** Digits that are no number of their own: 5², ½, ③. Made ordinary they would be 52, or read as 1 and 2. */
const OTHER_DIGITS = /\p{No}/u;
/** A note among the amounts proves nothing about how they are written. */
const ANY_WORD = /[^\P{L}千百万萬亿億ek]/iu;
const SCALES: Readonly<Record<string, number>> = { k: 3, 千: 3, 万: 4, 萬: 4, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8 };

/** A unit in the cell itself, which goes before the column's: 3,000元. A sign or a code (¥, RMB) tells a currency only. */
const OWN_UNIT = /[元圆圓币幣][-)]?$/;

/** The currencies that a sign or word can mean; taken from the left, the longer ones first. */
const MEANINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/hk\$|港[币幣元]|hkd/g, ["HKD"]],
  [/nt\$|新?[台臺][币幣]|twd|ntd/g, ["TWD"]],
  [/us\$|美元|usd/g, ["USD"]],
  [/[欧歐]元|eur|€/g, ["EUR"]],
  [/£|gbp/g, ["GBP"]],
  [/人民[币幣]|rmb|cny|¥/g, ["CNY"]],
  [/\$|dollars/g, ["USD", "TWD", "HKD"]],
  [/[元圆圓]|yuan/g, ["CNY", "TWD", "HKD"]],
];

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Nobody groups the digits of 0,123: the comma is a decimal sign there, or the zero belongs to a code. */
const GROUPED = (separator: string): string => `[1-9]\\d{0,2}(?:${separator}\\d{3})+`;
const AMOUNT = (thousands: string, decimal: string): RegExp =>
  new RegExp(
    `^(${CURRENCY})?([-+(]?)(?:${CURRENCY})?` +
      `((?:${GROUPED(thousands)}|${GROUPED(" ")}|\\d+)?)(?:${decimal}(\\d*))?(?:e([+-]?\\d+))?` +
      `(百?[万萬]|千[万萬]|[千亿億k])?(%?)(?:${CURRENCY})?([-)]?)(?:${CURRENCY})?$`,
    "i",
  );
const AMOUNTS = { point: AMOUNT(",", "\\."), comma: AMOUNT("\\.", ",") };

export interface NumberOptions {
  /** Found by {@link numberWriting} over all amounts of the file. */
  readonly writing: NumberWriting;
  /** Whether 75% may stand for 0.75; in a column of money it is a mistake. */
  readonly percent?: boolean;
  /** The power of ten of the column's unit: 4 where the heading says 万元. */
  readonly unit?: number;
}

/**
 * A number from a cell.
 *
 * Understood are thousands separators in groups of three (comma, space), full-width digits and signs, currency signs
 * and words on either side, a minus before or after, parentheses for negatives (bookkeeping), the multipliers 千 万 百万 千万
 * 亿 in both scripts and k (1.2万 is 12000, exactly), and the powers of ten that spreadsheets print (1.2E+05). Nothing stands
 * where programs and people say so ({@link saysNothing}). Everything else is refused rather than guessed at, also what
 * is too large or too close to 0 to be held (1e400 would be infinite).
 *
 * @param cell what the file holds
 * @returns the number, `null` for a blank cell and one that says nothing, `undefined` for what is no number
 * @example readNumber("１，２３４．５元", { writing: "point" }) // 1234.5
 * @example readNumber("(1.2万)", { writing: "point" }) // -12000
 */
export function readNumber(cell: CellContent | undefined, options: NumberOptions): number | null | undefined {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") return held(options.unit ? shifted(String(cell), options.unit) : cell, cell !== 0);
  if (typeof cell !== "string") return saysNothing(cell) ? null : undefined;
  const decimal = readDecimal(cell, options);
  if (!decimal) return decimal;
  const { isNegative, digits, power } = decimal;
  const amount = held(shifted(digits, power), /[1-9]/.test(digits));
  return isNegative && amount !== undefined && amount !== 0 ? -amount : amount;
}

/** A number as it is written, so that nothing of it is lost: digits × 10 to the power. */
export interface Decimal {
  readonly isNegative: boolean;
  /** With one point: "1234.5". */
  readonly digits: string;
  readonly power: number;
}

/**
 * A number from a text, by the rules of {@link readNumber}, with all its digits.
 *
 * @returns `null` for a text that says nothing, `undefined` for what is no number
 * @example readDecimal("(1.2万)", { writing: "point" }) // { isNegative: true, digits: "1.2", power: 4 }
 */
export function readDecimal(cell: string, options: NumberOptions): Decimal | null | undefined {
  // Of a hundred thousand amounts nearly all are written like this.
  if (options.writing === "point" && PLAIN.test(cell)) {
    const isNegative = cell.startsWith("-");
    const digits = isNegative ? cell.slice(1) : cell;
    return { isNegative, digits: digits.includes(".") ? digits : `${digits}.0`, power: options.unit ?? 0 };
  }
  if (saysNothing(cell)) return null;
  if (OTHER_DIGITS.test(cell)) return undefined;

  const text = plainText(cell);
  if (text === "") return null;
  if (options.writing === "unclear" && isEither(cell)) return undefined;

  const written = tight(text);
  const match = AMOUNTS[options.writing === "comma" ? "comma" : "point"].exec(written);
  if (!match) return undefined;
  const [, , before = "", whole = "", fraction = "", exponent = "0", scale = "", percent = "", after = ""] = match;
  if (whole === "" && fraction === "") return undefined;
  if ((before === "(") !== (after === ")") || (before !== "" && after === "-")) return undefined;
  if (percent !== "" && (!options.percent || scale !== "")) return undefined;

  const unit = percent === "%" ? -2 : OWN_UNIT.test(written) ? 0 : (options.unit ?? 0);
  return {
    isNegative: before === "(" || before === "-" || after === "-",
    digits: `${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`,
    power: Number(exponent) + (SCALES[scale.toLowerCase()] ?? unit),
  };
}

/**
 * How the amounts of a file are written, from the cells that leave no choice.
 *
 * A decimal comma is only believed where the file's own separator is a semicolon or a tab, which programs choose
 * because the comma is taken, and where some cell proves it (12,5 or 1.234,00) and none proves the contrary. Where
 * semicolons separate and nothing proves anything, 1.234 stays open. 1,234 is always a thousand: that is how all
 * three languages of the product write it, and money is not counted in thousandths.
 *
 * @param cells the text cells of the columns that hold amounts
 * @param delimiter what separates the file's cells; absent for a workbook
 */
export function numberWriting(cells: Iterable<string>, delimiter: string | undefined): NumberWriting {
  if (delimiter !== ";" && delimiter !== "\t") return "point";
  let comma = false;
  let open = false;
  for (const cell of cells) {
    if (ANY_WORD.test(plainText(cell).replace(CURRENCIES, ""))) continue;
    const digits = onlyDigits(cell);
    if (DECIMAL_POINT.test(digits)) return "point";
    comma ||= DECIMAL_COMMA.test(digits);
    open ||= THOUSANDS_OR_THOUSANDTHS.test(digits);
  }
  return comma ? "comma" : open && delimiter === ";" ? "unclear" : "point";
}

/**
 * Whether a cell says that nothing stands there: dashes, a stroke, NULL, \\N, #N/A, NaN, 无. As the text of a customer or a
 * note, a word may be meant.
 *
 * @param meaning what the cell is for
 * @example saysNothing("——") // true
 */
export function saysNothing(cell: CellContent | undefined, meaning: "number" | "text" = "number"): boolean {
  if (typeof cell === "object" && cell !== null) return cell.error === "#N/A";
  if (typeof cell !== "string") return false;
  const text = plainText(cell).toLowerCase();
  return isDash(text) || NOTHING_SIGNS.includes(text) || (meaning === "number" && NOTHING_WORDS.includes(text));
}

/** Whether a cell holds a dash and no more than a currency beside it, which the accounting formats print for 0. */
export function isDash(cell: CellContent | undefined): boolean {
  return typeof cell === "string" && !/\d/.test(cell) && /^-+$/.test(plainText(cell).replace(CURRENCIES, "").trim());
}

/**
 * The currencies that an amount or a unit can be in, by what is written beside it.
 *
 * @returns `null` where nothing is said
 * @example currenciesIn("$70,000") // ["USD", "TWD", "HKD"]
 */
export function currenciesIn(text: string): readonly string[] | null {
  if (PLAIN.test(text)) return null;
  let rest = plainText(text).toLowerCase();
  let possible: readonly string[] | null = null;
  for (const [sign, meant] of MEANINGS) {
    const without = rest.replace(sign, "");
    if (without !== rest) possible = both(possible, meant);
    rest = without;
  }
  return possible;
}

/** The currencies that are possible by both; `null` says nothing. */
export function both(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  return one === null || other === null ? (one ?? other) : one.filter((currency) => other.includes(currency));
}

/**
 * An amount as a message shows it, to the cent.
 *
 * @example amountText(1234.567) // "1,234.57"
 */
export function amountText(amount: number): string {
  return amount.toLocaleString("en", { maximumFractionDigits: 2 });
}

/** Whether a text can be read as thousands and as thousandths. */
export function isEither(text: string): boolean {
  return THOUSANDS_OR_THOUSANDTHS.test(onlyDigits(text));
}

/**
 * A cell's text as its writer meant it: full-width letters and digits made ordinary, without the wrapping that exports
 * use to keep a spreadsheet from reading a code as a number (`="0012"`, a leading apostrophe or tab), without spaces around.
 */
export function plainText(text: string): string {
  if (/^[\w.]*$/.test(text)) return text;
  return unwrapped(text)
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** A cell's text with nothing but that wrapping and the spaces around it taken away. */
export function unwrapped(text: string): string {
  const trimmed = text.replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, "");
  return /^="([^"]*)"$/.exec(trimmed)?.[1]?.trim() ?? trimmed.replace(/^'(?=\d)/, "");
}

/** Without the spaces that stand beside a sign; those between digits stay, they may part thousands. */
function tight(text: string): string {
  return text.replace(/ (?!\d)|(?<!\d) /g, "");
}

function onlyDigits(text: string): string {
  return plainText(text).replace(/[^\d.,]/g, "");
}

/**
 * An amount in another power of ten of the same unit, as exactly as its digits say it.
 *
 * @param power by which the amount grows; below 0 it gets smaller
 * @example inPower(11567, -4) // 1.1567
 */
export function inPower(amount: number, power: number): number {
  return shifted(String(amount), power);
}

/** Moves the decimal point in the text, because 1.1567 × 10000 is not 11567 in binary. */
function shifted(digits: string, power: number): number {
  if (power === 0) return Number(digits);
  return digits.includes("e") ? Number(digits) * 10 ** power : Number(`${digits}e${power}`);
}

/** A number as long as a cell can hold it; what is not 0 must not become it. */
function held(number: number, isSome: boolean): number | undefined {
  return isHeld(number) && isSome === (number !== 0) ? number : undefined;
}
