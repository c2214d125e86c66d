/** Nothing of the key is in a hand-out: neither in a cell nor in any other part of the file. */
import { unzipSync, strFromU8 } from "fflate";
import { handoutBytes, handoutOf } from "../../src/exercise/handout";
import { readFilled } from "../../src/import/filled-workbook";
import { tableByNumber } from "../../src/tables";
import { scalarsIn } from "../../src/tables/model";
import { exerciseOf, keyOf, STUDENTS, variantFor } from "./filled";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

const BOOKS = [
  ["6-8", "6-9", "6-11", "6-14"],
  ["P1", "P5"],
];

/** Every number of a file's parts, as it is written there. */
function numbersIn(bytes: Uint8Array): Set<string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels|vml)$/.test(name) && !/styles|theme/.test(name));
  return new Set(parts.flatMap(([, part]) => strFromU8(part).match(/\d+(?:\.\d+)?(?:E[-+]?\d+)?/g) ?? []));
}

describe("hand-out", () => {
  it.each(BOOKS.map((tables) => [tables]))("holds no key of %s in any part", async (tables) => {
    const exercise = exerciseOf(tables);
    const variant = await variantFor(exercise);
    const handout = await handoutOf(exercise, variant);
    const numbers = numbersIn(await handoutBytes(handout));
    const given = new Set(
      variant.request.tables
        .flatMap(({ table, columns }) => [
          ...Object.values(columns).flat(),
          ...scalarsIn(tableByNumber(table)).flatMap(({ name, role }) =>
            role === "parameter" ? [variant.tables.get(table)!.calculation.scalar(name)] : [],
          ),
        ])
        .map(String),
    );
    // Small whole numbers stand everywhere; a key that is given as well is none.
    const telling = [...variant.asked.values()].flatMap(({ asked }) =>
      asked.flatMap((one) =>
        Array.from({ length: one.shape === "cell" ? 1 : variant.tables.get(one.table)!.rowCount }, (_, row) =>
          keyOf(variant, one, row),
        ).filter(
          (key): key is number => typeof key === "number" && !given.has(String(key)) && (!Number.isInteger(key) || Math.abs(key) > 1000),
        ),
      ),
    );
    expect(telling.length).toBeGreaterThan(40);
    expect(telling.filter((key) => numbers.has(String(Math.abs(key))))).toEqual([]);
  });

  it("says on its cover how intervals are reckoned where they are asked, and names the days of a month together", async () => {
    const coverOf = async (exercise: ReturnType<typeof exerciseOf>): Promise<string> => {
      const { sheets } = await handoutOf(exercise, await variantFor(exercise));
      return sheets[0]!.cells.flatMap((line) => line.map((cell) => String(cell?.value ?? ""))).join("\n");
    };
    const [whole, one] = [exerciseOf(["6-14"]), exerciseOf(["6-14"])];
    const cover = await coverOf(whole);
    expect(cover).toContain("30 ÷ 4 得 7 天");
    expect(cover).toContain("本月访问日 (1)");
    expect(await coverOf({ ...one, tables: one.tables.map((table) => ({ ...table, blank: ["due"] })) })).not.toContain("30 ÷ 4");
  });

  it("has nothing in the cells to be filled, no chart and no formula but links and totals", async () => {
    const exercise = exerciseOf(BOOKS[0]!);
    const variant = await variantFor(exercise);
    const { sheets } = await handoutOf(exercise, variant);
    for (const sheet of sheets) {
      expect(sheet.charts).toEqual([]);
      for (const { role, area } of sheet.fields)
        if (role === "answer")
          for (let row = area.row; row < area.row + area.rows; row += 1)
            expect(sheet.cells[row]?.[area.column]).toMatchObject({
              value: null,
              style: expect.stringMatching(/^(?:asked|result)\./) as string,
            });
    }
    const formulas = sheets.flatMap(({ cells }) => cells.flatMap((line) => line.flatMap((cell) => cell?.formula ?? [])));
    expect(formulas.filter((formula) => !/^IF\(ROW\(\)|AGGREGATE|COUNTIF|MATCH/.test(formula))).toEqual([]);
    const words = variant.request.tables.map(({ table }) => variant.asked.get(table)!.asked.map(({ id }) => id));
    for (const [index, sheet] of sheets.filter(({ fields }) => fields.length > 0).entries())
      expect(
        sheet.fields
          .filter(({ role }) => role === "answer")
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...words[index]!].sort());
  });

  it("is the student's alone: nothing of another one's name, id or figures", async () => {
    const exercise = exerciseOf(["6-8"]);
    const [own, other] = [await variantFor(exercise), await variantFor(exercise, 1)];
    const parts = Object.values(unzipSync(await handoutBytes(await handoutOf(exercise, own)))).map((part) => strFromU8(part));
    expect(parts.some((part) => part.includes(STUDENTS[1]!.name) || part.includes(STUDENTS[1]!.id))).toBe(false);
    expect(parts.some((part) => part.includes(exercise.secret))).toBe(false);
    const months = (variant: typeof own) => variant.request.tables[0]!.columns["month1"]!.map(Number);
    expect(months(own)).not.toEqual(months(other));
  });

  it("does not depend on who else is in the class, nor on when it is made", async () => {
    const exercise = exerciseOf(["6-8", "6-9"]);
    const alone = { ...exercise, students: exercise.students.slice(0, 1) };
    expect((await variantFor(alone)).request).toEqual((await variantFor(exercise)).request);
  });

  it("keeps its mark in three places", async () => {
    const exercise = exerciseOf(["6-8"]);
    const handout = await handoutOf(exercise, await variantFor(exercise));
    const book = await readFilled({ bytes: await handoutBytes(handout), name: "" }, "en");
    expect(book.said.some((text) => text.includes(handout.token))).toBe(true);
    expect(book.said.some((text) => /^Salesbook_exercise_/.test(text))).toBe(true);
    expect(book.sheets.at(-1)?.rows[0]?.[0]).toBe(handout.token);
  });
});
