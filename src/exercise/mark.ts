/** Marks what a class handed in. */
import { SalesbookError } from "../domain/errors";
import { loadWords } from "../book/words";
import { LANGUAGES } from "../i18n";
import { blankSheets } from "./blank";
import type { Exercise, Student } from "./definition";
import { claimOf, givenIn, isOfFile, nameIn, readHandIn, type HandIn, type UnreadReason } from "./hand-in";
import { judge, type GivenCells, type Judged, type JudgedCell } from "./judge";
import { OtherKeys } from "./others";
import { loadSlipWords } from "./slips";
import { exerciseNumber, isSigned } from "./token";
import { variantOf, type Variant } from "./variant";
import { exerciseWords } from "../i18n/exercise";

/** A student with what was handed in. */
export interface MarkedStudent extends Judged {
  readonly student: Student;
  /** `null` where nothing was handed in. */
  readonly file: string | null;
  readonly points: number;
  readonly outOf: number;
}

/** A file that was not marked. */
export interface Unread {
  readonly file: string;
  readonly reason: UnreadReason;
  /** Of an unreadable file. */
  readonly error: SalesbookError | null;
}

/** A class as it was marked: those on the list in its order, then others by their ids. */
export interface MarkedClass {
  readonly students: readonly MarkedStudent[];
  readonly unread: readonly Unread[];
}

export interface MarkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly label: string }) => void;
}

/** What was found in one file. */
interface Received {
  readonly file: string;
  readonly variant: Variant;
  readonly given: GivenCells;
}

/**
 * Marks the files of a class. A broken or foreign file is listed and stops nothing; of two files of a student that is marked whose
 * name is the student's id, else the first.
 *
 * @param handIns in any order
 * @throws SalesbookError cancelled
 */
export async function markClass(
  exercise: Exercise,
  handIns: readonly HandIn[],
  { signal, onProgress }: MarkOptions = {},
): Promise<MarkedClass> {
  // Answers may be words of any language.
  await Promise.all([loadWords(...LANGUAGES), loadSlipWords(...LANGUAGES)]);
  const number = await exerciseNumber(exercise);
  const listed = new Map(exercise.students.map((student) => [student.id, student]));
  const variants = new Map<string, Variant>();
  const received = new Map<string, Received>();
  const unread: Unread[] = [];
  const total = handIns.length + listed.size;
  const step = async (done: number, label: string): Promise<void> => {
    onProgress?.({ done, total, label });
    // Lets a page paint its progress and hear a click on Cancel.
    if (done % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new SalesbookError("cancelled");
  };

  for (const [index, handIn] of inOrder(handIns).entries()) {
    await step(index, handIn.name);
    const result = await receive(exercise, number, listed, variants, handIn);
    if ("reason" in result) unread.push(result);
    else if (received.has(result.variant.student.id)) unread.push({ file: handIn.name, reason: "second", error: null });
    else received.set(result.variant.student.id, result);
  }
  for (const [index, student] of [...listed.values()].entries()) {
    await step(handIns.length + index, student.name);
    if (!variants.has(student.id)) variants.set(student.id, await variantOf(exercise, student));
  }
  const keys = new OtherKeys();
  for (const variant of variants.values()) keys.add(variant);
  const others = [...received.keys()].filter((id) => !listed.has(id)).sort();
  const students = [...listed.keys(), ...others].flatMap((id): MarkedStudent[] => {
    const variant = variants.get(id);
    return variant ? [markedStudent(exercise, variant, received.get(id), keys)] : [];
  });
  onProgress?.({ done: total, total, label: "" });
  return { students, unread };
}

/** Files by name, those that are called as a student's id is before copies of them. */
function inOrder(handIns: readonly HandIn[]): HandIn[] {
  return [...handIns].sort((left, right) => left.name.length - right.name.length || (left.name < right.name ? -1 : 1));
}

async function receive(
  exercise: Exercise,
  number: string,
  listed: ReadonlyMap<string, Student>,
  variants: Map<string, Variant>,
  handIn: HandIn,
): Promise<Received | Unread> {
  const refused = (reason: UnreadReason, error: SalesbookError | null = null): Unread => ({ file: handIn.name, reason, error });
  try {
    const book = await readHandIn(handIn, exercise.language);
    const claim = claimOf(book);
    if (claim === null) return refused("notHandIn");
    if (claim === "marksDiffer") return refused("marksDiffer");
    if (claim.exercise !== number) return refused("otherExercise");
    if (!(await isSigned(exercise, claim))) return refused("signature");
    const student = listed.get(claim.id) ?? { id: claim.id, name: nameIn(book) };
    const variant = variants.get(student.id) ?? (await variantOf(exercise, student));
    variants.set(student.id, variant);
    return { file: handIn.name, variant, given: givenIn(book, blankSheets(exercise, variant, exerciseWords[exercise.language].cover)) };
  } catch (error) {
    if (!isOfFile(error)) throw error;
    return refused("unreadable", error instanceof SalesbookError ? error : null);
  }
}

function markedStudent(exercise: Exercise, variant: Variant, received: Received | undefined, keys: OtherKeys): MarkedStudent {
  const nothing: GivenCells = () => ({ value: null, isFormula: false, isUncalculated: false });
  const given = received?.given ?? nothing;
  const judged = withOwners(judge(exercise, variant, given), variant, keys);
  const sum = (of: (cell: JudgedCell) => number): number => Number(judged.cells.reduce((points, cell) => points + of(cell), 0).toFixed(9));
  return {
    ...judged,
    student: variant.student,
    file: received?.file ?? null,
    points: sum(({ points }) => points),
    outOf: sum(({ outOf }) => outOf),
  };
}

/** Wrong values that are somebody else's key: whether they are is said of all of a student's together. */
function withOwners(judged: Judged, { student }: Variant, keys: OtherKeys): Judged {
  const wrong = judged.cells.flatMap(({ verdict, asked, row, given }) =>
    verdict === "wrong" && typeof given === "number" ? [{ asked, row, value: given }] : [],
  );
  if (wrong.length === 0) return judged;
  const ownersOf = keys.ownersOf(student.id, wrong);
  return {
    ...judged,
    cells: judged.cells.map((cell) => {
      const owners = cell.verdict === "wrong" && typeof cell.given === "number" ? ownersOf(cell.asked, cell.row, cell.given) : [];
      return owners.length > 0 ? { ...cell, verdict: "foreign", owners } : cell;
    }),
  };
}
