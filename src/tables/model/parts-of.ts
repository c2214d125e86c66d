/** What a spec has: its cells, questions, fields and rows. */
import type { Block, Scalar } from "./cells";
import type { ChartSpec } from "./charts";
import type { Field } from "./fields";
import type { Question, TableSpec } from "./table";

/** Finds something out about each table once: specs are frozen. */
function perTable<Found>(find: (spec: TableSpec) => Found): (spec: TableSpec) => Found {
  const known = new WeakMap<TableSpec, Found>();
  return (spec) => {
    const had = known.get(spec);
    if (had !== undefined) return had;
    const found = find(spec);
    known.set(spec, found);
    return found;
  };
}

/** The cells of a table's blocks, line by line. */
export function blockCells(spec: TableSpec): Scalar[] {
  return spec.blocks.flatMap((block) =>
    block.lines.flatMap((_, line) => [
      ...(block.names?.slice(line, line + 1) ?? []),
      ...block.columns.flatMap((column) => column.cells[line] ?? []),
    ]),
  );
}

/** The questions of a form, in the order of its groups; other tables have none. */
export function questionsOf(spec: TableSpec): Question[] {
  return spec.type === "form" ? spec.groups.flatMap((group) => group.questions) : [];
}

/** Every single cell that a table names: settings, block cells, answers and the summaries of groups. */
export function scalarsIn(spec: TableSpec): Scalar[] {
  const groups = spec.type === "form" ? spec.groups.flatMap(({ questions, summary }): Scalar[] => [...questions, summary]) : [];
  return [...spec.settings, ...blockCells(spec), ...groups];
}

/** The same by their names: a month's calendar has hundreds of cells, and of each student of a class the same. */
export const scalarsByName = perTable(
  (spec): ReadonlyMap<string, Scalar> => new Map(scalarsIn(spec).map((scalar) => [scalar.name, scalar])),
);

/** How many lines of a block have a name that a drop-down may offer: those the user may name, or all but the total. */
export function nameCount(block: Block): number {
  return block.names?.length ?? partCount(block);
}

/** How many lines a block has without its total. */
export function partCount(block: Block): number {
  return block.lines.filter((line) => line !== block.totalLine).length;
}

/** Whether a setting is a remark below the blocks. */
export function isRemark({ role, kind }: Pick<Scalar, "role" | "kind">): boolean {
  return role === "summary" && kind === "note";
}

/** All fields of a table, in the order of their columns; found once. */
export const fieldsOf = perTable((spec): readonly Field[] => spec.sections.flatMap((section) => section.fields));

/** The same by their names. */
export const fieldsByName = perTable((spec): ReadonlyMap<string, Field> => new Map(fieldsOf(spec).map((field) => [field.name, field])));

/** How many rows a table of this kind has by itself; `undefined` where the user says how many. */
export function ownRows(spec: TableSpec): number | undefined {
  return spec.type === "form" ? spec.rows : fixedRows(spec);
}

/** The number of rows that a table's fixed fields know; `undefined` where its rows grow. */
export function fixedRows(spec: TableSpec): number | undefined {
  return fieldsOf(spec).find((field) => field.role === "fixed")?.cells.length;
}

/**
 * A table as it stands beside others: without the fields and charts that mean something only with a table that is not there.
 *
 * @param numbers the tables of the workbook
 */
export function beside(spec: TableSpec, numbers: ReadonlySet<string>): TableSpec {
  const there = companionsOf(spec).filter((number) => numbers.has(number));
  const known = shapesBeside(spec);
  const shape = known.get(there.join()) ?? shapeBeside(spec, new Set(there));
  known.set(there.join(), shape);
  return shape;
}

/** The tables without which some field or chart means nothing. */
const companionsOf = perTable((spec): readonly string[] => [
  ...fieldsOf(spec).flatMap((field) => (field.role === "input" && field.with !== undefined ? [field.with] : [])),
  ...spec.charts.flatMap((chart) => ("withAny" in chart ? (chart.withAny ?? []) : [])),
]);

/** By which of them are there. */
const shapesBeside = perTable(() => new Map<string, TableSpec>());

function shapeBeside(spec: TableSpec, numbers: ReadonlySet<string>): TableSpec {
  const isThere = (field: Field): boolean => field.role !== "input" || field.with === undefined || numbers.has(field.with);
  const isDrawn = (chart: ChartSpec): boolean =>
    !("withAny" in chart) || !chart.withAny || chart.withAny.some((table) => numbers.has(table));
  return fieldsOf(spec).every(isThere) && spec.charts.every(isDrawn)
    ? spec
    : {
        ...spec,
        charts: spec.charts.filter(isDrawn),
        sections: spec.sections.map((section) => ({ ...section, fields: section.fields.filter(isThere) })),
      };
}

/** Blocks by the columns that are numbered alike, such as the days of a month: they earn what one column earns. */
export function numberedColumns({ blocks }: TableSpec): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap(({ name, columns }) => {
      const stems = new Set(columns.map((column) => /^(.*?)\d+$/.exec(column.name)?.[1]));
      return columns.length > 1 && stems.size === 1 && !stems.has(undefined) ? columns.map((column) => [column.name, name] as const) : [];
    }),
  );
}
