/** The worker in which a ledger is read and made into tables. */
import { answerCalls } from "../answer-calls";
import type { WorkerCall } from "../worker-calls";
import { inParts, type BookPart, type MadeBook } from "./book-parts";
import { LocalSession, type LedgerMaking } from "./session";
import type { TakenNames } from "../../book/layout";

/** A session whose books wait to be fetched in parts. */
class PartedSession extends LocalSession {
  private waiting: BookPart[] = [];

  override async make(wish: LedgerMaking, taken?: TakenNames): Promise<MadeBook> {
    const { parts, rest } = inParts(await super.make(wish, taken));
    this.waiting = parts;
    return rest;
  }

  /** The next part of the book that was made last; `null` after the last one. */
  async nextPart(): Promise<BookPart | null> {
    return this.waiting.shift() ?? null;
  }
}

const answer = answerCalls(new PartedSession(), ["read"], (message) => postMessage(message));

addEventListener("message", ({ data }: MessageEvent<WorkerCall>) => answer(data));
