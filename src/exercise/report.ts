/** The report of a class, results.xlsx: values only, nothing of a student's is ever a formula there. */
import { catalogues, fill, type Language } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import type { Chart, Sheet } from "../sheet/sheet";
import type { Judged, StyleName } from "../sheet/styles";
import type { Exercise } from "./definition";
import type { JudgedCell, Verdict } from "./judge";
import type { MarkedClass, MarkedStudent, Unread } from "./mark";
import { askedName, groupName, shownValue } from "./names";
import { overrideOf, withOverrides, type Overrides } from "./overrides";
import { Page } from "./page";
import { slipWordsOf } from "./slips";

/** How the verdicts look; never by colour alone, their words stand beside. */
export const VERDICT_LOOKS: Readonly<Record<Verdict, Judged>> = {
  right: "right",
  convention: "right",
  follows: "carried",
  slip: "wrong",
  foreign: "foreign",
  wrong: "wrong",
  blank: "blank",
  error: "wrong",
  uncalculated: "unsure",
  formula: "unsure",
};

/** Points to the hundredth, unless they are whole. */
const POINTS = "0.##";
/** The lower ends of the bands of the distribution, in per cent. */
const BANDS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];

/** The sheets of the report: the class, mistakes, distribution, single cells, equal answers, files that were not marked. */
export function reportSheets(exercise: Exercise, marked: MarkedClass, overrides: Overrides): Sheet[] {
  const students = marked.students.map((student) => withOverrides(student, overrides));
  return [
    classSheet(exercise, students),
    slipSheet(exercise, students),
    spreadSheet(exercise, students),
    cellSheet(exercise, students, overrides),
    pairSheet(exercise, students),
    fileSheet(exercise, marked.unread),
  ];
}

interface Group {
  readonly table: string;
  readonly group: string;
}

/** What points are given for, in the order of the sheets. */
export function groupsOf([first]: readonly MarkedStudent[]): Group[] {
  const groups = new Map((first?.cells ?? []).map(({ asked: { table, group } }) => [`${table} ${group}`, { table, group }]));
  return [...groups.values()];
}

/** The points of a student for one group. */
export function pointsFor({ cells }: MarkedStudent, { table, group }: Group): number {
  return sumOf(
    cells.filter(({ asked }) => asked.table === table && asked.group === group),
    ({ points }) => points,
  );
}

function classSheet({ language, knobs }: Exercise, students: readonly MarkedStudent[]): Sheet {
  const { report: words, columns, cover } = exerciseWords[language];
  const groups = groupsOf(students);
  const page = new Page([14, 18, 12, 10, 10, 10, 10, 10, 26, ...groups.map(() => 13)]);
  page.title(words.classTitle);
  page.line();
  const heading = page.headings(
    columns.id[0] ?? "",
    columns.name[0] ?? "",
    cover.group,
    words.total,
    words.outOf,
    words.percent,
    words.openAnswers,
    words.hints,
    words.file,
    ...groups.map(({ table, group }) => `${table} ${groupName(table, group, language, knobs.unit)}`),
  );
  for (const student of students)
    page.line(
      [student.student.id, "result.text"],
      [student.student.name, "result.text"],
      [student.student.group ?? "", "result.text"],
      [student.points, "result.number", POINTS],
      [student.outOf, "result.number", POINTS],
      [student.outOf > 0 ? student.points / student.outOf : null, "result.share"],
      [student.open.length, "result.whole"],
      [student.cells.filter(({ hint }) => hint !== null).length, "result.whole"],
      [student.file ?? words.notHandedIn, "result.note"],
      ...groups.map((group) => [pointsFor(student, group), "result.number", POINTS] as const),
    );
  const handedIn = students.filter(({ file }) => file !== null);
  const mean = (of: (student: MarkedStudent) => number): number | null =>
    handedIn.length === 0 ? null : sumOf(handedIn, of) / handedIn.length;
  const total: StyleName = "total.text";
  page.line(
    [words.average, total],
    [null, total],
    [null, total],
    [mean(({ points }) => points), "total.number", POINTS],
    [mean(({ outOf }) => outOf), "total.number", POINTS],
    [mean(shareOf), "total.share"],
    ...[null, null, null].map(() => [null, total] as const),
    ...groups.map((group) => [mean((student) => pointsFor(student, group)), "total.number", POINTS] as const),
  );
  return page.sheet("class", words.classSheet, language, { freeze: { rows: heading + 1, columns: 2 }, firstPage: 9 });
}

function slipSheet({ language }: Exercise, students: readonly MarkedStudent[]): Sheet {
  const { report: words } = exerciseWords[language];
  const handedIn = students.filter(({ file }) => file !== null);
  const counts = new Map<string, { table: string; slip: string; by: Map<string, number> }>();
  for (const { student, cells } of handedIn)
    for (const { slip, asked } of cells) {
      if (slip === null) continue;
      const key = `${asked.table} ${slip}`;
      const known = counts.get(key) ?? { table: asked.table, slip, by: new Map<string, number>() };
      known.by.set(student.id, (known.by.get(student.id) ?? 0) + 1);
      counts.set(key, known);
    }
  const found = [...counts.values()].sort((left, right) => right.by.size - left.by.size);
  const page = new Page([10, 30, 10, 10, 70, ...handedIn.map(() => 11)]);
  page.title(words.slipTitle);
  page.whole(words.slipPurpose, "purpose");
  page.line();
  const heading = page.headings(
    words.table,
    words.slip,
    words.students,
    words.cells,
    words.sentence,
    ...handedIn.map(({ student }) => student.id),
  );
  for (const { table, slip, by } of found) {
    const { name, help } = slipWordsOf(table, slip, language);
    page.line(
      [table, "result.text"],
      [name, "result.note"],
      [by.size, "result.whole"],
      [[...by.values()].reduce((sum, count) => sum + count, 0), "result.whole"],
      [help, "result.note"],
      ...handedIn.map(({ student }) => [by.get(student.id) ?? null, heatOf(by.get(student.id))] as const),
    );
  }
  return page.sheet("slips", words.slipSheet, language, { freeze: { rows: heading + 1, columns: 2 }, firstPage: 5 });
}

/** The more cells, the darker. */
function heatOf(count: number | undefined): StyleName {
  if (count === undefined) return "result.whole";
  return count > 5 ? "heat.high" : count > 1 ? "heat.medium" : "heat.low";
}

function spreadSheet({ language }: Exercise, students: readonly MarkedStudent[]): Sheet {
  const { report: words } = exerciseWords[language];
  const shares = students.filter(({ file }) => file !== null).map((student) => shareOf(student) * 100);
  const page = new Page([18, 12, 4, 14, 14, 14, 14, 14]);
  page.title(words.spreadTitle);
  page.line();
  const heading = page.headings(words.range, words.students);
  BANDS.forEach((from, index) => {
    const to = BANDS[index + 1];
    const count = shares.filter((share) => share >= from && (to === undefined || share < to)).length;
    page.line([`${from}–${to ?? 100} %`, "result.class"], [count, "result.whole"]);
  });
  const rows = { row: heading + 1, rows: BANDS.length, columns: 1 };
  const chart: Chart = {
    type: "columns",
    title: words.spreadChart,
    categories: { ...rows, column: 0 },
    series: { name: words.students, values: { ...rows, column: 1 } },
    place: { row: heading, column: 3, rows: 15, columns: 5 },
  };
  return page.sheet("spread", words.spreadSheet, language, { charts: [chart], orientation: "portrait" });
}

/** In this order the columns of the list of cells stand; marking again finds the teacher's points by it. */
function cellSheet({ language, knobs }: Exercise, students: readonly MarkedStudent[], overrides: Overrides): Sheet {
  const { report: words, columns, verdicts, cover, hints } = exerciseWords[language];
  const page = new Page([14, 16, 9, 24, 7, 18, 18, 22, 54, 9, 10, 16]);
  page.title(words.cellTitle);
  page.whole(words.cellPurpose, "purpose");
  page.line();
  const heading = page.headings(
    columns.id[0] ?? "",
    columns.name[0] ?? "",
    words.table,
    words.field,
    words.row,
    words.given,
    words.expected,
    words.verdict,
    words.comment,
    words.points,
    words.override,
    words.code,
  );
  for (const { student, file, cells, open } of students) {
    if (file === null) continue;
    for (const cell of cells) {
      const own = overrideOf(overrides, student.id, cell, cell.outOf);
      if (cell.verdict === "right" && cell.hint === null && own === undefined) continue;
      const { asked, row, verdict, slip, given, expected, points, hint } = cell;
      const comment = slip === null ? (hint === null ? "" : hints[hint]) : slipWordsOf(asked.table, slip, language).help;
      page.line(
        [student.id, "result.text"],
        [student.name, "result.text"],
        [asked.table, "result.text"],
        [askedName(asked, language, knobs.unit), "result.note"],
        [row + 1, "result.whole"],
        [given, valueStyle(cell, given)],
        [shownValue(expected, asked, language), valueStyle(cell, expected)],
        [verdicts[verdict], `${VERDICT_LOOKS[verdict]}.text`],
        [cell.owners.length > 0 ? `${words.other} ${cell.owners.join(", ")}` : comment, "result.note"],
        [points, "result.number", POINTS],
        [own ?? null, "parameter.number", POINTS],
        [asked.id, "remark"],
      );
    }
    for (const { asked, row, given } of open)
      page.line(
        [student.id, "result.text"],
        [student.name, "result.text"],
        [asked.table, "result.text"],
        [askedName(asked, language, knobs.unit), "result.note"],
        [row + 1, "result.whole"],
        [given, "result.note"],
        [null, "result.note"],
        [cover.open, "blank.text"],
        [null, "result.note"],
        [null, "result.number"],
        [overrideOf(overrides, student.id, { asked, row }, Infinity) ?? null, "parameter.number", POINTS],
        [asked.id, "remark"],
      );
  }
  return page.sheet("cells", words.cellSheet, language, { freeze: { rows: heading + 1, columns: 2 } });
}

function valueStyle({ asked }: JudgedCell, value: unknown): StyleName {
  return typeof value === "number" ? `result.${asked.kind === "note" ? "text" : asked.kind}` : "result.note";
}

function pairSheet({ language }: Exercise, students: readonly MarkedStudent[]): Sheet {
  const { report: words } = exerciseWords[language];
  const names = new Map(students.map(({ student }) => [student.id, student.name]));
  const pairs = students.flatMap(({ student, cells }) => {
    const counts = new Map<string, number>();
    for (const { owners } of cells) for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    return [...counts].map(([owner, count]) => ({ id: student.id, owner, count }));
  });
  const page = new Page([14, 24, 14, 24, 10]);
  page.title(words.pairsTitle);
  page.whole(words.pairsPurpose, "purpose");
  page.line();
  page.headings(words.student, "", words.other, "", words.cells);
  if (pairs.length === 0) page.line([words.noPairs, "result.text"]);
  for (const { id, owner, count } of pairs.sort((left, right) => right.count - left.count))
    page.line(
      [id, "result.text"],
      [names.get(id) ?? "", "result.text"],
      [owner, "result.text"],
      [names.get(owner) ?? "", "result.text"],
      [count, "result.whole"],
    );
  return page.sheet("pairs", words.pairsSheet, language, { orientation: "portrait" });
}

function fileSheet({ language }: Exercise, unread: readonly Unread[]): Sheet {
  const { report: words } = exerciseWords[language];
  const page = new Page([44, 80]);
  page.title(words.fileTitle);
  page.whole(words.filePurpose, "purpose");
  page.line();
  page.headings(words.file, words.reason);
  if (unread.length === 0) page.line([words.allRead, "result.text"]);
  for (const one of unread) page.line([one.file, "result.note"], [reasonText(one, language), "result.note"]);
  return page.sheet("files", words.fileSheet, language);
}

/** Why a file was not marked. */
export function reasonText({ reason, error, file }: Unread, language: Language): string {
  const { reasons } = exerciseWords[language];
  return error === null ? reasons[reason] : fill(catalogues[language].errors[error.code], { ...error.details, file });
}

function shareOf({ points, outOf }: MarkedStudent): number {
  return outOf > 0 ? points / outOf : 0;
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return Number(items.reduce((sum, item) => sum + of(item), 0).toFixed(9));
}
