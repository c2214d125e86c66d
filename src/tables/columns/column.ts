/**
 * Columns that tables and analyses have in common. Each is defined once, over the names of fields: what the domain makes of
 * them, and the formula that a sheet lives on. Tables print it with names of their columns, analyses with addresses.
 */
import type { Kind, ResultField, Value } from "../model";

/** A column by its fields. */
export interface ColumnDefinition {
  readonly kind: Kind;
  readonly formula: string;
  /** @param column the values of a field, one per row */
  readonly values: (column: (field: string) => readonly Value[]) => readonly Value[];
}

/** The column as a field of a table. */
export function fieldOf(name: string, { kind, formula, values }: ColumnDefinition): ResultField {
  return { role: "result", name, kind, formula, value: (table) => values((field) => table.column(field)) };
}

/**
 * A formula that calculates only where all cells are numbers: blank where the others are blank, otherwise `#VALUE!`.
 *
 * @param fields names, each once
 * @example whereNumbers(["sales"], "{sales}*2") // 'IF(COUNT({sales})=1,{sales}*2,IF(({sales}="")+COUNT({sales})=1,"",#VALUE!))'
 */
export function whereNumbers(fields: readonly string[], calculation: string): string {
  const count = `COUNT(${fields.map((field) => `{${field}}`).join(",")})`;
  const empty = fields.map((field) => `({${field}}="")`).join("+");
  return `IF(${count}=${fields.length},${calculation},IF(${empty}+${count}=${fields.length},"",#VALUE!))`;
}

/**
 * A sum over the rows in which a field is a number. Those from 0 up and those below it are asked for apart: a criterion that every
 * number meets needs an exponent, and ">-1E+300" counts as 0 in ONLYOFFICE.
 *
 * @param sum of the rows that meet a criterion
 * @example overNumbers((isNumber) => `SUMIF({part:column},${isNumber},{sales:column})`) // '(SUMIF({part:column},">=0",{sales:column})+SUMIF({part:column},"<0",{sales:column}))'
 */
export function overNumbers(sum: (criterion: string) => string): string {
  return `(${sum('">=0"')}+${sum('"<0"')})`;
}
