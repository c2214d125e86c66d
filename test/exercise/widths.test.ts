/** No number of an exercise is shown as ###: in what students get, fill and get back, and in what teachers read. */
import { handoutOf } from "../../src/exercise/handout";
import { mayBeAsked, newExercise, type Exercise } from "../../src/exercise/definition";
import { feedbackSheets } from "../../src/exercise/feedback";
import { judge } from "../../src/exercise/judge";
import { keySheets } from "../../src/exercise/key";
import { reportSheets } from "../../src/exercise/report";
import { loadSlipWords } from "../../src/exercise/slips";
import { LANGUAGES, type Language } from "../../src/i18n";
import { widthNeeded, widthUnder } from "../../src/sheet/number-width";
import type { Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";
import { isTurn } from "../support/seeds";
import { filledSheets, given, rightAnswers, STUDENTS, variantFor, type Filling } from "./filled";

const numbers = registry.filter(mayBeAsked).map(({ number }) => number);

beforeAll(() => loadSlipWords(...LANGUAGES));

function exerciseIn(language: Language, table: string): Exercise {
  return { ...newExercise({ tables: [table], language, secret: "autumn" }), students: STUDENTS };
}

/** Numbers that are wider than their columns. */
function hiddenIn(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell && widthNeeded(cell) > widthUnder(sheet, row, column)
          ? [`${sheet.name} ${sheet.language} row ${row + 1}: ${String(cell.value)} ${cell.style}`]
          : [],
      ),
    ),
  );
}

/** The sheets with the sums that spreadsheets put below what was filled. */
function withTotals(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => {
    const [table] = sheet.tables;
    if (!table?.totalRow) return sheet;
    const { area } = table;
    const sumOf = (column: number): number =>
      sheet.cells.slice(area.row + 1, area.row + area.rows - 1).reduce((sum, line) => {
        const value = line[column]?.value;
        return typeof value === "number" ? sum + value : sum;
      }, 0);
    const cells = sheet.cells.map((line, row) =>
      row !== area.row + area.rows - 1
        ? line
        : line.map((cell, column) => (cell?.formula === undefined ? cell : { ...cell, value: sumOf(column) })),
    );
    return { ...sheet, cells };
  });
}

it.each(numbers)("%s has room for every number", async (number) => {
  const language = LANGUAGES.find((_, place) => isTurn(numbers.indexOf(number), place, LANGUAGES.length)) ?? "en";
  const exercise = exerciseIn(language, number);
  const variant = await variantFor(exercise);
  const right = rightAnswers(variant);
  const mixed: Filling = (asked, row, key) => (typeof key === "number" && row % 2 === 1 ? key * 1.37 + 3 : right(asked, row, key));
  const judged = judge(exercise, variant, given(variant, mixed));
  const marked = { ...judged, student: variant.student, file: "0042.xlsx", points: 1.5, outOf: 2 };
  expect(hiddenIn(withTotals((await filledSheets(exercise, variant, right)).sheets))).toEqual([]);
  expect(hiddenIn(feedbackSheets(exercise, variant, marked))).toEqual([]);
  expect(hiddenIn(keySheets(exercise, [variant]))).toEqual([]);
  expect(hiddenIn(reportSheets(exercise, { students: [marked], unread: [] }, new Map()))).toEqual([]);
});

it("does not tell by the width of a column how large its answers are", async () => {
  const exercise = exerciseIn("en", "6-9");
  const widthsFor = async (index: number) =>
    (await handoutOf(exercise, await variantFor(exercise, index))).sheets.map((sheet) => sheet.columnWidths);
  expect(await widthsFor(0)).toEqual(await widthsFor(1));
});

it("shows what no column has room for, and what is no day, without its format", async () => {
  const exercise = exerciseIn("en", "6-14");
  const variant = await variantFor(exercise);
  const strange: Filling = ({ kind }) => (kind === "date" ? -5 : kind === "whole" ? 1e40 : null);
  const judged = judge(exercise, variant, given(variant, strange));
  const sheets = feedbackSheets(exercise, variant, { ...judged, student: variant.student, file: "0042.xlsx", points: 0, outOf: 2 });
  const found = sheets.flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell?.value === -5 || cell?.value === 1e40 ? [cell] : [])));
  expect(found.length).toBeGreaterThan(20);
  expect(new Set(found.map(({ format }) => format))).toEqual(new Set(["General"]));
  expect(hiddenIn(sheets)).toEqual([]);
});
