/** Ways between places on the ground (table 6-13). */
import { EARTH_RADIUS } from "../../domain/places";

/** The great-circle distance between two places, as `distance` of the domain measures it, in kilometres; degrees as formulas. */
export function wayFormula(latitude: string, longitude: string, toLatitude: string, toLongitude: string): string {
  const half = (from: string, to: string): string => `SIN(RADIANS(${to}-${from})/2)^2`;
  const chord = `${half(latitude, toLatitude)}+COS(RADIANS(${latitude}))*COS(RADIANS(${toLatitude}))*${half(longitude, toLongitude)}`;
  return `${2 * EARTH_RADIUS}*ASIN(MIN(1,SQRT(${chord})))`;
}
