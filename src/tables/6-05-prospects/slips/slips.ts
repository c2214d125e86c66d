/** Wrong ways in table 6-5. */
import type { Calculation, Slip, Value } from "../../model";

const CRITERIA = ["need", "means", "authority", "access"];
const GRADES = ["A", "B", "C", "D"];
/** The weights of the example, in which the mean without weights is another one. */
const WEIGHTS = { "weight.need": 40, "weight.means": 30, "weight.authority": 20, "weight.access": 10 };

export const slips: readonly Slip[] = [
  {
    name: "sumForMean",
    column: "score",
    value: (table) => scores(table, (points) => points.reduce((sum, each) => sum + each, 0)),
    example: { at: 1, right: 82.5, wrong: 330 },
  },
  {
    name: "withoutWeights",
    column: "score",
    value: (table) => scores(table, (points) => points.reduce((sum, each) => sum + each, 0) / points.length),
    example: { at: 1, right: 83.5, wrong: 82.5, parameters: WEIGHTS },
  },
  {
    name: "aboveTheBound",
    column: "grade",
    value: (table) =>
      table.column("score").map((score) => {
        if (typeof score !== "number") return "";
        return GRADES.find((grade) => score > Number(table.scalar(`lowerBound.${grade}`))) ?? "–";
      }),
    example: { at: 1, right: "A", wrong: "B", parameters: { "lowerBound.A": 82.5 } },
  },
  {
    name: "visitsOfOneEach",
    cells: ["planned"],
    cell: (table, line) => (table.scalar(`count.${line}`) === "" ? "" : table.scalar(`monthlyVisits.${line}`)),
    example: { at: "planned.A", right: 12, wrong: 4 },
  },
];

/** What comes of the four marks of a prospect that has all of them. */
function scores(table: Calculation, of: (points: readonly number[]) => number): Value[] {
  const columns = CRITERIA.map((name) => table.column(name));
  return table.column("score").map((score, row) => {
    const points = columns.map((column) => column[row]).filter((own): own is number => typeof own === "number");
    return typeof score === "number" && points.length === columns.length ? of(points) : "";
  });
}
