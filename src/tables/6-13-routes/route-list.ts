/** What table 6-13 knows of its routes: the stops in the order of the list, the ways between them, the ends of each way. */
import { indexOfName } from "../../domain/names";
import type { Place } from "../../domain/places";
import { MOST_TIMED_STOPS } from "../../domain/punctual-order";
import { legLengths, routeOrder } from "../../domain/route";
import type { RouteEnds } from "../../domain/route-ends";
import type { Pace } from "../../domain/route-times";
import { stopPlaces, type Stop } from "../../domain/stops";
import { once, type Calculation, type Value } from "../model";
import { coordinatesIn } from "./turned";

/** The lines of the block of routes. */
export const LINES = ["1", "2", "3", "4", "5"];

/** Whether the depot has both coordinates. */
export const HAS_START = "COUNT({startLatitude},{startLongitude})=2";

/** Whether the other end has both coordinates. */
export const HAS_END = "COUNT({finishLatitude},{finishLongitude})=2";

/** The stops of each route in a short order, or in one that reaches most of them in time, for tables that bring coordinates and no order. */
export function orderedStops(table: Calculation): Value[] {
  const order: Value[] = Array.from({ length: table.rowCount }, () => null);
  const names = routesOf(table);
  for (const line of LINES.keys()) {
    const rows = names.flatMap((name, row) => (lineOf(table, name) === line ? [row] : []));
    const ofRoute = (field: string): Value[] => rows.map((row) => table.column(field)[row] ?? null);
    const first = ofRoute("comesFirst").map((cell) => cell === "yes");
    const pace = rows.length <= MOST_TIMED_STOPS ? paceOf(table) : undefined;
    const usual = table.scalar("visitMinutes");
    const found = routeOrder(
      rows.map((row) => coordinatesIn(table, "latitude")[row]),
      rows.map((row) => coordinatesIn(table, "longitude")[row]),
      { ...endsOf(table), first },
      pace && { pace, minutes: ofRoute("minutes").map((own) => own ?? usual), opens: ofRoute("opens"), closes: ofRoute("closes") },
    );
    rows.forEach((row, index) => (order[row] = typeof found[index] === "number" ? (found[index] ?? null) : null));
  }
  return order;
}

/** The key and the place in the list of each row. */
export const listOf = once((table) => {
  const stopNumbers = table.column("stop");
  return stopPlaces(routesOf(table).map((name, row): Stop => ({ line: lineOf(table, name) + 1, number: stopNumbers[row] })));
});

/** The stops of the list in its order: the row of each and its route, from 1. */
export const stopsOf = once((table) => {
  const found: { row: number; line: number }[] = [];
  listOf(table).places.forEach((place, row) => {
    if (typeof place === "number") found[place - 1] = { row, line: Math.floor(Number(listOf(table).keys[row]) / 1_000_000) };
  });
  return found;
});

/** The places of the stops of each route, in their order. */
const placesOf = once((table) => {
  const [latitudes, longitudes] = [coordinatesIn(table, "latitude"), coordinatesIn(table, "longitude")];
  return LINES.map((_, index) => {
    const rows = stopsOf(table).flatMap(({ row, line }) => (line === index + 1 ? [row] : []));
    return { latitudes: rows.map((row) => latitudes[row]), longitudes: rows.map((row) => longitudes[row]) };
  });
});

/** The way to each stop of the list from the one before on its route. */
export const legsOf = once((table) =>
  placesOf(table).flatMap(({ latitudes, longitudes }) =>
    legLengths(latitudes, longitudes, startOf(table)).map((way) => (typeof way === "number" ? way * detourOf(table) : way)),
  ),
);

/** The sum of the legs of a route up to each stop of the list, known as long as every leg before is known. */
export const sumsOf = once((table) => {
  const legs = table.column("leg");
  let [line, sum]: [number, number | ""] = [0, 0];
  return stopsOf(table).map((stop, position): Value => {
    if (stop.line !== line) [line, sum] = [stop.line, 0];
    const leg = legs[position] ?? "";
    sum = typeof leg === "number" && sum !== "" ? sum + leg : "";
    return typeof leg === "number" ? sum : leg;
  });
});

/** The whole way of a route: what is reached with its last stop, and the way to another end, or back where that counts. */
export function lengthOf(table: Calculation, line: number): Value {
  const { latitudes, longitudes } = placesOf(table)[line]!;
  const last = stopsOf(table).findLastIndex((stop) => stop.line === line + 1);
  const reached = table.column("running")[last];
  if (typeof reached !== "number") return "";
  const begin = startOf(table) ?? { latitude: latitudes[0], longitude: longitudes[0] };
  const home = endOf(table) ?? (returnsOf(table) ? begin : null);
  if (!home) return reached;
  const back = legLengths([latitudes.at(-1), home.latitude], [longitudes.at(-1), home.longitude])[1];
  return typeof back === "number" ? reached + back * detourOf(table) : "";
}

/** How many times as long the roads are; a cell that was emptied, or holds less, changes nothing. */
export function detourOf(table: Calculation): number {
  const detour = table.scalar("detour");
  return typeof detour === "number" ? Math.max(1, detour) : 1;
}

/** The depot, if its coordinates are there. */
export function startOf(table: Calculation): Place | null {
  return placeIn(table, "start");
}

/** Where the ways end instead of leading back, if its coordinates are there. */
export function endOf(table: Calculation): Place | null {
  return placeIn(table, "finish");
}

function placeIn(table: Calculation, name: "start" | "finish"): Place | null {
  const [latitude, longitude] = [table.scalar(`${name}Latitude`), table.scalar(`${name}Longitude`)];
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;
}

/** When the routes begin and how fast they go, if the sheet says so. */
export function paceOf(table: Calculation): Pace | undefined {
  const [departure, speed] = [table.scalar("departure"), table.scalar("speed")];
  const isKnown = typeof departure === "number" && departure >= 0 && departure <= 1 && typeof speed === "number" && speed > 0;
  return isKnown ? { departure, speed, detour: detourOf(table) } : undefined;
}

/** Whether the way back counts. */
export function returnsOf(table: Calculation): boolean {
  return table.scalar("returns") === "yes" && endOf(table) === null;
}

function endsOf(table: Calculation): RouteEnds {
  return { start: startOf(table), returns: returnsOf(table), end: endOf(table) };
}

/** The routes' names, blank ones as they are. */
export const namesOf = once((table) => LINES.map((line) => table.scalar(`name.${line}`)));

/** Each row's route as the sheet shows it: those of the sample are names of choices. */
function routesOf(table: Calculation): Value[] {
  return table.column("route").map((route) => (typeof route === "string" ? table.label(route) : route));
}

/** The line of a route's name, from 0; -1 where there is none. */
export function lineOf(table: Calculation, name: Value): number {
  return indexOfName(namesOf(table), name);
}

/** A column of the list: what `of` says of the stop at each place. */
export function sorted(table: Calculation, of: (row: number, position: number) => Value): Value[] {
  return Array.from({ length: table.rowCount }, (_, index) => {
    const stop = stopsOf(table)[index];
    return stop ? of(stop.row, index + 1) : "";
  });
}

/** A column whose values stand at its top. */
export function padded(table: Calculation, values: readonly Value[]): Value[] {
  return Array.from({ length: table.rowCount }, (_, row) => values[row] ?? "");
}
