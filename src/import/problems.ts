/** What is doubtful about a file: where it stands, what can be done about it, and whether it has to be settled first. Plain data. */
import { SalesbookError, type ErrorCode, type ErrorDetails } from "../domain/errors";
import type { Choice } from "./choices";
import { catalogues, fill, type Language } from "../i18n";
import { noteSentences, type ImportNote } from "./notes";

/** A cell of the file, a row or a column of it: numbers of rows are the file's own, from 1, columns those of the table, from 0. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
  /** The cell's contents, or what the row is called. */
  readonly text?: string;
}

/** Why nothing can be made before something is settled: a code of the errors, and what fills the blanks of its message. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export interface Problem {
  readonly kind: ErrorCode | ImportNote["kind"];
  readonly places: readonly Place[];
  /** What the user can say to it; none where there is nothing to decide. */
  readonly choices: readonly Choice[];
  /** What holds, by the user's word or without; `null` where nothing was chosen. */
  readonly chosen: Choice | null;
  /** In the user's language by `noteSentences` or by the catalogue of errors. */
  readonly said: ImportNote | Refusal;
}

/** A problem that has to be settled before anything is made. */
export interface OpenProblem extends Problem {
  readonly said: Refusal;
}

export function isOpen(problem: Problem): problem is OpenProblem {
  return "code" in problem.said;
}

/** The first of the problems that have to be settled, with the answers to it. */
export class Undecided extends SalesbookError {
  constructor(readonly problem: OpenProblem) {
    super(problem.said.code, problem.said.details);
  }
}

/** @throws Undecided where a problem has to be settled first */
export function refuseOpen(problems: readonly Problem[]): void {
  const first = problems.find(isOpen);
  if (first) throw new Undecided(first);
}

/** What is only told of a file. That returns are subtracted, as everybody expects, is said to those alone who look at the file. */
export function notesOf(problems: readonly Problem[]): readonly ImportNote[] {
  return problems.flatMap(({ said }) => ("code" in said || said.kind === "returns" ? [] : [said]));
}

/** What is said of a problem. */
export function problemSentence({ said }: Problem, language: Language): string {
  return "code" in said ? fill(catalogues[language].errors[said.code], said.details) : noteSentences([said], language).join("");
}

/** A problem that nothing was chosen for. */
export function openProblem(
  code: ErrorCode,
  details: ErrorDetails,
  places: readonly Place[],
  choices: readonly Choice[] = [],
): OpenProblem {
  return { kind: code, places, choices, chosen: null, said: { code, details } };
}
