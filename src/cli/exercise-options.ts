/** `salesbook exercise …`: its words to a command. */
import { MONEY_UNITS, type MoneyUnit } from "../book/money-unit";
import { fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { choiceError, readTables, refuseOthers, refuseUnknownLanguage, UsageError, type OptionName, type OptionValues } from "./usage";

/** Writes an exercise with everything as it usually is. */
export interface ExerciseNew {
  readonly command: "exerciseNew";
  readonly language: Language;
  readonly tables: readonly string[];
  readonly rows?: number;
  readonly secret?: string;
  readonly unit?: MoneyUnit;
  readonly out: string;
  readonly force: boolean;
}

/** Makes the students' workbooks. */
export interface ExerciseMake {
  readonly command: "exerciseMake";
  readonly language: Language;
  readonly exercise: string;
  readonly students: string;
  /** A folder, or a ZIP archive. */
  readonly out: string;
  /** The same for a right copy of each student's sheets. */
  readonly keys?: string;
  readonly force: boolean;
  readonly describe: boolean;
}

/** Marks what was handed in. */
export interface ExerciseMark {
  readonly command: "exerciseMark";
  readonly language: Language;
  readonly exercise: string;
  /** Files, folders and ZIP archives. */
  readonly files: readonly string[];
  readonly out: string;
  readonly feedback?: string;
  readonly csv?: string;
  readonly json?: string;
  readonly force: boolean;
}

const STEPS = ["new", "make", "mark"] as const;
type Step = (typeof STEPS)[number];

/** The options that each step takes. */
const TAKEN: Readonly<Record<Step, readonly OptionName[]>> = {
  new: ["blank", "force", "lang", "out", "rows", "secret", "tables", "unit"],
  make: ["describe", "force", "keys", "lang", "out", "students"],
  mark: ["csv", "feedback", "force", "json", "lang", "out"],
};

/** The rows that a sheet of an exercise may have. */
const ROWS = { least: 8, most: 60 };

/** @throws UsageError */
export function readExerciseCommand(
  [step, ...others]: readonly string[],
  values: OptionValues,
  language: Language,
): ExerciseNew | ExerciseMake | ExerciseMark {
  const words = cliWords[language].wrong;
  const known = STEPS.find((candidate) => candidate === step);
  if (!known) throw new UsageError(words.exerciseStep);
  refuseOthers(`exercise ${known}`, TAKEN[known], values, words);
  refuseUnknownLanguage(values.lang, words);
  const out = values.out;
  if (out === undefined) throw new UsageError(words.exerciseOut);
  const force = values.force ?? false;
  if (known === "new") {
    if (others.length > 0) throw new UsageError(fill(words.tooMany, { received: others.join(" ") }));
    if (values.tables === undefined) throw new UsageError(words.exerciseTables);
    if (!/\.json$/i.test(out)) throw new UsageError(fill(words.exerciseJson, { received: out }));
    if (values.blank !== undefined && values.blank !== "results") throw choiceError(words, "--blank", values.blank, ["results"]);
    const unit = MONEY_UNITS.find((one) => one === values.unit);
    if (values.unit !== undefined && !unit) throw choiceError(words, "--unit", values.unit, MONEY_UNITS);
    return {
      command: "exerciseNew",
      language,
      tables: readTables(values.tables),
      out,
      force,
      ...(values.rows === undefined ? {} : { rows: rowsIn(values.rows, language) }),
      ...(values.secret === undefined ? {} : { secret: values.secret }),
      ...(unit ? { unit } : {}),
    };
  }
  const [exercise, ...files] = others;
  if (exercise === undefined) throw new UsageError(words.exerciseFile);
  if (known === "make") {
    if (files.length > 0) throw new UsageError(fill(words.tooMany, { received: files.join(" ") }));
    if (values.students === undefined) throw new UsageError(words.exerciseStudents);
    return {
      command: "exerciseMake",
      language,
      exercise,
      students: values.students,
      out,
      force,
      describe: values.describe ?? false,
      ...(values.keys === undefined ? {} : { keys: values.keys }),
    };
  }
  if (files.length === 0) throw new UsageError(words.exerciseHandIns);
  if (!/[^/\\]\.xlsx$/i.test(out)) throw new UsageError(fill(words.outName, { received: out }));
  return {
    command: "exerciseMark",
    language,
    exercise,
    files,
    out,
    force,
    ...(values.feedback === undefined ? {} : { feedback: values.feedback }),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}

function rowsIn(text: string, language: Language): number {
  const rows = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (rows < ROWS.least || rows > ROWS.most)
    throw new UsageError(fill(cliWords[language].wrong.exerciseRows, { received: text, least: ROWS.least, most: ROWS.most }));
  return rows;
}
