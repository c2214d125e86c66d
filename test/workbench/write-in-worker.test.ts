/** The workbook is written beside the page: how far it is, what is refused, and that it can be given up. */
import { unzipSync } from "fflate";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import { answerCalls } from "../../src/taskpane/answer-calls";
import type { CalledWorker, WorkerCall } from "../../src/taskpane/worker-calls";
import { writeInWorker, type WriteProgress } from "../../src/workbench/write-in-worker";

const sheets = layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample" }));

/** A worker in this process; what goes to it and comes from it is cloned. */
function worker(write: (given: typeof sheets, onProgress: (progress: WriteProgress) => void) => Promise<unknown>) {
  const made: CalledWorker & { isEnded: boolean } = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    terminate: () => (made.isEnded = true),
    postMessage: (call: WorkerCall) => answer(structuredClone(call)),
  };
  const say = (data: unknown): void => void made.onmessage?.call(made as never, { data: structuredClone(data) } as MessageEvent);
  const answer = answerCalls({ write, cancel: () => undefined } as never, ["write"], say);
  return made;
}

test("the file is the one that the page would write, and it is said how many sheets are written", async () => {
  const progress: WriteProgress[] = [];
  const made = worker((given, onProgress) => writeXlsx(given, { onProgress: ({ done, total }) => onProgress({ done, total }) }));
  const bytes = await writeInWorker(
    sheets,
    new AbortController().signal,
    (step) => progress.push(step),
    () => made,
  );
  const [written, inPage] = [unzipSync(bytes), unzipSync(await writeXlsx(sheets))];
  // The day and time of writing stand among the properties.
  delete written["docProps/core.xml"];
  delete inPage["docProps/core.xml"];
  expect(written).toEqual(inPage);
  expect(progress.at(-1)).toEqual({ done: 2, total: 2 });
  expect(made.isEnded).toBe(true);
});

test("who gives it up is told so, and the worker is ended", async () => {
  const controller = new AbortController();
  const made = worker(() => new Promise(() => undefined));
  const writing = writeInWorker(
    sheets,
    controller.signal,
    () => undefined,
    () => made,
  );
  controller.abort();
  await expect(writing).rejects.toMatchObject({ code: "cancelled" });
  expect(made.isEnded).toBe(true);
  await expect(
    writeInWorker(
      sheets,
      controller.signal,
      () => undefined,
      () => made,
    ),
  ).rejects.toMatchObject({ code: "cancelled" });
});

test("what cannot be written is refused with its words", async () => {
  const long = sheets.map((sheet) => ({ ...sheet, cells: [[{ value: "x".repeat(40_000), style: "plain" as const }]] }));
  const made = worker((given) => writeXlsx(given));
  await expect(
    writeInWorker(
      long,
      new AbortController().signal,
      () => undefined,
      () => made,
    ),
  ).rejects.toMatchObject({ code: "textTooLong" });
});
