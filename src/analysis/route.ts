/** A short way through the places of a selection (table 6-13). */
import { legLengths, routeOrder } from "../domain/route";
import type { Value } from "../sheet/kinds";
import { wayFormula } from "../tables/columns/distance";
import { columnOf } from "./block";
import type { Block } from "./selection";
import { present, valuesOf, type Analysis, type ResultColumn } from "./model";
import { sortedColumns } from "./sorted";

/** More places than this would keep the pane busy for too long. */
export const MOST_PLACES = 1000;

/** A block with latitudes and longitudes. */
export function routeAnalysis(block: Block): Analysis {
  const [latitudes, longitudes] = [valuesOf(block, "latitude"), valuesOf(block, "longitude")];
  const order = routeOrder(latitudes, longitudes);
  const hasNames = columnOf(block, "name") !== undefined;
  const sorted = sortedColumns("order", order, [
    ...(hasNames ? [{ name: "sortedName", kind: "text", from: "name", values: valuesOf(block, "name") } as const] : []),
    { name: "sortedLatitude", kind: "coordinate", from: "latitude", values: latitudes },
    { name: "sortedLongitude", kind: "coordinate", from: "longitude", values: longitudes },
  ]);
  return {
    id: "route",
    inputs: present(block, "latitude", "longitude"),
    columns: [{ name: "order", kind: "whole", values: order, live: "ROUTEORDER({latitude:column},{longitude:column})" }],
    sorted: [...sorted, legColumn(sorted)],
    chart: { type: "scatter", horizontal: "sortedLongitude", vertical: "sortedLatitude" },
  };
}

function legColumn(sorted: readonly ResultColumn[]): ResultColumn {
  const values = (name: string): readonly Value[] => sorted.find((column) => column.name === name)?.values ?? [];
  const way = wayFormula("{sortedLatitude:previous}", "{sortedLongitude:previous}", "{sortedLatitude}", "{sortedLongitude}");
  return {
    name: "leg",
    kind: "distance",
    values: legLengths(values("sortedLatitude"), values("sortedLongitude")),
    native: `IF({position}="","",IF({position}=1,0,${way}))`,
  };
}
