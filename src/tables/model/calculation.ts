/** What stands in cells while a table is calculated: the values that a spec's functions ask for, and how to ask only once. */
import type { Value } from "../../sheet/kinds";

/** The signs of a mark column: something is planned, and nothing can be. */
export const MARK = "●";
export const NO_MARK = "–";
/** In the text of a month's signs: a day on which nothing is planned. A mark column shows nothing for it. */
export const FREE_SIGN = "·";

/** What a value function may ask for; everything is calculated once, on demand. */
export interface Calculation {
  readonly rowCount: number;
  /** A field's values, one per row; of a repeated field by the id of the column, `month2`. */
  column(field: string): readonly Value[];
  /** The rows of a repeated field. */
  block(field: string): readonly (readonly Value[])[];
  /** How many columns a repeated field has. */
  repetitions(field: string): number;
  /** A setting, parameter or summary cell. */
  scalar(name: string): Value;
  /** What the sheet shows for a choice. */
  label(choice: string): string;
  /** The calculations of the other tables of the workbook by number, in their order. */
  others(): ReadonlyMap<string, Calculation>;
  /** How many inputs of the rows cannot be read: texts where numbers or days belong, and words that are none of the choices. */
  unread(): number;
}

/**
 * Does a piece of work once per calculation, for what several columns need.
 *
 * @param work what to find out about a table
 * @returns the same function, remembering its answer for each calculation
 */
export function once<T>(work: (table: Calculation) => T): (table: Calculation) => T {
  const known = new WeakMap<Calculation, { readonly answer: T }>();
  return (table) => {
    const found = known.get(table) ?? { answer: work(table) };
    known.set(table, found);
    return found.answer;
  };
}
