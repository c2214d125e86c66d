/** What screens show of exercises, as plain data that a worker can hand over: what can be asked, one student's sheets, how a class did. */
import { inUnit } from "../book/money-unit";
import { loadWords, wordsOf } from "../book/words";
import { fill, loadLanguages, type Language } from "../i18n";
import { textOf } from "../sheet/cell-text";
import type { FieldPlace, Sheet } from "../sheet/sheet";
import { fieldsOf, ownRows } from "../tables/model";
import { tableByNumber } from "../tables";
import type { Exercise, Student } from "./definition";
import { handoutOf } from "./handout";
import { VERDICTS, type Verdict } from "./judge";
import type { MarkedClass, MarkedStudent } from "./mark";
import { groupName } from "./names";
import { withOverrides, type Overrides } from "./overrides";
import { reasonText } from "./report";
import { loadSlipWords, slipWordsOf } from "./slips";
import { askedAbout, newVariantOf, type Variant } from "./variant";

/** A column, a column of a block, or a cell that students can be asked for. */
export interface Offer {
  readonly name: string;
  readonly label: string;
  /** Whether it is asked where nothing else is said. */
  readonly isUsual: boolean;
  /** What it usually earns; `null` where only a person can judge it. */
  readonly points: number | null;
}

/** What can be asked of a table beside the others of an exercise. */
export interface OfferedTable {
  readonly table: string;
  /** Whether the teacher says how many rows it has. */
  readonly hasRows: boolean;
  readonly offers: readonly Offer[];
}

/** So many rows of a sheet are looked at. */
const SHOWN_ROWS = 6;

/**
 * What students can be asked for on the sheets of an exercise, in the order of the columns.
 *
 * @param language of the labels
 */
export async function offersOf(exercise: Exercise, language: Language): Promise<readonly OfferedTable[]> {
  await Promise.all([loadWords(language, exercise.language), loadLanguages(language, exercise.language)]);
  const askedWith = (blank: (table: string) => "results" | readonly string[]): Variant["asked"] => {
    const tables = exercise.tables.map((one) => ({ ...one, blank: blank(one.table), points: {} }));
    // What can be asked does not change with the unit, which some sheets refuse.
    return askedAbout({ ...exercise, tables, knobs: { ...exercise.knobs, unit: "yuan" } });
  };
  const groupsIn = (asked: Variant["asked"], table: string): string[] => [
    ...new Set((asked.get(table)?.asked ?? []).map(({ group }) => group)),
  ];
  const usual = askedWith(() => "results");
  const all = askedWith((table) => [...fieldsOf(tableByNumber(table)).map(({ name }) => name), ...groupsIn(usual, table)]);
  return exercise.tables.map(({ table }) => ({
    table,
    hasRows: ownRows(tableByNumber(table)) === undefined,
    offers: groupsIn(all, table).map((name) => ({
      name,
      label: inUnit(labelIn(table, name, language), exercise.knobs.unit, language),
      isUsual: groupsIn(usual, table).includes(name),
      points: all.get(table)?.points.get(name) ?? null,
    })),
  }));
}

/** What a column is called; a repeated one stands for all of its number. */
function labelIn(table: string, name: string, language: Language): string {
  const heading = wordsOf(table, language).fields[name];
  const label = heading === undefined ? "…" : fill(heading, { n: "…" });
  return label === "…" ? groupName(table, name, language) : label;
}

/** A sheet of a student, as small tables. */
export interface ShownSheet {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly isAnswer: boolean; readonly isNumber: boolean }[];
  /** The first ones. */
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  /** What stands apart from the rows. */
  readonly cells: readonly { readonly heading: string; readonly text: string; readonly isAnswer: boolean }[];
}

/**
 * The sheets of one student, to be looked at before the exercise is made.
 *
 * @param student who it is
 */
export async function shownSheets(exercise: Exercise, student: Student): Promise<readonly ShownSheet[]> {
  await Promise.all([loadWords(exercise.language), loadLanguages(exercise.language)]);
  const { sheets } = await handoutOf(exercise, await newVariantOf(exercise, student));
  return sheets.filter(({ fields }) => fields.length > 0).map(shown);
}

function shown({ table, name, fields, cells, language }: Sheet): ShownSheet {
  const textAt = (row: number, column: number): string => {
    const cell = cells[row]?.[column];
    return cell ? textOf(cell.value, cell.style, language) : "";
  };
  const isAnswer = ({ role }: FieldPlace): boolean => role === "answer";
  const columns = fields.filter(({ area }) => area.rows > 1);
  const rows = Array.from({ length: Math.max(0, ...columns.map(({ area }) => area.rows)) }, (_, row) =>
    columns.map(({ area }) => (row < area.rows ? textAt(area.row + row, area.column) : "")),
  );
  // Rows to spare have nothing to show.
  const rowCount = rows.findLastIndex((row) => row.some((text) => text !== "")) + 1;
  return {
    table,
    name,
    columns: columns.map((field) => ({
      heading: field.heading,
      isAnswer: isAnswer(field),
      isNumber: typeof cells[field.area.row]?.[field.area.column]?.value === "number",
    })),
    rows: rows.slice(0, Math.min(rowCount, SHOWN_ROWS)),
    rowCount,
    cells: fields
      .filter(({ area }) => area.rows === 1)
      .map((field) => ({ heading: field.heading, text: textAt(field.area.row, field.area.column), isAnswer: isAnswer(field) })),
  };
}

/** A known mistake, with how often it was made. */
export interface SlipCount {
  readonly table: string;
  readonly name: string;
  readonly count: number;
}

/** How a student did. */
export interface StudentResult {
  readonly id: string;
  readonly name: string;
  /** `null` where nothing was handed in. */
  readonly file: string | null;
  readonly points: number;
  readonly outOf: number;
  /** Of the verdicts that were given, in their order. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** Answers that only the teacher can judge. */
  readonly open: number;
  readonly slips: readonly SlipCount[];
}

/** How a class did. */
export interface ClassResult {
  readonly students: readonly StudentResult[];
  /** The most frequent first; `help` is the sentence for the next lesson. */
  readonly slips: readonly (SlipCount & { readonly help: string; readonly students: number })[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  /** Answers that have points of the teacher's own. */
  readonly own: number;
}

/** What marking found, in a language for whoever looks at it. */
export async function classResult(marked: MarkedClass, overrides: Overrides, language: Language): Promise<ClassResult> {
  await Promise.all([loadSlipWords(language), loadLanguages(language)]);
  const students = marked.students.map((student) => withOverrides(student, overrides));
  const slips = new Map<string, SlipCount & { count: number; help: string; students: number }>();
  for (const student of students)
    for (const [key, { table, slip, count }] of slipsIn(student)) {
      const words = slipWordsOf(table, slip, language);
      const known = slips.get(key) ?? { table, name: words.name, help: words.help, count: 0, students: 0 };
      known.count += count;
      known.students += 1;
      slips.set(key, known);
    }
  return {
    students: students.map((student) => ({
      id: student.student.id,
      name: student.student.name,
      file: student.file,
      points: student.points,
      outOf: student.outOf,
      verdicts: VERDICTS.flatMap((verdict) => {
        const count = student.cells.filter((cell) => cell.verdict === verdict).length;
        return count === 0 ? [] : [{ verdict, count }];
      }),
      open: student.open.length,
      slips: [...slipsIn(student).values()].map(({ table, slip, count }) => ({
        table,
        name: slipWordsOf(table, slip, language).name,
        count,
      })),
    })),
    slips: [...slips.values()].sort((left, right) => right.students - left.students || right.count - left.count),
    unread: marked.unread.map((one) => ({ file: one.file, reason: reasonText(one, language) })),
    own: overrides.size,
  };
}

/** The slips of a student by table and name. */
function slipsIn({ cells }: MarkedStudent): ReadonlyMap<string, { readonly table: string; readonly slip: string; readonly count: number }> {
  const found = new Map<string, { table: string; slip: string; count: number }>();
  for (const { asked, slip } of cells) {
    if (slip === null) continue;
    const key = `${asked.table} ${slip}`;
    const known = found.get(key) ?? { table: asked.table, slip, count: 0 };
    known.count += 1;
    found.set(key, known);
  }
  return found;
}
