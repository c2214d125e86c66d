/** Numbers that look random and are not: a search that draws them comes to the same result every time. */

/** Looked up once, as in tour-ground.ts. */
const { imul } = Math;

/** Numbers above 0 and below 1, the same ones from every call (mulberry32). */
export function randomSequence(): () => number {
  let state = 0x2545f491;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}
