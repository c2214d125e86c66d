/** The first half of the layout: what a table's columns, names and addresses are, and its calculation. */
import { SalesbookError } from "../../domain/errors";
import { isRemark, type Value } from "../../tables/model";
import { addressOf } from "../../sheet/address";
import { columnIds, repetitions } from "../calculation";
import type { BookTable, BookTables } from "../book-table";
import { linesOf } from "../../sheet/measure";
import { planBlock, rangesOf, wideEnoughForBlocks } from "./blocks";
import { answerText, countsOf, planCopies, planFormSettings, wideEnoughForQuestions } from "./form";
import { linkOf, rowSourcesOf } from "./links";
import { type ColumnPlan, type Plans, type ScalarPlan, scalarsOf, type TablePlan } from "./model";
import { widthOf, wordsIn } from "./widths";
import type { CellContent } from "../../sheet/sheet";

/** Title, purpose and an empty line stand above everything else. */
const FIRST_ROW = 3;

/**
 * Addresses and values of one table.
 *
 * @param tables of the book, which its inputs may come from
 * @param plans the tables planned before it
 */
export function planTable(table: BookTable, tables: BookTables, plans: Plans): TablePlan {
  const { spec, words, calculation, request, sheetName, tableName, headings } = table;
  const planned = planColumns(table, tables, plans);
  const form = spec.type === "form" ? planCopies(spec, FIRST_ROW + Math.ceil(spec.settings.length / 2) + 1) : undefined;
  const { groups, copies } = form ?? { groups: [], copies: [] };
  const { columns: forTable, beside } = wideEnoughForBlocks(spec, planned, words, calculation);
  const widths = wideEnoughForQuestions([...forTable.map(({ width }) => width), ...beside], groups, (question) => ({
    label: words.label(question.scalar.name),
    answer: answerText(question.scalar, calculation),
  }));
  const columns = forTable.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));

  const firstSetting = spec.blocks.length > 0 ? FIRST_ROW + 1 : FIRST_ROW;
  const settings =
    spec.type === "form"
      ? planFormSettings(spec, firstSetting)
      : spec.settings
          .filter((scalar) => !isRemark(scalar))
          .map((scalar, index): ScalarPlan => ({ scalar, row: firstSetting + index, column: 1 }));
  const blocks = spec.blocks.map((block) => planBlock(block, block.isBelowSettings ? firstSetting + settings.length : FIRST_ROW, columns));
  const endsOfBlocks = blocks.map(({ row, spec: { lines } }) => row + 1 + lines.length);
  const blockRows = Math.max(settings.length, ...endsOfBlocks.map((end) => end - firstSetting));
  // Beside the last settings, where the blocks are shorter.
  const firstRemark = blocks.length > 0 ? Math.max(...endsOfBlocks) : firstSetting + settings.length;
  const remarks = (spec.type === "form" ? [] : spec.settings.filter(isRemark)).map((scalar, index): ScalarPlan => ({
    scalar,
    row: firstRemark + index,
    column: blocks[0]?.column ?? 0,
  }));
  const endOfCells = Math.max(firstSetting + blockRows + 1, firstRemark + remarks.length);
  const bandRow = form ? form.endRow : blockRows + remarks.length > 0 ? endOfCells : FIRST_ROW;
  const hasBands = spec.type === "form" || spec.sections.length > 1;
  const cells = new Map(
    scalarsOf({ settings, remarks, blocks, groups }).map(({ scalar, row, column }) => [scalar.name, addressOf({ row, column }, "$")]),
  );

  return {
    request: { ...request, rows: table.rowCount },
    spec,
    words,
    sheetName,
    tableName,
    calculation,
    columns,
    widths,
    settings,
    remarks,
    blocks,
    groups,
    copies,
    names: {
      tableName,
      headings,
      cells,
      ranges: new Map(blocks.flatMap(rangesOf)),
      counts: new Map(groups.flatMap(countsOf)),
      choiceLabel: words.choice,
    },
    headingRow: hasBands ? bandRow + 1 : bandRow,
    hasBands,
    headingLines: Math.max(0, ...columns.map(({ field, heading, width }) => (field.kind === "mark" ? 2 : linesOf(heading, width)))),
    sources: rowSourcesOf(spec, tables),
  };
}

/** What a cell shows for a value of the domain. */
export function contentOf(value: Value): CellContent {
  if (value instanceof SalesbookError) return { error: value.cellText };
  return value;
}

function planColumns({ request, spec, words, calculation, headings }: BookTable, tables: BookTables, plans: Plans): ColumnPlan[] {
  return spec.sections.flatMap((section) =>
    section.fields.flatMap((field) =>
      columnIds(field, repetitions(spec, field, request.parameters)).map((id, index): ColumnPlan => {
        const heading = headings.get(field.name)?.[index] ?? id;
        const values = calculation.column(id);
        const shown =
          field.kind === "choice" || field.role === "fixed"
            ? values.map((value) => (typeof value === "string" ? words.choice(value) : value))
            : values;
        return {
          field,
          id,
          section: section.name,
          heading,
          values: shown,
          repetition: index + 1,
          link: linkOf(field, words, tables, plans),
          width: widthOf(field, heading, [...shown, ...wordsIn(field, spec).map((word) => words.choice(word))]),
        };
      }),
    ),
  );
}
