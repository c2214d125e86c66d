/** "Check this workbook": one action at a time, checking, repairing and taking a repair back. */
import { useRef, useState } from "react";
import { SalesbookError } from "../domain/errors";
import type { Host, Progress, Repaired } from "../hosts/host";
import type { CheckReport, Finding } from "../check/model";

/** What is going on. */
export interface Working {
  readonly action: "check" | "repair" | "undo";
  readonly progress: Progress | null;
  readonly stopping: boolean;
}

/** How the last action ended, where there is something to say beside the report. */
export type News =
  | { readonly kind: "repaired"; readonly repaired: Repaired }
  | { readonly kind: "undone" }
  | { readonly kind: "cancelled" };

export interface CheckFailure {
  readonly during: "check" | "repair" | "undo" | "goTo";
  readonly error: unknown;
}

export interface CheckRun {
  readonly working: Working | null;
  /** Of the last check; `null` before the first one. */
  readonly report: CheckReport | null;
  readonly news: News | null;
  /** Of the last action; a repair may be done although looking again failed. */
  readonly failure: CheckFailure | null;
  check(): Promise<void>;
  /** Repairs these findings and checks again. */
  repair(findings: readonly Finding[]): Promise<void>;
  /** Takes the last repair back and checks again. */
  undo(repaired: Repaired): Promise<void>;
  cancel(): void;
  goTo(finding: Finding): Promise<void>;
}

/** The check of a pane. */
export function useCheck(host: Host): CheckRun {
  const [working, setWorking] = useState<Working | null>(null);
  const [report, setReport] = useState<CheckReport | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const [failure, setFailure] = useState<CheckFailure | null>(null);
  const controller = useRef<AbortController | null>(null);

  async function act(action: Working["action"], work: (signal: AbortSignal) => Promise<News | null>): Promise<void> {
    if (controller.current) return;
    const { signal } = (controller.current = new AbortController());
    setWorking({ action, progress: null, stopping: false });
    setNews(null);
    setFailure(null);
    let during: CheckFailure["during"] = action;
    try {
      // Lets the progress and the Cancel button appear before the comparison takes the thread.
      await new Promise((resolve) => setTimeout(resolve));
      const done = await work(signal);
      setNews(done);
      // What was repaired or taken back is seen by looking again, not by crossing it off.
      during = "check";
      setReport(await host.checkWorkbook({ signal, onProgress }));
    } catch (error) {
      const isStopped = signal.aborted && error instanceof SalesbookError && error.code === "cancelled";
      if (isStopped) setNews((now) => now ?? { kind: "cancelled" });
      else setFailure({ during, error });
    } finally {
      controller.current = null;
      setWorking(null);
    }
  }

  const onProgress = (progress: Progress): void => setWorking((now) => now && { ...now, progress });

  return {
    working,
    report,
    news,
    failure,
    check: () => act("check", async () => null),
    repair: (findings) => act("repair", async (signal) => ({ kind: "repaired", repaired: await host.repair(findings, { signal }) })),
    undo: (repaired) =>
      act("undo", async () => {
        await repaired.undo();
        return { kind: "undone" };
      }),
    cancel() {
      controller.current?.abort();
      setWorking((now) => now && { ...now, stopping: true });
    },
    async goTo({ sheet, area }) {
      try {
        await host.goTo(sheet, area);
      } catch (error) {
        setFailure({ during: "goTo", error });
      }
    },
  };
}
