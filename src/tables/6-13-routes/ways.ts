/** How table 6-13 measures its ways: as the crow flies, from stop to stop. */
import { EARTH_RADIUS } from "../../domain/places";
import { HAS_START } from "./route-list";

/** The great-circle distance between two places, as `distance` of the domain measures it. */
export function way(latitude: string, longitude: string, toLatitude: string, toLongitude: string): string {
  const half = (from: string, to: string): string => `SIN(RADIANS(${to}-${from})/2)^2`;
  const cosines = `COS(RADIANS(${latitude}))*COS(RADIANS(${toLatitude}))`;
  return `${2 * EARTH_RADIUS}*ASIN(MIN(1,SQRT(${half(latitude, toLatitude)}+${cosines}*${half(longitude, toLongitude)})))`;
}

const PLACE = ["{sortedLatitude}", "{sortedLongitude}"] as const;
const BEFORE = ["INDEX({sortedLatitude:column},{position}-1)", "INDEX({sortedLongitude:column},{position}-1)"] as const;

/** The way to a stop of the list from the one before it on its route, or from the depot; blank where a place is not known. */
export function legFormula(): string {
  const isBlankOrNumber = (cell: string): string => `OR(${cell}="",ISNUMBER(${cell}))`;
  const unknown = `IF(AND(${PLACE.map(isBlankOrNumber).join(",")}),"",#VALUE!)`;
  const fromDepot = `IF(${HAS_START},${way("{startLatitude}", "{startLongitude}", ...PLACE)},0)`;
  const fromStop = `IF(COUNT(${BEFORE.join(",")})<2,"",${way(...BEFORE, ...PLACE)})`;
  return `IF({position}="","",IF(COUNT(${PLACE.join(",")})<2,${unknown},IF({position}={start},${fromDepot},${fromStop})))`;
}
