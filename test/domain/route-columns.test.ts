import { lengthOfRoute, readEnd, routeOrders } from "../../src/domain/route-columns";
import { routeOrder } from "../../src/domain/route";
import { distance, type Place } from "../../src/domain/places";
import { deepFreeze } from "../support/freeze";

/** A degree of a great circle, in kilometres. */
const DEGREE = (2 * Math.PI * 6371.0088) / 360;
const start: Place = { latitude: 0, longitude: 0 };
const east = deepFreeze([[3], [1], [2]]);
const equator = deepFreeze([[0], [0], [0]]);

it("orders keep the shape of the ranges, which is any", () => {
  expect(routeOrders(equator, east, { start })).toEqual([[3], [1], [2]]);
  expect(routeOrders([[0, 0, 0]], [[3, 1, 2]], { start })).toEqual([[3, 1, 2]]);
  expect(routeOrders([[0, ""], [0, 0]], [[3, ""], [1, 2]], { start })).toEqual([[3, ""], [1, 2]]); // prettier-ignore
});

it("gives the same order as the search behind it", () => {
  const norths = Array.from({ length: 40 }, (_, index) => 30 + ((index * 37) % 41) / 50);
  const easts = Array.from({ length: 40 }, (_, index) => 114 + ((index * 23) % 43) / 50);
  const rows = (list: number[]) => list.map((value) => [value]);
  expect(routeOrders(rows(norths), rows(easts)).flat()).toEqual(routeOrder(norths, easts));
});

it.each([
  ["as they stand, from the first", {}, undefined, 3],
  ["as they stand, from the depot", { start }, undefined, 6],
  ["and back to it", { start, returns: true }, undefined, 8],
  ["and back to the first", { returns: true }, undefined, 4],
  ["in the order of the numbers", { start }, [[3], [1], [2]], 3],
  ["in the order of the numbers and back", { start, returns: true }, [[3], [1], [2]], 6],
  ["without the stop that has no number", { start }, [[""], [1], [2]], 2],
  ["with numbers that leave gaps", { start }, [[30], [-1], [2.5]], 3],
] as const)("the length of the way %s", (_, ends, order, degrees) => {
  expect(lengthOfRoute(equator, east, ends, order)).toBeCloseTo(degrees * DEGREE, 6);
});

it("a stop without coordinates is left out, a half known one stops the calculation", () => {
  expect(lengthOfRoute([[0], [null], [0]], [[0], [""], [1]])).toBeCloseTo(DEGREE, 6);
  expect(lengthOfRoute([[""]], [[null]])).toBe("");
  expect(() => lengthOfRoute([[0], [0]], [[0], [""]])).toThrow("missingArgument");
  expect(() => lengthOfRoute([[0], [0]], [[0], ["1"]])).toThrow("notANumber");
  expect(() => lengthOfRoute([[0], [91]], [[0], [1]])).toThrow("outOfRange");
  expect(() => lengthOfRoute([[0], [1]], [[0], [181]])).toThrow("outOfRange");
  expect(() => lengthOfRoute([[0], [1]], [[0], [1]], {}, [[1], ["b"]])).toThrow("notANumber");
});

it("refuses ranges of different shapes by the argument's name", () => {
  expect(() => routeOrders([[0], [0]], [[0, 0]])).toThrow(/differentShape.*longitudes/);
  expect(() => lengthOfRoute([[0], [0]], [[0], [0]], {}, [[1]])).toThrow(/differentShape.*order/);
});

it("a single stop is no way, there and back is twice the distance", () => {
  const wuhan: Place = { latitude: 30.5, longitude: 114.3 };
  expect(lengthOfRoute([[30.5]], [[114.3]])).toBe(0);
  expect(lengthOfRoute([[30.5]], [[114.3]], { start, returns: true })).toBeCloseTo(2 * distance(start, wuhan), 6);
});

it("reads where a route starts", () => {
  expect(readEnd([30.5, 114.3], "start")).toEqual({ latitude: 30.5, longitude: 114.3 });
  for (const cells of [[30.5], [1, 2, 3], []]) expect(() => readEnd(cells, "start")).toThrow("startPlace");
  expect(() => readEnd([95, 0], "end")).toThrow("outOfRange");
  expect(() => readEnd(["30°30′", 0], "start")).toThrow("notANumber");
});

it("a place in one cell is read in either order, where one number can be a longitude only", () => {
  const beijing = { latitude: 39.9, longitude: 116.4 };
  for (const text of ["116.4,39.9", "39.9, 116.4", "116.4，39.9", "39.9 116.4"]) expect(readEnd([text], "start")).toEqual(beijing);
  expect(readEnd(["-33.9;151.2"], "start")).toEqual({ latitude: -33.9, longitude: 151.2 });
  // In Ürümqi both numbers could be latitudes; two numbers beyond 90, three numbers and words say nothing either.
  for (const text of ["87.6,43.8", "116.4,139.9", "116.4,39.9,0", "Beijing", "116.4,"]) {
    expect(() => readEnd([text], "end")).toThrow("unknownChoice");
  }
});

it("a length takes another end instead of the way back, and a detour", () => {
  const [north, east] = [
    [[0], [0]],
    [[1], [2]],
  ];
  const degree = Number(lengthOfRoute([[0], [0]], [[0], [1]]));
  const length = (...more: [object, undefined?, unknown?]): number => Number(lengthOfRoute(north, east, ...more)) / degree;
  const [start, end] = [
    { latitude: 0, longitude: 0 },
    { latitude: 0, longitude: 5 },
  ];
  expect(
    [length({ start, end }), length({ start, end, returns: true }), length({ start, returns: true }), length({ end })].map(Math.round),
  ).toEqual([5, 5, 4, 4]);
  expect(length({ start }, undefined, 1.3)).toBeCloseTo(2.6, 9);
  for (const detour of [0.9, 5.1]) expect(() => lengthOfRoute(north, east, {}, undefined, detour)).toThrow("outOfRange");
});
