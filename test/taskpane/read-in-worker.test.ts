/** Reading beside the page: what comes back, and what ends it. */
import { loadWords } from "../../src/book/words";
import { answerTask, readCells, readRows, type ReadTask } from "../../src/import/apart";
import { readInWorker, type ReadMessage, type ReadWorker } from "../../src/taskpane/read-in-worker";

const task = (text: string): Omit<ReadTask, "want"> => ({
  file: { name: "a.csv", bytes: new TextEncoder().encode(text) },
  language: "en",
});

/** A worker in name: it does what it is told to with each task. */
function workerThat(act: (task: ReadTask, say: (message: ReadMessage) => void, fail: (message: string) => void) => void) {
  const ended: string[] = [];
  const start = (): ReadWorker => {
    const worker: ReadWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (asked: ReadTask) =>
        act(
          asked,
          (data) => worker.onmessage?.call(worker as Worker, { data } as MessageEvent),
          (message) => worker.onerror?.call(worker as Worker, { message } as ErrorEvent),
        ),
      terminate: () => void ended.push("ended"),
    };
    return worker;
  };
  return { start, ended };
}

beforeAll(() => loadWords("en"));
afterEach(() => jest.useRealTimers());

test("what the worker reads comes back, and the worker goes", async () => {
  const { start, ended } = workerThat((asked, say) => {
    say("begun");
    void answerTask(asked).then(say);
  });
  expect((await readRows(task("a,b\n1,2\n"), readInWorker(start))).sheets[0]?.rows).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect((await readCells(task("a,2\n"), readInWorker(start))).sheets[0]?.cells.rows).toEqual([["a", 2]]);
  expect(ended).toEqual(["ended", "ended"]);
});

test("a refusal comes back as it was", async () => {
  const { start } = workerThat((asked, say) => void answerTask(asked).then(say));
  await expect(readRows(task(""), readInWorker(start))).rejects.toMatchObject({ code: "fileEmpty", details: { file: "a.csv" } });
});

test("a file that takes too long is ended, and told in one sentence", async () => {
  jest.useFakeTimers();
  const { start, ended } = workerThat((_, say) => say("begun"));
  const reading = readRows(task("a"), readInWorker(start, 7));
  const outcome = expect(reading).rejects.toMatchObject({ code: "fileStopped", details: { file: "a.csv", accepted: "7 seconds" } });
  await jest.advanceTimersByTimeAsync(7000);
  await outcome;
  expect(ended).toEqual(["ended"]);
});

test("a worker that cannot be started, and a fault of ours, are told as such", async () => {
  const broken = workerThat((_, __, fail) => fail("no such script"));
  await expect(readRows(task("a"), readInWorker(broken.start))).rejects.toThrow("no such script");
  const fault = workerThat((_, say) => say({ broken: "TypeError: x" }));
  await expect(readRows(task("a"), readInWorker(fault.start))).rejects.toThrow("TypeError: x");
});
