/** Looking up what a user typed as it stands: `MATCH` takes `*`, `?` and `~` in a text for signs of a pattern. */

/**
 * A text as `MATCH` must be handed it to find that very text.
 *
 * @param key an expression that is a text
 * @example patternOf("{code}") // 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({code},"~","~~"),"*","~*"),"?","~?")'
 */
export function patternOf(key: string): string {
  return ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, key);
}

/**
 * The place of a cell's value in a list, `#N/A` where the list has none. A number stays one.
 *
 * @param key a single cell
 * @param list the cells of a column
 */
export function placeOfKey(key: string, list: string): string {
  return `MATCH(IF(ISTEXT(${key}),${patternOf(key)},${key}),${list},0)`;
}
