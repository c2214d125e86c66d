/**
 * The number of the block's line that has the name in a row's cell, from 1; one more than there are lines where none has
 * it. `MATCH` would take a `?` or `*` in the cell for a wildcard and find a line that is named otherwise.
 *
 * @param names the placeholder of the lines' names
 * @param cell the placeholder of the row's cell, not blank
 * @param lines how many lines can be named
 */
export function lineNumber(names: string, cell: string, lines: number): string {
  const places = Array.from({ length: lines }, (_, index) => lines - index).join(";");
  return `(${lines + 1}-SUMPRODUCT(MAX((${names}=${cell})*{${places}})))`;
}
