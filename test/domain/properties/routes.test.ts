import fc from "fast-check";
import { routeLength, routeOrder } from "../../../src/domain/route";
import type { RouteEnds } from "../../../src/domain/route-ends";
import { distance, type Place } from "../../../src/domain/places";
import { holds } from "../../support/property";

/** Stops on a coarse grid of a city, so that several share a place or lie on one line; now and then across the world. */
const near = fc.record({
  latitude: fc.integer({ min: 0, max: 12 }).map((step) => 30 + step / 50),
  longitude: fc.integer({ min: 0, max: 12 }).map((step) => 114 + step / 50),
});
const far = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const stops = fc.oneof(
  { weight: 3, arbitrary: fc.array(near, { minLength: 1, maxLength: 30 }) },
  fc.array(far, { minLength: 1, maxLength: 15 }),
);
const ends = fc.record({ start: fc.option(near), returns: fc.boolean() });
const anyEnds = fc.record({ start: fc.option(near), returns: fc.boolean(), end: fc.option(near) });

const order = (places: readonly Place[], options: RouteEnds): number[] =>
  routeOrder(
    places.map(({ latitude }) => latitude),
    places.map(({ longitude }) => longitude),
    options,
  ).map(Number);

function lengthOf(places: readonly Place[], options: RouteEnds): number {
  const [latitudes, longitudes] = [places.map(({ latitude }) => latitude), places.map(({ longitude }) => longitude)];
  return Number(routeLength(latitudes, longitudes, options));
}

/** The stops as they are visited. */
function visited(places: readonly Place[], options: RouteEnds): Place[] {
  const numbers = order(places, options);
  return [...places.keys()].sort((left, right) => numbers[left]! - numbers[right]!).map((stop) => places[stop]!);
}

/** From the depot, or else the first stop, always to the nearest stop that is left. */
function nearestNeighbour(places: readonly Place[], { start }: RouteEnds): Place[] {
  const left = [...places];
  const tour: Place[] = start ? [] : left.splice(0, 1);
  while (left.length > 0) {
    const here = tour.at(-1) ?? start!;
    const lengths = left.map((place) => distance(here, place));
    tour.push(...left.splice(lengths.indexOf(Math.min(...lengths)), 1));
  }
  return tour;
}

it("a route visits every stop once", () => {
  holds(
    fc.property(stops, ends, (places, options) => {
      expect(order(places, options).sort((left, right) => left - right)).toEqual(places.map((_, index) => index + 1));
    }),
    60,
  );
});

it("a route is never longer than going from stop to nearest stop", () => {
  holds(
    fc.property(stops, ends, (places, options) => {
      const found = lengthOf(visited(places, options), options);
      expect(found).toBeLessThanOrEqual(lengthOf(nearestNeighbour(places, options), options) + 1e-6);
    }),
    60,
  );
});

it("a route is the same every time", () => {
  holds(
    fc.property(stops, ends, (places, options) => {
      expect(order([...places], { ...options })).toEqual(order(places, options));
    }),
    20,
  );
});

it("a round trip is no shorter than twice the way to the farthest stop", () => {
  holds(
    fc.property(stops, near, (places, start) => {
      const farthest = Math.max(...places.map((place) => distance(start, place)));
      expect(lengthOf(visited(places, { start, returns: true }), { start, returns: true })).toBeGreaterThanOrEqual(2 * farthest - 1e-6);
    }),
    60,
  );
});

it("a route to another end is the shortest of all ways there, up to six stops, and never ends elsewhere", () => {
  const few = fc.array(near, { minLength: 1, maxLength: 6 });
  holds(
    fc.property(few, ends, near, (places, { start, returns }, end) => {
      const found = lengthOf(visited(places, { start, end, returns }), { start, end, returns });
      const all = permutations(places).map((way) => {
        const stops = [...(start ? [start] : []), ...way, end];
        return stops.slice(1).reduce((sum, place, index) => sum + distance(stops[index]!, place), 0);
      });
      expect(Math.abs(found - Math.min(...all))).toBeLessThan(1e-6);
    }),
    40,
  );
});

it("with many stops the way to another end is a way of all stops, no longer than to go to it from the shortest open way", () => {
  holds(
    fc.property(fc.array(near, { minLength: 12, maxLength: 30 }), near, near, (places, start, end) => {
      const to = { start, end };
      expect(order(places, to).sort((left, right) => left - right)).toEqual(places.map((_, index) => index + 1));
      const open = visited(places, { start });
      // The search is not exact: what it finds may be a little longer than a way that another search ends with.
      expect(lengthOf(visited(places, to), to)).toBeLessThanOrEqual(1.05 * lengthOf(open, to) + 1e-6);
    }),
    25,
  );
});

it("stops that come first do, and up to six stops no way that keeps to that is shorter", () => {
  const few = fc.array(fc.record({ place: near, first: fc.boolean() }), { minLength: 1, maxLength: 6 });
  holds(
    fc.property(few, anyEnds, (stops, to) => {
      const places = stops.map(({ place }) => place);
      const numbers = order(places, { ...to, first: stops.map(({ first }) => first) });
      const way = [...stops.keys()].sort((left, right) => numbers[left]! - numbers[right]!).map((stop) => stops[stop]!);
      expect(keepsTo(way)).toBe(true);
      const ways = permutations(stops).filter(keepsTo);
      const shortest = Math.min(
        ...ways.map((one) =>
          lengthOf(
            one.map(({ place }) => place),
            to,
          ),
        ),
      );
      expect(
        lengthOf(
          way.map(({ place }) => place),
          to,
        ),
      ).toBeLessThanOrEqual(shortest + 1e-6);
    }),
    40,
  );
});

it("stops that come first do with many stops too", () => {
  const many = fc.array(fc.record({ place: near, first: fc.boolean() }), { minLength: 12, maxLength: 40 });
  holds(
    fc.property(many, anyEnds, (stops, to) => {
      const numbers = order(
        stops.map(({ place }) => place),
        { ...to, first: stops.map(({ first }) => first) },
      );
      const way = [...stops.keys()].sort((left, right) => numbers[left]! - numbers[right]!).map((stop) => stops[stop]!);
      expect(keepsTo(way)).toBe(true);
      expect([...numbers].sort((left, right) => left - right)).toEqual(stops.map((_, index) => index + 1));
    }),
    40,
  );
});

/** Whether no stop that comes first stands behind one that does not. */
function keepsTo(way: readonly { readonly first: boolean }[]): boolean {
  return way.every(({ first }, index) => !first || index === 0 || way[index - 1]!.first);
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]));
}
