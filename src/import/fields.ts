/** Where the fields of the tables asked for stand in a row of headings. */
import { SalesbookError } from "../domain/errors";
import { tableByNumber } from "../tables";
import { fieldsOf, type InputField, type TableSpec } from "../tables/model";
import { monthOf, quarterOf } from "../values/headings";
import { orderedMonths } from "../values/periods";
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

/**
 * The columns that fit a field: those of the plainest group of headings that occurs, or the newest months of a repeated field, as
 * many as it can have.
 *
 * @returns zero-based columns, months from the earliest on, others in the order of the file; more than one for a field that is not repeated is a question for the user
 */
export function columnsFor(wanted: WantedField, headings: readonly string[]): number[] {
  const { spec, field } = wanted;
  if (field.repeat) return allMonths(wanted, headings).slice(-mostColumns(wanted));
  const groups = headings.map((heading) => headingGroup(heading, spec.number, field.name));
  const best = Math.min(...groups.filter((group) => group >= 0));
  return groups.flatMap((group, column) => (group === best ? [column] : []));
}

/** Months of a file, from the earliest on, that a sheet has no room for: it takes the newest. */
export function monthsBeyond(wanted: WantedField, headings: readonly string[]): number[] {
  return allMonths(wanted, headings).slice(0, -mostColumns(wanted));
}

/** The number of the first column of a repeated field that a file fills: a sheet of the last twelve months ends with the newest of fewer. */
export function firstRepetition({ field }: WantedField, columns: number): number {
  return typeof field.repeat === "number" ? field.repeat - columns + 1 : 1;
}

/** A file's repeated columns are known by the month in their heading; other fields that repeat are typed. */
function allMonths({ field }: WantedField, headings: readonly string[]): readonly number[] {
  if (field.repeat === undefined || field.kind !== "amount") return [];
  return orderedMonths(field.repeat === "periods" ? periodColumns(headings) : monthColumns(headings), headings).columns;
}

function mostColumns({ spec, field }: WantedField): number {
  return typeof field.repeat === "number" ? field.repeat : (spec.structure.find(({ name }) => name === field.repeat)?.maximum ?? 1);
}

/** The columns that hold the sales of one month each. */
export function monthColumns(headings: readonly string[]): number[] {
  return headings.flatMap((heading, column) => (monthOf(heading) === null ? [] : [column]));
}

/** The columns that hold the sales of one period each: months, or where there are none, quarters. */
function periodColumns(headings: readonly string[]): number[] {
  const months = monthColumns(headings);
  return months.length > 0 ? months : headings.flatMap((heading, column) => (quarterOf(heading) === null ? [] : [column]));
}

/** Whether a wanted average can be worked out from months where the file has no average. */
export function comesFromMonths({ field }: WantedField): boolean {
  return field.name === "average" && field.from !== undefined && "field" in field.from && field.from.field === "average";
}

/** How many of the required fields a row of headings has, and whether that is all of them. */
export function fitOf(wanted: readonly WantedField[], headings: readonly string[]): { readonly found: number; readonly complete: boolean } {
  const required = wanted.filter(({ field }) => field.required);
  const found = required.filter(
    (one) => columnsFor(one, headings).length > 0 || (comesFromMonths(one) && monthColumns(headings).length > 0),
  ).length;
  return { found, complete: found === required.length };
}
