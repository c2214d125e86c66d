/** The worker in which the workbook is written. */
import { writeXlsx } from "../export/xlsx";
import type { Sheet } from "../sheet/sheet";
import { answerCalls } from "../taskpane/answer-calls";
import type { WorkerCall } from "../taskpane/worker-calls";
import type { WriteProgress } from "./write-in-worker";

const controller = new AbortController();
const writer = {
  write: (sheets: readonly Sheet[], onProgress: (progress: WriteProgress) => void) =>
    writeXlsx(sheets, { signal: controller.signal, onProgress: ({ done, total }) => onProgress({ done, total }) }),
  cancel: () => controller.abort(),
};

const answer = answerCalls(writer, ["write"], (message) => postMessage(message));

addEventListener("message", ({ data }: MessageEvent<WorkerCall>) => answer(data));
