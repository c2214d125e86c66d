/** The worker in which exercises are made and marked. */
import { answerCalls } from "../answer-calls";
import type { WorkerCall } from "../worker-calls";
import { LocalSession, WATCHED } from "./session";

const answer = answerCalls(new LocalSession(), WATCHED, (message) => postMessage(message));

addEventListener("message", ({ data }: MessageEvent<WorkerCall>) => answer(data));
