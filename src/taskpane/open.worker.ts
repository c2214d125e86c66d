/** The worker in which the user's file is read and looked at. */
import { answerSession } from "../import/answer-session";
import type { SessionTask } from "../import/session";
import type { SessionMessage } from "./open-in-worker";

const answer = answerSession();

addEventListener("message", ({ data }: MessageEvent<SessionTask>) => {
  const say = (message: SessionMessage): void => postMessage(message);
  say("begun");
  void answer(data).then(say);
});
