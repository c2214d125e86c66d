import { lengthOfRoute, readStart, routeOrders } from "../../src/domain/route-columns";
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
  expect(readStart([30.5, 114.3])).toEqual({ latitude: 30.5, longitude: 114.3 });
  for (const cells of [[30.5], [1, 2, 3], []]) expect(() => readStart(cells)).toThrow("startPlace");
  expect(() => readStart([95, 0])).toThrow("outOfRange");
  expect(() => readStart(["30°30′", 0])).toThrow("notANumber");
});
