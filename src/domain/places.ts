/** Places on the globe, and how far they are from each other. */

/** A place on the map, in decimal degrees: north and east are positive. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/**
 * The great-circle distance between two places (haversine), as the crow flies and not along roads.
 *
 * @returns kilometres
 * @example distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }) > 20015 // true
 */
export function distance(from: Place, to: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const share =
    half(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(to.longitude - from.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(share)));
}
