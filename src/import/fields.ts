/** Where the fields of the tables asked for stand in a row of headings. */
import { SalesbookError } from "../domain/errors";
import { tableByNumber } from "../tables";
import { fieldsOf, type InputField, type TableSpec } from "../tables/model";
import { monthOf, quarterOf } from "../values/headings";
import { orderedMonths } from "../values/periods";
import type { ImportChoices } from "./choices";
import { columnNames } from "./column-names";
import { headingGroup } from "./field-headings";
import { growsAsAsked } from "../book/parameters";

/** A field that a file has to bring, and of which table. */
export interface WantedField {
  readonly spec: TableSpec;
  readonly field: InputField;
}

/**
 * The fields that a file has to bring for these tables. A field that one table reads from another of them is not wanted
 * twice: for 6-8 and 6-9 together, 6-8 brings customers and months and 6-9 is linked to it. Forms and tables of fixed rows
 * are filled in on the sheet.
 *
 * @param tables the textbook's numbers
 * @throws SalesbookError unknownTable; takesNoFile where none of the tables has rows that a file could bring
 */
export function wantedFields(tables: readonly string[]): WantedField[] {
  const specs = tables.map((number) => tableByNumber(number)).filter(growsAsAsked);
  if (specs.length === 0) throw new SalesbookError("takesNoFile", { table: tables.join(", ") });
  return specs.flatMap((spec) => {
    return fieldsOf(spec).flatMap((field) => (field.role === "input" && !isBrought(field, tables) ? [{ spec, field }] : []));
  });
}

/** Whether another of the tables brings a field, or it only stands beside a table that is not among them. */
function isBrought({ from, with: beside }: InputField, tables: readonly string[]): boolean {
  return (from !== undefined && tables.includes(from.table)) || (beside !== undefined && !tables.includes(beside));
}

/** The role of a column that holds the sales of one month or period, and that of one which is not taken. */
export const MONTH_ROLE = "month";
export const NO_ROLE = "none";

/** A row of headings, and what the user says of its columns: roles, and the order of months that are in none. */
export interface Headings {
  readonly texts: readonly string[];
  /** By column; `undefined` where the heading tells. */
  readonly roles: readonly (string | undefined)[];
  readonly months?: ImportChoices["months"];
}

/** The roles that the user gave go by the columns' names. */
export function headingsWith(texts: readonly string[], { roles = {}, months }: ImportChoices = {}): Headings {
  const given = columnNames(texts).map((name) => roles[name]);
  return { texts, roles: given, ...(months === undefined ? {} : { months }) };
}

/**
 * The columns that fit a field: those that the user named, else those of the plainest group of headings that occurs, or the newest
 * months of a repeated field, as many as it can have.
 *
 * @returns zero-based columns, months from the earliest on, others in the order of the file; more than one for a field that is not repeated is a question for the user
 */
export function columnsFor(wanted: WantedField, headings: Headings): number[] {
  const { spec, field } = wanted;
  if (field.repeat) return allMonths(wanted, headings).slice(-mostColumns(wanted));
  const named = headings.roles.flatMap((role, column) => (role === field.name ? [column] : []));
  if (named.length > 0) return named;
  const groups = headings.texts.map((heading, column) =>
    headings.roles[column] === undefined ? headingGroup(heading, spec.number, field.name) : -1,
  );
  const best = Math.min(...groups.filter((group) => group >= 0));
  return groups.flatMap((group, column) => (group === best ? [column] : []));
}

/** Months of a file, from the earliest on, that a sheet has no room for: it takes the newest. */
export function monthsBeyond(wanted: WantedField, headings: Headings): number[] {
  return allMonths(wanted, headings).slice(0, -mostColumns(wanted));
}

/** The number of the first column of a repeated field that a file fills: a sheet of the last twelve months ends with the newest of fewer. */
export function firstRepetition({ field }: WantedField, columns: number): number {
  return typeof field.repeat === "number" ? field.repeat - columns + 1 : 1;
}

/** A file's repeated columns are known by the month in their heading, or named by the user; other fields that repeat are typed. */
function allMonths({ field }: WantedField, headings: Headings): readonly number[] {
  if (field.repeat === undefined || field.kind !== "amount") return [];
  const columns = field.repeat === "periods" ? periodColumns(headings) : monthColumns(headings);
  const found = orderedMonths(columns, headings.texts);
  return found.order === "unclear" && headings.months === "backward" ? found.columns.toReversed() : found.columns;
}

function mostColumns({ spec, field }: WantedField): number {
  return typeof field.repeat === "number" ? field.repeat : (spec.structure.find(({ name }) => name === field.repeat)?.maximum ?? 1);
}

/** The columns that hold the sales of one month each. */
export function monthColumns(headings: Headings): number[] {
  return columnsLike(headings, (heading) => monthOf(heading) !== null);
}

/** The columns that hold the sales of one period each: months, or where there are none, quarters. */
function periodColumns(headings: Headings): number[] {
  const months = monthColumns(headings);
  return months.length > 0 ? months : columnsLike(headings, (heading) => quarterOf(heading) !== null);
}

function columnsLike({ texts, roles }: Headings, isLike: (heading: string) => boolean): number[] {
  return texts.flatMap((heading, column) => ((roles[column] ?? (isLike(heading) ? MONTH_ROLE : NO_ROLE)) === MONTH_ROLE ? [column] : []));
}

/** Whether a wanted average can be worked out from months where the file has no average. */
export function comesFromMonths({ field }: WantedField): boolean {
  return field.name === "average" && field.from !== undefined && "field" in field.from && field.from.field === "average";
}

/** How many of the required fields a row of headings has, and whether that is all of them. */
export function fitOf(wanted: readonly WantedField[], headings: Headings): { readonly found: number; readonly complete: boolean } {
  const required = wanted.filter(({ field }) => field.required);
  const found = required.filter(
    (one) => columnsFor(one, headings).length > 0 || (comesFromMonths(one) && monthColumns(headings).length > 0),
  ).length;
  return { found, complete: found === required.length };
}
