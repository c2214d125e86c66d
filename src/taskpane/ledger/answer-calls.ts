/** The worker's side of a ledger that is read apart from the page. */
import { SalesbookError } from "../../domain/errors";
import { inParts, type MadeBook } from "./book-parts";
import type { LedgerCall, LedgerMessage } from "./in-worker";
import { LocalSession, type LedgerSession, type OnBytes } from "./session";

type Answered = Exclude<keyof LedgerSession, "cancel">;

/** Answers calls one by one; `cancel` comes in between. */
export function answerCalls(say: (message: LedgerMessage) => void): (call: LedgerCall) => void {
  const session = new LocalSession();
  return (call) => {
    if (call === "cancel") return session.cancel();
    const { id, method, parameters } = call;
    const onBytes: OnBytes = (done, total) => say({ id, bytes: [done, total] });
    const run = session[method].bind(session) as (...all: readonly unknown[]) => Promise<unknown>;
    const more = method === ("read" satisfies Answered) ? [onBytes] : [];
    run(...parameters, ...more).then(
      (value) => {
        if (method !== ("make" satisfies Answered)) return say({ id, value });
        const { parts, rest } = inParts(value as MadeBook);
        for (const part of parts) say({ id, part });
        say({ id, value: rest });
      },
      (error: unknown) =>
        say(
          error instanceof SalesbookError
            ? { id, refused: { code: error.code, details: error.details } }
            : { id, broken: error instanceof Error ? error.message : String(error) },
        ),
    );
  };
}
