/** How many inputs of a table's rows cannot be read; they drop out of sums and counts. */
import { isNumeric } from "../sheet/kinds";
import { fieldsOf, type Calculation, type InputField, type TableSpec, type Value } from "../tables/model";

/**
 * Texts where numbers or days belong, and words that are none of the choices of a column that is typed into.
 *
 * @param inputs what the sheet shows for a choice, and which fields are read from another table
 */
export function unreadInputs(
  spec: TableSpec,
  calculation: Calculation,
  inputs: { readonly label: (choice: string) => string; readonly isLinked: (field: InputField) => boolean },
): number {
  if (spec.type !== "rows") return 0;
  const fields = fieldsOf(spec).filter((field): field is InputField => field.role === "input");
  const count = (field: InputField, isRead: (value: Value) => boolean): number =>
    (field.repeat === undefined ? calculation.column(field.name) : calculation.block(field.name).flat()).filter(
      (value) => value !== null && value !== "" && !isRead(value),
    ).length;
  return fields.reduce((sum, field) => {
    if (isNumeric(field.kind)) return sum + count(field, (value) => typeof value === "number");
    const offered = inputs.isLinked(field) ? undefined : offeredBy(spec, calculation, field, inputs.label);
    return offered ? sum + count(field, (value) => offered.has(shownAs(field, value, inputs.label).toLowerCase())) : sum;
  }, 0);
}

/** What a drop-down offers that refuses other words, as it is compared. */
function offeredBy(
  { blocks }: TableSpec,
  calculation: Calculation,
  field: InputField,
  label: (choice: string) => string,
): ReadonlySet<string> | undefined {
  if (field.choices) return new Set(field.choices.map((choice) => label(choice).toLowerCase()));
  const lines = blocks.find(({ name }) => name === field.choicesFrom)?.names ?? [];
  return lines.length === 0 ? undefined : new Set(lines.map(({ name }) => String(calculation.scalar(name) ?? "").toLowerCase()));
}

/** What the cell shows. */
function shownAs({ kind }: InputField, value: Value, label: (choice: string) => string): string {
  return kind === "choice" && typeof value === "string" ? label(value) : String(value);
}
