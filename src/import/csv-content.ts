/** A cell of text without a type: the number that it is, where nothing is lost by taking it for one. */
import { numberTyped } from "../values/typed";

/** As JavaScript writes numbers, with no digit that could be lost. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/;
/** Of any script. */
const DIGIT = /\p{N}/u;

/**
 * A cell of a CSV file as it is shown. Numbers are read as numbers, except those that would lose something by it: with
 * zeros or a plus sign in front, with a unit or another word, or with more than 15 digits before the decimal point. Digits behind
 * it are what calculations leave (1234.5599999999999), and cost nothing.
 *
 * @example csvContent("=1+1") // "=1+1"
 * @example csvContent("007") // "007"
 * @example csvContent("5元") // "5元"
 * @example csvContent("1234.5599999999999") // 1234.56
 */
export function csvContent(text: string): number | string | null {
  // What nearly all cells are needs no closer look.
  if (PLAIN_NUMBER.test(text)) return Number(text) || 0;
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!DIGIT.test(text) && !text.startsWith("'")) return text;
  // What was neutralised when it was saved comes back as it was.
  if (/^'(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text)) return text.slice(1);
  const plain = trimmed.normalize("NFKC");
  const digits = plain.replace(/\.\d*(?:e[-+]?\d+)?%?$/i, "").replace(/\D/g, "").length;
  const hasWords = !/^[-\d,.]+(?:e[-+]?\d+)?%?$/i.test(plain);
  const losesSomething = hasWords || /^[-－]?[0０]\d/.test(trimmed) || digits > 15;
  return losesSomething ? text : (numberTyped(trimmed) ?? text);
}

/**
 * The number format that shows a number as its text does: per cents, thousands, and the zeros at the end of decimals. A text that
 * only looks like a number is marked as text, so that it stays one when it is edited.
 *
 * @param content what {@link csvContent} made of the text
 * @example csvFormat("1,234.50", 1234.5) // "#,##0.00"
 * @example csvFormat("45%", 0.45) // "0%"
 * @example csvFormat("007", "007") // "@"
 */
export function csvFormat(text: string, content: number | string | null): string {
  if (typeof content === "string") return /^[\s=+-]*[\d０-９]/.test(text) && numberTyped(text) !== null ? "@" : "";
  if (content === null || !/[,%]|\.\d*0\s*$/.test(text)) return "";
  const decimals = /\.(\d+)\s*%?\s*$/.exec(text)?.[1] ?? "";
  if (/e/i.test(text) || decimals.length > MOST_DECIMALS) return "";
  const whole = text.includes(",") ? "#,##0" : "0";
  return `${whole}${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}${text.includes("%") ? "%" : ""}`;
}

/** More than that are what calculations leave. */
const MOST_DECIMALS = 10;
