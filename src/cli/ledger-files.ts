/** The files of a ledger: which ones are meant, and what each of them is. */
import { readdir, stat } from "node:fs/promises";
import { open } from "node:fs/promises";
import { isAscii } from "node:buffer";
import { basename, join, relative, resolve } from "node:path";
import type { Language } from "../i18n";
import { HEAD_BYTES, openText, type LedgerHead, type TextForm } from "../ledger/ledger";
import { unreadable, type NamedFile } from "./files";

/** A file of the ledger, opened. */
export interface OpenedFile extends NamedFile {
  readonly size: number;
  readonly head: LedgerHead;
  /** `null` where it is read as a whole. */
  readonly form: TextForm | null;
}

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
export async function beginningOf(file: NamedFile, language: Language): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
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
 * Opens a file of text.
 *
 * Its beginning tells its encoding, or where that is plain ASCII, the first lines that are not.
 *
 * @throws SalesbookError fileEmpty, fileNotText, fileUnreadable
 */
export async function openTextFile(file: NamedFile, bytes: Uint8Array, size: number, language: Language): Promise<OpenedFile> {
  const isWhole = bytes.length === size;
  const opened = openText(bytes, isWhole, file.name, language);
  if (isWhole || !isAscii(bytes)) return { ...file, size, ...opened };
  const evidence = await firstBeyondAscii(file, size, language);
  if (evidence === null) return { ...file, size, ...opened };
  const { head } = openText(evidence, false, file.name, language);
  return { ...file, size, ...opened, head: { ...opened.head, encoding: head.encoding } };
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
