/**
 * The host that needs no Excel: sheets in the page. The values of generated cells come from `layout()`; formulas that a
 * user types are calculated by the engine, off to the side, and arrive a moment later.
 */
import { SalesbookError } from "../domain/errors";
import { addressOf } from "../sheet/address";
import { layout } from "../book/layout";
import type { Area, CellContent } from "../sheet/sheet";
import type { Host } from "./host";
import {
  calculateTyped,
  isReadable,
  type CellFunction,
  type Engine,
  type FormulaResult,
  type SheetValues,
  type TypedFormula,
} from "./typed-formulas";
import {
  NOTHING,
  sheetOf,
  takenIn,
  type,
  withBook,
  withInputs,
  type Contents,
  type Place,
  type Refusal,
  type Typed,
} from "./workbench-contents";
import { dataArea, rowsMissing, withRowsMoved, withTableRows } from "./workbench-rows";
import { withFreeSheets, withMovedSheet, withRenamedSheet, withoutSheet, type FreeSheet } from "./workbench-tabs";
import { leftChart, withCells, withCellsBack } from "./workbench-write";
import { formulasIn, resultsByCell, sheetView, valuesFor, type Results, type SheetView } from "./workbench-view";

/** Calculates typed formulas; in the page it runs beside it and gives up after a time limit. */
export interface Calculator {
  /** Whether each formula (without `=`) can be read. */
  readable(formulas: readonly string[]): Promise<readonly boolean[]>;
  /** @throws TooSlow */
  calculate(sheets: readonly SheetValues[], formulas: readonly TypedFormula[]): Promise<readonly FormulaResult[]>;
}

/** The formulas took longer than the time limit. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

/** What the page shows. A new object after every change. */
export interface WorkbenchState {
  readonly contents: Contents;
  readonly results: Results;
  /** The name of the sheet in front; `null` while there is none. */
  readonly active: string | null;
  readonly selection: Area;
  /** Grows when the selection was set from outside the grid, which then shows it. */
  readonly reveal: number;
  readonly calculating: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the last thing typed was not accepted; nothing was changed. */
  readonly problem: Refusal | SalesbookError | null;
}

export interface Workbench {
  readonly host: Host;
  state(): WorkbenchState;
  subscribe(onChange: () => void): () => void;
  view(name: string): SheetView;
  /** Types into cells, all or none, as one step of undo. A block longer than its table makes the table longer. */
  type(typed: readonly Typed[]): Promise<void>;
  /** Makes a table longer at its end. */
  addRows(sheet: string, rows: number): void;
  /** Puts rows in before a row of a table or free sheet, or takes them out (`by` below 0) from it on. */
  moveRows(sheet: string, row: number, by: number): void;
  addSheet(name: string): void;
  /** Adds free sheets as one step of undo and shows the first of them; their names must be free. */
  addSheets(sheets: readonly FreeSheet[]): void;
  /** Takes a sheet away, and those that were generated with it. */
  removeSheet(name: string): void;
  /** Gives a sheet a name that `sheetNameProblem` accepts; formulas and links follow. */
  renameSheet(from: string, to: string): void;
  moveSheet(name: string, by: -1 | 1): void;
  /** Puts other contents in the place of all there is; `isStep` as a step of undo, otherwise as the beginning. */
  replace(contents: Contents, active: string | null, isStep: boolean): void;
  show(sheet: string): void;
  select(area: Area): void;
  undo(): void;
  redo(): void;
  dismiss(): void;
  /** Which formulas (without `=`) the engine can read. */
  readable(formulas: readonly string[]): Promise<readonly boolean[]>;
  /** Resolves when no formula is being calculated any more. */
  settled(): Promise<void>;
}

/** The engine is loaded when the first formula is typed. */
export function createCalculator(functions: Readonly<Record<string, CellFunction>>): Calculator {
  const engine = (): Promise<Engine> => import("@cj-tech-master/excelts/formula") as unknown as Promise<Engine>;
  return {
    readable: async (formulas) => {
      const loaded = await engine();
      return formulas.map((formula) => isReadable(loaded, formula));
    },
    calculate: async (sheets, formulas) => calculateTyped(await engine(), functions, sheets, formulas),
  };
}

const ONE_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };
/** Typed formulas may feed inputs whose results they read; after this many rounds what they show is left as it is. */
const MOST_ROUNDS = 10;

/**
 * An empty workbench.
 *
 * @param calculator for typed formulas
 */
export function createWorkbench(calculator: Calculator): Workbench {
  let state: WorkbenchState = {
    contents: NOTHING,
    results: new Map(),
    active: null,
    selection: ONE_CELL,
    reveal: 0,
    calculating: false,
    canUndo: false,
    canRedo: false,
    problem: null,
  };
  let history: readonly Contents[] = [NOTHING];
  let step = 0;
  let calculation: Promise<void> = Promise.resolve();
  let finished: ReadonlySet<string> = new Set();
  const stopped = new Set<string>();
  const listeners = new Set<() => void>();
  const watchers = new Set<() => void>();

  const set = (change: Partial<WorkbenchState>): void => {
    const before = state;
    const isOther = "active" in change && change.active !== before.active;
    state = {
      ...before,
      ...(isOther ? { selection: ONE_CELL } : {}),
      ...change,
      canUndo: step > 0,
      canRedo: step < history.length - 1,
    };
    const moved = isOther || state.selection !== before.selection;
    listeners.forEach((listener) => listener());
    if (moved) watchers.forEach((watcher) => watcher());
  };

  const goBackTo = (contents: Contents, active = state.active): void => {
    const names = contents.tabs.map((tab) => tab.name);
    // Where the sheet in front is gone, the one that stands in its place is shown.
    const place = state.contents.tabs.findIndex((tab) => tab.name === active);
    const beside = names[place < 0 ? names.length - 1 : Math.min(place, names.length - 1)] ?? null;
    const results = new Map([...state.results].filter(([sheet]) => names.includes(sheet)));
    set({
      contents,
      results,
      active: active !== null && names.includes(active) ? active : beside,
      problem: null,
    });
    calculation = calculation.then(calculate);
  };

  const change = (contents: Contents, active?: string): void => {
    if (contents === state.contents) return set({ problem: null });
    history = [...history.slice(0, step + 1), contents];
    step += 1;
    goBackTo(contents, active);
  };

  const calculate = async (): Promise<void> => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const { contents } = state;
      const formulas = formulasIn(contents);
      if (formulas.length === 0) return set({ results: new Map(), calculating: false });
      const running = formulas.filter((formula) => !stopped.has(idOf(formula)));
      set({ calculating: true });
      let results: readonly FormulaResult[];
      try {
        results = running.length === 0 ? [] : await calculator.calculate(valuesFor(contents, running), running);
      } catch (error) {
        if (!(error instanceof TooSlow)) {
          set({ results: resultsByCell([], formulas, "failed"), calculating: false });
          return;
        }
        const suspects = running.filter((formula) => !finished.has(idOf(formula)));
        (suspects.length > 0 ? suspects : running).forEach((formula) => stopped.add(idOf(formula)));
        continue;
      }
      if (state.contents !== contents) continue;
      finished = new Set(running.map(idOf));
      const fed = withInputs(
        contents,
        results.map((result) => ({ place: { ...result }, content: (result.values[0]?.[0] ?? null) as CellContent })),
      );
      if (fed !== contents) history = history.map((one, index) => (index === step ? fed : one));
      set({
        contents: fed,
        results: resultsByCell(
          results,
          formulas.filter((formula) => stopped.has(idOf(formula))),
        ),
        calculating: fed !== contents,
      });
      if (fed === contents) return;
    }
    set({ calculating: false });
  };

  const attempt = (action: () => Contents | Refusal, active?: string): void => {
    try {
      const outcome = action();
      if ("reason" in outcome) set({ problem: outcome });
      else change(outcome, active);
    } catch (error) {
      if (!(error instanceof SalesbookError)) throw error;
      set({ problem: error });
    }
  };

  const workbench: Workbench = {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    view: (name) => sheetView(state.contents, state.results, name),
    async type(typed) {
      const formulas = typed.flatMap(({ text }) => (typeof text === "string" && /^[=＝]/.test(text) ? [text.slice(1).trim()] : []));
      const readable = await workbench.readable(formulas);
      const unreadable = new Set(formulas.filter((_, index) => !readable[index]));
      for (const { place, text } of typed) stopped.delete(idOf({ ...place, formula: String(text).slice(1).trim() }));
      const first = typed[0]?.place;
      const last = typed.reduce((most, { place }) => Math.max(most, place.row), 0);
      attempt(() => {
        const data = first && dataArea(sheetOf(state.contents, first.sheet));
        const missing = first && data ? rowsMissing(state.contents, first, last - first.row + 1) : 0;
        const roomy = first && data && missing > 0 ? withTableRows(state.contents, first.sheet, data.rows + missing) : state.contents;
        return type(roomy, typed, (formula) => !unreadable.has(formula));
      });
    },
    addRows: (sheet, rows) =>
      attempt(() => withTableRows(state.contents, sheet, (dataArea(sheetOf(state.contents, sheet))?.rows ?? 0) + rows)),
    moveRows: (sheet, row, by) => attempt(() => withRowsMoved(state.contents, sheet, row, by)),
    addSheet: (name) => workbench.addSheets([{ name, entries: new Map() }]),
    addSheets(sheets) {
      change(withFreeSheets(state.contents, sheets), sheets[0]?.name);
      set({ selection: ONE_CELL, reveal: state.reveal + 1 });
    },
    removeSheet: (name) => change(withoutSheet(state.contents, name)),
    renameSheet: (from, to) => change(withRenamedSheet(state.contents, from, to), state.active === from ? to : undefined),
    moveSheet: (name, by) => change(withMovedSheet(state.contents, name, by)),
    replace(contents, active, isStep) {
      if (isStep) return change(contents, active ?? undefined);
      history = [contents];
      step = 0;
      goBackTo(contents, active);
    },
    show: (sheet) => set({ active: sheet }),
    select: (area) => set({ selection: area }),
    undo() {
      if (step === 0) return;
      step -= 1;
      goBackTo(history[step] ?? NOTHING);
    },
    redo() {
      if (step === history.length - 1) return;
      step += 1;
      goBackTo(history[step] ?? NOTHING);
    },
    dismiss: () => set({ problem: null }),
    readable: async (formulas) => (formulas.length === 0 ? [] : calculator.readable(formulas)),
    settled: () => calculation,

    host: {
      abilities: { insert: true, download: true },
      takenNames: async () => takenIn(state.contents),
      async insertSheets(sheets, options = {}) {
        if (options.signal?.aborted) throw new SalesbookError("cancelled");
        const taken = takenIn(state.contents);
        const clash = sheets.some((sheet) => taken.sheets.some((name) => name.toLowerCase() === sheet.name.toLowerCase()));
        const fitting = clash && options.request ? layout(options.request, taken) : sheets;
        change(withBook(state.contents, options.request, fitting), fitting[0]?.name);
        set({ selection: ONE_CELL, reveal: state.reveal + 1 });
        options.onProgress?.({ done: fitting.length, total: fitting.length, label: fitting[fitting.length - 1]?.name ?? "" });
        return { names: fitting.map((sheet) => sheet.name), left: [] };
      },
      // Whoever types into a result is refused, so nothing is found here; the check is the same as everywhere.
      async checkWorkbook(options = {}) {
        if (options.signal?.aborted) throw new SalesbookError("cancelled");
        const { checkSheets } = await import("../check/sheets");
        return checkSheets(state.contents.tabs.flatMap((tab) => sheetOf(state.contents, tab.name) ?? []));
      },
      async repair() {
        return { findings: 0, undo: async () => undefined };
      },
      async readSelection() {
        const sheet = state.active ?? "";
        return { sheet, area: state.selection, values: valuesIn(workbench.view(sheet), state.selection) };
      },
      async readCells(sheet, area) {
        const { sheets } = takenIn(state.contents);
        if (!sheets.includes(sheet))
          throw new SalesbookError("sheetMissing", { file: "Salesbook", received: sheet, accepted: sheets.join(", ") });
        return valuesIn(workbench.view(sheet), area);
      },
      async writeFormula(formula, at) {
        const place: Place = at ?? { sheet: state.active ?? "", row: state.selection.row, column: state.selection.column };
        await workbench.type([{ place, text: formula }]);
        const { problem } = state;
        if (problem === null) return;
        // Who asked tells the user; the page need not say it a second time.
        workbench.dismiss();
        throw problem instanceof SalesbookError
          ? problem
          : new SalesbookError("cellNotFree", { cell: addressOf({ row: place.row, column: place.column, rows: 1, columns: 1 }) });
      },
      async writeCells(cells) {
        const before = state.contents;
        const written = withCells(before, state.results, cells);
        change(written.contents, written.sheet);
        const after = state.contents;
        return {
          sheet: written.sheet,
          left: cells.charts.map((chart) => leftChart(written.sheet, chart, cells.language)),
          undo: async () => {
            if (state.contents === after) workbench.undo();
            else change(withCellsBack(state.contents, before, after, written.sheet, cells), state.active ?? undefined);
          },
        };
      },
      async goTo(sheet, area) {
        set({ active: sheet, selection: area, reveal: state.reveal + 1 });
      },
      async watchSelection(onChange) {
        watchers.add(onChange);
        return () => watchers.delete(onChange);
      },
    },
  };
  return workbench;
}

function valuesIn(view: SheetView, { row, column, rows, columns }: Area): CellContent[][] {
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (__, x) => view.cell(row + y, column + x).content as CellContent),
  );
}

function idOf({ sheet, row, column, formula }: TypedFormula): string {
  return JSON.stringify([sheet, row, column, formula]);
}
