/** The workbook is written beside the page: how far it is, what is refused, and that it can be given up. */
import { unzipSync } from "fflate";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import type { Progress } from "../../src/hosts/host";
import { answerCalls } from "../../src/taskpane/answer-calls";
import type { CalledWorker, WorkerCall } from "../../src/taskpane/worker-calls";
import { startWriter } from "../../src/taskpane/write-in-worker";
import type { Writing } from "../../src/taskpane/writer";
import { LocalWriter } from "../../src/taskpane/writer";

const request = { tables: ["6-8", "6-9"], language: "en", content: "sample" } as const;
const sheets = layout(makeRequest(request));

/** A worker in this process; what goes to it and comes from it is cloned. */
function worker(write: LocalWriter["write"] = (writing, onProgress) => new LocalWriter().write(writing, onProgress)) {
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

const unheard = (): void => undefined;

test.each<[string, Writing]>([
  ["sheets", { sheets }],
  ["what is asked for", { request }],
])("of %s the file is the one that the page would write, and it is said how many sheets are written", async (_, writing) => {
  const progress: Progress[] = [];
  const made = worker();
  const writer = startWriter(() => made);
  const bytes = await writer.write(writing, new AbortController().signal, (step) => progress.push(step));
  const [written, inPage] = [unzipSync(bytes), unzipSync(await writeXlsx(sheets))];
  // The day and time of writing stand among the properties.
  delete written["docProps/core.xml"];
  delete inPage["docProps/core.xml"];
  expect(written).toEqual(inPage);
  expect(progress[0]).toEqual({ done: 0, total: 2, label: sheets[0]!.name });
  expect(progress.at(-1)).toEqual({ done: 2, total: 2, label: "" });
  expect(made.isEnded).toBe(false);
  writer.close();
  expect(made.isEnded).toBe(true);
});

test("who gives it up is told so, and the worker is ended", async () => {
  const controller = new AbortController();
  const made = worker(() => new Promise(() => undefined));
  const writing = startWriter(() => made).write({ sheets }, controller.signal, unheard);
  controller.abort();
  await expect(writing).rejects.toMatchObject({ code: "cancelled" });
  expect(made.isEnded).toBe(true);
  await expect(startWriter(worker).write({ sheets }, controller.signal, unheard)).rejects.toMatchObject({ code: "cancelled" });
});

test("what cannot be written or made is refused with its words", async () => {
  const { signal } = new AbortController();
  const long = sheets.map((sheet) => ({ ...sheet, cells: [[{ value: "x".repeat(40_000), style: "plain" as const }]] }));
  await expect(startWriter(worker).write({ sheets: long }, signal, unheard)).rejects.toMatchObject({ code: "textTooLong" });
  const unknown = { ...request, tables: ["9-9"] };
  await expect(startWriter(worker).write({ request: unknown }, signal, unheard)).rejects.toMatchObject({ code: "unknownTable" });
});

test("a worker that could not be started answers no call, also where that was found before", async () => {
  const made = worker();
  const writer = startWriter(() => made);
  made.onerror?.call(made as never, { message: "" } as ErrorEvent);
  await expect(writer.write({ sheets }, new AbortController().signal, unheard)).rejects.toThrow("could not be started");
});
