/** What a table reads from other tables of the workbook: the formulas of its inputs and the values they give. */
import { isAnswered } from "../domain/completeness";
import { SalesbookError } from "../domain/errors";
import { catalogues, type Language } from "../i18n";
import { fieldsOf, type AnswerSource, type Field, type FieldSource, type TableSpec, type Value } from "../templates/model";
import { wholeColumn } from "./formulas";
import type { TablePlan } from "./plan";

/** How a column of inputs is read: by one formula in every row, or by a formula per row where `null` leaves a fixed value. */
export type Link = { readonly everyRow: string } | { readonly rows: readonly (string | null)[] };

type Plans = ReadonlyMap<string, TablePlan>;

/** The tables that one reads, of those planned before it. */
export function sourcesOf(spec: TableSpec, plans: Plans): TablePlan[] {
  return [...new Set(fieldsOf(spec).flatMap((field) => sourceOf(field, plans)?.plan ?? []))];
}

/** The tables whose rows it takes over, so that it has as many. */
export function rowSourcesOf(spec: TableSpec, plans: Plans): TablePlan[] {
  return fieldsOf(spec).flatMap((field) => {
    const source = sourceOf(field, plans);
    return source && "field" in source.from ? [source.plan] : [];
  });
}

/** The values of the inputs that another table of the workbook holds. */
export function linkedColumns(spec: TableSpec, plans: Plans, language: Language): Record<string, readonly Value[]> {
  const columns: Record<string, readonly Value[]> = {};
  for (const field of fieldsOf(spec)) {
    const source = sourceOf(field, plans);
    if (!source) continue;
    const { from, plan } = source;
    const failed = failureText(field, language);
    columns[field.name] =
      "field" in from
        ? plan.calculation.column(from.field).map((value) => (value instanceof SalesbookError ? failed : (value ?? "")))
        : answersOf(from, plan);
  }
  return columns;
}

/** How a field is read from another table; `undefined` where it is typed or calculated. */
export function linkOf(field: Field, plans: Plans, language: Language): Link | undefined {
  const source = sourceOf(field, plans);
  if (!source) return undefined;
  const { from, plan } = source;
  return "field" in from ? { everyRow: rowFormula(from, plan, failureText(field, language)) } : { rows: answerFormulas(from, plan) };
}

function sourceOf(field: Field, plans: Plans): { readonly from: FieldSource | AnswerSource; readonly plan: TablePlan } | undefined {
  const from = field.role === "input" ? field.from : undefined;
  const plan = from && plans.get(from.table);
  return from && plan && { from, plan };
}

/**
 * The formula that reads an input from another table, row by row. An error over there arrives as text: `RANK` would
 * pass an error on to every customer, whereas text is an error of its own row only.
 */
function rowFormula(from: FieldSource, plan: TablePlan, failed: string): string {
  const heading = plan.names.headings.get(from.field)?.[0] ?? from.field;
  const column = wholeColumn(plan.tableName, heading);
  const cell = `INDEX(${column},{rowNumber})`;
  return `IF({rowNumber}>ROWS(${column}),"",IFERROR(IF(${cell}="","",${cell}),"${failed}"))`;
}

/** Absolute addresses: they hold when the rows of the reading table are sorted, and follow when the form gets more lines. */
function answerFormulas({ answers, counted }: AnswerSource, plan: TablePlan): (string | null)[] {
  const cell = (name: string): string => {
    const address = plan.names.cells.get(name);
    if (address === undefined) throw new Error(`${name} is no cell of ${plan.spec.number}`);
    return `'${plan.sheetName.replaceAll("'", "''")}'!${address}`;
  };
  return answers.map((question) =>
    question === null ? null : `IF(${cell(counted)}="","",IF(LEN(TRIM(${cell(question)}))>0,{'yes'},{'no'}))`,
  );
}

function answersOf({ answers, counted }: AnswerSource, { calculation }: TablePlan): Value[] {
  const isEmpty = calculation.scalar(counted) === "";
  return answers.map((question) => {
    if (question === null) return "notAsked";
    if (isEmpty) return "";
    return isAnswered(calculation.scalar(question)) ? "yes" : "no";
  });
}

function failureText(field: Field, language: Language): string {
  return field.kind === "text" ? "" : catalogues[language].tables.notANumber;
}
