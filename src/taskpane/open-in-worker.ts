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

/** A file of the user's, and the sheet of it that is wanted. */
export interface WantedFile extends SourceFile {
  readonly sheet?: string;
}

/** A file that is being opened. */
export interface Opening<File extends WantedFile = WantedFile> {
  readonly source: Promise<File>;
  readonly opened: Promise<OpenedFile>;
}

/**
 * Begins to open a file in a worker, which may be ready before those who look at the file are.
 *
 * @returns promises that whoever looks at it waits for; what goes wrong is theirs to tell
 */
export function beginOpening<File extends WantedFile>(file: File | Promise<File>, language: Language): Opening<File> {
  const source = Promise.resolve(file);
  const opened = openInWorker(source, language);
  opened.catch(() => undefined);
  return { source, opened };
}

/** @throws SalesbookError fileUnreadable */
export async function bytesOf(file: File): Promise<SourceFile> {
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  } catch (error) {
    // The browser's own words: the file was moved, or may not be read.
    throw new SalesbookError("fileUnreadable", { file: file.name, reason: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Opens a file in a worker of its own, which starts while its bytes are still to come; where there are no workers, in the page.
 *
 * @param newWorker starts one
 * @throws SalesbookError why the file cannot be read; fileStopped when it took too long
 */
export async function openInWorker(
  file: Promise<WantedFile>,
  language: Language,
  newWorker: () => SessionWorker = startWorker,
  seconds = READING_LIMIT,
): Promise<OpenedFile> {
  if (newWorker === startWorker && typeof Worker === "undefined") {
    const { openForImport } = await import("../import/import-file");
    const { sheet, ...source } = await file;
    return openForImport(source, { language, ...(sheet === undefined ? {} : { sheet }) });
  }
  const worker = newWorker();
  let name = "";
  const ask = (task: SessionTask): Promise<SessionAnswer> =>
    new Promise((resolve, reject) => {
      const stop = (limit: number): void => {
        worker.terminate();
        const accepted = fill(catalogues[language].files.seconds, { count: limit });
        reject(new SalesbookError("fileStopped", { file: name, accepted }));
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
    const [{ openApart }, { sheet, ...source }] = await Promise.all([import("../import/session"), file]);
    name = source.name;
    return await openApart(source, { language, ...(sheet === undefined ? {} : { sheet }) }, ask, () => worker.terminate());
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "workbench-open" */ new URL("./open.worker.ts", import.meta.url));
}
