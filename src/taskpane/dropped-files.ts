/** Files that were dropped; of a folder those that stand in it. */
import { SalesbookError } from "../domain/errors";

/** Programs hide these. */
const HIDDEN = /^[.~]/;

/**
 * The dropped files in their order, those of a folder by name.
 *
 * @throws SalesbookError fileEmpty for a folder without files
 */
export async function droppedFiles({ items, files }: Pick<DataTransfer, "items" | "files">): Promise<readonly File[]> {
  // The browser tells what was dropped only until the event is over. A test has no items.
  const all = [...files];
  const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(isFolder)) return all;
  const found: File[] = [];
  for (const entry of entries) found.push(...(isFolder(entry) ? await filesIn(entry) : [await fileOf(entry as FileSystemFileEntry)]));
  return found;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const inside: FileSystemEntry[] = [];
  // A browser hands out a hundred at a time, and none after the last ones.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) inside.push(...some);
  const meant = inside.filter(({ isFile, name }) => isFile && !HIDDEN.test(name)) as FileSystemFileEntry[];
  if (meant.length === 0) throw new SalesbookError("fileEmpty", { file: folder.name });
  meant.sort((one, other) => (one.name < other.name ? -1 : 1));
  return Promise.all(meant.map(fileOf));
}

function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject)).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SalesbookError("fileUnreadable", { file: entry.name, reason });
  }) as Promise<File>;
}
