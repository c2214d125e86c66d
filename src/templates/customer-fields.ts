/** The two columns with which a row names a customer, for sheets that follow some customers and not all. */
import type { InputField, SampleSet, Value } from "./model";
import { sampleCodes, sampleCustomers } from "./sample-customers";
import { ofCustomers } from "./sample-credit";

/**
 * The customer's code, chosen from the roster, and its name, read from there when the roster is in the workbook.
 *
 * @param places the sample's customers in the order of the rows, by their place in order of acquisition; all without them,
 *   and then the sheet says which customers of the roster it lacks
 */
export function customerFields(places?: readonly number[]): readonly [InputField, InputField] {
  const chosen = (column: (set: SampleSet) => Value[][]): InputField["sample"] => (places ? ofCustomers(column, places) : column);
  return [
    {
      role: "input",
      name: "code",
      kind: "text",
      offers: { table: "6-10", field: "code", ...(places && { some: true }) },
      sample: chosen(sampleCodes),
    },
    {
      role: "input",
      name: "customer",
      kind: "text",
      required: true,
      from: { table: "6-10", field: "customer", by: "code" },
      sample: chosen(sampleCustomers),
    },
  ];
}
