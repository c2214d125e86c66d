/** Reads the user's file in a worker, so that the page answers meanwhile and a file that takes too long can be ended. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill } from "../i18n";
import type { Apart, ReadAnswer, ReadTask } from "../import/apart";

/** What the worker says: that it has begun, and what came of it. */
export type ReadMessage = "begun" | ReadAnswer;

/** What of a worker is used. */
export type ReadWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Seconds for fetching the reader, which may come over a slow line, and then for reading. */
export const LOADING_LIMIT = 60;
export const READING_LIMIT = 60;

/**
 * Reading in a worker of its own for each file; where there are no workers, it is done in the page.
 *
 * @param signal ends the reading, which then throws `cancelled`
 * @param newWorker starts one
 */
export function readInWorker(newWorker: () => ReadWorker = startWorker, seconds = READING_LIMIT, signal?: AbortSignal): Apart {
  return async (task) => {
    if (signal?.aborted) throw new SalesbookError("cancelled");
    if (newWorker === startWorker && typeof Worker === "undefined") return (await import("../import/apart")).answerTask(task);
    return new Promise((resolve, reject) => {
      const worker = newWorker();
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
        worker.terminate();
        settle();
      };
      const cancel = (): void => end(() => reject(new SalesbookError("cancelled")));
      signal?.addEventListener("abort", cancel);
      const stop = (limit: number): void => end(() => reject(stopped(task, limit)));
      let timer = setTimeout(() => stop(LOADING_LIMIT), LOADING_LIMIT * 1000);
      worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
        if (data !== "begun") return end(() => resolve(data));
        clearTimeout(timer);
        timer = setTimeout(() => stop(seconds), seconds * 1000);
      };
      worker.onerror = ({ message }) => end(() => reject(new Error(message || "The reader could not be started.")));
      worker.postMessage(task);
    });
  };
}

function stopped({ file, language }: ReadTask, count: number): SalesbookError {
  return new SalesbookError("fileStopped", { file: file.name, accepted: fill(catalogues[language].files.seconds, { count }) });
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "workbench-read" */ new URL("./read.worker.ts", import.meta.url));
}
