/**
 * Exercises apart from whoever waits for them: what comes back of a class is what a screen shows, and the bytes of finished files.
 * What was marked stays where it was marked.
 */
import { SalesbookError } from "../../domain/errors";
import {
  classResult,
  exerciseText,
  feedbackFiles,
  gradesCsv,
  jsonOf,
  makeFiles,
  markClass,
  newExercise,
  offersOf,
  readExercise,
  readOverrides,
  readStudents,
  reportBytes,
  shownSheets,
  unseenSlips,
  type ClassResult,
  type Exercise,
  type HandIn,
  type MadeFile,
  type MarkedClass,
  type NewExercise,
  type OfferedTable,
  type Overrides,
  type ShownSheet,
  type Student,
} from "../../exercise/exercise";
import { catalogues, loadLanguages, type Language } from "../../i18n";
import { exerciseWords } from "../../i18n/exercise";
import { packedFiles, unpackedFiles } from "../../import/files-zip";
import type { Progress } from "../../hosts/host";
import { bytesOf } from "../open-in-worker";

/** What was made for a class. */
export interface MadeClass {
  /** One workbook per student, the key and the exercise. */
  readonly archive: Uint8Array;
  /** With what its making found. */
  readonly exercise: Exercise;
  /** Slips that the figures of some students cannot show. */
  readonly unseen: readonly { readonly table: string; readonly name: string; readonly count: number }[];
}

export type OnProgress = (progress: Progress) => void;

/** What can be asked of exercises; everything is answered with plain data. */
export interface ExerciseSession {
  /** An exercise with everything as it usually is. */
  create(wanted: NewExercise): Promise<Exercise>;
  /** An exercise from its file, or from the archive that was made of it. @throws SalesbookError exerciseNone, exerciseMalformed, and why the file cannot be read */
  open(file: File, language: Language): Promise<Exercise>;
  /** What can be asked on its sheets. */
  offers(exercise: Exercise, language: Language): Promise<readonly OfferedTable[]>;
  /** The students of a list. @throws SalesbookError as `readStudents` */
  students(file: File, language: Language): Promise<readonly Student[]>;
  /** One student's sheets. @throws SalesbookError exerciseMalformed */
  preview(exercise: Exercise, student: Student): Promise<readonly ShownSheet[]>;
  /** @throws SalesbookError exerciseMalformed, cancelled */
  make(exercise: Exercise, onProgress: OnProgress): Promise<MadeClass>;
  /**
   * Marks files and archives of them.
   *
   * @param earlier a report in which the teacher typed points of their own; `null` without
   * @throws SalesbookError handInsNone, resultsNone, cancelled, why an archive or the report cannot be read
   */
  mark(exercise: Exercise, files: readonly File[], earlier: File | null, language: Language, onProgress: OnProgress): Promise<ClassResult>;
  /** What was marked last, in another language. */
  result(language: Language): Promise<ClassResult>;
  /** The report of what was marked last. */
  report(): Promise<Uint8Array>;
  /** The feedback to each student, as an archive. @throws SalesbookError cancelled */
  feedback(onProgress: OnProgress): Promise<Uint8Array>;
  /** The table for grade books. */
  grades(): Promise<Uint8Array>;
  /** Ends what is under way. */
  cancel(): void;
}

/** The methods that tell how far they are. */
export const WATCHED: readonly (keyof ExerciseSession)[] = ["make", "mark", "feedback"];

/** A session where it is called. */
export class LocalSession implements ExerciseSession {
  private controller: AbortController | null = null;
  private last: { readonly exercise: Exercise; readonly marked: MarkedClass; readonly overrides: Overrides } | null = null;

  async create(wanted: NewExercise): Promise<Exercise> {
    return newExercise(wanted);
  }

  async open(file: File, language: Language): Promise<Exercise> {
    await loadLanguages(language);
    const source = await bytesOf(file);
    const parts = /\.zip$/i.test(file.name) ? await unpackedFiles(source, language) : [source];
    const found = parts.find(({ name }) => /\.json$/i.test(name)) ?? parts[0];
    try {
      return readExercise(jsonOf(new TextDecoder().decode(found?.bytes)));
    } catch (error) {
      throw error instanceof SalesbookError ? new SalesbookError(error.code, { ...error.details, file: file.name }) : error;
    }
  }

  offers(exercise: Exercise, language: Language): Promise<readonly OfferedTable[]> {
    return offersOf(exercise, language);
  }

  async students(file: File, language: Language): Promise<readonly Student[]> {
    await loadLanguages(language);
    return readStudents(await bytesOf(file), language);
  }

  preview(exercise: Exercise, student: Student): Promise<readonly ShownSheet[]> {
    return shownSheets(checked(exercise), student);
  }

  async make(wanted: Exercise, onProgress: OnProgress): Promise<MadeClass> {
    const signal = this.begin();
    const exercise = checked(wanted);
    await loadLanguages(exercise.language);
    const files = await collected(makeFiles(exercise, { signal, onProgress }), signal);
    const name = exerciseWords[exercise.language].files.exercise;
    const handouts = files.flatMap(({ made }) => made ?? []);
    const made = { ...exercise, students: handouts.map(({ student }) => student) };
    const archive = packedFiles([...files, { name, bytes: new TextEncoder().encode(exerciseText(made)) }]);
    return { archive, exercise: made, unseen: await unseenSlips(made, handouts) };
  }

  async mark(
    exercise: Exercise,
    files: readonly File[],
    earlier: File | null,
    language: Language,
    onProgress: OnProgress,
  ): Promise<ClassResult> {
    const signal = this.begin();
    await loadLanguages(language, exercise.language);
    const overrides: Overrides | null = earlier ? await readOverrides(await bytesOf(earlier), exercise.language) : new Map();
    if (!overrides) throw new SalesbookError("resultsNone", { file: earlier?.name ?? "" });
    const handIns = await handInsIn(files, exercise);
    if (handIns.length === 0)
      throw new SalesbookError("handInsNone", { file: files.map(({ name }) => name).join(catalogues[language].pane.separator) });
    const marked = await markClass(exercise, handIns, { signal, onProgress });
    this.last = { exercise, marked, overrides };
    return this.result(language);
  }

  result(language: Language): Promise<ClassResult> {
    const { marked, overrides } = this.marked();
    return classResult(marked, overrides, language);
  }

  report(): Promise<Uint8Array> {
    const { exercise, marked, overrides } = this.marked();
    return reportBytes(exercise, marked, overrides);
  }

  async feedback(onProgress: OnProgress): Promise<Uint8Array> {
    const signal = this.begin();
    const { exercise, marked, overrides } = this.marked();
    return packedFiles(await collected(feedbackFiles(exercise, marked, overrides, { signal, onProgress }), signal));
  }

  async grades(): Promise<Uint8Array> {
    const { exercise, marked, overrides } = this.marked();
    return gradesCsv(exercise, marked, overrides);
  }

  cancel(): void {
    this.controller?.abort();
  }

  /** A newer work ends the one under way. */
  private begin(): AbortSignal {
    this.controller?.abort();
    return (this.controller = new AbortController()).signal;
  }

  private marked(): NonNullable<LocalSession["last"]> {
    if (!this.last) throw new Error("Nothing was marked yet.");
    return this.last;
  }
}

/** What a form says, held to the same rules as a file. */
function checked({ title, ...exercise }: Exercise): Exercise {
  return readExercise(title.trim() === "" ? exercise : { ...exercise, title });
}

async function collected(files: AsyncGenerator<MadeFile>, signal: AbortSignal): Promise<MadeFile[]> {
  const all: MadeFile[] = [];
  for await (const file of files) {
    all.push(file);
    // Lets whoever runs this hear a click on Cancel.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new SalesbookError("cancelled");
  }
  return all;
}

/** The files and those in archives; what was made beside the hand-outs is none. */
async function handInsIn(files: readonly File[], { language }: Exercise): Promise<HandIn[]> {
  const own = Object.values(exerciseWords[language].files);
  const found: HandIn[] = [];
  for (const file of files) {
    const source = await bytesOf(file);
    found.push(...(/\.zip$/i.test(file.name) ? await unpackedFiles(source, language) : [source]));
  }
  return found.filter(({ name }) => !own.includes(name.split("/").at(-1) ?? ""));
}
