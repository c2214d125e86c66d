/** The list of days off and workdays on 6-14, P7 and P8, as parameters of a request. */
import { freeDays } from "../../src/tables/parts/working-days";

/** The cells of days off, and those of workdays, in the order in which they are filled. */
const CELLS = ["holiday", "extraDay"].map((column) => {
  const { names = [], columns } = freeDays("at");
  return [...names, ...columns.flatMap(({ cells }) => cells)].flatMap((cell) => (cell?.name.startsWith(column) ? [cell.name] : []));
});

/** Parameters by which the list holds these days and no others. */
export function daysOff(
  holidays: readonly (number | string | null)[],
  workdays: readonly (number | string | null)[] = [],
): Record<string, number | string | null> {
  const [off = [], on = []] = CELLS;
  return Object.fromEntries([
    ...off.map((name, index) => [name, holidays[index] ?? null]),
    ...on.map((name, index) => [name, workdays[index] ?? null]),
  ]) as Record<string, number | string | null>;
}

/**
 * A random list: the official one, or days that stand anywhere in it, twice, with a time of day, off and worked on at once.
 *
 * @param day gives one that matters to the table
 */
export function randomDaysOff(random: () => number, day: () => number): Record<string, number | string | null> {
  if (random() < 0.2) return {};
  const some = (share: number, cells: number): (number | null)[] => {
    const first = day();
    const found = Array.from({ length: cells }, (_, index) => (random() < 0.3 ? day() : first + index));
    return found.map((one) => (random() < share ? one + (random() < 0.1 ? 0.5 : 0) : null));
  };
  const off = some(random(), 40);
  const on = some(random() * 0.5, 20);
  if (random() < 0.3) on[3] = off[0] ?? null;
  return daysOff(off, on);
}
