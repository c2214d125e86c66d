/** How long a page does not answer: the longest turn of its main thread, by the processor, which other programs do not lengthen. */
import type { Browser, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

const MARK = "salesbook-bench";

/** The longest turn of the page while something is done, in milliseconds of the processor. */
export async function longestTaskWhile(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.evaluate(`performance.mark('${MARK}')`);
  await work();
  return longestTask(await browser.stopTracing());
}

function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error("The trace has no beginning.");
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) => name === "ThreadControllerImpl::RunTask" && pid === mark.pid && tid === mark.tid && ts > mark.ts,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
