/** The order of a route's stops in which the fewest are closed when they are reached. */
import { distance, type Place } from "./places";
import { randomSequence } from "./random-sequence";
import type { RouteEnds } from "./route-ends";
import { HOURS_OF_DAY, isMissed, leaving, type Pace, type Visit } from "./route-times";

/** Where stops close, a route has no more than this: every change of the order changes all later times. */
export const MOST_TIMED_STOPS = 60;
/** Up to so many stops all orders are tried. */
const EXACT_STOPS = 9;
/** The bound of the search among more: so many orders are looked at for each stop. */
const ORDERS_PER_STOP = 3000;
/** The longest stretch that is moved elsewhere; as many moves are a disturbance. */
const LONGEST_MOVED = 3;
/** A missed stop weighs more than any way in kilometres: than sixty times half round the Earth. */
const MISSED = 2_000_000;
/** Lengths that differ by less than a tenth of a millimetre are equal. */
const LEAST_GAIN = 1e-7;

/**
 * Of up to nine stops the order that misses fewest, and of those the shortest; of more a good one, which never misses more than the
 * order to begin with, and is no longer where it misses as many.
 *
 * @param visits at most {@link MOST_TIMED_STOPS}
 * @param ends where the way starts and ends, and which stops come first, one per visit
 * @param begun a short order that keeps to `ends.first`, the shortest of up to nine stops: indices of visits
 * @returns indices of visits; the same ones always give the same order
 */
export function punctualOrder(visits: readonly Visit[], ends: RouteEnds, pace: Pace, begun: readonly number[]): readonly number[] {
  const cost = costOf(visits, ends, pace);
  if (cost(begun) < MISSED) return begun;
  const isFirst = (stop: number): boolean => ends.first?.[stop] === true;
  const firsts = begun.filter(isFirst).length;
  const fits = (order: readonly number[]): boolean => order.every((stop, index) => isFirst(stop) === index < firsts);
  const found = improved(begun, fits, cost);
  return begun.length <= EXACT_STOPS ? best(found, fits, cost) : found;
}

type Order = readonly number[];
/** Whether those that come first do, in an order or its beginning. */
type Fits = (order: Order) => boolean;
/** What an order costs: the stops that are missed, then kilometres; of the beginning of one without the way from its last stop. */
type Cost = (order: Order) => number;

function costOf(visits: readonly Visit[], { start, end, returns }: RouteEnds, { departure, speed, detour }: Pace): Cost {
  const from = (place: Place | null | undefined): number[] => visits.map((visit) => (place ? distance(place, visit.place) : 0));
  const legs = visits.map(({ place }) => from(place));
  const out = from(start);
  const home = from(end ?? (returns ? start : null));
  // A round trip without depot ends at its first stop.
  const back = returns && !start && !end ? legs : visits.map(() => home);
  return (order) => {
    let clock = departure;
    let cost = 0;
    let before = -1;
    for (let index = 0; index < order.length; index++) {
      const stop = order[index]!;
      const visit = visits[stop]!;
      const leg = before < 0 ? out[stop]! : legs[before]![stop]!;
      const arrival = clock + (leg * detour) / speed / HOURS_OF_DAY;
      clock = leaving(arrival, visit);
      cost += leg + (isMissed(arrival, visit) ? MISSED : 0);
      before = stop;
    }
    return order.length < visits.length ? cost : cost + back[order[0]!]![before]!;
  };
}

/** The best of all orders; one whose beginning costs as much as the best so far is left early. */
function best(known: Order, fits: Fits, cost: Cost): Order {
  let found = known;
  let bound = cost(known);
  const visit = (way: Order): void => {
    const whole = cost(way);
    if (whole >= bound - LEAST_GAIN || !fits(way)) return;
    if (way.length === known.length) {
      found = way;
      bound = whole;
    } else for (const stop of known) if (!way.includes(stop)) visit([...way, stop]);
  };
  visit([]);
  return found;
}

/** Stretches are moved and turned round until nothing helps, and again after small disturbances. */
function improved(begun: Order, fits: Fits, cost: Cost): Order {
  const moves = movesOf(begun.length);
  const random = randomSequence();
  let left = ORDERS_PER_STOP * begun.length;
  let found = begun;
  for (let start = begun; left > 0;) {
    let order = start;
    let least = cost(order);
    for (let before = Infinity; least < before && left > 0;) {
      before = least;
      for (const move of moves) {
        left -= 1;
        const other = moved(order, move);
        const price = fits(other) ? cost(other) : Infinity;
        if (price >= least - LEAST_GAIN) continue;
        order = other;
        least = price;
      }
    }
    if (least < cost(found) - LEAST_GAIN) found = order;
    start = found;
    for (let times = 0; times < LONGEST_MOVED; times++) {
      const other = moved(start, moves[Math.floor(random() * moves.length)]!);
      if (fits(other)) start = other;
    }
  }
  return found;
}

/** A stretch of an order, where it goes, and whether it is turned round. */
type Move = readonly [from: number, length: number, to: number, isTurned: boolean];

/** Each stretch turned round where it stands, and each short one elsewhere, as it is and turned round. */
function movesOf(count: number): Move[] {
  const moves: Move[] = [];
  for (let length = 1; length <= count; length++)
    for (let from = 0; from <= count - length; from++)
      for (let to = 0; to <= count - length; to++)
        if (length <= LONGEST_MOVED || to === from) for (const isTurned of [false, true]) moves.push([from, length, to, isTurned]);
  return moves;
}

function moved(order: Order, [from, length, to, isTurned]: Move): number[] {
  const rest = order.slice();
  const stretch = rest.splice(from, length);
  rest.splice(to, 0, ...(isTurned ? stretch.reverse() : stretch));
  return rest;
}
