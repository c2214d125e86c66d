/** What is wrong with the columns of a file, in words that name them as the file and the sheets do. */
import { catalogues, fill, type Language } from "../i18n";
import { wordsOf } from "../book/words";
import type { FileTable } from "./file-table";
import type { Refusal } from "./problems";

/** The file lacks a column that a table needs. */
export function columnMissing(field: string, table: string, file: FileTable, language: Language): Refusal {
  const samples: Readonly<Record<string, readonly string[]>> = catalogues[language].files.samples;
  const found = file.headings.filter((heading) => heading !== "");
  return {
    code: "columnMissing",
    details: {
      file: file.file,
      column: fieldName(field, table, language),
      received: found.length === 0 ? catalogues[language].files.nothing : listed(found, language),
      accepted: listed(samples[field] ?? [wordsOf(table, language).fields[field] ?? field, field], language),
    },
  };
}

/** Two columns of the file fit one field. */
export function columnTwice(field: string, table: string, columns: readonly number[], file: FileTable, language: Language): Refusal {
  const [first = 0, second = 0] = columns;
  return {
    code: "columnTwice",
    details: {
      file: file.file,
      column: fieldName(field, table, language),
      first: file.headings[first] ?? "",
      second: file.headings[second] ?? "",
    },
  };
}

function fieldName(field: string, table: string, language: Language): string {
  const names: Readonly<Record<string, string>> = catalogues[language].files.fields;
  return names[field] ?? wordsOf(table, language).fields[field] ?? field;
}

const MOST_LISTED = 12;

/** Headings as a message lists them: quoted, the first dozen. */
export function listed(texts: readonly string[], language: Language): string {
  const words = catalogues[language].files;
  const shown = texts.slice(0, MOST_LISTED).map((text) => fill(words.quoted, { text }));
  const rest = texts.length - shown.length;
  return [...shown, ...(rest > 0 ? [fill(words.more, { count: rest })] : [])].join(words.comma);
}
