import { EARTH_RADIUS } from "../../domain/places";
import { MOST_STOPS_OF_ROUTE } from "../../domain/stops";
import type { NumberParameter, ResultField, RowTable, Summary, TextParameter } from "../model";
import { lineNumber } from "../parts/named-lines";
import { HAS_START, LINES, lineOf, listOf, namesOf, orderedStops, padded, sorted, stopsOf, waysOf } from "./route-list";
import { ends, mapField, POINT, pointsOf } from "./route-map";
import {
  DEPOT,
  ROUTES,
  STOP_PURPOSES,
  sampleAddresses,
  sampleCodes,
  sampleCustomers,
  samplePlaces,
  sampleRoutes,
  sampleStopPurposes,
} from "../wholesaler/customers";

/** The line of a row's route. */
const ROUTE = lineNumber("{routes:lines}", "{route}", LINES.length);
const SHOWN = lineNumber("{routes:lines}", "{shown}", LINES.length);

/**
 * Table 6-13: the customers of an area in the order of the best way (三、(五)(2)), with the length of each leg.
 *
 * The left part is typed; the middle lists the stops by route and order, as a driver takes them along, and measures the
 * way; the right part reckons and holds the points of the map. A route and an order make one key, and a stop's place in the list is
 * where its key stands among the sorted keys: to find one is far cheaper than to rank one among all.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-13",
  step: "routes",
  word: "Routes",
  orientation: "portrait",
  structure: [],
  settings: [
    coordinate("startLatitude", 90, DEPOT.latitude),
    coordinate("startLongitude", 180, DEPOT.longitude),
    { role: "parameter", name: "returns", kind: "choice", choices: ["yes", "no"], default: "yes" },
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
  ],
  blocks: [
    {
      name: "routes",
      at: "route",
      lines: [...LINES, "total"],
      names: LINES.map((line, index): TextParameter => ({
        role: "parameter",
        name: `name.${line}`,
        kind: "text",
        default: ROUTES[index] ?? null,
      })),
      totalLine: "total",
      columns: [
        { name: "stops", kind: "whole", cells: [...LINES.map(stops), allStops()] },
        { name: "first", kind: "whole", cells: [...LINES.map(first), null] },
        { name: "length", kind: "distance", cells: [...LINES.map(length), wholeLength()] },
      ],
    },
    ends(),
  ],
  sections: [
    {
      name: "entry",
      fields: [
        { role: "input", name: "code", kind: "text", offers: { table: "6-10", field: "code" }, sample: sampleCodes },
        {
          role: "input",
          name: "customer",
          kind: "text",
          required: true,
          from: { table: "6-10", field: "customer", by: "code" },
          sample: sampleCustomers,
        },
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
          formula:
            'IF(ISNUMBER({key}),MATCH({key},{sortedKey:column},0)+COUNTIF({key:above},{key})-1,IF({stop}="","",IF(ISNUMBER({stop}),IF(AND({stop}>=1,{stop}<=' +
            `${MOST_STOPS_OF_ROUTE}),"",#NUM!),#VALUE!)))`,
          value: (table) => listOf(table).places,
        },
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
          formula:
            'IF({position}="","",IF(COUNT({sortedLatitude},{sortedLongitude})<2,' +
            'IF(AND(OR({sortedLatitude}="",ISNUMBER({sortedLatitude})),OR({sortedLongitude}="",ISNUMBER({sortedLongitude}))),"",#VALUE!),' +
            `IF({position}={start},IF(${HAS_START},${way("{startLatitude}", "{startLongitude}", "{sortedLatitude}", "{sortedLongitude}")},0),` +
            'IF(COUNT(INDEX({sortedLatitude:column},{position}-1),INDEX({sortedLongitude:column},{position}-1))<2,"",' +
            `${way("INDEX({sortedLatitude:column},{position}-1)", "INDEX({sortedLongitude:column},{position}-1)", "{sortedLatitude}", "{sortedLongitude}")}))))`,
          value: (table) =>
            padded(
              table,
              waysOf(table).flatMap(({ legs }) => legs),
            ),
        },
        {
          role: "result",
          name: "running",
          kind: "distance",
          // Known as long as every leg before is known.
          formula: `IF(ISNUMBER({leg}),IF(COUNT(INDEX({leg:column},{start}):{leg})={position}-{start}+1,SUM(INDEX({leg:column},{start}):{leg}),""),{leg})`,
          value: (table) =>
            padded(
              table,
              waysOf(table).flatMap(({ running }) => running),
            ),
        },
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
          formula: `IF({route}="","",IF(ISNUMBER({stop}),IF(AND({stop}>=1,{stop}<=${MOST_STOPS_OF_ROUTE}),IF(${ROUTE}>${LINES.length},"",${ROUTE}*1000000+{stop}),""),""))`,
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
        shownField("sortedLatitude", "coordinate", "latitude"),
        shownField("sortedLongitude", "coordinate", "longitude"),
        {
          role: "result",
          name: "point",
          kind: "whole",
          formula: POINT,
          value: (table) => pointsOf(table),
        },
        mapField("mapLongitude", "sortedLongitude"),
        mapField("mapLatitude", "sortedLatitude"),
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

function coordinate(name: string, limit: number, sample: number): NumberParameter {
  return { role: "parameter", name, kind: "coordinate", default: null, minimum: -limit, maximum: limit, sample: () => sample };
}

function stops(line: string): Summary {
  const least = Number(line) * 1_000_000;
  return {
    role: "summary",
    name: `stops.${line}`,
    kind: "whole",
    formula: `IF({stops.total}="","",IF({line}="","",COUNTIFS({key:column},">=${least}",{key:column},"<${least + 1_000_000}")))`,
    value: (table) =>
      stopsOf(table).length === 0 || !namesOf(table)[Number(line) - 1]
        ? ""
        : stopsOf(table).filter((stop) => stop.line === Number(line)).length,
  };
}

function allStops(): Summary {
  return {
    role: "summary",
    name: "stops.total",
    kind: "whole",
    formula: 'IF(COUNT({key:column})=0,"",COUNT({key:column}))',
    value: (table) => stopsOf(table).length || "",
  };
}

/** Where in the list the stops of a route begin. */
function first(line: string): Summary {
  const before = LINES.slice(0, Number(line) - 1);
  return {
    role: "summary",
    name: `first.${line}`,
    kind: "whole",
    formula: `IF({stops.${line}}="","",1${before.map((other) => `+N({stops.${other}})`).join("")})`,
    value: (table) => (table.scalar(`stops.${line}`) === "" ? "" : 1 + stopsOf(table).filter((stop) => stop.line < Number(line)).length),
  };
}

/** The whole way of a route, with the way back where one is chosen. */
function length(line: string): Summary {
  const at = (field: string, place: string): string => `INDEX({${field}:column},${place})`;
  const last = `{first.${line}}+{stops.${line}}-1`;
  const home = (field: string, start: string): string => `IF(${HAS_START},{${start}},${at(field, `{first.${line}}`)})`;
  const back = way(
    at("sortedLatitude", last),
    at("sortedLongitude", last),
    home("sortedLatitude", "startLatitude"),
    home("sortedLongitude", "startLongitude"),
  );
  return {
    role: "summary",
    name: `length.${line}`,
    kind: "distance",
    formula: `IF(N({stops.${line}})=0,"",IF(ISNUMBER(${at("running", last)}),${at("running", last)}+IF({returns=yes},${back},0),""))`,
    value: (table) => waysOf(table)[Number(line) - 1]?.length ?? "",
  };
}

function wholeLength(): Summary {
  const [from, to] = [LINES[0], LINES.at(-1)];
  return {
    role: "summary",
    name: "length.total",
    kind: "distance",
    formula: `IF({stops.total}="","",IF(COUNT({length.${from}}:{length.${to}})=COUNTIF({stops.${from}}:{stops.${to}},">0"),SUM({length.${from}}:{length.${to}}),""))`,
    value: (table) => {
      if (stopsOf(table).length === 0) return "";
      const lengths = waysOf(table).flatMap((found) => (found.legs.length > 0 ? [found.length] : []));
      return lengths.every((found) => typeof found === "number") ? lengths.reduce((sum: number, found) => sum + Number(found), 0) : "";
    },
  };
}

/** The great-circle distance between two places, as `distance` of the domain measures it. */
function way(latitude: string, longitude: string, toLatitude: string, toLongitude: string): string {
  const half = (from: string, to: string): string => `SIN(RADIANS(${to}-${from})/2)^2`;
  return `${2 * EARTH_RADIUS}*ASIN(MIN(1,SQRT(${half(latitude, toLatitude)}+COS(RADIANS(${latitude}))*COS(RADIANS(${toLatitude}))*${half(longitude, toLongitude)})))`;
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
