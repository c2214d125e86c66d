/** One task at a time that takes a while: how far it is, a way to stop it, and how it ended. */
import { useRef, useState } from "react";
import { SalesbookError } from "../../domain/errors";
import type { Progress } from "../../hosts/host";

export type TaskState =
  | { readonly step: "idle" }
  | { readonly step: "running"; readonly doing: string; readonly progress: Progress | null; readonly stopping: boolean }
  | { readonly step: "done"; readonly sentences: readonly string[] }
  | { readonly step: "cancelled" }
  | { readonly step: "failed"; readonly title: string; readonly error: unknown };

export interface Task {
  readonly state: TaskState;
  /**
   * Does nothing while another task is under way.
   *
   * @param doing what is being done; `{of}` stands for what is worked on
   * @param failed what is said above the reason when it fails
   * @param work gives what is said afterwards
   */
  start(doing: string, failed: string, work: (onProgress: (progress: Progress) => void) => Promise<readonly string[]>): Promise<void>;
  cancel(): void;
  dismiss(): void;
}

/** @param stop stops the work under way, which then fails as cancelled */
export function useTask(stop: () => void): Task {
  const [state, setState] = useState<TaskState>({ step: "idle" });
  const isRunning = useRef(false);

  const start: Task["start"] = async (doing, failed, work) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ step: "running", doing, progress: null, stopping: false });
    try {
      const sentences = await work((progress) => setState((now) => (now.step === "running" ? { ...now, progress } : now)));
      setState(sentences.length === 0 ? { step: "idle" } : { step: "done", sentences });
    } catch (error) {
      const isCancelled = error instanceof SalesbookError && error.code === "cancelled";
      setState(isCancelled ? { step: "cancelled" } : { step: "failed", title: failed, error });
    } finally {
      isRunning.current = false;
    }
  };

  return {
    state,
    start,
    cancel: () => {
      stop();
      setState((now) => (now.step === "running" ? { ...now, stopping: true } : now));
    },
    dismiss: () => setState((now) => (now.step === "running" ? now : { step: "idle" })),
  };
}
