/** Single cells above the rows: parameters, summaries, and the blocks that are small tables of them. */
import type { Severity } from "../../domain/severities";
import type { Kind, Value } from "../../sheet/kinds";
import type { Calculation } from "./calculation";
import type { SampleSet } from "./samples";
import type { Told, ToldOfAll } from "./told";

/** A field whose values a drop-down offers; of the same table where none is named. */
export interface OfferedField {
  readonly table?: string;
  readonly field: string;
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
  /** What it starts with instead where the rows are the user's own, or more than the figures of a course are. */
  readonly beyondCourse?: string;
  readonly sample?: ParameterSample;
}

/** A number that the formulas read from its cell. */
export interface NumberParameter {
  readonly role: "parameter";
  readonly name: string;
  readonly kind: "amount" | "share" | "whole" | "number" | "coordinate" | "date" | "time";
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

/**
 * A single calculated cell. Among the settings of a table of rows one of kind `note` is a remark: it stands below the blocks,
 * from the first of them to the end of the page, and has no label.
 */
export interface Summary {
  readonly role: "summary";
  readonly name: string;
  readonly kind: Kind;
  readonly formula: string;
  readonly value: (calculation: Calculation) => Value;
  /** Said instead where another table that it tells of is in the workbook. */
  readonly told?: readonly Told[] | ToldOfAll;
}

export type Scalar = ChoiceParameter | NumberParameter | TextParameter | Summary;

/** A small fixed table of scalars above the rows: a policy, or figures by type. Cells are named `column.line`. */
export interface Block {
  readonly name: string;
  /** The field whose column it starts at. */
  readonly at: string;
  /** Below the last setting: a block of a later printed page stands so, since that page repeats the settings' labels beside it. */
  readonly isBelowSettings?: true;
  /** A list that formulas look into: above the columns of a later printed page it is printed by itself, so that the page has room for rows. */
  readonly isLookedInto?: true;
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

/** Whether a parameter may be emptied: one that starts blank, and a day, for which the formulas need none. */
export function mayBeBlank(parameter: { readonly kind: string; readonly default: unknown }): boolean {
  return parameter.default === null || parameter.kind === "date";
}

/** Whether a cell takes any text. */
export function isTextParameter(scalar: { readonly role: string; readonly kind: string }): scalar is TextParameter {
  return scalar.role === "parameter" && (scalar.kind === "text" || scalar.kind === "note");
}
