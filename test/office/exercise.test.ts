/** Exercises in LibreOffice: a hand-out shows no answer however often it is calculated, and what is filled there comes back right. */
import { handoutBytes, handoutOf } from "../../src/exercise/handout";
import { markClass } from "../../src/exercise/mark";
import { contains } from "../../src/sheet/areas";
import type { Sheet } from "../../src/sheet/sheet";
import { exerciseOf, filledFile, filledSheets, rightAnswers, variantFor } from "../exercise/filled";
import { workIn } from "../support/libreoffice";
import { officeTest } from "../support/needs";

officeTest("a hand-out stays blank, and a filled one is marked right, when LibreOffice calculated and saved it", async (office) => {
  const exercise = exerciseOf(["6-8", "6-9"]);
  const variant = await variantFor(exercise);
  const blank = await workIn(office, await handoutBytes(await handoutOf(exercise, variant)), []);
  const filled = await workIn(office, (await filledFile(exercise, variant)).bytes, []);
  const nothing = await markClass(exercise, [{ name: "0042.xlsx", bytes: blank.bytes }]);
  expect(nothing.unread).toEqual([]);
  expect(new Set(nothing.students[0]!.cells.map(({ verdict }) => verdict))).toEqual(new Set(["blank"]));
  const all = await markClass(exercise, [{ name: "0042.xlsx", bytes: filled.bytes }]);
  expect(all.students[0]!.cells.filter(({ verdict }) => verdict !== "right").map(({ asked, row }) => [asked.id, row])).toEqual([]);
  expect(all.students[0]!.points).toBe(all.students[0]!.outOf);
});

officeTest("formulas, sorted rows, columns put in and sheets renamed are right, as .xlsx and by way of .ods", async (office) => {
  const exercise = exerciseOf(["6-8"]);
  const variant = await variantFor(exercise);
  const right = rightAnswers(variant);
  // Written as formulas that only LibreOffice calculates.
  const { sheets, token } = await filledSheets(exercise, variant, right);
  const byFormula = sheets.map((sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.map((line, row) =>
      Array.from(line, (cell, column) => {
        const isAnswer = sheet.fields.some(({ role, area }) => role === "answer" && contains(area, row, column));
        return isAnswer && typeof cell?.value === "number" ? { ...cell, value: null, formula: `${cell.value}*2/2` } : cell;
      }),
    ),
  }));
  const own = sheets.find(({ fields }) => fields.length > 0)!;
  const [table] = own.tables;
  const bytes = await handoutBytes({ sheets: byFormula, token });
  const steps = [
    { step: "sort", table: table!.name, column: table!.area.column, ascending: false },
    { step: "insertColumns", sheet: own.name, column: 2, count: 1 },
    { step: "insertLines", sheet: own.name, row: 1, count: 2 },
    { step: "rename", sheet: own.name, name: "Homework" },
  ];
  for (const more of [[], [{ step: "throughOds" }]]) {
    const saved = await workIn(office, bytes, [...steps, ...more]);
    const { students, unread } = await markClass(exercise, [{ name: "0042.xlsx", bytes: saved.bytes }]);
    expect(unread).toEqual([]);
    const wrong = students[0]!.cells.filter(({ verdict }) => verdict !== "right");
    expect(wrong.map(({ asked, row, verdict, given }) => [asked.id, row, verdict, given])).toEqual([]);
  }
});
