/** What the page shows of the workbench, and who hears of its changes. */
import type { SalesbookError } from "../domain/errors";
import type { Area } from "../sheet/sheet";
import { beginningOf, NOTHING, type Contents, type Refusal } from "./workbench-contents";

/** What the page shows. A new object after every change. */
export interface WorkbenchState {
  readonly contents: Contents;
  /** The name of the sheet in front; `null` while there is none. */
  readonly active: string | null;
  readonly selection: Area;
  /** Grows when the selection was set from outside the grid, which then shows it. */
  readonly reveal: number;
  /** How many formulas of those that are being calculated are done; `null` while none is. */
  readonly calculating: { readonly done: number; readonly total: number } | null;
  /** How many formulas show what they gave before the last change, or nothing, when the calculation was over. */
  readonly outdated: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the last thing typed was not accepted; nothing was changed. */
  readonly problem: Refusal | SalesbookError | null;
}

export interface Store {
  state(): WorkbenchState;
  /** Takes over what is given; nobody hears of it where that is as it was. Another sheet in front starts where work on it begins. */
  set(change: Partial<WorkbenchState>): void;
  /** Selects an area, of the sheet in front or of another one, and has the grid show it. */
  reveal(selection: Area, active?: string): void;
  /** Has the grid show where work on the sheet in front begins. */
  begin(): void;
  subscribe(onChange: () => void): () => void;
  watchSelection(onChange: () => void): () => void;
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The state of an empty workbench. */
export function createStore(): Store {
  let state: WorkbenchState = {
    contents: NOTHING,
    active: null,
    selection: FIRST_CELL,
    reveal: 0,
    calculating: null,
    outdated: 0,
    canUndo: false,
    canRedo: false,
    problem: null,
  };
  const listeners = new Set<() => void>();
  const watchers = new Set<() => void>();

  const set = (change: Partial<WorkbenchState>): void => {
    const before = state;
    if ((Object.keys(change) as (keyof WorkbenchState)[]).every((part) => change[part] === before[part])) return;
    const isOther = "active" in change && change.active !== before.active;
    const { contents, active } = { ...before, ...change };
    state = { ...before, ...(isOther ? { selection: beginningOf(contents, active) } : {}), ...change };
    const hasMoved = isOther || state.selection !== before.selection;
    listeners.forEach((listener) => listener());
    if (hasMoved) watchers.forEach((watcher) => watcher());
  };

  const reveal: Store["reveal"] = (selection, active) =>
    set({ ...(active === undefined ? {} : { active }), selection, reveal: state.reveal + 1 });

  return {
    state: () => state,
    set,
    reveal,
    begin: () => reveal(beginningOf(state.contents, state.active)),
    subscribe: (onChange) => heardBy(listeners, onChange),
    watchSelection: (onChange) => heardBy(watchers, onChange),
  };
}

function heardBy(hearers: Set<() => void>, hearer: () => void): () => void {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}
