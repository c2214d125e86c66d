/** Whom to visit when, and on which way. */
import { readYes } from "../../domain/choices";
import { keepVisitingAll } from "../../domain/keep-visiting";
import { lengthOfRoute, readStart, routeOrders } from "../../domain/route-columns";
import { visitDates, visitsDue } from "../../domain/visit-dates";
import { choice, list, optional, range, single } from "../arguments";
import { entry } from "../entry";

const stops = {
  latitudes: range,
  longitudes: range,
  start: optional(list),
  returns: optional(choice((value) => readYes(value, "returns"))),
};

export const visits = {
  VISITDUE: entry({ customerClass: range, lastVisit: range, visitsPerMonth: optional(range) }, (given) =>
    visitsDue(given.customerClass, given.lastVisit, given.visitsPerMonth),
  ),
  VISITSCHEDULE: entry(
    { classes: range, lastVisits: range, month: single, visitsPerMonth: optional(range), holidays: optional(list) },
    ({ classes, lastVisits, month, visitsPerMonth, holidays }) => visitDates(classes, lastVisits, month, visitsPerMonth, holidays),
  ),
  KEEPVISITING: entry({ visits: range, results: range, visitLimit: optional(range) }, (given) =>
    keepVisitingAll(given.visits, given.results, given.visitLimit),
  ),
  ROUTEORDER: entry(stops, ({ latitudes, longitudes, start, returns }) =>
    routeOrders(latitudes, longitudes, { start: start && readStart(start), returns }),
  ),
  ROUTELENGTH: entry({ ...stops, order: optional(range) }, ({ latitudes, longitudes, start, returns, order }) => [
    [lengthOfRoute(latitudes, longitudes, { start: start && readStart(start), returns }, order)],
  ]),
};
