import { SalesbookError } from "../../src/domain/errors";
import { distance, type Place } from "../../src/domain/places";
import { routeOrder } from "../../src/domain/route";
import type { RouteEnds } from "../../src/domain/route-ends";
import { lengthOfRoute, routeOrders, routeTimes } from "../../src/domain/route-columns";
import { arrivals, readHours, readPace, type Pace, type Visit } from "../../src/domain/route-times";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

/** So fast that a degree of the equator takes an hour. */
const PACE: Pace = { departure: 8 / 24, speed: (2 * Math.PI * 6371.0088) / 360, detour: 1 };
const hour = (hours: number): number => hours / 24;
const DEPOT: Place = { latitude: 0, longitude: 0 };

/** Stops on the equator, an hour from degree to degree, each with the way from the one before and at first from 0°. */
function onEquator(...stops: readonly [degree: number, opens: number, closes: number, minutes: number][]): (Visit & { leg: number })[] {
  return stops.map(([longitude, opens, closes, minutes], index) => ({
    place: { latitude: 0, longitude },
    leg: Math.abs(longitude - (stops[index - 1]?.[0] ?? 0)) * PACE.speed,
    minutes,
    opens: hour(opens),
    closes: hour(closes),
  }));
}

// Worked out by hand: 8:00 + 1 h = 9:00, wait 30 min for 9:30, 45 min → 10:15; + 2 h = 12:15, closed since 12:00, 60 min → 13:15;
// + 1 h = 14:15, in time, 30 min → 14:45; back over 1 h = 15:45, at closing time to the minute.
it("a day worked out by hand: early, too late, in time, and at closing time to the minute", () => {
  const day = onEquator([1, 9.5, 17, 45], [3, 8, 12, 60], [4, 0, 18, 30], [3, 0, 15.75, 0]);
  expect(arrivals(day, PACE)).toEqual([
    { arrival: expect.closeTo(hour(9), 9), waiting: expect.closeTo(30, 6), missed: false },
    { arrival: expect.closeTo(hour(12.25), 9), waiting: 0, missed: true },
    { arrival: expect.closeTo(hour(14.25), 9), waiting: 0, missed: false },
    { arrival: expect.closeTo(hour(15.75), 9), waiting: 0, missed: false },
  ]);
});

it("a slower car takes longer, beyond midnight too", () => {
  const far = onEquator([6, 0, 24, 0]);
  const [slow] = arrivals(far, { departure: hour(20), speed: PACE.speed / 2 });
  expect(slow).toEqual({ arrival: expect.closeTo(hour(32), 9), waiting: 0, missed: true });
});

describe("readHours and readPace", () => {
  it("take blanks and a closing time of 0 for no limit", () => {
    expect(readHours(null, "", 0)).toEqual({ minutes: 0, opens: 0, closes: Infinity });
    expect(readHours(5, 0.25, 0.25)).toEqual({ minutes: 5, opens: 0.25, closes: 0.25 });
  });

  it.each([
    ["nine o'clock as 9", [0, 9, null], "outOfRange", "opens"],
    ["closing before opening", [0, 0.5, 0.4], "outOfRange", "closes"],
    ["a text", [0, "9:00", null], "notANumber", "opens"],
    ["less than no minutes", [-1, 0, 0], "outOfRange", "minutes"],
  ] as const)("refuse %s", (_, [minutes, opens, closes], code, argument) => {
    expect(readHours(minutes, opens, closes)).toMatchObject({ code, details: { argument } });
  });

  it.each([
    ["no departure", null, 30, "missingArgument", "departure"],
    ["no speed", 0.3, null, "missingArgument", "speed"],
    ["a speed of 0", 0.3, 0, "outOfRange", "speed"],
    ["a day as departure", 46082.4, 30, "outOfRange", "departure"],
  ])("refuse %s", (_, departure, speed, code, argument) => {
    expect(() => readPace(departure, speed, 1)).toThrow(expect.objectContaining({ code, details: expect.objectContaining({ argument }) }));
  });
});

describe("routeTimes", () => {
  const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

  it("follows the order that is given, and knows no time after a stop that cannot be read", () => {
    const hours = { departure: hour(8), speed: PACE.speed, minutes: [[30]], opens: column(null, "9:00", null, null) };
    const times = routeTimes(column(0, 0, 0, null), column(2, 3, 1, null), hours, column(2, 3, 1, 4), DEPOT);
    expect(times.map(([arrival]) => (arrival instanceof SalesbookError ? arrival.code : arrival))).toEqual([
      expect.closeTo(hour(10.5), 9),
      "notANumber",
      expect.closeTo(hour(9), 9),
      "",
    ]);
    const [after] = routeTimes(column(0, 0), column(2, 1), { ...hours, opens: column(null, 8) }, column(2, 1));
    expect(after).toEqual(["", "", ""]);
  });

  it("begins at the first stop without a depot, and takes longer where the roads are longer", () => {
    const hours = { departure: hour(8), speed: PACE.speed, detour: 1.5 };
    const at = (start: Place | null) => routeTimes(column(0), column(2), hours, undefined, start)[0]?.[0];
    expect([at(null), at(DEPOT)]).toEqual([hour(8), expect.closeTo(hour(11), 9)]);
  });

  it("takes minutes for each stop, and leaves out a stop without number", () => {
    const hours = { departure: hour(8), speed: PACE.speed, minutes: column(60, 0, 0) };
    expect(routeTimes(column(0, 0, 0), column(0, 0, 1), hours, column(1, "", 2))).toEqual([
      [hour(8), 0, false],
      ["", "", ""],
      [expect.closeTo(hour(10), 9), 0, false],
    ]);
  });

  it("refuses what nothing can be calculated with", () => {
    expect(() => routeTimes([[0]], [[0]], { departure: 0.3 })).toThrow(expect.objectContaining({ code: "missingArgument" }));
    expect(() => routeTimes([[0], [0]], [[0], [0]], { departure: 0.3, speed: 30, closes: [[0.5]] })).toThrow(
      expect.objectContaining({ code: "differentShape" }),
    );
  });
});

/** Stops of a town with hours so short that some are missed. */
function town(seed: number, count: number): Visit[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const opens = hour(8 + 6 * random());
    const place = { latitude: 30.6 + 0.2 * random(), longitude: 104 + 0.2 * random() };
    return {
      place,
      minutes: Math.round(10 + 20 * random()),
      opens: random() < 0.3 ? 0 : opens,
      closes: random() < 0.2 ? Infinity : opens + hour(2),
    };
  });
}

const ROAD: Pace = { departure: hour(8), speed: 30, detour: 1.3 };
const START: Place = { latitude: 30.7, longitude: 104.1 };
const ENDS: readonly (readonly [string, RouteEnds])[] = [
  ["both ends free", {}],
  ["round trip without depot", { returns: true }],
  ["from a depot and back", { start: START, returns: true }],
  ["from a depot to another end", { start: START, end: { latitude: 30.55, longitude: 104.2 } }],
  ["two that come first", { start: START, first: [false, true, false, true] }],
];

function ordered(visits: readonly Visit[], ends: RouteEnds, isTimed: boolean): Visit[] {
  const cells = (of: (visit: Visit) => unknown): unknown[] => visits.map(of);
  const hours = {
    pace: ROAD,
    minutes: cells(({ minutes }) => minutes),
    opens: cells(({ opens }) => opens),
    closes: cells(({ closes }) => (closes === Infinity ? "" : closes)),
  };
  const [north, east] = [cells(({ place }) => place.latitude), cells(({ place }) => place.longitude)];
  const order = routeOrder(north, east, ends, isTimed ? hours : undefined).map(Number);
  expect([...order].sort((one, other) => one - other)).toEqual(visits.map((_, index) => index + 1));
  return visits.map((_, index) => visits[order.indexOf(index + 1)]!);
}

function missedIn(visits: readonly Visit[], { start }: RouteEnds): number {
  const legs = visits.map(({ place }, index) => distance(visits[index - 1]?.place ?? start ?? place, place) * ROAD.detour);
  return arrivals(
    visits.map((visit, index) => ({ ...visit, leg: legs[index]! })),
    ROAD,
  ).filter(({ missed }) => missed).length;
}

function lengthIn(visits: readonly Visit[], ends: RouteEnds): number {
  const cells = (of: (place: Place) => number): number[][] => visits.map(({ place }) => [of(place)]);
  return Number(
    lengthOfRoute(
      cells(({ latitude }) => latitude),
      cells(({ longitude }) => longitude),
      ends,
    ),
  );
}

function* permutations<Item>(items: readonly Item[]): Generator<Item[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries())
    for (const rest of permutations(items.filter((_, other) => other !== index))) yield [item, ...rest];
}

describe.each(ENDS)("an order with opening hours, %s", (_, ends) => {
  it("is the best of all orders: fewest missed, then the shortest", () => {
    for (const seed of [1, 2, ...seeds(2)]) {
      const visits = town(seed, 4 + (seed % 3));
      const comesFirst = new Set(visits.filter((__, index) => ends.first?.[index]));
      const all = [...permutations(visits)].filter((way) => way.slice(0, comesFirst.size).every((visit) => comesFirst.has(visit)));
      const fewest = Math.min(...all.map((way) => missedIn(way, ends)));
      const shortest = Math.min(...all.filter((way) => missedIn(way, ends) === fewest).map((way) => lengthIn(way, ends)));
      const found = ordered(visits, ends, true);
      expect(found.slice(0, comesFirst.size).every((visit) => comesFirst.has(visit))).toBe(true);
      expect({ missed: missedIn(found, ends), length: lengthIn(found, ends) }).toEqual({
        missed: fewest,
        length: expect.closeTo(shortest, 6),
      });
    }
  });

  it("never misses more than the one without, is no longer where it misses as many, and comes again", () => {
    for (const seed of seeds(2)) {
      const visits = town(seed, 10 + (seed % 8));
      const [plain, timed] = [ordered(visits, ends, false), ordered(visits, ends, true)];
      const [before, after] = [missedIn(plain, ends), missedIn(timed, ends)];
      expect(after).toBeLessThanOrEqual(before);
      if (after === before) expect(lengthIn(timed, ends)).toBeLessThanOrEqual(lengthIn(plain, ends) + 1e-6);
      expect(ordered(visits, ends, true)).toEqual(timed);
    }
  });
});

it("of stops more than all orders can be tried of, one that can be reached in time all are", () => {
  // Stops in a row that open one after the other, each for as long as the way from the one before takes: one order alone reaches all.
  const row = onEquator(
    ...Array.from({ length: 14 }, (_, stop): [number, number, number, number] => [(stop * 5) % 14, 0, 9 + ((stop * 5) % 14), 0]),
  );
  const order = routeOrders(
    row.map(() => [0]),
    row.map(({ place }) => [place.longitude]),
    { start: { latitude: 0, longitude: -1 } },
    undefined,
    { departure: hour(8), speed: PACE.speed, closes: row.map(({ closes }) => [closes]) },
  );
  expect(order.flat().map((number) => Number(number) - 1)).toEqual(row.map(({ place }) => place.longitude));
});

it("sixty stops are the most that hours are taken of, and without closing times any number", () => {
  const column = (count: number, cell: unknown): unknown[][] => Array.from({ length: count }, () => [cell]);
  const asked = (count: number, closes: unknown): unknown =>
    routeOrders(column(count, 30), column(count, 104), {}, undefined, { departure: 0.3, speed: 30, closes: column(count, closes) });
  expect(asked(60, 0.2)).toHaveLength(60);
  expect(() => asked(61, 0.2)).toThrow(expect.objectContaining({ code: "outOfRange", details: expect.objectContaining({ received: 61 }) }));
  expect(asked(61, null)).toHaveLength(61);
});
