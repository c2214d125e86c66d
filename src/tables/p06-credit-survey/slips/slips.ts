/** Wrong ways in sheet P6. */
import { checklistMark, checklistVerdict } from "../../../domain/checklist";
import type { Calculation, Slip, Value } from "../../model";
import { policyOf } from "../../parts/checklist-groups";
import { scoreByCount, warningsCounted } from "../../parts/checklist-slips";

export const slips: readonly Slip[] = [
  {
    name: "everyYesWarns",
    column: "warns",
    value: (table) => marksOf(table, (answer) => [answer, "no"]),
    example: { at: 7, right: "fine", wrong: "warns" },
  },
  {
    name: "unknownAsNo",
    column: "warns",
    value: (table) => marksOf(table, (answer, good) => [answer === "unknown" ? "no" : answer, good]),
    example: { at: 2, right: "", wrong: "fine" },
  },
  {
    name: "unknownWarns",
    column: "warns",
    value: (table) => marksOf(table, (answer, good) => [answer === "unknown" ? (good === "yes" ? "no" : "yes") : answer, good]),
    example: { at: 2, right: "", wrong: "warns" },
  },
  {
    name: "warningsWithoutWeight",
    cells: ["warnings"],
    cell: warningsCounted,
    example: { at: "warnings.raising", right: 10, wrong: 8 },
  },
  {
    name: "scoreWithoutWeight",
    cells: ["score"],
    cell: scoreByCount,
    example: { at: "score.raising", right: 0.41176, wrong: 0.33333 },
  },
  {
    name: "judgedTooSoon",
    cells: ["verdict"],
    cell: (table, line) => (line === "all" ? "" : byScore(table, line)),
    example: { at: "verdict.firm", right: "未完成", wrong: "良好" },
  },
  {
    name: "wholeByScore",
    cells: ["verdict"],
    cell: (table, line) => (line === "all" ? byScore(table, line) : ""),
    example: { at: "verdict.all", right: "未完成", wrong: "危险" },
  },
];

/** The marks of the questions by another answer, or another good one. */
function marksOf(table: Calculation, of: (answer: Value, good: "yes" | "no") => readonly [answer: Value, good: "yes" | "no"]): Value[] {
  const [goods, weights] = [table.column("good"), table.column("weight")];
  return table.column("answer").map((answer, row) => checklistMark(...of(answer, goods[row] === "yes" ? "yes" : "no"), weights[row]));
}

/** What the score alone says, however little is answered. */
function byScore(table: Calculation, line: string): Value {
  const score = table.scalar(`score.${line}`);
  return typeof score === "number" ? table.label(checklistVerdict(1, score, policyOf(table))) : "";
}
