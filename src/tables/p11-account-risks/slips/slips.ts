/** Wrong ways in sheet P11. */
import { measureState } from "../../../domain/account-risk";
import { attempt } from "../../../domain/columns";
import { MOST_POINTS } from "../../../domain/severity";
import type { Slip } from "../../model";
import { byRow } from "../../parts/by-row";
import { todayOf } from "../../parts/day-cells";

export const slips: readonly Slip[] = [
  {
    name: "sumForProduct",
    column: "riskNumber",
    value: (table) => byRow(table, ["likelihood", "impact"], (likelihood, impact) => likelihood + impact),
    example: { at: 1, right: 20, wrong: 9 },
  },
  {
    name: "largerDecides",
    column: "severity",
    value: (table) => byRow(table, ["likelihood", "impact"], Math.max).map((larger) => (larger === MOST_POINTS ? "high" : "")),
    example: { at: 7, right: "medium", wrong: "high" },
  },
  {
    name: "doneAsOverdue",
    column: "status",
    value: (table) => {
      const [measures, due, status] = [table.column("measure"), table.column("due"), table.column("status")];
      return table.column("riskNumber").map((risk, row) => {
        if (status[row] !== "done") return "";
        return attempt(() => measureState(risk, { measure: measures[row], due: due[row], done: "" }, todayOf(table)));
      });
    },
    example: { at: 9, right: "done", wrong: "overdue" },
  },
];
