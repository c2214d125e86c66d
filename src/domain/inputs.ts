/** The inputs of one result: numbers that must be there, and what each may be. What is refused is thrown. */
import { readNumber } from "./cells";
import { SalesbookError } from "./errors";

/**
 * The number in a cell that must hold one.
 *
 * @throws SalesbookError missingArgument for a blank, notANumber for text; an error in the cell is passed on
 * @example requiredNumber(5, "sales") // 5
 */
export function requiredNumber(cell: unknown, argument: string): number {
  const number = readNumber(cell, argument);
  if (number instanceof SalesbookError) throw number;
  if (number === "") throw missing(argument);
  return number;
}

/**
 * The number in a cell that may be blank.
 *
 * @throws SalesbookError notANumber for text; an error in the cell is passed on
 * @example numberOr(null, "multiplier", 1) // 1
 */
export function numberOr<Fallback>(cell: unknown, argument: string, fallback: Fallback): number | Fallback {
  const number = readNumber(cell, argument);
  if (number instanceof SalesbookError) throw number;
  return number === "" ? fallback : number;
}

/** @throws SalesbookError outOfRange below 0 */
export function requireNotNegative(number: number, argument: string): void {
  if (number < 0) throw outOfRange(argument, number, "notNegative");
}

/**
 * A rate is a fraction. A percentage typed without its sign (60 for 60 %) is the usual slip; the message names the right way to
 * type it.
 *
 * @throws SalesbookError outOfRange below 0 and above 1
 */
export function requireRate(rate: number, argument: string): void {
  if (rate >= 0 && rate <= 1) return;
  if (rate <= 1 || rate > 100) throw outOfRange(argument, rate, "rate");
  throw new SalesbookError("outOfRange", { argument, received: rate, accepted: "rateNotPercent", fraction: rate / 100 });
}

/** @throws SalesbookError zeroDivisor for 0, outOfRange below it */
export function requireDivisor(number: number, argument: string): void {
  if (number === 0) throw new SalesbookError("zeroDivisor", { argument });
  if (number < 0) throw outOfRange(argument, number, "aboveZero");
}

/** @throws SalesbookError notWholeNumber, outOfRange below `least` */
export function requireWhole(number: number, argument: string, least: number, accepted: string): void {
  if (!Number.isInteger(number)) throw new SalesbookError("notWholeNumber", { argument, received: number, accepted });
  if (number < least) throw outOfRange(argument, number, accepted);
}

/** The error for a blank where something is needed; `accepted` is a key of the catalogues. */
export function missing(argument: string, accepted = "number"): SalesbookError {
  return new SalesbookError("missingArgument", { argument, accepted });
}

/** The error for a number that is none of those accepted; `accepted` is a key of the catalogues. */
export function outOfRange(argument: string, received: number | string, accepted: string): SalesbookError {
  return new SalesbookError("outOfRange", { argument, received, accepted });
}
