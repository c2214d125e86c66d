/** Texts and names as a formula writes them. */

/**
 * A text in quotation marks.
 *
 * @example quotedText('5" pipe') // '"5"" pipe"'
 */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The text that a formula is, with or without its `=`, where it is nothing but one; otherwise `null`.
 *
 * @example textIn('="5"" pipe"') // '5" pipe'
 * @example textIn('="a"&"b"') // null
 */
export function textIn(formula: string): string | null {
  const [, text] = /^\s*=?\s*"((?:[^"]|"")*)"\s*$/.exec(formula) ?? [];
  return text === undefined ? null : text.replaceAll('""', '"');
}

/**
 * A sheet's name as it stands before an exclamation mark. Always in apostrophes: that is right for every name.
 *
 * @example quotedSheet("Zhang's list") // "'Zhang''s list'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * What is typed into a cell as a formula, with its `=`; `null` where it is none. Chinese input gives a wide sign.
 *
 * @example formulaTyped("＝ A1+1") // "=A1+1"
 */
export function formulaTyped(typed: unknown): string | null {
  return typeof typed === "string" && /^[=＝]\s*\S/.test(typed) ? `=${typed.slice(1).trim()}` : null;
}
