/** The columns of a table: what is typed, what is calculated, what is known beforehand, and the sections they stand in. */
import type { Kind, Value } from "../../sheet/kinds";
import type { Calculation } from "./calculation";
import type { OfferedField } from "./cells";
import type { SampleSet } from "./samples";
import type { Telling } from "./told";

/** Another table's field: of the same row, or of the row that has the same key. */
export interface FieldSource {
  readonly table: string;
  readonly field: string;
  /** The field of both tables that holds the key (`code`); without it the tables share their rows. */
  readonly by?: string;
  /** Where it is read by key while that table is not in the workbook. */
  readonly otherwise?: FieldSource;
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
  /** What stands in the total row: the sum of the numbers, or the one in which net returns count 0 as they do in the table's shares. */
  readonly total?: "sum" | "counted";
  /** Inputs without which the table says nothing; a data file must have them. */
  readonly required?: boolean;
  /** A blank cell counts as 0 where this result of its row is known; the sheet says how many do. */
  readonly blankIsNone?: string;
  /** What stands in the cells when the data says nothing about the field: calculated once, when the sheet is made. */
  readonly filled?: (calculation: Calculation) => readonly Value[];
  /** The words have a sentence for it under `prompts`, which the message of each cell says too. */
  readonly prompted?: true;
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
  /** Made of others only to sort by it; means nothing to people, so students are not asked for it. */
  readonly isSortKey?: true;
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

/** What each row of a table with fixed rows tells of other tables of the workbook. */
export interface ToldField {
  readonly role: "told";
  readonly name: string;
  readonly kind: Kind;
  readonly repeat?: undefined;
  /** The cells link to what they tell of. */
  readonly isLink?: true;
  /** One per row. */
  readonly rows: readonly Telling[];
  readonly total?: undefined;
}

export type Field = InputField | ResultField | FixedField | ToldField;

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
