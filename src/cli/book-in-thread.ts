/** Opens the workbook of a ledger in a thread of its own, which reads its sheets there: what comes back are sums. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reasonOf } from "../import/apart";
import { openBook, type PieceSums, type SheetLines } from "../ledger/ledger";
import type { BookAnswer, BookQuestion, OpenedList } from "./book-thread";
import { LimitedThread, movedBytes, THREAD_LIMITS } from "./limited-thread";

/**
 * Opening in a thread.
 *
 * @param program the built book-thread.ts; where it is not built, as in tests from the sources, the workbook is read where it is called
 */
export function openBookInThread(program: URL | undefined, signal?: AbortSignal, limits = THREAD_LIMITS): typeof openBook {
  return async (file, language) => {
    if (program === undefined || !existsSync(fileURLToPath(program))) return openBook(file, language);
    const thread = new LimitedThread(program, limits, { file: file.name, language });
    const ask = async <Value>(question: BookQuestion, moved: ArrayBuffer[] = []): Promise<Value> => {
      const answer = await thread.ask<BookAnswer<Value>>({ data: question, moved }, signal);
      if ("value" in answer) return answer.value;
      throw reasonOf(answer);
    };
    const { bytes, moved } = movedBytes(file.bytes);
    const lists = await ask<readonly OpenedList[]>({ file: { ...file, bytes }, language }, moved);
    return lists.map(({ name, head, size }, list) => ({
      ...{ kind: "sheet", name, head },
      sheet: {
        size,
        sums: (plan) => ask<PieceSums>({ list, plan }),
        keys: () => ask<Awaited<ReturnType<SheetLines["keys"]>>>({ list, plan: null }),
      },
    }));
  };
}
