/** A tour to begin with: from a place to the nearest one not yet visited. */
import type { Ground } from "./tour-ground";
import type { Neighbours } from "./tour-neighbours";

/**
 * From a point to the nearest one not yet visited, and so on; the gate comes last.
 *
 * @param first where to begin
 * @param neighbours looked at first; when a point has none left, all points that are left are
 * @returns the nodes in the order of the tour
 */
export function nearestNext(ground: Ground, first: number, neighbours: Neighbours): Int32Array {
  const { count, gate } = ground;
  const tour = new Int32Array(ground.size);
  const left = new Unvisited(count);
  for (let position = 0, here = first; position < count; position++) {
    tour[position] = here;
    left.remove(here);
    here = nearestListed(here, neighbours, left) ?? nearestOf(here, ground, left);
  }
  if (gate >= 0) tour[count] = gate;
  return tour;
}

/** Points without an order, any of which can be taken out at once. */
class Unvisited {
  readonly points: Int32Array;
  count: number;
  private readonly places: Int32Array;

  constructor(count: number) {
    this.count = count;
    this.points = Int32Array.from({ length: count }, (_, point) => point);
    this.places = this.points.slice();
  }

  has(point: number): boolean {
    return point >= 0 && point < this.places.length && this.places[point]! < this.count;
  }

  remove(point: number): void {
    const last = this.points[--this.count]!;
    const place = this.places[point]!;
    this.points[place] = last;
    this.places[last] = place;
    this.points[this.count] = point;
    this.places[point] = this.count;
  }
}

function nearestListed(here: number, { nodes, width }: Neighbours, left: Unvisited): number | undefined {
  for (let index = here * width; index < (here + 1) * width; index++) if (left.has(nodes[index]!)) return nodes[index]!;
  return undefined;
}

function nearestOf(here: number, ground: Ground, left: Unvisited): number {
  let nearest = -1;
  let shortest = Infinity;
  for (let index = 0; index < left.count; index++) {
    const point = left.points[index]!;
    const length = ground.length(here, point);
    if (length > shortest || (length === shortest && point > nearest)) continue;
    nearest = point;
    shortest = length;
  }
  return nearest;
}
