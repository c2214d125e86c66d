/**
 * The door of this room: an exercise is set, made for students, and marked. Bytes and plain data in and out, with progress and
 * cancelling, so that a page can do it in a worker and a shell in its process.
 */
import { writeXlsx } from "../export/xlsx";
import { csvBytes } from "../export/write-csv";
import { layout } from "../book/layout";
import { loadWords } from "../book/words";
import type { SheetDescription } from "../book/describe";
import { SalesbookError } from "../domain/errors";
import { exerciseWords } from "../i18n/exercise";
import { readRows } from "../import/apart";
import type { SourceFile } from "../import/reader";
import type { Exercise, Student } from "./definition";
import { feedbackSheets } from "./feedback";
import { describeHandout, fileNameOf, handoutBytes, handoutOf } from "./handout";
import type { HandIn } from "./hand-in";
import { EARNING, type Verdict } from "./judge";
import { keySheets } from "./key";
import { markClass, type MarkedClass, type MarkedStudent, type MarkOptions } from "./mark";
import { groupName, shownValue } from "./names";
import { overridesIn, withOverrides, type Overrides } from "./overrides";
import { groupsOf, pointsFor, reasonText, reportSheets } from "./report";
import { loadSlipWords, slipWordsOf } from "./slips";
import { studentsOf } from "./students";
import { newVariantOf, variantOf, type Unseen, type Variant } from "./variant";

export { linkingTables, newExercise, readExercise, TOLERANT_KINDS, waysOf } from "./definition";
export type { Exercise, NewExercise, Student, TolerantKind } from "./definition";
export { classResult, offersOf, shownSheets } from "./screen";
export type { ClassResult, Offer, OfferedTable, ShownSheet, SlipCount, StudentResult } from "./screen";
export { markClass, reasonText, EARNING };
export type { HandIn, MarkedClass, MarkedStudent, MarkOptions, Overrides, Verdict };

/** The exercise as its file says it, with what each entry means. */
export function exerciseText(exercise: Exercise): string {
  const { comment } = exerciseWords[exercise.language];
  const { schema, language, secret, title, students, ...rest } = exercise;
  const named = {
    schema,
    language,
    secret,
    ...(title === "" ? {} : { title }),
    comment,
    ...rest,
    ...(students.length === 0 ? {} : { students }),
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/**
 * An exercise from the text of its file.
 *
 * @returns what the file says, for those who write it back with something changed
 * @throws SalesbookError exerciseNone for another file, exerciseMalformed where it is no JSON
 */
export function jsonOf(text: string): Record<string, unknown> {
  const own = text.replace(/^\ufeff/, "").trimStart();
  if (!own.startsWith("{")) throw new SalesbookError("exerciseNone");
  try {
    return JSON.parse(own) as Record<string, unknown>;
  } catch (error) {
    throw new SalesbookError("exerciseMalformed", { path: "–", received: String(error), accepted: "JSON" });
  }
}

/**
 * The students that a file lists: CSV or a workbook with headings for id and name.
 *
 * @throws SalesbookError why the file cannot be read, studentColumn, studentBlank, studentTwice, studentFile, studentsNone
 */
export async function readStudents(file: SourceFile, language: Exercise["language"]): Promise<Student[]> {
  const { sheets } = await readRows({ file, language });
  return studentsOf(file.name, sheets, language);
}

/** A workbook that was made. */
export interface MadeFile {
  /** Its name in the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a student's hand-out. */
  readonly made?: MadeHandout;
}

export interface MadeHandout {
  /** With the attempt that gave the figures, so that they need not be looked for again. */
  readonly student: Student;
  readonly sheets: readonly SheetDescription[];
  /** Slips that the figures cannot show. */
  readonly unseen: Unseen;
}

/**
 * The workbooks of an exercise: one per student, then the key of all of them.
 *
 * @throws SalesbookError cancelled
 */
export async function* makeFiles(exercise: Exercise, { signal, onProgress }: MarkOptions = {}): AsyncGenerator<MadeFile> {
  await loadWords(exercise.language);
  const { students } = exercise;
  const variants: Variant[] = [];
  for (const [index, one] of students.entries()) {
    if (signal?.aborted) throw new SalesbookError("cancelled");
    onProgress?.({ done: index, total: students.length, label: one.name });
    const variant = await newVariantOf(exercise, one);
    variants.push(variant);
    const handout = await handoutOf(exercise, variant);
    const { student, unseen } = variant;
    yield {
      name: fileNameOf(student.id),
      bytes: await handoutBytes(handout, signal),
      made: { student, sheets: describeHandout(handout), unseen },
    };
  }
  const { files } = exerciseWords[exercise.language];
  yield { name: files.key, bytes: await writeXlsx(keySheets(exercise, variants), signal ? { signal } : {}) };
  onProgress?.({ done: students.length, total: students.length, label: "" });
}

/**
 * A student's sheets as they are right, for the teacher to print or to put beside a hand-in; without the student's mark, so that
 * nobody can hand them in.
 *
 * @param student with the attempt that gave the figures
 * @throws SalesbookError cancelled
 */
export async function keyCopy(exercise: Exercise, student: Student, signal?: AbortSignal): Promise<MadeFile> {
  await loadWords(exercise.language);
  const { request } = await variantOf(exercise, student);
  const { files } = exerciseWords[exercise.language];
  return {
    name: `${files.key.replace(/\.xlsx$/, "")}-${fileNameOf(student.id)}`,
    bytes: await writeXlsx(layout(request), signal ? { signal } : {}),
  };
}

/** Slips that the figures of some students cannot show, with how many students. */
export async function unseenSlips(
  { language }: Exercise,
  made: readonly Pick<MadeHandout, "unseen">[],
): Promise<readonly { readonly table: string; readonly slip: string; readonly name: string; readonly count: number }[]> {
  await loadSlipWords(language);
  const counts = new Map<string, { table: string; slip: string; name: string; count: number }>();
  for (const { table, slip } of made.flatMap(({ unseen }) => unseen)) {
    const key = `${table} ${slip}`;
    const known = counts.get(key) ?? { table, slip, name: slipWordsOf(table, slip, language).name, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()];
}

/**
 * The points that a teacher typed into an earlier report.
 *
 * @returns `null` for a workbook that is no report
 * @throws SalesbookError why the file cannot be read
 */
export async function readOverrides(file: SourceFile, language: Exercise["language"]): Promise<Overrides | null> {
  return overridesIn((await readRows({ file, language })).sheets);
}

/** The report of a class as a workbook. */
export async function reportBytes(
  exercise: Exercise,
  marked: MarkedClass,
  overrides: Overrides,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  await Promise.all([loadWords(exercise.language), loadSlipWords(exercise.language)]);
  return writeXlsx(reportSheets(exercise, marked, overrides), signal ? { signal } : {});
}

/** The feedback to each student who handed something in. */
export async function* feedbackFiles(
  exercise: Exercise,
  { students }: MarkedClass,
  overrides: Overrides,
  { signal, onProgress }: MarkOptions = {},
): AsyncGenerator<MadeFile> {
  const handedIn = students.filter(({ file }) => file !== null);
  for (const [index, one] of handedIn.entries()) {
    if (signal?.aborted) throw new SalesbookError("cancelled");
    onProgress?.({ done: index, total: handedIn.length, label: one.student.name });
    const student = withOverrides(one, overrides);
    const sheets = feedbackSheets(exercise, await variantOf(exercise, student.student), student);
    yield { name: fileNameOf(student.student.id), bytes: await writeXlsx(sheets, signal ? { signal } : {}) };
  }
}

/** The table for grade books: a row per student, a column per what has points. */
export function gradesCsv({ language, knobs }: Exercise, { students }: MarkedClass, overrides: Overrides): Uint8Array {
  const { columns, report: words, cover } = exerciseWords[language];
  const groups = groupsOf(students);
  const number = (value: number): number => Number(value.toFixed(4));
  return csvBytes([
    [
      columns.id[0] ?? "",
      columns.name[0] ?? "",
      cover.group,
      words.total,
      words.outOf,
      ...groups.map(({ table, group }) => `${table} ${groupName(table, group, language, knobs.unit)}`),
    ],
    ...students.map((one) => {
      const student = withOverrides(one, overrides);
      return [
        student.student.id,
        student.student.name,
        student.student.group ?? "",
        number(student.points),
        number(student.outOf),
        ...groups.map((group) => number(pointsFor(student, group))),
      ];
    }),
  ]);
}

/** What marking found, for scripts. */
export function markedJson({ language }: Exercise, { students, unread }: MarkedClass, overrides: Overrides): unknown {
  return {
    students: students.map((one) => {
      const { student, file, points, outOf, cells, open } = withOverrides(one, overrides);
      return {
        id: student.id,
        name: student.name,
        file,
        points,
        outOf,
        open: open.length,
        cells: cells.map((cell) => ({
          table: cell.asked.table,
          field: cell.asked.id,
          row: cell.row + 1,
          verdict: cell.verdict,
          slip: cell.slip,
          given: cell.given,
          expected: shownValue(cell.expected, cell.asked, language),
          points: cell.points,
        })),
      };
    }),
    unread: unread.map(({ file, reason, error }) => ({ file, reason: error === null ? reason : error.code })),
  };
}
