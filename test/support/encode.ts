/** Bytes of text in the encodings that `TextEncoder` cannot write, for files as Chinese software exports them. */

export type Encoding = "utf-8" | "utf-8 with mark" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/** @throws Error for a character that the encoding's two-byte part has not. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8 with mark") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return new Uint8Array(encoding === "utf-16be" ? bytes.swap16() : bytes);
  }
  const pairs = pairsOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < "\u0080") return [character.charCodeAt(0)];
      const pair = pairs.get(character);
      if (!pair) throw new Error(`${encoding} has no two-byte ${character}`);
      return pair;
    }),
  );
}

const kept = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

/** The platform decodes both encodings; decoding every pair of bytes gives the way back. */
function pairsOf(encoding: "gb18030" | "big5"): ReadonlyMap<string, readonly [number, number]> {
  const known = kept.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== "\ufffd" && !pairs.has(text)) pairs.set(text, [lead, trail]);
    }
  kept.set(encoding, pairs);
  return pairs;
}
