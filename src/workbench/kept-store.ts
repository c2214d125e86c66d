/** The browser's own store for the work of this page. Nothing in it leaves the computer. */
import { clear, createStore, get, update, type UseStore } from "idb-keyval";

/** What is stored: the work, and a mark that is another one after every saving. */
export interface Stored {
  readonly work: unknown;
  readonly mark: string;
}

/** A place to keep one piece of work; every method rejects when the browser refuses its store or it is full. */
export interface KeptStore {
  read(): Promise<Stored | undefined>;
  /**
   * Saves, unless something else was saved since.
   *
   * @param expected the mark of what was last read or saved from here; `null` for nothing
   * @returns what is in the store now: the given work, or what another window has put there
   */
  write(stored: Stored, expected: string | null): Promise<Stored>;
  clear(): Promise<void>;
}

const KEY = "work";

/** The store of this browser; it is opened with the first use. */
export function browserStore(): KeptStore {
  let opened: UseStore | null = null;
  const store = (): UseStore => (opened ??= createStore("salesbook", "workbench"));
  /** A store that could not be opened is opened anew the next time. */
  const tried = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    try {
      return await action();
    } catch (error) {
      opened = null;
      throw error;
    }
  };
  return {
    read: () => tried(async () => get<Stored>(KEY, store())),
    async write(stored, expected) {
      let now: Stored = stored;
      const put = (before: Stored | undefined): Stored => {
        now = before === undefined || before.mark === expected ? stored : before;
        return now;
      };
      await tried(async () => update<Stored>(KEY, put, store()));
      return now;
    },
    clear: () => tried(async () => clear(store())),
  };
}
