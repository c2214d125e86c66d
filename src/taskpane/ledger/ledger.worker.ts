/** The worker in which a ledger is read and made into tables. */
import { answerCalls } from "./answer-calls";
import type { LedgerCall } from "./in-worker";

const answer = answerCalls((message) => postMessage(message));

addEventListener("message", ({ data }: MessageEvent<LedgerCall>) => answer(data));
