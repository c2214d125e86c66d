/** The work is kept and comes back; windows do not overwrite each other; a store that refuses is named. */
import { KEPT_VERSION } from "../../src/hosts/workbench-kept";
import type { Workbench } from "../../src/hosts/workbench";
import { createKeeper, type Keeper, type Windows } from "../../src/workbench/keeper";
import type { KeptStore, Stored } from "../../src/workbench/kept-store";
import { emptyWorkbench, fieldArea, shown, workbenchWith } from "./support";

const SHEET = "6-9 Ranking and classes";
const NOW = 1_770_000_000_000;

/** A browser: one store and the windows that share it. What is stored is cloned, as a browser does. */
function browser() {
  let stored: Stored | undefined;
  const listeners = new Set<(mark: string) => void>();
  const watchers = new Set<() => void>();
  let failure: Error | null = null;
  const attempt = async <Result>(action: () => Result): Promise<Result> => {
    if (failure) throw failure;
    return action();
  };
  const store: KeptStore = {
    read: () => attempt(() => structuredClone(stored)),
    write: (next, expected) =>
      attempt(() => {
        if (stored === undefined || stored.mark === expected) stored = structuredClone(next);
        return structuredClone(stored);
      }),
    clear: () => attempt(() => void (stored = undefined)),
    watch: (onGone) => {
      watchers.add(onGone);
      return () => watchers.delete(onGone);
    },
  };
  const windows = (): Windows => {
    let own: ((mark: string) => void) | null = null;
    return {
      say: (mark) => listeners.forEach((listener) => listener !== own && listener(mark)),
      listen(onSaved) {
        own = onSaved;
        listeners.add(onSaved);
        return () => listeners.delete(onSaved);
      },
    };
  };
  return {
    work: () => stored?.work as Record<string, unknown> | undefined,
    /** Another page deletes all that is stored. */
    lose: () => {
      stored = undefined;
      watchers.forEach((watcher) => watcher());
    },
    put: (work: unknown) => (stored = { work, mark: "put" }),
    fail: (name: string | null) => (failure = name === null ? null : Object.assign(new Error(name), { name })),
    open(workbench: Workbench, isDeaf = false): Keeper {
      return createKeeper({
        workbench,
        store,
        windows: isDeaf ? { say: () => undefined, listen: () => () => undefined } : windows(),
        now: () => NOW,
        delay: 20,
      });
    },
  };
}

const typeAverage = async (workbench: Workbench, text: string): Promise<void> => {
  const { row, column } = fieldArea(workbench, SHEET, "average");
  await workbench.type([{ place: { sheet: SHEET, row, column }, text }]);
};

test("sheets, typed values, formulas, names and order come back as they were", async () => {
  const there = browser();
  const workbench = await workbenchWith();
  const keeper = there.open(emptyWorkbench());
  keeper.stop();
  const first = there.open(workbench);
  await first.open();
  await typeAverage(workbench, "77");
  workbench.addSheet("Free");
  await workbench.type([
    { place: { sheet: "Free", row: 0, column: 0 }, text: "'=text" },
    { place: { sheet: "Free", row: 1, column: 0 }, text: `=SUM('${SHEET}'!B1:B100)` },
  ]);
  const columns = new Map([[0, { text: "Customer 1", without: new Set(["Customer 12"]), heading: "Customer" }]]);
  workbench.filter(SHEET, { corner: { row: 8, column: 0 }, isHeaded: true, columns });
  workbench.renameSheet(SHEET, "Ranks");
  workbench.moveSheet("Free", -1);
  await workbench.settled();
  await first.flush();
  expect(first.state()).toEqual({ kind: "kept", at: NOW });
  first.stop();

  const again = emptyWorkbench();
  const second = there.open(again);
  expect(await second.open()).toBe(NOW);
  await again.settled();
  expect(again.state().contents.tabs).toEqual(workbench.state().contents.tabs);
  expect(shown(again, "Ranks", "class")).toEqual(shown(workbench, "Ranks", "class"));
  expect(shown(again, "Ranks", "average")[0]).toBe(77);
  expect(again.view("Ranks").filter?.columns).toEqual(columns);
  expect(again.view("Free").cell(0, 0).content).toBe("=text");
  expect(again.view("Free").cell(1, 0)).toEqual(workbench.view("Free").cell(1, 0));
  expect(again.state().canUndo).toBe(true);
  second.stop();
});

test("a change is saved by itself a moment later", async () => {
  const there = browser();
  const workbench = emptyWorkbench();
  const keeper = there.open(workbench);
  await keeper.open();
  workbench.addSheet("Mine");
  expect(there.work()).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(there.work()).toMatchObject({ version: KEPT_VERSION, tabs: [{ name: "Mine", book: null }] });
  keeper.stop();
});

test("sheets that were generated and removed again are not kept", async () => {
  const there = browser();
  const workbench = await workbenchWith();
  const keeper = there.open(workbench);
  await keeper.open();
  workbench.addSheet("Free");
  workbench.removeSheet(SHEET);
  await keeper.flush();
  expect(there.work()).toMatchObject({ books: [], tabs: [{ name: "Free", book: null }] });
  keeper.stop();
});

describe("two windows", () => {
  async function twoWindows(isDeaf: boolean) {
    const there = browser();
    const mine = emptyWorkbench();
    const other = emptyWorkbench();
    const keepers = [there.open(mine, isDeaf), there.open(other, isDeaf)] as const;
    await keepers[0].open();
    await keepers[1].open();
    other.addSheet("Theirs");
    await keepers[1].flush();
    mine.addSheet("Mine");
    await keepers[0].flush();
    return { there, mine, other, keepers };
  }
  const names = (workbench: Workbench) => workbench.state().contents.tabs.map(({ name }) => name);

  test.each([
    ["told by the other", false],
    ["found out at the next saving", true],
  ])("the second one does not overwrite the first: %s", async (_, isDeaf) => {
    const { there, mine, keepers } = await twoWindows(isDeaf);
    expect(keepers[0].state()).toEqual({ kind: "elsewhere" });
    expect(there.work()).toMatchObject({ tabs: [{ name: "Theirs" }] });
    expect(names(mine)).toEqual(["Mine"]);
  });

  test("keeps its own when its user says so, and the first one then knows", async () => {
    const { there, other, keepers } = await twoWindows(false);
    await keepers[0].keepThis();
    expect(keepers[0].state()).toMatchObject({ kind: "kept" });
    expect(there.work()).toMatchObject({ tabs: [{ name: "Mine" }] });
    expect(keepers[1].state()).toEqual({ kind: "elsewhere" });
    expect(names(other)).toEqual(["Theirs"]);
  });

  test("takes over the other's when its user says so, and undo brings its own back", async () => {
    const { mine, keepers } = await twoWindows(false);
    await keepers[0].takeOther();
    expect(names(mine)).toEqual(["Theirs"]);
    expect(keepers[0].state()).toMatchObject({ kind: "kept" });
    mine.undo();
    expect(names(mine)).toEqual(["Mine"]);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["of a later version", { version: KEPT_VERSION + 1, anything: [] }, { kind: "unread", isNewer: true }],
    ["damaged", { version: KEPT_VERSION, savedAt: "yesterday" }, { kind: "unread", isNewer: false }],
    [
      "of a table that is not there",
      {
        version: KEPT_VERSION,
        savedAt: 1,
        active: null,
        tabs: [{ name: "9-9", book: 0 }],
        entries: [],
        books: [{ request: { language: "en", tables: [{ table: "9-9" }] }, taken: { sheets: [], names: [] } }],
      },
      { kind: "unread", isNewer: false },
    ],
    ["no work at all", "text", { kind: "unread", isNewer: false }],
  ])("%s: it is left alone until the user says otherwise", async (_, work, state) => {
    const there = browser();
    there.put(work);
    const workbench = emptyWorkbench();
    const keeper = there.open(workbench);
    expect(await keeper.open()).toBeNull();
    expect(keeper.state()).toEqual(state);
    workbench.addSheet("New");
    await keeper.flush();
    expect(there.work()).toEqual(work);
    await keeper.keepThis();
    expect(there.work()).toMatchObject({ tabs: [{ name: "New" }] });
    keeper.stop();
  });
});

test.each([
  ["SecurityError", false],
  ["QuotaExceededError", true],
])("a store that refuses with %s is named; it is asked again with the next change", async (name, isFull) => {
  const there = browser();
  const workbench = emptyWorkbench();
  const keeper = there.open(workbench);
  await keeper.open();
  there.fail(name);
  workbench.addSheet("A");
  await keeper.flush();
  expect(keeper.state()).toEqual({ kind: "refused", isFull });
  expect(keeper.hasUnsaved()).toBe(true);
  there.fail(null);
  workbench.addSheet("B");
  await keeper.flush();
  expect(keeper.state()).toEqual({ kind: "kept", at: NOW });
  expect(keeper.hasUnsaved()).toBe(false);
  expect(there.work()).toMatchObject({ tabs: [{ name: "A" }, { name: "B" }] });
  keeper.stop();
});

test("after clearing nothing is kept until the user wants it again", async () => {
  const there = browser();
  const workbench = emptyWorkbench();
  const keeper = there.open(workbench);
  await keeper.open();
  workbench.addSheet("A");
  await keeper.flush();
  await keeper.clear();
  expect(keeper.state()).toEqual({ kind: "off" });
  workbench.addSheet("B");
  await keeper.flush();
  expect(there.work()).toBeUndefined();
  await keeper.keepThis();
  expect(there.work()).toMatchObject({ tabs: [{ name: "A" }, { name: "B" }] });
  keeper.stop();
});

test("who starts before a slow store has answered loses neither the new sheets nor the kept ones", async () => {
  const there = browser();
  const before = emptyWorkbench();
  const first = there.open(before);
  await first.open();
  before.addSheet("Kept");
  await first.flush();
  first.stop();
  const workbench = emptyWorkbench();
  const keeper = there.open(workbench);
  const opening = keeper.open();
  workbench.addSheet("New");
  expect(await opening).toBeNull();
  expect(keeper.state()).toEqual({ kind: "elsewhere" });
  expect(workbench.state().contents.tabs).toEqual([{ name: "New", book: null }]);
  expect(there.work()).toMatchObject({ tabs: [{ name: "Kept" }] });
  keeper.stop();
});

describe("when another page deletes the store", () => {
  test("what is shown is saved anew, without a change", async () => {
    const there = browser();
    const workbench = await workbenchWith();
    const keeper = there.open(workbench);
    await keeper.open();
    await typeAverage(workbench, "77");
    await keeper.flush();
    there.lose();
    expect(keeper.hasUnsaved()).toBe(true);
    expect(there.work()).toBeUndefined();
    await keeper.flush();
    expect(keeper.hasUnsaved()).toBe(false);
    expect(keeper.state()).toEqual({ kind: "kept", at: NOW });
    keeper.stop();

    const later = emptyWorkbench();
    await there.open(later).open();
    expect(shown(later, SHEET, "average")[0]).toBe(77);
  });

  test("of two windows with the same work one saves it and the other asks", async () => {
    const there = browser();
    const keepers = [];
    for (const workbench of [await workbenchWith(), emptyWorkbench()]) {
      const keeper = there.open(workbench);
      await keeper.open();
      await keeper.flush();
      keepers.push(keeper);
    }
    there.lose();
    await Promise.all(keepers.map((keeper) => keeper.flush()));
    expect(keepers.map((keeper) => keeper.state().kind).sort()).toEqual(["elsewhere", "kept"]);
    expect(there.work()).toBeDefined();
    keepers.forEach((keeper) => keeper.stop());
  });

  test("nothing is saved that the user has cleared, or where there is nothing", async () => {
    const there = browser();
    const workbench = await workbenchWith();
    const keeper = there.open(workbench);
    await keeper.open();
    await keeper.flush();
    await keeper.clear();
    there.lose();
    await keeper.flush();
    expect(there.work()).toBeUndefined();
    const empty = there.open(emptyWorkbench());
    await empty.open();
    there.lose();
    await empty.flush();
    expect(there.work()).toBeUndefined();
    [keeper, empty].forEach((one) => one.stop());
  });
});
