/** The files of a ledger: which ones are meant, and what each of them is. */
import { open, readdir, stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve } from "node:path";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { isParquet, openSource, openTyped, type ByteSource, type Elsewhere, type OpenedSource } from "../ledger/ledger";
import { isAddress, isTableName } from "./dialects";
import type { Engines } from "./engines";
import { NO_FILES, unreadable, type NamedFile } from "./files";

/** A file of the ledger, or a sheet or an archive's part of one, opened; and the file on the disk that it comes from. */
export type OpenedFile = OpenedSource & {
  readonly path: string;
  /** Whether it is one of an archive, and in memory. */
  readonly isPart: boolean;
};

/**
 * The files that are meant by what was typed: a file, a folder with all its files, or a wildcard in the last part of a path.
 * In the order in which they were typed, within a folder by name; one that is meant twice comes once. They are called by their
 * names alone where no two are called alike. Spark reads a folder of Parquet as one file, and knows addresses of other file systems
 * and tables, which keep their names for paths.
 *
 * @throws SalesbookError fileUnreadable
 */
export async function filesMeant(typed: readonly string[], directory: string, language: Language, isSpark: boolean): Promise<NamedFile[]> {
  const found = new Set<string>();
  for (const name of typed) {
    const path = resolve(directory, name);
    if (isSpark && (await isSparks(path, name))) found.add(isAddress(name) || !(await exists(path)) ? name : path);
    else for (const one of await pathsMeant(path, name, language)) found.add(one);
  }
  const paths = [...found];
  const isAlone = (name: string): boolean => paths.filter((path) => basename(path) === name).length === 1;
  return paths.map((path) => ({
    path,
    name: !isAbsolute(path) ? path : isAlone(basename(path)) ? basename(path) : relative(directory, path),
  }));
}

/** Whether a name is for Spark alone to find. */
async function isSparks(path: string, name: string): Promise<boolean> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const isParquet = entries.some((entry) => (entry.isDirectory() ? entry.name.includes("=") : /\.parquet$/i.test(entry.name)));
  return isAddress(name) || isParquet || (isTableName(name) && !(await exists(path)));
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function pathsMeant(path: string, name: string, language: Language): Promise<string[]> {
  try {
    const found = (await stat(path)).isDirectory() ? await filesIn(path, () => true) : [path];
    if (found.length === 0) throw unreadable({ path, name }, { code: NO_FILES }, language);
    return found;
  } catch (error) {
    if (error instanceof SalesbookError) throw error;
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

/** Files only, those that programs hide left out, and the empty one by which Spark says that all are there. */
async function filesIn(folder: string, isMeant: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !/^(?:[.~]|_SUCCESS$)/.test(entry.name) && isMeant(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}

/**
 * Opens a file, whatever it is; one of typed columns by an engine.
 *
 * @throws SalesbookError fileUnreadable, fileEmpty, and why the file cannot be read
 */
export async function openFile(file: NamedFile, language: Language, elsewhere: Elsewhere, engines: Engines): Promise<OpenedFile[]> {
  try {
    const found = isAbsolute(file.path) ? await stat(file.path) : null;
    const size = found?.size ?? 0;
    if (found === null || found.isDirectory() || isParquet(await bytesOf(file, 0, Math.min(size, MARK), language))) {
      const engine = await engines.engineFor(file.name);
      return [{ kind: "typed", ...file, isPart: false, engine, ...(await openTyped(engine, file.path, file.name)) }];
    }
    const source: ByteSource = { name: file.name, size, read: (from, until) => bytesOf(file, from, until, language) };
    const opened = await openSource(source, language, elsewhere);
    return opened.map((one) => ({ ...one, path: file.path, isPart: one.kind === "text" && one.source !== source }));
  } catch (error) {
    throw error instanceof SalesbookError ? error : unreadable(file, error, language);
  }
}

/** Bytes by which a file of typed columns is known. */
const MARK = 4;

/** A range of a file; less where it ends before. */
async function bytesOf(file: NamedFile, from: number, until: number, language: Language): Promise<Uint8Array> {
  try {
    const handle = await open(file.path, "r");
    try {
      const bytes = new Uint8Array(until - from);
      let held = 0;
      while (held < bytes.length) {
        const { bytesRead } = await handle.read(bytes, held, bytes.length - held, from + held);
        if (bytesRead === 0) break;
        held += bytesRead;
      }
      return bytes.subarray(0, held);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error, language);
  }
}
