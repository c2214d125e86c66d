/**
 * What a table's spec may say. Specs are frozen plain data over field names: no addresses, no words (the catalogues
 * hold the words under the same names), no knowledge of any spreadsheet.
 *
 * Formulas are native Excel formulas with placeholders that `workbook/formulas.ts` prints:
 *
 * | placeholder        | stands for                                                              |
 * |--------------------|-------------------------------------------------------------------------|
 * | `{average}`        | the field's cell in this row, or the setting, parameter or summary cell  |
 * | `{average:column}` | the field's whole column                                                |
 * | `{average:above}`  | the field's column from its first row to this one                       |
 * | `{month:row}`      | all cells of a repeated field in this row                               |
 * | `{month:count}`    | how many columns a repeated field has                                   |
 * | `{rowNumber}`      | the number of this row in the table, from 1                             |
 * | `{rule=within}`    | whether the drop-down `rule` stands at its choice `within`              |
 */
import type { SalesbookError } from "../domain/errors";

/** One cell's value as the domain sees it: blank is `""` or `null`, a failed cell carries its error. */
export type Value = number | string | boolean | null | SalesbookError;

/** How a value is written and aligned. */
export type Kind = "text" | "amount" | "share" | "whole" | "class" | "choice";

/** What a value function may ask for; everything is calculated once, on demand. */
export interface Calculation {
  readonly rowCount: number;
  /** A field's values, one per row. */
  column(field: string): readonly Value[];
  /** The rows of a repeated field. */
  block(field: string): readonly (readonly Value[])[];
  /** A setting, parameter or summary cell. */
  scalar(name: string): Value;
}

/** What invented values are asked for: how many rows, in which language, and how many columns of a repeated field. */
export interface SampleSet {
  readonly rows: number;
  readonly language: "en" | "zh-CN" | "zh-TW";
  readonly columns: number;
}

export interface InputField {
  readonly role: "input";
  readonly name: string;
  readonly kind: Kind;
  /** The structural parameter that says how many columns this field has. */
  readonly repeat?: string;
  /** Read from there when both tables are in one workbook. */
  readonly from?: { readonly table: string; readonly field: string };
  readonly total?: "sum";
  /** Inputs without which the table says nothing; a data file must have them. */
  readonly required?: boolean;
  /** Invented values, a list per column of the field. */
  readonly sample: (set: SampleSet) => readonly (readonly Value[])[];
}

export interface ResultField {
  readonly role: "result";
  readonly name: string;
  readonly kind: Kind;
  readonly formula: string;
  readonly value: (calculation: Calculation) => readonly Value[];
  readonly total?: "sum";
}

export type Field = InputField | ResultField;

/** A band of columns under one heading. */
export interface Section {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** A drop-down above the table. */
export interface ChoiceParameter {
  readonly role: "parameter";
  readonly name: string;
  readonly kind: "choice";
  readonly choices: readonly string[];
  readonly default: string;
}

/** A number that the formulas read from its cell. */
export interface NumberParameter {
  readonly role: "parameter";
  readonly name: string;
  readonly kind: "amount" | "share" | "whole";
  readonly default: number | null;
  readonly minimum: number;
  readonly maximum: number;
}

/** A single calculated cell. */
export interface Summary {
  readonly role: "summary";
  readonly name: string;
  readonly kind: Kind;
  readonly formula: string;
  readonly value: (calculation: Calculation) => Value;
}

export type Scalar = ChoiceParameter | NumberParameter | Summary;

/** A small fixed table of scalars above the rows: one line per entry of `rows`, cells named `column.row`. */
export interface Policy {
  readonly name: string;
  /** The field whose column it starts at. */
  readonly at: string;
  readonly rows: readonly string[];
  readonly columns: readonly { readonly name: string; readonly kind: Kind; readonly cells: readonly (Scalar | null)[] }[];
}

/** A parameter that shapes the sheet when it is made and is no cell of it (the number of months). */
export interface StructureParameter {
  readonly name: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface ChartSpec {
  readonly type: "pareto";
  readonly name: string;
  readonly categories: string;
  readonly columns: string;
  readonly line: string;
  /** More rows than this cannot be read in one chart; it shows the first ones. */
  readonly mostRows: number;
}

/** A table whose rows grow: inputs and results by row, with settings and a policy above. */
export interface RowTable {
  readonly type: "rows";
  /** The textbook's number. */
  readonly number: string;
  /** Latin word that its Excel table's name starts with. */
  readonly word: string;
  readonly orientation: "portrait" | "landscape";
  readonly structure: readonly StructureParameter[];
  readonly settings: readonly Scalar[];
  readonly policy?: Policy;
  readonly sections: readonly Section[];
  readonly chart?: ChartSpec;
}

export type TableSpec = RowTable;

/**
 * Does a piece of work once per calculation, for what several columns need.
 *
 * @param work what to find out about a table
 * @returns the same function, remembering its answer for each calculation
 */
export function once<T>(work: (table: Calculation) => T): (table: Calculation) => T {
  const known = new WeakMap<Calculation, { readonly answer: T }>();
  return (table) => {
    const found = known.get(table) ?? { answer: work(table) };
    known.set(table, found);
    return found.answer;
  };
}

/** The cells of a table's policy, line by line. */
export function policyCells(spec: TableSpec): Scalar[] {
  const policy = spec.policy;
  if (!policy) return [];
  return policy.rows.flatMap((_, row) => policy.columns.flatMap((column) => column.cells[row] ?? []));
}

/** All fields of a table, in the order of their columns. */
export function fieldsOf(spec: TableSpec): Field[] {
  return spec.sections.flatMap((section) => section.fields);
}
