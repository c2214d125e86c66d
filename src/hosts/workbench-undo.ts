/** The steps that the contents of the workbench have gone through, and the ways back and forth. */
import { NOTHING, type Contents } from "./workbench-contents";
import type { Store } from "./workbench-store";

export interface Steps {
  /** Goes on to other contents, as a step that can be taken back. `active` is the sheet to show, where it is another one. */
  change(contents: Contents, active?: string): void;
  /** Begins with contents; what was before is forgotten. */
  begin(contents: Contents, active: string | null): void;
  /** Puts contents in the place of those that stand now, without a step. */
  amend(contents: Contents): void;
  undo(): void;
  redo(): void;
}

/**
 * The steps of a store, from nothing on.
 *
 * @param onChange called after each step, back and forth too, with the contents of before; not after amending
 */
export function createSteps(store: Store, onChange: (before: Contents) => void): Steps {
  let history: readonly Contents[] = [NOTHING];
  let at = 0;

  const stand = (active = store.state().active): void => {
    const contents = history[at] ?? NOTHING;
    const before = store.state().contents;
    const names = contents.tabs.map(({ name }) => name);
    store.set({
      contents,
      active: shownOf(names, active, before),
      canUndo: at > 0,
      canRedo: at < history.length - 1,
      problem: null,
    });
    onChange(before);
  };

  return {
    change(contents, active) {
      if (contents === store.state().contents) return store.set({ problem: null });
      history = [...history.slice(0, at + 1), contents];
      at += 1;
      stand(active);
    },
    begin(contents, active) {
      history = [contents];
      at = 0;
      stand(active);
    },
    amend(contents) {
      history = history.map((one, index) => (index === at ? contents : one));
    },
    undo() {
      if (at === 0) return;
      at -= 1;
      stand();
    },
    redo() {
      if (at === history.length - 1) return;
      at += 1;
      stand();
    },
  };
}

/** The sheet to show: the wanted one, or where that is gone the one that stands in its place. */
function shownOf(names: readonly string[], wanted: string | null, before: Contents): string | null {
  if (wanted !== null && names.includes(wanted)) return wanted;
  const place = before.tabs.findIndex(({ name }) => name === wanted);
  return names[place < 0 ? names.length - 1 : Math.min(place, names.length - 1)] ?? null;
}
