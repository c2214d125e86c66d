/**
 * Exact amounts. An amount is two whole numbers, its units and its millionths, which doubles hold exactly as long as their
 * sums stay below 2^53; so sums of any length are exact, and the same in whatever order they are made.
 */
import type { Decimal } from "../values/numbers";

/** An amount, or a sum: `units + millionths / 1,000,000`. Both have the same sign in an amount that was read, and any in a sum. */
export interface Exact {
  units: number;
  millionths: number;
}

/** Decimals of an amount that are kept. */
export const DECIMALS = 6;
const MILLION = 1_000_000;
/** Units of one amount: what is longer is no amount. */
const MOST_DIGITS = 13;
/** Up to here doubles hold every whole number. */
export const LARGEST_SUM = Number.MAX_SAFE_INTEGER;

/**
 * An amount with its six decimals; more are rounded, half away from zero, and told.
 *
 * @returns `undefined` where it has more than 13 digits before the point
 * @example exactOf({ isNegative: false, digits: "1234.5", power: 0 }) // { units: 1234, millionths: 500000, isRounded: false }
 */
export function exactOf({ isNegative, digits, power }: Decimal): (Exact & { readonly isRounded: boolean }) | undefined {
  const [whole = "", fraction = ""] = digits.split(".");
  const all = whole + fraction;
  const point = whole.length + power;
  if (point > 400 || point < -400) return undefined;
  const before = point <= 0 ? "0" : all.slice(0, point).padEnd(point, "0");
  const after = point <= 0 ? "0".repeat(-point) + all : all.slice(point);
  if (before.replace(/^0+/, "").length > MOST_DIGITS) return undefined;
  const isRounded = /[1-9]/.test(after.slice(DECIMALS));
  const sign = isNegative ? -1 : 1;
  const rounded = Number(after.slice(0, DECIMALS).padEnd(DECIMALS, "0")) + ((after[DECIMALS] ?? "0") >= "5" ? 1 : 0);
  const carry = rounded >= MILLION ? 1 : 0;
  // Adding 0 makes a negative nothing an ordinary one.
  return { units: sign * (Number(before) + carry) + 0, millionths: sign * (rounded - carry * MILLION) + 0, isRounded };
}

/** The sum in millionths, however its two parts stand. */
export function inMillionths({ units, millionths }: Exact): bigint {
  return BigInt(units) * BigInt(MILLION) + BigInt(millionths);
}

/** An amount from its millionths. */
export function fromMillionths(amount: bigint): Exact {
  return { units: Number(amount / BigInt(MILLION)), millionths: Number(amount % BigInt(MILLION)) };
}

/**
 * Quantity × price, and other products.
 *
 * @example product({ units: 3, millionths: 0 }, { units: 0, millionths: 350000 }) // { units: 1, millionths: 50000, isRounded: false }
 */
export function product(one: Exact, other: Exact): Exact & { readonly isRounded: boolean } {
  const exact = inMillionths(one) * inMillionths(other);
  const rest = exact % BigInt(MILLION);
  const half = BigInt(MILLION / 2);
  const rounded = exact / BigInt(MILLION) + (rest >= half ? 1n : rest <= -half ? -1n : 0n);
  return { ...fromMillionths(rounded), isRounded: rest !== 0n };
}

/** Adds to a sum. */
export function add(sum: Exact, { units, millionths }: Readonly<Exact>): void {
  sum.units += units;
  sum.millionths += millionths;
}

/**
 * What amounts come to.
 *
 * @example exactSum([{ units: 1, millionths: 0 }, { units: 2, millionths: 500000 }]) // { units: 3, millionths: 500000 }
 */
export function exactSum(amounts: readonly Readonly<Exact>[]): Exact {
  const sum: Exact = { units: 0, millionths: 0 };
  for (const amount of amounts) add(sum, amount);
  return sum;
}

/** 1, 0 or -1; of an amount, or of the difference of two. */
export function signOf({ units, millionths }: Readonly<Exact>): number {
  return Math.sign(units || millionths);
}

/** One less the other. */
export function difference(one: Readonly<Exact>, other: Readonly<Exact>): Exact {
  return fromMillionths(inMillionths(one) - inMillionths(other));
}

/**
 * A sum as a decimal string without needless zeros.
 *
 * @example exactText({ units: 1234, millionths: 500000 }) // "1234.5"
 */
export function exactText(sum: Readonly<Exact>): string {
  const millionths = inMillionths(sum);
  const positive = millionths < 0n ? -millionths : millionths;
  const fraction = String(positive % BigInt(MILLION))
    .padStart(DECIMALS, "0")
    .replace(/0+$/, "");
  return `${millionths < 0n ? "-" : ""}${positive / BigInt(MILLION)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** A sum as near as a cell can hold it: the double whose shortest text it is. */
export function exactNumber(sum: Readonly<Exact>): number {
  return Number(exactText(sum));
}
