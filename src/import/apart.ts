/**
 * Reading a file apart from whoever waits for it: in a worker of the page, in a thread of the command line. What comes back is
 * plain data, so whoever runs it can end it at any time.
 */
import { SalesbookError, type ErrorCode, type ErrorDetails } from "../domain/errors";
import { loadLanguages, type Language } from "../i18n";
import { recognised } from "./formats";
import type { ReadLimits } from "./limits";
import type { FileRows, SourceFile } from "./reader";
import { takenCells, type FileAsIs } from "./taken-cells";

/** What is to be read. */
export interface ReadTask {
  readonly want: "rows" | "cells";
  readonly file: SourceFile;
  readonly language: Language;
  readonly limits?: ReadLimits;
  /** A sheet was asked for, which a file of one table does not have. */
  readonly wantsSheet?: boolean;
}

/** What came of it. */
export type ReadAnswer = { readonly rows: FileRows } | { readonly cells: FileAsIs } | Refusal;

/** Why nothing came of it. */
export type Refusal =
  | { readonly refused: ErrorCode; readonly details: ErrorDetails }
  /** A fault of ours, in its own words. */
  | { readonly broken: string };

/**
 * Runs a task elsewhere.
 *
 * @throws SalesbookError fileStopped when it took too long or too much memory
 */
export type Apart = (task: ReadTask) => Promise<ReadAnswer>;

/** Carries a task out where it is called. */
export async function answerTask({ want, file, language, limits, wantsSheet = false }: ReadTask): Promise<ReadAnswer> {
  try {
    await loadLanguages(language);
    const { reader, isOneTable } = await recognised(file, language);
    if (wantsSheet && isOneTable) return { refused: "sheetMissing", details: { file: file.name } };
    return want === "rows"
      ? { rows: await reader.rowsOf(file, language, limits) }
      : { cells: takenCells(await reader.cellsOf(file, language, limits)) };
  } catch (error) {
    return refusalOf(error);
  }
}

/** An error as plain data. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof SalesbookError ? { refused: error.code, details: error.details } : { broken: String(error) };
}

/** @throws SalesbookError why the file cannot be read, as `openTableFile` */
export async function readRows(task: Omit<ReadTask, "want">, apart: Apart = answerTask): Promise<FileRows> {
  const answer = await apart({ ...task, want: "rows" });
  if ("rows" in answer) return answer.rows;
  throw reasonOf(answer);
}

/** @throws SalesbookError why the file cannot be read, as `openTableFile` */
export async function readCells(task: Omit<ReadTask, "want">, apart: Apart = answerTask): Promise<FileAsIs> {
  const answer = await apart({ ...task, want: "cells" });
  if ("cells" in answer) return answer.cells;
  throw reasonOf(answer);
}

/** The error that an answer stands for. */
export function reasonOf(answer: object | Refusal): Error {
  if ("refused" in answer) return new SalesbookError(answer.refused, answer.details);
  return new Error("broken" in answer ? answer.broken : "The reader answered something else.");
}
