/** Wrong ways in sheet P14. */
import { checklistMark } from "../../../domain/checklist";
import { isAnswered } from "../../../domain/completeness";
import type { Slip } from "../../model";
import { scoreByCount, warningsCounted } from "../../parts/checklist-slips";

export const slips: readonly Slip[] = [
  {
    name: "evidenceForgotten",
    column: "warns",
    value: (table) => table.column("warns").map((mark) => (mark === "unproven" ? "fine" : mark)),
    example: { at: 3, right: "unproven", wrong: "fine" },
  },
  {
    name: "yesIsFine",
    column: "warns",
    value: (table) => {
      const [groups, weights, evidence] = [table.column("group"), table.column("weight"), table.column("evidence")];
      return table
        .column("answer")
        .map((answer, row) => checklistMark(answer, "yes", weights[row], groups[row] !== "preparation" || isAnswered(evidence[row])));
    },
    example: { at: 6, right: "warns", wrong: "fine" },
  },
  {
    name: "unknownWarns",
    column: "warns",
    value: (table) => {
      const marks = table.column("warns");
      return table.column("answer").map((answer, row) => (answer === "unknown" ? "warns" : (marks[row] ?? "")));
    },
    example: { at: 9, right: "", wrong: "warns" },
  },
  {
    name: "claimsCounted",
    cells: ["readiness"],
    cell: (table) => {
      const [answers, items] = [table.column("answer"), table.scalar("items.preparation")];
      const claimed = table.column("group").filter((group, row) => group === "preparation" && answers[row] === "yes").length;
      return typeof items === "number" && items > 0 ? claimed / items : "";
    },
    example: { at: "readiness", right: 0.6, wrong: 0.8 },
  },
  {
    name: "warningsWithoutWeight",
    cells: ["warnings"],
    cell: warningsCounted,
    example: { at: "warnings.preparation", right: 2, wrong: 1 },
  },
  {
    name: "scoreWithoutWeight",
    cells: ["score"],
    cell: scoreByCount,
    example: { at: "score.preparation", right: 0.66667, wrong: 0.75 },
  },
];
