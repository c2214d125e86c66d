/** How typed formulas get their results: in rounds, beside the page, and without those that take too long. */
import type { CellContent } from "../sheet/sheet";
import {
  calculateTyped,
  isReadable,
  type CellFunction,
  type Engine,
  type FormulaResult,
  type SheetValues,
  type TypedFormula,
} from "./typed-formulas";
import { withInputs, type Contents } from "./workbench-contents";
import type { Store } from "./workbench-store";
import { formulasIn, resultsByCell, valuesFor } from "./workbench-view";

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

export interface Calculation {
  /** Calculates all typed formulas, once those that are being calculated are done. */
  start(): void;
  /** Gives formulas that were stopped another try; they have just been typed again. */
  retry(formulas: readonly TypedFormula[]): void;
  /** Resolves when no formula is being calculated any more. */
  settled(): Promise<void>;
}

/** Typed formulas may feed inputs whose results they read; after this many rounds what they show is left as it is. */
const MOST_ROUNDS = 10;

/**
 * The calculation of what stands in a store.
 *
 * @param amend hears of contents whose inputs were fed by formulas; they are no step of the user's
 */
export function createCalculation(calculator: Calculator, store: Store, amend: (contents: Contents) => void): Calculation {
  let calculation: Promise<void> = Promise.resolve();
  let finished: ReadonlySet<string> = new Set();
  const stopped = new Set<string>();

  const calculate = async (): Promise<void> => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) if (await isDoneAfterRound()) return;
    store.set({ calculating: false });
  };

  const isDoneAfterRound = async (): Promise<boolean> => {
    const { contents } = store.state();
    const formulas = formulasIn(contents);
    if (formulas.length === 0) {
      store.set({ results: new Map(), calculating: false });
      return true;
    }
    const running = formulas.filter((formula) => !stopped.has(idOf(formula)));
    store.set({ calculating: true });
    let results: readonly FormulaResult[];
    try {
      results = running.length === 0 ? [] : await calculator.calculate(valuesFor(contents, running), running);
    } catch (error) {
      if (error instanceof TooSlow) {
        stopSuspects(running);
        return false;
      }
      store.set({ results: resultsByCell([], formulas, "failed"), calculating: false });
      return true;
    }
    if (store.state().contents !== contents) return false;
    finished = new Set(running.map(idOf));
    const fed = withInputs(contents, results.map(inputOf));
    if (fed !== contents) amend(fed);
    const left = formulas.filter((formula) => stopped.has(idOf(formula)));
    store.set({ contents: fed, results: resultsByCell(results, left), calculating: fed !== contents });
    return fed === contents;
  };

  /** Formulas that were never calculated to the end are stopped first. */
  const stopSuspects = (running: readonly TypedFormula[]): void => {
    const suspects = running.filter((formula) => !finished.has(idOf(formula)));
    for (const formula of suspects.length > 0 ? suspects : running) stopped.add(idOf(formula));
  };

  return {
    start: () => void (calculation = calculation.then(calculate)),
    retry: (formulas) => formulas.forEach((formula) => stopped.delete(idOf(formula))),
    settled: () => calculation,
  };
}

/** What a formula in an input cell puts into it. */
function inputOf(result: FormulaResult) {
  return { place: { ...result }, content: (result.values[0]?.[0] ?? null) as CellContent };
}

function idOf({ sheet, row, column, formula }: TypedFormula): string {
  return JSON.stringify([sheet, row, column, formula]);
}
