/** The order of many amounts, largest first, mostly without comparing any two of them. */
import { upperHalves } from "./amounts";

/** Up to so many amounts it is faster to compare them. */
const SMALL = 2048;
/** Each pass sorts by so many bits of a half of the amounts' binary form. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
/** A half of 32 bits has three digits, the last of 10 bits. */
const DIGITS_OF_HALF = 3;

/**
 * The indices of the positive amounts, largest first, equal amounts in input order.
 *
 * The binary forms of positive amounts ascend with them, so they are sorted by the digits of their upper halves, which
 * tell amounts apart that differ by a millionth; what these leave undecided is sorted stretch by stretch.
 *
 * @param values amounts; NaN, zero and negative ones are left out
 * @example descendingOrder(Float64Array.of(2, NaN, 7, 2, 0)) // Uint32Array.of(2, 0, 3)
 */
export function descendingOrder(values: Float64Array): Uint32Array {
  const indices = positiveIndices(values);
  if (indices.length <= SMALL) return sortByComparing(indices, values);
  const halves = upperHalves(values);
  const order = sortByHalf(indices, halves, 1);
  for (let first = 0, end = 0; first < order.length; first = end) {
    const upper = halves[2 * order[first]! + 1]!;
    let isSorted = true;
    for (end = first + 1; end < order.length && halves[2 * order[end]! + 1] === upper; end++) {
      isSorted &&= values[order[end]!]! <= values[order[end - 1]!]!;
    }
    if (isSorted) continue;
    const stretch = order.subarray(first, end);
    if (stretch.length > SMALL) stretch.set(sortByHalf(stretch, halves, 0));
    else sortByComparing(stretch, values);
  }
  return order;
}

function positiveIndices(values: Float64Array): Uint32Array {
  const indices = new Uint32Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) if (values[index]! > 0) indices[count++] = index;
  return indices.subarray(0, count);
}

/** In place; the first of equal amounts stays the first. */
function sortByComparing(indices: Uint32Array, values: Float64Array): Uint32Array {
  return indices.sort((left, right) => values[right]! - values[left]! || left - right);
}

/**
 * Sorts by the last digit of a half, then by the one before, and so on; what has the same digit keeps its order.
 *
 * @param half 1 for the upper half, 0 for the lower one
 */
function sortByHalf(indices: Uint32Array, halves: Uint32Array, half: 0 | 1): Uint32Array {
  const count = indices.length;
  let from = { keys: new Uint32Array(count), indices: indices.slice() };
  let to = { keys: new Uint32Array(count), indices: new Uint32Array(count) };
  for (let place = 0; place < count; place++) from.keys[place] = halves[2 * indices[place]! + half]!;
  const counts = countDigits(from.keys);
  for (let digit = 0; digit < DIGITS_OF_HALF; digit++) {
    const places = counts.subarray(digit * DIGITS, (digit + 1) * DIGITS);
    // A digit that is the same everywhere sorts nothing.
    if (places.includes(count)) continue;
    turnIntoPlaces(places);
    distribute(from, to, digit * DIGIT_BITS, places);
    [from, to] = [to, from];
  }
  return from.indices;
}

/** Halves of amounts, and where the amounts stand. */
interface Keys {
  readonly keys: Uint32Array;
  readonly indices: Uint32Array;
}

/** How often each value of each digit occurs. */
function countDigits(keys: Uint32Array): Uint32Array {
  const counts = new Uint32Array(DIGITS_OF_HALF * DIGITS);
  const [bits, mask] = [DIGIT_BITS, DIGITS - 1];
  const [second, third] = [DIGITS, 2 * DIGITS];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place]!;
    counts[key & mask]!++;
    counts[second + ((key >>> bits) & mask)]!++;
    counts[third + (key >>> (2 * bits))]!++;
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
function distribute({ keys, indices }: Keys, to: Keys, shift: number, places: Uint32Array): void {
  const { keys: toKeys, indices: toIndices } = to;
  const mask = DIGITS - 1;
  for (let from = 0; from < keys.length; from++) {
    const key = keys[from]!;
    const place = places[(key >>> shift) & mask]!++;
    toKeys[place] = key;
    toIndices[place] = indices[from]!;
  }
}
