/** Table 6-13: the customers of each route in the order of a short way. */
import { MOST_DETOUR } from "../../domain/route-columns";
import { MINUTES_OF_DAY } from "../../domain/route-times";
import { MOST_STOPS_OF_ROUTE } from "../../domain/stops";
import type { InputField, NumberParameter, ResultField, RowTable } from "../model";
import { customerFields } from "../parts/customer-fields";
import { lineNumber } from "../parts/named-lines";
import { limit } from "../parts/spec-parts";
import {
  STOP_PURPOSES,
  sampleAddresses,
  sampleClosings,
  sampleOpenings,
  samplePlaces,
  sampleRoutes,
  sampleStopPurposes,
} from "../wholesaler/customers";
import { DEPOT } from "../wholesaler/districts";
import { routes } from "./route-block";
import { legsOf, LINES, lineOf, listOf, orderedStops, padded, sorted, stopsOf, sumsOf } from "./route-list";
import { ends, mapField, POINT, pointsOf } from "./route-map";
import { LAGS, longRoutes, TIMES } from "./timetable";
import { coordinateFormula, coordinatesIn, TURNED, TURNED_REMARKS } from "./turned";
import { legFormula } from "./ways";

/** The line of a row's route. */
const ROUTE = lineNumber("{routes:lines}", "{route}", LINES.length);
/** The line of the route on the map. */
const SHOWN = lineNumber("{routes:lines}", "{shown}", LINES.length);
const IS_STOP_NUMBER = `AND({stop}>=1,{stop}<=${MOST_STOPS_OF_ROUTE})`;
/** Where the key stands among the sorted keys; rows with the same key follow in the order of entry. */
const PLACE_OF_KEY = "MATCH({key},{sortedKey:column},0)+COUNTIF({key:above},{key})-1";
/** Kilometres per hour that no salesperson drives. */
const MOST_SPEED = 200;
const LEGS_SO_FAR = "INDEX({leg:column},{start}):{leg}";

/**
 * Table 6-13: the customers of an area in the order of the best way (三、(五)(2)), with the length of each leg.
 *
 * The left part is typed; the middle lists the stops by route and order, as a driver takes them along, and measures the
 * way; the right part reckons and holds the points of the map. A route and an order make one key, and a stop's place in the list is
 * where its key stands among the sorted keys: to find one is far cheaper than to rank one among all.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "6-13",
  step: "routes",
  word: "Routes",
  orientation: "portrait",
  structure: [],
  settings: [
    coordinate("startLatitude", 90, DEPOT.latitude),
    coordinate("startLongitude", 180, DEPOT.longitude),
    coordinate("finishLatitude", 90, null),
    coordinate("finishLongitude", 180, null),
    { role: "parameter", name: "returns", kind: "choice", choices: ["yes", "no"], default: "yes" },
    limit("detour", "number", 1, 1, MOST_DETOUR),
    { role: "parameter", name: "departure", kind: "time", default: null, minimum: 0, maximum: 1, sample: () => 8.5 / 24 },
    { role: "parameter", name: "speed", kind: "number", default: null, minimum: 1, maximum: MOST_SPEED, sample: () => 30 },
    { role: "parameter", name: "visitMinutes", kind: "whole", default: null, minimum: 0, maximum: MINUTES_OF_DAY, sample: () => 20 },
    { role: "parameter", name: "shown", kind: "text", choicesFrom: "routes", default: null },
    {
      role: "summary",
      name: "shownLine",
      kind: "whole",
      formula: `IF({stops.total}="","",IF({shown}="",1,IF(${SHOWN}>${LINES.length},"",${SHOWN})))`,
      value: (table) => {
        if (stopsOf(table).length === 0) return "";
        const shown = table.scalar("shown") ?? "";
        return shown === "" ? 1 : lineOf(table, shown) + 1 || "";
      },
    },
    longRoutes,
    ...TURNED_REMARKS,
  ],
  blocks: [routes(), ends()],
  sections: [
    {
      name: "entry",
      fields: [
        ...customerFields(),
        { role: "input", name: "address", kind: "text", from: { table: "6-10", field: "address", by: "code" }, sample: sampleAddresses },
        { role: "input", name: "route", kind: "choice", choicesFrom: "routes", sample: sampleRoutes },
        {
          role: "input",
          name: "stop",
          kind: "whole",
          bounds: { minimum: 1, maximum: MOST_STOPS_OF_ROUTE },
          filled: orderedStops,
          sample: ({ rows }) => [Array.from({ length: rows }, () => null)],
        },
        { role: "input", name: "purpose", kind: "choice", choices: STOP_PURPOSES, sample: sampleStopPurposes },
        {
          role: "input",
          name: "latitude",
          kind: "coordinate",
          bounds: { minimum: -90, maximum: 90 },
          sample: (set) => samplePlaces(set).latitude,
        },
        {
          role: "input",
          name: "longitude",
          kind: "coordinate",
          bounds: { minimum: -180, maximum: 180 },
          sample: (set) => samplePlaces(set).longitude,
        },
        {
          role: "result",
          name: "place",
          kind: "whole",
          formula: `IF(ISNUMBER({key}),${PLACE_OF_KEY},IF({stop}="","",IF(ISNUMBER({stop}),IF(${IS_STOP_NUMBER},"",#NUM!),#VALUE!)))`,
          value: (table) => listOf(table).places,
        },
      ],
    },
    {
      name: "hours",
      page: "none",
      fields: [
        { role: "input", name: "comesFirst", kind: "choice", choices: ["yes", "no"], sample: () => [[]] },
        timeOfDay("opens", sampleOpenings),
        timeOfDay("closes", sampleClosings),
        { role: "input", name: "minutes", kind: "whole", bounds: { minimum: 0, maximum: MINUTES_OF_DAY }, sample: () => [[]] },
      ],
    },
    {
      name: "list",
      page: "own",
      fields: [
        {
          role: "result",
          name: "position",
          kind: "whole",
          formula: 'IF({stops.total}="","",IF({rowNumber}<={stops.total},{rowNumber},""))',
          value: (table) => sorted(table, (_, position) => position),
        },
        shownField("sortedRoute", "choice", "route"),
        shownField("sortedStop", "whole", "stop"),
        shownField("sortedCustomer", "text", "customer"),
        shownField("sortedPurpose", "choice", "purpose"),
        shownField("sortedAddress", "text", "address"),
        {
          role: "result",
          name: "leg",
          kind: "distance",
          formula: legFormula(),
          value: (table) => padded(table, legsOf(table)),
        },
        {
          role: "result",
          name: "running",
          kind: "distance",
          // Known as long as every leg before is known.
          formula: `IF(ISNUMBER({leg}),IF(COUNT(${LEGS_SO_FAR})={position}-{start}+1,SUM(${LEGS_SO_FAR}),""),{leg})`,
          value: (table) => padded(table, sumsOf(table)),
        },
        ...TIMES,
      ],
    },
    {
      name: "map",
      page: "none",
      fields: [
        {
          role: "result",
          name: "key",
          kind: "whole",
          // Blank where the stop is not in the list: an error here would spoil the ranks of all.
          formula: `IF({route}="","",IF(ISNUMBER({stop}),IF(${IS_STOP_NUMBER},IF(${ROUTE}>${LINES.length},"",${ROUTE}*1000000+{stop}),""),""))`,
          value: (table) => listOf(table).keys,
        },
        {
          role: "result",
          name: "sortedKey",
          kind: "whole",
          formula: 'IF({position}="","",SMALL({key:column},{position}))',
          value: (table) => sorted(table, (row) => listOf(table).keys[row] ?? ""),
        },
        {
          role: "result",
          name: "row",
          kind: "whole",
          formula: 'IF({position}="","",MATCH({position},{place:column},0))',
          value: (table) => sorted(table, (row) => row + 1),
        },
        {
          role: "result",
          name: "start",
          kind: "whole",
          formula: 'IF({position}="","",INDEX({first:cells},INT(INDEX({key:column},{row})/1000000)))',
          value: (table) =>
            padded(
              table,
              stopsOf(table).map(({ line }) => table.scalar(`first.${line}`)),
            ),
        },
        TURNED,
        sortedCoordinate("sortedLatitude", "latitude"),
        sortedCoordinate("sortedLongitude", "longitude"),
        shownField("sortedOpens", "time", "opens"),
        shownField("sortedCloses", "time", "closes"),
        ...LAGS,
        {
          role: "result",
          name: "point",
          kind: "whole",
          formula: POINT,
          value: (table) => pointsOf(table),
        },
        mapField("mapLongitude", "sortedLongitude", "finishLongitude"),
        mapField("mapLatitude", "sortedLatitude", "finishLatitude"),
      ],
    },
  ],
  charts: [
    {
      type: "scatter",
      name: "map",
      horizontal: "mapLongitude",
      vertical: "mapLatitude",
      ends: { block: "ends", horizontal: "endLongitude", vertical: "endLatitude" },
    },
  ],
};

function timeOfDay(name: string, sample: InputField["sample"]): InputField {
  return { role: "input", name, kind: "time", bounds: { minimum: 0, maximum: 1 }, sample };
}

function coordinate(name: string, limit: number, sample: number | null): NumberParameter {
  return { role: "parameter", name, kind: "coordinate", default: null, minimum: -limit, maximum: limit, sample: () => sample };
}

function sortedCoordinate(name: string, field: "latitude" | "longitude"): ResultField {
  const found = coordinateFormula(field);
  return {
    role: "result",
    name,
    kind: "coordinate",
    formula: `IF({position}="","",IF(${found}="","",${found}))`,
    value: (table) => sorted(table, (row) => coordinatesIn(table, field)[row] ?? ""),
  };
}

/** A field of the entries in the order of the list. */
function shownField(name: string, kind: ResultField["kind"], field: string): ResultField {
  const found = `INDEX({${field}:column},{row})`;
  return {
    role: "result",
    name,
    kind,
    formula: kind === "text" || kind === "choice" ? `IF({position}="","",${found}&"")` : `IF({position}="","",IF(${found}="","",${found}))`,
    value: (table) =>
      sorted(table, (row) => {
        const value = table.column(field)[row] ?? "";
        return kind === "text" ? String(value) : value;
      }),
  };
}
