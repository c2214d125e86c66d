/** Rounding away what binary arithmetic leaves behind, so that figures which are equal on paper are equal. */

/** Above this a double has no millionths left to round. */
const LARGEST_ROUNDED = 9e9;

/**
 * A figure to a millionth, as `ROUND(…,6)` on a sheet; what is too large to have millionths stays as it is.
 *
 * @returns never −0
 * @example toMillionth(0.1 + 0.2) // 0.3
 */
export function toMillionth(value: number): number {
  return (Math.abs(value) < LARGEST_ROUNDED ? Math.round(value * 1e6) / 1e6 : value) || 0;
}
