/** Marks what a class handed in. */
import { SalesbookError } from "../domain/errors";
import { loadWords } from "../book/words";
import { LANGUAGES } from "../i18n";
import type { Exercise, Student } from "./definition";
import { claimOf, givenIn, isOfFile, nameIn, readHandIn, type HandIn, type UnreadReason } from "./hand-in";
import { judge, type GivenCells, type Judged, type JudgedCell } from "./judge";
import { NOTHING } from "./answer";
import { OtherKeys } from "./others";
import { plannedSheets } from "./planned";
import { loadSlipWords } from "./slips";
import { exerciseNumber, isSigned } from "./token";
import { variantOf, type Variant } from "./variant";

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

/** A student's work as it was judged by itself, without what the others have. */
interface Received extends Judged {
  readonly student: Student;
  readonly file: string | null;
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
  const marking = new Marking(exercise, await exerciseNumber(exercise));
  const total = handIns.length + exercise.students.length;
  const step = async (done: number, label: string): Promise<void> => {
    onProgress?.({ done, total, label });
    // Lets a page paint its progress and hear a click on Cancel.
    if (done % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new SalesbookError("cancelled");
  };
  for (const [index, handIn] of inOrder(handIns).entries()) {
    await step(index, handIn.name);
    await marking.receive(handIn);
  }
  for (const [index, student] of exercise.students.entries()) {
    await step(handIns.length + index, student.name);
    await marking.missed(student);
  }
  onProgress?.({ done: total, total, label: "" });
  return marking.result();
}

/** Files by name, the shortest first: a copy of a file has a longer one. */
function inOrder(handIns: readonly HandIn[]): HandIn[] {
  return [...handIns].sort((left, right) => left.name.length - right.name.length || (left.name < right.name ? -1 : 1));
}

/** A class on its way. Of each student the verdicts are kept and the right figures, nothing else: a class may be large. */
class Marking {
  private readonly listed: ReadonlyMap<string, Student>;
  private readonly received = new Map<string, Received>();
  private readonly unread: Unread[] = [];
  private readonly keys = new OtherKeys();

  constructor(
    private readonly exercise: Exercise,
    private readonly number: string,
  ) {
    this.listed = new Map(exercise.students.map((student) => [student.id, student]));
  }

  async receive(handIn: HandIn): Promise<void> {
    const refuse = (reason: UnreadReason, error: SalesbookError | null = null): void =>
      void this.unread.push({ file: handIn.name, reason, error });
    try {
      const book = await readHandIn(handIn, this.exercise.language);
      const claim = claimOf(book);
      if (claim === null) return refuse("notHandIn");
      if (claim === "marksDiffer") return refuse("marksDiffer");
      if (claim.exercise !== this.number) return refuse("otherExercise");
      if (!(await isSigned(this.exercise, claim))) return refuse("signature");
      if (this.received.has(claim.id)) return refuse("second");
      const student = this.listed.get(claim.id) ?? { id: claim.id, name: nameIn(book) };
      const variant = await variantOf(this.exercise, student);
      const given = givenIn(book, plannedSheets(this.exercise, variant), variant);
      // Exercises with one secret have one number, and a file of the other must not count as one with nothing in it.
      if (given === null) return refuse("noSheet");
      this.keep(handIn.name, variant, given);
    } catch (error) {
      if (!isOfFile(error)) throw error;
      refuse("unreadable", error instanceof SalesbookError ? error : null);
    }
  }

  /** A student on the list, from whom nothing came. */
  async missed(student: Student): Promise<void> {
    if (!this.received.has(student.id)) this.keep(null, await variantOf(this.exercise, student), () => NOTHING);
  }

  result(): MarkedClass {
    const others = [...this.received.keys()].filter((id) => !this.listed.has(id)).sort();
    return {
      students: [...this.listed.keys(), ...others].flatMap((id): MarkedStudent[] => {
        const one = this.received.get(id);
        if (!one) return [];
        const cells = this.withOwners(one);
        const sum = (of: (cell: JudgedCell) => number): number => Number(cells.reduce((points, cell) => points + of(cell), 0).toFixed(9));
        return [{ ...one, cells, points: sum(({ points }) => points), outOf: sum(({ outOf }) => outOf) }];
      }),
      unread: this.unread,
    };
  }

  private keep(file: string | null, variant: Variant, given: GivenCells): void {
    this.keys.add(variant);
    this.received.set(variant.student.id, { student: variant.student, file, ...judge(this.exercise, variant, given) });
  }

  /** Wrong values that are somebody else's key: whether they are is said of all of a student's together. */
  private withOwners({ student, cells }: Received): readonly JudgedCell[] {
    const wrong = cells.flatMap(({ verdict, asked, row, given }) =>
      verdict === "wrong" && typeof given === "number" ? [{ asked, row, value: given }] : [],
    );
    if (wrong.length === 0) return cells;
    const ownersOf = this.keys.ownersOf(student.id, wrong);
    return cells.map((cell) => {
      const owners = cell.verdict === "wrong" && typeof cell.given === "number" ? ownersOf(cell.asked, cell.row, cell.given) : [];
      return owners.length > 0 ? { ...cell, verdict: "foreign", owners } : cell;
    });
  }
}
