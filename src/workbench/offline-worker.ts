/** The service worker of the workbench page. It keeps the files that the build has listed, and nothing else. */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";

/** What a service worker has around it, as far as it is used here. */
interface Surroundings {
  /** Put there by workbench-files.js. */
  readonly salesbookFiles: PrecacheEntry[];
  importScripts(file: string): void;
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", handle: (event: { readonly data: unknown }) => void): void;
}

const worker = globalThis as unknown as Surroundings;
worker.importScripts("workbench-files.js");

cleanupOutdatedCaches();
// The pages name their scripts with the build's hash behind a question mark; the files are the same without it.
precacheAndRoute(worker.salesbookFiles, { ignoreURLParametersMatching: [/.*/], directoryIndex: "", cleanURLs: false });

// A newer version waits until its user says so: a page never changes under somebody's work.
worker.addEventListener("message", ({ data }) => {
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") void worker.skipWaiting();
});
