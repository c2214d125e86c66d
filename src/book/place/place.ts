/** The second half of the layout: puts a planned table's cells, rules, charts and print setup on a sheet. */
import { orientationFor, standardHeight } from "../../sheet/page-fit";
import type { Area, Cell, FieldPlace, Sheet, SheetTable } from "../../sheet/sheet";
import { fontOf } from "../../sheet/styles";
import { type Plans, roleOf, scalarsOf, type TablePlan } from "../plan/model";
import { placeScalars, remarkAreas } from "./blocks";
import { CHART_WIDTHS, chartsOf } from "./charts";
import { placeColumns, placeTotals, tableOf } from "./columns";
import { answerMerges, placeGroups } from "./form";
import { heightsOf } from "./heights";
import { noticeOf } from "./notices";
import { freezeOf, isOnePage, pagesOf, printOf } from "./pages";
import { notesOf, rowsOf, type SheetRows } from "./rows";
import { marksOf, validationsOf } from "./rules";

/** Of the rows of a form, which is printed on one page anyway. */
const FORM_ROW_HEIGHT = 18;

/**
 * Builds the sheet of a planned table.
 *
 * @param plans of all tables of the book
 */
export function placeTable(plan: TablePlan, plans: Plans): Sheet {
  const { spec, words, widths } = plan;
  const notes = notesOf(plan);
  const rows = rowsOf(plan, notes.length);
  const table = tableOf(plan, rows);
  const charts = chartsOf(plan, rows);
  const pages = pagesOf(plan);
  const firstWidths = widths.slice(0, pages[0].columns);
  const orientation = spec.type === "form" ? spec.orientation : orientationFor(firstWidths, spec.orientation);
  const pageWidth = firstWidths.reduce((sum, width) => sum + width, 0);
  const remarks = remarkAreas(plan, pages[0].columns);
  const rowHeights = heightsOf(plan, { rows, notes, pageWidth, remarks });
  const heights = Array.from({ length: rows.count }, (_, row) => rowHeights.get(row));
  const print = printOf(plan, pages, rows, charts);
  const pagesToFit = print.areas.slice(0, pages.length).map(({ row, rows: count, column, columns }) => ({
    widths: widths.slice(column, column + columns),
    heights: heights.slice(row, row + count),
  }));
  const height = spec.type === "form" ? FORM_ROW_HEIGHT : standardHeight(pagesToFit, orientation);
  const head = heights.slice(0, rows.data).reduce<number>((sum, own) => sum + (own ?? height), 0);
  const acrossPage = (row: number): Area => ({ row, column: 0, rows: 1, columns: pages[0].columns });
  return {
    table: spec.number,
    name: plan.sheetName,
    language: words.language,
    font: fontOf(words.language),
    cells: cellsOf(plan, plans, rows, notes, table),
    columnWidths: charts.length > 0 && !isOnePage(spec) ? [...widths, ...CHART_WIDTHS] : widths,
    standardHeight: height,
    rowHeights,
    merges: [...[1, ...notes.map((_, index) => rows.notes + index)].map(acrossPage), ...remarks, ...answerMerges(plan)],
    tables: table ? [table] : [],
    validations: validationsOf(plan, plans, rows.data),
    conditionalFormats: marksOf(plan, rows.data),
    charts,
    freeze: freezeOf(plan, rows, head),
    print: { ...print, orientation },
    fields: fieldPlaces(plan, rows),
  };
}

function cellsOf(plan: TablePlan, plans: Plans, rows: SheetRows, notes: readonly string[], table: SheetTable | null): Sheet["cells"] {
  const cells: (Cell | undefined)[][] = Array.from({ length: rows.count }, () => []);
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  put(0, 0, { value: plan.words.title, style: "title" });
  put(1, 0, { value: plan.words.purpose, style: "purpose" });
  const notice = noticeOf(plan, plans);
  if (notice) put(rows.notice, 0, { ...notice, style: "notice" });
  notes.forEach((note, index) => put(rows.notes + index, 0, { value: note, style: "note" }));
  placeScalars(plan, plans, put);
  placeGroups(plan, put);
  placeColumns(plan, plans, rows, put);
  if (table && rows.total !== null) placeTotals(plan, table, rows.total, put);
  return cells;
}

function fieldPlaces(plan: TablePlan, rows: SheetRows): FieldPlace[] {
  const scalars = scalarsOf(plan).map(({ scalar, row, column }): FieldPlace => ({
    id: scalar.name,
    heading: plan.words.label(scalar.name),
    area: { row, column, rows: 1, columns: 1 },
    role: scalar.role,
  }));
  const columns = plan.columns.map((column, index): FieldPlace => ({
    id: column.id,
    heading: column.heading,
    area: { row: rows.data, column: index, rows: plan.request.rows, columns: 1 },
    role: roleOf(column),
  }));
  return [...scalars, ...columns];
}
