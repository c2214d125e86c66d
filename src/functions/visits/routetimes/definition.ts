/** ROUTETIMES: how it is called, what it calculates, and its examples. */
import { readEnd, routeTimes } from "../../../domain/route-columns";
import { list, number, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * When each stop of a route is reached, how long one waits there, and whether it has closed. A rule of the trade, not of the textbook;
 * table 6-13; `routeTimes` in domain/route-columns.ts.
 *
 * @param latitudes degrees −90…90, one cell per stop
 * @param longitudes degrees −180…180, the same shape
 * @param departure time of day (0.375 is 9:00)
 * @param speed kilometres per hour, above 0
 * @param order the numbers from ROUTEORDER, the same shape; default: the stops as they stand
 * @param minutes of each visit, the same shape, or one number for all; default 0
 * @param opens time of day from which each visit may begin, the same shape
 * @param closes time of day until which each visit may begin, the same shape
 * @param start latitude and longitude of the place of departure; default: the first stop
 * @param detour how many times as long the roads are, 1…5; default 1
 * @returns three cells per stop: time of arrival, minutes of waiting, TRUE where the stop has closed
 * @example ROUTETIMES.call([[0], [0]], [[0], [0]], 0.25, 40, null, 360) // [[0.25, 0, false], [0.5, 0, false]]
 */
export const ROUTETIMES = define(
  {
    latitudes: range,
    longitudes: range,
    departure: number,
    speed: number,
    order: optional(range),
    minutes: optional(range),
    opens: optional(range),
    closes: optional(range),
    start: optional(list),
    detour: optional(number),
  },
  ({ latitudes, longitudes, order, start, ...hours }) => routeTimes(latitudes, longitudes, hours, order, start && readEnd(start, "start")),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 60,
  examples: [
    [
      [30.62, 30.52, 30.55],
      [114.29, 114.36, 114.31],
      0.375,
      30,
      [3, 1, 2],
      20,
      [0.375, 0.416667, 0.375],
      [0.4, 0.6, 0.6],
      [[30.5, 114.3]],
      1.3,
    ],
    [[30.62, 30.52, 30.55], [114.29, 114.36, 114.31], 0.375, 30],
  ],
};
