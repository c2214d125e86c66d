/** Reading in a thread of the command line: what ends it. The threads here are tiny programs that behave badly. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadWords } from "../../src/book/words";
import { readInThread } from "../../src/cli/read-in-thread";
import { readRows, type ReadTask } from "../../src/import/apart";

const folder = mkdtempSync(join(tmpdir(), "salesbook-thread-"));
/** Its bytes go over to the thread, so each reading has its own. */
const task = (): Omit<ReadTask, "want"> => ({ file: { name: "a.csv", bytes: new TextEncoder().encode("a,b\n1,2\n") }, language: "en" });

function program(name: string, text: string): URL {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, text);
  return pathToFileURL(path);
}

beforeAll(() => loadWords("en"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the thread gets the file, and its answer comes back", async () => {
  const answers = program(
    "answers",
    `import { parentPort, workerData } from "node:worker_threads";
     parentPort.postMessage({ rows: { sheets: [{ name: workerData.file.name, rows: [[workerData.file.bytes.length]] }] } });`,
  );
  const { sheets } = await readRows(task(), readInThread(answers));
  expect(sheets).toEqual([{ name: "a.csv", rows: [[8]] }]);
});

test("a thread that never ends is ended", async () => {
  const endless = program("endless", "for (;;);");
  await expect(readRows(task(), readInThread(endless, { seconds: 0.3, megabytes: 100 }))).rejects.toMatchObject({
    code: "fileStopped",
    details: { file: "a.csv", accepted: "0.3 seconds" },
  });
});

test("a thread that takes more and more memory is ended", async () => {
  const greedy = program("greedy", "const kept = []; for (;;) kept.push(new Array(1000).fill(String(Math.random())));");
  await expect(readRows(task(), readInThread(greedy, { seconds: 60, megabytes: 20 }))).rejects.toMatchObject({
    code: "fileStopped",
    details: { file: "a.csv", accepted: "20 MB of memory" },
  });
}, 60_000);

test("where no thread is built the file is read at once", async () => {
  const missing = pathToFileURL(join(folder, "missing.mjs"));
  expect((await readRows(task(), readInThread(missing))).delimiter).toBe(",");
});
