/** The class in examples/: marking what was handed in gives the grades that stand beside it, and each mistake its name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gradesCsv, jsonOf, markClass, readExercise, type MarkedStudent } from "../../src/exercise/exercise";

/** Workbooks are read, beside other tests. */
jest.setTimeout(60_000);

const folder = join(__dirname, "..", "..", "examples", "class");
const file = (...names: string[]): Uint8Array => new Uint8Array(readFileSync(join(folder, ...names)));

/** How often each verdict was given; a known mistake under its own name. */
function countsOf({ cells }: MarkedStudent): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict, slip } of cells) counts[slip ?? verdict] = (counts[slip ?? verdict] ?? 0) + 1;
  return counts;
}

it("is marked as its grades say (npm run class-example writes both anew)", async () => {
  const exercise = readExercise(jsonOf(new TextDecoder().decode(file("exercise.json"))));
  const handIns = readdirSync(join(folder, "handed-in")).map((name) => ({ name, bytes: file("handed-in", name) }));
  const marked = await markClass(exercise, handIns);
  expect(marked.unread).toEqual([]);
  expect(new TextDecoder().decode(gradesCsv(exercise, marked, new Map()))).toBe(new TextDecoder().decode(file("grades.csv")));

  const [right, texts, twelve, own, line, half, copied, order] = marked.students.map(countsOf);
  expect(Object.keys(right!)).toEqual(["right"]);
  expect(Object.keys(texts!)).toEqual(["right"]);
  expect(marked.students[1]!.cells.filter(({ hint }) => hint === "text").length).toBeGreaterThan(10);
  // The mistake costs its own column; all that follows from it earns its points.
  expect(Object.keys(twelve!).sort()).toEqual(["dividedByTwelve", "follows", "right"]);
  expect(own).toMatchObject({ ownShare: 11 });
  expect(line!["otherSideOfTheLine"]).toBe(2);
  expect(half!["blank"]).toBeGreaterThan(10);
  expect(half!["asWhole"]).toBeGreaterThan(3);
  expect(copied!["foreign"]).toBeGreaterThan(10);
  expect(order!["inOrderOfEntry"]).toBeGreaterThan(5);
});
