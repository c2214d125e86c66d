/** The files of a ledger: which ones are meant, and what each of them is. */
import { isAscii } from "node:buffer";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { readRows as readRowsOf, type Apart } from "../import/apart";
import { recognised } from "../import/formats";
import { Guard } from "../import/limits";
import { contentsOf, partsOf, type Part } from "../import/unzip";
import {
  cellText,
  headOfRows,
  HEAD_BYTES,
  openText,
  PLAIN_PROFILE,
  rolesFor,
  type LedgerHead,
  type Role,
  type TextForm,
} from "../ledger/ledger";
import type { CellContent } from "../sheet/sheet";
import { readBytes, unreadable, type NamedFile } from "./files";

/** Rows of a workbook that are looked at before it is read. */
const SAMPLED = 3100;

/** A file of the ledger, or a sheet or an archive's part of one, opened. */
export type OpenedFile = {
  /** Called in messages and places. */
  readonly name: string;
  /** Of the file on the disk. */
  readonly path: string;
  readonly head: LedgerHead;
} & (
  | { readonly kind: "file"; readonly size: number; readonly form: TextForm }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly form: TextForm }
  /** Those below the headings. */
  | { readonly kind: "rows"; readonly rows: readonly (readonly CellContent[])[] }
);

/**
 * The files that are meant by what was typed: a file, a folder with all its files, or a wildcard in the last part of a path.
 * In the order in which they were typed, within a folder by name; one that is meant twice comes once. They are called by their
 * names alone where no two are called alike.
 *
 * @throws SalesbookError fileUnreadable
 */
export async function filesMeant(typed: readonly string[], directory: string, language: Language): Promise<NamedFile[]> {
  const found = new Set<string>();
  for (const name of typed) for (const path of await pathsMeant(resolve(directory, name), name, language)) found.add(path);
  const paths = [...found];
  const isAlone = (name: string): boolean => paths.filter((path) => basename(path) === name).length === 1;
  return paths.map((path) => ({ path, name: isAlone(basename(path)) ? basename(path) : relative(directory, path) }));
}

async function pathsMeant(path: string, name: string, language: Language): Promise<string[]> {
  try {
    return (await stat(path)).isDirectory() ? await filesIn(path, () => true) : [path];
  } catch (error) {
    if (!/[*?]/.test(basename(path))) throw unreadable({ path, name }, error, language);
  }
  const pattern = new RegExp(
    `^${basename(path)
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
    "iu",
  );
  const matching = await filesIn(resolve(path, ".."), (one) => pattern.test(one)).catch(() => []);
  if (matching.length === 0) throw unreadable({ path, name }, { code: "ENOENT" }, language);
  return matching;
}

/** Files only, those that programs hide left out. */
async function filesIn(folder: string, isMeant: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !/^[.~]/.test(entry.name) && isMeant(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** The beginning of a file and its size. */
async function beginningOf(file: NamedFile, language: Language): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
  try {
    const handle = await open(file.path, "r");
    try {
      const { size } = await handle.stat();
      const bytes = new Uint8Array(Math.min(size, HEAD_BYTES));
      let held = 0;
      while (held < bytes.length) {
        const { bytesRead } = await handle.read(bytes, held, bytes.length - held, held);
        if (bytesRead === 0) break;
        held += bytesRead;
      }
      return { bytes: bytes.subarray(0, held), size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error, language);
  }
}

/**
 * Opens a file, whatever it is: text by its beginning, a workbook with those of its sheets that have lines, an archive with
 * all its files.
 *
 * @throws SalesbookError fileUnreadable, fileEmpty, and why the file cannot be read
 */
export async function openFile(file: NamedFile, language: Language, apart: Apart | undefined): Promise<OpenedFile[]> {
  const { bytes, size } = await beginningOf(file, language);
  const { isOneTable } = await recognised({ bytes, name: file.name }, language);
  if (!isOneTable) return openWhole(file, await readBytes(file, language), language, apart);
  const opened = await openTextFile(file, bytes, size, language);
  return opened ? [opened] : openWhole(file, await readBytes(file, language), language, apart);
}

async function openWhole(file: NamedFile, bytes: Uint8Array, language: Language, apart: Apart | undefined): Promise<OpenedFile[]> {
  const parts = archivedFiles(bytes, file.name, language);
  if (parts) {
    const opened: OpenedFile[] = [];
    for (const part of parts) {
      const named = { path: file.path, name: `${file.name}/${part.name}` };
      const contents = contentsOf(part);
      if (contents.length > 0) opened.push(...(await openPart(named, contents, language, apart)));
    }
    if (opened.length === 0) throw new SalesbookError("fileEmpty", { file: file.name });
    return opened;
  }
  const { sheets, delimiter } = await readRowsOf({ file: { bytes, name: file.name }, language }, apart);
  const opened = sheets.flatMap(({ name, rows }): OpenedFile[] => {
    if (rows.length === 0) return [];
    const called = sheets.length > 1 && name !== null ? `${file.name}/${name}` : file.name;
    const texts = rows.slice(0, SAMPLED).map((row) => row.map(cellText));
    if (texts.every((row) => row.every((cell) => cell.trim() === ""))) return [];
    const head = headOfRows(called, texts, null, delimiter);
    return [{ kind: "rows", name: called, path: file.path, head, rows: rows.slice(head.firstLine - 1) }];
  });
  if (opened.length === 0) throw new SalesbookError("fileEmpty", { file: file.name });
  // A sheet of notes beside the lists is none of them.
  const lists = opened.filter(({ head }) => hasLines(head));
  return lists.length > 0 ? lists : opened.slice(0, 1);
}

async function openPart(file: NamedFile, bytes: Uint8Array, language: Language, apart: Apart | undefined): Promise<OpenedFile[]> {
  const { isOneTable } = await recognised({ bytes, name: file.name }, language);
  const opened = isOneTable ? openText(bytes, true, file.name, language) : null;
  return opened ? [{ kind: "bytes", ...file, bytes, ...opened }] : openWhole(file, bytes, language, apart);
}

/** The files of an archive that is none of a workbook; `null` for anything else. */
function archivedFiles(bytes: Uint8Array, file: string, language: Language): readonly Part[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const parts = partsOf(bytes, new Guard(file, language));
  if (parts.some(({ name }) => /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$/i.test(name))) return null;
  return parts.filter(({ name }) => !name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX)/.test(name));
}

function hasLines(head: LedgerHead): boolean {
  const { roles } = rolesFor(head, PLAIN_PROFILE);
  const has = (...names: readonly Role[]): boolean => names.some((role) => roles[role] !== undefined);
  return has("date") && has("customerCode", "customerName") && has("amount", "total", "price") && head.rows.length > 0;
}

/**
 * Opens a file of text.
 *
 * Its beginning tells its encoding, or where that is plain ASCII, the first lines that are not.
 *
 * @returns `null` where it must be read as a whole
 * @throws SalesbookError fileEmpty, fileNotText, fileUnreadable
 */
async function openTextFile({ path, name }: NamedFile, bytes: Uint8Array, size: number, language: Language): Promise<OpenedFile | null> {
  const isWhole = bytes.length === size;
  const opened = openText(bytes, isWhole, name, language);
  if (!opened) return null;
  const evidence = isWhole || !isAscii(bytes) ? null : await firstBeyondAscii({ path, name }, size, language);
  const encoding = (evidence && openText(evidence, false, name, language)?.head.encoding) ?? opened.head.encoding;
  return { kind: "file", path, name, size, ...opened, head: { ...opened.head, encoding } };
}

/** Whole lines around the first byte that is not ASCII; `null` where there is none. */
async function firstBeyondAscii(file: NamedFile, size: number, language: Language): Promise<Uint8Array | null> {
  try {
    const handle = await open(file.path, "r");
    try {
      const block = new Uint8Array(4 * HEAD_BYTES);
      for (let at = 0; at < size; at += block.length) {
        const { bytesRead } = await handle.read(block, 0, block.length, at);
        const bytes = block.subarray(0, bytesRead);
        if (isAscii(bytes)) continue;
        const first = bytes.findIndex((byte) => byte > 0x7f);
        const start = bytes.lastIndexOf(0x0a, first) + 1;
        return bytes.slice(start, start + HEAD_BYTES);
      }
      return null;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error, language);
  }
}
