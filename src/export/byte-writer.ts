/** Bytes put together piece by piece, millions of them, without a string for the whole. */

const encoder = new TextEncoder();

/** A piece of text as bytes; what is written often is encoded once. */
export function encoded(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Takes pieces one after the other; what has gathered is taken out now and then. */
export class ByteWriter {
  private bytes: Uint8Array;
  private used = 0;

  /** @param size how many bytes gather before somebody is likely to take them */
  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  /** How many bytes have gathered. */
  get length(): number {
    return this.used;
  }

  /** @param text characters up to U+007F only: a byte each */
  ascii(text: string): void {
    this.reserve(text.length);
    for (let index = 0; index < text.length; index += 1) this.bytes[this.used + index] = text.charCodeAt(index);
    this.used += text.length;
  }

  add(piece: Uint8Array): void {
    this.reserve(piece.length);
    this.bytes.set(piece, this.used);
    this.used += piece.length;
  }

  /** Hands over what has gathered and begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.used);
    this.used = 0;
    return taken;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.used + more));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}
