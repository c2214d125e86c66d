/** The shortest of all tours, for a few nodes: the dynamic programme of R. Bellman, M. Held and R. Karp (1962). */
import type { Ground } from "./tour-ground";

/**
 * The shortest closed tour through all nodes of a ground, at least one. Work and memory double with each node: meant for a
 * dozen.
 *
 * @returns the nodes in the order of the tour, beginning with node 0
 */
export function shortestTour(ground: Ground): number[] {
  const count = ground.size - 1;
  if (count === 0) return [0];
  // Node 0 is where every tour begins and ends; the others are the bits of a set, node 1 the lowest.
  const legs = Float64Array.from({ length: count * count }, (_, pair) => ground.length(1 + Math.floor(pair / count), 1 + (pair % count)));
  const home = Float64Array.from({ length: count }, (_, last) => ground.length(1 + last, 0));
  const sets = 2 ** count;
  /** By the set of nodes visited and the last of them: the shortest way there, and the node before. */
  const lengths = new Float64Array(sets * count).fill(Infinity);
  const before = new Int8Array(sets * count).fill(-1);
  for (let last = 0; last < count; last++) lengths[(1 << last) * count + last] = home[last]!;
  for (let set = 1; set < sets; set++) {
    for (let last = 0; last < count; last++) {
      const length = lengths[set * count + last]!;
      if (length === Infinity) continue;
      for (let next = 0; next < count; next++) {
        if ((set >> next) & 1) continue;
        const place = (set | (1 << next)) * count + next;
        const longer = length + legs[last * count + next]!;
        if (longer >= lengths[place]!) continue;
        lengths[place] = longer;
        before[place] = last;
      }
    }
  }
  const all = (sets - 1) * count;
  let last = 0;
  for (let other = 1; other < count; other++) if (lengths[all + other]! + home[other]! < lengths[all + last]! + home[last]!) last = other;
  const tour: number[] = [];
  for (let set = sets - 1; last >= 0;) {
    tour.push(1 + last);
    const previous = before[set * count + last]!;
    set &= ~(1 << last);
    last = previous;
  }
  return [0, ...tour.reverse()];
}
