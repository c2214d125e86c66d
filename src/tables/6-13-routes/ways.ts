/** How table 6-13 measures its ways: as the crow flies, from stop to stop. */
import { wayFormula } from "../columns/distance";
import { HAS_START } from "./route-list";

const PLACE = ["{sortedLatitude}", "{sortedLongitude}"] as const;
const BEFORE = ["INDEX({sortedLatitude:column},{position}-1)", "INDEX({sortedLongitude:column},{position}-1)"] as const;

/** The way to a stop of the list from the one before it on its route, or from the depot; blank where a place is not known. */
export function legFormula(): string {
  const isBlankOrNumber = (cell: string): string => `OR(${cell}="",ISNUMBER(${cell}))`;
  const unknown = `IF(AND(${PLACE.map(isBlankOrNumber).join(",")}),"",#VALUE!)`;
  const fromDepot = `IF(${HAS_START},${wayFormula("{startLatitude}", "{startLongitude}", ...PLACE)},0)`;
  const fromStop = `IF(COUNT(${BEFORE.join(",")})<2,"",${wayFormula(...BEFORE, ...PLACE)})`;
  return `IF({position}="","",IF(COUNT(${PLACE.join(",")})<2,${unknown},IF({position}={start},${fromDepot},${fromStop})))`;
}
