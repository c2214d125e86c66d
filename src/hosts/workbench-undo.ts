/** The steps that the contents of the workbench have gone through, and the ways back and forth. */
import { laidOut, NOTHING, type Contents, type Unlaid } from "./workbench-contents";
import type { Store } from "./workbench-store";

/** The steps before and after contents; those that were kept are laid out once somebody goes there. */
export interface Past {
  readonly steps: readonly Unlaid[];
  /** The place of the contents among them. */
  readonly at: number;
}

export interface Steps {
  /** Goes on to other contents, as a step that can be taken back. `active` is the sheet to show, where it is another one. */
  change(contents: Contents, active?: string): void;
  /** Begins with contents; what was before is forgotten, unless it is given. */
  begin(contents: Contents, active: string | null, past?: Past): void;
  past(): Past;
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
  let history: readonly Unlaid[] = [NOTHING];
  let at = 0;

  /** Goes to a step. One that cannot be laid out any more is forgotten, with those beyond it. */
  const go = (to: number): void => {
    const step = history[to];
    if (!step) return;
    const now = store.state().contents;
    const contents = laidOutOrNull(step, now);
    if (contents) {
      history = history.map((one, index) => (index === to ? contents : one));
      at = to;
    } else {
      history = to < at ? history.slice(at) : history.slice(0, to);
      at = to < at ? 0 : at;
    }
    stand(contents ?? now);
  };

  const stand = (contents: Contents, active = store.state().active): void => {
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
      stand(contents, active);
    },
    begin(contents, active, past = { steps: [contents], at: 0 }) {
      history = past.steps.map((step, index) => (index === past.at ? contents : step));
      at = past.at;
      stand(contents, active);
    },
    past: () => ({ steps: history, at }),
    amend(contents) {
      history = history.map((one, index) => (index === at ? contents : one));
    },
    undo: () => go(at - 1),
    redo: () => go(at + 1),
  };
}

function laidOutOrNull(step: Unlaid, near: Contents): Contents | null {
  try {
    return laidOut(step, near);
  } catch {
    return null;
  }
}

/** The sheet to show: the wanted one, or where that is gone the one that stands in its place. */
function shownOf(names: readonly string[], wanted: string | null, before: Contents): string | null {
  if (wanted !== null && names.includes(wanted)) return wanted;
  const place = before.tabs.findIndex(({ name }) => name === wanted);
  return names[place < 0 ? names.length - 1 : Math.min(place, names.length - 1)] ?? null;
}
