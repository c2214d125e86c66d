/** `salesbook exercise new|make|mark`: from the command line to files, all of them or none. */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { loadWords } from "../book/words";
import { SalesbookError } from "../domain/errors";
import {
  exerciseText,
  feedbackFiles,
  gradesCsv,
  jsonOf,
  keyCopy,
  makeFiles,
  markClass,
  markedJson,
  newExercise,
  readExercise,
  readOverrides,
  readStudents,
  reasonText,
  reportBytes,
  unseenSlips,
  type Exercise,
  type HandIn,
  type MadeFile,
  type MadeHandout,
  type Overrides,
} from "../exercise/exercise";
import { fill, type Language } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import { packedFiles, unpackedFiles } from "../import/files-zip";
import type { ExerciseMake, ExerciseMark, ExerciseNew } from "./exercise-options";
import { checkTarget, readBytes, saveBytes, unreadable, type NamedFile } from "./files";
import { messageOf } from "./messages";
import type { Surroundings } from "./surroundings";
import { UsageError } from "./usage";

/** Of a secret that nobody chose. */
const SECRET_BYTES = 16;

/** @throws UsageError for what can be told from the command line alone, SalesbookError for the rest */
export async function exerciseNew(command: ExerciseNew, { directory, print, signal }: Surroundings): Promise<void> {
  const { language, force } = command;
  const target = { name: command.out, path: resolve(directory, command.out) };
  const exercise = asked(command);
  await checkTarget(target, force, language);
  await saveBytes(target, new TextEncoder().encode(exerciseText(exercise)), { force, language, signal });
  print(fill(exerciseWords[language].said.written, { file: target.name }));
}

function asked({ tables, language, rows, secret, unit, out }: ExerciseNew): Exercise {
  try {
    return newExercise({
      tables,
      language,
      secret: secret ?? randomBytes(SECRET_BYTES).toString("hex"),
      ...(rows === undefined ? {} : { rows }),
      ...(unit === undefined ? {} : { unit }),
    });
  } catch (error) {
    if (error instanceof SalesbookError) throw new UsageError(messageOf(inFile(error, out), language));
    throw error;
  }
}

function inFile(error: SalesbookError, file: string): SalesbookError {
  return new SalesbookError(error.code, { ...error.details, file });
}

/** @throws SalesbookError why nothing was made; nothing is left behind then */
export async function exerciseMake(command: ExerciseMake, surroundings: Surroundings): Promise<void> {
  const { language } = command;
  const { directory, print, printError, signal } = surroundings;
  const named = (name: string): NamedFile => ({ name, path: resolve(directory, name) });
  const source = named(command.exercise);
  const { json, exercise: read } = await exerciseIn(source, language);
  const list = named(command.students);
  const students = await readStudents({ bytes: await readBytes(list, language), name: list.name }, language);
  const exercise = { ...read, students };

  const target = named(command.out);
  const files = await Writing.into(target, command, signal);
  let keys: Writing | null = null;
  const handouts: (MadeHandout & { readonly file: string })[] = [];
  try {
    keys = command.keys === undefined ? null : await Writing.into(named(command.keys), command, signal);
    for await (const file of makeFiles(exercise, signal ? { signal } : {})) {
      await files.add(file);
      if (!file.made) continue;
      handouts.push({ ...file.made, file: file.name });
      await keys?.add(await keyCopy(exercise, file.made.student, signal));
    }
    await keys?.end();
    const known = { ...json, students: handouts.map(({ student }) => student) };
    const kept = new TextEncoder().encode(`${JSON.stringify(known, null, 2)}\n`);
    await files.add({ name: exerciseWords[read.language].files.exercise, bytes: kept });
    await files.end();
    // Whoever marks must know who handed in nothing, and whose figures are which.
    await saveBytes(source, kept, { force: true, language, signal });
  } catch (error) {
    await files.undo();
    await keys?.undo();
    throw error;
  }
  const words = exerciseWords[language].said;
  for (const { table, name, count } of await unseenSlips(exercise, handouts))
    printError(fill(words.unseen, { table, slip: name, count, all: students.length }));
  if (command.describe) {
    const described = handouts.map(({ student: { id, name }, file, sheets }) => ({ id, name, file, sheets }));
    print(JSON.stringify({ students: described }, null, 2));
    return;
  }
  print(fill(words.made, { file: target.name, count: students.length, sheets: exercise.tables.length }));
  print(fill(words.kept, { file: source.name }));
}

/** @throws SalesbookError why nothing was marked; nothing is left behind then */
export async function exerciseMark(command: ExerciseMark, surroundings: Surroundings): Promise<void> {
  const { language, force } = command;
  const { directory, print, printError, signal } = surroundings;
  const named = (name: string): NamedFile => ({ name, path: resolve(directory, name) });
  const { exercise } = await exerciseIn(named(command.exercise), language);
  const out = named(command.out);
  const targets = [out, ...[command.csv, command.json].flatMap((name) => (name === undefined ? [] : [named(name)]))];
  for (const target of targets) await checkTarget(target, force, language);
  const own = new Set(targets.map(({ path }) => path));
  const handIns = await handInsIn(command.files.map(named), exercise, own, language);
  if (handIns.length === 0) throw new SalesbookError("handInsNone", { file: command.files.join(", ") });

  const isThere = force && (await stat(out.path).catch(() => null)) !== null;
  await loadWords(exercise.language);
  const earlier = isThere ? await readOverrides({ bytes: await readBytes(out, language), name: out.name }, exercise.language) : null;
  const overrides: Overrides = earlier ?? new Map();
  const marked = await markClass(exercise, handIns, signal ? { signal } : {});
  const feedback = command.feedback === undefined ? null : await Writing.into(named(command.feedback), command, signal);
  const written: string[] = [];
  try {
    if (feedback) {
      for await (const file of feedbackFiles(exercise, marked, overrides, signal ? { signal } : {})) await feedback.add(file);
      await feedback.end();
    }
    for (const target of targets) {
      const isNew = (await stat(target.path).catch(() => null)) === null;
      const bytes =
        target.name === command.csv
          ? gradesCsv(exercise, marked, overrides)
          : target.name === command.json
            ? new TextEncoder().encode(`${JSON.stringify(markedJson(exercise, marked, overrides), null, 2)}\n`)
            : await reportBytes(exercise, marked, overrides, signal);
      await saveBytes(target, bytes, { force, language, signal });
      if (isNew) written.push(target.path);
    }
  } catch (error) {
    await Promise.all([feedback?.undo(), ...written.map((path) => rm(path, { force: true }))]);
    throw error;
  }
  const words = exerciseWords[language].said;
  for (const one of marked.unread)
    printError(fill(words.unread, { file: one.file, reason: reasonText(one, language) }).replace(/\s*\n\s*/g, " "));
  const handedIn = marked.students.filter(({ file }) => file !== null);
  const share = handedIn.reduce((sum, { points, outOf }) => sum + (outOf > 0 ? points / outOf : 0), 0) / Math.max(1, handedIn.length);
  print(
    fill(words.marked, {
      file: out.name,
      count: marked.students.length,
      handedIn: handedIn.length,
      average: Number((share * 100).toFixed(1)),
    }),
  );
}

async function exerciseIn(file: NamedFile, language: Language): Promise<{ json: Record<string, unknown>; exercise: Exercise }> {
  try {
    const json = jsonOf(new TextDecoder().decode(await readBytes(file, language)));
    return { json, exercise: readExercise(json) };
  } catch (error) {
    throw error instanceof SalesbookError && (error.code === "exerciseMalformed" || error.code === "exerciseNone")
      ? inFile(error, file.name)
      : error;
  }
}

/** The files of folders and archives; what the exercise itself wrote there is no hand-in. */
async function handInsIn(
  sources: readonly NamedFile[],
  { language }: Exercise,
  own: ReadonlySet<string>,
  spoken: Language,
): Promise<HandIn[]> {
  const { files } = exerciseWords[language];
  const isOwn = (name: string): boolean => name === files.key || name === files.exercise;
  const found: HandIn[] = [];
  for (const source of sources) {
    const kind = await stat(source.path).catch((error: unknown) => {
      throw unreadable(source, error, spoken);
    });
    const paths = kind.isDirectory() ? (await readdir(source.path, { recursive: true })).sort() : [""];
    for (const path of paths) {
      const whole = path === "" ? source.path : join(source.path, path);
      const name = path === "" ? source.name : relative(source.path, whole);
      const base = name.split(/[/\\]/).at(-1) ?? name;
      if (own.has(whole) || isOwn(base) || /^[.~]/.test(base) || (path !== "" && !(await stat(whole)).isFile())) continue;
      const bytes = await readBytes({ name, path: whole }, spoken);
      if (!/\.zip$/i.test(base)) found.push({ name, bytes });
      else found.push(...(await unpackedFiles({ name, bytes }, language)).filter((file) => !isOwn(file.name.split("/").at(-1) ?? "")));
    }
  }
  return found;
}

/** Files on their way into a folder or an archive. */
class Writing {
  private readonly packed: MadeFile[] = [];
  private readonly written: string[] = [];

  private constructor(
    private readonly target: NamedFile,
    private readonly how: { readonly force: boolean; readonly language: Language; readonly signal: AbortSignal | undefined },
    private readonly madeFolder: string | undefined,
  ) {}

  /** @throws SalesbookError fileExists, fileNotWritable */
  static async into(
    target: NamedFile,
    { force, language }: { readonly force: boolean; readonly language: Language },
    signal?: AbortSignal,
  ): Promise<Writing> {
    const how = { force, language, signal };
    if (isArchive(target)) {
      await checkTarget(target, force, language);
      return new Writing(target, how, undefined);
    }
    const folder = await mkdir(target.path, { recursive: true }).catch(async (error: unknown) => {
      // A file of this name stands in the way.
      await checkTarget(target, true, language);
      throw new SalesbookError("fileNotWritable", { file: target.name, reason: String(error) });
    });
    return new Writing(target, how, folder);
  }

  async add(file: MadeFile): Promise<void> {
    if (isArchive(this.target)) {
      this.packed.push(file);
      return;
    }
    const path = join(this.target.path, file.name);
    const isNew = (await stat(path).catch(() => null)) === null;
    await saveBytes({ name: join(this.target.name, file.name), path }, file.bytes, this.how);
    if (isNew) this.written.push(path);
  }

  async end(): Promise<void> {
    if (!isArchive(this.target)) return;
    const isNew = (await stat(this.target.path).catch(() => null)) === null;
    await saveBytes(this.target, packedFiles(this.packed), this.how);
    if (isNew) this.written.push(this.target.path);
  }

  /** Takes away what was written new. */
  async undo(): Promise<void> {
    await Promise.all(this.written.map((path) => rm(path, { force: true })));
    if (this.madeFolder !== undefined) await rm(this.madeFolder, { recursive: true, force: true });
  }
}

function isArchive({ name }: NamedFile): boolean {
  return /\.zip$/i.test(name);
}
