/** Amounts of an exercise in thousands or ten thousands of yuan: what the sheets say, the figures, the marking and the key. */
import { handoutOf } from "../../src/exercise/handout";
import { KNOBS, readExercise } from "../../src/exercise/definition";
import { keySheets } from "../../src/exercise/key";
import { markClass } from "../../src/exercise/mark";
import { exerciseOf, filledFile, variantFor } from "./filled";

const unitIn = (unit: "yuan" | "thousand" | "tenThousand"): ReturnType<typeof exerciseOf> =>
  exerciseOf(["6-8", "6-9"], { knobs: { ...KNOBS, unit } });

describe("the unit of amounts", () => {
  it.each([
    ["thousand", "（千元）"],
    ["tenThousand", "（万元）"],
  ] as const)("%s stands in every heading and on the cover, and the figures are whole", async (unit, said) => {
    const exercise = unitIn(unit);
    const variant = await variantFor(exercise);
    const { sheets } = await handoutOf(exercise, variant);
    const texts = [...sheets, ...keySheets(exercise, [variant])].flatMap(({ cells }) =>
      cells.flatMap((line) => line.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []))),
    );
    expect(texts.filter((text) => text.includes("（元）"))).toEqual([]);
    for (const heading of ["第 1 个月", "销售额合计", "等级标准额"]) expect(texts).toContain(`${heading}${said}`);
    const months = variant.request.tables[0]!.columns["month1"]!.filter((amount) => typeof amount === "number");
    expect(months.length).toBeGreaterThan(15);
    expect(months.every((amount) => Number.isInteger(amount))).toBe(true);
    const usual = (await variantFor(unitIn("yuan"))).request.tables[0]!.columns["month1"]!.map(Number);
    expect(Math.max(...months)).toBeLessThan(Math.max(...usual) / 5);
    const { students } = await markClass(exercise, [await filledFile(exercise, variant)]);
    expect(students[0]!.points).toBe(students[0]!.outOf);
  });

  it("is refused for a sheet with words about single yuan, and where it is none", async () => {
    const exercise = exerciseOf(["P20"], { knobs: { ...KNOBS, unit: "thousand" } });
    await expect(variantFor(exercise)).rejects.toThrow(expect.objectContaining({ code: "exerciseUnit", details: { table: "P20" } }));
    const file = { schema: 1, language: "en", secret: "s", tables: [{ table: "6-8" }], knobs: { unit: "pound" } };
    expect(() => readExercise(file)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ path: "knobs.unit", accepted: "yuan, thousand, tenThousand" }) }),
    );
  });
});
