/** Wrong ways that every checklist invites. */
import type { Calculation, Value } from "../model";

/** The warnings of a group counted, where their weights are to be added. */
export function warningsCounted(table: Calculation, line: string): number {
  return marked(table, line, "warns");
}

/** The score of a group with every answer counted once. */
export function scoreByCount(table: Calculation, line: string): Value {
  const [fine, warns] = [marked(table, line, "fine"), marked(table, line, "warns")];
  return fine + warns > 0 ? fine / (fine + warns) : "";
}

/** How many points of a group have a mark. */
function marked(table: Calculation, line: string, mark: Value): number {
  const groups = table.column("group");
  return table.column("warns").filter((own, row) => own === mark && (line === "all" || groups[row] === line)).length;
}
