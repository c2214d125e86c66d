/** The order of many amounts, largest first, without comparing any two of them. */
import { upperHalves } from "./amounts";

/** Up to so many amounts it is faster to compare them. */
const SMALL = 2048;
/** Each pass sorts by so many bits of the amounts' binary form, whose whole numbers ascend with the positive amounts. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
/** A half of 32 bits has three digits, the last of 10 bits. */
const DIGITS_OF_HALF = 3;

/**
 * The indices of the positive amounts, largest first, equal amounts in input order.
 *
 * @param values amounts; NaN, zero and negative ones are left out
 * @example descendingOrder(Float64Array.of(2, NaN, 7, 2, 0)) // Uint32Array [2, 0, 3]
 */
export function descendingOrder(values: Float64Array): Uint32Array {
  return values.length > SMALL ? orderByDigits(positiveKeys(values)) : orderByComparing(values);
}

function orderByComparing(values: Float64Array): Uint32Array {
  const order: number[] = [];
  for (let index = 0; index < values.length; index++) if (values[index]! > 0) order.push(index);
  return Uint32Array.from(order.sort((left, right) => values[right]! - values[left]! || left - right));
}

/** Sorts by the last digit, then by the one before, and so on; keys with the same digit keep their order. */
function orderByDigits(keys: Keys): Uint32Array {
  let from = keys;
  let to = emptyKeys(keys.index.length);
  for (const half of ["lower", "upper"] as const) {
    const counts = countDigits(keys[half]);
    for (let digit = 0; digit < DIGITS_OF_HALF; digit++) {
      const places = counts.subarray(digit * DIGITS, (digit + 1) * DIGITS);
      // A digit that is the same everywhere sorts nothing.
      if (places.includes(keys.index.length)) continue;
      turnIntoPlaces(places);
      distribute(from, to, from[half], digit * DIGIT_BITS, places);
      [from, to] = [to, from];
    }
  }
  return from.index;
}

/** The binary form of amounts in two halves, and where they come from. */
interface Keys {
  readonly lower: Uint32Array;
  readonly upper: Uint32Array;
  readonly index: Uint32Array;
}

function emptyKeys(count: number): Keys {
  return { lower: new Uint32Array(count), upper: new Uint32Array(count), index: new Uint32Array(count) };
}

function positiveKeys(values: Float64Array): Keys {
  const halves = upperHalves(values);
  let count = 0;
  for (let index = 0; index < values.length; index++) if (values[index]! > 0) count++;
  const keys = emptyKeys(count);
  const { lower, upper, index: indices } = keys;
  for (let index = 0, next = 0; index < values.length; index++) {
    if (!(values[index]! > 0)) continue;
    lower[next] = halves[2 * index]!;
    upper[next] = halves[2 * index + 1]!;
    indices[next++] = index;
  }
  return keys;
}

/** How often each value of each digit occurs. */
function countDigits(half: Uint32Array): Uint32Array {
  const counts = new Uint32Array(DIGITS_OF_HALF * DIGITS);
  const [bits, mask] = [DIGIT_BITS, DIGITS - 1];
  const [second, third] = [DIGITS, 2 * DIGITS];
  for (let key = 0; key < half.length; key++) {
    const value = half[key]!;
    counts[value & mask]!++;
    counts[second + ((value >>> bits) & mask)]!++;
    counts[third + (value >>> (2 * bits))]!++;
  }
  return counts;
}

/** From how often each value occurs to where its first key goes, the greatest value first. */
function turnIntoPlaces(counts: Uint32Array): void {
  for (let value = counts.length - 1, next = 0; value >= 0; value--) {
    const count = counts[value]!;
    counts[value] = next;
    next += count;
  }
}

/** Puts every key at the next place of its digit. */
function distribute(from: Keys, to: Keys, half: Uint32Array, shift: number, places: Uint32Array): void {
  const { lower, upper, index } = from;
  const { lower: toLower, upper: toUpper, index: toIndex } = to;
  const mask = DIGITS - 1;
  for (let key = 0; key < index.length; key++) {
    const place = places[(half[key]! >>> shift) & mask]!++;
    toLower[place] = lower[key]!;
    toUpper[place] = upper[key]!;
    toIndex[place] = index[key]!;
  }
}
