/** Names that a user gives groups, routes and the like, compared as a spreadsheet compares texts. */

/**
 * Which of some names a name is.
 *
 * @param names as they stand in their list
 * @param name the name in a row
 * @returns the first one that is equal but for case, from 0; -1 where none is, for a blank and for what is no text
 * @example indexOfName(["East", "West"], "WEST") // 1
 */
export function indexOfName(names: readonly unknown[], name: unknown): number {
  if (typeof name !== "string" || name === "") return -1;
  const wanted = name.toLowerCase();
  return names.findIndex((other) => typeof other === "string" && other.toLowerCase() === wanted);
}
