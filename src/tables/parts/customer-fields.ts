/** The two columns with which a row names a customer: its code, and its name as the roster has it. */
import type { InputField } from "../model";
import { sampleCodes, sampleCustomers } from "../wholesaler/customers";

/**
 * The customer's code, chosen from the roster, and its name, read from there when the roster is in the workbook.
 *
 * @param of for a sheet that follows some customers and misses none of the others: what a column of all customers says of
 *   those of the sample's rows. Without it the rows are those of the roster, and the sheet says whom it lacks.
 * @example customerFields().map(({ name }) => name) // ["code", "customer"]
 */
export function customerFields(of?: (column: InputField["sample"]) => InputField["sample"]): readonly [InputField, InputField] {
  const chosen = of ?? ((column: InputField["sample"]) => column);
  return [
    {
      role: "input",
      name: "code",
      kind: "text",
      offers: { table: "6-10", field: "code", ...(of && { some: true }) },
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
