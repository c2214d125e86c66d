/** Reads the user's file in a thread that is ended when it takes too long or too much memory. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerTask, type Apart, type ReadAnswer } from "../import/apart";
import { LimitedThread, movedBytes, THREAD_LIMITS } from "./limited-thread";

/**
 * Reading in a thread.
 *
 * @param program the built read-thread.ts; where it is not built, as in tests from the sources, the file is read at once
 */
export function readInThread(program: URL, limits = THREAD_LIMITS): Apart {
  return async (task) => {
    if (!existsSync(fileURLToPath(program))) return answerTask(task);
    const { file, language } = task;
    const { bytes, moved } = movedBytes(file.bytes);
    const data = { ...task, file: { ...file, bytes } };
    const thread = new LimitedThread(program, limits, { file: file.name, language }, { data, moved });
    try {
      return await thread.next<ReadAnswer>();
    } finally {
      thread.end();
    }
  };
}
