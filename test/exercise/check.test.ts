/** The check knows an exercise: what a student is to fill, and what was taken away for it, is no fault. */
import { checkXlsx } from "../../src/check/xlsx";
import { handoutBytes, handoutOf } from "../../src/exercise/handout";
import { exerciseOf, filledFile, rightAnswers, variantFor } from "./filled";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

const exercise = exerciseOf(["6-8", "6-9", "P5"]);

describe("check of an exercise", () => {
  it("finds nothing in a hand-out, nor in one that was filled", async () => {
    const variant = await variantFor(exercise);
    const handout = await handoutBytes(await handoutOf(exercise, variant));
    for (const bytes of [handout, (await filledFile(exercise, variant, rightAnswers(variant))).bytes]) {
      const { findings, sheets } = await checkXlsx(bytes);
      expect(sheets).toHaveLength(exercise.tables.length);
      expect(findings).toEqual([]);
    }
  });

  it("tells of an answer that is a number stored as text", async () => {
    const variant = await variantFor(exercise);
    const given = variant.request.tables.map((table) =>
      table.table === "6-8"
        ? { ...table, columns: { ...table.columns, month1: ["1200 yuan?", ...(table.columns["month1"] ?? []).slice(1)] } }
        : table,
    );
    const changed = { ...variant, request: { ...variant.request, tables: given } };
    const { findings } = await checkXlsx(await handoutBytes(await handoutOf(exercise, changed)));
    expect(findings.map(({ kind, found }) => [kind, found])).toEqual([["notANumber", "1200 yuan?"]]);
  });
});
