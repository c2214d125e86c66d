/** Which column of the user's file became which field, for the user to check. */
import { fill, type Language } from "../i18n";
import { columnsFor, comesFromMonths, firstRepetition, monthColumns, wantedFields, type WantedField } from "./fields";
import { wordsOf } from "../book/words";

export interface RecognisedColumns {
  /** In the order of the fields; `heading` is the file's own. */
  readonly used: readonly { readonly heading: string; readonly field: string }[];
  /** Headings of the file that no field took. */
  readonly unused: readonly string[];
}

/**
 * The file's headings beside the names of the fields they became.
 *
 * @param headings of a file that `matchColumns` accepted
 * @param tables the numbers of the tables it was matched to
 */
export function recognisedColumns(headings: readonly string[], tables: readonly string[], language: Language): RecognisedColumns {
  const columns = wantedFields(tables).flatMap((wanted) =>
    columnsOf(wanted, headings).map((column, index, all) => ({
      column,
      field: fieldName(wanted, firstRepetition(wanted, all.length) + index, language),
    })),
  );
  const taken = new Set(columns.map(({ column }) => column));
  return {
    used: columns.map(({ column, field }) => ({ heading: headings[column] ?? "", field })),
    unused: headings.filter((heading, column) => heading !== "" && !taken.has(column)),
  };
}

function columnsOf(wanted: WantedField, headings: readonly string[]): readonly number[] {
  const columns = columnsFor(wanted, headings);
  return columns.length === 0 && comesFromMonths(wanted) ? monthColumns(headings) : columns;
}

function fieldName({ spec, field }: WantedField, n: number, language: Language): string {
  return fill(wordsOf(spec.number, language).fields[field.name] ?? field.name, { n });
}
