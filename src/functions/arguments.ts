/**
 * The shapes of arguments: how a function takes what a spreadsheet passes. A range comes as rows of cells, a single cell
 * as a value or as a range of one, and `null` stands for what was left out.
 */
import { isBlank, shapeOf, type Matrix } from "../domain/cells";
import { SalesbookError } from "../domain/errors";

/** How one argument is taken. */
export interface Shape<Value> {
  readonly optional: boolean;
  /** @param name the argument's name, for the message of an error */
  readonly read: (value: unknown, name: string) => Value;
}

/** Any range; a single value is a range of one cell, and so is nothing. */
export const range: Shape<Matrix> = { optional: false, read: (value) => asMatrix(given(value)) };

/** The cells of a range that are not blank, in reading order. */
export const list: Shape<readonly unknown[]> = {
  optional: false,
  read: (value) => {
    const cells: unknown[] = [];
    for (const row of asMatrix(given(value))) for (const cell of row) if (!isBlank(cell)) cells.push(cell);
    return cells;
  },
};

/** One value; `null` for a blank. A range of more cells is refused, for nobody could tell which of them was meant. */
export const single: Shape<unknown> = { optional: false, read: readSingle };

/**
 * One of a few words.
 *
 * @param read reads the word and throws when there is no such choice
 */
export function choice<Choice>(read: (value: unknown) => Choice): Shape<Choice> {
  return { optional: false, read: (value, name) => read(readSingle(value, name)) };
}

/** The same argument, which may be left out; blanks are as good as nothing. */
export function optional<Value>({ read }: Shape<Value>): Shape<Value | undefined> {
  return {
    optional: true,
    read: (value, name) => {
      const found = given(value);
      return asMatrix(found).every((row) => row.every(isBlank)) ? undefined : read(found, name);
    },
  };
}

/**
 * An argument, or `null` where none was given. An object that is no range is none of the user's: while Excel still holds
 * the metadata of an older version, it passes its invocation object where an argument was added since.
 */
function given(value: unknown): unknown {
  return value === undefined || (typeof value === "object" && !Array.isArray(value)) ? null : value;
}

/** Rows as they are: a million of them are not copied. A bare list is a range of one row. */
function asMatrix(value: unknown): Matrix {
  if (!Array.isArray(value)) return [[value]];
  const rows = value as readonly unknown[];
  return rows.length === 0 || Array.isArray(rows[0]) ? (rows as Matrix) : [rows];
}

function readSingle(value: unknown, argument: string): unknown {
  const found = given(value);
  if (!Array.isArray(found)) return found;
  const cells = asMatrix(found).flat();
  if (cells.length <= 1) return cells[0] ?? null;
  throw new SalesbookError("oneValueOnly", { argument, received: shapeOf(asMatrix(found)) });
}
