/** The routes above the stops of table 6-13: their names, stops, places in the list and lengths. */
import type { Block, Summary, TextParameter } from "../model";
import { ROUTES } from "../wholesaler/districts";
import { HAS_END, HAS_START, LINES, lengthOf, namesOf, stopsOf } from "./route-list";
import { allMissed, missed } from "./timetable";
import { roadFormula } from "./ways";

/** A line per route that the user may name, and their total. */
export function routes(): Block {
  return {
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
      { name: "missed", kind: "whole", cells: [...LINES.map(missed), allMissed()] },
    ],
  };
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
    value: (table) =>
      table.scalar(`stops.${line}`) === "" ? "" : before.reduce((sum, other) => sum + (Number(table.scalar(`stops.${other}`)) || 0), 1),
  };
}

/** The whole way of a route, with the way to another end, or back where that is chosen. */
function length(line: string): Summary {
  const at = (field: string, place: string): string => `INDEX({${field}:column},${place})`;
  const last = `{first.${line}}+{stops.${line}}-1`;
  const there = at("running", last);
  const home = (field: string, start: string): string => `IF(${HAS_START},{${start}},${at(field, `{first.${line}}`)})`;
  const from = [at("sortedLatitude", last), at("sortedLongitude", last)] as const;
  const back = roadFormula(...from, home("sortedLatitude", "startLatitude"), home("sortedLongitude", "startLongitude"));
  const toEnd = roadFormula(...from, "{finishLatitude}", "{finishLongitude}");
  return {
    role: "summary",
    name: `length.${line}`,
    kind: "distance",
    formula: `IF(N({stops.${line}})=0,"",IF(ISNUMBER(${there}),${there}+IF(${HAS_END},${toEnd},IF({returns=yes},${back},0)),""))`,
    value: (table) => lengthOf(table, Number(line) - 1),
  };
}

function wholeLength(): Summary {
  const ofAll = (name: string): string => `{${name}.${LINES[0]}}:{${name}.${LINES.at(-1)}}`;
  const [lengths, counts] = [ofAll("length"), ofAll("stops")];
  return {
    role: "summary",
    name: "length.total",
    kind: "distance",
    formula: `IF({stops.total}="","",IF(COUNT(${lengths})=COUNTIF(${counts},">0"),SUM(${lengths}),""))`,
    value: (table) => {
      if (stopsOf(table).length === 0) return "";
      const known = LINES.flatMap((line) => (Number(table.scalar(`stops.${line}`)) > 0 ? [table.scalar(`length.${line}`)] : []));
      return known.every((found) => typeof found === "number") ? known.reduce((sum: number, found) => sum + found, 0) : "";
    },
  };
}
