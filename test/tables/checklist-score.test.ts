/** CHECKLISTSCORE gives what P6 says above its questions: both ask the same arithmetic. */
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { loadWords } from "../../src/book/words";
import { evaluate } from "../../src/functions";
import { LANGUAGES } from "../../src/i18n";

beforeAll(() => loadWords(...LANGUAGES));

it.each(LANGUAGES)("is the score of all questions of P6 in the words of %s", (language) => {
  const [sheet] = layout(makeRequest({ tables: ["P6"], language, content: "sample" }));
  const cells = (id: string) => {
    const { area } = sheet!.fields.find((field) => field.id === id)!;
    return Array.from({ length: area.rows }, (_, row) => [sheet!.cells[area.row + row]?.[area.column]?.value ?? null]);
  };
  const [[score]] = cells("score.all") as [[number]];
  expect(score).toBeGreaterThan(0);
  expect(evaluate("CHECKLISTSCORE", [cells("answer"), cells("good"), cells("weight")])).toEqual([[score]]);
});
