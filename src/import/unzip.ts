/** The parts of an archive, unpacked piece by piece, so that what they declare is believed only as far as they go. */
import { inflateSync, zipSync } from "fflate";
import { SalesbookError } from "../domain/errors";
import type { Guard } from "./limits";

/** A part of an archive. */
export interface Part {
  readonly name: string;
  /** Bytes of its contents, as the archive declares them. */
  readonly size: number;
  /** Its contents, piece by piece. */
  pieces(): AsyncIterable<Uint8Array>;
  /** Some bytes of its contents from the first on, which do not count as read. */
  beginning(): Promise<Uint8Array>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
/** Of packed bytes at once; what comes of them is at most a thousand times as much. */
const PIECE = 32_768;
/** A part of so many packed and unpacked bytes at most is unpacked at once: the streams of the platform take longer to set up. */
const SMALL = { packed: 65_536, unpacked: 1_048_576 };
/** Of unpacked bytes, as many as tell what a part is. */
const BEGINNING = 8192;

/**
 * The parts of a ZIP archive, by its directory.
 *
 * @param otherwise in which encoding names are that are no UTF-8: that of the Windows which packed the archive
 * @throws SalesbookError fileIncomplete where the directory is missing, as at the end of a file that was cut off; fileTooMuch;
 *   fileEncrypted where a part is
 */
export function partsOf(bytes: Uint8Array, guard: Guard, otherwise = "gb18030"): readonly Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const incomplete = new SalesbookError("fileIncomplete", { file: guard.file });
  try {
    const { count, start } = directoryOf(view) ?? {};
    if (count === undefined || start === undefined) throw incomplete;
    guard.check("parts", count);
    const parts: Part[] = [];
    let declared = 0;
    for (let at = start, index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw incomplete;
      const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
      const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), otherwise);
      const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
      if (view.getUint16(at + 8, true) & 1) throw new SalesbookError("fileEncrypted", { file: guard.file });
      guard.check("unpacked", (declared += sizes.unpacked));
      const method = view.getUint16(at + 10, true);
      parts.push({
        size: sizes.unpacked,
        name: name.replace(/\\/g, "/").replace(/^\//, ""),
        pieces: async function* () {
          for await (const piece of unpacked(bytes, method, sizes, guard)) {
            guard.addUnpacked(piece.length);
            yield piece;
          }
        },
        beginning: async () => {
          const pieces: Uint8Array[] = [];
          let length = 0;
          for await (const piece of unpacked(bytes, method, sizes, guard)) {
            pieces.push(piece);
            if ((length += piece.length) >= BEGINNING) break;
          }
          return joined(pieces);
        },
      });
      at += 46 + nameLength + extraLength + commentLength;
    }
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? incomplete : error;
  }
}

function nameOf(bytes: Uint8Array, otherwise: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(otherwise).decode(bytes);
  }
}

interface Sizes {
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Where the directory begins; a comment may stand behind its end. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { count, start };
    const large = Number(view.getBigUint64(at - 20 + 8, true));
    if (view.getUint32(large, true) !== END_64) return null;
    return { count: Number(view.getBigUint64(large + 32, true)), start: Number(view.getBigUint64(large + 48, true)) };
  }
  return null;
}

/** Sizes that do not fit into 32 bits stand in an extra field, those only, one after the other. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): Sizes {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  for (let field = extra; field + 4 <= extra + extraLength;) {
    if (view.getUint16(field, true) === 1) {
      let next = field + 4;
      const [unpacked = 0, packed = 0, offset = 0] = short.map((size) => {
        if (size !== 0xffffffff) return size;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      });
      return { unpacked, packed, offset };
    }
    field += 4 + view.getUint16(field + 2, true);
  }
  const [unpacked = 0, packed = 0, offset = 0] = short;
  return { unpacked, packed, offset };
}

/** Whoever stops taking pieces ends the unpacking. */
async function* unpacked(bytes: Uint8Array, method: number, sizes: Sizes, guard: Guard): AsyncGenerator<Uint8Array> {
  const { packed, offset } = sizes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const incomplete = new SalesbookError("fileIncomplete", { file: guard.file });
  try {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const contents = bytes.subarray(start, start + packed);
    if (contents.length < packed || (method !== STORED && method !== DEFLATED)) throw incomplete;
    const whole = method === STORED ? null : inflatedAtOnce(contents, sizes);
    if (method === STORED) yield* cut(contents);
    else if (whole) yield whole;
    else yield* inflated(contents, new DecompressionStream("deflate-raw"));
  } catch (error) {
    // What was packed badly is told as what it nearly always is: a file that did not come whole.
    throw error instanceof SalesbookError ? error : incomplete;
  }
}

function* cut(contents: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < contents.length; at += PIECE) yield contents.subarray(at, at + PIECE);
}

/** A small part; `null` where it is larger, or not as large as the archive says. */
function inflatedAtOnce(contents: Uint8Array, { packed, unpacked: declared }: Sizes): Uint8Array | null {
  if (packed > SMALL.packed || declared > SMALL.unpacked) return null;
  // One byte more than there should be tells of a part that goes on.
  const whole = inflateSync(contents, { out: new Uint8Array(declared + 1) });
  return whole.length === declared ? whole : null;
}

/** Unpacked by the platform, which takes a quarter of the time that a library in JavaScript does. */
async function* inflated(contents: Uint8Array, { readable, writable }: DecompressionStream): AsyncGenerator<Uint8Array> {
  const writer = writable.getWriter();
  const fed = (async () => {
    for (const piece of cut(contents)) await writer.write(piece as BufferSource);
    await writer.close();
  })();
  // What goes wrong there is told by the reader, too.
  fed.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** All of a part at once. */
export async function contentsOf(part: Part): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of part.pieces()) pieces.push(piece);
  return joined(pieces);
}

/**
 * A part of markup as text, piece by piece; in which width it is, its first two bytes tell.
 *
 * @param onBytes told how many bytes are read
 */
export async function* textOf(part: Part, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  for await (const piece of part.pieces()) {
    if (piece.length === 0) continue;
    onBytes?.((bytes += piece.length));
    decoder ??= new TextDecoder(widthOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? "";
}

/** The first characters of a part of markup. */
export async function beginningText(part: Part): Promise<string> {
  const bytes = await part.beginning();
  return new TextDecoder(widthOf(bytes)).decode(bytes);
}

function widthOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const isWide = first === 0xff || first === 0xfe || first === 0 || second === 0;
  return !isWide ? "utf-8" : first === 0xff || second === 0 ? "utf-16le" : "utf-16be";
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** An archive of these parts that packs nothing, for a reader that takes archives only. */
export function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(parts, { level: 0 });
}
