/** Which links of a tour are worth trying: from each point to near points in all directions. */
import type { Ground } from "./tour-ground";

/** For each node the nodes that it may be linked to, nearest first: `width` entries per node, −1 where there are no more. */
export interface Neighbours {
  readonly width: number;
  readonly nodes: Int32Array;
  /** How far each of them is. */
  readonly lengths: Float64Array;
}

/** Among so many nearest points the neighbours are chosen. */
const CONSIDERED = 24;
/** So many of them may be chosen because no chosen one is on the way. */
const SPREAD = 5;
/** A leaf of the tree holds up to so many points, which are looked at one by one. */
const LEAF = 8;

/**
 * The neighbours of every node: up to five points each of which is nearer to the node than to any of these that is
 * nearer still – so that a customer at the border of a town has neighbours outside the town too –, then the nearest
 * ones. The gate comes first in every list, because any point may be an end of the way; its own list is empty.
 *
 * @param most how many points each point has in its list, fewer where there are not so many
 */
export function neighboursOf(ground: Ground, most: number): Neighbours {
  const { count, gate } = ground;
  const extra = gate < 0 ? 0 : 1;
  const width = Math.min(most, count - 1) + extra;
  const nodes = new Int32Array(ground.size * width).fill(-1);
  const lengths = new Float64Array(ground.size * width).fill(Infinity);
  const tree = new Tree(ground);
  for (let point = 0; point < count; point++) {
    const chosen = chooseSpread(point, tree.nearest(point, Math.min(CONSIDERED, count - 1)), width - extra, ground);
    if (extra) chosen.unshift(gate);
    nodes.set(chosen, point * width);
    chosen.forEach((node, index) => (lengths[point * width + index] = ground.length(point, node)));
  }
  return { width, nodes, lengths };
}

/** @param nearest in ascending order of their distance, as are the chosen ones */
function chooseSpread(point: number, nearest: Int32Array, most: number, ground: Ground): number[] {
  const spread: number[] = [];
  for (let index = 0; index < nearest.length && spread.length < Math.min(most, SPREAD); index++) {
    const node = nearest[index]!;
    const length = ground.length(point, node);
    if (spread.every((other) => ground.length(other, node) >= length)) spread.push(node);
  }
  const others = [...nearest].filter((node) => !spread.includes(node)).slice(0, most - spread.length);
  return [...nearest].filter((node) => spread.includes(node) || others.includes(node));
}

/** Points halved again and again by a plane across the axis along which they are spread most. */
class Tree {
  private readonly axes: readonly Float64Array[];
  /** Each branch of the tree is a stretch of this list, halved in the middle. */
  private readonly points: Int32Array;
  /** Along which axis, and where, the stretch is halved whose middle is here. */
  private readonly axisAt: Uint8Array;
  private readonly planeAt: Float64Array;

  constructor(ground: Ground) {
    this.axes = [ground.x, ground.y, ground.z];
    this.points = Int32Array.from({ length: ground.count }, (_, point) => point);
    this.axisAt = new Uint8Array(ground.count);
    this.planeAt = new Float64Array(ground.count);
    this.build(0, ground.count);
  }

  /**
   * The nearest points of a point, nearest first. Of equally distant points those come first that the tree comes to
   * first, which depends on the points alone.
   *
   * @param count how many; there are at least so many others
   */
  nearest(point: number, count: number): Int32Array {
    const found = new Int32Array(count);
    if (count > 0) this.search(0, this.points.length, point, found, new Float64Array(count).fill(Infinity));
    return found;
  }

  private build(from: number, to: number): void {
    if (to - from <= LEAF) return;
    const axis = this.widest(from, to);
    const values = this.axes[axis]!;
    const sorted = this.points.slice(from, to).sort((left, right) => values[left]! - values[right]! || left - right);
    this.points.set(sorted, from);
    const middle = (from + to) >> 1;
    this.axisAt[middle] = axis;
    this.planeAt[middle] = values[sorted[middle - from]!]!;
    this.build(from, middle);
    this.build(middle, to);
  }

  private widest(from: number, to: number): number {
    const spreads = this.axes.map((values) => {
      let [least, most] = [Infinity, -Infinity];
      for (let index = from; index < to; index++) {
        const value = values[this.points[index]!]!;
        if (value < least) least = value;
        if (value > most) most = value;
      }
      return most - least;
    });
    return spreads.indexOf(Math.max(...spreads));
  }

  private search(from: number, to: number, point: number, found: Int32Array, squares: Float64Array): void {
    if (to - from <= LEAF) {
      for (let index = from; index < to; index++) this.offer(this.points[index]!, point, found, squares);
      return;
    }
    const middle = (from + to) >> 1;
    const beyond = this.axes[this.axisAt[middle]!]![point]! - this.planeAt[middle]!;
    if (beyond < 0) this.search(from, middle, point, found, squares);
    else this.search(middle, to, point, found, squares);
    // The other half only where the dividing plane is nearer than the last point found.
    if (beyond * beyond > squares[squares.length - 1]!) return;
    if (beyond < 0) this.search(middle, to, point, found, squares);
    else this.search(from, middle, point, found, squares);
  }

  private offer(other: number, point: number, found: Int32Array, squares: Float64Array): void {
    if (other === point) return;
    let square = 0;
    for (let axis = 0; axis < 3; axis++) square += (this.axes[axis]![other]! - this.axes[axis]![point]!) ** 2;
    let index = found.length - 1;
    if (square >= squares[index]!) return;
    for (; index > 0 && squares[index - 1]! > square; index--) {
      found[index] = found[index - 1]!;
      squares[index] = squares[index - 1]!;
    }
    found[index] = other;
    squares[index] = square;
  }
}
