/** Functions as their hints show them. */

/**
 * A function as its hint shows it: `ABCCLASS(amounts, [cuts])`.
 *
 * @param words what messages call the arguments
 */
export function signatureOf(name, parameters, words) {
  return `${name}(${parameters.map((one) => (one.optional ? `[${parameterName(one.name, words)}]` : parameterName(one.name, words))).join(", ")})`;
}

/** As a formula's hint shows it: in the reader's words, joined as Excel joins its own (lookup_value). */
export function parameterName(name, words) {
  const found = words.arguments[name];
  if (!found) throw new Error(`No words for the argument ${name}: put them into messages.arguments beside the definition.`);
  return found.replaceAll(" ", "_");
}
