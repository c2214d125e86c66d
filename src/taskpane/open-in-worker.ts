/** Opens the user's file in a worker, so that the page answers meanwhile and a file that takes too long can be ended. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import type { OpenedFile } from "../import/import-file";
import type { SourceFile } from "../import/reader";
import type { SessionAnswer, SessionTask } from "../import/session";
import { LOADING_LIMIT, READING_LIMIT } from "./read-in-worker";

/** What the worker says: that it has begun with a task, and what came of it. */
export type SessionMessage = "begun" | SessionAnswer;

/** What of a worker is used. */
export type SessionWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/**
 * Opens a file in a worker of its own; where there are no workers, in the page.
 *
 * @param newWorker starts one
 * @throws SalesbookError why the file cannot be read; fileStopped when it took too long
 */
export async function openInWorker(
  source: SourceFile,
  options: { readonly language: Language; readonly sheet?: string },
  newWorker: () => SessionWorker = startWorker,
  seconds = READING_LIMIT,
): Promise<OpenedFile> {
  if (newWorker === startWorker && typeof Worker === "undefined")
    return (await import("../import/import-file")).openForImport(source, options);
  const { openApart } = await import("../import/session");
  const worker = newWorker();
  const ask = (task: SessionTask): Promise<SessionAnswer> =>
    new Promise((resolve, reject) => {
      const stop = (limit: number): void => {
        worker.terminate();
        const accepted = fill(catalogues[options.language].files.seconds, { count: limit });
        reject(new SalesbookError("fileStopped", { file: source.name, accepted }));
      };
      let timer = setTimeout(() => stop(LOADING_LIMIT), LOADING_LIMIT * 1000);
      worker.onmessage = ({ data }: MessageEvent<SessionMessage>) => {
        clearTimeout(timer);
        if (data !== "begun") return resolve(data);
        timer = setTimeout(() => stop(seconds), seconds * 1000);
      };
      worker.onerror = ({ message }) => {
        clearTimeout(timer);
        reject(new Error(message || "The reader could not be started."));
      };
      worker.postMessage(task);
    });
  try {
    return await openApart(source, options, ask, () => worker.terminate());
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "workbench-open" */ new URL("./open.worker.ts", import.meta.url));
}
