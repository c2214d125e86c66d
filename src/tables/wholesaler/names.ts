/** Invented names and sentences in the languages that have them. */
import type { SampleSet } from "../model";

/** The same words in every language. */
export type Names = Readonly<Record<SampleSet["language"], string>>;

/** Words in simplified Chinese, as in Taiwan, and in English. */
export const names = (chinese: string, taiwanese: string, english: string): Names => ({
  "zh-CN": chinese,
  "zh-TW": taiwanese,
  en: english,
});
