/** Opens whatever a ledger may come as: a file of text by its beginning, a workbook by its sheets, an archive by its files. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { readRows as readRowsOf, type Apart } from "../import/apart";
import { recognised } from "../import/formats";
import { isXlsx } from "../import/lean-package";
import { Guard, UNHELD_LIMITS } from "../import/limits";
import type { Rows, SourceFile } from "../import/reader";
import { contentsOf, partsOf, type Part } from "../import/unzip";
import { memorySource, type ByteSource } from "./byte-source";
import { headOfRows, HEAD_BYTES, openText, type LedgerHead, type TextForm } from "./open-text";
import { lackingRole, rolesFor } from "./plan-of";
import { PLAIN_PROFILE } from "./profile";
import { cellText } from "./read-rows";
import { BookSheet, type SheetLines } from "./sheet-lines";
import type { Engine, TypedFile } from "./engine";
import type { ParquetFile } from "./parquet";

/** Rows of a workbook that are looked at before it is read. */
const SAMPLED = 3100;

/** The lines of a list below its headings. */
type ListLines =
  | { readonly kind: "rows"; readonly rows: Rows }
  /** Read as the workbook is unpacked. */
  | { readonly kind: "sheet"; readonly sheet: SheetLines };

/** A file of a ledger, or a sheet or a part of one. */
export type OpenedSource = {
  readonly name: string;
  readonly head: LedgerHead;
} & (
  | { readonly kind: "text"; readonly source: ByteSource; readonly form: TextForm }
  | ListLines
  /** What is read a group of rows at a time. */
  | { readonly kind: "parquet"; readonly parquet: ParquetFile }
  /** What an engine reads. */
  | { readonly kind: "typed"; readonly engine: Engine; readonly typed: TypedFile }
);

/** What reads somewhere else. */
export interface Elsewhere {
  /** Files that are held. */
  readonly apart?: Apart;
  /** Workbooks that are not, as {@link openBook}. */
  readonly openBook?: typeof openBook;
}

/**
 * Opens a file, whatever it is: text by its beginning, Parquet by its end, a workbook with those of its sheets that have lines, an
 * archive with all its files.
 *
 * @throws SalesbookError fileUnreadable, fileEmpty, and why the file cannot be read
 */
export async function openSource(source: ByteSource, language: Language, elsewhere: Elsewhere = {}): Promise<OpenedSource[]> {
  const { name, size } = source;
  const beginning = await source.read(0, Math.min(size, HEAD_BYTES));
  if (isParquet(beginning)) {
    const { openParquet } = await import("./parquet");
    return [{ kind: "parquet", name, ...(await openParquet(source)) }];
  }
  const { isOneTable } = await recognised({ bytes: beginning, name }, language);
  const opened = isOneTable ? await openTextSource(source, beginning, language) : null;
  return opened ? [opened] : openWhole(name, await source.read(0, size), language, elsewhere);
}

/**
 * The sheets of a workbook, or one list of a selection, as files of a ledger; those without lines are left out beside those that have
 * some.
 *
 * @throws SalesbookError fileEmpty
 */
export function openRows(
  file: string,
  sheets: readonly { readonly name: string | null; readonly rows: Rows }[],
  delimiter?: string,
): OpenedSource[] {
  const lists = sheets.map(({ name, rows }): List => ({
    name,
    top: rows.slice(0, SAMPLED),
    below: ({ firstLine }) => ({ kind: "rows", rows: rows.slice(firstLine - 1) }),
  }));
  return openLists(file, lists, delimiter);
}

/**
 * The sheets of an .xlsx workbook as files of a ledger, as {@link openRows}, none of which is held.
 *
 * @throws SalesbookError fileEmpty, and why the file cannot be read
 */
export async function openBook(file: SourceFile, language: Language): Promise<OpenedSource[]> {
  const { openBook: sheetsOf } = await import("../import/read-workbook");
  let held: ReturnType<typeof readRowsOf> | undefined;
  const lists: List[] = [];
  for (const [index, sheet] of (await sheetsOf(file, language)).entries()) {
    const whole = async (): Promise<Rows> => (await (held ??= readRowsOf({ file, language }))).sheets[index]?.rows ?? [];
    const from = (above: number): BookSheet => new BookSheet(sheet, whole, above);
    const top = await from(0).top(SAMPLED);
    lists.push({ name: sheet.name, top, below: ({ firstLine }) => ({ kind: "sheet", sheet: from(firstLine - 1) }) });
  }
  return openLists(file.name, lists);
}

/** A list as somebody opened it. */
interface List {
  readonly name: string | null;
  /** Its first rows. */
  readonly top: Rows;
  readonly below: (head: LedgerHead) => ListLines;
}

function openLists(file: string, lists: readonly List[], delimiter?: string): OpenedSource[] {
  const opened = lists.flatMap(({ name, top, below }): OpenedSource[] => {
    if (top.length === 0) return [];
    const called = lists.length > 1 && name !== null ? `${file}/${name}` : file;
    const texts = top.map((row) => row.map(cellText));
    if (texts.every((row) => row.every((cell) => cell.trim() === ""))) return [];
    const head = headOfRows(called, texts, null, delimiter);
    return [{ name: called, head, ...below(head) }];
  });
  if (opened.length === 0) throw new SalesbookError("fileEmpty", { file });
  // A sheet of notes beside the lists is none of them.
  const ledgers = opened.filter(({ head }) => isLedger(head));
  return ledgers.length > 0 ? ledgers : opened.slice(0, 1);
}

/** Whether a list has what every ledger needs, day, customer and amount, by its headings and cells. */
export function isLedger(head: LedgerHead): boolean {
  return head.rows.length > 0 && lackingRole(rolesFor(head, PLAIN_PROFILE).roles) === null;
}

/** Whether a file of typed columns begins so. */
export function isParquet(beginning: Uint8Array): boolean {
  return String.fromCharCode(...beginning.subarray(0, 4)) === "PAR1";
}

async function openWhole(file: string, bytes: Uint8Array, language: Language, elsewhere: Elsewhere): Promise<OpenedSource[]> {
  if (await isXlsx(bytes, new Guard(file, language, UNHELD_LIMITS)))
    return (elsewhere.openBook ?? openBook)({ bytes, name: file }, language);
  const parts = archivedFiles(bytes, file, language);
  if (!parts) {
    const { sheets, delimiter } = await readRowsOf({ file: { bytes, name: file }, language }, elsewhere.apart);
    return openRows(file, sheets, delimiter);
  }
  const opened: OpenedSource[] = [];
  for (const part of parts) {
    const contents = await contentsOf(part);
    if (contents.length > 0) opened.push(...(await openSource(memorySource(`${file}/${part.name}`, contents), language, elsewhere)));
  }
  if (opened.length === 0) throw new SalesbookError("fileEmpty", { file });
  return opened;
}

/** The files of an archive that is none of a workbook; `null` for anything else. */
function archivedFiles(bytes: Uint8Array, file: string, language: Language): readonly Part[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const parts = partsOf(bytes, new Guard(file, language));
  if (parts.some(({ name }) => /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$/i.test(name))) return null;
  return parts.filter(({ name }) => !name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX)/.test(name));
}

/**
 * Opens a file of text.
 *
 * Its beginning tells its encoding, or where that is plain ASCII, the first lines that are not.
 *
 * @returns `null` where it must be read as a whole
 * @throws SalesbookError fileEmpty, fileNotText, fileUnreadable
 */
async function openTextSource(source: ByteSource, beginning: Uint8Array, language: Language): Promise<OpenedSource | null> {
  const { name, size } = source;
  const isWhole = beginning.length === size;
  const opened = openText(beginning, isWhole, name, language);
  if (!opened) return null;
  const evidence = isWhole || beyondAscii(beginning) >= 0 ? null : await firstBeyondAscii(source);
  const encoding = (evidence && openText(evidence, false, name, language)?.head.encoding) ?? opened.head.encoding;
  return { kind: "text", name, source, ...opened, head: { ...opened.head, encoding } };
}

/** Whole lines around the first byte that is not ASCII; `null` where there is none. */
async function firstBeyondAscii({ size, read }: ByteSource): Promise<Uint8Array | null> {
  const length = 4 * HEAD_BYTES;
  for (let at = 0; at < size; at += length) {
    const bytes = await read(at, Math.min(size, at + length));
    const first = beyondAscii(bytes);
    if (first < 0) continue;
    const start = bytes.lastIndexOf(0x0a, first) + 1;
    return bytes.slice(start, start + HEAD_BYTES);
  }
  return null;
}

/** Where the first byte that is not ASCII stands; -1 where there is none. */
function beyondAscii(bytes: Uint8Array): number {
  // Four at a time: a file of two gigabytes may have none.
  const fours = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Uint32Array(0);
  let at = 0;
  while (at < fours.length && (fours[at]! & 0x80808080) === 0) at++;
  for (at *= 4; at < bytes.length; at++) if (bytes[at]! > 0x7f) return at;
  return -1;
}
