/** The words that functions need while they calculate; whole catalogues would make them load slowly. */
import type { ResultMatrix } from "../domain/cells";
import { cellErrors as english } from "../i18n/en/cell-errors";
import { functionAnswers as englishAnswers } from "../i18n/en/functions/answers";
import { functionWords as englishWords } from "../i18n/en/functions/words";
import type { ErrorWords } from "../i18n/error-message";
import { cellErrors as simplified } from "../i18n/zh-CN/cell-errors";
import { functionAnswers as simplifiedAnswers } from "../i18n/zh-CN/functions/answers";
import { functionWords as simplifiedWords } from "../i18n/zh-CN/functions/words";
import { cellErrors as traditional } from "../i18n/zh-TW/cell-errors";
import { functionAnswers as traditionalAnswers } from "../i18n/zh-TW/functions/answers";
import { functionWords as traditionalWords } from "../i18n/zh-TW/functions/words";
import { currentLanguage } from "./language";

const ANSWERS = { en: englishAnswers, "zh-CN": simplifiedAnswers, "zh-TW": traditionalAnswers } as const;
const MESSAGES = {
  en: { errors: english, functions: { words: englishWords } },
  "zh-CN": { errors: simplified, functions: { words: simplifiedWords } },
  "zh-TW": { errors: traditional, functions: { words: traditionalWords } },
} as const;

/** The kinds of answers that are given in words. */
export type Vocabulary = keyof typeof englishAnswers;

/** The messages of cells, in the user's language. */
export function errorWords(): ErrorWords {
  return MESSAGES[currentLanguage()];
}

/** Answers that are keys of a vocabulary, in the user's language; everything else stays as it is. */
export function inWords(vocabulary: Vocabulary, results: ResultMatrix<string>): ResultMatrix<string> {
  const words: Readonly<Record<string, string>> = ANSWERS[currentLanguage()][vocabulary];
  return results.map((row) => row.map((cell) => (typeof cell === "string" && Object.hasOwn(words, cell) ? words[cell]! : cell)));
}
