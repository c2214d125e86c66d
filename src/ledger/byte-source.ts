/** Bytes that are read a part at a time, and who waits for it. */

/** Bytes that somebody else can read, a range at a time. */
export interface ByteSource {
  /** Called in messages and places. */
  readonly name: string;
  readonly size: number;
  /** @throws SalesbookError fileUnreadable */
  read(from: number, until: number): Promise<Uint8Array>;
}

/** Who waits for a reading. */
export interface Watching {
  readonly signal?: AbortSignal | undefined;
  /** Told after each block how many bytes of the file are read. */
  readonly onProgress?: (bytes: number) => void;
}

/** Bytes at hand, such as a file of an archive. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.length, read: async (from, until) => bytes.slice(from, until) };
}
