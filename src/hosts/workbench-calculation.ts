/**
 * How typed formulas get their results: beside the page, in batches, with the progress shown; until they are done, stopped by
 * the user, or overtaken by the next change. What is not calculated keeps what it gave before, and says so.
 */
import type { FormulaResult, SheetValues, TypedFormula } from "./formula-model";
import { calculateTyped, isReadable, type CellFunction, type Engine, type Step } from "./typed-formulas";
import { withInputs, type Contents } from "./workbench-contents";
import {
  inputsFedIn,
  outdatedIn,
  withResults,
  withRetried,
  withSpillsRead,
  withoutBlanks,
  withStanding,
  withStopped,
} from "./workbench-results";
import type { Store } from "./workbench-store";
import { valuesFor } from "./workbench-view";

/** What is to be calculated. */
export interface Task {
  readonly sheets: readonly SheetValues[];
  readonly formulas: readonly TypedFormula[];
  /** Of these formulas one took too long in a batch; they are begun one by one. */
  readonly alone: readonly TypedFormula[];
}

/** Calculates typed formulas; in the page it runs beside it and gives up a formula that takes too long. */
export interface Calculator {
  /** Whether each formula (without `=`) can be read. */
  readable(formulas: readonly string[]): Promise<readonly boolean[]>;
  /**
   * Calculates until all is done or the signal stops it; both end it without an error.
   *
   * @throws TooSlow
   */
  calculate(task: Task, signal: AbortSignal, hear: Hearing): Promise<void>;
}

/** Who hears of a calculation on its way. */
export interface Hearing {
  /** Formulas that are begun together. */
  readonly begun?: (formulas: readonly TypedFormula[]) => void;
  /** What those gave that were begun last. */
  readonly results: (results: readonly FormulaResult[]) => void;
}

/** Some of these formulas, which were begun together, take too long. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";

  constructor(readonly formulas: readonly TypedFormula[]) {
    super();
  }
}

/**
 * The engine is loaded when the first formula is typed.
 *
 * @param pause lets others have their turn between two batches
 */
export function createCalculator(
  functions: Readonly<Record<string, CellFunction>>,
  pause: () => Promise<void> = async () => undefined,
): Calculator {
  const engine = (): Promise<Engine> => import("@cj-tech-master/excelts/formula") as unknown as Promise<Engine>;
  return {
    readable: async (formulas) => {
      const loaded = await engine();
      return formulas.map((formula) => isReadable(loaded, formula));
    },
    async calculate({ sheets, formulas, alone }, signal, hear) {
      const single = new Set(alone.map(idOf));
      const steps: Iterable<Step> = calculateTyped(await engine(), functions, sheets, formulas, (formula) => single.has(idOf(formula)));
      for (const step of steps) {
        if ("begun" in step) hear.begun?.(step.begun);
        else hear.results(step.results);
        await pause();
        if (signal.aborted) return;
      }
    },
  };
}

export interface Calculation {
  /** Calculates what no longer holds after a change; what is being calculated for the contents of before is given up. */
  start(before: Contents): void;
  /** Gives up what is being calculated, until somebody asks for it again. */
  stop(): void;
  /** Calculates what was stopped. */
  retry(): void;
  /** Resolves when no formula is being calculated any more. */
  settled(): Promise<void>;
}

/** Typed formulas may feed inputs whose results they read; after this many rounds what they show is left as it is. */
const MOST_ROUNDS = 10;

/**
 * The calculation of what stands in a store.
 *
 * @param amend hears of contents with results, and with inputs that were fed by formulas; they are no step of the user's
 */
export function createCalculation(calculator: Calculator, store: Store, amend: (contents: Contents) => void): Calculation {
  let running: Promise<void> | null = null;
  let current = new AbortController();
  /** Contents whose results are known to hold or not. */
  const judged = new WeakSet<Contents>();

  const put = (contents: Contents): void => {
    judged.add(contents);
    if (contents === store.state().contents) return;
    amend(contents);
    store.set({ contents });
  };

  /** What is being calculated is given up, and what is due now is calculated. */
  const restart = (): void => {
    current.abort();
    current = new AbortController();
    running ??= run();
  };

  const run = async (): Promise<void> => {
    const slow = new Set<string>();
    for (let rounds = 0; rounds < MOST_ROUNDS;) {
      const { signal } = current;
      const outcome = await round(signal, slow);
      if (signal.aborted) rounds = 0;
      else if (outcome === "done") break;
      else if (outcome === "calculated") rounds += 1;
    }
    // Before anybody hears of it: who then asks for more is served by the next run.
    running = null;
    put(withoutBlanks(store.state().contents));
    store.set({ calculating: null, outdated: outdatedIn(store.state().contents).all.length });
  };

  /**
   * Calculates what is due.
   *
   * @param slow the ids of formulas among which one takes too long
   */
  const round = async (signal: AbortSignal, slow: Set<string>): Promise<"done" | "calculated" | "interrupted"> => {
    const before = store.state().contents;
    const { due } = outdatedIn(before);
    if (due.length === 0) return "done";
    let done = 0;
    store.set({ calculating: { done, total: due.length } });
    try {
      const alone = due.filter((formula) => slow.has(idOf(formula)));
      const results: Hearing["results"] = (found) => {
        if (signal.aborted) return;
        done += found.length;
        put(withResults(store.state().contents, found));
        store.set({ calculating: { done, total: due.length } });
      };
      await calculator.calculate({ sheets: valuesFor(before, due), formulas: due, alone }, signal, { results });
      if (signal.aborted) return "interrupted";
      const calculated = store.state().contents;
      const fed = withInputs(calculated, inputsFedIn(calculated));
      put(fed === calculated ? withSpillsRead(before, calculated) : withStanding(calculated, fed));
      return "calculated";
    } catch (error) {
      if (signal.aborted) return "interrupted";
      const begun = error instanceof TooSlow ? error.formulas : due;
      if (error instanceof TooSlow && !begun.every((formula) => slow.has(idOf(formula))) && begun.length > 1)
        begun.forEach((formula) => slow.add(idOf(formula)));
      else put(withStopped(store.state().contents, begun, error instanceof TooSlow ? "tooSlow" : "failed"));
      return "interrupted";
    }
  };

  return {
    start(before) {
      const { contents } = store.state();
      if (!judged.has(contents)) put(withStanding(before, contents));
      restart();
    },
    stop() {
      const { contents } = store.state();
      put(withStopped(contents, outdatedIn(contents).due, "stopped"));
      restart();
    },
    retry() {
      put(withRetried(store.state().contents));
      restart();
    },
    settled: () => running ?? Promise.resolve(),
  };
}

function idOf({ sheet, row, column, formula }: TypedFormula): string {
  return JSON.stringify([sheet, row, column, formula]);
}
