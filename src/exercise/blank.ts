/** The tables' sheets of a hand-out: laid out with nothing in the cells that are asked, so that no key is ever on them. */
import type { TableAnswers } from "../book/calculation";
import type { BookAnswers, BookTables } from "../book/book-table";
import { layout } from "../book/layout";
import { sourceOf } from "../book/book-table";
import { contains } from "../sheet/areas";
import type { Area, Cell, FieldPlace, PrintSetup, Sheet, SheetTable, Validation } from "../sheet/sheet";
import type { StyleName } from "../sheet/styles";
import { fieldsOf } from "../tables/model";
import type { AskedTable } from "./asked";
import type { Exercise } from "./definition";
import type { Variant } from "./variant";

/** Columns were measured without any answer in them; an amount of trade and the bold sum of many have room in so many characters. */
const ANSWER_WIDTH = 16;

/** What a cell with a drop-down says when it is chosen, and when something else is typed. */
export type AnswerPrompts = Pick<Validation, "promptTitle" | "prompt" | "errorTitle" | "error">;

/** What a hand-out says: when a cell is chosen, and on its foot of white and dark headings. */
export type HandoutWords = AnswerPrompts & { readonly headings: string };

/**
 * The sheets of a student without a single answer.
 *
 * @returns one per table; what is to be filled stands in their `fields` as `answer`
 */
export function blankSheets({ lock }: Pick<Exercise, "lock">, variant: Variant, words: HandoutWords): Sheet[] {
  const { headings, promptTitle, prompt, errorTitle, error } = words;
  const prompts = { promptTitle, prompt, errorTitle, error };
  const { request, asked, tables } = variant;
  const sheets = layout(request, { sheets: [], names: [] }, emptied(asked, tables));
  return sheets.flatMap((sheet) => {
    const own = asked.get(sheet.table);
    const table = tables.get(sheet.table);
    if (!own || !table) return [];
    const linked = fieldsOf(table.spec).flatMap((field) => (field.role === "input" && sourceOf(field, tables) ? [field.name] : []));
    const said = { ...sheet, cells: withNote(sheet.cells, table.words.common.headings, headings) };
    const blank = blanked(said, own, new Set(linked), (choice) => table.words.choice(choice), prompts);
    return [
      lock ? { ...blank, protection: { unlocked: blank.fields.filter(({ role }) => role === "answer").map(({ area }) => area) } } : blank,
    ];
  });
}

/** The cells with another text in the place of a note. */
function withNote(cells: Sheet["cells"], note: string, other: string): Sheet["cells"] {
  return cells.map((line) => line.map((cell) => (cell?.style === "note" && cell.value === note ? { ...cell, value: other } : cell)));
}

/** Nothing in the place of every answer. */
function emptied(asked: Variant["asked"], tables: BookTables): BookAnswers {
  return new Map(
    [...asked].map(([number, { asked: own }]): [string, TableAnswers] => {
      const rows = tables.get(number)?.rowCount ?? 0;
      const columns = own.filter(({ shape }) => shape === "column").map(({ id }) => [id, Array<string>(rows).fill("")] as const);
      const cells = own.filter(({ shape }) => shape === "cell").map(({ id }) => [id, ""] as const);
      return [number, { columns: new Map(columns), cells: new Map(cells) }];
    }),
  );
}

function blanked(
  sheet: Sheet,
  { asked, hidden, helpers }: AskedTable,
  linked: ReadonlySet<string>,
  choice: (name: string) => string,
  prompts: AnswerPrompts,
): Sheet {
  const byId = new Map(asked.map((one) => [one.id, one]));
  // Helpers stand at the right end: the sheet ends before them.
  const helperColumns = sheet.fields.filter(({ id }) => helpers.has(id)).map(({ area }) => area.column);
  const width = Math.min(...helperColumns, Math.max(...sheet.cells.map((line) => line.length)));
  const fields = sheet.fields.filter(({ id, area }) => !helpers.has(id) && area.column < width);
  const [table] = sheet.tables;
  const totals = table?.totalRow ? table.area.row + table.area.rows - 1 : -1;
  const fieldAt = fieldFinder(fields);
  const amounts = new Set(fields.flatMap(({ id, area }) => (byId.get(id)?.kind === "amount" ? [area.column] : [])));
  /** Whether a column of the table is to be filled. */
  const isFilled = (column: number): boolean => table !== undefined && byId.has(fieldAt(table.area.row + 1, column)?.id ?? "");

  const isSpare = spareRows(sheet, fields, linked);
  const cells = sheet.cells.map((line, row) =>
    line.slice(0, width).map((cell, column): Cell | undefined => {
      if (!cell || cell.style === "notice") return undefined;
      const field = fieldAt(row, column);
      const own = field && byId.get(field.id);
      if (own) return { value: null, style: `${isSpare(row) ? "result" : "asked"}.${own.kind}` };
      if (field && hidden.has(field.id)) return { value: null, style: cell.style };
      if (table && row === table.area.row && column < table.area.columns)
        return { ...cell, style: headingStyle(cell.style, isFilled(column)) };
      // The total of what is given may be an answer; that of answers adds up what the student fills.
      if (row === totals && cell.formula !== undefined) return isFilled(column) ? cell : { value: null, style: cell.style };
      // So does what is carried over from another sheet.
      if (field && linked.has(field.id)) return cell;
      return { value: cell.value, style: givenStyle(cell.style), ...(cell.format === undefined ? {} : { format: cell.format }) };
    }),
  );
  return {
    ...sheet,
    cells,
    columnWidths: sheet.columnWidths.slice(0, width).map((own, column) => (amounts.has(column) ? Math.max(own, ANSWER_WIDTH) : own)),
    tables: sheet.tables.map((one) =>
      withoutFormulas(one, width, { isLinked: (column) => linked.has(fieldAt(one.area.row + 1, column)?.id ?? ""), isFilled }),
    ),
    charts: [],
    validations: fields.flatMap(({ id, area }): Validation[] => {
      const words = byId.get(id)?.choices ?? [];
      return words.length === 0 ? [] : [{ area, rule: { type: "list", values: words.map(choice) }, open: true, ...prompts }];
    }),
    conditionalFormats: sheet.conditionalFormats.filter(({ area }) => area.column + area.columns <= width),
    print: printOf(sheet, width),
    fields: fields.map((field) => (byId.has(field.id) ? { ...field, role: "answer" } : field)),
  };
}

/** Whether a row is one to spare: a table that takes over the rows of another has nothing to be filled below them. */
function spareRows(
  { cells, tables: [table] }: Sheet,
  fields: readonly FieldPlace[],
  linked: ReadonlySet<string>,
): (row: number) => boolean {
  const columns = fields.flatMap(({ id, area }) => (linked.has(id) && area.rows > 1 ? [area.column] : []));
  if (!table || columns.length === 0) return () => false;
  const last = table.area.row + table.area.rows - (table.totalRow ? 1 : 0);
  const isNothing = (row: number, column: number): boolean => ["", null].includes((cells[row]?.[column]?.value ?? null) as string | null);
  return (row) => row > table.area.row && row < last && columns.every((column) => isNothing(row, column));
}

/** The field that a cell belongs to. */
function fieldFinder(fields: readonly FieldPlace[]): (row: number, column: number) => FieldPlace | undefined {
  const byColumn = new Map<number, FieldPlace[]>();
  for (const field of fields) byColumn.set(field.area.column, [...(byColumn.get(field.area.column) ?? []), field]);
  return (row, column) => byColumn.get(column)?.find(({ area }) => contains(area, row, column));
}

interface Columns {
  readonly isLinked: (column: number) => boolean;
  readonly isFilled: (column: number) => boolean;
}

function withoutFormulas(table: SheetTable, width: number, { isLinked, isFilled }: Columns): SheetTable {
  const { area } = table;
  return {
    ...table,
    area: { ...area, columns: Math.min(area.columns, width - area.column) },
    columns: table.columns.slice(0, width - area.column).map(({ formula, total, ...column }, index) => ({
      ...column,
      ...(total && ("label" in total || isFilled(area.column + index)) ? { total } : {}),
      ...(formula !== undefined && isLinked(area.column + index) ? { formula } : {}),
    })),
  };
}

/** Only what is to be filled looks like something to be typed into. */
function givenStyle(style: StyleName): StyleName {
  return style.replace(/^(?:input|parameter)\./, "result.").replace(/^answer\./, "copied.") as StyleName;
}

function headingStyle(style: StyleName, isAsked: boolean): StyleName {
  return style === "markHeading" ? style : isAsked ? "inputHeading" : "resultHeading";
}

/** The pages without those of charts and helpers. */
function printOf({ print, charts }: Sheet, width: number): PrintSetup {
  const isChart = (area: Area): boolean => charts.some(({ place }) => place === area);
  const areas = print.areas.filter((area) => !isChart(area) && area.column < width);
  return { ...print, areas: areas.map((area) => ({ ...area, columns: Math.min(area.columns, width - area.column) })) };
}
