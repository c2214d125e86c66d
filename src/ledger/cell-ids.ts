/** Cells by their bytes: a cell that came before is known again without being decoded, so rules run once per different cell. */

const LOAD = 0.6;

/** Numbers different cells from 0 on, in the order in which they come. */
export class CellIds {
  /** How many there are. */
  count = 0;
  private slots = new Int32Array(1024).fill(-1);
  private hashes = new Int32Array(256);
  private starts = new Uint32Array(257);
  private store = new Uint8Array(8192);

  /** @param most cells that are kept; what comes beyond is not known again */
  constructor(private readonly most = Infinity) {}

  /**
   * The number of a cell; a new one is {@link count} before it was asked for.
   *
   * @param bytes from which the cell is copied where it is new
   * @returns -1 for a new cell where no more are kept
   */
  idOf(bytes: Uint8Array, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]!;
      if (id < 0) return this.add(bytes, start, end, hash, slot);
      if (this.hashes[id] === hash && this.isAt(id, bytes, start, end)) return id;
    }
  }

  private isAt(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.starts[id]!;
    if (this.starts[id + 1]! - from !== end - start) return false;
    for (let at = start, other = from; at < end; at++, other++) if (bytes[at] !== this.store[other]) return false;
    return true;
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    if (this.count >= this.most) return -1;
    const id = this.count++;
    const from = this.starts[id]!;
    if (from + end - start > this.store.length) this.store = grown(this.store, Math.max(this.store.length * 2, from + end - start));
    this.store.set(bytes.subarray(start, end), from);
    if (id + 2 > this.starts.length) {
      this.starts = grown(this.starts, this.starts.length * 2);
      this.hashes = grown(this.hashes, this.hashes.length * 2);
    }
    this.starts[id + 1] = from + end - start;
    this.hashes[id] = hash;
    this.slots[slot] = id;
    if (this.count > this.slots.length * LOAD) this.spread();
    return id;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      let slot = this.hashes[id]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

/** A longer array with the same beginning. */
export function grown<Numbers extends Uint8Array | Uint32Array | Int32Array | Float64Array>(
  numbers: Numbers,
  length: number,
  rest = 0,
): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(length);
  longer.set(numbers);
  if (rest !== 0) longer.fill(rest, numbers.length);
  return longer;
}
