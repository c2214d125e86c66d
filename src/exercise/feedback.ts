/** The feedback to a student: the own sheets again, each answer coloured, and a list of what happened and what would have been right. */
import { fill } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import { addressOf } from "../sheet/address";
import { overlap } from "../sheet/areas";
import { withRoomForNumbers } from "../sheet/number-width";
import { acceptedName } from "../sheet/sheet-name";
import type { Cell, Note, Sheet } from "../sheet/sheet";
import type { StyleName } from "../sheet/styles";
import { blankSheets } from "./blank";
import type { Exercise } from "./definition";
import type { JudgedCell } from "./judge";
import type { MarkedStudent } from "./mark";
import { askedName, groupName, shownText } from "./names";
import { Page } from "./page";
import { VERDICT_LOOKS } from "./report";
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
    const at = put(asked.id, row, { value: given, style: `${VERDICT_LOOKS[verdict]}.${asked.kind}` });
    if (at && verdict !== "right") notes.push({ ...at, text: remarkOn(exercise, [cell]) });
  }
  for (const { asked, row, given } of open)
    if (asked.table === sheet.table) put(asked.id, row, { value: given, style: `answer.${asked.kind}` });
  // Where nothing belongs nothing is left to be filled.
  const settled = lines.map((line) =>
    line.map((cell) =>
      cell?.style.startsWith("asked.") ? { ...cell, style: cell.style.replace("asked.", "result.") as StyleName } : cell,
    ),
  );
  // A rule that paints a class would hide whether it is right.
  const answers = sheet.fields.filter(({ role }) => role === "answer");
  const conditionalFormats = sheet.conditionalFormats.filter(({ area }) => !answers.some((answer) => overlap(area, answer.area)));
  return withRoomForNumbers({ ...sheet, cells: settled, conditionalFormats, notes });
}

/** What is said of cells of which the same is to be said: the verdict, what was done, and what would have been right in each. */
function remarkOn({ language }: Exercise, alike: readonly JudgedCell[]): string {
  const { verdicts, feedback } = exerciseWords[language];
  const [{ asked, verdict, slip }] = alike as readonly [JudgedCell, ...JudgedCell[]];
  const right =
    verdict === "follows" || verdict === "convention"
      ? []
      : alike.flatMap(({ expected }) => (expected === null ? [] : [shownText(expected, asked, language)]));
  return [
    fill(feedback.verdict, { verdict: verdicts[verdict] }),
    ...(slip === null ? [] : [slipWordsOf(asked.table, slip, language).help]),
    ...(right.length > 0 ? [fill(feedback.expected, { value: right.join(" / ") })] : []),
  ].join(language === "en" ? " " : "");
}

/** The cells that are not right, together where the same is to be said of what earns points together. */
function toSay(cells: readonly JudgedCell[]): JudgedCell[][] {
  const alike = new Map<string, JudgedCell[]>();
  for (const cell of cells) {
    if (cell.verdict === "right") continue;
    const key = JSON.stringify([cell.asked.table, cell.asked.group, cell.verdict, cell.slip]);
    alike.set(key, [...(alike.get(key) ?? []), cell]);
  }
  return [...alike.values()];
}

function listOf(exercise: Exercise, sheets: readonly Sheet[], { student, cells, points, outOf }: MarkedStudent): Sheet {
  const {
    language,
    knobs: { unit },
  } = exercise;
  const { feedback: words, report, cover } = exerciseWords[language];
  const number = (value: number): string => String(Number(value.toFixed(2)));
  const page = new Page([30, 24, 20, 20, 76]);
  page.title(exercise.title === "" ? words.title : exercise.title);
  page.whole(`${student.name} ${student.id}`.trim(), "label");
  page.whole(fill(words.points, { points: number(points), outOf: number(outOf) }), "label");
  page.whole(words.intro, "purpose");
  page.line();
  const heading = page.headings(cover.table, report.field, words.cells, report.verdict, report.comment);
  for (const alike of toSay(cells)) {
    const [{ asked, verdict }] = alike as [JudgedCell];
    const sheet = sheets.find(({ table }) => table === asked.table);
    const places = alike.flatMap((cell) => {
      const area = sheet?.fields.find(({ id }) => id === cell.asked.id)?.area;
      return area ? [addressOf({ row: area.row + cell.row, column: area.column })] : [];
    });
    const isOne = alike.every((cell) => cell.asked.id === asked.id);
    page.line(
      [sheet?.name ?? "", "result.note"],
      [isOne ? askedName(asked, language, unit) : groupName(asked.table, asked.group, language, unit), "result.note"],
      [places.join(" "), "result.note"],
      [exerciseWords[language].verdicts[verdict], `${VERDICT_LOOKS[verdict]}.note`],
      [remarkOn(exercise, alike), "result.note"],
    );
  }
  page.whole(fill(words.right, { count: cells.filter(({ verdict }) => verdict === "right").length }), "purpose");
  const taken = sheets.map(({ name }) => name);
  return page.sheet("feedback", acceptedName(words.sheet, taken, words.sheet), language, { freeze: { rows: heading + 1, columns: 0 } });
}
