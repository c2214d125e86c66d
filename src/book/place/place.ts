/** The second half of the layout: puts a planned table's cells, rules, chart and print setup on a sheet. */
import { catalogues, fill } from "../../i18n";
import { printFormula, wholeColumn } from "../../formula/print";
import { LINE_HEIGHT, linesOf } from "../../sheet/measure";
import { standardHeight } from "../../sheet/page-fit";
import { placeScalars } from "./blocks";
import { CHART_WIDTHS, chartsOf } from "./charts";
import { answerMerges, groupHeights, placeGroups } from "./form";
import { noticeOf } from "./missing-keys";
import { marksOf, validationsOf } from "./rules";
import { fixedRows, MARK, type Section } from "../../tables/model";
import { contentOf } from "../plan/plan";
import { isLinked, scalarsOf, type ColumnPlan, type TablePlan } from "../plan/model";
import type { Area, Cell, CellContent, FieldPlace, Sheet, SheetTable, SheetTableColumn } from "../../sheet/sheet";
import { FONTS, type StyleName } from "../../sheet/styles";
import { labelOf, titleOf, wordsOf } from "../words";

const STANDARD_HEIGHT = 18;
/** What text loses of its column to its indent, in characters. */
const INDENT = 1.5;
/** Between the purpose and everything else. */
const NOTICE_ROW = 2;

/** Builds the sheet of a planned table. */
export function placeTable(plan: TablePlan, plans: ReadonlyMap<string, TablePlan>): Sheet {
  const rowCount = plan.request.rows;
  const dataRow = plan.headingRow + 1;
  const hasTable = plan.columns.length > 0;
  const totalRow = hasTable ? dataRow + rowCount : plan.headingRow - 1;
  const hasTotal = plan.columns.some(({ field }) => field.total !== undefined);
  const notes = notesOf(plan);
  const noteRow = totalRow + (hasTotal ? 1 : 0) + 1;
  const cells: (Cell | undefined)[][] = Array.from({ length: noteRow + notes.length }, () => []);
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells[row];
    if (line) line[column] = cell;
  };

  const words = wordsOf(plan.spec.number, plan.language);
  const catalogue = catalogues[plan.language].tables;
  const title = titleOf(plan.spec, plan.language);
  put(0, 0, { value: title, style: "title" });
  put(1, 0, { value: words.purpose, style: "purpose" });
  const notice = noticeOf(plan, plans);
  if (notice) put(NOTICE_ROW, 0, { ...notice, style: "notice" });
  notes.forEach((note, index) => put(noteRow + index, 0, { value: note, style: "note" }));

  placeScalars(plan, put);
  placeGroups(plan, put);
  plan.columns.forEach((column, index) => {
    if (plan.hasBands) {
      const opens = plan.columns[index - 1]?.section !== column.section;
      put(plan.headingRow - 1, index, { value: opens ? (words.sections[column.section] ?? column.section) : null, style: "band" });
    }
    put(plan.headingRow, index, { value: column.heading, style: headingStyle(column) });
    placeColumn(plan, column, (row, cell) => put(dataRow + row, index, cell));
  });

  const table = hasTable
    ? tableOf(plan, { row: plan.headingRow, column: 0, rows: rowCount + 1 + (hasTotal ? 1 : 0), columns: plan.columns.length }, hasTotal)
    : null;
  if (table && hasTotal)
    table.columns.forEach(({ total }, index) => {
      const kind = plan.columns[index]?.field.kind ?? "text";
      if (!total) put(totalRow, index, { value: null, style: `total.${kind}` });
      else if ("label" in total) put(totalRow, index, { value: total.label, style: "total.text" });
      else put(totalRow, index, { value: total.value, formula: total.formula, style: `total.${kind}` });
    });

  const charts = chartsOf(plan, dataRow);
  const isForm = plan.spec.type === "form";
  const { widths } = plan;
  const titleRow = plan.hasBands ? plan.headingRow - 1 : plan.headingRow;
  const pages = pagesOf(plan).map((page) => ({ ...page, firstRow: firstBlockRow(plan, page) ?? titleRow }));
  const isNamed = plan.spec.sections.some(({ page }) => page === "named");
  const heights = rowHeights(plan, noteRow, notes, widths);
  const firstPage = {
    widths: widths.slice(0, pages[0]?.columns),
    heights: cells.map((_, row) => heights.get(row)),
    orientation: plan.spec.orientation,
  };
  return {
    table: plan.spec.number,
    name: plan.sheetName,
    language: plan.language,
    font: FONTS[plan.language],
    cells,
    columnWidths: charts.length > 0 ? [...widths, ...CHART_WIDTHS] : widths,
    // A form is printed on one page anyway.
    standardHeight: isForm ? STANDARD_HEIGHT : standardHeight(firstPage),
    rowHeights: heights,
    merges: [
      ...[1, ...notes.map((_, index) => noteRow + index)].map((row) => ({
        row,
        column: 0,
        rows: 1,
        columns: pages[0]?.columns ?? widths.length,
      })),
      ...answerMerges(plan),
    ],
    tables: table ? [table] : [],
    validations: validationsOf(plan, plans, dataRow),
    conditionalFormats: marksOf(plan, dataRow),
    charts,
    freeze: isForm ? { rows: 1, columns: 0 } : { rows: dataRow, columns: namingColumns(plan) },
    print: {
      orientation: plan.spec.orientation,
      areas: [
        ...pages.map((page, index) => ({
          column: page.column,
          columns: page.columns,
          row: index === 0 ? 0 : page.firstRow,
          rows: index === 0 ? cells.length : Math.min(noteRow - 1, dataRow + (page.printedRows ?? rowCount + 1)) - page.firstRow,
        })),
        ...charts.map((chart) => chart.place),
      ],
      onePage: isForm,
      titleRows: isForm ? { first: 0, last: 0 } : { first: titleRow, last: plan.headingRow },
      ...(isNamed ? { titleColumns: { first: 0, last: requiredColumn(plan) } } : {}),
      footer: {
        left: title,
        right: fill(catalogue.page, { page: "&P", pages: "&N" }),
      },
    },
    fields: fieldsOf(plan, dataRow),
  };
}

function headingStyle(column: ColumnPlan): StyleName {
  if (column.field.kind === "mark") return "markHeading";
  return roleOf(column) === "input" ? "inputHeading" : "resultHeading";
}

/** The columns of each printed page. */
function pagesOf(plan: TablePlan): (Pick<Area, "column" | "columns"> & Pick<Section, "printedRows">)[] {
  const pages: { column: number; columns: number; printedRows?: number }[] = [];
  if (plan.columns.length === 0) return [{ column: 0, columns: plan.widths.length }];
  const sections = new Map(plan.spec.sections.map((section) => [section.name, section]));
  plan.columns.forEach(({ section }, column) => {
    const { page, printedRows } = sections.get(section) ?? {};
    if (page === "none") return;
    const opens = pages.length === 0 || (page !== undefined && plan.columns[column - 1]?.section !== section);
    if (opens) pages.push({ column, columns: 0, printedRows });
    const last = pages.at(-1);
    if (last) last.columns += 1;
  });
  return pages;
}

/** Where the blocks above the columns of a page begin. */
function firstBlockRow(plan: TablePlan, page: Pick<Area, "column" | "columns">): number | undefined {
  return plan.blocks.find(({ column }) => column >= page.column && column < page.column + page.columns)?.row;
}

/** The columns up to the one that names the rows: they stay in sight while the others are scrolled. */
function namingColumns(plan: TablePlan): number {
  return plan.columns.findIndex(({ field }) => field.role === "input" && field.kind === "text") + 1 || 1;
}

/** The column with the names that every row needs: a printed page with other columns repeats what stands up to there. */
function requiredColumn(plan: TablePlan): number {
  return Math.max(
    0,
    plan.columns.findIndex(({ field }) => field.role === "input" && field.kind === "text" && field.required === true),
  );
}

function placeColumn(plan: TablePlan, column: ColumnPlan, put: (row: number, cell: Cell) => void): void {
  const isInput = roleOf(column) === "input";
  const style: StyleName = `${isInput ? "input" : "result"}.${column.field.kind}`;
  const everyRow = formulaOf(plan, column);
  for (let row = 0; row < plan.request.rows; row++) {
    const value = contentOf(column.values[row] ?? null);
    const formula = everyRow ?? ownFormula(plan, column, row);
    if (isInput) put(row, { value, style, input: { kind: "field", table: plan.spec.number, field: column.id, row } });
    else put(row, formula === undefined ? { value, style } : { value: value ?? "", formula, style });
  }
}

/** An input that is read from another table is a result here. */
function roleOf(column: ColumnPlan): FieldPlace["role"] {
  return column.field.role === "input" && isLinked(column) ? "result" : column.field.role;
}

/** The formula that every row of a column has. */
function formulaOf(plan: TablePlan, column: ColumnPlan): string | undefined {
  const { field, link, repetition } = column;
  const template = field.role === "result" ? field.formula : link && "everyRow" in link ? link.everyRow : undefined;
  return template === undefined ? undefined : printFormula(template, plan.names, { repetition });
}

/** The formula of a single row, where the rows of a column differ. */
function ownFormula(plan: TablePlan, { link }: ColumnPlan, row: number): string | undefined {
  const template = link && "rows" in link ? link.rows[row] : undefined;
  return template == null ? undefined : printFormula(template, plan.names);
}

function tableOf(plan: TablePlan, area: Area, totalRow: boolean): SheetTable {
  const label = catalogues[plan.language].tables.total;
  return {
    name: plan.tableName,
    area,
    totalRow,
    filter: true,
    columns: plan.columns.map((column, index): SheetTableColumn => ({
      heading: column.heading,
      formula: formulaOf(plan, column),
      total: totalRow && index === 0 ? { label } : column.field.total ? totalOf(plan, column) : undefined,
    })),
  };
}

function totalOf(plan: TablePlan, column: ColumnPlan): { formula: string; value: CellContent } {
  const values = column.values.filter((value): value is number => typeof value === "number");
  const reference = wholeColumn(plan.tableName, column.heading);
  if (column.field.total === "marks") {
    const count = column.values.filter((value) => value === MARK).length;
    return { formula: `IF(COUNTIF(${reference},"${MARK}")=0,"",COUNTIF(${reference},"${MARK}"))`, value: count || "" };
  }
  return {
    // AGGREGATE leaves out rows that show an error, as the classes do; 9 is SUM, 7 leaves out errors and hidden rows.
    formula: `IF(COUNT(${reference})=0,"",AGGREGATE(9,7,${reference}))`,
    value: values.length === 0 ? "" : values.reduce((sum, value) => sum + value, 0),
  };
}

function notesOf(plan: TablePlan): string[] {
  const words = catalogues[plan.language].tables;
  return [
    ...plan.sources.map((source) => fill(fixedRows(plan.spec) === undefined ? words.linked : words.reads, { table: source })),
    plan.spec.pack === undefined ? words.honesty : words.packHonesty,
    ...(plan.request.sample ? [words.invented] : []),
  ];
}

function rowHeights(plan: TablePlan, noteRow: number, notes: readonly string[], widths: readonly number[]): Map<number, number> {
  const total = widths.slice(0, pagesOf(plan)[0]?.columns).reduce((sum, width) => sum + width, 0);
  const purpose = wordsOf(plan.spec.number, plan.language).purpose;
  const heights = new Map([
    [0, 28],
    [1, linesOf(purpose, total) * LINE_HEIGHT + 4],
    ...(plan.columns.length > 0 ? [[plan.headingRow, plan.headingLines * LINE_HEIGHT + 6] as const] : []),
  ]);
  notes.forEach((note, index) => heights.set(noteRow + index, linesOf(note, total) * LINE_HEIGHT));
  for (const block of plan.blocks) heights.set(block.row, 2 * LINE_HEIGHT + 6);
  for (const [row, height] of groupHeights(plan)) heights.set(row, height);
  const wrapped = plan.columns.filter(({ field }) => field.kind === "note");
  for (let row = 0; wrapped.length > 0 && row < plan.request.rows; row++) {
    const lines = Math.max(...wrapped.map(({ values, width }) => linesOf(String(values[row] ?? ""), width - INDENT)));
    if (lines > 1) heights.set(plan.headingRow + 1 + row, lines * LINE_HEIGHT + 4);
  }
  return heights;
}

function fieldsOf(plan: TablePlan, dataRow: number): FieldPlace[] {
  const scalars = scalarsOf(plan).map(({ scalar, row, column }): FieldPlace => ({
    id: scalar.name,
    heading: labelOf(plan.spec.number, scalar.name, plan.language),
    area: { row, column, rows: 1, columns: 1 },
    role: scalar.role,
  }));
  const columns = plan.columns.map((column, index): FieldPlace => ({
    id: column.id,
    heading: column.heading,
    area: { row: dataRow, column: index, rows: plan.request.rows, columns: 1 },
    role: roleOf(column),
  }));
  return [...scalars, ...columns];
}
