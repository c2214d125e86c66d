/** ROUTEORDER: how it is called, what it calculates, and its examples. */
import { readEnd, routeOrders } from "../../../domain/route-columns";
import { list, number, optional, range, yesNo } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The order in which to visit stops so that the way is short (路序), by great-circle distance. The same stops always give
 * the same order. Source: 三、(五), table 6-13; `routeOrder` in domain/route.ts.
 *
 * @param latitudes degrees −90…90, north is positive, one cell per stop
 * @param longitudes degrees −180…180, east is positive, the same shape
 * @param start latitude and longitude of the place of departure; default: one of the stops
 * @param returns whether the way ends where it began; default FALSE
 * @param end latitude and longitude of where the way ends instead, after the last stop
 * @param first TRUE for each stop that is visited before all others, the same shape
 * @param opens time of day from which each visit may begin, the same shape
 * @param closes time of day until which each visit may begin, the same shape; with it the order misses as few as it can
 * @param departure time of day (0.375 is 9:00), needed with opens or closes
 * @param speed kilometres per hour, above 0, needed with opens or closes
 * @param minutes of each visit, the same shape, or one number for all; default 0
 * @param detour how many times as long the roads are, 1…5; default 1
 * @returns numbers 1…n, in the shape of `latitudes`
 * @example ROUTEORDER.call([[0], [0], [0]], [[3], [1], [2]], [[0, 0]]) // [[3], [1], [2]]
 */
export const ROUTEORDER = define(
  {
    latitudes: range,
    longitudes: range,
    start: optional(list),
    returns: optional(yesNo),
    end: optional(list),
    first: optional(range),
    opens: optional(range),
    closes: optional(range),
    departure: optional(number),
    speed: optional(number),
    minutes: optional(range),
    detour: optional(number),
  },
  ({ latitudes, longitudes, start, returns, end, first, ...hours }) =>
    routeOrders(latitudes, longitudes, { start: start && readEnd(start, "start"), returns, end: end && readEnd(end, "end") }, first, hours),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 40,
  examples: [
    [[30.62, 30.52, 30.55], [114.29, 114.36, 114.31], [[30.5, 114.3]]],
    [[30.62, 30.52, 30.55], [114.29, 114.36, 114.31], [[30.5, 114.3]], null, [[30.5, 114.37]]],
    [[30.62, 30.52, 30.55], [114.29, 114.36, 114.31], [[30.5, 114.3]], null, null, null, null, [0.42, null, 0.75], 0.375, 30, 20, 1.3],
    [
      [0, 0, 0],
      [3, 1, 2],
    ],
  ],
};
