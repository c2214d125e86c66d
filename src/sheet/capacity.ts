/** How much a spreadsheet's cells and titles hold, and the beginning of what is longer. */

/** Characters of a cell's text. */
export const LONGEST_TEXT = 32_767;
/** The largest number that can be typed into a cell; a formula may come to a larger one, which no file carries. */
export const LARGEST_NUMBER = 9.99999999999999e307;

/** Whether a cell can hold a number. */
export function isHeld(number: number): boolean {
  return Math.abs(number) <= LARGEST_NUMBER;
}

/**
 * As much of the beginning of a text as there is room for; never half a character.
 *
 * @param most in characters as spreadsheets count them, an emoji as two
 * @example beginningOf("滨江🙂", 3) // "滨江"
 */
export function beginningOf(text: string, most: number): string {
  const cut = text.slice(0, most);
  return text.length > most && /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * A text where there is room for it, otherwise its beginning with a sign that something is missing.
 *
 * @example shortened("Customers", 6) // "Custo…"
 */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${beginningOf(text, most - 1)}…`;
}
