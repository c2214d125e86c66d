/** The parts of an archive, unpacked piece by piece, so that what they declare is believed only as far as they go. */
import { Inflate, zipSync } from "fflate";
import { SalesbookError } from "../domain/errors";
import type { Guard } from "./limits";

/** A part of an archive. */
export interface Part {
  readonly name: string;
  /** Calls with one piece of its contents after the other. */
  unpack(take: (piece: Uint8Array) => void): void;
  /** Some bytes of its contents from the first on, which do not count as read. */
  beginning(): Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
/** Of packed bytes at once; what comes of them is at most a thousand times as much. */
const PIECE = 65_536;
/** Of packed bytes, as many as tell what a part is. */
const BEGINNING = 2048;

/**
 * The parts of a ZIP archive, by its directory.
 *
 * @throws SalesbookError fileIncomplete where the directory is missing, as at the end of a file that was cut off; fileTooMuch;
 *   fileEncrypted where a part is
 */
export function partsOf(bytes: Uint8Array, guard: Guard): readonly Part[] {
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
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
      if (view.getUint16(at + 8, true) & 1) throw new SalesbookError("fileEncrypted", { file: guard.file });
      guard.check("unpacked", (declared += sizes.unpacked));
      const method = view.getUint16(at + 10, true);
      parts.push({
        name: name.replace(/\\/g, "/").replace(/^\//, ""),
        unpack: (take) =>
          unpack(bytes, method, sizes, guard, (piece) => {
            guard.addUnpacked(piece.length);
            take(piece);
          }),
        beginning: () => {
          const pieces: Uint8Array[] = [];
          unpack(bytes, method, sizes, guard, (piece) => pieces.push(piece), BEGINNING);
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

/** @param most of packed bytes; without it all of them */
function unpack(
  bytes: Uint8Array,
  method: number,
  { packed, offset }: Sizes,
  guard: Guard,
  take: (piece: Uint8Array) => void,
  most = packed,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const incomplete = new SalesbookError("fileIncomplete", { file: guard.file });
  try {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const contents = bytes.subarray(start, start + packed);
    if (contents.length < packed) throw incomplete;
    const end = Math.min(packed, most);
    if (method === STORED) {
      for (let at = 0; at < end; at += PIECE) take(contents.subarray(at, Math.min(at + PIECE, end)));
      return;
    }
    if (method !== DEFLATED) throw incomplete;
    const inflate = new Inflate(take);
    for (let at = 0; at < end; at += PIECE) {
      const next = Math.min(at + PIECE, end);
      inflate.push(contents.subarray(at, next), next === packed);
    }
  } catch (error) {
    // What was packed badly is told as what it nearly always is: a file that did not come whole.
    throw error instanceof SalesbookError ? error : incomplete;
  }
}

/** All of a part at once. */
export function contentsOf(part: Part): Uint8Array {
  const pieces: Uint8Array[] = [];
  part.unpack((piece) => pieces.push(piece));
  return joined(pieces);
}

/** A part of markup as text, piece by piece; in which width it is, its first two bytes tell. */
export function unpackText(part: Part, take: (text: string) => void): void {
  let decoder: TextDecoder | null = null;
  part.unpack((piece) => {
    if (piece.length === 0) return;
    decoder ??= new TextDecoder(widthOf(piece));
    take(decoder.decode(piece, { stream: true }));
  });
  take((decoder as TextDecoder | null)?.decode() ?? "");
}

/** The first characters of a part of markup. */
export function beginningText(part: Part): string {
  const bytes = part.beginning();
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
