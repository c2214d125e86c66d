/** Reads a file of text block by block, whoever hands the bytes over: memory stays the same however long it is. */
import { SalesbookError } from "../domain/errors";
import { LineReader } from "./line-reader";
import type { ByteSource, Watching } from "./byte-source";
import type { OpenedSource } from "./open-source";
import type { LinePlan } from "./plan";
import { Scanner } from "./scan";
import type { PieceSums } from "./sums";

/** Bytes of a block. */
const BLOCK = 1 << 22;

/**
 * The sums of a file of text. What is in characters of two bytes is made UTF-8 first, block by block.
 *
 * @param length of a block in bytes
 * @throws SalesbookError cancelled, fileUnreadable
 */
export async function readText(
  { source, form, head }: Extract<OpenedSource, { kind: "text" }>,
  plan: LinePlan,
  { signal, onProgress }: Watching = {},
  length = BLOCK,
): Promise<PieceSums> {
  const reader = new LineReader(plan);
  const scanner = new Scanner(plan.separators, reader);
  const decoder = form.isWide ? new TextDecoder(head.encoding ?? "utf-16le") : null;
  const encoder = new TextEncoder();
  let rest: Uint8Array = new Uint8Array(0);
  let skip = form.start;
  let next = block(source, 0, length);
  for (let at = 0; ; at += length) {
    const read = await next;
    if (signal?.aborted) throw new SalesbookError("cancelled");
    const isEnd = at + length >= source.size;
    // The next block comes while this one is read.
    if (!isEnd) next = block(source, at + length, length);
    const made = decoder ? encoder.encode(decoder.decode(read, { stream: !isEnd })) : read;
    const skipped = Math.min(skip, made.length);
    skip -= skipped;
    const bytes = new Uint8Array(rest.length + made.length - skipped);
    bytes.set(rest);
    bytes.set(made.subarray(skipped), rest.length);
    const reached = scanner.scan(bytes, 0, bytes.length, isEnd);
    onProgress?.(Math.min(source.size, at + length));
    if (isEnd) return reader.sums(scanner.lines);
    rest = bytes.subarray(reached);
  }
}

function block(source: ByteSource, at: number, length: number): Promise<Uint8Array> {
  const read = source.read(at, Math.min(source.size, at + length));
  // Where the reading ends before its turn, nobody waits for it any more.
  read.catch(() => undefined);
  return read;
}
