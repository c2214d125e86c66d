/** The worker that calculates typed formulas, with Salesbook's own functions beside those of the engine. */
import { setLanguage } from "../functions/language";
import { functionTable, type FunctionDefinition } from "../functions/table";
import type { CellFunction } from "../hosts/typed-formulas";
import { createCalculator } from "../hosts/workbench-calculation";
import type { Answer, Question } from "./calculator";

const calculator = createCalculator(ownFunctions(functionTable));

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (found) => postMessage({ id: data.id, ...found } satisfies Answer),
    (error: unknown) => postMessage({ id: data.id, failure: String(error) } satisfies Answer),
  );
});

async function answer(question: Question): Promise<Omit<Answer, "id">> {
  if ("readable" in question) return { readable: await calculator.readable(question.readable) };
  setLanguage(question.language);
  return { results: await calculator.calculate(question.sheets, question.formulas) };
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
