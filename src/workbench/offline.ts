/**
 * The page without a network: a service worker keeps its files in the browser, and tells when a newer version is there.
 *
 * The worker answers for what begins with "workbench" alone: the page, and the worker that calculates. The task pane and functions.js stay outside its reach: Excel loads and keeps
 * them in its own way, and they must always be those of the manifest that Excel has read.
 */
import { Workbox } from "workbox-window";

export interface Offline {
  subscribe(onChange: () => void): () => void;
  /** Whether a newer version waits to be used. */
  isUpdated(): boolean;
  /** Uses the newer version: the page is loaded again. */
  update(): void;
  /** Puts the news away; the next loading brings the newer version anyway. */
  dismiss(): void;
}

const HOUR = 3_600_000;

/** Starts the worker where the browser knows such; elsewhere the page simply needs its network. */
export function startOffline(): Offline {
  let isUpdated = false;
  let isAsked = false;
  const listeners = new Set<() => void>();
  const set = (updated: boolean): void => {
    isUpdated = updated;
    listeners.forEach((listener) => listener());
  };
  const worker =
    "serviceWorker" in navigator ? new Workbox("workbench-offline.js", { scope: "./workbench", updateViaCache: "none" }) : null;
  worker?.addEventListener("waiting", () => set(true));
  worker?.addEventListener("controlling", ({ isUpdate, isExternal }) => {
    if (isAsked) location.reload();
    // Another window has changed over; parts that this one has not loaded yet may be gone.
    else if (isUpdate || isExternal) set(true);
  });
  // A private window may refuse; the page then works as long as there is a network.
  worker?.register().catch(() => undefined);
  if (worker) setInterval(() => void worker.update().catch(() => undefined), HOUR);
  return {
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    isUpdated: () => isUpdated,
    update() {
      isAsked = true;
      worker?.messageSkipWaiting();
      // Where another window has changed over already, nothing waits any more.
      setTimeout(() => location.reload(), 2_000);
    },
    dismiss: () => set(false),
  };
}
