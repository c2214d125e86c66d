/** Which customers are one and the same, and which kinds of documents count. */
import { NAME_CHARACTERS, NAMES_APART } from "../i18n/ledger-headings";
import { inSimplified, simplified } from "../values/headings";
import { plainText, saysNothing } from "../values/numbers";

/**
 * By what a customer is known that has a code: the code without spaces around and with ordinary digits.
 *
 * @returns `null` where there is none
 * @example codeKey("００１２３ ") // "00123"
 */
export function codeKey(text: string): string | null {
  const code = plainText(text);
  return code === "" || saysNothing(code, "text") ? null : code;
}

/**
 * By what a customer is known that has no code: its name in ordinary width and simplified characters.
 *
 * @returns `null` where there is none
 * @example nameKey("聯華超市（東）") // "联华超市(东)"
 * @example nameKey("鐘記") // "鐘记"
 */
export function nameKey(text: string): string | null {
  const name = plainText(text);
  return name === "" || saysNothing(name, "text") ? null : folded(name);
}

const FOLDED = new Map(
  Array.from({ length: NAME_CHARACTERS.length / 2 }, (_, pair): [string, string] => [
    NAME_CHARACTERS[2 * pair]!,
    NAME_CHARACTERS[2 * pair + 1]!,
  ]),
);

function folded(name: string): string {
  return [...name]
    .map((character) => (NAMES_APART.includes(character) ? character : (FOLDED.get(character) ?? inSimplified(character))))
    .join("");
}

/** A customer's name without what people write now one way and now another: forms of companies, places in brackets, signs. */
export function nearKey(name: string): string {
  const plain = simplified(folded(name)).replace(/\([^()]*\)/g, "");
  const bare = plain
    .replace(/(?:股份)?(?:有限)?(?:责任)?公司$|\b(?:co|ltd|inc|llc|limited|company)\b\.?/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return bare === "" ? plain : bare;
}

/**
 * Whether a cell says one of some words: a Chinese one anywhere in it, others alone.
 *
 * @example saysOneOf("销售退货单", ["退货"]) // true
 * @example saysOneOf("Credit Memo", ["credit memo"]) // true
 * @example saysOneOf("Credit card", ["credit"]) // false
 */
export function saysOneOf(cell: string, words: readonly string[]): boolean {
  const text = simplified(cell);
  if (text === "") return false;
  return words.some((word) => {
    const wanted = simplified(word);
    return wanted !== "" && (/\p{Script=Han}/u.test(wanted) ? text.includes(wanted) : text === wanted);
  });
}

/** Whether a cell fits a pattern in which a star stands for any text. */
export function fits(cell: string, pattern: string): boolean {
  const parts = folded(plainText(pattern)).split("*");
  const text = folded(plainText(cell));
  if (parts.length === 1) return text === parts[0];
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > text.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
