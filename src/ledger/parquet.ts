/**
 * Parquet where no database is: a group of rows at a time, so that memory stays the same however long the file is. Cells become the
 * texts that an export would hold, and go the way of all others.
 */
import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData, type SchemaElement } from "hyparquet";
import { SalesbookError } from "../domain/errors";
import type { ByteSource, Watching } from "./byte-source";

import { SAMPLE_ROWS, type LedgerHead } from "./open-text";
import type { LinePlan } from "./plan";
import { RowReader } from "./read-rows";
import type { PieceSums } from "./sums";

/** An open file. */
export interface ParquetFile {
  readonly source: ByteSource;
  readonly metadata: FileMetaData;
  /** Those that hold one value a line. */
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  /** Of a decimal, how many digits stand behind its point. */
  readonly scale: number | null;
}

/** What the library unpacks by itself. */
const UNPACKED = ["UNCOMPRESSED", "SNAPPY"];

/**
 * Opens a file by its end, where its columns are told, and its first rows.
 *
 * @throws SalesbookError fileUnreadable, fileEmpty, fileIncomplete, ledgerCompression
 */
export async function openParquet(source: ByteSource): Promise<{ readonly head: LedgerHead; readonly parquet: ParquetFile }> {
  const { name } = source;
  const told = await parquetMetadataAsync(bufferOf(source)).catch(() => {
    throw new SalesbookError("fileIncomplete", { file: name });
  });
  const columns = flatColumns(told.schema);
  if (columns.length === 0 || told.row_groups.length === 0) throw new SalesbookError("fileEmpty", { file: name });
  const codecs = told.row_groups.flatMap((group) => group.columns.flatMap(({ meta_data }) => meta_data?.codec ?? []));
  const other = codecs.find((codec) => !UNPACKED.includes(codec));
  if (other)
    throw new SalesbookError("ledgerCompression", {
      file: name,
      received: other,
      accepted: "SNAPPY",
    });
  const parquet = {
    source,
    metadata: { ...told, schema: told.schema.map(exactly) },
    columns,
  };
  const cells = await rowsOf(parquet, columns, 0, Math.min(SAMPLE_ROWS, Number(told.num_rows)));
  const rows = cells.map((row) => columns.map(({ scale }, column) => textOf(row[column], scale)));
  const headings = columns.map((column) => column.name.trim());
  return {
    head: {
      file: name,
      encoding: null,
      headings,
      rows,
      unit: null,
      firstLine: 2,
    },
    parquet,
  };
}

/**
 * The sums of a file; of its columns those are read that the plan speaks of.
 *
 * @throws SalesbookError cancelled, fileUnreadable, fileIncomplete
 */
export async function readParquet(file: ParquetFile, plan: LinePlan, { signal, onProgress }: Watching = {}): Promise<PieceSums> {
  const reader = new RowReader(plan);
  const meant = new Set([...Object.values(plan.columns), ...[...plan.kinds, ...plan.where].map(({ column }) => column)]);
  const columns = file.columns.filter((_, column) => meant.has(column));
  const places = columns.map((column) => file.columns.indexOf(column));
  // One row is filled again and again.
  const row = Array<string>(plan.width).fill("");
  const rows = [row];
  let from = 0;
  for (const { num_rows } of file.metadata.row_groups) {
    const until = from + Number(num_rows);
    for (const cells of await rowsOf(file, columns, from, until)) {
      for (let place = 0; place < cells.length; place++) row[places[place]!] = textOf(cells[place], columns[place]!.scale);
      reader.take(rows);
    }
    if (signal?.aborted) throw new SalesbookError("cancelled");
    from = until;
    onProgress?.((file.source.size * from) / Number(file.metadata.num_rows));
  }
  return reader.sums;
}

async function rowsOf({ source, metadata }: ParquetFile, columns: readonly Column[], from: number, until: number): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  const names = columns.map(({ name }) => name);
  try {
    await parquetRead({
      file: bufferOf(source),
      metadata,
      columns: names,
      rowStart: from,
      rowEnd: until,
      utf8: false,
      parsers: PARSERS,
      onComplete: (found) => (rows = found),
    });
  } catch (error) {
    if (error instanceof SalesbookError) throw error;
    throw new SalesbookError("fileIncomplete", { file: source.name });
  }
  return rows;
}

function bufferOf({ size, read }: ByteSource): AsyncBuffer {
  return {
    byteLength: size,
    slice: async (from, until = size) => {
      const { buffer, byteOffset, length } = await read(from < 0 ? size + from : from, until);
      return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + length);
    },
  };
}

/** Columns of one value a line, and not of those kinds for which the library gives a whole file up. */
function flatColumns(schema: readonly SchemaElement[]): Column[] {
  const columns: Column[] = [];
  for (let at = 1, inside = 0; at < schema.length; at++) {
    const { name, num_children = 0, repetition_type, converted_type, scale = 0 } = schema[at]!;
    const isFlat = inside === 0 && num_children === 0 && repetition_type !== "REPEATED";
    inside = Math.max(0, inside - 1) + num_children;
    if (isFlat && !GIVEN_UP.some((kind) => kind === converted_type))
      columns.push({
        name,
        scale: converted_type === "DECIMAL" ? scale : null,
      });
  }
  return columns;
}

const GIVEN_UP = ["INTERVAL", "BSON"] as const;

/** A decimal as the whole number that it is in the file: the library would make a double of it. */
function exactly(element: SchemaElement): SchemaElement {
  if (element.converted_type !== "DECIMAL") return element;
  const { converted_type: _, logical_type: __, ...plain } = element;
  return plain;
}

/** Days and moments in the form of ISO, moments with a zone in UTC. */
const PARSERS = {
  dateFromDays: (days: number) => isoOf(days * 86_400_000, false),
  timestampFromMilliseconds: (millis: bigint) => isoOf(Number(millis), true),
  timestampFromMicroseconds: (micros: bigint) => isoOf(Number(micros / 1000n), true),
  timestampFromNanoseconds: (nanos: bigint) => isoOf(Number(nanos / 1_000_000n), true),
  jsonFromBytes: (bytes: Uint8Array) => decoder.decode(bytes),
};
const decoder = new TextDecoder();
/** Of a moment: the day and the time to the second. */
const [DAY, MOMENT] = [10, 19];

function isoOf(milliseconds: number, isMoment: boolean): string | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return isMoment ? text.slice(0, MOMENT).replace("T", " ") : text.slice(0, DAY);
}

function textOf(value: unknown, scale: number | null): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (scale !== null) return decimalText(value instanceof Uint8Array ? wholeOf(value) : BigInt(value as number | bigint), scale);
  if (value instanceof Uint8Array) return decoder.decode(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number | bigint | boolean);
}

/** A whole number of any length, the highest byte first, negative ones as their complement. */
function wholeOf(bytes: Uint8Array): bigint {
  let whole = 0n;
  for (const byte of bytes) whole = (whole << 8n) | BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, whole);
}

/** A number of so many decimal places as it is written: -12.34 for -1234 and two of them. */
function decimalText(whole: bigint, scale: number): string {
  if (scale === 0) return String(whole);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  return `${whole < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
