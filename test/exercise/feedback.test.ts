/** What students get back, and the key that teachers keep: said once, aligned as the sheet, nothing left to be filled. */
import { feedbackSheets } from "../../src/exercise/feedback";
import { blankSheets } from "../../src/exercise/blank";
import { judge } from "../../src/exercise/judge";
import { keySheets } from "../../src/exercise/key";
import { loadSlipWords } from "../../src/exercise/slips";
import { catalogues } from "../../src/i18n";
import { exerciseWords } from "../../src/i18n/exercise";
import { overlap } from "../../src/sheet/areas";
import type { Sheet } from "../../src/sheet/sheet";
import type { Variant } from "../../src/exercise/variant";
import { exerciseOf, given, keyOf, rightAnswers, variantFor, type Filling } from "./filled";

const ROWS = 20;
const exercise = exerciseOf(["6-8", "6-9"]);
let variant: Variant;

beforeAll(async () => {
  await loadSlipWords("zh-CN");
  variant = await variantFor(exercise);
});

/** The feedback to somebody who is wrong in three sums, a third too high. */
function feedback(): readonly Sheet[] {
  const right = rightAnswers(variant);
  const filling: Filling = (asked, row, key) =>
    asked.table === "6-8" && asked.id === "sum" && row < 3 ? Number(key) + 7.77 : right(asked, row, key);
  const judged = judge(exercise, variant, given(variant, filling));
  return feedbackSheets(exercise, variant, { ...judged, student: variant.student, file: "0042.xlsx", points: 3, outOf: 4 });
}

const stylesIn = (sheet: Sheet, id: string): string[] => {
  const { area } = sheet.fields.find((field) => field.id === id)!;
  return sheet.cells.slice(area.row, area.row + area.rows).map((line) => line[area.column]!.style);
};

it("says once what is to be said of several cells, names them all and what would have been right in each", () => {
  const [list, sums] = feedback() as [Sheet, Sheet];
  const { area } = sums.fields.find(({ id }) => id === "sum")!;
  const letter = String.fromCharCode(65 + area.column);
  const lines = list.cells.map((line) => line.map((cell) => cell?.value));
  const asked = variant.asked.get("6-8")!.asked.find(({ id }) => id === "sum")!;
  const right = [0, 1, 2].map((row) => Number(keyOf(variant, asked, row)).toLocaleString("en", { minimumFractionDigits: 2 }));
  const found = lines.filter(([sheet]) => sheet === sums.name);
  expect(found).toHaveLength(1);
  expect(found[0]![2]).toBe([1, 2, 3].map((row) => `${letter}${area.row + row}`).join(" "));
  expect(found[0]![4]).toContain(right.join(" / "));
  expect(list.cells[list.print.titleRows.first]!.map((cell) => cell?.value)).toContain(exerciseWords["zh-CN"].report.verdict);
});

it("aligns the cells as the sheet does, and leaves none to be filled", () => {
  const [, sums, ranking] = feedback() as [Sheet, Sheet, Sheet];
  expect(stylesIn(sums, "sum")).toEqual([...Array<string>(3).fill("wrong.amount"), ...Array<string>(ROWS - 3).fill("right.amount")]);
  expect(stylesIn(ranking, "class").slice(0, ROWS)).toEqual(Array<string>(ROWS).fill("right.class"));
  expect(new Set(stylesIn(ranking, "class").slice(ROWS))).toEqual(new Set(["result.class"]));
  // No rule paints over what was said of an answer.
  const { area } = ranking.fields.find(({ id }) => id === "class")!;
  expect(ranking.conditionalFormats.filter((rule) => overlap(rule.area, area))).toEqual([]);
});

it("says on the foot of a sheet what its headings mean to who fills it, and nothing of what is calculated", () => {
  const { cover } = exerciseWords["zh-CN"];
  const notes = blankSheets(exercise, variant, cover).map(({ cells }) =>
    cells.flatMap((line) => line.flatMap((cell) => (cell?.style === "note" ? [cell.value] : []))),
  );
  expect(notes[0]).toContain(cover.headings);
  expect(notes.flat().join("")).not.toContain(catalogues["zh-CN"].tables.headings);
});

it("marks as to be filled what has a customer, and no row to spare", () => {
  const { cover } = exerciseWords["zh-CN"];
  const ranking = blankSheets(exercise, variant, cover).find(({ table }) => table === "6-9")!;
  for (const id of ["class", "sortedCustomer"]) {
    const styles = stylesIn(ranking, id);
    expect(styles.length).toBeGreaterThan(ROWS);
    expect(styles.map((style) => style.startsWith("asked."))).toEqual(styles.map((_, row) => row < ROWS));
  }
});

it("writes the key with a line per student and column, by the rows of the sheet", async () => {
  const other = await variantFor(exercise, 1);
  const [, ranking] = keySheets(exercise, [variant, other]) as [Sheet, Sheet];
  const asked = variant.asked.get("6-9")!.asked;
  const lines = ranking.cells.map((line) => line.map((cell) => cell?.value));
  expect(lines.filter(([id]) => id === "0042")).toHaveLength(asked.length);
  const place = asked.findIndex(({ id }) => id === "class");
  const column = other.tables.get("6-9")!.calculation.column("class");
  expect(lines.filter(([id]) => id === "0043")[place]!.slice(3)).toEqual(column);
});
