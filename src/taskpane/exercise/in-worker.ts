/** Exercises in a worker of their own, so that the page answers while a class is made or marked. */
import { WorkerCalls } from "../worker-calls";
import type { ExerciseSession } from "./session";

/** A session that can be ended. */
export type OpenSession = ExerciseSession & { close(): void };

/** Starts a session in a worker; where there are no workers, in the page. */
export async function startSession(): Promise<OpenSession> {
  if (typeof Worker === "undefined") {
    const { LocalSession } = await import("./session");
    return Object.assign(new LocalSession(), { close: () => undefined });
  }
  const calls = new WorkerCalls(new Worker(/* webpackChunkName: "workbench-exercise" */ new URL("./exercise.worker.ts", import.meta.url)));
  return {
    create: (...parameters) => calls.ask("create", parameters),
    open: (...parameters) => calls.ask("open", parameters),
    offers: (...parameters) => calls.ask("offers", parameters),
    students: (...parameters) => calls.ask("students", parameters),
    preview: (...parameters) => calls.ask("preview", parameters),
    make: (exercise, onProgress) => calls.ask("make", [exercise], onProgress),
    mark: (exercise, files, earlier, language, onProgress) => calls.ask("mark", [exercise, files, earlier, language], onProgress),
    result: (...parameters) => calls.ask("result", parameters),
    report: () => calls.ask("report", []),
    feedback: (onProgress) => calls.ask("feedback", [], onProgress),
    grades: () => calls.ask("grades", []),
    cancel: () => calls.cancel(),
    close: () => calls.close(),
  };
}
