/** Wrong ways in table 6-13. */
import { distance, EARTH_RADIUS, type Place } from "../../../domain/places";
import type { Calculation, Slip, Value } from "../../model";
import { detourOf, LINES, padded, returnsOf, startOf, stopsOf } from "../route-list";

/** A stop between the one before and the one after it on its route; the depot, where there is one, at both ends. */
interface OnRoute {
  readonly before: Place | null;
  readonly own: Place;
  readonly after: Place | null;
}

export const slips: readonly Slip[] = [
  {
    name: "inDegrees",
    column: "leg",
    value: (table) => ofStops(table, ({ before, own }) => before && inDegrees(before, own)),
    example: { at: 2, right: 1.25134, wrong: 69.455 },
  },
  {
    name: "degreesAlike",
    column: "leg",
    value: (table) => ofStops(table, ({ before, own }) => before && onFlatMap(before, own)),
    example: { at: 1, right: 6.77995, wrong: 7.5567 },
  },
  {
    name: "toTheNextStop",
    column: "leg",
    value: (table) => ofStops(table, ({ own, after }) => after && distance(own, after)),
    example: { at: 1, right: 6.77995, wrong: 1.25134 },
  },
  {
    name: "fromTheDepot",
    column: "leg",
    value: (table) => {
      const start = startOf(table);
      return ofStops(table, ({ own }) => start && distance(start, own));
    },
    example: { at: 2, right: 1.25134, wrong: 7.03162 },
  },
  {
    name: "asTheCrowFlies",
    column: "leg",
    value: (table) => table.column("leg").map((leg) => (typeof leg === "number" ? leg / detourOf(table) : "")),
    example: { at: 1, right: 8.81393, wrong: 6.77995, parameters: { detour: 1.3 } },
  },
  {
    name: "onFromTheLastRoute",
    column: "running",
    value: (table) => {
      let sum = 0;
      return table.column("leg").map((leg) => (typeof leg === "number" ? (sum += leg) : ""));
    },
    example: { at: 7, right: 5.33562, wrong: 23.65725 },
  },
  {
    name: "wayBackLeftOut",
    cells: ["length"],
    cell: (table, line) => (line === "total" ? sumOf(LINES.map((own) => wayOut(table, own))) : wayOut(table, line)),
    example: { at: "length.1", right: 26.42944, wrong: 18.32163 },
  },
  {
    name: "inOrderOfEntry",
    cells: ["length"],
    cell: (table, line) => (line === "total" ? sumOf(LINES.map((own) => asEntered(table, own))) : asEntered(table, line)),
    example: { at: "length.1", right: 26.42944, wrong: 34.21201 },
  },
  {
    name: "thereAndBackEach",
    cells: ["length"],
    cell: (table, line) => (line === "total" ? sumOf(LINES.map((own) => fromDepot(table, own))) : fromDepot(table, line)),
    example: { at: "length.1", right: 26.42944, wrong: 100.61232 },
  },
];

function placeOf(table: Calculation, row: number): Place | null {
  const [latitude, longitude] = [table.column("latitude")[row], table.column("longitude")[row]];
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;
}

/** The places of the stops of a route, in the order of some rows. */
function placesOf(table: Calculation, line: string, before: (one: number, other: number) => number = () => 0): Place[] {
  const rows = stopsOf(table).flatMap((stop) => (stop.line === Number(line) ? [stop.row] : []));
  return rows.sort(before).flatMap((row) => placeOf(table, row) ?? []);
}

/** What comes of each stop of the list, by road; blank where it does not say. */
function ofStops(table: Calculation, of: (stop: OnRoute) => number | null): Value[] {
  const start = startOf(table);
  const found = LINES.flatMap((line) => {
    const places = placesOf(table, line);
    return places.map((own, index): Value => {
      const way = of({ before: places[index - 1] ?? start, own, after: places[index + 1] ?? start });
      return way === null ? "" : way * detourOf(table);
    });
  });
  const legs = table.column("leg");
  return padded(table, found).map((way, position) => (typeof legs[position] === "number" ? way : ""));
}

/** The haversine with degrees in the place of radians. */
function inDegrees(from: Place, to: Place): number {
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const chord = half(to.latitude - from.latitude) + Math.cos(from.latitude) * Math.cos(to.latitude) * half(to.longitude - from.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(Math.max(0, chord))));
}

/** As if a degree of longitude were as long as one of latitude. */
function onFlatMap(from: Place, to: Place): number {
  return ((EARTH_RADIUS * Math.PI) / 180) * Math.hypot(to.latitude - from.latitude, to.longitude - from.longitude);
}

/** The way from the depot through the stops and back to where it began. */
function wayThrough(table: Calculation, places: readonly Place[], returns: boolean): Value {
  const stops = [startOf(table) ?? [], places, returns ? (startOf(table) ?? places[0] ?? []) : []].flat();
  const ways = stops.slice(1).map((place, index) => distance(stops[index] ?? place, place));
  return places.length === 0 ? "" : detourOf(table) * ways.reduce((sum, way) => sum + way, 0);
}

function wayOut(table: Calculation, line: string): Value {
  return returnsOf(table) ? wayThrough(table, placesOf(table, line), false) : "";
}

function asEntered(table: Calculation, line: string): Value {
  return wayThrough(
    table,
    placesOf(table, line, (one, other) => one - other),
    returnsOf(table),
  );
}

/** Every stop from the depot and back. */
function fromDepot(table: Calculation, line: string): Value {
  const ways = placesOf(table, line).map((place) => wayThrough(table, [place], returnsOf(table)));
  return startOf(table) ? sumOf(ways) : "";
}

function sumOf(ways: readonly Value[]): Value {
  const known = ways.filter((way) => typeof way === "number");
  return known.length === 0 ? "" : known.reduce((sum, way) => sum + way, 0);
}
