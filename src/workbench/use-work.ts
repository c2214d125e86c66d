/** What the page shows of the workbench but where the selection is, which is another one after every key. */
import { useMemo, useSyncExternalStore } from "react";
import type { Workbench } from "../hosts/workbench";
import type { WorkbenchState } from "../hosts/workbench-store";

export type Work = Omit<WorkbenchState, "selection" | "reveal">;

/** The same object until something of it changes, so that a key which moves the selection draws no more than that. */
export function useWork({ subscribe, state }: Pick<Workbench, "subscribe" | "state">): Work {
  const work = useMemo(() => withoutSelection(state), [state]);
  return useSyncExternalStore(subscribe, work);
}

function withoutSelection(state: () => WorkbenchState): () => Work {
  let last = state();
  return () => {
    const now = state();
    const parts = Object.keys(now) as (keyof WorkbenchState)[];
    if (parts.some((part) => part !== "selection" && part !== "reveal" && now[part] !== last[part])) last = now;
    return last;
  };
}
