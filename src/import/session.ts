/**
 * A file that is read and looked at apart from whoever waits for it: what goes to and fro is plain data. The rows of a file stay
 * where it was read; what comes back of 100,000 of them is what was understood.
 */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import type { ImportChoices } from "./choices";
import type { OpenedFile } from "./import-file";
import type { Inspection } from "./inspection";
import type { Refusal } from "./problems";
import type { SourceFile } from "./reader";

/** What is asked of a session, a file first. */
export type SessionTask =
  | { readonly open: SourceFile; readonly language: Language; readonly sheet?: string }
  | { readonly inspect: readonly (readonly string[])[]; readonly choices: ImportChoices };

/** What comes of it: nothing for a file that was read. */
export type SessionAnswer = { readonly inspection: Inspection | null } | { readonly refused: Refusal } | { readonly broken: string };

/**
 * The file of a session that somebody else runs.
 *
 * @param ask hands a task over and waits for what comes of it
 * @param close ends the session
 * @throws SalesbookError as `openForImport`
 */
export async function openApart(
  source: SourceFile,
  { language, sheet }: { readonly language: Language; readonly sheet?: string },
  ask: (task: SessionTask) => Promise<SessionAnswer>,
  close: () => void,
): Promise<OpenedFile> {
  inspectionIn(await ask({ open: source, language, ...(sheet === undefined ? {} : { sheet }) }));
  return {
    inspect: async (sets, choices = {}) => {
      const inspection = inspectionIn(await ask({ inspect: sets, choices }));
      if (!inspection) throw new Error("The session answered something else.");
      return inspection;
    },
    close,
  };
}

function inspectionIn(answer: SessionAnswer): Inspection | null {
  if ("refused" in answer) throw new SalesbookError(answer.refused.code, answer.refused.details);
  if ("broken" in answer) throw new Error(answer.broken);
  return answer.inspection;
}
