/** What P23 knows of its customers: their classes, moves and steady classes, each once per calculation. */
import type { Result } from "../../domain/cells";
import { classMoves, periodClasses } from "../../domain/class-moves";
import { SalesbookError } from "../../domain/errors";
import { ranks } from "../../domain/ranking";
import { steadyCourses } from "../../domain/steady-class";
import { once, type Calculation, type Value } from "../model";
import { NO_CLASS } from "./formulas";

const cutsOf = (table: Calculation): number[] => [table.scalar("shareCut.A"), table.scalar("shareCut.B")].map(Number);

/** Calculates, or gives every period with purchases the error of the cuts. */
function unlessCutsRefused(table: Calculation, calculate: () => readonly (readonly Result<string>[])[]): Result<string>[][] {
  try {
    return calculate().map((row) => [...row]);
  } catch (error) {
    if (!(error instanceof SalesbookError)) throw error;
    return table.block("sales").map((row) => row.map((amount) => (typeof amount === "number" && amount > 0 ? error : "")));
  }
}

/** The class of each customer in each period. */
export const classesOf = once((table) => unlessCutsRefused(table, () => periodClasses(table.block("sales"), cutsOf(table))));

/** The steady class of each customer at the end of each period. */
export const courses = once((table) =>
  unlessCutsRefused(table, () =>
    steadyCourses(table.block("sales"), { cuts: cutsOf(table), confirm: table.scalar("confirm"), margin: table.scalar("margin") }),
  ),
);

/** What became of each customer; an error in any of its periods is passed on. */
export function movesOf(table: Calculation): Value[] {
  return table.block("class").map((classes) => {
    const refused = classes.find((letter) => letter instanceof SalesbookError);
    return refused ?? classMoves([classes.slice(0, -1)], [classes.slice(-1)])[0]![0]!;
  });
}

/** What each customer bought in the last period, or in the one before; 0 where nothing is known. */
export function amountsOf(table: Calculation, when: "before" | "now"): number[] {
  return table.block("sales").map((row) => Number(row.at(when === "now" ? -1 : -2)) || 0);
}

/** What is at stake with each customer whose class moved: the larger of the two amounts. */
export function atStake(table: Calculation): Value[] {
  const [earlier, now] = [amountsOf(table, "before"), amountsOf(table, "now")];
  return table
    .column("move")
    .map((move, row) => (move === "" || move === "same" || move instanceof SalesbookError ? "" : Math.max(earlier[row]!, now[row]!)));
}

/** The sales of a period to some customers, in which net returns count 0. */
export function soldTo(table: Calculation, when: "before" | "now", isAmong: (row: number) => boolean): number {
  return amountsOf(table, when).reduce((sum, amount, row) => (isAmong(row) ? sum + Math.max(0, amount) : sum), 0);
}

/** The rank of each amount in its period. */
export function ranksOf(table: Calculation, period: number): Value[] {
  return ranks(table.column(`sales${period}`)).map((rank) => (rank instanceof SalesbookError ? "" : rank));
}

/** The number of the class in one of the last periods, 0 for the last: `NO_CLASS` without purchases, `""` where nothing is known. */
export function levelOf(table: Calculation, row: number, ago: 0 | 1): Value {
  return classLevels(table)[row]!.at(-1 - ago)!;
}

/** The number of the class of each period, and of the steady class at its end. */
export const classLevels = once((table) => levels(table, table.block("class")));
export const steadyLevels = once((table) => levels(table, courses(table)));

function levels(table: Calculation, letters: readonly (readonly Value[])[]): Value[][] {
  const sales = table.block("sales");
  return letters.map((row, customer) => {
    const isKnown = sales[customer]!.some((amount) => typeof amount === "number");
    return row.map((letter) => {
      if (letter instanceof SalesbookError) return letter;
      return letter === "" || letter === null ? (isKnown ? NO_CLASS : "") : "ABC".indexOf(String(letter)) + 1;
    });
  });
}
