/** Every sheet can be an exercise: what its figures give is found right, in the file too, and no two students have the same. */
import { mayBeAsked } from "../../src/exercise/definition";
import { judge } from "../../src/exercise/judge";
import { markClass } from "../../src/exercise/mark";
import { registry } from "../../src/tables";
import { todays } from "../support/seeds";
import { exerciseOf, filledFile, given, keyOf, rightAnswers, variantFor } from "./filled";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

const numbers = registry.filter(mayBeAsked).map(({ number }) => number);

describe("sheets as exercises", () => {
  it.each(numbers)("%s: right answers are right, and students differ", async (number) => {
    const exercise = exerciseOf([number]);
    const [own, other] = [await variantFor(exercise), await variantFor(exercise, 1)];
    const { cells } = judge(exercise, own, given(own, rightAnswers(own)));
    expect(cells.filter(({ verdict }) => verdict !== "right").map(({ asked, row, given: value }) => [asked.id, row, value])).toEqual([]);
    expect(cells.length).toBeGreaterThan(0);
    const keys = (variant: typeof own): unknown[] => cells.map(({ asked, row }) => keyOf(variant, asked, row));
    expect(keys(own)).not.toEqual(keys(other));
  });

  it.each(todays(numbers, 4))("%s: right answers come back right from a file", async (number) => {
    const exercise = exerciseOf([number]);
    const { students, unread } = await markClass(exercise, [await filledFile(exercise, await variantFor(exercise))]);
    expect(unread).toEqual([]);
    expect(students[0]!.cells.filter(({ verdict }) => verdict !== "right").map(({ asked, row }) => [asked.id, row])).toEqual([]);
    expect(students[0]!.points).toBe(students[0]!.outOf);
  });
});
