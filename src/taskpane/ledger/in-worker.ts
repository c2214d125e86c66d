/** A ledger in a worker of its own, so that the page answers while millions of lines are read. */
import { WorkerCalls } from "../worker-calls";
import { fromParts, type BookPart, type MadeBook } from "./book-parts";
import type { LedgerSession } from "./session";

/** A session that can be ended. */
export type OpenSession = LedgerSession & { close(): void };

/** Starts a session in a worker; where there are no workers, in the page. */
export async function startSession(): Promise<OpenSession> {
  if (typeof Worker === "undefined") {
    const { LocalSession } = await import("./session");
    return Object.assign(new LocalSession(), { close: () => undefined });
  }
  const calls = new WorkerCalls(new Worker(/* webpackChunkName: "workbench-ledger" */ new URL("./ledger.worker.ts", import.meta.url)));
  return {
    open: (...parameters) => calls.ask("open", parameters),
    openLists: (...parameters) => calls.ask("openLists", parameters),
    read: (reading, onBytes) => calls.ask("read", [reading], onBytes),
    outcome: (...parameters) => calls.ask("outcome", parameters),
    make: async (wish, taken) => {
      const rest = await calls.ask<MadeBook>("make", [wish, taken]);
      const parts: BookPart[] = [];
      const next = (): Promise<BookPart | null> => calls.ask("nextPart", []);
      for (let part = await next(); part !== null; part = await next()) parts.push(part);
      return fromParts(rest, parts);
    },
    takeBook: (...parameters) => calls.ask("takeBook", parameters),
    beyond: (...parameters) => calls.ask("beyond", parameters),
    cancel: () => calls.cancel(),
    close: () => calls.close(),
  };
}
