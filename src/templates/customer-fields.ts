/** The two columns with which a row names a customer: its code, and its name as the roster has it. */
import type { InputField } from "./model";
import { sampleCodes, sampleCustomers } from "./sample-customers";

/**
 * The customer's code, chosen from the roster, and its name, read from there when the roster is in the workbook.
 *
 * @param of what a column of all customers says of those of the sample's rows; all of them without it
 * @param options `some` for a sheet that follows some customers and misses none of the others
 * @example customerFields(ofCases, { some: true })
 */
export function customerFields(
  of: (column: InputField["sample"]) => InputField["sample"] = (column) => column,
  { some }: { readonly some?: true } = {},
): readonly [InputField, InputField] {
  return [
    { role: "input", name: "code", kind: "text", offers: { table: "6-10", field: "code", ...(some && { some }) }, sample: of(sampleCodes) },
    {
      role: "input",
      name: "customer",
      kind: "text",
      required: true,
      from: { table: "6-10", field: "customer", by: "code" },
      sample: of(sampleCustomers),
    },
  ];
}
