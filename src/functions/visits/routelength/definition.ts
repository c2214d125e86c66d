/** ROUTELENGTH: how it is called, what it calculates, and its examples. */
import { lengthOfRoute, readEnd } from "../../../domain/route-columns";
import { list, number, optional, range, yesNo } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The length of the way through stops, in kilometres by great-circle distance. Source: 三、(五), table 6-13;
 * `lengthOfRoute` in domain/route-columns.ts.
 *
 * @param latitudes degrees −90…90, one cell per stop
 * @param longitudes degrees −180…180, the same shape
 * @param start latitude and longitude of the place of departure; default: the first stop
 * @param returns whether the way back counts; default FALSE
 * @param order the numbers from ROUTEORDER, the same shape; default: the stops as they stand
 * @param end latitude and longitude of where the way ends instead, after the last stop
 * @param detour how many times as long the roads are, 1…5; default 1
 * @returns kilometres
 * @example ROUTELENGTH.call([[0], [0]], [[0], [0]]) // [[0]]
 */
export const ROUTELENGTH = define(
  {
    latitudes: range,
    longitudes: range,
    start: optional(list),
    returns: optional(yesNo),
    order: optional(range),
    end: optional(list),
    detour: optional(number),
  },
  ({ latitudes, longitudes, start, returns, order, end, detour }) => {
    const ends = { start: start && readEnd(start, "start"), returns, end: end && readEnd(end, "end") };
    return [[lengthOfRoute(latitudes, longitudes, ends, order, detour)]];
  },
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 50,
  examples: [
    [[30.62, 30.52, 30.55], [114.29, 114.36, 114.31], [[30.5, 114.3]], true],
    [[30.62, 30.52, 30.55], [114.29, 114.36, 114.31], [[30.5, 114.3]], true, [3, 1, 2]],
    [[30.62, 30.52, 30.55], [114.29, 114.36, 114.31], [[30.5, 114.3]], false, [3, 1, 2], [[30.5, 114.37]], 1.3],
  ],
};
