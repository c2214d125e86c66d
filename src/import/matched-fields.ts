/** Which columns of a user's file bring a field, and whether their months can be told apart and put in order. */
import { catalogues, fill, type Language } from "../i18n";
import { monthOf, quarterOf } from "../values/headings";
import { orderedMonths } from "../values/periods";
import type { Choice, ImportChoices } from "./choices";
import { columnMissing, columnTwice, listed } from "./column-errors";
import { columnsFor, comesFromMonths, MONTH_ROLE, monthColumns, monthsBeyond, NO_ROLE, type Headings, type WantedField } from "./fields";
import type { FileTable } from "./file-table";
import { openProblem, type Problem, type Refusal } from "./problems";

/** A wanted field and the columns of the file that bring it. */
export interface MatchedField extends WantedField {
  readonly columns: readonly number[];
  /** The columns are months, and the field is their average. */
  readonly averaged: boolean;
}

/** The columns of the wanted fields that the file has, and what is doubtful about them. */
export function matchFields(
  wanted: readonly WantedField[],
  file: FileTable,
  headings: Headings,
  language: Language,
): { readonly matches: readonly MatchedField[]; readonly problems: readonly Problem[] } {
  const problems = new Map<string, Problem>();
  const matches = wanted.flatMap((one): MatchedField[] => {
    const found = matchField(one, file, headings, language);
    if (found === null) return [];
    if ("columns" in found) return [found];
    // What two tables lack is asked for once.
    problems.set(`${found.kind} ${one.field.name} ${found.places.map(({ column }) => column).join()}`, found);
    return [];
  });
  return { matches, problems: [...problems.values()] };
}

/** The columns of one field; nothing for an optional field that the file lacks. */
function matchField(wanted: WantedField, file: FileTable, headings: Headings, language: Language): MatchedField | Problem | null {
  const { field, spec } = wanted;
  const columns = columnsFor(wanted, headings);
  const months = columns.length === 0 && comesFromMonths(wanted) ? monthColumns(headings) : [];
  if (months.length > 0) return monthTwice(months, file, language) ?? { ...wanted, columns: months, averaged: true };
  const role: Choice = { name: "roles", value: field.repeat ? MONTH_ROLE : field.name };
  if (columns.length === 0) return field.required ? problemOf(columnMissing(field.name, spec.number, file, language), [], [role]) : null;
  if (!field.repeat)
    return columns.length === 1
      ? { ...wanted, columns, averaged: false }
      : problemOf(columnTwice(field.name, spec.number, columns, file, language), columns, [role]);
  const all = [...monthsBeyond(wanted, headings), ...columns];
  return (
    monthTwice(all, file, language) ??
    monthCount(wanted, columns, file, language) ??
    monthOrder(all, file, headings.months, language) ?? { ...wanted, columns, averaged: false }
  );
}

const problemOf = ({ code, details }: Refusal, columns: readonly number[], choices: readonly Choice[]): Problem =>
  openProblem(
    code,
    details,
    columns.map((column) => ({ column })),
    choices,
  );

/** No month may stand twice: of a plan and an actual column one would be taken for another month. */
function monthTwice(columns: readonly number[], file: FileTable, language: Language): Problem | null {
  const seen = new Map<string, number>();
  for (const column of columns) {
    const heading = file.headings[column] ?? "";
    const month = monthOf(heading) ?? quarterOf(heading);
    const before = month === null ? undefined : seen.get(month);
    if (before !== undefined)
      return problemOf(
        columnTwice("month", "6-8", [before, column], file, language),
        [before, column],
        [{ name: "roles", value: NO_ROLE }],
      );
    if (month !== null) seen.set(month, column);
  }
  return null;
}

function monthCount({ spec, field }: WantedField, columns: readonly number[], file: FileTable, language: Language): Problem | null {
  const structure = spec.structure.find(({ name }) => name === field.repeat);
  if (!structure || columns.length >= structure.minimum) return null;
  const found = headingsOf(columns, file, language);
  const accepted = fill(catalogues[language].files.monthColumns, { least: structure.minimum, most: structure.maximum });
  const details = { file: file.file, received: columns.length, found, accepted };
  return problemOf({ code: "monthCount", details }, columns, [
    { name: "roles", value: columns.length > structure.maximum ? NO_ROLE : MONTH_ROLE },
  ]);
}

/** Months without a year that are in no order say nothing of time. */
function monthOrder(columns: readonly number[], file: FileTable, chosen: ImportChoices["months"], language: Language): Problem | null {
  if (chosen !== undefined || orderedMonths(columns, file.headings).order !== "unclear") return null;
  const details = { file: file.file, found: headingsOf(columns, file, language) };
  return problemOf({ code: "monthOrder", details }, columns, [
    { name: "months", value: "forward" },
    { name: "months", value: "backward" },
  ]);
}

function headingsOf(columns: readonly number[], file: FileTable, language: Language): string {
  return listed(
    columns.map((column) => file.headings[column] ?? ""),
    language,
  );
}
