/**
 * Fills the blanks of a message.
 *
 * @param message text with blanks in braces
 * @param details what goes into them; a blank without a detail stays as it is, so that a forgotten one is seen
 * @returns the sentence
 * @example fill("Row {row} holds {received}.", { row: 7, received: "abc" }) // "Row 7 holds abc."
 */
export function fill(message: string, details: Readonly<Record<string, string | number>>): string {
  return fillFrom(message, (name) => (name in details ? details[name] : undefined));
}

/**
 * The same, where what goes into the blanks is asked for by name.
 *
 * @param detailOf `undefined` for a blank that stays as it is
 * @example fillFrom("{a} and {b}", (name) => (name === "a" ? 1 : undefined)) // "1 and {b}"
 */
export function fillFrom(message: string, detailOf: (name: string) => string | number | undefined): string {
  if (!message.includes("{")) return message;
  const { texts, names } = partsOf(message);
  let filled = texts[0] ?? "";
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    filled += String(detailOf(name) ?? `{${name}}`) + texts[index + 1]!;
  }
  return filled;
}

/** A message in parts: a text before each blank and one behind the last. */
interface MessageParts {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** The messages of the catalogues that were needed: a column of a million cells that are refused asks for one of them as often. */
const known = new Map<string, MessageParts>();

function partsOf(message: string): MessageParts {
  const found = known.get(message);
  if (found) return found;
  const parts = message.split(/\{(\w+)\}/);
  const isName = (_: string, index: number): boolean => index % 2 === 1;
  const read = { texts: parts.filter((text, index) => !isName(text, index)), names: parts.filter(isName) };
  known.set(message, read);
  return read;
}
