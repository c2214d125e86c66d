/** The workbook is written in a worker, so that the page answers and shows how far it is. */
import { SalesbookError } from "../domain/errors";
import type { Sheet } from "../sheet/sheet";
import { WorkerCalls, type CalledWorker } from "../taskpane/worker-calls";

/** How many sheets are written. */
export interface WriteProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Sheets as a workbook.
 *
 * @param signal ends the writing and the worker
 * @throws SalesbookError cancelled, textTooLong
 */
export async function writeInWorker(
  sheets: readonly Sheet[],
  signal: AbortSignal,
  onProgress: (progress: WriteProgress) => void,
  newWorker: () => CalledWorker = startWorker,
): Promise<Uint8Array> {
  if (signal.aborted) throw new SalesbookError("cancelled");
  const calls = new WorkerCalls(newWorker());
  const stop = (): void => calls.close();
  signal.addEventListener("abort", stop);
  try {
    return await calls.ask<Uint8Array>("write", [sheets], onProgress);
  } finally {
    signal.removeEventListener("abort", stop);
    calls.close();
  }
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "workbench-write" */ new URL("./write.worker.ts", import.meta.url));
}
