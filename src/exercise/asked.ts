/** Which cells of an exercise's sheets a student fills, what each of them is worth, and what is hidden because it would tell them. */
import { columnIds, repetitions } from "../book/calculation";
import { sourceOf, type BookTable, type BookTables } from "../book/book-table";
import { placeholdersIn } from "../formula/template";
import {
  fieldsOf,
  isRemark,
  isTextParameter,
  numberedColumns,
  scalarsIn,
  type Field,
  type Kind,
  type Scalar,
  type TableSpec,
} from "../tables/model";
import type { Exercise, ExerciseTable } from "./definition";

/** A column or a single cell that is to be filled. */
export interface Asked {
  readonly table: string;
  /** The id of the column, or the name of the cell. */
  readonly id: string;
  /** What points are given for: the field, the column of a block, the block where its columns are numbered, or the cell itself. */
  readonly group: string;
  readonly kind: Kind;
  readonly shape: "column" | "cell";
  /** Of a repeated field the number of the column, from 1. */
  readonly repetition: number;
  /** What the sheet may show for it, by name, where it is one of some words; else empty. */
  readonly choices: readonly string[];
  /** Whether only a person can judge it: reasons, actions, free texts. */
  readonly isOpen: boolean;
}

/** What is asked of a table. */
export interface AskedTable {
  readonly asked: readonly Asked[];
  /** Columns and cells that would tell an answer. */
  readonly hidden: ReadonlySet<string>;
  /** Columns that only other columns read; the sheet is made without them. */
  readonly helpers: ReadonlySet<string>;
  /** Points by group. */
  readonly points: ReadonlyMap<string, number>;
}

/** More points for what takes more thought. */
const EFFORT: Readonly<Record<Kind, number>> = {
  class: 3,
  choice: 2,
  share: 2,
  amount: 2,
  date: 2,
  time: 2,
  number: 2,
  distance: 2,
  coordinate: 1,
  whole: 1,
  count: 1,
  text: 1,
  note: 1,
  mark: 1,
};

/** What is asked of each table of an exercise. */
export function askedOf(exercise: Exercise, tables: BookTables): ReadonlyMap<string, AskedTable> {
  const asked = new Map(
    exercise.tables.flatMap((one) => {
      const table = tables.get(one.table);
      return table ? [[one.table, askedIn(one, table, tables)] as const] : [];
    }),
  );
  const dependents = dependentsOf(new Map([...asked].map(([number, found]) => [number, new Set(found.map(({ id }) => id))])), tables);
  return new Map(
    exercise.tables.flatMap((one) => {
      const [table, found] = [tables.get(one.table), asked.get(one.table)];
      if (!table || !found) return [];
      const own = new Set(found.map(({ id }) => id));
      const hidden = new Set([...(dependents.get(one.table) ?? [])].filter((id) => !own.has(id)));
      for (const id of sameFigures(table, found)) if (!own.has(id)) hidden.add(id);
      const groups = [...new Set(found.filter(({ isOpen }) => !isOpen).map(({ group }) => group))];
      const points = new Map(groups.map((group) => [group, one.points[group] ?? EFFORT[found.find((each) => each.group === group)!.kind]]));
      return [[one.table, { asked: found, hidden, helpers: new Set(helperIds(table)), points }] as const];
    }),
  );
}

/** The columns of sections that are printed nowhere and hold results only: a chart or other columns read them. */
function helperIds({ spec, request }: BookTable): string[] {
  return spec.sections.flatMap(({ page, fields }) =>
    page === "none" && fields.every(({ role }) => role === "result")
      ? fields.flatMap((field) => columnIds(field, repetitions(spec, field, request.parameters)))
      : [],
  );
}

function askedIn({ blank }: ExerciseTable, table: BookTable, tables: BookTables): Asked[] {
  const { spec, request } = table;
  const helpers = new Set(helperIds(table));
  const fields = fieldsOf(spec).flatMap((field) =>
    columnIds(field, repetitions(spec, field, request.parameters)).flatMap((id, index): Asked[] => {
      const isLinked = field.role === "input" && sourceOf(field, tables) !== undefined;
      const isAsked = blank === "results" ? field.role === "result" && !field.isSortKey : blank.includes(field.name) || blank.includes(id);
      if (!isAsked || isLinked || field.role === "fixed" || helpers.has(id)) return [];
      return [{ ...askedField(field), table: spec.number, id, group: field.name, shape: "column", repetition: index + 1 }];
    }),
  );
  // A block that stands above helpers is one itself.
  const beside = new Set(spec.blocks.filter(({ at }) => helpers.has(at)).flatMap(({ columns }) => columns.map(({ name }) => name)));
  const numbered = numberedColumns(spec);
  const cells = scalarsIn(spec).flatMap((scalar): Asked[] => {
    const [column = scalar.name] = scalar.name.split(".");
    const group = numbered.get(column) ?? column;
    const isAsked =
      blank === "results"
        ? scalar.role === "summary" && !isRemark(scalar)
        : [group, column, scalar.name].some((name) => blank.includes(name));
    return isAsked && !beside.has(column)
      ? [{ ...askedScalar(scalar), table: spec.number, id: scalar.name, group, shape: "cell", repetition: 1 }]
      : [];
  });
  return [...fields, ...cells];
}

function askedField(field: Field): Pick<Asked, "kind" | "choices" | "isOpen"> {
  const isFree = field.role === "input" && !field.choices && (field.kind === "text" || field.kind === "note");
  const choices =
    field.role === "input" ? (field.choices ?? []) : field.role === "result" && field.kind === "choice" ? choicesIn(field.formula) : [];
  return { kind: field.kind, choices: field.kind === "choice" || field.role === "input" ? choices : [], isOpen: isFree };
}

function askedScalar(scalar: Scalar): Pick<Asked, "kind" | "choices" | "isOpen"> {
  if (scalar.role === "summary")
    return { kind: scalar.kind, choices: scalar.kind === "choice" ? choicesIn(scalar.formula) : [], isOpen: scalar.kind === "note" };
  return {
    kind: scalar.kind,
    choices: "choices" in scalar ? scalar.choices : [],
    isOpen: isTextParameter(scalar),
  };
}

/** The words that a formula may give. */
function choicesIn(formula: string): string[] {
  return [...new Set(placeholdersIn(formula).flatMap(({ choice }) => choice ?? []))];
}

/** For each table the results that read what is asked, directly or through others; figures of linked tables too. */
function dependentsOf(asked: ReadonlyMap<string, ReadonlySet<string>>, tables: BookTables): ReadonlyMap<string, ReadonlySet<string>> {
  const key = (table: string, name: string): string => `${table} ${name}`;
  const readers = new Map<string, Set<string>>();
  const read = (by: string, what: string): void => void readers.set(what, (readers.get(what) ?? new Set()).add(by));
  for (const [number, { spec }] of tables) {
    for (const field of fieldsOf(spec)) {
      if (field.role === "result") for (const name of namesRead(spec, field.formula)) read(key(number, field.name), key(number, name));
      const source = field.role === "input" ? sourceOf(field, tables) : undefined;
      if (source && "field" in source.from) read(key(number, field.name), key(source.table.spec.number, source.from.field));
      if (source && !("field" in source.from))
        for (const answer of source.from.answers) if (answer) read(key(number, field.name), key(source.table.spec.number, answer));
    }
    for (const scalar of scalarsIn(spec))
      if (scalar.role === "summary") for (const name of namesRead(spec, scalar.formula)) read(key(number, scalar.name), key(number, name));
  }
  const found = new Set<string>();
  const open = [...asked].flatMap(([number, ids]) => [...ids].map((id) => key(number, nameOf(tables.get(number)?.spec, id))));
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const reader of readers.get(next) ?? [])
      if (!found.has(reader)) {
        found.add(reader);
        open.push(reader);
      }
  return new Map(
    [...tables].map(([number, { spec, request }]) => [
      number,
      new Set([
        ...fieldsOf(spec).flatMap((field) =>
          field.role === "result" && found.has(key(number, field.name))
            ? columnIds(field, repetitions(spec, field, request.parameters))
            : [],
        ),
        ...scalarsIn(spec).flatMap(({ name, role }) => (role === "summary" && found.has(key(number, name)) ? [name] : [])),
      ]),
    ]),
  );
}

/** Fields and cells of the same table that a formula names; the column of a block stands for its cells. */
function namesRead(spec: TableSpec, formula: string): string[] {
  const cells = new Map(spec.blocks.flatMap(({ columns }) => columns.map((column) => [column.name, column.cells] as const)));
  return placeholdersIn(formula).flatMap((placeholder) => {
    if (placeholder.choice !== undefined) return [];
    return cells.get(placeholder.name)?.flatMap((cell) => cell?.name ?? []) ?? [placeholder.name];
  });
}

function nameOf(spec: TableSpec | undefined, id: string): string {
  return (spec && fieldsOf(spec).find(({ name, repeat }) => repeat !== undefined && id.replace(/\d+$/, "") === name)?.name) ?? id;
}

/** Results that hold the figures of an asked column in another order, as a sorted view does: whoever sees them looks them up. */
function sameFigures({ spec, request, calculation }: BookTable, asked: readonly Asked[]): string[] {
  const figures = (id: string): string =>
    calculation
      .column(id)
      .filter((value) => value !== "" && value !== null)
      .map(String)
      .sort()
      .join(" ");
  const kinds = new Map(fieldsOf(spec).map(({ name, kind }) => [name, kind]));
  const columns = asked.filter(({ shape, kind }) => shape === "column" && kind !== "whole");
  const known = new Set(columns.map(({ id, kind }) => `${kind} ${figures(id)}`));
  return fieldsOf(spec).flatMap((field) =>
    field.role === "result"
      ? columnIds(field, repetitions(spec, field, request.parameters)).filter((id) => known.has(`${kinds.get(field.name)} ${figures(id)}`))
      : [],
  );
}
