/** Whose limits P5 shows beside each other, and in its chart: the customer chosen by name, or the first one. */
import { isBlank } from "../../domain/cells";
import { once, type Calculation, type Value } from "../model";

/** That customer's name; blank where nobody is called so. */
export function shownCustomer(table: Calculation): Value {
  const names = table.column("customer");
  const chosen = table.scalar("chosenCustomer") ?? "";
  if (isBlank(chosen)) return names[0] ?? "";
  return names.some((name) => isCalled(name, String(chosen))) ? chosen : "";
}

/** The row, from 0, with that name; -1 where none has it. */
export const shownRow = once((table): number => {
  const shown = shownCustomer(table);
  return isBlank(shown) ? -1 : table.column("customer").findIndex((name) => isCalled(name, String(shown)));
});

/** As a spreadsheet compares texts. */
function isCalled(name: Value | undefined, wanted: string): boolean {
  return typeof name === "string" && name.toLowerCase() === wanted.toLowerCase();
}
