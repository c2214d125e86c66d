/** Which columns of a user's file bring a field, and whether their months can be told apart and put in order. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { monthOf, quarterOf } from "../values/headings";
import { orderedMonths } from "../values/periods";
import { columnMissing, columnTwice, listed } from "./column-errors";
import { columnsFor, comesFromMonths, monthColumns, monthsBeyond, type WantedField } from "./fields";
import type { FileTable } from "./file-table";

/** A wanted field and the columns of the file that bring it. */
export interface MatchedField extends WantedField {
  readonly columns: readonly number[];
  /** The columns are months, and the field is their average. */
  readonly averaged: boolean;
}

/** The columns of one field, or nothing for an optional field that the file lacks. */
export function matchField(wanted: WantedField, file: FileTable, language: Language): MatchedField | null {
  const { field, spec } = wanted;
  const columns = columnsFor(wanted, file.headings);
  const months = columns.length === 0 && comesFromMonths(wanted) ? monthColumns(file.headings) : [];
  if (months.length > 0) {
    checkMonths(months, file, language);
    return { ...wanted, columns: months, averaged: true };
  }
  if (columns.length === 0) {
    if (!field.required) return null;
    throw columnMissing(field.name, spec.number, file, language);
  }

  if (field.repeat === undefined) {
    if (columns.length > 1) throw columnTwice(field.name, spec.number, columns, file, language);
    return { ...wanted, columns, averaged: false };
  }
  const all = [...monthsBeyond(wanted, file.headings), ...columns];
  checkMonths(all, file, language);
  const structure = spec.structure.find(({ name }) => name === field.repeat);
  if (structure && columns.length < structure.minimum)
    throw new SalesbookError("monthCount", {
      file: file.file,
      received: columns.length,
      found: listed(
        columns.map((column) => file.headings[column] ?? ""),
        language,
      ),
      accepted: fill(catalogues[language].files.monthColumns, { least: structure.minimum, most: structure.maximum }),
    });
  checkOrder(all, file, language);
  return { ...wanted, columns, averaged: false };
}

/** No month may stand twice: of a plan and an actual column one would be taken for another month. */
function checkMonths(columns: readonly number[], file: FileTable, language: Language): void {
  const seen = new Map<string | null, number>();
  for (const column of columns) {
    const month = monthOf(file.headings[column] ?? "") ?? quarterOf(file.headings[column] ?? "");
    const before = seen.get(month);
    if (before !== undefined) throw columnTwice("month", "6-8", [before, column], file, language);
    seen.set(month, column);
  }
}

/** Months without a year that are in no order say nothing of time. */
function checkOrder(columns: readonly number[], file: FileTable, language: Language): void {
  if (orderedMonths(columns, file.headings).order !== "unclear") return;
  const found = listed(
    columns.map((column) => file.headings[column] ?? ""),
    language,
  );
  throw new SalesbookError("monthOrder", { file: file.file, found });
}
