/** Where the nodes of a tour are and how far apart: on the globe or in a plane, with or without an open end. */
import type { Place } from "./places";

/** Looked up once: the search asks for lengths millions of times, and not everywhere is a global name found at once. */
const { asin, min, sqrt } = Math;
/** Tours are compared with each other only, so the Earth's radius in kilometres need not be exact. */
const RADIUS = 6371;
/** Ties the gate of a way to its depot and to its end: no way is long enough to be worth parting them. */
const BOND = -1e6;
/** Parts the stops that come first from the others: no way saved is long enough to go from one to the other once more. */
const PARTING = 1e6;
/** Up to this chord of the unit sphere (640 km) the series of the arc is exact to a millionth of a millimetre. */
const SHORT_CHORD = 0.1;

/** Points in space, and the gate: a node without a place, next to everything, at which a way with an open end is cut. */
export class Ground {
  /** How many points there are; the gate, if any, is the node after them. */
  readonly count: number;
  /** The number of the gate, or −1. */
  readonly gate: number;

  private constructor(
    readonly x: Float64Array,
    readonly y: Float64Array,
    readonly z: Float64Array,
    private readonly isGlobe: boolean,
    /** The points that must stay beside the gate, at most two. */
    private readonly bound: readonly number[],
    isOpen: boolean,
    /** For each point the part of the way that it is of, where there are two: −1 for the first, 1 for the other, 0 for either. */
    private readonly parts: readonly number[] = [],
  ) {
    this.count = x.length;
    this.gate = isOpen ? x.length : -1;
  }

  /**
   * @param places in degrees; lengths are great-circle distances in kilometres
   * @param isOpen whether the tour is a way with two ends
   * @param bound the places at which such a way begins and ends; −1 for none
   * @param parts for each place −1 where it is of those that come first, 1 of the others, 0 of neither; nothing without such
   */
  static onGlobe(places: readonly Place[], isOpen: boolean, bound: readonly number[], parts?: readonly number[]): Ground {
    const radians = (degrees: number): number => (degrees * Math.PI) / 180;
    const x = Float64Array.from(places, ({ latitude, longitude }) => Math.cos(radians(latitude)) * Math.cos(radians(longitude)));
    const y = Float64Array.from(places, ({ latitude, longitude }) => Math.cos(radians(latitude)) * Math.sin(radians(longitude)));
    const z = Float64Array.from(places, ({ latitude }) => Math.sin(radians(latitude)));
    return new Ground(x, y, z, true, bound, isOpen, parts);
  }

  /** A closed tour between points of a plane; lengths are straight lines. */
  static inPlane(x: ArrayLike<number>, y: ArrayLike<number>): Ground {
    return new Ground(Float64Array.from(x), Float64Array.from(y), new Float64Array(x.length), false, [], false);
  }

  /** How many nodes a tour has. */
  get size(): number {
    return this.gate < 0 ? this.count : this.count + 1;
  }

  /** The length of the link between two nodes. */
  length(from: number, to: number): number {
    if (from === this.gate) return this.bound.includes(to) ? BOND : 0;
    if (to === this.gate) return this.bound.includes(from) ? BOND : 0;
    const east = this.x[from]! - this.x[to]!;
    const north = this.y[from]! - this.y[to]!;
    const up = this.z[from]! - this.z[to]!;
    const chord = sqrt(east * east + north * north + up * up);
    const parting = this.parts[from]! * this.parts[to]! < 0 ? PARTING : 0;
    return parting + (this.isGlobe ? arc(chord) : chord);
  }
}

/** The way along the surface between two points whose straight distance is a chord of the unit sphere. */
function arc(chord: number): number {
  if (chord > SHORT_CHORD) return 2 * RADIUS * asin(min(1, chord / 2));
  const square = chord * chord;
  return RADIUS * chord * (1 + square * (1 / 24 + square * (3 / 640 + square * (5 / 7168))));
}
