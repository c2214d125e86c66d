/**
 * The shapes of arguments: how a function takes what a spreadsheet passes. A range comes as rows of cells, a single cell
 * as a value or as a range of one, and `null` stands for what was left out.
 */
import { isBlank, shapeOf, type Matrix } from "../domain/cells";
import { readYes } from "../domain/choices";
import { SalesbookError } from "../domain/errors";

/** What is asked for. */
export interface Asked {
  /** The type that Excel is told; "any" keeps a text where a number is meant, so that the cell can say so. */
  readonly type: "any" | "number" | "string" | "boolean";
  /** Whether cells may be given, not one value only. */
  readonly isRange: boolean;
  /** Whether the numbers are days, as spreadsheets count them. */
  readonly isDate?: boolean;
  /** The few words that it may be. */
  readonly choices?: ArgumentChoices;
}

/** What an argument may be. */
export interface ArgumentChoices {
  /** The name that Excel knows the list by; for ever. */
  readonly id: string;
  /** The words as a formula writes them, in order. */
  readonly values: readonly string[];
}

/** How one argument is taken. */
export interface Shape<Value> extends Asked {
  readonly optional: boolean;
  /** @param name the argument's name, for the message of an error */
  readonly read: (value: unknown, name: string) => Value;
}

/** Any range; a single value is a range of one cell, and so is nothing: one that is `undefined`, while blank cells are not. */
export const range: Shape<Matrix> = { type: "any", isRange: true, optional: false, read: (value) => asMatrix(given(value) ?? undefined) };

/** A range that may be left out; other than in {@link optional}, blank cells that are given are blanks. */
export const rangeIfAny: Shape<Matrix> = { ...range, optional: true };

/** A range of days. */
export const dates: Shape<Matrix> = { ...range, isDate: true };

/** The cells of a range that are not blank, in reading order. */
export const list: Shape<readonly unknown[]> = {
  type: "any",
  isRange: true,
  optional: false,
  read: (value) => {
    const cells: unknown[] = [];
    for (const row of asMatrix(given(value))) for (const cell of row) if (!isBlank(cell)) cells.push(cell);
    return cells;
  },
};

/** Days, as a list of those cells that are not blank. */
export const dateList: Shape<readonly unknown[]> = { ...list, isDate: true };

/** One number; `null` for a blank. A range of more cells is refused, for nobody could tell which of them was meant. */
export const number: Shape<unknown> = { type: "number", isRange: false, optional: false, read: readSingle };

/** One day. */
export const date: Shape<unknown> = { ...number, isDate: true };

/** TRUE or FALSE. */
export const yesNo: Shape<boolean> = {
  type: "boolean",
  isRange: false,
  optional: false,
  read: (value, name) => readYes(readSingle(value, name), name),
};

/**
 * One of a few words.
 *
 * @param id the name that Excel knows the list by; for ever
 * @param values the words as a formula writes them, in order
 * @param read reads the word and throws when there is no such choice; left out where the calculation does
 */
export function oneOf<Choice = unknown>(
  id: string,
  values: readonly string[],
  read: (value: unknown) => Choice = (value) => value as Choice,
): Shape<Choice> {
  return { type: "string", isRange: false, optional: false, choices: { id, values }, read: (value, name) => read(readSingle(value, name)) };
}

/** A range whose cells are each one of a few words; see {@link oneOf}. The calculation reads them. */
export function rangeOf(id: string, values: readonly string[]): Shape<Matrix> {
  return { ...range, type: "string", choices: { id, values } };
}

/** The same argument, which may be left out; blanks are as good as nothing. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return {
    ...shape,
    optional: true,
    read: (value, name) => {
      const found = given(value);
      return asMatrix(found).every((row) => row.every(isBlank)) ? undefined : shape.read(found, name);
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
