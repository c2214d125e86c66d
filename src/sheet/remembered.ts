/** What was worked out once is not worked out again: a sheet has many cells and few different styles, formulas and texts. */

/**
 * A function that remembers what it gave, for as long as it is kept itself.
 *
 * @param make works it out; the same for the same input
 * @example remembered((text) => text.length)("ABC") // 3
 */
export function remembered<Input, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const known = new Map<Input, Output>();
  return (input) => {
    if (!known.has(input)) known.set(input, make(input));
    return known.get(input) as Output;
  };
}
