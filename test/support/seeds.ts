/** Which random workbooks a run tries. */

/** The day, counted from 1970; SALESBOOK_SEED=… repeats the workbooks of another one. */
const DAY = Number(process.env.SALESBOOK_SEED ?? Math.floor(Date.now() / 86_400_000));

/**
 * Seeds of random workbooks: others every day, so that a run is short and in time very many are tried.
 *
 * @param count how many
 * @example seeds(3) // [62356, 62357, 62358] on day 20785, and three others on the next
 */
export function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => DAY * count + index + 1);
}
