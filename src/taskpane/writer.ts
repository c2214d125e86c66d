/** What the worker does that writes a workbook. */
import { makeBook } from "../book/make-book";
import type { RequestOptions } from "../book/request";
import { loadWords } from "../book/words";
import { writeXlsx } from "../export/xlsx";
import type { Progress } from "../hosts/host";
import type { Sheet } from "../sheet/sheet";

/** What is written: sheets, or those that are made of what is asked for. */
export type Writing = { readonly sheets: readonly Sheet[] } | { readonly request: RequestOptions };

/** Writes workbooks until it is told to stop. */
export class LocalWriter {
  private readonly controller = new AbortController();

  /** @throws SalesbookError cancelled, textTooLong, and of a request as `makeBook` */
  async write(writing: Writing, onProgress: (progress: Progress) => void): Promise<Uint8Array> {
    const { signal } = this.controller;
    if ("sheets" in writing) return writeXlsx(writing.sheets, { signal, onProgress });
    await loadWords(writing.request.language);
    return writeXlsx(makeBook(writing.request).sheets, { signal, onProgress });
  }

  cancel(): void {
    this.controller.abort();
  }
}
