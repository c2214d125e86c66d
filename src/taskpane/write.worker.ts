/** The worker in which a workbook is written. */
import { answerCalls } from "./answer-calls";
import type { WorkerCall } from "./worker-calls";
import { LocalWriter } from "./writer";

const answer = answerCalls(new LocalWriter(), ["write"], (message) => postMessage(message));

addEventListener("message", ({ data }: MessageEvent<WorkerCall>) => answer(data));
