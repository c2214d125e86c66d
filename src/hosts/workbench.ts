/**
 * The host that needs no Excel: sheets in the page. The values of generated cells come from `layout()`; formulas that a
 * user types are calculated by the engine, off to the side, and arrive a moment later. Those that the pane writes bring what
 * the domain makes of them along.
 *
 * Here stands what the page can do with it; its state is kept in workbench-store.ts, the steps in workbench-undo.ts, the
 * calculation in workbench-calculation.ts, and what the pane asks is answered in workbench-host.ts.
 */
import { SalesbookError } from "../domain/errors";
import { formulaTyped } from "../formula/literals";
import type { Area } from "../sheet/sheet";
import type { Host } from "./host";
import { createCalculation, type Calculator } from "./workbench-calculation";
import { sheetOf, type as typedInto, type Contents, type Filter, type Refusal, type Typed } from "./workbench-contents";
import { withColumnsMoved, withFilter, withFormat, withWidths } from "./workbench-columns";
import { createWorkbenchHost } from "./workbench-host";
import { dataArea, rowsMissing, withoutRows, withRowsMoved, withTableRows } from "./workbench-rows";
import type { Sorting } from "./workbench-sort";
import { createStore, type WorkbenchState } from "./workbench-store";
import { withFreeSheets, withMovedSheet, withRenamedSheet, withoutSheet, type FreeSheet } from "./workbench-tabs";
import { createSteps, type Past } from "./workbench-undo";
import { sheetView, type SheetView } from "./workbench-view";

export interface Workbench {
  readonly host: Host;
  state(): WorkbenchState;
  subscribe(onChange: () => void): () => void;
  view(name: string): SheetView;
  /** Types into cells, all or none, as one step of undo. A block longer than its table makes the table longer. */
  type(typed: readonly Typed[]): Promise<void>;
  /** Makes a table longer at its end, and shows the first of the new rows. */
  addRows(sheet: string, rows: number): void;
  /** Puts rows in before a row of a table or free sheet, or takes them out (`by` below 0) from it on. */
  moveRows(sheet: string, row: number, by: number): void;
  /** Sorts the rows of the table or list around the selected cells. */
  sort(sheet: string, selection: Area, sorting: Sorting): Promise<void>;
  /** Takes single rows out of a table or free sheet, as one step of undo. */
  removeRows(sheet: string, rows: readonly number[]): void;
  /** Puts columns in before a column of a free sheet, or takes them out (`by` below 0) from it on. */
  moveColumns(sheet: string, column: number, by: number): void;
  /** Makes columns so many characters wide. */
  setWidths(sheet: string, widths: ReadonlyMap<number, number>): void;
  /** Shows some rows of a list only; `null` shows them all. */
  filter(sheet: string, filter: Filter | null): void;
  /** Shows free cells by a number format, as Excel writes it; "" for none. */
  format(sheet: string, area: Area, code: string): void;
  addSheet(name: string): void;
  /** Adds free sheets as one step of undo and shows the first of them; their names must be free. */
  addSheets(sheets: readonly FreeSheet[]): void;
  /** Takes a sheet away, and those that were generated with it. */
  removeSheet(name: string): void;
  /** Gives a sheet a name that `sheetNameProblem` accepts; formulas and links follow. */
  renameSheet(from: string, to: string): void;
  moveSheet(name: string, by: -1 | 1): void;
  /** Puts other contents in the place of all there is, as a step of undo. */
  replace(contents: Contents, active: string | null): void;
  /** Begins with contents, and with the steps around them. */
  begin(contents: Contents, active: string | null, past?: Past): void;
  /** The steps that can be undone and redone. */
  past(): Past;
  show(sheet: string): void;
  /** Shows a sheet, and an area of it where one is meant. */
  goTo(sheet: string, area?: Area): void;
  select(area: Area): void;
  undo(): void;
  redo(): void;
  dismiss(): void;
  /** Which formulas (without `=`) the engine can read. */
  readable(formulas: readonly string[]): Promise<readonly boolean[]>;
  /** Gives up what is being calculated; what is not done keeps what it gave before, and says so. */
  stop(): void;
  /** Calculates the formulas that were stopped. */
  calculateAgain(): void;
  /** Resolves when no formula is being calculated any more. */
  settled(): Promise<void>;
}

/**
 * An empty workbench.
 *
 * @param calculator for typed formulas
 */
export function createWorkbench(calculator: Calculator): Workbench {
  const store = createStore();
  const calculation = createCalculation(calculator, store, (contents) => steps.amend(contents));
  const steps = createSteps(store, calculation.start);
  const contents = (): Contents => store.state().contents;
  const rowsOf = (sheet: string): Area | null => dataArea(sheetOf(contents(), sheet));

  const attempt = (action: () => Contents | Refusal, active?: string): void => {
    try {
      const outcome = action();
      if ("reason" in outcome) return store.set({ problem: outcome });
      // What is seen is laid out before anything changes, so that a refusal leaves all as it was.
      void sheetOf(outcome, active ?? store.state().active ?? "")?.cells;
      steps.change(outcome, active);
    } catch (error) {
      if (!(error instanceof SalesbookError)) throw error;
      store.set({ problem: error });
    }
  };

  const readable: Workbench["readable"] = async (formulas) => (formulas.length === 0 ? [] : calculator.readable(formulas));

  const type = async (typed: readonly Typed[]): Promise<void> => {
    const formulas = typed.flatMap(({ text }) => formulaTyped(text)?.slice(1) ?? []);
    const canBeRead = await readable(formulas);
    const unreadable = new Set(formulas.filter((_, index) => !canBeRead[index]));
    attempt(() => {
      const roomy = roomFor(contents(), typed);
      return "reason" in roomy ? roomy : typedInto(roomy, typed, (formula) => !unreadable.has(formula));
    });
  };

  const addSheets = (sheets: readonly FreeSheet[]): void => {
    steps.change(withFreeSheets(contents(), sheets), sheets[0]?.name);
    store.begin();
  };

  return {
    host: createWorkbenchHost(store, steps, type),
    state: store.state,
    subscribe: store.subscribe,
    view: (name) => sheetView(contents(), name),
    type,
    addRows: (sheet, rows) => {
      const before = rowsOf(sheet);
      attempt(() => withTableRows(contents(), sheet, (before?.rows ?? 0) + rows));
      const after = rowsOf(sheet);
      if (before && after && after.rows > before.rows)
        store.reveal({ ...before, row: before.row + before.rows, rows: 1, columns: 1 }, sheet);
    },
    moveRows: (sheet, row, by) => attempt(() => withRowsMoved(contents(), sheet, row, by)),
    async sort(sheet, selection, sorting) {
      const { withRowsSorted } = await import("./workbench-sort");
      attempt(() => withRowsSorted(contents(), sheet, selection, sorting));
    },
    removeRows: (sheet, rows) => attempt(() => withoutRows(contents(), sheet, rows)),
    moveColumns: (sheet, column, by) => attempt(() => withColumnsMoved(contents(), sheet, column, by)),
    setWidths: (sheet, widths) => steps.change(withWidths(contents(), sheet, widths)),
    filter: (sheet, filter) => steps.change(withFilter(contents(), sheet, filter)),
    format: (sheet, area, code) => steps.change(withFormat(contents(), sheet, area, code)),
    addSheet: (name) => addSheets([{ name, entries: new Map() }]),
    addSheets,
    removeSheet: (name) => steps.change(withoutSheet(contents(), name)),
    renameSheet: (from, to) => attempt(() => withRenamedSheet(contents(), from, to), store.state().active === from ? to : undefined),
    moveSheet: (name, by) => steps.change(withMovedSheet(contents(), name, by)),
    replace: (next, active) => steps.change(next, active ?? undefined),
    begin: steps.begin,
    past: steps.past,
    show: (sheet) => store.set({ active: sheet }),
    goTo: (sheet, area) => (area ? store.reveal(area, sheet) : store.set({ active: sheet })),
    select: (area) => store.set({ selection: area }),
    undo: steps.undo,
    redo: steps.redo,
    dismiss: () => store.set({ problem: null }),
    readable,
    stop: calculation.stop,
    calculateAgain: calculation.retry,
    settled: calculation.settled,
  };
}

/** The contents with the table below the typed cells made as long as they need. */
function roomFor(contents: Contents, typed: readonly Typed[]): Contents | Refusal {
  const first = typed[0]?.place;
  const data = first && dataArea(sheetOf(contents, first.sheet));
  if (!first || !data) return contents;
  const last = typed.reduce((most, { place }) => Math.max(most, place.row), 0);
  const missing = rowsMissing(contents, first, last - first.row + 1);
  return missing > 0 ? withTableRows(contents, first.sheet, data.rows + missing) : contents;
}
