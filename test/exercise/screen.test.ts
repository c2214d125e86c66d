/** What screens show of exercises: every table can be asked for what is offered, and one student's sheets show no answer. */
import { loadWords } from "../../src/book/words";
import { newExercise, offersOf, readExercise, shownSheets } from "../../src/exercise/exercise";
import { mayBeAsked } from "../../src/exercise/definition";
import { registry } from "../../src/tables";

beforeAll(() => loadWords("en"));

it.each(registry.filter(mayBeAsked).map(({ number }) => number))(
  "offers of %s what an exercise takes, under names of its own",
  async (table) => {
    const exercise = newExercise({ tables: [table], language: "en", secret: "autumn" });
    const [offered] = await offersOf(exercise, "en");
    const names = offered!.offers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { label } of offered!.offers) expect(label).toMatch(/^\S(?:[^{}]*\S)?$/);
    const all = readExercise({ ...exercise, title: "x", tables: [{ ...exercise.tables[0], blank: names }] });
    const [sheet] = await shownSheets(all, { id: "1", name: "" });
    const answers = [...sheet!.columns, ...sheet!.cells].filter(({ isAnswer }) => isAnswer);
    expect(answers.length > 0).toBe(names.length > 0);
    sheet!.columns.forEach(({ isAnswer }, column) => {
      if (isAnswer) expect(sheet!.rows.map((row) => row[column]).join("")).toBe("");
    });
    for (const { isAnswer, text } of sheet!.cells) if (isAnswer) expect(text).toBe("");
  },
);

it("offers by itself what exercises usually ask, and nothing that another sheet of the exercise gives", async () => {
  const exercise = newExercise({ tables: ["6-8", "6-9"], language: "en", secret: "autumn" });
  const offered = await offersOf(exercise, "en");
  expect(offered.map(({ table, hasRows }) => [table, hasRows])).toEqual([
    ["6-8", true],
    ["6-9", true],
  ]);
  expect(offered[0]!.offers.map(({ name, isUsual, points }) => [name, isUsual, points])).toEqual([
    ["customer", false, null],
    ["month", false, 2],
    ["sum", true, 2],
    ["average", true, 2],
  ]);
  expect(offered[1]!.offers.map(({ name }) => name)).not.toContain("customer");
  expect(offered[1]!.offers.find(({ name }) => name === "class")).toMatchObject({ isUsual: true, points: 3, label: "Class" });
});

it("asks by itself for nothing that is made only to sort by", async () => {
  const exercise = newExercise({ tables: ["6-11"], language: "en", secret: "autumn" });
  const [offered] = await offersOf(exercise, "en");
  expect(offered!.offers.find(({ name }) => name === "key")).toMatchObject({ isUsual: false });
  expect(offered!.offers.find(({ name }) => name === "place")).toMatchObject({ isUsual: true });
});

it("offers the numbered columns of a calendar together, under the name that stands above them", async () => {
  const exercise = newExercise({ tables: ["6-14"], language: "en", secret: "autumn" });
  const [offered] = await offersOf(exercise, "en");
  const labels = new Map(offered!.offers.map(({ name, label, points }) => [name, [label, points]]));
  expect(labels.get("calendar")).toEqual(["Visits per day", 2]);
  expect(labels.get("day")).toEqual(["Planned days of the month", 1]);
  expect([...labels.keys()].filter((name) => /^day\d/.test(name))).toEqual([]);
});
