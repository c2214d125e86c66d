/** Calculates a table by the domain functions that its spec names: each column and cell once, on demand. */
import { SalesbookError } from "../domain/errors";
import {
  fieldsOf,
  isOfSome,
  isTextParameter,
  mayBeBlank,
  scalarsByName,
  toldThere,
  toldValue,
  type Calculation,
  type Field,
  type InputField,
  type Scalar,
  type Summary,
  type TableSpec,
  type Value,
} from "../tables/model";
import { unreadInputs } from "./unread-inputs";

export interface Inputs {
  readonly rowCount: number;
  /** A field's typed values by field id; a repeated field has the ids `month1`, `month2`, …; a short list is blank at its end. */
  readonly column: (id: string) => readonly Value[];
  readonly parameters: Readonly<Record<string, number | string | null>>;
  /** What the sheet shows for a choice. */
  readonly label: (choice: string) => string;
  /** What stands in the place of results. */
  readonly answers?: TableAnswers | undefined;
  /** The calculations of the other tables of the workbook by number. */
  readonly others?: () => ReadonlyMap<string, Calculation>;
  /** Whether a field is read from another table. */
  readonly isLinked?: (field: InputField) => boolean;
}

/**
 * Results that somebody reckoned, which stand in the place of the calculated ones: whatever reads them reads these. A value that is
 * `undefined` leaves the calculated one.
 */
export interface TableAnswers {
  /** By the id of a column, one per row. */
  readonly columns: ReadonlyMap<string, readonly (Value | undefined)[]>;
  /** By the name of a single cell. */
  readonly cells: ReadonlyMap<string, Value>;
}

/** The same answers but for one, which is calculated again. */
export function withoutAnswer({ columns, cells }: TableAnswers, id: string): TableAnswers {
  const others = <Kept>(all: ReadonlyMap<string, Kept>): ReadonlyMap<string, Kept> => {
    if (!all.has(id)) return all;
    const kept = new Map(all);
    kept.delete(id);
    return kept;
  };
  return { columns: others(columns), cells: others(cells) };
}

const NO_OTHERS: ReadonlyMap<string, Calculation> = new Map();

/**
 * The results of a table, calculated when asked for.
 *
 * @param spec the table
 * @param inputs what was typed; a missing column is blank, a missing parameter stands at its default
 * @returns a calculation whose columns all have `rowCount` values
 */
export function calculate(spec: TableSpec, inputs: Inputs): Calculation {
  const fields = columnsOf(spec, inputs.parameters);
  const scalars = scalarsByName(spec);
  const columns = new Map<string, readonly Value[]>();
  const cells = new Map<string, Value>();

  const typed = (id: string): readonly Value[] => {
    const values = inputs.column(id);
    return values.length === inputs.rowCount ? values : Array.from({ length: inputs.rowCount }, (_, row) => values[row] ?? null);
  };

  /** Where every row is answered nothing is calculated: an answer may be all that there is. */
  const answered = (id: string, reckon: () => readonly Value[]): readonly Value[] => {
    const own = inputs.answers?.columns.get(id);
    if (!own) return reckon();
    if (own.length === inputs.rowCount && own.every((value) => value !== undefined)) return own;
    const reckoned = reckon();
    return Array.from({ length: inputs.rowCount }, (_, row) => own[row] ?? reckoned[row] ?? null);
  };

  const valuesOf = (field: Field | undefined, repetition: number): readonly Value[] | undefined => {
    if (field?.role === "result") return field.value(calculation, repetition);
    if (field?.role === "told") return field.rows.map((telling, row) => toldValue(telling, calculation, row));
    return field?.role === "fixed" ? field.cells : undefined;
  };

  let unread: number | undefined;
  const calculation: Calculation = {
    rowCount: inputs.rowCount,
    column(name) {
      const known = columns.get(name);
      if (known) return known;
      const found = fields.get(name);
      const values = answered(name, () => valuesOf(found?.field, found?.repetition ?? 1) ?? typed(name));
      columns.set(name, values);
      return values;
    },
    block(name) {
      const parts = Array.from({ length: calculation.repetitions(name) }, (_, index) => calculation.column(`${name}${index + 1}`));
      return Array.from({ length: inputs.rowCount }, (_, row) => parts.map((part) => part[row] ?? null));
    },
    repetitions: (name) => repetitions(spec, fields.get(`${name}1`)?.field, inputs.parameters),
    label: inputs.label,
    others: inputs.others ?? (() => NO_OTHERS),
    unread: () => (unread ??= unreadInputs(spec, calculation, { isLinked: () => false, ...inputs })),
    scalar(name) {
      const known = cells.get(name);
      if (known !== undefined) return known;
      const scalar = scalars.get(name);
      if (!scalar)
        throw new SalesbookError("unknownParameter", { table: spec.number, received: name, accepted: [...scalars.keys()].join(", ") });
      const answer = inputs.answers?.cells.get(name);
      const reckoned = (): Value => (scalar.role === "summary" ? summaryValue(scalar, calculation) : typedOr(scalar, inputs));
      const value = answer === undefined ? reckoned() : answer;
      cells.set(name, value);
      return value;
    },
  };
  return calculation;
}

/** A column of a table: its field, and which of its repetitions. */
export interface Column {
  readonly field: Field;
  /** From 1. */
  readonly repetition: number;
}

const columnsBySpec = new WeakMap<TableSpec, Map<string, ReadonlyMap<string, Column>>>();

/** The columns of a table by their ids; of all tables that repeat their fields alike the same. */
function columnsOf(spec: TableSpec, parameters: Inputs["parameters"]): ReadonlyMap<string, Column> {
  const shapes = columnsBySpec.get(spec) ?? new Map<string, ReadonlyMap<string, Column>>();
  columnsBySpec.set(spec, shapes);
  const shape = spec.structure.map(({ name }) => parameters[name]).join();
  const known = shapes.get(shape);
  if (known) return known;
  const found = new Map(
    fieldsOf(spec).flatMap((field) =>
      columnIds(field, repetitions(spec, field, parameters)).map((id, index) => [id, { field, repetition: index + 1 }] as const),
    ),
  );
  shapes.set(shape, found);
  return found;
}

/** A column of a table by its id. */
export function columnNamed(spec: TableSpec, parameters: Inputs["parameters"], id: string): Column | undefined {
  return columnsOf(spec, parameters).get(id);
}

/** Where a summary tells of other tables, what it tells of them while one of them is there. */
function summaryValue({ told, value }: Summary, calculation: Calculation): Value {
  const others = calculation.others();
  const isTold = told && (!isOfSome(told) || toldThere(told, (table) => others.has(table)));
  return isTold ? toldValue({ of: told, absent: "" }, calculation) : value(calculation);
}

/** A parameter's value: what was typed, nothing where it was emptied and may be, or what it starts with. */
function typedOr(parameter: Exclude<Scalar, { role: "summary" }>, { parameters, label }: Inputs): number | string | null {
  const typed = parameters[parameter.name];
  if (typed !== undefined && (typed !== null || mayBeBlank(parameter))) return typed;
  return isTextParameter(parameter) && parameter.default !== null ? label(parameter.default) : parameter.default;
}

/**
 * How many columns a field has.
 *
 * @returns 1, or for a repeated field the value of the structural parameter it names
 */
export function repetitions(spec: TableSpec, field: Pick<Field, "repeat"> | undefined, parameters: Inputs["parameters"]): number {
  if (field?.repeat === undefined) return 1;
  if (typeof field.repeat === "number") return field.repeat;
  const parameter = spec.structure.find(({ name }) => name === field.repeat);
  return Number(parameters[field.repeat] ?? parameter?.default ?? 1);
}

/** The ids of a field's columns: its name, or `month1`, `month2`, … for a repeated one. */
export function columnIds(field: Pick<Field, "name" | "repeat">, count: number): string[] {
  return field.repeat === undefined ? [field.name] : Array.from({ length: count }, (_, index) => `${field.name}${index + 1}`);
}
