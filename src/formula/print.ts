/**
 * Prints the formulas of a spec for a sheet: field names become structured references, settings become cells.
 * The grammar of the placeholders stands in `tables/model/index.ts`.
 */
import { quotedText } from "./literals";
import { pieceOf } from "./pieces";
import { filledTemplate } from "./template";

/** Where the names of one table stand on its sheet. */
export interface FormulaNames {
  readonly tableName: string;
  /** Headings of a field's columns by field name; more than one for a repeated field. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** Absolute A1 address by setting, parameter or summary name. */
  readonly cells: ReadonlyMap<string, string>;
  /** Absolute A1 range of a block's column by the column's name, and of its lines' names by the block's name; `calendar:body` is all its cells. */
  readonly ranges: ReadonlyMap<string, string>;
  /** Expressions that count, by group and detail: `basic:asked`, `basic:filled`. */
  readonly counts?: ReadonlyMap<string, string>;
  /** What a drop-down shows for a choice. */
  readonly choiceLabel: (choice: string) => string;
  /** Of the sheet that the formula stands on, where it tells of another one. */
  readonly here?: FormulaNames;
}

/** Where in the sheet a formula stands, for the placeholders that ask. */
export interface FormulaPlace {
  /** The number of the column in its repeated field, from 1. */
  readonly repetition?: number;
  /** The line of a block, by its name or by the parameter that names it. */
  readonly line?: string;
}

/**
 * A native formula, without the leading `=`.
 *
 * @param template a formula with placeholders in braces
 * @throws Error for a placeholder that names nothing, which is a mistake in a spec
 * @example printFormula("{count}+1", { cells: new Map([["count", "$B$7"]]) }) // "$B$7+1"
 */
export function printFormula(template: string, names: FormulaNames, place: FormulaPlace = {}): string {
  return filledTemplate(template, (placeholder) => {
    if (placeholder.choice !== undefined) return quotedText(placeholder.criterion + names.choiceLabel(placeholder.choice));
    const { text, name, sign, detail } = placeholder;
    if (names.here && name.startsWith("here.")) return printFormula(text.replace("here.", ""), names.here, place);
    if (name === "rowNumber") return rowNumber(names);
    if (name === "repetition" && place.repetition !== undefined) return String(place.repetition);
    if (name === "line" && place.line !== undefined) return names.cells.get(place.line) ?? quotedText(names.choiceLabel(place.line));
    const cell = names.cells.get(name);
    if (cell !== undefined) return sign === "=" && detail !== undefined ? `${cell}=${quotedText(names.choiceLabel(detail))}` : cell;
    const body = detail === "body" ? names.ranges.get(`${name}:body`) : undefined;
    if (body !== undefined) return body;
    const range = names.ranges.get(name);
    if (range !== undefined && (detail === "cells" || detail === "lines")) return range;
    const count = names.counts?.get(`${name}:${detail}`);
    if (count !== undefined) return count;
    return fieldReference(text, names, { name, detail }, place.repetition ?? 1);
  });
}

function fieldReference(
  placeholder: string,
  names: FormulaNames,
  { name, detail }: { readonly name: string; readonly detail: string | undefined },
  repetition: number,
): string {
  const headings = names.headings.get(name);
  const [first, last] = [headings?.[0], headings?.at(-1)];
  if (!headings || first === undefined || last === undefined) throw new Error(`${placeholder} names nothing on the sheet`);
  switch (detail) {
    case undefined:
      return thisRow(names.tableName, first);
    case "column":
      return wholeColumn(names.tableName, first);
    case "above":
      return `INDEX(${wholeColumn(names.tableName, first)},1):${thisRow(names.tableName, first)}`;
    case "row":
      return columnsOf(names.tableName, ["@"], first, last);
    case "block":
      return wholeColumns(names.tableName, first, last);
    case "count":
      return String(headings.length);
    case "here":
    case "hereColumn":
    case "before": {
      const heading = headings[repetition - (detail === "before" ? 2 : 1)];
      // Nothing stands before the first.
      if (heading === undefined) return quotedText("");
      return detail === "hereColumn" ? wholeColumn(names.tableName, heading) : thisRow(names.tableName, heading);
    }
    default:
      throw new Error(`${placeholder} is no placeholder`);
  }
}

/** A whole column of a table without its heading and total, as another table refers to it. */
export function wholeColumn(tableName: string, heading: string): string {
  return columnsOf(tableName, [], heading);
}

/** All rows of columns of a table that stand side by side, by the headings of the first and the last. */
export function wholeColumns(tableName: string, first: string, last: string): string {
  return columnsOf(tableName, [], first, last);
}

/** The number of the formula's row in its table, from 1. */
export function rowNumber(names: Pick<FormulaNames, "tableName" | "headings">): string {
  const heading = [...names.headings.values()][0]?.[0] ?? "";
  return `ROW()-ROW(${columnsOf(names.tableName, ["#headers"], heading)})`;
}

function thisRow(tableName: string, heading: string): string {
  return columnsOf(tableName, ["@"], heading);
}

function columnsOf(table: string, items: readonly string[], first: string, last: string | null = null): string {
  return pieceOf({ kind: "table", table, items, first, last }).text;
}
