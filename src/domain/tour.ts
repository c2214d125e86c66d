/** The search behind `routeOrder`: a short tour through places on the globe. */
import type { Place } from "./route";

/** How many of its nearest places a place may become a neighbour of. */
const CANDIDATES = 10;
/** The longest stretch that Or-opt moves. */
const LONGEST_MOVE = 3;
/** Disturbances: so many per place, at least and at most; each is kept only when the tour gets shorter. */
const KICKS = { perPlace: 20, least: 200, most: 10_000 };
/** A disturbance swaps two stretches of up to this many places. */
const KICK_LENGTH = 30;
/** Gains below a tenth of a millimetre are noise of the arithmetic. */
const LEAST_GAIN = 1e-7;
/** Ties the end of a one-way tour to its depot: no way is long enough to be worth parting them. */
const BOND = -1e6;
/** The table of lengths between so many places takes 32 MB. */
const MOST_REMEMBERED = 2000;
/** Tours are compared with each other only, so the Earth's radius in kilometres need not be exact. */
const RADIUS = 6371;

type Length = (from: number, to: number) => number;

/**
 * The stops in the order of a short tour.
 *
 * @param stops where they are; several may be at one place
 * @param start the depot, or `null`
 * @param returns whether the way back counts
 * @returns the index of each stop, in the order of the visits
 */
export function shortTour(stops: readonly Place[], start: Place | null, returns: boolean): number[] {
  const { places, members } = merged(stops);
  const depot = start ? places.push(start) - 1 : -1;
  const count = places.length;
  // A way with an open end is a closed tour too, cut at a gate: a node without a place, next to everything.
  const gate = returns ? -1 : count;
  const between = arcs(places);
  const length = remembered(gate < 0 ? count : count + 1, (from, to) => {
    if (from === gate) return to === depot ? BOND : 0;
    if (to === gate) return from === depot ? BOND : 0;
    return between(from, to);
  });
  const tour = nearestNext(count, Math.max(0, depot), between);
  if (gate >= 0) tour.push(gate);
  const search = new Search(tour, length, nearest(count, gate, between));
  search.improve();
  return visits(Array.from(search.tour), depot, gate).flatMap((place) => members[place] ?? []);
}

/** Stops at the same place are one place, visited once. */
function merged(stops: readonly Place[]): { places: Place[]; members: number[][] } {
  const known = new Map<string, number>();
  const places: Place[] = [];
  const members: number[][] = [];
  stops.forEach((place, stop) => {
    const key = `${place.latitude} ${place.longitude}`;
    const found = known.get(key) ?? places.push(place) - 1;
    known.set(key, found);
    (members[found] ??= []).push(stop);
  });
  return { places, members };
}

/** Distances between points on the unit sphere, from the chord between them. */
function arcs(places: readonly Place[]): Length {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const x = places.map(({ latitude, longitude }) => Math.cos(radians(latitude)) * Math.cos(radians(longitude)));
  const y = places.map(({ latitude, longitude }) => Math.cos(radians(latitude)) * Math.sin(radians(longitude)));
  const z = places.map(({ latitude }) => Math.sin(radians(latitude)));
  return (from, to) => {
    const [east, north, up] = [x[from]! - x[to]!, y[from]! - y[to]!, z[from]! - z[to]!];
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(east * east + north * north + up * up) / 2));
  };
}

/** Looks lengths up in a table where there is room for one. */
function remembered(size: number, length: Length): Length {
  if (size > MOST_REMEMBERED) return length;
  const table = new Float64Array(size * size);
  for (let from = 0; from < size; from++) for (let to = 0; to < size; to++) table[from * size + to] = length(from, to);
  return (from, to) => table[from * size + to]!;
}

/** From a place to the nearest one not yet visited, and so on. */
function nearestNext(count: number, first: number, between: Length): number[] {
  const left = new Set(Array.from({ length: count }, (_, place) => place));
  const tour: number[] = [];
  for (let here = first; left.size > 0;) {
    tour.push(here);
    left.delete(here);
    let next = -1;
    let shortest = Infinity;
    for (const place of left) {
      const way = between(here, place);
      if (way < shortest) [next, shortest] = [place, way];
    }
    here = next;
  }
  return tour;
}

/** The nearest places of each place, nearest first; before them the gate, because any place may be an end. */
function nearest(count: number, gate: number, between: Length): number[][] {
  const lists = Array.from({ length: count }, (_, place) => {
    const near: { place: number; way: number }[] = [];
    for (let other = 0; other < count; other++) {
      if (other === place) continue;
      const way = between(place, other);
      if (near.length === CANDIDATES && way >= near[CANDIDATES - 1]!.way) continue;
      let index = near.length;
      while (index > 0 && near[index - 1]!.way > way) index -= 1;
      near.splice(index, 0, { place: other, way });
      if (near.length > CANDIDATES) near.pop();
    }
    return near.map((found) => found.place);
  });
  return gate < 0 ? lists : [...lists.map((list) => [gate, ...list]), []];
}

/** The places of a closed tour from its beginning: the depot, else the gate, else the first place entered. */
function visits(tour: readonly number[], depot: number, gate: number): number[] {
  const from = tour.indexOf(depot >= 0 ? depot : Math.max(0, gate));
  const turned = [...tour.slice(from), ...tour.slice(0, from)];
  const stops = turned.filter((node) => node !== depot && node !== gate);
  if (depot >= 0 && gate >= 0) return turned[1] === gate ? stops.reverse() : stops;
  // Either direction is as long: the one whose first place was entered earlier than its last.
  const fixed = depot < 0 && gate < 0 ? 1 : 0;
  const free = stops.slice(fixed);
  return [...stops.slice(0, fixed), ...((free[0] ?? 0) <= (free.at(-1) ?? 0) ? free : free.reverse())];
}

/** A closed tour that is improved by turning stretches of it round: every change is made of such turns and can be undone. */
class Search {
  private readonly size: number;
  private readonly position: Int32Array;
  readonly tour: Int32Array;
  private readonly queue: number[] = [];
  private readonly queued: boolean[];
  /** First and last position of each stretch turned round since the last disturbance. */
  private readonly turns: number[] = [];
  private state = 0x2545f491;

  /** @param near for each node the nodes it may be linked to, nearest first */
  constructor(
    tour: readonly number[],
    private readonly length: Length,
    private readonly near: readonly (readonly number[])[],
  ) {
    this.size = tour.length;
    this.tour = Int32Array.from(tour);
    this.position = new Int32Array(tour.length);
    tour.forEach((node, index) => (this.position[node] = index));
    this.queued = tour.map(() => false);
  }

  /** Settles the tour, then disturbs it a little and settles it again, many times, and keeps what is shorter. */
  improve(): void {
    if (this.size < 4) return;
    this.tour.forEach((node) => this.enqueue(node));
    this.settle();
    const kicks = Math.min(KICKS.most, Math.max(KICKS.least, KICKS.perPlace * this.size));
    for (let kick = 0; kick < kicks; kick++) {
      this.turns.length = 0;
      if (this.disturb() + this.settle() > -LEAST_GAIN) continue;
      for (let turn = this.turns.length - 2; turn >= 0; turn -= 2) this.swapEnds(this.turns[turn]!, this.turns[turn + 1]!);
    }
  }

  /** Swaps two neighbouring stretches (a double bridge); returns the gain, mostly a loss. */
  private disturb(): number {
    const longest = Math.min(KICK_LENGTH, Math.floor((this.size - 2) / 2));
    const from = this.random(this.size);
    const middle = from + 1 + this.random(longest);
    const to = middle + 1 + this.random(longest);
    const [before, head, tail, after] = [this.at(from - 1), this.at(from), this.at(middle - 1), this.at(middle)];
    const [last, next] = [this.at(to - 1), this.at(to)];
    const gain =
      this.length(before, head) +
      this.length(tail, after) +
      this.length(last, next) -
      this.length(before, after) -
      this.length(last, head) -
      this.length(tail, next);
    this.carry(before, head, tail, after, last, next, false);
    this.enqueue(before, head, tail, after, last, next);
    return gain;
  }

  /** Improves around every queued node until none is left; returns what is gained. */
  private settle(): number {
    let gained = 0;
    for (let index = 0; index < this.queue.length; index++) {
      const node = this.queue[index]!;
      this.queued[node] = false;
      for (let gain = this.better(node); gain > 0; gain = this.better(node)) gained += gain;
    }
    this.queue.length = 0;
    return gained;
  }

  private better(node: number): number {
    return this.relink(node, 1) || this.relink(node, -1) || this.move(node, 1) || this.move(node, -1);
  }

  /** 2-opt: links a node to a nearer one than its neighbour and turns what lies between round. */
  private relink(node: number, step: 1 | -1): number {
    const neighbour = this.at(this.position[node]! + step);
    const old = this.length(node, neighbour);
    for (const other of this.near[node]!) {
      const short = this.length(node, other);
      if (short >= old) break;
      const next = this.at(this.position[other]! + step);
      const gain = old + this.length(other, next) - short - this.length(neighbour, next);
      if (gain <= LEAST_GAIN) continue;
      this.link(node, neighbour, other, next);
      this.enqueue(node, neighbour, other, next);
      return gain;
    }
    return 0;
  }

  /** Or-opt: moves a stretch of up to three nodes, of which this is the first, next to a node near this one. */
  private move(head: number, step: 1 | -1): number {
    for (let count = 1; count <= LONGEST_MOVE && count + 3 <= this.size; count++) {
      const start = this.position[head]!;
      const tail = this.at(start + step * (count - 1));
      const [before, after] = [this.at(start - step), this.at(start + step * count)];
      const freed = this.length(before, head) + this.length(tail, after) - this.length(before, after);
      const isMoved = (node: number): boolean => ((this.position[node]! - start) * step + this.size) % this.size < count;
      for (const other of this.near[head]!) {
        const short = this.length(head, other);
        if (short >= freed) break;
        if (isMoved(other)) continue;
        for (const turned of [false, true]) {
          // Seen along the step, the stretch goes behind the other node, or turned round before it.
          const beside = this.at(this.position[other]! + (turned ? -step : step));
          if (isMoved(beside)) continue;
          const gain = freed + this.length(other, beside) - short - this.length(tail, beside);
          if (gain <= LEAST_GAIN) continue;
          if (turned) this.carry(before, head, tail, after, beside, other, true);
          else this.carry(before, head, tail, after, other, beside, false);
          this.enqueue(before, head, tail, after, other, beside);
          return gain;
        }
      }
    }
    return 0;
  }

  /**
   * Takes head…tail from between `before` and `after` and puts it between `last` and `next`, which follow each other in
   * the same direction: last–head…tail–next, or turned round last–tail…head–next.
   */
  private carry(before: number, head: number, tail: number, after: number, last: number, next: number, turned: boolean): void {
    this.link(before, head, last, next);
    if (last !== after) this.link(before, last, after, tail);
    if (!turned) this.link(last, tail, head, next);
  }

  /** Replaces the links a–b and c–d by a–c and b–d, where b follows a and d follows c in the same direction. */
  private link(a: number, b: number, c: number, d: number): void {
    const forward = this.at(this.position[a]! + 1) === b && this.at(this.position[c]! + 1) === d;
    const [from, to] = forward ? [this.position[b]!, this.position[c]!] : [this.position[c]!, this.position[b]!];
    const inside = ((to - from + this.size) % this.size) + 1;
    // Turning the other part round gives the same closed tour; the shorter one is less work.
    const isShorter = 2 * inside <= this.size;
    const first = isShorter ? from : (to + 1) % this.size;
    const last = isShorter ? to : (from - 1 + this.size) % this.size;
    this.swapEnds(first, last);
    this.turns.push(first, last);
  }

  /** Turns the stretch between two positions round. */
  private swapEnds(from: number, to: number): void {
    const count = ((to - from + this.size) % this.size) + 1;
    for (let swaps = count >> 1, left = from, right = to; swaps > 0; swaps--) {
      const [first, last] = [this.tour[left]!, this.tour[right]!];
      this.tour[left] = last;
      this.position[last] = left;
      this.tour[right] = first;
      this.position[first] = right;
      left = left + 1 === this.size ? 0 : left + 1;
      right = right === 0 ? this.size - 1 : right - 1;
    }
  }

  private at(position: number): number {
    const { size } = this;
    return this.tour[position < 0 ? position + size : position >= size ? position - size : position]!;
  }

  private enqueue(...nodes: readonly number[]): void {
    for (const node of nodes) {
      if (this.queued[node]) continue;
      this.queued[node] = true;
      this.queue.push(node);
    }
  }

  /** A whole number below a limit, from a fixed sequence (xorshift): the same stops give the same tour. */
  private random(limit: number): number {
    let { state } = this;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state;
    return (state >>> 0) % limit;
  }
}
