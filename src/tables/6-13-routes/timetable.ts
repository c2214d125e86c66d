/** The times of table 6-13: when each stop is reached, how long one waits there, and which have closed by then. */
import { SalesbookError } from "../../domain/errors";
import { MOST_TIMED_STOPS } from "../../domain/punctual-order";
import { arrivals, LATE, MINUTES_OF_DAY, readHours, type Arrival, type Hours } from "../../domain/route-times";
import { once, type Calculation, type ResultField, type Summary, type Value } from "../model";
import { LINES, padded, paceOf, sorted, stopsOf } from "./route-list";

/** Whether the sheet knows when its routes begin and how fast they go. */
const IS_TIMED = "AND(COUNT({departure},{speed})=2,{departure}>=0,{departure}<=1,{speed}>0)";

/** A cell of the list, or a time of day at all. */
const isTime = (cell: string): string => `OR(${cell}="",AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=1))`;
const HOURS_FIT = `AND(${isTime("{sortedOpens}")},${isTime("{sortedCloses}")},OR(N({sortedCloses})=0,N({sortedCloses})>=N({sortedOpens})))`;
/** Cells of a column from the route's first stop to this one, and to the one before. */
const soFar = (field: string): string => `INDEX({${field}:column},{start}):{${field}}`;
const before = (field: string): string => `INDEX({${field}:column},{start}):INDEX({${field}:column},{position}-1)`;
const COUNT_BEFORE = "{position}-{start}";

/** The list's columns with times. */
export const TIMES: readonly ResultField[] = [
  {
    role: "result",
    name: "arrival",
    kind: "time",
    // A route that waited goes on by the latest of the times to which it waited; without waiting it would be at each stop by its lag.
    formula: `IF(ISNUMBER({slack}),IF({position}={start},{departure}+{lag},IF(COUNT(${before("slack")})=${COUNT_BEFORE},MAX({departure},${before("slack")})+{lag},"")),"")`,
    value: (table) => inList(table, ({ arrival }) => arrival),
  },
  {
    role: "result",
    name: "waiting",
    kind: "whole",
    formula: `IF(ISNUMBER({arrival}),MAX(0,N({sortedOpens})-{arrival})*${MINUTES_OF_DAY},"")`,
    value: (table) => inList(table, ({ waiting }) => waiting),
  },
  {
    role: "result",
    name: "timing",
    kind: "choice",
    alerts: ["missed", "hoursUnclear"],
    formula: `IF(ISNUMBER({arrival}),IF(N({sortedCloses})=0,"",IF({arrival}>{sortedCloses}+${LATE},{'missed'},{'inTime'})),IF(AND(ISNUMBER({lag}),{slack}=""),{'hoursUnclear'},""))`,
    value: (table) => {
      const [lags, slacks, closes] = [table.column("lag"), table.column("slack"), table.column("sortedCloses")];
      const times = timesOf(table);
      return padded(
        table,
        stopsOf(table).map((_, index) => {
          const time = times[index];
          if (!time) return typeof lags[index] === "number" && slacks[index] === "" ? "hoursUnclear" : "";
          if (!closes[index]) return "";
          return time.missed ? "missed" : "inTime";
        }),
      );
    },
  },
];

/** What the times are reckoned from. */
export const LAGS: readonly ResultField[] = [
  {
    role: "result",
    name: "stay",
    kind: "number",
    formula: `IF({position}="","",IF(INDEX({minutes:column},{row})="",N({visitMinutes}),IF(ISNUMBER(INDEX({minutes:column},{row})),IF(INDEX({minutes:column},{row})<0,"",INDEX({minutes:column},{row})),"")))`,
    value: (table) => {
      const usual = table.scalar("visitMinutes");
      return sorted(table, (row) => {
        const own = table.column("minutes")[row] ?? "";
        if (own === "") return Number(usual);
        return typeof own === "number" && own >= 0 ? own : "";
      });
    },
  },
  {
    role: "result",
    name: "lag",
    kind: "number",
    formula: `IF(AND(ISNUMBER({running}),${IS_TIMED}),IF(COUNT(${soFar("stay")})=${COUNT_BEFORE}+1,{running}/{speed}/24+(SUM(${soFar("stay")})-{stay})/${MINUTES_OF_DAY},""),"")`,
    value: lagsOf,
  },
  {
    role: "result",
    name: "slack",
    kind: "number",
    formula: `IF(ISNUMBER({lag}),IF(${HOURS_FIT},N({sortedOpens})-{lag},""),"")`,
    value: (table) => {
      const lags = table.column("lag");
      return hoursOf(table).map((hours, index) => {
        const lag = lags[index];
        return typeof lag === "number" && hours ? hours.opens - lag : "";
      });
    },
  },
];

/** How many stops of a route have closed when they are reached; blank while a time is not known. */
export function missed(line: string): Summary {
  const of = (field: string): string =>
    `INDEX({${field}:column},{first.${line}}):INDEX({${field}:column},{first.${line}}+{stops.${line}}-1)`;
  return {
    role: "summary",
    name: `missed.${line}`,
    kind: "whole",
    formula: `IF(N({stops.${line}})=0,"",IF(COUNT(${of("arrival")})={stops.${line}},COUNTIF(${of("timing")},{'missed'}),""))`,
    value: (table) => {
      const first = table.scalar(`first.${line}`);
      const stops = Number(table.scalar(`stops.${line}`));
      if (typeof first !== "number" || stops === 0) return "";
      const within = (field: string): readonly Value[] => table.column(field).slice(first - 1, first - 1 + stops);
      const isKnown = within("arrival").every((arrival) => typeof arrival === "number");
      return isKnown ? within("timing").filter((timing) => timing === "missed").length : "";
    },
  };
}

/** The same of all routes. */
export function allMissed(): Summary {
  const ofAll = (name: string): string => `{${name}.${LINES[0]}}:{${name}.${LINES.at(-1)}}`;
  return {
    role: "summary",
    name: "missed.total",
    kind: "whole",
    formula: `IF({stops.total}="","",IF(COUNT(${ofAll("missed")})=COUNTIF(${ofAll("stops")},">0"),SUM(${ofAll("missed")}),""))`,
    value: (table) => {
      if (table.scalar("stops.total") === "") return "";
      const ridden = LINES.filter((line) => Number(table.scalar(`stops.${line}`)) > 0);
      const counts = ridden.map((line) => table.scalar(`missed.${line}`));
      return counts.every((count) => typeof count === "number") ? counts.reduce((sum: number, count) => sum + Number(count), 0) : "";
    },
  };
}

/** What is to be said of routes that are too long for an order by opening hours. */
export const longRoutes: Summary = {
  role: "summary",
  name: "longRoutes",
  kind: "note",
  formula: `IF(AND(${IS_TIMED},COUNT({closes:column})>0,MAX({stops:cells})>${MOST_TIMED_STOPS}),{'longRoute'},"")`,
  value: (table) => {
    const isLong = LINES.some((line) => Number(table.scalar(`stops.${line}`)) > MOST_TIMED_STOPS);
    const anyCloses = table.column("closes").some((time) => typeof time === "number");
    return paceOf(table) && anyCloses && isLong ? table.label("longRoute") : "";
  },
};

/** By how much each stop would be behind the departure if one waited nowhere. */
function lagsOf(table: Calculation): Value[] {
  const pace = paceOf(table);
  const [running, stays] = [table.column("running"), table.column("stay")];
  let [line, before]: [number, number | ""] = [0, 0];
  const lags = stopsOf(table).map((stop, index): Value => {
    if (stop.line !== line) [line, before] = [stop.line, 0];
    const [way, stay, begun] = [running[index], stays[index], before];
    before = typeof stay === "number" && begun !== "" ? begun + stay : "";
    return pace && typeof way === "number" && before !== "" ? way / pace.speed / 24 + Number(begun) / MINUTES_OF_DAY : "";
  });
  return padded(table, lags);
}

/** What is known of the visits in the list; undefined where it cannot be used. */
function hoursOf(table: Calculation): (Hours | undefined)[] {
  const [stays, opens, closes] = [table.column("stay"), table.column("sortedOpens"), table.column("sortedCloses")];
  return Array.from({ length: table.rowCount }, (_, index) => {
    const hours = readHours(stays[index], opens[index], closes[index]);
    return hours instanceof SalesbookError ? undefined : hours;
  });
}

/** The times of the stops in the list, as far as they are known on each route. */
const timesOf = once((table): readonly (Arrival | undefined)[] => {
  const pace = paceOf(table);
  if (!pace) return [];
  const [hours, slacks, legs] = [hoursOf(table), table.column("slack"), table.column("leg")];
  return LINES.flatMap((_, index) => {
    const places = stopsOf(table).flatMap(({ line }, place) => (line === index + 1 ? [place] : []));
    const unknown = places.findIndex((place) => typeof slacks[place] !== "number");
    const known = unknown < 0 ? places : places.slice(0, unknown);
    const visits = known.flatMap((place) => {
      const own = hours[place];
      return own ? [{ ...own, leg: Number(legs[place]) }] : [];
    });
    const times: (Arrival | undefined)[] = arrivals(visits, pace);
    return [...times, ...places.slice(times.length).map(() => undefined)];
  });
});

function inList(table: Calculation, of: (time: Arrival) => number): Value[] {
  return padded(
    table,
    timesOf(table).map((time) => (time ? of(time) : "")),
  );
}
