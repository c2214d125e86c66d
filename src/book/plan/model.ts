/** What the plan of a table says: its columns, its single cells, and what formulas call them. */
import type { Block, Calculation, Field, QuestionGroup, Scalar, TableSpec, Value } from "../../tables/model";
import type { FormulaNames } from "../../formula/print";
import type { FieldPlace } from "../../sheet/sheet";
import type { TableRequest } from "../request";
import type { SheetWords } from "../words";

/** One column of the sheet. */
export interface ColumnPlan {
  readonly field: Field;
  /** `customer`, `month1`, … */
  readonly id: string;
  readonly section: string;
  readonly heading: string;
  readonly values: readonly Value[];
  /** From 1; counts the columns of a repeated field. */
  readonly repetition: number;
  /** Set on inputs that are read from another table. */
  readonly link?: Link;
  readonly width: number;
}

/** One cell of the settings, with its label to the left. */
export interface ScalarPlan {
  readonly scalar: Scalar;
  readonly row: number;
  readonly column: number;
  /** The line of a block that it stands in, by its name or by the parameter that names it. */
  readonly line?: string;
}

/** A block, from the cell above its lines' names. */
export interface BlockPlan {
  readonly spec: Block;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly ScalarPlan[];
}

/** A table of a book with columns, widths and addresses; nothing stands on a sheet yet. */
export interface TablePlan {
  readonly request: TableRequest;
  readonly spec: TableSpec;
  readonly words: SheetWords;
  readonly sheetName: string;
  readonly tableName: string;
  readonly calculation: Calculation;
  /** Of the table; empty for a form without one. */
  readonly columns: readonly ColumnPlan[];
  /** Of the columns of the sheet, in characters. */
  readonly widths: readonly number[];
  readonly settings: readonly ScalarPlan[];
  /** Cells without a label, each in a row of its own below the blocks. */
  readonly remarks: readonly ScalarPlan[];
  readonly blocks: readonly BlockPlan[];
  /** The questions of a form. */
  readonly groups: readonly GroupPlan[];
  /** A form that stands several times on its page: each time with its heading. */
  readonly copies: readonly CopyPlan[];
  readonly names: FormulaNames;
  readonly headingRow: number;
  /** Whether the names of the sections stand above the headings. */
  readonly hasBands: boolean;
  readonly headingLines: number;
  /** Tables whose rows this one takes over. */
  readonly sources: readonly string[];
}

/** The plans of the tables of a book by number, each made when it is first asked for. */
export interface Plans {
  has(number: string): boolean;
  get(number: string): TablePlan | undefined;
  /** All of them. */
  values(): Iterable<TablePlan>;
}

/** A group, from the row of its heading; its lines follow below. */
export interface GroupPlan {
  readonly spec: QuestionGroup;
  readonly row: number;
  readonly lines: number;
  readonly summary: ScalarPlan;
  readonly questions: readonly QuestionPlan[];
}

/** One of several copies of a form's groups. */
export interface CopyPlan {
  /** From 1. */
  readonly number: number;
  /** Of its heading. */
  readonly row: number;
  /** Empty for the first: those are the groups that are typed into. */
  readonly groups: readonly GroupPlan[];
}

/** An answer's cell, with the question to its left. */
export interface QuestionPlan extends ScalarPlan {
  /** How many columns the answer takes. */
  readonly columns: number;
}

/** How a column of inputs is read: by one formula in every row, or by a formula per row where `null` leaves a fixed value. */
export type Link = { readonly everyRow: string } | { readonly rows: readonly (string | null)[] };

/** Whether a column of inputs is read from another table. */
export function isLinked(column: ColumnPlan): boolean {
  return column.link !== undefined;
}

/** An input that is read from another table is a result here. */
export function roleOf(column: ColumnPlan): FieldPlace["role"] {
  const { role } = column.field;
  return role === "told" || (role === "input" && isLinked(column)) ? "result" : role;
}

/** The single cells above the table: settings, remarks, the cells of the blocks, and of a form the answers and their summaries. */
export function scalarsOf({
  settings,
  remarks,
  blocks,
  groups,
}: Pick<TablePlan, "settings" | "remarks" | "blocks" | "groups">): ScalarPlan[] {
  return [
    ...settings,
    ...remarks,
    ...blocks.flatMap((block) => block.cells),
    ...groups.flatMap(({ questions, summary }) => [summary, ...questions]),
  ];
}
