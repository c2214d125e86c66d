/**
 * @jest-environment jsdom
 *
 * The calculator beside the page: patience by the processor's time, what is overtaken, and a worker that does not come back.
 */
import type { TypedFormula } from "../../src/hosts/formula-model";
import { TooSlow, type Task } from "../../src/hosts/workbench-calculation";
import { TIME_LIMIT, workerCalculator, type Answer, type CalculationWorker, type Question } from "../../src/workbench/calculator";
import { createPatience, createYardstick } from "../../src/workbench/processor-time";

const FORMULA: TypedFormula = { sheet: "S", row: 0, column: 0, formula: "1+1" };
const TASK: Task = { sheets: [], formulas: [FORMULA], alone: [] };

/** Workers that say nothing but what the test has them say; whether a formula can be read they say at once. */
function workers() {
  const started: { readonly heard: Question[]; isOver: boolean; say: (answer: Answer) => void }[] = [];
  const start = (): CalculationWorker => {
    const own = {
      heard: [] as Question[],
      isOver: false,
      say: (answer: Answer) => worker.onmessage?.call(worker as Worker, { data: answer } as MessageEvent<Answer>),
    };
    const worker: CalculationWorker = {
      onmessage: null,
      onerror: null,
      postMessage(question: Question) {
        if ("formulas" in question) {
          own.say({ id: question.id, is: "read", readable: question.formulas.map(() => true) });
          own.say({ id: question.id, is: "done" });
        } else own.heard.push(question);
      },
      terminate: () => void (own.isOver = true),
    };
    started.push(own);
    return worker;
  };
  const at = (index: number) => {
    const worker = started[index];
    if (!worker) throw new Error(`Worker ${index} was not started`);
    return worker;
  };
  return { start, at, count: () => started.length };
}

const tasksOf = (heard: readonly Question[]): number[] => heard.flatMap((question) => ("task" in question ? [question.id] : []));

/** Lets what was promised happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

beforeEach(() => jest.useFakeTimers({ advanceTimers: false }));
afterEach(() => jest.useRealTimers());

test("results are handed on as they come", async () => {
  const { start, at } = workers();
  const found: unknown[] = [];
  const over = workerCalculator(start).calculate(TASK, new AbortController().signal, { results: (results) => void found.push(...results) });
  await settle();
  const [id = 0] = tasksOf(at(0).heard);
  at(0).say({ id, is: "begun", formulas: [FORMULA], slowness: 1 });
  at(0).say({ id, is: "results", results: [{ ...FORMULA, values: [[2]], reasons: {} }] });
  at(0).say({ id, is: "done" });
  await over;
  expect(found).toMatchObject([{ values: [[2]] }]);
});

test("a formula that keeps the processor for too long is given up, by name, with its worker", async () => {
  const { start, at } = workers();
  const failure = workerCalculator(start)
    .calculate(TASK, new AbortController().signal, { results: () => undefined })
    .catch((error: unknown) => error);
  await settle();
  at(0).say({ id: tasksOf(at(0).heard)[0] ?? 0, is: "begun", formulas: [FORMULA], slowness: 1 });
  jest.advanceTimersByTime(TIME_LIMIT * 1000 + 500);
  const error = await failure;
  expect(error).toBeInstanceOf(TooSlow);
  expect(error).toMatchObject({ formulas: [FORMULA] });
  expect(at(0).isOver).toBe(true);
});

test("what is overtaken is let go of; a worker that does not hear of it in time is replaced, and what is wanted now is asked again", async () => {
  const { start, at, count } = workers();
  const calculator = workerCalculator(start);
  const first = new AbortController();
  const overtaken = calculator.calculate(TASK, first.signal, { results: () => undefined });
  await settle();
  first.abort();
  await overtaken;
  const [id = 0] = tasksOf(at(0).heard);
  expect(at(0).heard).toContainEqual({ givenUp: id });
  at(0).say({ id, is: "done" });
  jest.advanceTimersByTime(5000);
  expect(at(0).isOver).toBe(false);

  const second = new AbortController();
  void calculator.calculate(TASK, second.signal, { results: () => undefined });
  await settle();
  second.abort();
  const wanted = calculator.calculate(TASK, new AbortController().signal, { results: () => undefined });
  await settle();
  jest.advanceTimersByTime(1500);
  expect([at(0).isOver, count()]).toEqual([true, 2]);
  const [again = 0] = tasksOf(at(1).heard);
  expect(again).toBe(tasksOf(at(0).heard).at(-1));
  at(1).say({ id: again, is: "done" });
  await wanted;
});

describe("patience", () => {
  const patienceOf = (slowness: number) => {
    const onOver = jest.fn();
    const patience = createPatience(1000, onOver);
    patience.begin(slowness);
    return { patience, onOver };
  };

  test("lasts as long as it is given", () => {
    const { onOver } = patienceOf(1);
    jest.advanceTimersByTime(900);
    expect(onOver).not.toHaveBeenCalled();
    jest.advanceTimersByTime(300);
    expect(onOver).toHaveBeenCalledTimes(1);
  });

  test("is longer where the processor is shared", () => {
    const { onOver } = patienceOf(4);
    jest.advanceTimersByTime(3800);
    expect(onOver).not.toHaveBeenCalled();
    jest.advanceTimersByTime(500);
    expect(onOver).toHaveBeenCalledTimes(1);
  });

  test("does not run while the machine sleeps", () => {
    const { onOver } = patienceOf(1);
    const now = jest.spyOn(performance, "now");
    const slept = 60_000;
    now.mockImplementation(() => Date.now() + slept);
    jest.advanceTimersByTime(500);
    expect(onOver).not.toHaveBeenCalled();
    now.mockRestore();
  });

  test("begins anew, and ends", () => {
    const { patience, onOver } = patienceOf(1);
    jest.advanceTimersByTime(800);
    patience.begin(1);
    jest.advanceTimersByTime(800);
    patience.end();
    jest.advanceTimersByTime(5000);
    expect(onOver).not.toHaveBeenCalled();
  });
});

test("the yardstick says how many times longer than at its best the same work takes", () => {
  const times = [0, 10, 100, 130, 200, 205, 300, 310];
  const now = jest.spyOn(performance, "now").mockImplementation(() => times.shift() ?? 0);
  const slowness = createYardstick();
  expect([slowness(), slowness(), slowness(), slowness()]).toEqual([1, 3, 1, 2]);
  now.mockRestore();
});
