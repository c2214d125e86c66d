/** Keeps the last lines of a sheet off a page of their own, and its columns large enough to be read. */
import type { PrintSetup } from "./sheet";

/** Inches of an A4 page between its margins. */
const PAGE = { portrait: { width: 7.27, height: 10.39 }, landscape: { width: 10.69, height: 6.97 } };
/** Of a row, in points: the usual one, and the least in which a line can be read with ease. */
const HEIGHT = { usual: 18, least: 16 };
/** An upright page on which print would be smaller than this part of its size is laid on its side. */
const LEAST_SCALE = 0.6;
/** Programs measure fonts and rows differently. */
const MARGIN = 0.02;

/** What is printed together: its columns in characters, and its rows in points where they have a height of their own. */
export interface PrintedArea {
  readonly widths: readonly number[];
  readonly heights: readonly (number | undefined)[];
}

/**
 * The height of the rows that have none of their own: a little lower than usual where a page would otherwise end a few
 * lines too early. What needs more pages anyway keeps the usual height. Excel prints all areas in the scale of the widest, other
 * programs each in its own.
 *
 * @returns 16 to 18 points, in halves
 */
export function standardHeight(areas: readonly PrintedArea[], orientation: PrintSetup["orientation"]): number {
  return Math.min(HEIGHT.usual, ...areas.map((area) => heightFor(area, PAGE[orientation])));
}

function heightFor({ widths, heights }: PrintedArea, page: { readonly width: number; readonly height: number }): number {
  const room = (page.height * 72 * (1 - MARGIN)) / Math.min(1, page.width / inchesOf(widths));
  const own = heights.filter((height) => height !== undefined);
  const fitting = (room - own.reduce((sum, height) => sum + height, 0)) / (heights.length - own.length);
  if (fitting >= HEIGHT.usual || fitting < HEIGHT.least) return HEIGHT.usual;
  return Math.floor(fitting * 2) / 2;
}

/**
 * How a page lies: as its table wants it, or on its side where so many columns were asked for that upright print would be small.
 *
 * @param widths of its columns, in characters
 */
export function orientationFor(widths: readonly number[], wanted: PrintSetup["orientation"]): PrintSetup["orientation"] {
  return PAGE[wanted].width / inchesOf(widths) < LEAST_SCALE ? "landscape" : wanted;
}

/** A character is seven pixels wide and a column has five more. Print is as wide as the page at most. */
function inchesOf(widths: readonly number[]): number {
  return widths.reduce((sum, characters) => sum + (characters * 7 + 5) / 96, 0);
}
