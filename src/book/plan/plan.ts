/** The first half of the layout: what a table's columns, names and addresses are, and its calculation. */
import { SalesbookError } from "../../domain/errors";
import type { Language } from "../../i18n";
import type { Block, Calculation, Field, Scalar, TableSpec, Value } from "../../tables/model";
import { addressOf } from "../../sheet/address";
import { columnIds, repetitions } from "../calculation";
import type { FormulaNames } from "../../formula/print";
import type { Frame, Frames } from "../book-table";
import { linesOf } from "../../sheet/measure";
import { planBlock, rangesOf, wideEnoughForBlocks } from "./blocks";
import { answerText, countsOf, planCopies, planFormSettings, wideEnoughForQuestions, type CopyPlan, type GroupPlan } from "./form";
import { linkOf, rowSourcesOf, type Link } from "./links";
import { widthOf, wordsIn } from "./widths";
import { type TableRequest } from "../request";
import type { CellContent } from "../../sheet/sheet";
import { labelOf, wordsOf } from "../words";

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
      answer: answerText(question.scalar, calculation),
    }),
  );
  const columns = forTable.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));

  const blocks = spec.blocks.map((block) => planBlock(block, FIRST_ROW, columns));
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
