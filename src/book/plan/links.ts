/** What a table reads from other tables of the workbook: the formulas of its inputs. */
import type { AnswerSource, Field, FieldSource, TableSpec } from "../../tables/model";
import { fieldsOf } from "../../tables/model";
import { placeOfKey } from "../../tables/parts/exact-key";
import { isNumeric } from "../../sheet/kinds";
import { quotedSheet, quotedText } from "../../formula/literals";
import { wholeColumn } from "../../formula/print";
import { failureText, sourceOf, type BookTable, type BookTables } from "../book-table";
import type { SheetWords } from "../words";
import type { Link, Plans, TablePlan } from "./model";

/** The tables read row by row, of which the foot tells: those whose rows it takes over, and forms whose answers it lists. */
export function rowSourcesOf(spec: TableSpec, tables: BookTables): string[] {
  const numbers = fieldsOf(spec).flatMap((field) => {
    const source = field.role === "input" ? sourceOf(field, tables) : undefined;
    const isByKey = source && "field" in source.from && source.from.by !== undefined;
    return source && !isByKey ? [source.table.spec.number] : [];
  });
  return [...new Set(numbers)];
}

/**
 * How a field is read from another table; `undefined` where it is typed or calculated.
 *
 * @param words of the table that the field stands in
 * @param plans the tables planned before it, among them the forms whose answers it may read
 */
export function linkOf(field: Field, words: SheetWords, tables: BookTables, plans: Plans): Link | undefined {
  const source = field.role === "input" ? sourceOf(field, tables) : undefined;
  if (field.role !== "input" || !source) return undefined;
  const { from, table } = source;
  if ("field" in from) return { everyRow: fieldFormula(from, table, failureText(field, words), !isNumeric(field.kind)) };
  const form = plans.get(from.table);
  if (!form) throw new Error(`${from.table} is planned after the table that reads it`);
  return { rows: answerFormulas(from, form) };
}

/**
 * The formula that reads an input from another table. An error over there arrives as text: `RANK` would pass an error
 * on to every customer, whereas text is an error of its own row only.
 *
 * @param failed what the cell shows instead of an error; blank where it holds a text
 */
function fieldFormula(from: FieldSource, source: BookTable, failed: string, isText: boolean): string {
  const column = (field: string): string => wholeColumn(source.tableName, source.headings.get(field)?.[0] ?? field);
  const values = column(from.field);
  const row = from.by ? placeOfKey(`{${from.by}}`, column(from.by)) : "{rowNumber}";
  const cell = `INDEX(${values},${row})`;
  const read = `IF(${cell}="","",${cell})`;
  const text = quotedText(failed);
  if (from.by && isText) return `IF({${from.by}}="","",IFERROR(${cell}&"",${text}))`;
  if (!from.by) return `IF({rowNumber}>ROWS(${values}),"",IFERROR(${read},${text}))`;
  return `IF({${from.by}}="","",IF(ISNA(${row}),"",IFERROR(${read},${text})))`;
}

/**
 * Absolute addresses: they hold when the rows of the reading table are sorted, and follow when the form gets more lines. A
 * question that the user takes off the form is not asked any more.
 */
function answerFormulas({ answers, counted }: AnswerSource, form: TablePlan): (string | null)[] {
  const cell = (name: string): string => {
    const address = form.names.cells.get(name);
    if (address === undefined) throw new Error(`${name} is no cell of ${form.spec.number}`);
    return `${quotedSheet(form.sheetName)}!${address}`;
  };
  return answers.map((question) =>
    question === null ? null : `IFERROR(IF(${cell(counted)}="","",IF(LEN(TRIM(${cell(question)}))>0,{'yes'},{'no'})),{'notAsked'})`,
  );
}
