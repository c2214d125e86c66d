/** The worker that reads the user's file. */
import { answerTask, type ReadTask } from "../import/apart";
import type { ReadMessage } from "./read-in-worker";

addEventListener("message", ({ data }: MessageEvent<ReadTask>) => {
  const say = (message: ReadMessage): void => postMessage(message);
  say("begun");
  void answerTask(data).then(say);
});
