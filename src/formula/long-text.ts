/** Texts of any length in a formula, where Excel takes no single one of more than 255 characters. */
import { beginningOf } from "../sheet/capacity";
import { quotedText, textIn } from "./literals";
import { readFormula } from "./read";

const LONGEST = 255;

/**
 * A text as a formula, in as many quoted ones as it takes.
 *
 * @example longText("short") // '"short"'
 */
export function longText(text: string): string {
  const part = beginningOf(text, LONGEST);
  return part.length === text.length ? quotedText(text) : `${quotedText(part)}&${longText(text.slice(part.length))}`;
}

/**
 * The text that a formula, with or without `=`, puts together from nothing but texts; otherwise `null`.
 *
 * @example longTextIn('="a"&"b"') // "ab"
 * @example longTextIn('="a"&B1') // null
 */
export function longTextIn(formula: string): string | null {
  const pieces = readFormula(formula.trim()).filter(({ kind }) => kind !== "space");
  const isText = pieces.length % 2 === 1 && pieces.every(({ kind, text }, index) => (index % 2 === 0 ? kind === "text" : text === "&"));
  return isText ? pieces.map(({ text }) => textIn(text) ?? "").join("") : null;
}
