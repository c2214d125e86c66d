/** A file of lines, read in ranges by as many threads as the machine has processors, and put together in order. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { SalesbookError } from "../domain/errors";
import { needsOrder, type PieceSums } from "../ledger/ledger";
import { readPiece, type PieceAnswer, type PieceTask } from "./ledger-piece";

/** Of a file that is not worth a thread. */
const SMALL = 8_000_000;
/** Bytes of a range, as far as there are not too many of them: what comes back of each is kept until its turn. */
const RANGE = 48_000_000;
const MOST_RANGES = 64;
const MOST_THREADS = 8;

/** What a file is read by. */
export type FileTask = Omit<PieceTask, "from" | "until" | "isExact"> & { readonly size: number };

/**
 * Reads a file and hands its pieces over in order.
 *
 * @param thread the built program of {@link file://./ledger-thread.ts}; where it is not built, as in tests from the sources, the file is read at once
 * @throws SalesbookError cancelled
 */
export async function readPieces(
  task: FileTask,
  thread: URL | undefined,
  take: (piece: PieceSums) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { size, form, ...shared } = task;
  const whole: PieceTask = { ...shared, form, from: form.start, until: size, isExact: true };
  const program = thread && existsSync(fileURLToPath(thread)) ? thread : undefined;
  if (program === undefined || needsOrder(task.plan) || size < SMALL) {
    take(readPiece(whole).sums);
    return;
  }
  const length = Math.max(RANGE, Math.ceil((size - form.start) / MOST_RANGES));
  const ranges = Array.from({ length: Math.ceil((size - form.start) / length) }, (_, index): PieceTask => {
    const from = form.start + index * length;
    return { ...whole, from, until: Math.min(size, from + length), isExact: index === 0 };
  });
  await inThreads(program, ranges, take, signal);
}

async function inThreads(
  program: URL,
  ranges: readonly PieceTask[],
  take: (piece: PieceSums) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism(), ranges.length) }, () => new Worker(program));
  const answers = new Map<number, PieceAnswer>();
  let next = 0;
  let due = 0;
  let reached = ranges[0]?.from ?? 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => reject(new SalesbookError("cancelled"));
      if (signal?.aborted) return stop();
      signal?.addEventListener("abort", stop, { once: true });
      const settle = (): void => {
        for (let answer = answers.get(due); answer !== undefined; answer = answers.get(due)) {
          answers.delete(due);
          // A line break within quotation marks was taken for the end of a record: the range is read again from the right place.
          const right = answer.begin === reached ? answer : readPiece({ ...ranges[due]!, from: reached, isExact: true });
          take(right.sums);
          reached = right.end;
          due++;
        }
        if (due === ranges.length) resolve();
      };
      const give = (worker: Worker): void => {
        const number = next++;
        const range = ranges[number];
        if (!range) return;
        worker.once("message", (answer: PieceAnswer) => {
          try {
            answers.set(number, answer);
            give(worker);
            settle();
          } catch (error) {
            reject(error as Error);
          }
        });
        worker.postMessage(range);
      };
      for (const worker of threads) {
        worker.once("error", reject);
        give(worker);
      }
    });
  } finally {
    await Promise.all(threads.map((worker) => worker.terminate()));
  }
}
