/** Reads the user's file in a thread that is ended when it takes too long or too much memory. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill } from "../i18n";
import { answerTask, type Apart, type ReadAnswer, type ReadTask } from "../import/apart";

export interface ThreadLimits {
  readonly seconds: number;
  /** Of memory for what is read; the file itself comes on top. */
  readonly megabytes: number;
}

const LIMITS: ThreadLimits = { seconds: 120, megabytes: 1500 };

/**
 * Reading in a thread.
 *
 * @param thread its built program; where it is not built, as in tests from the sources, the file is read at once
 */
export function readInThread(thread: URL, { seconds, megabytes }: ThreadLimits = LIMITS): Apart {
  return async (task) => {
    if (!existsSync(fileURLToPath(thread))) return answerTask(task);
    const { files } = catalogues[task.language];
    return new Promise<ReadAnswer>((resolve, reject) => {
      const { data, moved } = toMove(task);
      const worker = new Worker(thread, { workerData: data, transferList: moved, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
      const stopped = (accepted: string): SalesbookError => new SalesbookError("fileStopped", { file: task.file.name, accepted });
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        settle();
        void worker.terminate();
      };
      const timer = setTimeout(() => end(() => reject(stopped(fill(files.seconds, { count: seconds })))), seconds * 1000);
      worker.once("message", (answer: ReadAnswer) => end(() => resolve(answer)));
      worker.once("error", (error: NodeJS.ErrnoException) =>
        end(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? stopped(fill(files.megabytes, { count: megabytes })) : error)),
      );
    });
  };
}

/** The bytes go over to the thread instead of being copied, where they have their memory to themselves. */
function toMove(task: ReadTask): { readonly data: ReadTask; readonly moved: ArrayBuffer[] } {
  const { bytes, name } = task.file;
  const { buffer } = bytes;
  if (!(buffer instanceof ArrayBuffer) || bytes.byteLength !== buffer.byteLength) return { data: task, moved: [] };
  return { data: { ...task, file: { bytes: new Uint8Array(buffer), name } }, moved: [buffer] };
}
