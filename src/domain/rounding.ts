/** Rounding away what binary arithmetic leaves behind, so that figures which are equal on paper are equal. */

/** Above this a double has no decimals left to round. */
const WHOLE = 9e15;
/** How near to a half binary arithmetic may leave what is a half on paper. */
const NEAR_HALF = 0.01;
/** So many digits spreadsheets look at. */
const DIGITS = 15;

/**
 * A figure to a millionth, as `ROUND(…,6)` on a sheet; what is too large to have millionths stays as it is.
 *
 * @returns never −0
 * @example toMillionth(0.1 + 0.2) // 0.3
 * @example toMillionth(-473.8333335) // -473.833334
 */
export function toMillionth(value: number): number {
  return rounded(value, 1e6);
}

/**
 * A figure to a billionth, as `ROUND(…,9)` on a sheet.
 *
 * @returns never −0
 * @example toBillionth(2 / 3) // 0.666666667
 */
export function toBillionth(value: number): number {
  return rounded(value, 1e9);
}

/**
 * A figure to so many decimal places, as spreadsheets do; to tens and hundreds for negative ones.
 *
 * @returns never −0; the figure itself where it has no such places
 * @example roundedTo(1.005, 2) // 1.01
 * @example roundedTo(5 * 1.005, 2) // 5.03
 * @example roundedTo(-1250, -2) // -1300
 */
export function roundedTo(value: number, places: number): number {
  const factor = 10 ** Math.min(300, Math.abs(Math.trunc(places)));
  return places < 0 ? rounded(value / factor, 1) * factor : rounded(value, factor);
}

/** A half is rounded away from 0, also where binary arithmetic has left it a hair below: the fifteenth digit decides. */
function rounded(value: number, factor: number): number {
  const scaled = Math.abs(value) * factor;
  if (!(scaled < WHOLE)) return value || 0;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  const isUp = Math.abs(rest - 0.5) < NEAR_HALF ? Number(scaled.toPrecision(DIGITS)) - whole >= 0.5 : rest > 0.5;
  return (Math.sign(value) * (isUp ? whole + 1 : whole)) / factor || 0;
}
