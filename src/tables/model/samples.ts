/**
 * What invented figures are asked for. An invented answer to one cell stands beside that cell in the spec. Rows of invented
 * figures stand in the table's `sample.ts` where this table alone has them, in `wholesaler/` where several tables tell of the
 * same; `lists.mjs` looks that a `sample.ts` is read by its own folder only, and a file of `wholesaler/` by several folders.
 */
/** What invented values are asked for: how many rows, in which language, and how many columns of a repeated field. */
export interface SampleSet {
  readonly rows: number;
  readonly language: "en" | "zh-CN" | "zh-TW";
  readonly columns: number;
}
