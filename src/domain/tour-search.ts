/**
 * Shortens a closed tour: 3-opt moves between neighbours until none helps (S. Lin 1965, with the neighbour lists and the
 * queue of J. Bentley 1992), then again and again after a small disturbance that such moves cannot simply undo, the
 * double bridge (O. Martin, S. Otto, E. Felten 1991). A tour that got a little longer is kept for a while, ever less as
 * the end comes near, and the shortest one is what is left.
 */
import { randomSequence } from "./random-sequence";
import type { Ground } from "./tour-ground";
import type { Neighbours } from "./tour-neighbours";
import { TourOrder } from "./tour-order";

/** Looked up once, as in tour-ground.ts. */
const { floor, log } = Math;
/** Of the neighbours of a node so many are tried as the end of the second new link. */
const SECOND_CHOICES = 7;
/** A disturbance swaps three stretches of up to this many nodes. */
const KICK_LENGTH = 50;
/** How much longer a tour may get at first, as a part of its mean link. */
const TOLERANCE = 0.4;
/** The bound of the search: so many moves are looked at, by the number of nodes and at most. */
const MOVES = { perNode: 3000, most: 10_000_000 };
/** What a disturbance takes by itself, in moves. */
const KICK_MOVES = 20;
/** Gains below a tenth of a millimetre are noise of the arithmetic. */
const LEAST_GAIN = 1e-7;

/**
 * A short tour through all nodes of a ground, five or more: fewer have no double bridge.
 *
 * @param start the tour to begin with, each node once; the result is never longer
 * @param neighbours the links that are worth trying
 * @returns the nodes in the order of the tour; the same input always gives the same tour
 */
export function shortened(start: ArrayLike<number>, ground: Ground, neighbours: Neighbours): Int32Array {
  return new Search(start, ground, neighbours).run();
}

class Search {
  private readonly order: TourOrder;
  private readonly size: number;
  private readonly secondChoices: number;
  /** The nodes around which a shorter way may be found, in a circle. */
  private readonly queue: Int32Array;
  private readonly isQueued: Uint8Array;
  private queueFirst = 0;
  private queueLength = 0;
  /** How many moves have been looked at. */
  private moves = 0;
  private readonly random = randomSequence();

  constructor(
    start: ArrayLike<number>,
    private readonly ground: Ground,
    private readonly near: Neighbours,
  ) {
    this.order = new TourOrder(start, ground);
    this.size = start.length;
    this.secondChoices = Math.min(near.width, SECOND_CHOICES + (ground.gate < 0 ? 0 : 1));
    this.queue = new Int32Array(this.size);
    this.isQueued = new Uint8Array(this.size);
  }

  run(): Int32Array {
    const { order, size } = this;
    order.nodes.forEach((node) => this.enqueue(node));
    this.settle();
    const best = order.nodes.slice();
    const tolerance = (TOLERANCE * order.legs.reduce((sum, leg) => sum + Math.max(0, leg), 0)) / size;
    const end = this.moves + Math.min(MOVES.most, MOVES.perNode * size);
    const span = end - this.moves;
    // By how much the tour is shorter than the best one.
    let lead = 0;
    while (this.moves < end) {
      order.keep();
      const gain = this.disturb() + this.settle();
      const tolerated = ((end - this.moves) / span) * tolerance * log(this.random());
      if (gain < Math.min(tolerated, -LEAST_GAIN)) {
        order.takeBack();
        continue;
      }
      lead += gain;
      if (lead <= LEAST_GAIN) continue;
      best.set(order.nodes);
      lead = 0;
    }
    return best;
  }

  /** A double bridge: a [b…c] [d…e] [f…g] h becomes a [f…g] [d…e] [b…c] h. Returns the gain, mostly a loss. */
  private disturb(): number {
    const { order, ground, size } = this;
    const longest = Math.min(KICK_LENGTH, Math.floor((size - 2) / 3));
    const first = this.below(size);
    const second = first + 1 + this.below(longest);
    const third = second + 1 + this.below(longest);
    const last = third + this.below(longest);
    const [a, b, c, d] = [order.at(first - 1), order.at(first), order.at(second - 1), order.at(second)];
    const [e, f, g, h] = [order.at(third - 1), order.at(third), order.at(last), order.at(last + 1)];
    const old = ground.length(a, b) + ground.length(c, d) + ground.length(e, f) + ground.length(g, h);
    order.link(a, b, g, h);
    order.link(a, g, f, e);
    order.link(g, e, d, c);
    order.link(e, c, b, h);
    this.enqueueFour(a, b, c, d);
    this.enqueueFour(e, f, g, h);
    this.moves += KICK_MOVES;
    return old - ground.length(a, f) - ground.length(g, d) - ground.length(e, b) - ground.length(c, h);
  }

  /** Shortens the tour around every queued node until none is left; returns what is gained. */
  private settle(): number {
    let gained = 0;
    while (this.queueLength > 0) {
      const node = this.queue[this.queueFirst]!;
      this.queueFirst = this.queueFirst + 1 === this.size ? 0 : this.queueFirst + 1;
      this.queueLength--;
      this.isQueued[node] = 0;
      for (let gain = 1; gain > 0; gained += gain) gain = this.shorten(node, 1) || this.shorten(node, -1);
    }
    return gained;
  }

  /**
   * Makes the first 2-opt or 3-opt move found that replaces the link from a node to the next one (step 1) or the one
   * before (step −1), and returns its gain, or 0 if there is none.
   *
   * The names are those of S. Lin and B. Kernighan (1973): t1–t2, t3–t4 and t5–t6 are removed, t2–t3, t4–t5 and t6–t1
   * are added, each pair only while more has been removed than added. Along the step, t4 stands before t3, and then
   * adding t4–t1 gives a tour already; or behind it, which parts the circle t2…t3 from the tour, and t5–t6 must be in
   * it to join them again. The links of the tour are looked up and those to neighbours too: only those back to t1 need
   * arithmetic.
   */
  private shorten(t1: number, step: 1 | -1): number {
    const { order, ground, near } = this;
    const { nodes, positions, legs } = order;
    const position2 = order.wrapped(positions[t1]! + step);
    const t2 = nodes[position2]!;
    const removed1 = legs[step > 0 ? positions[t1]! : position2]!;
    for (let choice3 = t2 * near.width, end3 = choice3 + near.width; choice3 < end3; choice3++) {
      const gain1 = removed1 - near.lengths[choice3]!;
      if (gain1 <= LEAST_GAIN) break;
      const t3 = near.nodes[choice3]!;
      const position3 = positions[t3]!;
      const offset3 = order.wrapped((position3 - position2) * step);
      // t1 and the node behind t2 are linked to t2 as it is.
      if (t3 === t1 || offset3 === 1) continue;
      for (let side = -1; side <= 1; side += 2) {
        const position4 = order.wrapped(position3 + side * step);
        const t4 = nodes[position4]!;
        const gain2 = gain1 + legs[side * step > 0 ? position3 : position4]!;
        if (side < 0) {
          const gain = gain2 - ground.length(t4, t1);
          if (gain > LEAST_GAIN) return this.replaceTwo(t1, t2, t3, t4, gain);
        }
        for (let choice5 = t4 * near.width, end5 = choice5 + this.secondChoices; choice5 < end5; choice5++) {
          const gain3 = gain2 - near.lengths[choice5]!;
          if (gain3 <= LEAST_GAIN) break;
          const t5 = near.nodes[choice5]!;
          const position5 = positions[t5]!;
          const offset5 = order.wrapped((position5 - position2) * step);
          if (side < 0 ? t5 === t3 : offset5 > offset3) continue;
          // From t2 to t4 the way is turned by the first two links; in a circle of its own either side will do.
          let way = side < 0 ? (offset5 < offset3 ? 1 : -1) : t5 === t3 ? -1 : 1;
          for (let ways = side < 0 || t5 === t3 || t5 === t2 ? 1 : 2; ways > 0; ways--, way = -way) {
            this.moves++;
            const position6 = order.wrapped(position5 + way * step);
            const t6 = nodes[position6]!;
            const gain = gain3 + legs[way * step > 0 ? position5 : position6]! - ground.length(t6, t1);
            if (gain > LEAST_GAIN) return this.replaceThree(t1, t2, t3, t4, t5, t6, side < 0 ? 0 : way, gain);
          }
        }
      }
    }
    return 0;
  }

  private replaceTwo(t1: number, t2: number, t3: number, t4: number, gain: number): number {
    this.order.link(t1, t2, t4, t3);
    this.enqueueFour(t1, t2, t3, t4);
    return gain;
  }

  /** @param way 0: t4 before t3; otherwise t4 behind t3, and t6 behind (1) or before t5 (−1) */
  private replaceThree(t1: number, t2: number, t3: number, t4: number, t5: number, t6: number, way: number, gain: number): number {
    const { order } = this;
    if (way === 0) {
      order.link(t1, t2, t4, t3);
      order.link(t1, t4, t6, t5);
    } else if (way > 0) {
      order.link(t1, t2, t3, t4);
      order.link(t1, t3, t6, t5);
      order.link(t3, t5, t2, t4);
    } else {
      order.link(t1, t2, t6, t5);
      order.link(t2, t5, t3, t4);
    }
    this.enqueueFour(t1, t2, t3, t4);
    this.enqueue(t5);
    this.enqueue(t6);
    return gain;
  }

  private enqueueFour(a: number, b: number, c: number, d: number): void {
    this.enqueue(a);
    this.enqueue(b);
    this.enqueue(c);
    this.enqueue(d);
  }

  private enqueue(node: number): void {
    if (this.isQueued[node] !== 0) return;
    this.isQueued[node] = 1;
    const place = this.queueFirst + this.queueLength++;
    this.queue[place >= this.size ? place - this.size : place] = node;
  }

  /** A whole number below a limit. */
  private below(limit: number): number {
    return floor(this.random() * limit);
  }
}
