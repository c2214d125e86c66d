/** What follows from an exercise's secret: its number, the signature of a hand-out, and the random figures of a student. */

/**
 * A keyed fingerprint (HMAC with SHA-256) of a text.
 *
 * @returns 32 bytes
 */
export async function keyed(secret: string, message: string): Promise<Uint8Array> {
  last = last?.secret === secret ? last : { secret, key: keyOf(secret) };
  return new Uint8Array(await crypto.subtle.sign("HMAC", await last.key, new TextEncoder().encode(message)));
}

/** One exercise is made or marked at a time, for all of its students. */
let last: { readonly secret: string; readonly key: Promise<CryptoKey> } | undefined;

function keyOf(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

/** Bytes as hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Random numbers that are the same for the same seed in every place. */
export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** The same things in another order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/**
 * The random numbers of a seed: sfc32 of Chris Doty-Humphrey (PractRand), 128 bits of state.
 *
 * @param seed at least 16 bytes
 * @example randomOf(new Uint8Array(16)).next() === randomOf(new Uint8Array(16)).next() // true
 */
export function randomOf(seed: Uint8Array): Random {
  const view = new DataView(seed.buffer, seed.byteOffset, seed.byteLength);
  let [a, b, c, counter] = [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12) | 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The first numbers still show the seed.
  for (let step = 0; step < 12; step += 1) next();
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
      }
      return mixed;
    },
  };
}
