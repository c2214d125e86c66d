/**
 * Bytes to text: which encoding a file is in.
 *
 * A byte order mark decides. Without one, what is valid UTF-8 is UTF-8: Chinese text in another encoding practically
 * never is. What remains is GB18030 (mainland software) or Big5 (Taiwan, Hong Kong). The bytes of either mostly decode as
 * the other too, so validity is not enough; three things are weighed:
 *
 * - **Characters of the first level.** Both standards put the characters of everyday writing in one block (GB2312 level 1,
 *   Big5 level 1) and rare ones elsewhere. Real text lies almost wholly in its own block; of Big5 text read as GB18030
 *   about 40 % has second bytes below A1, outside that block, and of GB18030 text read as Big5 nearly half falls into rare ones.
 * - **Frequent characters** of business files, in both scripts: names and headings are full of them.
 * - **Known headings** in the first lines. These weigh most.
 *
 * Where all that is equal, the user's language decides. Text in a Western encoding can pass as either; there a Chinese
 * character stands alone between Latin letters, and the file is taken for Windows-1252.
 */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { FREQUENT_CHARACTERS } from "../i18n/headings";
import { isKnownHeading } from "../values/headings";

const FREQUENT: ReadonlySet<string> = new Set(FREQUENT_CHARACTERS);
const SAMPLE_BYTES = 65536;
const SAMPLE_LINES = 30;

/** A file as text. */
export interface Decoded {
  readonly text: string;
  /** By the name that decoders know it by: `utf-8`, `gb18030`. */
  readonly encoding: string;
  /** It is in a Western encoding, which nothing but its letters tells. */
  readonly isWestern: boolean;
  /** Its last character is only half there: the file was cut off. */
  readonly isCutOff: boolean;
}

/**
 * Decodes a text file.
 *
 * @param bytes the whole file; a byte order mark is taken off
 * @param file its name, for messages
 * @param language decides between GB18030 and Big5 where the bytes do not
 * @throws SalesbookError fileNotText for anything that is no text in UTF-8, UTF-16, UTF-32, GB18030, Big5 or Windows-1252
 */
export function decode(bytes: Uint8Array, file: string, language: Language): Decoded {
  const marked = markedEncoding(bytes);
  const decoded = marked === null ? unmarked(bytes, language) : sure(attempt(bytes, marked), marked);
  if (decoded === null || !isText(decoded.text)) throw new SalesbookError("fileNotText", { file });
  return decoded;
}

/**
 * Decodes HTML or XML, which mostly says in what it is written; where that is wrong, the bytes decide.
 *
 * @returns `null` for what is no text
 */
export function decodeMarkup(bytes: Uint8Array, language: Language = "zh-CN"): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return attempt(bytes, marked);
  const beginning = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1];
  return (declared === undefined ? null : attempt(bytes, declared)) ?? unmarked(bytes, language)?.text ?? null;
}

function sure(text: string | null, encoding: string): Decoded | null {
  return text === null ? null : { text, encoding, isWestern: false, isCutOff: false };
}

function unmarked(bytes: Uint8Array, language: Language): Decoded | null {
  return sure(attempt(bytes, "utf-8"), "utf-8") ?? cutOffUtf8(bytes) ?? doubleByte(bytes, language) ?? western(bytes);
}

/** UTF-8 whose last character is not whole; that there are others tells it from a Western letter at the end. */
function cutOffUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return /[^\u0000-\u007f]/.test(text) ? { text, encoding: "utf-8", isWestern: false, isCutOff: true } : null;
  } catch {
    return null;
  }
}

/** Text in Windows-1252: what is beyond ASCII in it is mostly letters. */
function western(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("windows-1252").decode(bytes);
  const beyond = text.slice(0, SAMPLE_BYTES).match(/[^\u0000-\u007f]/g) ?? [];
  const letters = beyond.filter((character) => /\p{L}/u.test(character));
  return letters.length * 2 > beyond.length ? { text, encoding: "windows-1252", isWestern: true, isCutOff: false } : null;
}

/** Encodings that a file is told to be in by its first bytes. */
type Marked = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** Whether each character of a file takes two bytes or four. */
export function hasWideCharacters(bytes: Uint8Array): boolean {
  return markedEncoding(bytes)?.startsWith("utf-8") === false;
}

/** The encoding that the first bytes give: a byte order mark, or the zero bytes of UTF-16 without one. */
function markedEncoding(bytes: Uint8Array): Marked | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return "utf-32le";
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "utf-32be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";

  const sample = bytes.subarray(0, 1024);
  const zeros = (parity: number): number => sample.reduce((count, byte, index) => count + (byte === 0 && index % 2 === parity ? 1 : 0), 0);
  const even = zeros(0);
  const odd = zeros(1);
  if (even + odd < sample.length / 10) return null;
  return odd > even * 20 ? "utf-16le" : even > odd * 20 ? "utf-16be" : null;
}

function doubleByte(bytes: Uint8Array, language: Language): Decoded | null {
  const gb = attempt(bytes, "gb18030");
  const big5 = attempt(bytes, "big5");
  const lead = gb === null || big5 === null ? 0 : plausibility(gb, bytes, isFirstLevelGb) - plausibility(big5, bytes, isFirstLevelBig5);
  const isGb = big5 === null || (gb !== null && (lead > 0 || (lead === 0 && language !== "zh-TW")));
  return sure(refuseWestern(isGb ? gb : big5), isGb ? "gb18030" : "big5");
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    if (encoding === "utf-32le" || encoding === "utf-32be") return fromUtf32(bytes, encoding === "utf-32le");
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No decoder of the platform knows it. */
function fromUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) pieces.push(String.fromCodePoint(view.getUint32(at, isLittleEndian)));
  return pieces.join("");
}

/** The higher, the likelier that these bytes were meant as this text. */
function plausibility(text: string, bytes: Uint8Array, isFirstLevel: (lead: number, trail: number) => boolean): number {
  let points = 0;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (let at = 0; at + 1 < sample.length; at++) {
    const lead = sample[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = sample[++at] ?? 0;
    points += isFirstLevel(lead, trail) ? 1 : -1;
  }
  const beginning = text.slice(0, SAMPLE_BYTES / 2);
  for (const character of beginning) if (FREQUENT.has(character)) points += 1;
  for (const line of beginning.split(/\r\n?|\n/, SAMPLE_LINES)) points += 10 * line.split(/[,;\t，]/).filter(isKnownHeading).length;
  return points;
}

/** GB2312: symbols in rows A1 to A3, everyday characters in B0 to D7. */
function isFirstLevelGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7));
}

/** Big5: symbols in A1 to A3, everyday characters in A4 to C6. */
function isFirstLevelBig5(lead: number): boolean {
  return lead >= 0xa1 && lead <= 0xc6;
}

/** "Müller" read as Chinese is one strange character between Latin letters; Chinese files hold whole words. */
function refuseWestern(text: string | null): string | null {
  if (text === null) return null;
  const words = text.slice(0, SAMPLE_BYTES).match(/[^\u0000-\u007f]+/g) ?? [];
  const wedged = text.slice(0, SAMPLE_BYTES).match(/[a-z][^\u0000-\u007f](?=[a-z,;\t\s]|$)|(?<![^\s,;\t])[^\u0000-\u007f][a-z]/gi) ?? [];
  return wedged.length * 2 > words.length ? null : text;
}

/** Control characters and private ones are not written by people; a handful may slip into a long export. */
function isText(text: string): boolean {
  const body = text.replace(/\u001a$/, "");
  if (body.includes("\u0000")) return false;
  const strange = body.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ue000-\uf8ff\ufffe\uffff]/g)?.length ?? 0;
  return strange * 500 <= body.length;
}
