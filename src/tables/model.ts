/**
 * What a table's spec may say. Specs are frozen plain data over field names: no addresses, no words (the catalogues
 * hold the words under the same names), no knowledge of any spreadsheet.
 *
 * Formulas are native Excel formulas with placeholders that `formula/print.ts` prints:
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
 * | `{calendar:body}`  | all cells of a block, line by line, without the names and the total      |
 * | `{basic:asked}`    | how many questions a form's group has                                   |
 * | `{basic:filled}`   | how many of them have an answer                                         |
 * | `{rowNumber}`      | the number of this row in the table, from 1                             |
 * | `{repetition}`     | the number of this column in its repeated field, from 1                 |
 * | `{line}`           | in a block: the name of the cell's line as text, or the cell that names it |
 * | `{rule=within}`    | whether the drop-down `rule` stands at its choice `within`              |
 * | `{'existing'}`     | what the sheet shows for the choice `existing`, as text                 |
 */
import type { Severity } from "../domain/severities";
import type { Kind, Value } from "../sheet/kinds";

export type { Kind, Value };

/** The signs of a mark column: something is planned, and nothing can be. */
export const MARK = "●";
export const NO_MARK = "–";
/** In the text of a month's signs: a day on which nothing is planned. A mark column shows nothing for it. */
export const FREE_SIGN = "·";

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

/** A field whose values a drop-down offers; of the same table where none is named. */
export interface OfferedField {
  readonly table?: string;
  readonly field: string;
}

/** Another table's field: of the same row, or of the row that has the same key. */
export interface FieldSource {
  readonly table: string;
  readonly field: string;
  /** The field of both tables that holds the key (`code`); without it the tables share their rows. */
  readonly by?: string;
}

/** Whether a form's questions have answers, told by the choices `yes`, `no` and `notAsked`; for a table with fixed rows. */
export interface AnswerSource {
  readonly table: string;
  /** The question of each row; `null` where the form does not ask it. */
  readonly answers: readonly (string | null)[];
  /** The form's cell that counts its answers; while that is blank, so are these. */
  readonly counted: string;
}

export interface InputField {
  readonly role: "input";
  readonly name: string;
  readonly kind: Kind;
  /** What the drop-down of each cell offers; with kind "choice", or "class" whose letters are shown as they are. */
  readonly choices?: readonly string[];
  /** The block whose line names the drop-down of each cell offers, as they stand on the sheet; with kind "choice". */
  readonly choicesFrom?: string;
  /** What the drop-down of each cell suggests; any other text is accepted too, and the value is the text as it stands. */
  readonly suggestions?: readonly string[];
  /** What may be typed, where the kind alone would allow more (scores from 0 to 100). */
  readonly bounds?: { readonly minimum: number; readonly maximum: number };
  /** How many columns this field has: a number, or the structural parameter that says it. */
  readonly repeat?: string | number;
  /** Stands in the sheet only beside this other table of the workbook. */
  readonly with?: string;
  /** What each cell offers, when that table is in the workbook too; `some` where rows need not hold all of the values. */
  readonly offers?: OfferedField & { readonly table: string; readonly some?: true };
  /** Read from there when both tables are in one workbook. */
  readonly from?: FieldSource | AnswerSource;
  readonly total?: "sum";
  /** Inputs without which the table says nothing; a data file must have them. */
  readonly required?: boolean;
  /** What stands in the cells when the data says nothing about the field: calculated once, when the sheet is made. */
  readonly filled?: (calculation: Calculation) => readonly Value[];
  /** Invented values, a list per column of the field; choices by name. */
  readonly sample: (set: SampleSet) => readonly (readonly Value[])[];
}

export interface ResultField {
  readonly role: "result";
  readonly name: string;
  readonly kind: Kind;
  /** How many columns this field has: a number, or the structural parameter that says it. */
  readonly repeat?: string | number;
  /** Choices that are painted as an alert. */
  readonly alerts?: readonly string[];
  /** The choices `low`, `medium` and `high` are painted as in a heat map. */
  readonly heat?: true;
  readonly formula: string;
  /** The values of the column; `repetition` counts the columns of a repeated field from 1. */
  readonly value: (calculation: Calculation, repetition: number) => readonly Value[];
  /** What stands in the total row: the sum of the numbers, or how many cells hold the sign {@link MARK}. */
  readonly total?: "sum" | "marks";
}

/** What stands in the rows of a table whose rows are known beforehand: names of choices, one per row. */
export interface FixedField {
  readonly role: "fixed";
  readonly name: string;
  readonly kind: Kind;
  readonly cells: readonly string[];
  readonly repeat?: undefined;
  readonly total?: undefined;
}

export type Field = InputField | ResultField | FixedField;

/** A band of columns under one heading. */
export interface Section {
  readonly name: string;
  /**
   * Where it is printed: beside the section before, on a page of its own, on one with the columns that name the rows in
   * front of it, or nowhere (columns that only other columns or a chart read).
   */
  readonly page?: "own" | "named" | "none";
  /** How many rows are printed of a page of its own, where most of them are blank. */
  readonly printedRows?: number;
  readonly fields: readonly Field[];
}

/** What a parameter holds among invented figures, a choice by its name; without it, its default. */
type ParameterSample = (language: SampleSet["language"]) => number | string | null;

/** A drop-down above the table. One whose default is `null` is blank until somebody chooses, as is every parameter. */
export interface ChoiceParameter {
  readonly role: "parameter";
  readonly name: string;
  readonly kind: "choice";
  readonly choices: readonly string[];
  readonly default: string | null;
  readonly sample?: ParameterSample;
}

/** A number that the formulas read from its cell. */
export interface NumberParameter {
  readonly role: "parameter";
  readonly name: string;
  readonly kind: "amount" | "share" | "whole" | "number" | "coordinate" | "date";
  readonly default: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly sample?: ParameterSample;
}

/** A text that the formulas read from its cell, such as a group's name; it starts as what the sheet shows for a choice. */
export interface TextParameter {
  readonly role: "parameter";
  readonly name: string;
  readonly kind: "text" | "note";
  readonly default: string | null;
  /** The block whose line names the cell's drop-down offers. */
  readonly choicesFrom?: string;
  /** What the cell's drop-down offers; those of another table are suggestions, since the cell may be about somebody new. */
  readonly offers?: OfferedField;
  readonly sample?: ParameterSample;
}

/** Whether a cell takes any text. */
export function isTextParameter(scalar: { readonly role: string; readonly kind: string }): scalar is TextParameter {
  return scalar.role === "parameter" && (scalar.kind === "text" || scalar.kind === "note");
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
  /** Parameters in the place of the names of the first lines, where the user may name them; `{line}` is then that cell. */
  readonly names?: readonly (TextParameter | NumberParameter)[];
  /** The last line, where it is the total of the others: it looks so, and charts, `{…:cells}` and `{…:lines}` leave it out. */
  readonly totalLine?: string;
  /** One per line: its name is painted so, as in the legend of a heat map. */
  readonly severities?: readonly Severity[];
  readonly columns: readonly BlockColumn[];
}

export interface BlockColumn {
  readonly name: string;
  readonly kind: Kind;
  /** The numbers keep the order of their defaults from line to line: the calculation refuses any other. */
  readonly ordered?: true;
  /** One per line: the cell is painted so, whatever stands in it. Columns of them make a heat map. */
  readonly severities?: readonly Severity[];
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
  /** The field whose heading the line has in the legend, where that of the field drawn is for the sheet only. */
  readonly lineName?: string;
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

/** Points by two fields, joined in the order of the rows, and the way to the first and from the last of them. */
export interface ScatterSpec {
  readonly type: "scatter";
  readonly name: string;
  readonly horizontal: string;
  readonly vertical: string;
  /** Columns of a block with three lines: where the way comes back from, where it starts, and where it leads first. */
  readonly ends?: { readonly block: string; readonly horizontal: string; readonly vertical: string };
}

export type ChartSpec = ParetoSpec | BlockChartSpec | ScatterSpec;

/** The packs of sheets beside the textbook's tables: what each of them is about. */
export type Pack = "transactions" | "credit" | "keyAccounts" | "satisfaction" | "members";

/** What every table has. */
interface TableFrame {
  /** The textbook's number, such as "6-9", or that of a sheet of a pack, such as "P5". */
  readonly number: string;
  /** The pack it belongs to; the tables of the textbook belong to none. */
  readonly pack?: Pack;
  /** Latin word that its Excel table's name starts with. */
  readonly word: string;
  readonly orientation: "portrait" | "landscape";
  readonly structure: readonly StructureParameter[];
  readonly settings: readonly Scalar[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly charts: readonly ChartSpec[];
}

/** A table of inputs and results by row, with settings and blocks above. Its rows grow, unless a fixed field knows them. */
export interface RowTable extends TableFrame {
  readonly type: "rows";
}

/**
 * A card to fill in: groups of questions with their answers beside them, two to a line where they are short, and a small
 * table at the foot, unless it has no sections. Its settings stand above the groups, two to a line as well.
 */
export interface FormTable extends TableFrame {
  readonly type: "form";
  readonly groups: readonly QuestionGroup[];
  /** How often the groups stand on the page; from the second time on they repeat what is typed into the first. */
  readonly copies?: number;
  /** How many rows the table at the foot starts with; 0 without one. */
  readonly rows: number;
}

/** The questions under one heading, and how complete their answers are. */
export interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly Question[];
  /** Shown beside the heading. */
  readonly summary: Summary;
}

/** A parameter whose label is the question and whose value the answer; an answer of kind `note` has the full width. */
export type Question = (ChoiceParameter | NumberParameter | TextParameter) & {
  /** An invented answer, a choice by its name; `null` leaves it open. */
  readonly sample: (language: SampleSet["language"]) => number | string | null;
};

export type TableSpec = RowTable | FormTable;

/** The cells of a table's blocks, line by line. */
export function blockCells(spec: TableSpec): Scalar[] {
  return spec.blocks.flatMap((block) =>
    block.lines.flatMap((_, line) => [
      ...(block.names?.slice(line, line + 1) ?? []),
      ...block.columns.flatMap((column) => column.cells[line] ?? []),
    ]),
  );
}

/** The questions of a form, in the order of its groups; other tables have none. */
export function questionsOf(spec: TableSpec): Question[] {
  return spec.type === "form" ? spec.groups.flatMap((group) => group.questions) : [];
}

/** Every single cell that a table names: settings, block cells, answers and the summaries of groups. */
export function scalarsIn(spec: TableSpec): Scalar[] {
  const groups = spec.type === "form" ? spec.groups.flatMap(({ questions, summary }): Scalar[] => [...questions, summary]) : [];
  return [...spec.settings, ...blockCells(spec), ...groups];
}

/** How many lines of a block have a name that a drop-down may offer: those the user may name, or all but the total. */
export function nameCount(block: Block): number {
  return block.names?.length ?? partCount(block);
}

/** How many lines a block has without its total. */
export function partCount(block: Block): number {
  return block.lines.filter((line) => line !== block.totalLine).length;
}

/** All fields of a table, in the order of their columns. */
export function fieldsOf(spec: TableSpec): Field[] {
  return spec.sections.flatMap((section) => section.fields);
}

/** How many rows a table of this kind has by itself; `undefined` where the user says how many. */
export function ownRows(spec: TableSpec): number | undefined {
  return spec.type === "form" ? spec.rows : fixedRows(spec);
}

/** The number of rows that a table's fixed fields know; `undefined` where its rows grow. */
export function fixedRows(spec: TableSpec): number | undefined {
  return fieldsOf(spec).find((field) => field.role === "fixed")?.cells.length;
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

/**
 * A table as it stands beside others: without the fields that mean something only with a table that is not there.
 *
 * @param numbers the tables of the workbook
 */
export function beside(spec: TableSpec, numbers: ReadonlySet<string>): TableSpec {
  const isThere = (field: Field): boolean => field.role !== "input" || field.with === undefined || numbers.has(field.with);
  return fieldsOf(spec).every(isThere)
    ? spec
    : { ...spec, sections: spec.sections.map((section) => ({ ...section, fields: section.fields.filter(isThere) })) };
}
