/** The workbook is written in a worker, so that the page answers and shows how far it is. */
import { SalesbookError } from "../domain/errors";
import type { Progress } from "../hosts/host";
import { WorkerCalls, type CalledWorker } from "./worker-calls";
import type { Writing } from "./writer";

/** A writer that was started, for one workbook after the other. */
export interface StartedWriter {
  /**
   * The bytes of a workbook.
   *
   * @param signal ends the writing and with it the writer
   * @throws SalesbookError cancelled, textTooLong, and of a request as `makeBook`
   */
  write(writing: Writing, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Uint8Array>;
  /** Ends the writer; nothing is written any more. */
  close(): void;
}

/**
 * Starts a writer. It loads its parts at once, so that they are there when it is told what to write; where there are no workers it
 * writes in the page.
 *
 * @param newWorker starts the worker
 */
export function startWriter(newWorker: () => CalledWorker = startWorker): StartedWriter {
  if (newWorker === startWorker && typeof Worker === "undefined") return inPage();
  const calls = new WorkerCalls(newWorker());
  return {
    async write(writing, signal, onProgress) {
      if (signal.aborted) throw new SalesbookError("cancelled");
      const stop = (): void => calls.close();
      signal.addEventListener("abort", stop);
      try {
        return await calls.ask<Uint8Array>("write", [writing], onProgress);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    close: () => calls.close(),
  };
}

function inPage(): StartedWriter {
  return {
    write: async (writing, signal, onProgress) => {
      const { LocalWriter } = await import("./writer");
      const writer = new LocalWriter();
      if (signal.aborted) throw new SalesbookError("cancelled");
      signal.addEventListener("abort", () => writer.cancel());
      return writer.write(writing, onProgress);
    },
    close: () => undefined,
  };
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "workbench-write" */ new URL("./write.worker.ts", import.meta.url));
}
