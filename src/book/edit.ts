/** Typing into a generated sheet: each edit makes a new request, which is then laid out again. */
import type { BookRequest, TableRequest } from "./request";
import { MOST_ROWS } from "./request";
import { SalesbookError } from "../domain/errors";
import { tableByNumber } from "../tables";
import { fieldsOf, type InputField, type Value } from "../tables/model";
import { columnIds } from "./calculation";
import { saysNothing } from "../values/numbers";
import { amountTyped, dateTyped, timeTyped } from "../values/typed";
import type { InputReference } from "../sheet/sheet";
import { canGrow, checkedParameter, choiceTyped, growsAsAsked, typedParametersOf } from "./parameters";

/** No field is repeated more often: the days of a month. */
const MOST_REPETITIONS = 31;

/**
 * The request after a user typed into one of its cells.
 *
 * @param request left as it is
 * @param input the cell's reference, from `Cell.input`
 * @param typed what was typed; `null` or "" empties the cell. Text in an amount is kept and shows as an error in the results
 * @throws SalesbookError unknownChoice, notANumber, notWholeNumber, outOfRange for a setting that is not accepted
 */
export function applyEdit(request: BookRequest, input: InputReference, typed: string | number | boolean | null): BookRequest {
  return changed(request, input.table, (table) => {
    const spec = tableByNumber(input.table);
    if (input.kind === "parameter") {
      const parameter = typedParametersOf(spec).find(({ name }) => name === input.parameter);
      if (!parameter)
        throw new SalesbookError("unknownParameter", {
          table: input.table,
          received: input.parameter,
          accepted: typedParametersOf(spec)
            .map(({ name }) => name)
            .join(", "),
        });
      return {
        ...table,
        parameters: { ...table.parameters, [input.parameter]: checkedParameter(spec, parameter, typed, request.language) },
      };
    }
    const column = Array.from({ length: table.rows }, (_, row) => table.columns[input.field]?.[row] ?? null);
    column[input.row] = typedValue(spec.number, input.field, typed);
    return { ...table, columns: { ...table.columns, [input.field]: column } };
  });
}

/**
 * The request with another number of rows in one of its tables; rows are added or taken at the end. A table of fixed rows
 * and a form without a table stay as they are.
 *
 * @param rows 1 to 5,000
 * @throws SalesbookError tooManyRows
 */
export function withRows(request: BookRequest, table: string, rows: number): BookRequest {
  if (!Number.isInteger(rows) || rows < 1 || rows > MOST_ROWS)
    throw new SalesbookError("tooManyRows", { received: rows, accepted: `1–${MOST_ROWS}` });
  if (!canGrow(table)) return request;
  return changed(request, table, (before) => ({
    ...before,
    rows,
    columns: Object.fromEntries(Object.entries(before.columns).map(([id, values]) => [id, values.slice(0, rows)])),
  }));
}

/**
 * The request with another number of rows in a table and in all that have their rows in common with it: tables that have
 * as many rows as were asked for grow together, a form grows by itself. None of the others loses rows.
 *
 * @param rows 1 to 5,000
 * @throws SalesbookError tooManyRows
 */
export function withSharedRows(request: BookRequest, table: string, rows: number): BookRequest {
  if (!growsAsAsked(tableByNumber(table))) return withRows(request, table, rows);
  const together = request.tables.filter((other) => growsAsAsked(tableByNumber(other.table)));
  const rowsOf = (other: TableRequest): number => (other.table === table ? rows : Math.max(rows, other.rows));
  return together.reduce((grown, other) => withRows(grown, other.table, rowsOf(other)), request);
}

function changed(request: BookRequest, number: string, change: (table: TableRequest) => TableRequest): BookRequest {
  return { ...request, tables: request.tables.map((table) => (table.table === number ? change(table) : table)) };
}

/**
 * What was typed into a column of a table, as a request holds it.
 *
 * @param id of the column
 */
export function typedValue(table: string, id: string, typed: string | number | boolean | null): Value {
  const field = fieldsOf(tableByNumber(table)).find((candidate) => columnIds(candidate, MOST_REPETITIONS).includes(id));
  return field?.role === "input" ? valueTyped(table, field, typed) : typed;
}

/** What was typed, as the field's kind understands it; what it cannot understand stays as it was typed, for the user to see. */
function valueTyped(table: string, field: InputField, typed: string | number | boolean | null): Value {
  if (field.choices) return choiceTyped(table, field.choices, typed) ?? typed;
  if (field.choicesFrom !== undefined || field.kind === "text" || field.kind === "note" || field.kind === "class") return typed;
  if (typeof typed === "string" && saysNothing(typed)) return null;
  return (field.kind === "date" ? dateTyped(typed) : field.kind === "time" ? timeTyped(typed) : amountTyped(typed)) ?? typed;
}
