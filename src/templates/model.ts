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
 * | `{visits:cells}`   | the cells of a block's column                                           |
 * | `{grades:lines}`   | the names of a block's lines                                            |
 * | `{rowNumber}`      | the number of this row in the table, from 1                             |
 * | `{repetition}`     | the number of this column in its repeated field, from 1                 |
 * | `{line}`           | in a block: the name of the cell's line, as the sheet shows it           |
 * | `{rule=within}`    | whether the drop-down `rule` stands at its choice `within`              |
 * | `{'existing'}`     | what the sheet shows for the choice `existing`, as text                 |
 */
import type { SalesbookError } from "../domain/errors";

/** One cell's value as the domain sees it: blank is `""` or `null`, a choice is its name, a failed cell carries its error. */
export type Value = number | string | boolean | null | SalesbookError;

/**
 * How a value is written and aligned: `note` is text that wraps, `number` has two decimals, `distance` is kilometres,
 * `coordinate` degrees, `date` a serial number.
 */
export type Kind = "text" | "note" | "amount" | "share" | "whole" | "number" | "distance" | "coordinate" | "class" | "choice" | "date";

/** What a value function may ask for; everything is calculated once, on demand. */
export interface Calculation {
  readonly rowCount: number;
  /** A field's values, one per row; of a repeated field by the id of the column, `month2`. */
  column(field: string): readonly Value[];
  /** The rows of a repeated field. */
  block(field: string): readonly (readonly Value[])[];
  /** How many columns a repeated field has. */
  repetitions(field: string): number;
  /** A setting, parameter or summary cell. */
  scalar(name: string): Value;
  /** What the sheet shows for a choice. */
  label(choice: string): string;
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
  /** What the drop-down of each cell offers; with kind "choice", or "class" whose letters are shown as they are. */
  readonly choices?: readonly string[];
  /** What may be typed, where the kind alone would allow more (scores from 0 to 100). */
  readonly bounds?: { readonly minimum: number; readonly maximum: number };
  /** The structural parameter that says how many columns this field has. */
  readonly repeat?: string;
  /** Read from there when both tables are in one workbook. */
  readonly from?: { readonly table: string; readonly field: string };
  readonly total?: "sum";
  /** Inputs without which the table says nothing; a data file must have them. */
  readonly required?: boolean;
  /** Invented values, a list per column of the field; choices by name. */
  readonly sample: (set: SampleSet) => readonly (readonly Value[])[];
}

export interface ResultField {
  readonly role: "result";
  readonly name: string;
  readonly kind: Kind;
  /** The structural parameter that says how many columns this field has. */
  readonly repeat?: string;
  readonly formula: string;
  /** The values of the column; `repetition` counts the columns of a repeated field from 1. */
  readonly value: (calculation: Calculation, repetition: number) => readonly Value[];
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
  readonly kind: "amount" | "share" | "whole" | "number" | "coordinate" | "date";
  readonly default: number | null;
  readonly minimum: number;
  readonly maximum: number;
}

/** A text that the formulas read from its cell, such as a group's name; it starts as what the sheet shows for a choice. */
export interface TextParameter {
  readonly role: "parameter";
  readonly name: string;
  readonly kind: "text";
  readonly default: string;
}

/** A single calculated cell. */
export interface Summary {
  readonly role: "summary";
  readonly name: string;
  readonly kind: Kind;
  readonly formula: string;
  readonly value: (calculation: Calculation) => Value;
}

export type Scalar = ChoiceParameter | NumberParameter | TextParameter | Summary;

/** A small fixed table of scalars above the rows: a policy, or figures by type. Cells are named `column.line`. */
export interface Block {
  readonly name: string;
  /** The field whose column it starts at. */
  readonly at: string;
  /** Names of its lines; the catalogue's choices say how they are shown. */
  readonly lines: readonly string[];
  /** The last line, where it is the total of the others: it looks so, and charts, `{…:cells}` and `{…:lines}` leave it out. */
  readonly totalLine?: string;
  readonly columns: readonly BlockColumn[];
}

export interface BlockColumn {
  readonly name: string;
  readonly kind: Kind;
  /** One per line; `null` leaves a cell empty. */
  readonly cells: readonly (Scalar | null)[];
}

/** A parameter that shapes the sheet when it is made and is no cell of it (the number of months). */
export interface StructureParameter {
  readonly name: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Columns of one field in descending order and the running share as a line. */
export interface ParetoSpec {
  readonly type: "pareto";
  readonly name: string;
  readonly categories: string;
  readonly columns: string;
  readonly line: string;
  /** More rows than this cannot be read in one chart; it shows the first ones. */
  readonly mostRows: number;
}

/** The lines of a block as slices or columns. */
export interface BlockChartSpec {
  readonly type: "pie" | "columns";
  readonly name: string;
  readonly block: string;
  readonly values: string;
}

/** Points by two fields, joined in the order of the rows. */
export interface ScatterSpec {
  readonly type: "scatter";
  readonly name: string;
  readonly horizontal: string;
  readonly vertical: string;
}

export type ChartSpec = ParetoSpec | BlockChartSpec | ScatterSpec;

/** A table whose rows grow: inputs and results by row, with settings and blocks above. */
export interface RowTable {
  readonly type: "rows";
  /** The textbook's number. */
  readonly number: string;
  /** Latin word that its Excel table's name starts with. */
  readonly word: string;
  readonly orientation: "portrait" | "landscape";
  readonly structure: readonly StructureParameter[];
  readonly settings: readonly Scalar[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly charts: readonly ChartSpec[];
}

export type TableSpec = RowTable;

/** The cells of a table's blocks, line by line. */
export function blockCells(spec: TableSpec): Scalar[] {
  return spec.blocks.flatMap((block) => block.lines.flatMap((_, line) => block.columns.flatMap((column) => column.cells[line] ?? [])));
}

/** How many lines a block has without its total. */
export function partCount(block: Block): number {
  return block.lines.filter((line) => line !== block.totalLine).length;
}

/** All fields of a table, in the order of their columns. */
export function fieldsOf(spec: TableSpec): Field[] {
  return spec.sections.flatMap((section) => section.fields);
}

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
