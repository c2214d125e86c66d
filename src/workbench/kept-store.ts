/** The browser's own store for the work of this page. Nothing in it leaves the computer. */
import { clear, get, promisifyRequest, update, type UseStore } from "idb-keyval";

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
  /** Calls back when the store is taken away, by another page or by the browser; what was in it may be gone then. The result stops it. */
  watch(onGone: () => void): () => void;
}

const DATABASE = "salesbook";
const STORE = "workbench";
const KEY = "work";

/** The store of this browser; it is opened with the first use, and anew when it was taken away. */
export function browserStore(): KeptStore {
  let opened: Promise<IDBDatabase> | null = null;
  const watchers = new Set<() => void>();
  const gone = (): void => {
    opened = null;
    watchers.forEach((watcher) => watcher());
  };
  const store: UseStore = async (mode, callback) => {
    const database = await (opened ??= open(gone));
    return callback(database.transaction(STORE, mode).objectStore(STORE));
  };
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
    read: () => tried(async () => get<Stored>(KEY, store)),
    async write(stored, expected) {
      let now: Stored = stored;
      const put = (before: Stored | undefined): Stored => {
        now = before === undefined || before.mark === expected ? stored : before;
        return now;
      };
      await tried(async () => update<Stored>(KEY, put, store));
      return now;
    },
    clear: () => tried(async () => clear(store)),
    watch(onGone) {
      watchers.add(onGone);
      return () => watchers.delete(onGone);
    },
  };
}

/**
 * Opens the database, and makes the store in it where there is none.
 *
 * A page that deletes a database is kept waiting by those that have it open, and the deletion comes when they are closed,
 * with everything in it. So it is let go at once, and what is to be kept is saved anew.
 *
 * @param gone called when the database is taken away
 */
async function open(gone: () => void, version?: number): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, version);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains(STORE)) request.result.createObjectStore(STORE);
  };
  const database = await promisifyRequest(request);
  if (!database.objectStoreNames.contains(STORE)) {
    database.close();
    return open(gone, database.version + 1);
  }
  database.onversionchange = () => {
    database.close();
    gone();
  };
  database.onclose = gone;
  return database;
}
