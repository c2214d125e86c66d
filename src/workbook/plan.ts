/** The first half of the layout: what a table's columns, names and addresses are, and its calculation. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import {
  nameCount,
  partCount,
  type Block,
  type Calculation,
  type Field,
  type Scalar,
  type TableSpec,
  type Value,
} from "../templates/model";
import { addressOf } from "./address";
import { columnIds, repetitions } from "./calculate";
import type { FormulaNames } from "./formulas";
import type { Frame, Frames } from "./frame";
import { linesOf, textWidth, twoLineWidth } from "./measure";
import {
  countsOf,
  planCopies,
  planFormSettings,
  wideEnoughForQuestions,
  type CopyPlan,
  type GroupPlan,
  type QuestionPlan,
} from "./plan-form";
import { linkOf, rowSourcesOf, type Link } from "./plan-links";
import { labelOf, scalarLabel, wordsOf, type TableRequest } from "./request";
import type { CellContent } from "./sheet";
import { styleOf } from "./styles";

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

export interface TablePlan {
  readonly request: TableRequest;
  readonly language: Language;
  readonly spec: TableSpec;
  readonly sheetName: string;
  readonly tableName: string;
  readonly calculation: Calculation;
  /** Of the table; empty for a form without one. */
  readonly columns: readonly ColumnPlan[];
  /** Of the columns of the sheet, in characters. */
  readonly widths: readonly number[];
  readonly settings: readonly ScalarPlan[];
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

/** Title, purpose and an empty line stand above everything else. */
const FIRST_ROW = 3;
const WIDTHS: Readonly<Record<Field["kind"], readonly [least: number, most: number]>> = {
  text: [16, 30],
  amount: [13, 24],
  share: [10, 14],
  whole: [8, 12],
  class: [8, 12],
  choice: [12, 20],
  note: [24, 40],
  number: [9, 14],
  distance: [9, 14],
  coordinate: [11, 14],
  date: [12, 14],
  mark: [3.6, 3.6],
};
const FILTER_BUTTON_WIDTH = 2.5;

/**
 * Addresses and values of one table.
 *
 * @param frame of the table
 * @param frames of all tables of the book, which its inputs may come from
 * @param plans the tables planned before it
 */
export function planTable(frame: Frame, frames: Frames, plans: ReadonlyMap<string, TablePlan>): TablePlan {
  const { spec, language, calculation, request } = frame;
  const words = wordsOf(spec.number, language);
  const planned = planColumns(frame, frames, plans);
  const form = spec.type === "form" ? planCopies(spec, FIRST_ROW + Math.ceil(spec.settings.length / 2) + 1) : undefined;
  const { groups, copies } = form ?? { groups: [], copies: [] };
  const forTable = wideEnoughForBlocks(spec, planned, words, calculation);
  const widths = wideEnoughForQuestions(
    forTable.map(({ width }) => width),
    groups,
    (question) => ({
      label: labelOf(spec.number, question.scalar.name, language),
      answer: shownText(question, calculation),
    }),
  );
  const columns = forTable.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));

  const blocks = spec.blocks.map((block) => planBlock(block, columns));
  const firstSetting = blocks.length > 0 ? FIRST_ROW + 1 : FIRST_ROW;
  const settings =
    spec.type === "form"
      ? planFormSettings(spec, firstSetting)
      : spec.settings.map((scalar, index): ScalarPlan => ({ scalar, row: firstSetting + index, column: 1 }));
  const blockRows = Math.max(settings.length, ...blocks.map((block) => block.spec.lines.length));
  const bandRow = form ? form.endRow : blockRows > 0 ? firstSetting + blockRows + 1 : FIRST_ROW;
  const hasBands = spec.type === "form" || spec.sections.length > 1;
  const cells = new Map(
    scalarsOf({ settings, blocks, groups }).map(({ scalar, row, column }) => [
      scalar.name,
      addressOf({ row, column, rows: 1, columns: 1 }, "$"),
    ]),
  );

  return {
    request: { ...request, rows: frame.rowCount },
    language,
    spec,
    sheetName: frame.sheetName,
    tableName: frame.tableName,
    calculation,
    columns,
    widths,
    settings,
    blocks,
    groups,
    copies,
    names: {
      tableName: frame.tableName,
      headings: frame.headings,
      cells,
      ranges: new Map(blocks.flatMap(rangesOf)),
      counts: new Map(groups.flatMap(countsOf)),
      choiceLabel: calculation.label,
    },
    headingRow: hasBands ? bandRow + 1 : bandRow,
    hasBands,
    headingLines: Math.max(0, ...columns.map(({ field, heading, width }) => (field.kind === "mark" ? 2 : linesOf(heading, width)))),
    sources: rowSourcesOf(spec, frames),
  };
}

/** The single cells above the table: settings, the cells of the blocks, and of a form the answers and their summaries. */
export function scalarsOf({ settings, blocks, groups }: Pick<TablePlan, "settings" | "blocks" | "groups">): ScalarPlan[] {
  return [...settings, ...blocks.flatMap((block) => block.cells), ...groups.flatMap(({ questions, summary }) => [summary, ...questions])];
}

/** Whether a column of inputs is read from another table. */
export function isLinked(column: ColumnPlan): boolean {
  return column.link !== undefined;
}

/** What a cell shows for a value of the domain. */
export function contentOf(value: Value): CellContent {
  if (value instanceof SalesbookError) return { error: value.cellText };
  return value;
}

/** An answer as text, for measuring: an amount or a date is shorter than any column of answers. */
function shownText({ scalar }: QuestionPlan, calculation: Calculation): string {
  const value = calculation.scalar(scalar.name);
  if (typeof value !== "string") return "";
  return scalar.kind === "choice" ? calculation.label(value) : value;
}

function planColumns({ request, spec, calculation, headings }: Frame, frames: Frames, plans: ReadonlyMap<string, TablePlan>): ColumnPlan[] {
  return spec.sections.flatMap((section) =>
    section.fields.flatMap((field) =>
      columnIds(field, repetitions(spec, field, request.parameters)).map((id, index): ColumnPlan => {
        const heading = headings.get(field.name)?.[index] ?? id;
        const values = calculation.column(id);
        const shown =
          field.kind === "choice" || field.role === "fixed"
            ? values.map((value) => (typeof value === "string" ? calculation.label(value) : value))
            : values;
        return {
          field,
          id,
          section: section.name,
          heading,
          values: shown,
          repetition: index + 1,
          link: linkOf(field, frames, plans),
          width: widthOf(field, heading, [...shown, ...wordsIn(field, spec).map((word) => calculation.label(word))]),
        };
      }),
    ),
  );
}

/** Settings and blocks stand above the columns; their labels, headings, names of lines and amounts need room too. */
function wideEnoughForBlocks(
  spec: TableSpec,
  columns: readonly ColumnPlan[],
  words: ReturnType<typeof wordsOf>,
  calculation: Calculation,
): ColumnPlan[] {
  const needed = new Map<number, number>();
  const need = (column: number, ...widths: readonly number[]): void => {
    needed.set(column, Math.max(needed.get(column) ?? 0, ...widths));
  };
  if (spec.type === "rows")
    spec.settings.forEach(({ name, kind }) => {
      const value = calculation.scalar(name);
      need(0, textWidth(words.scalars[name] ?? name) * 1.1 + 1);
      need(1, kind === "date" ? WIDTHS.date[0] : kind === "amount" ? amountWidth([value]) : 0);
    });
  for (const block of spec.blocks) {
    const first = firstColumn(block, columns);
    const headingWidth = (label: string): number => twoLineWidth(label) * 1.1 + 0.5;
    const textOf = (name: string): string => String(calculation.scalar(name) ?? "");
    const names = block.lines.map((line, index) =>
      block.names?.[index]?.kind === "date"
        ? WIDTHS.date[0]
        : textWidth(block.names?.[index] ? textOf(block.names[index].name) : calculation.label(line)) + 1,
    );
    need(first, headingWidth(words.blocks[block.name] ?? block.name), ...names);
    block.columns.forEach(({ name, kind, cells }, index) => {
      const values = cells.flatMap((cell) => (cell ? [calculation.scalar(cell.name)] : []));
      need(
        first + 1 + index,
        headingWidth(scalarLabel(words, name)),
        kind === "amount" ? amountWidth(values) : kind === "date" ? WIDTHS.date[0] : 0,
        ...values.map((value) => (typeof value === "string" ? textWidth(value) + 1 : 0)),
      );
    });
  }
  return columns.map((column, index) => {
    const width = Math.round((needed.get(index) ?? 0) * 10) / 10;
    return width > column.width ? { ...column, width } : column;
  });
}

function planBlock(block: Block, columns: readonly ColumnPlan[]): BlockPlan {
  const column = firstColumn(block, columns);
  const cells = block.columns.flatMap((blockColumn, across) =>
    blockColumn.cells.flatMap((scalar, down): ScalarPlan[] =>
      scalar
        ? [{ scalar, row: FIRST_ROW + 1 + down, column: column + 1 + across, line: block.names?.[down]?.name ?? block.lines[down] }]
        : [],
    ),
  );
  const names = (block.names ?? []).map((scalar, down): ScalarPlan => ({ scalar, row: FIRST_ROW + 1 + down, column }));
  return { spec: block, row: FIRST_ROW, column, cells: [...names, ...cells] };
}

function firstColumn(block: Block, columns: readonly ColumnPlan[]): number {
  return columns.findIndex(({ field }) => field.name === block.at);
}

function rangesOf({ spec, row, column }: BlockPlan): [string, string][] {
  const range = (across: number, rows = partCount(spec)): string =>
    addressOf({ row: row + 1, column: column + across, rows, columns: 1 }, "$");
  const body = addressOf({ row: row + 1, column: column + 1, rows: partCount(spec), columns: spec.columns.length }, "$");
  return [
    [spec.name, range(0, nameCount(spec))],
    [`${spec.name}:body`, body],
    ...spec.columns.map(({ name }, index): [string, string] => [name, range(index + 1)]),
  ];
}

/** The choices that a column may show once it is filled: its own, those in its formula, and those of the column it reads. */
function wordsIn(field: Field, spec: TableSpec): readonly string[] {
  if (field.role === "fixed") return field.cells;
  if (field.role === "input") return field.choices ?? [];
  const read = /INDEX\(\{(\w+):column\}/.exec(field.formula)?.[1];
  const source = spec.sections.flatMap(({ fields }) => fields).find(({ name, role }) => name === read && role !== "result");
  const own = field.kind === "choice" ? [...field.formula.matchAll(/\{'(\w+)'\}/g)].map(([, word = ""]) => word) : [];
  return [...own, ...(source ? wordsIn(source, spec) : [])];
}

function widthOf(field: Field, heading: string, values: readonly Value[]): number {
  const [least, most] = WIDTHS[field.kind];
  let widest = field.kind === "amount" ? amountWidth(values) : 0;
  const room = 1 + (styleOf(`input.${field.kind}`).indent ?? 0);
  for (const value of values) if (typeof value === "string" && value !== "") widest = Math.max(widest, textWidth(value) + room);
  // Above a mark the heading stands over the button of the filter, not beside it.
  const headingWidth = twoLineWidth(heading) * 1.1 + (field.kind === "mark" ? 0 : FILTER_BUTTON_WIDTH);
  return Math.round(Math.min(Math.max(widest, headingWidth, least), Math.max(most, headingWidth)) * 10) / 10;
}

/** Room for the largest of these amounts with a sign, separators and two decimals. */
function amountWidth(values: readonly Value[]): number {
  let largest = 0;
  for (const value of values) if (typeof value === "number" && Math.abs(value) > largest) largest = Math.abs(value);
  return textWidth(`-${Math.round(largest * 1000).toLocaleString("en")}`) + 2;
}
