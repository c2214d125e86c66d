/** The feedback to a student: the own sheets again, each answer coloured, and a list of what happened and what would have been right. */
import { fill } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import { addressOf } from "../sheet/address";
import { withRoomForNumbers } from "../sheet/number-width";
import { acceptedName } from "../sheet/sheet-name";
import type { Cell, Note, Sheet } from "../sheet/sheet";
import { styleOf } from "../sheet/styles";
import { blankSheets } from "./blank";
import type { Exercise } from "./definition";
import type { JudgedCell } from "./judge";
import type { MarkedStudent } from "./mark";
import { askedName, shownText } from "./names";
import { Page } from "./page";
import { VERDICT_STYLES } from "./report";
import { slipWordsOf } from "./slips";
import type { Variant } from "./variant";

/** The sheets of a student's feedback. */
export function feedbackSheets(exercise: Exercise, variant: Variant, student: MarkedStudent): Sheet[] {
  const { cover } = exerciseWords[exercise.language];
  const sheets = blankSheets({ lock: false }, variant, cover).map((sheet) => coloured(exercise, sheet, student));
  return [listOf(exercise, sheets, student), ...sheets];
}

/** The sheet with the answers that were given, as values. */
function coloured(exercise: Exercise, sheet: Sheet, { cells, open }: MarkedStudent): Sheet {
  const lines = sheet.cells.map((line) => [...line]);
  const notes: Note[] = [];
  const put = (id: string, row: number, cell: Cell): { readonly row: number; readonly column: number } | null => {
    const field = sheet.fields.find((one) => one.id === id);
    const line = field && lines[field.area.row + row];
    if (!line) return null;
    line[field.area.column] = cell;
    return { row: field.area.row + row, column: field.area.column };
  };
  for (const cell of cells) {
    if (cell.asked.table !== sheet.table) continue;
    const { asked, row, verdict, given } = cell;
    const format = styleOf(`result.${asked.kind}`).numberFormat;
    const at = put(asked.id, row, { value: given, style: VERDICT_STYLES[verdict], ...(format === undefined ? {} : { format }) });
    if (at && verdict !== "right") notes.push({ ...at, text: remarkOn(exercise, cell) });
  }
  for (const { asked, row, given } of open)
    if (asked.table === sheet.table) put(asked.id, row, { value: given, style: `asked.${asked.kind}` });
  return withRoomForNumbers({ ...sheet, cells: lines, notes });
}

/** What is said of a cell: the verdict, what was done, and what would have been right. */
function remarkOn({ language }: Exercise, { asked, verdict, slip, expected }: JudgedCell): string {
  const { verdicts, feedback } = exerciseWords[language];
  const isToldRight = expected !== null && verdict !== "follows" && verdict !== "convention";
  return [
    fill(feedback.verdict, { verdict: verdicts[verdict] }),
    ...(slip === null ? [] : [slipWordsOf(asked.table, slip, language).help]),
    ...(isToldRight ? [fill(feedback.expected, { value: shownText(expected, asked, language) })] : []),
  ].join(language === "en" ? " " : "");
}

function listOf(exercise: Exercise, sheets: readonly Sheet[], { student, cells, points, outOf }: MarkedStudent): Sheet {
  const { language } = exercise;
  const { feedback: words, report, cover } = exerciseWords[language];
  const number = (value: number): string => String(Number(value.toFixed(2)));
  const page = new Page([24, 24, 8, 20, 76]);
  page.title(exercise.title === "" ? words.title : exercise.title);
  page.whole(`${student.name} ${student.id}`.trim(), "label");
  page.whole(fill(words.points, { points: number(points), outOf: number(outOf) }), "label");
  page.whole(words.intro, "purpose");
  page.line();
  page.headings(cover.table, report.field, words.cell, report.verdict, report.comment);
  for (const cell of cells) {
    if (cell.verdict === "right") continue;
    const sheet = sheets.find(({ table }) => table === cell.asked.table);
    const field = sheet?.fields.find(({ id }) => id === cell.asked.id);
    page.line(
      [sheet?.name ?? "", "result.note"],
      [askedName(cell.asked, language), "result.note"],
      [field ? addressOf({ row: field.area.row + cell.row, column: field.area.column }) : "", "result.class"],
      [exerciseWords[language].verdicts[cell.verdict], VERDICT_STYLES[cell.verdict]],
      [remarkOn(exercise, cell), "result.note"],
    );
  }
  page.whole(fill(words.right, { count: cells.filter(({ verdict }) => verdict === "right").length }), "purpose");
  const taken = sheets.map(({ name }) => name);
  return page.sheet("feedback", acceptedName(words.sheet, taken, words.sheet), language);
}
