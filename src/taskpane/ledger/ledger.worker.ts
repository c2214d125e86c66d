/** The worker in which a ledger is read and made into tables. */
import { answerCalls } from "../answer-calls";
import type { WorkerCall } from "../worker-calls";
import { inParts, type BookPart, type MadeBook } from "./book-parts";
import { LocalSession, type LedgerWish } from "./session";
import type { TakenNames } from "../../book/layout";

/** A session whose books go to the page in parts. */
class PartedSession extends LocalSession {
  override async make(wish: LedgerWish, taken?: TakenNames, onPart?: (part: BookPart) => void): Promise<MadeBook> {
    const { parts, rest } = inParts(await super.make(wish, taken));
    for (const part of parts) onPart?.(part);
    return rest;
  }
}

const answer = answerCalls(new PartedSession(), ["read", "make"], (message) => postMessage(message));

addEventListener("message", ({ data }: MessageEvent<WorkerCall>) => answer(data));
