/**
 * Keeps the work: saves it a moment after every change and brings it back at the next opening. Where several windows hold
 * work, none overwrites what another one saved before its user has said so.
 */
import type { Workbench } from "../hosts/workbench";
import { NOTHING, type Contents } from "../hosts/workbench-contents";
import { workOf } from "../hosts/workbench-results";
import { fromKept, keptKind, languagesOf, toKept, type Kept } from "../hosts/workbench-kept";
import { keptPast, languagesOfPast, pastOf } from "../hosts/workbench-kept-past";
import { loadWords } from "../book/words";
import type { KeptStore, Stored } from "./kept-store";

/**
 * How it stands with the keeping:
 * - kept: saved at this time, or nothing to save yet (`at` null)
 * - elsewhere: another window has saved other work; nothing is saved from here until the user chooses
 * - unread: what is there cannot be read, because it is of a later version or damaged; it is left alone
 * - refused: the browser does not store anything, or its store is full
 * - off: the user has cleared what was kept
 */
export type Keeping =
  | { readonly kind: "kept"; readonly at: number | null }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "unread"; readonly isNewer: boolean }
  | { readonly kind: "refused"; readonly isFull: boolean }
  | { readonly kind: "off" };

/** Windows of the same browser tell each other that they have saved. */
export interface Windows {
  say(mark: string): void;
  /** The result stops it. */
  listen(onSaved: (mark: string) => void): () => void;
}

export interface KeeperOptions {
  readonly workbench: Workbench;
  readonly store: KeptStore;
  readonly windows: Windows;
  readonly now: () => number;
  /** Milliseconds from a change to its saving. */
  readonly delay: number;
}

export interface Keeper {
  /** A new object after every change. */
  state(): Keeping;
  subscribe(onChange: () => void): () => void;
  /** Brings back what was kept; gives the time when it was saved, `null` where there was nothing to bring back. */
  open(): Promise<number | null>;
  /** Saves at once what has not been saved yet. */
  flush(): Promise<void>;
  /** Whether something would be lost if the page were closed now. */
  hasUnsaved(): boolean;
  /** Deletes what is kept and keeps nothing more from this window. */
  clear(): Promise<void>;
  /** Keeps this window's work from now on, in the place of whatever is there. */
  keepThis(): Promise<void>;
  /** Takes over the work of the other window, as a step of undo. */
  takeOther(): Promise<void>;
  stop(): void;
}

/** A keeper for one workbench; it watches from the start and saves once it was opened. */
export function createKeeper({ workbench, store, windows, now, delay }: KeeperOptions): Keeper {
  let state: Keeping = { kind: "kept", at: null };
  /** Of what this window last read or saved. */
  let mark: string | null = null;
  /** What this window last read or saved; `null` where that is gone from the store. */
  let saved: Contents | null = workbench.state().contents;
  let isOpened = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const set = (next: Keeping): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  const save = async (expected: string | null): Promise<void> => {
    const { contents, active } = workbench.state();
    const at = now();
    const past = keptPast(workbench.past(), contents);
    const stored: Stored = { work: { ...toKept(contents, active, at), past }, mark: `${at}-${Math.random()}` };
    try {
      const there = await store.write(stored, expected);
      if (there.mark !== stored.mark) return set({ kind: "elsewhere" });
      mark = stored.mark;
      saved = contents;
      windows.say(stored.mark);
      set({ kind: "kept", at });
    } catch (error) {
      set({ kind: "refused", isFull: isFull(error) });
    }
  };

  /** Results that came since are no work of the user's, and come again. */
  const isUnsaved = (): boolean => saved === null || workOf(workbench.state().contents) !== workOf(saved);

  /** A store that refused is asked again with every change: it may have room by then. */
  const isWanted = (): boolean => isOpened && (state.kind === "kept" || state.kind === "refused") && isUnsaved();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    saving = saving.then(() => (isWanted() ? save(mark) : undefined));
    return saving;
  };

  const stops = [
    workbench.subscribe(() => {
      if (!isWanted()) return;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    }),
    windows.listen((said) => {
      if (said !== mark && isOpened && state.kind === "kept") set({ kind: "elsewhere" });
    }),
    // What another page has deleted is saved again, so that what is shown is kept.
    store.watch(() => {
      if (!isOpened || state.kind !== "kept" || workbench.state().contents.tabs.length === 0) return;
      saved = null;
      void flush();
    }),
  ];

  const read = async (): Promise<{ readonly work: Kept; readonly contents: Contents } | null> => {
    const stored = await store.read();
    if (stored === undefined) {
      mark = null;
      return null;
    }
    const kind = keptKind(stored.work);
    if (kind !== "kept") {
      set({ kind: "unread", isNewer: kind === "newer" });
      return null;
    }
    const work = stored.work as Kept;
    try {
      await loadWords(...languagesOf(work), ...languagesOfPast(work));
      const contents = fromKept(work);
      mark = stored.mark;
      return { work, contents };
    } catch {
      set({ kind: "unread", isNewer: false });
      return null;
    }
  };

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async open() {
      try {
        const found = await read();
        if (!found || found.contents === NOTHING) return null;
        // Who did not wait for a slow store has sheets already; both are kept until the user has chosen.
        if (isUnsaved()) {
          set({ kind: "elsewhere" });
          return null;
        }
        saved = found.contents;
        workbench.begin(found.contents, found.work.active, pastOf(found.work, found.contents));
        set({ kind: "kept", at: found.work.savedAt });
        return found.work.savedAt;
      } catch (error) {
        set({ kind: "refused", isFull: isFull(error) });
        return null;
      } finally {
        isOpened = true;
      }
    },
    flush,
    hasUnsaved: () => isOpened && state.kind !== "off" && isUnsaved() && workbench.state().contents.tabs.length > 0,
    async clear() {
      clearTimeout(timer);
      await saving;
      try {
        await store.clear();
        mark = null;
        set({ kind: "off" });
      } catch (error) {
        set({ kind: "refused", isFull: isFull(error) });
      }
    },
    async keepThis() {
      try {
        mark = (await store.read())?.mark ?? null;
      } catch {
        mark = null; // the saving then says what is wrong
      }
      await save(mark);
    },
    async takeOther() {
      try {
        const found = await read();
        if (state.kind === "unread") return;
        const contents = found?.contents ?? NOTHING;
        saved = contents;
        workbench.replace(contents, found?.work.active ?? null);
        set({ kind: "kept", at: found?.work.savedAt ?? null });
      } catch (error) {
        set({ kind: "refused", isFull: isFull(error) });
      }
    },
    stop() {
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}
