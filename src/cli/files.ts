/** Reading the data file and writing the workbook: nothing overwritten unasked, nothing half written. */
import { randomUUID } from "node:crypto";
import { constants, copyFile, link, lstat, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { cliWords, type CliWords } from "../i18n/cli";

/** A file by its whole path, and as the user wrote it, for messages. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** @throws SalesbookError fileUnreadable with the reason in the user's language */
export async function readBytes(file: NamedFile, language: Language): Promise<Uint8Array> {
  try {
    return await readFile(file.path);
  } catch (error) {
    throw new SalesbookError("fileUnreadable", { file: file.name, reason: reasonOf(error, language, "missing") });
  }
}

/**
 * Refuses a target before any work is done for it.
 *
 * @throws SalesbookError fileExists unless `force`, fileNotWritable where the folder is missing or the target is one
 */
export async function checkTarget(target: NamedFile, force: boolean, language: Language): Promise<void> {
  const existing = await lstat(target.path).catch(() => null);
  if (existing && !force) throw new SalesbookError("fileExists", { file: target.name });
  if (existing?.isDirectory()) throw notWritable(target, { code: "EISDIR" }, language);
  const folder = await stat(dirname(target.path)).catch(() => null);
  if (!folder?.isDirectory()) throw notWritable(target, { code: "ENOTDIR" }, language);
}

export interface SaveOptions {
  readonly force: boolean;
  readonly language: Language;
  /** Cancelled before the last step, the target stays as it was. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a file whole or not at all: first under another name beside the target, then moved there in one step. Without
 * `force` a file that appeared at the target meanwhile is left as it is.
 *
 * @throws SalesbookError fileExists, fileNotWritable, cancelled
 */
export async function saveBytes(target: NamedFile, bytes: Uint8Array, { force, language, signal }: SaveOptions): Promise<void> {
  const beside = join(dirname(target.path), `.${basename(target.path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    if (signal?.aborted) throw new SalesbookError("cancelled");
    if (force) await rename(beside, await realpath(target.path).catch(() => target.path));
    else await moveUnlessTaken(beside, target.path);
  } catch (error) {
    if (error instanceof SalesbookError) throw error;
    if (codeOf(error) === "EEXIST") throw new SalesbookError("fileExists", { file: target.name });
    throw notWritable(target, error, language);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Whether both paths lead to one existing file. */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  const [first, second] = await Promise.all([left, right].map((path) => stat(path).catch(() => null)));
  return Boolean(first && second && first.ino === second.ino && first.dev === second.dev);
}

/** A link, unlike a rename, fails where the name is taken. Some file systems have no links; there a copy does. */
async function moveUnlessTaken(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

function notWritable(target: NamedFile, error: unknown, language: Language): SalesbookError {
  return new SalesbookError("fileNotWritable", { file: target.name, reason: reasonOf(error, language, "folderMissing") });
}

function reasonOf(error: unknown, language: Language, notFound: "missing" | "folderMissing"): string {
  const words = cliWords[language].reasons;
  const reasons: Readonly<Record<string, keyof CliWords["reasons"]>> = {
    ENOENT: notFound,
    ENOTDIR: notFound,
    EACCES: "denied",
    EPERM: "denied",
    EISDIR: "folder",
    ENOSPC: "full",
    EDQUOT: "full",
    EROFS: "readOnly",
    EBUSY: "busy",
    ETXTBSY: "busy",
    ERR_FS_FILE_TOO_LARGE: "tooLarge",
  };
  const reason = reasons[codeOf(error)];
  return reason ? words[reason] : codeOf(error) || String(error);
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
