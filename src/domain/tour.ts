/** A short tour through stops on the globe, or through points of a plane. */
import type { Place } from "./places";
import { shortestTour } from "./tour-exact";
import { Ground } from "./tour-ground";
import { neighboursOf } from "./tour-neighbours";
import { shortened } from "./tour-search";
import { nearestNext } from "./tour-start";

/** How many places near it a place may become a neighbour of. */
const NEIGHBOURS = 10;

/** Up to so many stops the tour found is the shortest of all. */
export const EXACT_STOPS = 9;
/** With a depot and a gate beside the stops; with as many nodes trying all of them is quicker than searching. */
const EXACT_NODES = EXACT_STOPS + 2;

/**
 * The stops in the order of a short tour; of up to {@link EXACT_STOPS} in that of the shortest one.
 *
 * @param stops where they are; several may be at one place
 * @param start the depot, or `null`
 * @param returns whether the way back counts
 * @param end where the way ends, which is no stop and then counts instead of the way back; or `null`
 * @param comesFirst for each stop whether it is visited before all others
 * @returns the index of each stop, in the order of the visits
 */
export function shortTour(
  stops: readonly Place[],
  start: Place | null,
  returns: boolean,
  end: Place | null = null,
  comesFirst: readonly boolean[] = [],
): number[] {
  if (stops.length === 0) return [];
  const { first, members } = merged(stops.map(({ latitude, longitude }, stop) => `${latitude} ${longitude} ${comesFirst[stop]}`));
  if (members.length === 1) return members[0]!;
  const places = first.map((stop) => stops[stop]!);
  const depot = start ? places.push(start) - 1 : -1;
  const last = end ? places.push(end) - 1 : -1;
  // A way with an open end, or with two ends, is a closed tour too, cut at the gate.
  const isOpen = !returns || end !== null;
  // A round trip may leave its depot in either direction; a way begins with those that come first.
  const parts = places.map((_, place) => (place === depot ? (isOpen ? -1 : 0) : comesFirst[first[place] ?? -1] ? -1 : 1));
  const isLater = parts.map((part) => part > 0);
  const ground = Ground.onGlobe(places, isOpen, [depot, last], comesFirst.includes(true) ? parts : []);
  const part = (place: number): number => Number(isLater[place] ?? true);
  const arranged = (tour: number[]): number[] => tour.sort((left, right) => part(left) - part(right));
  const found = visits(circle(ground, Math.max(0, depot), last, arranged), depot, ground.gate, last);
  return inParts(found, isLater).flatMap((place) => members[place] ?? []);
}

/**
 * The points of a plane in the order of a short closed tour: the same search, for measuring it against tours whose
 * shortest length is known.
 *
 * @param x, y coordinates, any unit
 * @returns the index of each point, in the order of the tour
 * @example planarTour([0, 1, 0, 1], [0, 1, 1, 0]) // [0, 2, 1, 3]
 */
export function planarTour(x: readonly number[], y: readonly number[]): number[] {
  if (x.length === 0) return [];
  const { first, members } = merged(x.map((east, point) => `${east} ${y[point]}`));
  const ground = Ground.inPlane(
    first.map((point) => x[point]!),
    first.map((point) => y[point]!),
  );
  return visits(circle(ground, 0, -1), -1, -1, -1).flatMap((place) => members[place] ?? []);
}

/** The same way or circle, in the direction or from the place with which the stops that come first do. */
function inParts(places: readonly number[], isLater: readonly boolean[]): readonly number[] {
  const from = places.findIndex((place, index) => !isLater[place] && isLater[places.at(index - 1)!]);
  if (from <= 0) return places;
  if (isLater[places[0]!] && !isLater[places.at(-1)!]) return [...places].reverse();
  return [...places.slice(from), ...places.slice(0, from)];
}

/**
 * @param last the point that the gate comes after, or −1
 * @param arranged puts the first tour into an order that the search keeps to
 */
function circle(ground: Ground, first: number, last: number, arranged = (tour: number[]): number[] => tour): number[] {
  if (ground.size <= EXACT_NODES + Number(last >= 0)) return shortestTour(ground);
  const neighbours = neighboursOf(ground, NEIGHBOURS);
  const begun = arranged(Array.from(nearestNext(ground, first, neighbours)));
  // The end is beside the gate from the beginning, and no search parts them.
  if (last >= 0) begun.splice(begun.length - 2, 0, ...begun.splice(begun.indexOf(last), 1));
  return Array.from(shortened(begun, ground, neighbours));
}

/** Stops at the same place are one place, visited once: the first stop of each place, and all of them. */
function merged(keys: readonly string[]): { first: number[]; members: number[][] } {
  const known = new Map<string, number>();
  const members: number[][] = [];
  keys.forEach((key, stop) => {
    const place = known.get(key) ?? members.push([]) - 1;
    known.set(key, place);
    members[place]!.push(stop);
  });
  return { first: members.map((stops) => stops[0]!), members };
}

/** The places of a closed tour from its beginning: the depot, else the gate, else the first place entered; without its end. */
function visits(tour: readonly number[], depot: number, gate: number, end: number): number[] {
  const from = tour.indexOf(depot >= 0 ? depot : Math.max(0, gate));
  const turned = [...tour.slice(from), ...tour.slice(0, from)];
  const stops = turned.filter((node) => node !== depot && node !== gate && node !== end);
  if (depot < 0 && end >= 0) return turned[1] === end ? stops.reverse() : stops;
  if (depot >= 0 && gate >= 0) return turned[1] === gate ? stops.reverse() : stops;
  // Either direction is as long: the one whose first place was entered earlier than its last.
  const fixed = depot < 0 && gate < 0 ? 1 : 0;
  const free = stops.slice(fixed);
  return [...stops.slice(0, fixed), ...((free[0] ?? 0) <= (free.at(-1) ?? 0) ? free : free.reverse())];
}
