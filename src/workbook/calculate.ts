/** Calculates a table by the domain functions that its spec names: each column and cell once, on demand. */
import { SalesbookError } from "../domain/errors";
import { policyCells, type Calculation, type Field, type Scalar, type TableSpec, type Value } from "../templates/model";

export interface Inputs {
  readonly rowCount: number;
  /** A field's typed values by field id; a repeated field has the ids `month1`, `month2`, … */
  readonly columns: Readonly<Record<string, readonly Value[]>>;
  readonly parameters: Readonly<Record<string, number | string | null>>;
}

/**
 * The results of a table, calculated when asked for.
 *
 * @param spec the table
 * @param inputs what was typed; a missing column is blank, a missing parameter stands at its default
 * @returns a calculation whose columns all have `rowCount` values
 */
export function calculate(spec: TableSpec, inputs: Inputs): Calculation {
  const fields = new Map<string, Field>(spec.sections.flatMap((section) => section.fields).map((field) => [field.name, field]));
  const scalars = new Map<string, Scalar>([...spec.settings, ...policyCells(spec)].map((scalar) => [scalar.name, scalar]));
  const columns = new Map<string, readonly Value[]>();
  const cells = new Map<string, Value>();

  const typed = (id: string): readonly Value[] => {
    const values = inputs.columns[id] ?? [];
    return values.length === inputs.rowCount ? values : Array.from({ length: inputs.rowCount }, (_, row) => values[row] ?? null);
  };

  const calculation: Calculation = {
    rowCount: inputs.rowCount,
    column(name) {
      const known = columns.get(name);
      if (known) return known;
      const field = fields.get(name);
      const values = field?.role === "result" ? field.value(calculation) : typed(name);
      columns.set(name, values);
      return values;
    },
    block(name) {
      const count = repetitions(spec, fields.get(name), inputs.parameters);
      const parts = Array.from({ length: count }, (_, index) => typed(`${name}${index + 1}`));
      return Array.from({ length: inputs.rowCount }, (_, row) => parts.map((part) => part[row] ?? null));
    },
    scalar(name) {
      const known = cells.get(name);
      if (known !== undefined) return known;
      const scalar = scalars.get(name);
      if (!scalar)
        throw new SalesbookError("unknownParameter", { table: spec.number, received: name, accepted: [...scalars.keys()].join(", ") });
      const value = scalar.role === "summary" ? scalar.value(calculation) : (inputs.parameters[name] ?? scalar.default);
      cells.set(name, value);
      return value;
    },
  };
  return calculation;
}

/**
 * How many columns a field has.
 *
 * @returns 1, or for a repeated field the value of the structural parameter it names
 */
export function repetitions(spec: TableSpec, field: Field | undefined, parameters: Inputs["parameters"]): number {
  if (field?.role !== "input" || field.repeat === undefined) return 1;
  const parameter = spec.structure.find(({ name }) => name === field.repeat);
  return Number(parameters[field.repeat] ?? parameter?.default ?? 1);
}
