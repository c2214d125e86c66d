/** Wrong ways in sheet P23. */
import { abcClasses } from "../../../domain/abc";
import type { ClassMove } from "../../../domain/class-moves";
import type { Calculation, Slip, Value } from "../../model";

/** What a move is called by one who takes C for the best class. */
const TURNED: Readonly<Partial<Record<ClassMove, ClassMove>>> = { up: "down", down: "up" };

export const slips: readonly Slip[] = [
  {
    name: "classOfAllPeriods",
    column: "class",
    value: (table, period) => lettersOf(table, table.column(`class${period}`), sumsOf(table), "crossing"),
    example: { at: 10, right: "C", wrong: "B" },
  },
  {
    name: "within",
    column: "class",
    value: (table, period) => lettersOf(table, table.column(`class${period}`), table.column(`sales${period}`), "within"),
    example: { at: 1, right: "A", wrong: "B" },
  },
  {
    name: "turned",
    column: "move",
    value: (table) => table.column("move").map((move) => TURNED[move as ClassMove] ?? move),
    example: { at: 10, right: "up", wrong: "down" },
  },
  {
    name: "sinceTheFirst",
    column: "move",
    value: (table) =>
      table.block("class").map((classes) => {
        const [first, last] = [String(classes[0] ?? ""), String(classes.at(-1) ?? "")];
        if (first === "" && last === "") return "";
        if (last === "") return "lost";
        if (first === "") return "new";
        return first === last ? "same" : last < first ? "up" : "down";
      }),
    example: { at: 16, right: "back", wrong: "up" },
  },
  {
    name: "changeTurned",
    column: "change",
    value: (table) => table.column("change").map((change) => (typeof change === "number" ? 0 - change : "")),
    example: { at: 1, right: 1500, wrong: -1500 },
  },
  {
    name: "changeSinceTheFirst",
    column: "change",
    value: (table) => {
      const sales = table.block("sales");
      return table
        .column("change")
        .map((change, row) => (typeof change === "number" ? Number(sales[row]?.at(-1) ?? 0) - Number(sales[row]?.[0] ?? 0) : ""));
    },
    example: { at: 1, right: 1500, wrong: 4500 },
  },
  {
    name: "steadyByTheSums",
    column: "steady",
    value: (table) => lettersOf(table, table.column("steady"), sumsOf(table), "crossing"),
    example: { at: 15, right: "C", wrong: "B" },
  },
];

/** What each customer bought in all periods. */
function sumsOf(table: Calculation): number[] {
  return table.block("sales").map((row) => row.reduce<number>((sum, amount) => sum + Number(amount), 0));
}

/** Classes by other amounts or another rule, where one stands; none by cuts that are refused. */
function lettersOf(table: Calculation, right: readonly Value[], amounts: readonly Value[], rule: "crossing" | "within"): Value[] {
  const isLetter = right.map((letter) => typeof letter === "string" && letter !== "");
  if (!isLetter.includes(true)) return right.map(() => "");
  const cuts = [Number(table.scalar("shareCut.A")), Number(table.scalar("shareCut.B"))];
  const letters = abcClasses(
    amounts.map((amount) => [amount]),
    { rule, cuts },
  );
  return letters.map(([letter = ""], row) => (isLetter[row] ? letter : ""));
}
