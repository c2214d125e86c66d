/** A file is opened in a worker that starts before its bytes are there, and that ends with the file. */
import { SalesbookError } from "../../src/domain/errors";
import { answerSession } from "../../src/import/answer-session";
import type { SessionTask } from "../../src/import/session";
import { openInWorker, type SessionMessage, type SessionWorker } from "../../src/taskpane/open-in-worker";
import { refused } from "../support/refused";

const SETS = [["6-9"]] as const;

/** A worker that runs here; `says` is what it answers instead. */
class Stand implements SessionWorker {
  onmessage: SessionWorker["onmessage"] = null;
  onerror: SessionWorker["onerror"] = null;
  isEnded = false;
  private readonly answer = answerSession();

  constructor(private readonly isSilent = false) {}

  postMessage(task: SessionTask): void {
    const say = (data: SessionMessage): void => this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
    say("begun");
    if (!this.isSilent) void this.answer(task).then(say);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const list = { name: "list.csv", bytes: new TextEncoder().encode("客户,月平均销售额\n甲,100\n乙,50\n") };

test("the worker starts while the bytes are still to come, and ends when the file is let go of", async () => {
  const stand = new Stand();
  let bring: (file: typeof list) => void = () => undefined;
  let started = 0;
  const opening = openInWorker(new Promise((resolve) => (bring = resolve)), "en", () => {
    started += 1;
    return stand;
  });
  expect(started).toBe(1);
  bring(list);
  const opened = await opening;
  expect((await opened.inspect(SETS)).data?.rows).toBe(2);
  expect(stand.isEnded).toBe(false);
  opened.close();
  expect(stand.isEnded).toBe(true);
});

test("a file that never comes, that cannot be read or that takes too long ends the worker and says why", async () => {
  const lost = new Stand();
  const moved = new SalesbookError("fileUnreadable", { file: list.name, reason: "moved" });
  await expect(openInWorker(Promise.reject(moved), "en", () => lost)).rejects.toThrow(refused("fileUnreadable"));
  const empty = new Stand();
  const nothing = Promise.resolve({ name: "empty.csv", bytes: new Uint8Array() });
  await expect(openInWorker(nothing, "en", () => empty)).rejects.toThrow(refused("fileEmpty"));
  const slow = new Stand(true);
  await expect(openInWorker(Promise.resolve(list), "en", () => slow, 0.01)).rejects.toThrow(refused("fileStopped", { file: list.name }));
  expect([lost, empty, slow].map(({ isEnded }) => isEnded)).toEqual([true, true, true]);
});
