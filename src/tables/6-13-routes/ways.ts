/** How table 6-13 measures its ways: as the crow flies, from stop to stop, times what roads are longer. */
import { wayFormula } from "../columns/distance";
import { HAS_START } from "./route-list";

/** How many times as long the roads are; a cell that was emptied, or holds less, changes nothing. */
const DETOUR = "MAX(1,N({detour}))";

/** The way between two places by road. */
export function roadFormula(...places: Parameters<typeof wayFormula>): string {
  return `${DETOUR}*${wayFormula(...places)}`;
}

const PLACE = ["{sortedLatitude}", "{sortedLongitude}"] as const;
const BEFORE = ["INDEX({sortedLatitude:column},{position}-1)", "INDEX({sortedLongitude:column},{position}-1)"] as const;

/** The way to a stop of the list from the one before it on its route, or from the depot; blank where a place is not known. */
export function legFormula(): string {
  const isBlankOrNumber = (cell: string): string => `OR(${cell}="",ISNUMBER(${cell}))`;
  const unknown = `IF(AND(${PLACE.map(isBlankOrNumber).join(",")}),"",#VALUE!)`;
  const fromDepot = `IF(${HAS_START},${roadFormula("{startLatitude}", "{startLongitude}", ...PLACE)},0)`;
  const fromStop = `IF(COUNT(${BEFORE.join(",")})<2,"",${roadFormula(...BEFORE, ...PLACE)})`;
  return `IF({position}="","",IF(COUNT(${PLACE.join(",")})<2,${unknown},IF({position}={start},${fromDepot},${fromStop})))`;
}
