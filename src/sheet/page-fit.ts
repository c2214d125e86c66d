/** Keeps the last lines of a sheet off a page of their own. */
import type { PrintSetup } from "./sheet";

/** Inches of an A4 page between its margins. */
const PAGE = { portrait: { width: 7.27, height: 10.39 }, landscape: { width: 10.69, height: 6.97 } };
/** Of a row, in points: the usual one, and the least in which a line can be read with ease. */
const HEIGHT = { usual: 18, least: 16 };
/** Programs measure fonts and rows differently. */
const MARGIN = 0.02;

/** What is printed first: its columns in characters, and its rows in points where they have a height of their own. */
export interface FirstPage {
  readonly widths: readonly number[];
  readonly heights: readonly (number | undefined)[];
  readonly orientation: PrintSetup["orientation"];
}

/**
 * The height of the rows that have none of their own: a little lower than usual where the page would otherwise end a few
 * lines too early. What needs more pages anyway keeps the usual height.
 *
 * @returns 16 to 18 points, in halves
 */
export function standardHeight({ widths, heights, orientation }: FirstPage): number {
  const page = PAGE[orientation];
  // A character is seven pixels wide and a column has five more. Print is as wide as the page at most.
  const width = widths.reduce((sum, characters) => sum + (characters * 7 + 5) / 96, 0);
  const room = (page.height * 72 * (1 - MARGIN)) / Math.min(1, page.width / width);
  const own = heights.filter((height) => height !== undefined);
  const fitting = (room - own.reduce((sum, height) => sum + height, 0)) / (heights.length - own.length);
  if (fitting >= HEIGHT.usual || fitting < HEIGHT.least) return HEIGHT.usual;
  return Math.floor(fitting * 2) / 2;
}
