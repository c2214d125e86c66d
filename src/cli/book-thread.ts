/** A thread that keeps a ledger's workbook open for the command line and reads its sheets. */
import { parentPort } from "node:worker_threads";
import { loadLanguages, type Language } from "../i18n";
import { refusalOf, type Refusal } from "../import/apart";
import type { SourceFile } from "../import/reader";
import { openBook, type LinePlan, type OpenedSource } from "../ledger/ledger";

/** What is asked: to open a workbook first; then the sums of a list by a plan, or without one the keys of its lines. */
export type BookQuestion =
  | { readonly file: SourceFile; readonly language: Language }
  | { readonly list: number; readonly plan: LinePlan | null };

export type BookAnswer<Value> = { readonly value: Value } | Refusal;

/** A list of a workbook that was opened. */
export interface OpenedList extends Pick<OpenedSource, "name" | "head"> {
  readonly size: number;
}

let sheets: readonly Extract<OpenedSource, { kind: "sheet" }>[] = [];

async function answer(question: BookQuestion): Promise<BookAnswer<unknown>> {
  try {
    if ("list" in question) {
      const { sheet } = sheets[question.list]!;
      return { value: await (question.plan ? sheet.sums(question.plan) : sheet.keys()) };
    }
    const { file, language } = question;
    await loadLanguages(language);
    sheets = (await openBook(file, language)).filter((one) => one.kind === "sheet");
    return { value: sheets.map(({ name, head, sheet }): OpenedList => ({ name, head, size: sheet.size })) };
  } catch (error) {
    return refusalOf(error);
  }
}

parentPort?.on("message", (question: BookQuestion) => void answer(question).then((answered) => parentPort?.postMessage(answered)));
