/** What of a cell can be carried out of Salesbook: the guard at each door, to a file, to Excel and to the clipboard. */
import { isHeld } from "./capacity";

/** What stands in the place of a value that nothing can carry. */
type Stand = { readonly error: "#NUM!" | "#N/A" };

/**
 * A cell's value as a file and Excel can hold it. There is no sign for a number that is too large or none (NaN) in a file, and
 * Excel's client takes them, and a value that is missing, for the wish to leave the cell as it was. What is no number is
 * `#NUM!` and what is missing `#N/A`, so that nobody reads what stood there before, or 0.
 *
 * @param value `null` is an empty cell, which can be carried
 * @example carried(12) // 12
 * @example carried(0 / 0) // { error: "#NUM!" }
 */
export function carried<Content>(value: Content | undefined): Content | Stand {
  if (value === undefined) return { error: "#N/A" };
  return typeof value === "number" && !isHeld(value) ? { error: "#NUM!" } : value;
}
