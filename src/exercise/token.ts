/**
 * The mark of a hand-out: which exercise it is of, whose it is, and a signature that only the exercise's secret gives. It stands in
 * the name of a range, in a cell of a hidden sheet and in the file's keywords, since each of these is lost by some program; two that
 * agree are enough.
 */
import { EXERCISE_NAME } from "../mark/names";
import type { Exercise, Student } from "./definition";
import { hexOf, keyed } from "./secret";

/** What a mark begins with. */
const BEGINNING = "SalesbookExercise1";

/** Whose hand-out of which exercise. */
export interface Claim {
  /** The exercise's number, which tells nothing of its secret. */
  readonly exercise: string;
  /** Of the student. */
  readonly id: string;
  readonly signature: string;
}

/** The number of an exercise: eight digits that follow from its secret. */
export async function exerciseNumber({ secret }: Pick<Exercise, "secret">): Promise<string> {
  return hexOf(await keyed(secret, "exercise")).slice(0, 8);
}

/** The mark of a student's hand-out, as text. */
export async function tokenOf(exercise: Pick<Exercise, "secret">, { id }: Pick<Student, "id">): Promise<string> {
  const number = await exerciseNumber(exercise);
  return [BEGINNING, number, hexOf(new TextEncoder().encode(id)), await signatureOf(exercise, number, id)].join(".");
}

/** A mark as the name of a range, which takes letters, digits and underscores only. */
export function nameOfToken(token: string): string {
  return `${EXERCISE_NAME}${token.slice(BEGINNING.length + 1).replaceAll(".", "_")}`;
}

const IN_A_TEXT = new RegExp(`${BEGINNING}\\.([0-9a-f]{8})\\.([0-9a-f]*)\\.([0-9a-f]{32})`);
const IN_A_NAME = new RegExp(`${EXERCISE_NAME}([0-9a-f]{8})_([0-9a-f]*)_([0-9a-f]{32})`, "i");

/** What a text says that may hold a mark; `null` where it holds none. */
export function claimIn(text: string): Claim | null {
  const found = IN_A_TEXT.exec(text) ?? IN_A_NAME.exec(text);
  if (!found) return null;
  const [, exercise = "", id = "", signature = ""] = found.map((part) => part.toLowerCase());
  return { exercise, id: decoded(id), signature };
}

/** Whether a mark was given by this exercise. */
export async function isSigned(exercise: Pick<Exercise, "secret">, { exercise: number, id, signature }: Claim): Promise<boolean> {
  return signature === (await signatureOf(exercise, number, id));
}

async function signatureOf({ secret }: Pick<Exercise, "secret">, number: string, id: string): Promise<string> {
  return hexOf(await keyed(secret, JSON.stringify(["student", number, id]))).slice(0, 32);
}

function decoded(hex: string): string {
  return new TextDecoder().decode(Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16)));
}
