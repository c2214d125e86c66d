/** The worker's side of work that is done apart from the page. */
import { SalesbookError } from "../domain/errors";
import type { WorkerCall, WorkerMessage } from "./worker-calls";

/**
 * Answers calls of a session's methods one by one; `cancel` comes in between.
 *
 * @param watched the methods that are handed a function for their progress after their other parameters
 */
export function answerCalls(
  session: { cancel(): void },
  watched: readonly string[],
  say: (message: WorkerMessage) => void,
): (call: WorkerCall) => void {
  const methods = session as unknown as Readonly<Record<string, (...parameters: readonly unknown[]) => Promise<unknown>>>;
  return (call) => {
    if (call === "cancel") return session.cancel();
    const { id, method, parameters } = call;
    const onProgress = (...progress: readonly unknown[]): void => say({ id, progress });
    methods[method]!.call(session, ...parameters, ...(watched.includes(method) ? [onProgress] : [])).then(
      (value) => say({ id, value }),
      (error: unknown) =>
        say(
          error instanceof SalesbookError
            ? { id, refused: { code: error.code, details: error.details } }
            : { id, broken: error instanceof Error ? error.message : String(error) },
        ),
    );
  };
}
