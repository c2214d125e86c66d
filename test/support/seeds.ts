/** Which random workbooks a run tries. */

/**
 * Which turn of them: 0, the first, unless SALESBOOK_SEED names another. A turn that nobody has tried may find a fault
 * of the product: turn 20786 does, in P2, where a row without sales has a negative stock.
 */
const TURN = Number(process.env.SALESBOOK_SEED ?? 0);

/**
 * Seeds of random workbooks, other ones in every turn.
 *
 * @param count how many
 * @example seeds(3) // [1, 2, 3] in turn 0, and [4, 5, 6] in turn 1
 */
export function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => TURN * count + index + 1);
}
