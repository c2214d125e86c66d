/** Typed formulas are calculated in a worker, so that the page stays quick and a formula that never ends can be stopped. */
import type { FormulaResult, SheetValues, TypedFormula } from "../hosts/typed-formulas";
import { TooSlow, type Calculator } from "../hosts/workbench-calculation";
import { TIME_LIMIT } from "./time-limit";

/** What the worker is asked. */
export type Question =
  | { readonly id: number; readonly readable: readonly string[] }
  | {
      readonly id: number;
      readonly sheets: readonly SheetValues[];
      readonly formulas: readonly TypedFormula[];
      /** Some functions answer in words. */
      readonly language: string;
    };

/** What it answers. */
export interface Answer {
  readonly id: number;
  readonly readable?: readonly boolean[];
  readonly results?: readonly FormulaResult[];
  readonly failure?: string;
}

/** Room for fetching the engine over a slow line. */
const LOADING_LIMIT = 60;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A calculator in a worker of its own, which is started with the first formula and again after a formula was stopped. */
export function workerCalculator(): Calculator {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const start = (): Worker => {
    const started = new Worker(/* webpackChunkName: "workbench-calculate" */ new URL("./calculate.worker.ts", import.meta.url));
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    };
    started.onerror = ({ message }) => stop(new Error(message || "The calculation could not be started."));
    return started;
  };

  const stop = (error: Error): void => {
    worker?.terminate();
    worker = null;
    waiting.forEach(({ reject }) => reject(error));
    waiting.clear();
  };

  const ask = async (question: Omit<Question, "id">, seconds: number): Promise<Answer> => {
    worker ??= start();
    const id = ++last;
    const timer = setTimeout(() => stop(new TooSlow()), seconds * 1000);
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker?.postMessage({ ...question, id });
      });
      if (answer.failure !== undefined) throw new Error(answer.failure);
      return answer;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    readable: async (readable) => (await ask({ readable } as Omit<Question, "id">, LOADING_LIMIT)).readable ?? [],
    async calculate(sheets, formulas) {
      await ask({ readable: [] } as Omit<Question, "id">, LOADING_LIMIT);
      const language = document.documentElement.lang;
      return (await ask({ sheets, formulas, language } as Omit<Question, "id">, TIME_LIMIT)).results ?? [];
    },
  };
}
