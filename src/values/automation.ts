/** Values as automation hands them over, in WPS as in Excel: errors and what was left out come as numbers. */

/** An argument that was left out (DISP_E_PARAMNOTFOUND). */
export const LEFT_OUT = -2147352572;

/** A cell's error is this number and that of its kind. */
const ERROR_BASE = -2146828288;

/** The kinds of errors, by the numbers of XlCVError. */
const ERRORS: Readonly<Record<number, string>> = {
  2000: "#NULL!",
  2007: "#DIV/0!",
  2015: "#VALUE!",
  2023: "#REF!",
  2029: "#NAME?",
  2036: "#NUM!",
  2042: "#N/A",
  2045: "#SPILL!",
  2049: "#FIELD!",
  2050: "#CALC!",
};

/**
 * The error that a number stands for.
 *
 * @returns `undefined` for every other value
 * @example errorOf(-2146826246) // "#N/A"
 */
export function errorOf(value: unknown): string | undefined {
  return typeof value === "number" ? ERRORS[value - ERROR_BASE] : undefined;
}
