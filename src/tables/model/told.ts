/** What a sheet tells of the other tables of its workbook. */
import type { Value } from "../../sheet/kinds";
import type { Calculation } from "./calculation";

/**
 * What a cell tells of another table. The formula is in the names of that table – its fields, cells and choices – and of these:
 *
 * | placeholder       | stands for                                                             |
 * |-------------------|------------------------------------------------------------------------|
 * | `{here.today}`    | a field or cell of the sheet that tells                                  |
 * | `{there.number}`  | the number of the other table, as text                                   |
 * | `{there.corner}`  | the first cell of its sheet                                              |
 * | `{there.notice}`  | the line below its purpose                                               |
 * | `{there.unread}`  | what that line holds where inputs cannot be read, as text                |
 * | `{there.next}`    | of what is told of every table: the same of the next one                 |
 */
export interface Told {
  readonly table: string;
  readonly formula: string;
  /** @param row the number of the cell's row, from 0; a cell that stands in no row has 0 */
  readonly value: (there: Calculation, here: Calculation, row: number) => Value;
}

/** What a cell tells of all other tables of the workbook, in their order: the formula of each in the place of `{there.next}` of the one before. */
export interface ToldOfAll {
  readonly formula: string;
  /** What stands behind the last. */
  readonly end: string;
  readonly value: (others: ReadonlyMap<string, Calculation>) => Value;
}

/** What a cell tells: of the first of some tables that is in the workbook, or of all. */
export interface Telling {
  readonly of: readonly Told[] | ToldOfAll;
  /** What stands there, without a formula, where none of the tables is: a choice of the sheet's own, or any text. */
  readonly absent: string;
}

/** The one of some tables' tellings that stands, by what is in the workbook. */
export function toldThere(of: readonly Told[], isThere: (table: string) => boolean): Told | undefined {
  return of.find(({ table }) => isThere(table));
}

/** The value of a cell that tells of other tables. */
export function toldValue({ of, absent }: Telling, here: Calculation, row = 0): Value {
  const others = here.others();
  if (!isOfSome(of)) return of.value(others);
  const told = toldThere(of, (table) => others.has(table));
  const there = told && others.get(told.table);
  return there ? told.value(there, here, row) : here.label(absent);
}

/** Whether something is told of some tables rather than of all. */
export function isOfSome(of: Telling["of"]): of is readonly Told[] {
  return Array.isArray(of);
}
