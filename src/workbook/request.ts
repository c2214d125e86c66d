/** What a user asks for: which tables, in which language, with what in them. Plain data; an edit makes a new one. */
import type { Language } from "../i18n";
import type { Value } from "../templates/model";

/** The input values of one table by field id (`customer`, `average`, `month1` …), one entry per row. */
export type InputColumns = Readonly<Record<string, readonly Value[]>>;

export interface TableRequest {
  /** The textbook's number, for example "6-9". */
  readonly table: string;
  readonly rows: number;
  /** Settings, policy cells (`shareCut.A`) and structural parameters (`months`) that differ from the spec's defaults. */
  readonly parameters: Readonly<Record<string, number | string | null>>;
  readonly columns: InputColumns;
  /** Headings of the user's own for input fields (a file's month names), by field id. */
  readonly headings: Readonly<Record<string, string>>;
}

export interface BookRequest {
  readonly language: Language;
  readonly tables: readonly TableRequest[];
}
