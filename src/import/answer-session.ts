/** The other end of a session: where its file is read and looked at. */
import { SalesbookError } from "../domain/errors";
import { openForImport, type OpenedFile } from "./import-file";
import type { SessionAnswer, SessionTask } from "./session";

/** Answers the tasks of one session in turn. */
export function answerSession(): (task: SessionTask) => Promise<SessionAnswer> {
  let opened: OpenedFile | undefined;
  return async (task) => {
    try {
      if ("open" in task) {
        const { open, language, sheet } = task;
        opened = await openForImport(open, { language, ...(sheet === undefined ? {} : { sheet }) });
        return { inspection: null };
      }
      if (!opened) throw new Error("No file was opened.");
      return { inspection: await opened.inspect(task.inspect, task.choices) };
    } catch (error) {
      return error instanceof SalesbookError ? { refused: { code: error.code, details: error.details } } : { broken: String(error) };
    }
  };
}
