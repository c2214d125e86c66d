/** The worker that calculates typed formulas, with Salesbook's own functions beside those of the engine. */
import { setLanguage } from "../functions/language";
import { functionTable, type FunctionDefinition } from "../functions/table";
import type { CellFunction } from "../hosts/typed-formulas";
import { createCalculator } from "../hosts/workbench-calculation";
import type { Answer, Question } from "./calculator";
import { createYardstick } from "./processor-time";

/** Between two batches, so that the page can be heard. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const calculator = createCalculator(ownFunctions(functionTable), pause);
const slowness = createYardstick();
const running = new Map<number, AbortController>();

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const say = (answer: Answer): void => postMessage(answer);
  if ("givenUp" in data) return running.get(data.givenUp)?.abort();
  answer(data, say).then(
    () => say({ id: data.id, is: "done" }),
    (error: unknown) => say({ id: data.id, is: "failed", reason: String(error) }),
  );
});

async function answer(question: Exclude<Question, { readonly givenUp: number }>, say: (answer: Answer) => void): Promise<void> {
  const { id } = question;
  if ("formulas" in question) return say({ id, is: "read", readable: await calculator.readable(question.formulas) });
  const controller = new AbortController();
  running.set(id, controller);
  setLanguage(question.language);
  await calculator.calculate(question.task, controller.signal, {
    begun: (formulas) => say({ id, is: "begun", formulas, slowness: slowness() }),
    results: (results) => say({ id, is: "results", results }),
  });
  running.delete(id);
}

function ownFunctions(table: Readonly<Record<string, FunctionDefinition>>): Record<string, CellFunction> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { parameters, call }]) => [
      name,
      {
        least: parameters.filter(({ optional }) => !optional).length,
        most: parameters.length,
        run: (args) => call(...args),
      } satisfies CellFunction,
    ]),
  );
}
