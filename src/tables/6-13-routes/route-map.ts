/** The map of table 6-13: the stops of one route as points, and the ways between them and the depot. */
import type { Block, BlockColumn, Calculation, ResultField, Summary, Value } from "../model";
import { endOf, HAS_END, HAS_START, padded, returnsOf, startOf } from "./route-list";

const COUNT = "INDEX({stops:cells},{shownLine})";
const FIRST = "INDEX({first:cells},{shownLine})";

/**
 * Which stop each point of the map is; below its end the last point is repeated, for a chart has no use for blanks, or 0 stands for the
 * other end.
 */
export const POINT = `IF({shownLine}="","",IF(ISNUMBER(INDEX({length:cells},{shownLine})),IF(AND(${HAS_END},{rowNumber}>${COUNT}),0,${FIRST}+MIN({rowNumber},${COUNT})-1),""))`;

/** The values of {@link POINT}: places in the list of stops. */
export function pointsOf(table: Calculation): Value[] {
  const way = shownWay(table);
  if (!way) return padded(table, []);
  const { first, last } = way;
  return Array.from({ length: table.rowCount }, (_, row) => (endOf(table) && first + row > last ? 0 : Math.min(first + row, last)));
}

/** A coordinate of each point. */
export function mapField(name: string, field: string, end: string): ResultField {
  return {
    role: "result",
    name,
    kind: "coordinate",
    formula: `IF({point}="","",IF({point}=0,{${end}},INDEX({${field}:column},{point})))`,
    value: (table) =>
      table.column("point").map((point) => {
        if (typeof point !== "number") return "";
        return point === 0 ? table.scalar(end) : at(table, field, point);
      }),
  };
}

/**
 * The ends of the way, in a block so that they have their room even where the stops fill every row: where it comes back
 * from, the depot, and the first stop. A way that does not lead back begins at the depot; without one, at its first stop. Another
 * end is among the points of the map.
 */
export function ends(): Block {
  return {
    name: "ends",
    at: "point",
    lines: ["back", "depot", "out"],
    columns: [column("endLongitude", "startLongitude", "sortedLongitude"), column("endLatitude", "startLatitude", "sortedLatitude")],
  };
}

function column(name: string, start: string, field: string): BlockColumn {
  const cell = (line: string, formula: string, value: (table: Calculation, way: Way) => Value): Summary => ({
    role: "summary",
    name: `${name}.${line}`,
    kind: "coordinate",
    formula: `IF(COUNT({point:column})=0,"",${formula})`,
    value: (table) => {
      const way = shownWay(table);
      return way ? value(table, way) : "";
    },
  });
  const stop = (place: string): string => `INDEX({${field}:column},${place})`;
  const depot = `IF(${HAS_START},{${start}},${stop(FIRST)})`;
  const depotOf = (table: Calculation, { first }: Way): Value => (startOf(table) ? table.scalar(start) : at(table, field, first));
  return {
    name,
    kind: "coordinate",
    cells: [
      cell("back", `IF(AND({returns=yes},NOT(${HAS_END})),${stop(`${FIRST}+${COUNT}-1`)},${depot})`, (table, way) =>
        returnsOf(table) ? at(table, field, way.last) : depotOf(table, way),
      ),
      cell("depot", depot, depotOf),
      cell("out", stop(FIRST), (table, { first }) => at(table, field, first)),
    ],
  };
}

/** The places of the first and the last stop of the route on the map. */
interface Way {
  readonly first: number;
  readonly last: number;
}

/** Undefined while no route is shown or its length is not known. */
function shownWay(table: Calculation): Way | undefined {
  const line = table.scalar("shownLine");
  if (typeof line !== "number" || typeof table.scalar(`length.${line}`) !== "number") return undefined;
  const first = Number(table.scalar(`first.${line}`));
  return { first, last: first + Number(table.scalar(`stops.${line}`)) - 1 };
}

function at(table: Calculation, field: string, place: number): Value {
  return table.column(field)[place - 1] ?? "";
}
