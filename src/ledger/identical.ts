/** Lines that stand in two files alike: a list that was handed out again with more lines is another file, and yet counts twice. */
import { lineKey } from "./line-key";
import type { OpenedSource } from "./open-source";
import { rowKey } from "./sheet-lines";
import { MOST_PLACES } from "./sums";
import type { IdenticalLines, Place, WholeFile } from "./whole";

/** Of the files that have a month in common; of more the months alone are told. */
const MOST_COMPARED = 2_000_000;

/** Bytes of a file at once. */
const BLOCK = 1_048_576;

/**
 * Compares the lines of files that have a month in common, as they are written; a heading and a blank line are none.
 *
 * @param files as they were opened, of typed columns too, whose lines are not written anywhere
 * @param read the same files with what came of them
 */
export async function identicalLines(files: readonly OpenedSource[], read: readonly WholeFile[]): Promise<IdenticalLines> {
  const compared = files.flatMap((file, at) =>
    hasLines(file) && read.some((other, place) => place !== at && haveMonth(read[at]!, other)) ? [at] : [],
  );
  const all = compared.reduce((sum, at) => sum + read[at]!.records, 0);
  if (compared.length < 2 || all > MOST_COMPARED) return { lines: 0, places: [] };
  const known = new Set<number>();
  const places: Place[] = [];
  let lines = 0;
  for (const file of compared) {
    const own: number[] = [];
    for await (const { key, line } of linesOf(files[file]!)) {
      if (key === null) continue;
      own.push(key);
      if (!known.has(key)) continue;
      if (lines++ < MOST_PLACES) places.push({ file, line });
    }
    for (const key of own) known.add(key);
  }
  return { lines, places };
}

function hasLines({ kind }: OpenedSource): boolean {
  return kind === "text" || kind === "rows" || kind === "sheet";
}

function haveMonth(one: WholeFile, other: WholeFile): boolean {
  return [...one.months.keys()].some((month) => other.months.has(month));
}

async function* linesOf(file: OpenedSource): AsyncGenerator<{ readonly key: number | null; readonly line: number }> {
  const { firstLine, encoding } = file.head;
  if (file.kind === "rows" || file.kind === "sheet") {
    const keys = file.kind === "rows" ? file.rows.map(rowKey) : await file.sheet.keys();
    for (const [at, key] of keys.entries()) yield { key, line: firstLine + at };
    return;
  }
  if (file.kind !== "text") return;
  const decoder = new TextDecoder(encoding ?? "utf-8");
  let waiting = "";
  let line = 0;
  for (let from = 0; from < file.source.size; from += BLOCK) {
    const until = Math.min(from + BLOCK, file.source.size);
    const texts = (waiting + decoder.decode(await file.source.read(from, until), { stream: until < file.source.size })).split("\n");
    waiting = until < file.source.size ? (texts.pop() ?? "") : "";
    for (const text of texts) if (++line >= firstLine) yield { key: lineKey(text.trimEnd()), line };
  }
}
