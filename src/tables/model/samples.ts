/**
 * What invented figures are asked for. An invented answer to one cell stands beside that cell in the spec. Rows of invented
 * figures stand in the table's `sample.ts` where this table alone has them, in `wholesaler/` where several tables tell of the
 * same; `lists.mjs` looks that a `sample.ts` is read by its own folder only, and a file of `wholesaler/` by several folders.
 */

/** The languages that invented names are in. */
const SAMPLE_LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;

/** In which language a sheet's invented names are: English where its own has none. */
export function sampleLanguage(language: string): SampleSet["language"] {
  return SAMPLE_LANGUAGES.find((known) => known === language) ?? "en";
}

/** More rows than this are no figures of a course. */
export const MOST_COURSE_ROWS = 40;

/** What invented values are asked for: how many rows, in which language, and how many columns of a repeated field. */
export interface SampleSet {
  readonly rows: number;
  readonly language: (typeof SAMPLE_LANGUAGES)[number];
  readonly columns: number;
}
