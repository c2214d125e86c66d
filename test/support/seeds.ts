/** Which random workbooks a run tries, and which of its turns it takes. */

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

/**
 * Whether a thing's turn is today, where a run tries one of several ways only and the next days the others.
 *
 * @param place of the thing among its like, so that not all of them take the same way
 * @param way from 0
 * @param ways how many there are
 * @example isTurn(4, 0, 3) // true on every third day, isTurn(4, 1, 3) on the next
 */
export function isTurn(place: number, way: number, ways: number): boolean {
  return (place + DAY) % ways === way;
}

/** Those of several things whose turn is today: a part of them every day, and all of them in as many days as there are parts. */
export function todays<Item>(things: readonly Item[], parts: number): Item[] {
  return things.filter((_, place) => isTurn(place, 0, parts));
}
