import fc from "fast-check";

/** Runs the same cases every time; a case that fails is shrunk to the smallest one and shown. */
export function holds(property: fc.IProperty<unknown>, runs = 300): void {
  fc.assert(property, { seed: 6, numRuns: runs });
}
