import { SalesbookError } from "../../src/domain/errors";
import { legLengths, MOST_STOPS, routeLength, routeOrder } from "../../src/domain/route";
import type { RouteEnds } from "../../src/domain/route-ends";
import { distance, type Place } from "../../src/domain/places";
import { seeded } from "../support/random";

const DEPOT: Place = { latitude: 30.5, longitude: 104.5 };
const ENDS: readonly (readonly [string, RouteEnds])[] = [
  ["both ends free", {}],
  ["round trip without depot", { returns: true }],
  ["from a depot", { start: DEPOT }],
  ["from a depot and back", { start: DEPOT, returns: true }],
];

/** The length of a way in a given order, by adding distances. */
function lengthOf(latitudes: readonly number[], longitudes: readonly number[], order: readonly unknown[], ends: RouteEnds): number {
  const way: Place[] = [];
  order.forEach((number, stop) => (way[Number(number) - 1] = { latitude: latitudes[stop] ?? NaN, longitude: longitudes[stop] ?? NaN }));
  if (ends.start) way.unshift(ends.start);
  if (ends.returns && way[0]) way.push(way[0]);
  return way.slice(1).reduce((sum, place, index) => sum + distance(way[index] ?? place, place), 0);
}

function places(seed: number, count: number, span = 1): { latitudes: number[]; longitudes: number[] } {
  const random = seeded(seed);
  const draw = (middle: number): number[] => Array.from({ length: count }, () => middle + span * random());
  return { latitudes: Object.freeze(draw(30)) as number[], longitudes: Object.freeze(draw(104)) as number[] };
}

describe("distance", () => {
  it.each([
    ["a degree on the equator is 1/360 of its length", 0, 0, 0, 1, (2 * Math.PI * 6371.0088) / 360],
    ["pole to pole is half a meridian", 90, 0, -90, 0, Math.PI * 6371.0088],
    ["to the other side of the Earth", 0, 0, 0, 180, Math.PI * 6371.0088],
    // Nashville and Los Angeles airports, Rosetta Code "Haversine formula": 2,887.26 km with a radius of 6,372.8 km.
    ["BNA to LAX", 36.12, -86.67, 33.94, -118.4, (2887.2599506071106 / 6372.8) * 6371.0088],
    ["nowhere", 30.6, 104.1, 30.6, 104.1, 0],
  ])("%s", (_, latitude, longitude, toLatitude, toLongitude, kilometres) =>
    expect(distance({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude })).toBeCloseTo(kilometres, 6),
  );

  it("crosses the date line the short way", () => {
    expect(distance({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
      distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }),
      9,
    );
  });
});

describe.each(ENDS)("routeOrder, %s", (_, ends) => {
  it("finds the shortest way of all through up to nine stops, scattered, in the streets of a town, and in one line", () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 36; seed++) {
      const count = seed <= 4 ? 9 : 1 + (seed % 8);
      const { latitudes, longitudes } = places(seed * 10 + count, count);
      const street = (degrees: number): number => Math.round(degrees * 8) / 8;
      const shapes = {
        scattered: [latitudes, longitudes],
        town: [latitudes.map(street), longitudes.map(street)],
        line: [latitudes, latitudes],
      };
      for (const [shape, [north = [], east = []]] of Object.entries(shapes).slice(0, count === 9 ? 1 : 3)) {
        const found = lengthOf(north, east, routeOrder(north, east, ends), ends);
        if (found > shortest(north, east, ends) + 1e-6) wrong.push(`${count} stops, ${shape}, ${seed}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("numbers every stop once, is never longer than from stop to nearest stop, and gives the same order again", () => {
    for (const count of [1, 2, 3, 4, 30, 120]) {
      const { latitudes, longitudes } = places(count, count);
      const order = routeOrder(latitudes, longitudes, ends);
      expect([...order].map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (__, index) => index + 1));
      expect(routeOrder(latitudes, longitudes, ends)).toEqual(order);
      const plain = lengthOf(latitudes, longitudes, nearestFirst(latitudes, longitudes, ends), ends);
      expect(lengthOf(latitudes, longitudes, order, ends)).toBeLessThan(plain + 1e-6);
    }
  });

  it("is as long as routeLength says", () => {
    const { latitudes, longitudes } = places(5, 25);
    const order = routeOrder(latitudes, longitudes, ends);
    const visited = order.map((__, index) => order.indexOf(index + 1));
    const length = routeLength(
      visited.map((stop) => latitudes[stop]),
      visited.map((stop) => longitudes[stop]),
      ends,
    );
    expect(length).toBeCloseTo(lengthOf(latitudes, longitudes, order, ends), 9);
  });
});

// Places for which a search that improves a first way ended above the shortest one: 4.5 %, 6.7 % and 2.0 %.
it.each([
  ["six stops, both ends free", 6, 1117, {}],
  ["five stops from a depot", 5, 721, { start: DEPOT }],
  ["five stops, from a depot and back", 5, 1192, { start: DEPOT, returns: true }],
])("%s: the shortest way, where improving stops too early", (_, count, seed, ends) => {
  const { latitudes, longitudes } = places(seed * 10 + count, count);
  const found = lengthOf(latitudes, longitudes, routeOrder(latitudes, longitudes, ends), ends);
  expect(found).toBeLessThan(shortest(latitudes, longitudes, ends) + 1e-6);
});

describe("routeOrder", () => {
  it("comes near the length of the shortest tour through random places in a square, about 0.7124 · √(n · area)", () => {
    // The constant of Beardwood, Halton and Hammersley for many places; with 400 of them the border adds some per cent.
    const { latitudes, longitudes } = places(400, 400, 0.1);
    const [north, east] = [0.1 * 111.195, 0.1 * 111.195 * Math.cos((30.05 * Math.PI) / 180)];
    const found = lengthOf(latitudes, longitudes, routeOrder(latitudes, longitudes, { returns: true }), { returns: true });
    expect(found / (0.7124 * Math.sqrt(400 * north * east))).toBeLessThan(1.1);
  });

  it("visits stops at the same place one after the other, as entered", () => {
    const order = routeOrder([1, 0, 1, 0, 1], [1, 0, 1, 0, 1], { start: { latitude: 0, longitude: 0 } });
    expect(order).toEqual([3, 1, 4, 2, 5]);
    expect(new Set(routeOrder(Array(500).fill(30), Array(500).fill(104)))).toHaveProperty("size", 500);
  });

  it("leaves out stops without usable coordinates and orders the others", () => {
    const order = routeOrder([0, null, 0, "30°", 95], [2, 1, 1, 1, 1], { start: { latitude: 0, longitude: 0 } });
    expect(order.slice(0, 3)).toEqual([2, "", 1]);
    expect(order.slice(3).map((error) => (error instanceof SalesbookError ? error.code : error))).toEqual(["notANumber", "outOfRange"]);
    expect(routeOrder([], [])).toEqual([]);
  });

  it("refuses lists of different length and too many stops", () => {
    expect(() => routeOrder([1], [])).toThrow(expect.objectContaining({ code: "differentShape" }));
    const many = Array(MOST_STOPS + 1).fill(1);
    expect(() => routeOrder(many, many)).toThrow(expect.objectContaining({ code: "outOfRange" }));
  });
});

describe("legLengths and routeLength", () => {
  const degree = (2 * Math.PI * 6371.0088) / 360;

  it("measure from the depot, or from the first stop", () => {
    expect(legLengths([0, 0], [1, 3], { latitude: 0, longitude: 0 }).map((leg) => Number(leg) / degree)).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(2, 9),
    ]);
    expect(legLengths([0, 0], [1, 3])[0]).toBe(0);
    expect(Number(routeLength([0, 0], [1, 3], { returns: true })) / degree).toBeCloseTo(4, 9);
    expect(Number(routeLength([0, 0], [1, 3], { start: { latitude: 0, longitude: 0 }, returns: true })) / degree).toBeCloseTo(6, 9);
  });

  it("do not know a way through a stop without coordinates", () => {
    const legs = legLengths([0, null, 0, "x", 0], [1, 1, 2, 2, 3]);
    expect(legs.map((leg) => (leg instanceof SalesbookError ? leg.code : leg))).toEqual([0, "", "", "notANumber", ""]);
    expect(routeLength([0, null], [1, 1])).toBe("");
    expect(routeLength([], [])).toBe("");
  });
});

/** The shortest way of all, found by trying every order; each leg is measured once. */
function shortest(latitudes: readonly number[], longitudes: readonly number[], { start, returns = false }: RouteEnds): number {
  const stops = latitudes.map((latitude, index): Place => ({ latitude, longitude: longitudes[index] ?? NaN }));
  const legs = stops.map((from) => stops.map((to) => distance(from, to)));
  const ends = stops.map((stop) => (start ? distance(start, stop) : 0));
  const visited = stops.map(() => false);
  let best = Infinity;
  const visit = (first: number, here: number, length: number, left: number): void => {
    const home = start ? ends[here]! : legs[here]![first]!;
    if (left === 0) best = Math.min(best, length + (returns ? home : 0));
    stops.forEach((_, next) => {
      if (visited[next]) return;
      visited[next] = true;
      visit(first, next, length + legs[here]![next]!, left - 1);
      visited[next] = false;
    });
  };
  stops.forEach((_, first) => {
    visited[first] = true;
    visit(first, first, ends[first]!, stops.length - 1);
    visited[first] = false;
  });
  return best;
}

function numbersOf(visited: readonly number[]): number[] {
  const numbers: number[] = [];
  visited.forEach((stop, index) => (numbers[stop] = index + 1));
  return numbers;
}

function nearestFirst(latitudes: readonly number[], longitudes: readonly number[], ends: RouteEnds): number[] {
  const at = (stop: number): Place => ({ latitude: latitudes[stop] ?? NaN, longitude: longitudes[stop] ?? NaN });
  let left = [...latitudes.keys()];
  let here = ends.start ?? at(0);
  const visited: number[] = [];
  while (left.length > 0) {
    const next = left.reduce((best, stop) => (distance(here, at(stop)) < distance(here, at(best)) ? stop : best), left[0] ?? 0);
    visited.push(next);
    left = left.filter((stop) => stop !== next);
    here = at(next);
  }
  return numbersOf(visited);
}
