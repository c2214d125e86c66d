/** Reading the data file and writing the workbook: nothing overwritten unasked, nothing half written, nothing left behind. */
import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { constants, copyFile, link, lstat, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { cliWords, type CliWords } from "../i18n/cli";
import { ownName, removeLeftBehind } from "./left-behind";

/** A file by its whole path, and as the user wrote it, for messages. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** Reasons of our own beside the codes of the system. */
const NOT_A_FILE = "NOT_A_FILE";
const BROKEN_LINK = "BROKEN_LINK";
export const NO_FILES = "NO_FILES";

/** @throws SalesbookError fileUnreadable with the reason in the user's language */
export async function readBytes(file: NamedFile, language: Language): Promise<Uint8Array> {
  try {
    const found = await stat(file.path);
    // A pipe ends; of a device nobody knows.
    if (found.isCharacterDevice() || found.isBlockDevice()) throw unreadable(file, { code: NOT_A_FILE }, language);
    return await readFile(file.path);
  } catch (error) {
    throw error instanceof SalesbookError ? error : unreadable(file, error, language);
  }
}

/** Why a file cannot be read, in the user's language. */
export function unreadable(file: NamedFile, error: unknown, language: Language): SalesbookError {
  return new SalesbookError("fileUnreadable", { file: file.name, reason: reasonOf(error, language, "missing") });
}

/**
 * Refuses a target before any work is done for it.
 *
 * @throws SalesbookError fileExists unless `force`; fileNotWritable where the target is something else than a file, a link
 *   that leads nowhere, or has no folder
 */
export async function checkTarget(target: NamedFile, force: boolean, language: Language): Promise<void> {
  const existing = await existingAt(target, language);
  if (existing?.isDirectory()) throw notWritable(target, { code: "EISDIR" }, language);
  // Moved into the place of a pipe or a device, the workbook would do away with it.
  if (existing && !existing.isFile()) throw notWritable(target, { code: NOT_A_FILE }, language);
  if (existing && !force) throw new SalesbookError("fileExists", { file: target.name });
  const folder = await stat(dirname(target.path)).catch(() => null);
  if (!folder?.isDirectory()) throw notWritable(target, { code: "ENOTDIR" }, language);
}

/** What stands at the target, at the end of a link where it is one; `null` where nothing does. */
async function existingAt(target: NamedFile, language: Language): Promise<Stats | null> {
  try {
    const found = await lstat(target.path);
    if (!found.isSymbolicLink()) return found;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
    throw notWritable(target, error, language);
  }
  return stat(target.path).catch(() => {
    throw notWritable(target, { code: BROKEN_LINK }, language);
  });
}

export interface SaveOptions {
  readonly force: boolean;
  readonly language: Language;
  /** Cancelled before the last step, the target stays as it was. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a file whole or not at all: first under another name beside the target, then moved there in one step. Without
 * `force` a file that appeared at the target meanwhile is left as it is. What runs that were killed left there goes.
 *
 * @throws SalesbookError fileExists, fileNotWritable, cancelled
 */
export async function saveBytes(target: NamedFile, bytes: Uint8Array, options: SaveOptions): Promise<void> {
  await saveAll([{ target, bytes: () => Promise.resolve(bytes) }], options);
}

/**
 * Writes several files, all or none: they are moved to their places when the last one is whole. Where that fails, those that are new go
 * again.
 *
 * @throws SalesbookError as {@link saveBytes}, and what making the bytes throws
 */
export async function saveAll(
  files: readonly { readonly target: NamedFile; readonly bytes: () => Promise<Uint8Array> }[],
  options: SaveOptions,
): Promise<void> {
  const staged: StagedFile[] = [];
  const moved: string[] = [];
  try {
    for (const { target, bytes } of files) staged.push(await stage(target, await bytes(), options));
    if (options.signal?.aborted) throw new SalesbookError("cancelled");
    for (const one of staged) if (await move(one, options)) moved.push(one.place);
  } catch (error) {
    await Promise.all(moved.map((place) => rm(place, { force: true })));
    throw error;
  } finally {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })));
  }
}

/** A file that is whole, under another name beside its place. */
interface StagedFile {
  readonly target: NamedFile;
  readonly beside: string;
  readonly place: string;
}

async function stage(target: NamedFile, bytes: Uint8Array, { force, language }: SaveOptions): Promise<StagedFile> {
  // A link stays one; the file that it leads to may be in another folder, on another disk.
  const place = force ? await realpath(target.path).catch(() => target.path) : target.path;
  const folder = dirname(place);
  await removeLeftBehind(folder, BESIDE);
  const beside = join(folder, `${ownName(BESIDE)}${randomBytes(4).toString("hex")}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    return { target, beside, place };
  } catch (error) {
    await rm(beside, { force: true });
    throw notWritable(target, error, language);
  }
}

/** Moves it to its place, and says whether nothing was there before. */
async function move({ target, beside, place }: StagedFile, { force, language }: SaveOptions): Promise<boolean> {
  try {
    const isNew = (await stat(place).catch(() => null)) === null;
    if (force) await rename(beside, place);
    else await moveUnlessTaken(beside, place);
    return isNew;
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new SalesbookError("fileExists", { file: target.name });
    throw notWritable(target, error, language);
  }
}

/** How files are called before they are whole. */
const BESIDE = ".salesbook";

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
    ENAMETOOLONG: "nameTooLong",
    ELOOP: "brokenLink",
    [BROKEN_LINK]: "brokenLink",
    [NOT_A_FILE]: "notAFile",
    [NO_FILES]: "noFiles",
  };
  const reason = reasons[codeOf(error)];
  return reason ? words[reason] : codeOf(error) || String(error);
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
