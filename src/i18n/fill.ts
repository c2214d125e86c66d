/**
 * Fills the blanks of a message.
 *
 * @param message text with blanks in braces
 * @param details what goes into them; a blank without a detail stays as it is, so that a forgotten one is seen
 * @returns the sentence
 * @example fill("Row {row} holds {received}.", { row: 7, received: "abc" }) // "Row 7 holds abc."
 */
export function fill(message: string, details: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (blank, name: string) => (name in details ? String(details[name]) : blank));
}
