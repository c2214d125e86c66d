/** The first sheet of a course workbook: every table with a link to it, and which table feeds which. */
import { catalogues, fill, type Language } from "../i18n";
import { fieldsOf } from "../tables/model";
import { quotedText } from "../formula/literals";
import { referenceTo } from "../formula/references";
import { freeName, sourceOf, type BookTable, type BookTables } from "./book-table";
import { linesOf } from "../sheet/measure";
import type { Area, Cell, Sheet } from "../sheet/sheet";
import { fontOf } from "../sheet/styles";

const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
/** Number, name, what it is for; then a column per table that is read. */
const TEXT_COLUMNS = 3;
const WIDTHS = [8, 32, 92];
const MARK_WIDTH = 6.5;
const LINE_HEIGHT = 16;
const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * The contents of a book.
 *
 * @param bookTables in order
 * @param taken names of sheets in use
 * @param wanted what the user calls the sheet
 */
export function contentsSheet(bookTables: BookTables, language: Language, taken: readonly string[], wanted?: string): Sheet {
  const { contents, honesty, page } = catalogues[language].tables;
  const tables = [...bookTables.values()];
  const sources = new Map(tables.map((table) => [table, sourcesOf(table, bookTables)]));
  // A column for each table that another one reads; most of the thirty-six are read by none.
  const read = tables.filter(({ spec }) => [...sources.values()].some((numbers) => numbers.has(spec.number)));
  const noteRow = FIRST_ROW + tables.length + 1;
  const width = TEXT_COLUMNS + read.length;
  const purposes = tables.map(({ words }) => words.purpose);
  const whole = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const cells: (Cell | undefined)[][] = Array.from({ length: noteRow + 2 }, () => []);
  const put = (row: number, column: number, cell: Cell): void => void (cells[row] ??= []).splice(column, 1, cell);
  for (const line of cells) line.length = width;

  put(0, 0, { value: contents.title, style: "title" });
  put(1, 0, { value: contents.purpose, style: "purpose" });
  [contents.number, contents.name, contents.use, ...read.map(({ spec }) => spec.number)].forEach((value, column) =>
    put(HEADING_ROW, column, { value, style: "resultHeading" }),
  );
  tables.forEach((table, index) => {
    const row = FIRST_ROW + index;
    put(row, 0, { value: table.spec.number, style: "result.class" });
    put(row, 1, { value: table.words.name, formula: linkTo(table), style: "link" });
    put(row, 2, { value: purposes[index] ?? "", style: "result.note" });
    read.forEach(({ spec }, column) =>
      put(row, TEXT_COLUMNS + column, { value: sources.get(table)?.has(spec.number) ? contents.mark : null, style: "result.class" }),
    );
  });
  put(noteRow, 0, { value: read.length > 0 ? fill(contents.legend, { mark: contents.mark }) : null, style: "note" });
  put(noteRow + 1, 0, { value: honesty, style: "note" });

  const columnWidths = [...WIDTHS, ...read.map(() => MARK_WIDTH)];
  const totalWidth = columnWidths.reduce((sum, columnWidth) => sum + columnWidth, 0);
  const heights = purposes.map((purpose, index): [number, number] => [
    FIRST_ROW + index,
    linesOf(purpose, WIDTHS[2] ?? 0) * LINE_HEIGHT + 4,
  ]);
  return {
    table: "contents",
    name: freeName(wanted ?? contents.sheetName, new Set(taken.map((name) => name.toLowerCase())), (n) => ` (${n})`),
    language,
    font: fontOf(language),
    cells,
    columnWidths,
    standardHeight: 18,
    rowHeights: new Map([[0, 28], [1, linesOf(contents.purpose, totalWidth) * LINE_HEIGHT + 4], [HEADING_ROW, 22], ...heights]),
    merges: [1, noteRow, noteRow + 1].map(whole),
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      areas: [{ row: 0, column: 0, rows: cells.length, columns: width }],
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: { left: contents.title, right: fill(page, { page: "&P", pages: "&N" }) },
    },
    fields: [],
  };
}

/** The address is asked for when the link is used, so that it holds after the sheet was renamed. */
function linkTo({ words, sheetName }: BookTable): string {
  return `HYPERLINK("#"&CELL("address",${referenceTo(A1, sheetName)}),${quotedText(words.name)})`;
}

/** The tables of the book that a table reads. */
function sourcesOf(table: BookTable, tables: BookTables): Set<string> {
  return new Set(
    fieldsOf(table.spec).flatMap((field) => {
      const source = field.role === "input" ? sourceOf(field, tables) : undefined;
      return source ? [source.table.spec.number] : [];
    }),
  );
}
