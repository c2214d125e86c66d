/** The names by which the columns of a file are spoken of. */
import { columnLetters } from "../sheet/address";

/**
 * A name for each column that no other has: its heading, with a number where several say the same, else its letter within the table.
 *
 * @example columnNames(["客户", "", "金额", "金额"]) // ["客户", "B", "金额", "金额 (2)"]
 */
export function columnNames(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, column) => {
    const name = heading === "" ? columnLetters(column) : heading;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
