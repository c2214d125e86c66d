/** What stands in the columns of a request: invented figures, and columns worked out from those that a file brings. */
import type { Language } from "../i18n";
import type { Value } from "../sheet/kinds";
import { fieldsOf, sampleLanguage, type TableSpec } from "../tables/model";
import { calculate, columnIds, repetitions, type Inputs } from "./calculation";
import { choiceLabel } from "./words";

/** The input values of one table by field id (`customer`, `average`, `month1` …), one entry per row. */
export type InputColumns = Readonly<Record<string, readonly Value[]>>;

/** The invented figures of a table. */
export function sampleColumns(spec: TableSpec, rows: number, parameters: Inputs["parameters"], language: Language): InputColumns {
  const columns: Record<string, readonly Value[]> = {};
  for (const field of fieldsOf(spec)) {
    if (field.role !== "input") continue;
    const count = repetitions(spec, field, parameters);
    field
      .sample({ rows, language: sampleLanguage(language), columns: count })
      .forEach((values, index) => (columns[columnIds(field, count)[index] ?? field.name] = values));
  }
  return columns;
}

/** The columns with those calculated of which the data says nothing; without data there is nothing to calculate them from. */
export function filledColumns(
  spec: TableSpec,
  rowCount: number,
  parameters: Inputs["parameters"],
  columns: InputColumns,
  language: Language,
): InputColumns {
  const isBlank = (values: readonly Value[] | undefined): boolean => !values?.some((value) => value !== null && value !== "");
  const calculation = calculate(spec, {
    rowCount,
    column: (id) => columns[id] ?? [],
    parameters,
    label: (choice) => choiceLabel(spec.number, choice, language),
  });
  const found = fieldsOf(spec).flatMap((field) =>
    field.role === "input" && field.filled && isBlank(columns[field.name]) ? [[field.name, field.filled(calculation)] as const] : [],
  );
  return Object.keys(columns).length === 0 || found.length === 0 ? columns : { ...columns, ...Object.fromEntries(found) };
}
