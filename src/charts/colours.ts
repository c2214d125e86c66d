/** The sheets' colours on a light page, and their counterparts on a dark one. */

/** A colour by its hue in degrees; saturation and lightness 0…1. */
export interface Hue {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/**
 * A colour that follows the look of the page.
 *
 * @param hex RRGGBB, as it is on a light page
 * @param darkLightness the lightness, 0…1, that the colour takes on a dark page; its hue stays
 * @returns a CSS colour
 */
export function bothLooks(hex: string, darkLightness: (colour: Hue) => number): string {
  const colour = hueOf(hex);
  return `light-dark(#${hex}, hsl(${Math.round(colour.hue)} ${Math.round(colour.saturation * 65)}% ${Math.round(darkLightness(colour) * 100)}%))`;
}

/** A colour of a chart: dark ones rise above a dark page, and all stay in their order of lightness. */
export function chartColour(hex: string): string {
  return bothLooks(hex, ({ lightness }) => 0.42 + lightness * 0.45);
}

function hueOf(hex: string): Hue {
  const [red, green, blue] = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sector = most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: sector * 60, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}
