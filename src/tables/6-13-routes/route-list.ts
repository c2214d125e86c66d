/** What table 6-13 knows of its routes: the stops in the order of the list, the ways between them, the ends of each way. */
import type { Result } from "../../domain/cells";
import { indexOfName } from "../../domain/names";
import { legLengths, routeLength, routeOrder } from "../../domain/route";
import type { Place } from "../../domain/places";
import { stopPlaces, type Stop } from "../../domain/stops";
import { once, type Calculation, type Value } from "../model";

/** The lines of the block of routes. */
export const LINES = ["1", "2", "3", "4", "5"];

/** Whether the depot has both coordinates. */
export const HAS_START = "COUNT({startLatitude},{startLongitude})=2";

/** The stops of each route in a short order, for tables that bring coordinates and no order. */
export function orderedStops(table: Calculation): Value[] {
  const order: Value[] = Array.from({ length: table.rowCount }, () => null);
  const [names, latitudes, longitudes] = [routesOf(table), table.column("latitude"), table.column("longitude")];
  for (const line of LINES.keys()) {
    const rows = names.flatMap((name, row) => (lineOf(table, name) === line ? [row] : []));
    const found = routeOrder(
      rows.map((row) => latitudes[row]),
      rows.map((row) => longitudes[row]),
      endsOf(table),
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

/** The legs and the length of each route. */
export const waysOf = once((table) =>
  LINES.map((_, index) => {
    const rows = stopsOf(table).flatMap(({ row, line }) => (line === index + 1 ? [row] : []));
    const [latitudes, longitudes] = [table.column("latitude"), table.column("longitude")].map((values) => rows.map((row) => values[row]));
    const byRoad = (way: Result<number>): Result<number> => (typeof way === "number" ? way * detourOf(table) : way);
    const legs = legLengths(latitudes ?? [], longitudes ?? [], startOf(table)).map(byRoad);
    let sum: number | "" = 0;
    const running = legs.map((leg): Value => {
      sum = typeof leg === "number" && sum !== "" ? sum + leg : "";
      return typeof leg === "number" ? sum : leg;
    });
    return { legs, running, length: byRoad(routeLength(latitudes ?? [], longitudes ?? [], endsOf(table))) };
  }),
);

/** How many times as long the roads are; a cell that was emptied, or holds less, changes nothing. */
export function detourOf(table: Calculation): number {
  const detour = table.scalar("detour");
  return typeof detour === "number" ? Math.max(1, detour) : 1;
}

/** The depot, if its coordinates are there. */
export function startOf(table: Calculation): Place | null {
  const [latitude, longitude] = [table.scalar("startLatitude"), table.scalar("startLongitude")];
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;
}

/** Whether the way back counts. */
export function returnsOf(table: Calculation): boolean {
  return table.scalar("returns") === "yes";
}

function endsOf(table: Calculation): { start: Place | null; returns: boolean } {
  return { start: startOf(table), returns: returnsOf(table) };
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
