/** Sheets to the bytes of an .xlsx file. */
import { zip } from "@cj-tech-master/excelts/archive";
import { SalesbookError } from "../domain/errors";
import type { Sheet } from "../sheet/sheet";
import { frameOf, TEXTS_PATH, type FileProperties, type SheetFrame } from "./xlsx-frame";
import { rowsOf, SharedTexts, textsOf } from "./xlsx-rows";

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** What the file says of itself. */
  readonly properties?: FileProperties;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly label: string }) => void;
}

/**
 * Writes sheets as a workbook that shows its numbers everywhere: each formula carries the value the domain calculated,
 * and Excel recalculates when it opens the file.
 *
 * The library writes the frame: everything but the rows. These are put in here, sheet by sheet as the archive takes them,
 * for a book may have millions of cells.
 *
 * @returns the bytes of the file
 * @throws SalesbookError cancelled, textTooLong
 */
export async function writeXlsx(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<Uint8Array> {
  const { parts, sheetFrames } = await frameOf(sheets, options.properties);
  const texts = new SharedTexts();
  const archive = zip({ smartStore: false });
  for (const [path, bytes] of parts) {
    const frame = sheetFrames.get(path);
    // The texts stand behind the sheets, so that all of them are known by then.
    archive.add(path, frame ? sheetPart(frame, sheets, texts, options) : path === TEXTS_PATH ? later(() => textsOf(texts)) : bytes);
  }
  const bytes = await archive.bytes();
  stopIfCancelled(options);
  options.onProgress?.({ done: sheets.length, total: sheets.length, label: "" });
  return bytes;
}

async function* sheetPart(frame: SheetFrame, sheets: readonly Sheet[], texts: SharedTexts, options: WriteOptions) {
  const { sheet, before, after } = frame;
  options.onProgress?.({ done: sheets.indexOf(sheet), total: sheets.length, label: sheet.name });
  // Lets the page paint its progress and hear a click on Cancel.
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopIfCancelled(options);
  yield before;
  yield* rowsOf(frame, texts);
  yield after;
}

/** What is put together only when the archive asks for it. */
async function* later(make: () => Iterable<Uint8Array>) {
  yield* make();
}

function stopIfCancelled({ signal }: WriteOptions): void {
  if (signal?.aborted) throw new SalesbookError("cancelled");
}
