/** Files that were dropped; of a folder those that stand in it. */
import { SalesbookError } from "../domain/errors";

/** Programs hide these. */
const HIDDEN = /^[.~]/;

/**
 * The dropped files in their order, those of a folder by name.
 *
 * @param within what of a folder is meant: the files in it, or also those in its folders, which are then called by their way from it
 * @throws SalesbookError fileEmpty for a folder without files
 */
export async function droppedFiles(
  { items, files }: Pick<DataTransfer, "items" | "files">,
  within: "files" | "folders" = "files",
): Promise<readonly File[]> {
  // The browser tells what was dropped only until the event is over. A test has no items.
  const all = [...files];
  const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(isFolder)) return all;
  const found: File[] = [];
  for (const entry of entries) {
    const own = isFolder(entry) ? await filesIn(entry, within) : [await fileOf(entry as FileSystemFileEntry)];
    if (own.length === 0) throw new SalesbookError("fileEmpty", { file: entry.name });
    found.push(...own);
  }
  return found;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** @param way from the folder that was dropped to this one */
async function filesIn(folder: FileSystemDirectoryEntry, within: "files" | "folders", way = ""): Promise<File[]> {
  const reader = folder.createReader();
  const inside: FileSystemEntry[] = [];
  // A browser hands out a hundred at a time, and none after the last ones.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) inside.push(...some);
  const meant = inside.filter((entry) => !HIDDEN.test(entry.name) && (!isFolder(entry) || within === "folders"));
  meant.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found = await Promise.all(
    meant.map(async (entry) => {
      if (isFolder(entry)) return filesIn(entry, within, `${way}${entry.name}/`);
      const file = await fileOf(entry as FileSystemFileEntry);
      return [way === "" ? file : new File([file], `${way}${file.name}`, { type: file.type })];
    }),
  );
  return found.flat();
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
