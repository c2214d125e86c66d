/** Typed formulas are calculated in a worker, so that the page stays quick and a formula that never ends can be stopped. */
import type { FormulaResult, TypedFormula } from "../hosts/formula-model";
import { TooSlow, type Calculator, type Task } from "../hosts/workbench-calculation";
import { createPatience } from "./processor-time";

/** What the worker is told. */
export type Question =
  | { readonly id: number; readonly formulas: readonly string[] }
  /** Some functions answer in words. */
  | { readonly id: number; readonly task: Task; readonly language: string }
  /** Nobody waits any more for what was asked under this id. */
  | { readonly givenUp: number };

/** What it answers: on the way to the end, and at the end. */
export type Answer =
  | { readonly id: number; readonly is: "read"; readonly readable: readonly boolean[] }
  | { readonly id: number; readonly is: "begun"; readonly formulas: readonly TypedFormula[]; readonly slowness: number }
  | { readonly id: number; readonly is: "results"; readonly results: readonly FormulaResult[] }
  | { readonly id: number; readonly is: "done" }
  | { readonly id: number; readonly is: "failed"; readonly reason: string };

/** Seconds of processor time after which formulas that were begun together are given up. */
export const TIME_LIMIT = 10;
/** Seconds for fetching the engine, which may come over a slow line. */
const LOADING_LIMIT = 60;
/** Seconds in which the worker has to come to what it is asked next; it hears of it between two batches. */
const OVERTAKING_LIMIT = 1;

/** What of a worker is used. */
export type CalculationWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

interface Asked {
  readonly question: Question;
  readonly hear: (answer: Answer) => void;
  readonly end: (error?: Error) => void;
}

/** A calculator in a worker of its own, which is started with the first formula and again after it was stopped. */
export function workerCalculator(newWorker: () => CalculationWorker = startWorker): Calculator {
  const asked = new Map<number, Asked>();
  /** What nobody waits for any more, until the worker has let go of it. */
  const givenUp = new Map<number, ReturnType<typeof setTimeout>>();
  let worker: CalculationWorker | null = null;
  let last = 0;

  const started = (): CalculationWorker => {
    const begun = newWorker();
    begun.onmessage = ({ data }: MessageEvent<Answer>) => {
      asked.get(data.id)?.hear(data);
      if (data.is === "done" || data.is === "failed") letGo(data.id);
    };
    begun.onerror = ({ message }) => {
      stop();
      for (const { end } of asked.values()) end(new Error(message || "The calculation could not be started."));
    };
    return begun;
  };

  const letGo = (id: number): void => {
    clearTimeout(givenUp.get(id));
    givenUp.delete(id);
  };

  const send = (question: Question): void => {
    worker ??= started();
    worker.postMessage(question);
  };

  /** Ends the worker; what somebody still waits for is asked of the next one. */
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    for (const id of [...givenUp.keys()]) letGo(id);
  };
  const restart = (): void => {
    stop();
    for (const { question } of asked.values()) send(question);
  };

  const ask = (question: (id: number) => Question, onAnswer: (answer: Answer) => void) => {
    const id = ++last;
    let end: Asked["end"] = () => undefined;
    const over = new Promise<void>((resolve, reject) => {
      end = (error) => {
        asked.delete(id);
        if (error) reject(error);
        else resolve();
      };
    });
    const hear = (answer: Answer): void => {
      if (answer.is === "done") end();
      else if (answer.is === "failed") end(new Error(answer.reason));
      else onAnswer(answer);
    };
    const one: Asked = { question: question(id), hear, end };
    asked.set(id, one);
    send(one.question);
    return { id, over, end };
  };

  const readable: Calculator["readable"] = async (formulas) => {
    let found: readonly boolean[] = [];
    const { over, end } = ask(
      (id) => ({ id, formulas }),
      (answer) => answer.is === "read" && (found = answer.readable),
    );
    const timer = setTimeout(() => {
      end(new Error("The calculation could not be started in time."));
      restart();
    }, LOADING_LIMIT * 1000);
    await over.finally(() => clearTimeout(timer));
    return found;
  };

  return {
    readable,
    async calculate(task, signal, { results }) {
      await readable([]);
      if (signal.aborted) return;
      let begun: readonly TypedFormula[] = [];
      const { id, over, end } = ask(
        (own) => ({ id: own, task, language: document.documentElement.lang }),
        (answer) => {
          if (answer.is === "begun") {
            begun = answer.formulas;
            patience.begin(answer.slowness);
          } else if (answer.is === "results") {
            patience.end();
            results(answer.results);
          }
        },
      );
      const patience = createPatience(TIME_LIMIT * 1000, () => {
        end(new TooSlow(begun));
        restart();
      });
      const giveUp = (): void => {
        end();
        send({ givenUp: id });
        givenUp.set(id, setTimeout(restart, OVERTAKING_LIMIT * 1000));
      };
      signal.addEventListener("abort", giveUp);
      await over.finally(() => {
        patience.end();
        signal.removeEventListener("abort", giveUp);
      });
    },
  };
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "workbench-calculate" */ new URL("./calculate.worker.ts", import.meta.url));
}
