/** Wrong ways in table 6-9. */
import { abcClasses, type ClassOptions } from "../../../domain/abc";
import { inTheirPlaces, padded } from "../../parts/sorted-view";
import type { Calculation, Slip, Value } from "../../model";

/** The cuts of 80 and 95 % that other books have. */
const OTHER_CUTS = [0.8, 0.95];
const CROSSING = { rule: "crossing" } as const;

export const slips: readonly Slip[] = [
  {
    name: "fromTheSmallest",
    column: "rank",
    value: (table) => {
      const amounts = numbersOf(table.column("average"));
      return table.column("average").map((own) => (typeof own === "number" ? 1 + amounts.filter((other) => other < own).length : ""));
    },
    example: { at: 1, right: 4, wrong: 17 },
  },
  {
    name: "ownShare",
    column: "cumulativeShare",
    value: (table) => table.column("sortedAverage").map((amount) => shareOf(table, amount)),
    example: { at: 2, right: 0.51608, wrong: 0.22804 },
  },
  {
    name: "inOrderOfEntry",
    column: "cumulativeShare",
    value: (table) =>
      padded(
        table,
        cumulated(numbersOf(table.column("average"))).map((sum) => shareOf(table, sum)),
      ),
    example: { at: 2, right: 0.51608, wrong: 0.13922 },
  },
  {
    name: "classByOwnShare",
    column: "class",
    value: byOwnShare,
    example: { at: 20, right: "C", wrong: "A" },
  },
  {
    name: "classInOrderOfEntry",
    column: "class",
    value: (table) => {
      const total = Number(table.scalar("total"));
      let before = 0;
      return table.column("average").map((amount) => {
        if (typeof amount !== "number") return "";
        const letter = before < cut(table, "A") * total ? "A" : before < cut(table, "B") * total ? "B" : "C";
        before += Math.max(0, amount);
        return letter;
      });
    },
    example: { at: 2, right: "B", wrong: "A" },
  },
  {
    name: "otherSideOfTheLine",
    column: "class",
    value: byTheOtherRule,
    example: { at: 1, right: "A", wrong: "B", parameters: CROSSING },
  },
  {
    name: "otherCuts",
    column: "class",
    value: byOtherCuts,
    example: { at: 3, right: "B", wrong: "A", parameters: CROSSING, columns: { average: [500, 270, 100, 80, 30, 20] } },
  },
  {
    name: "sortedByOwnShare",
    column: "sortedClass",
    value: (table) => inTheirPlaces(table, byOwnShare(table)),
    example: { at: 3, right: "B", wrong: "A", parameters: CROSSING, columns: { average: [500, 270, 100, 80, 30, 20] } },
  },
  {
    name: "sortedAsEntered",
    column: "sortedClass",
    value: (table) => table.column("class"),
    example: { at: 1, right: "A", wrong: "B", parameters: CROSSING, columns: { average: [100, 270, 500, 80, 30, 20] } },
  },
  {
    name: "sortedOtherSide",
    column: "sortedClass",
    value: (table) => inTheirPlaces(table, byTheOtherRule(table)),
    example: { at: 4, right: "A", wrong: "B", parameters: CROSSING },
  },
  {
    name: "sortedOtherCuts",
    column: "sortedClass",
    value: (table) => inTheirPlaces(table, byOtherCuts(table)),
    example: { at: 3, right: "B", wrong: "A", parameters: CROSSING, columns: { average: [500, 270, 100, 80, 30, 20] } },
  },
  {
    name: "nextCustomer",
    cells: ["standardAmount"],
    cell: (table, line) => sortedAmounts(table)[upTo(table, line)] ?? "",
    example: { at: "standardAmount.A", right: 50000, wrong: 15000 },
  },
  {
    name: "meanOfTheClass",
    cells: ["standardAmount"],
    cell: (table, line) => {
      const members = sortedAmounts(table).slice(line === "A" ? 0 : upTo(table, "A"), upTo(table, line));
      return members.length === 0 ? "" : members.reduce((sum, amount) => sum + amount, 0) / members.length;
    },
    example: { at: "standardAmount.A", right: 50000, wrong: 83350 },
  },
  {
    name: "shareByHeads",
    cells: ["share"],
    cell: (table, line) => {
      const [own, all] = [table.scalar(`customers.${line}`), table.scalar("count")];
      return typeof own === "number" && typeof all === "number" && all > 0 ? own / all : "";
    },
    example: { at: "share.A", right: 0.80029, wrong: 0.2 },
  },
];

function byOwnShare(table: Calculation): Value[] {
  return table.column("average").map((amount) => {
    const share = shareOf(table, amount);
    if (typeof share !== "number") return "";
    return share <= cut(table, "A") ? "A" : share <= cut(table, "B") ? "B" : "C";
  });
}

function byTheOtherRule(table: Calculation): Value[] {
  const rule = table.scalar("rule");
  if (rule !== "crossing" && rule !== "within") return blanks(table);
  return classesBy(table, { rule: rule === "crossing" ? "within" : "crossing", cuts: [cut(table, "A"), cut(table, "B")] });
}

function byOtherCuts(table: Calculation): Value[] {
  const rule = table.scalar("rule");
  return rule === "crossing" || rule === "within" ? classesBy(table, { rule, cuts: OTHER_CUTS }) : blanks(table);
}

function numbersOf(values: readonly Value[]): number[] {
  return values.filter((value): value is number => typeof value === "number");
}

/** Sums from the first amount on, in which net returns count 0. */
function cumulated(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += Math.max(0, amount)));
}

function shareOf(table: Calculation, amount: Value | undefined): Value {
  const total = table.scalar("total");
  return typeof amount === "number" && typeof total === "number" && total > 0 ? Math.max(0, amount) / total : "";
}

function cut(table: Calculation, letter: "A" | "B"): number {
  return Number(table.scalar(`shareCut.${letter}`));
}

function classesBy(table: Calculation, options: ClassOptions): Value[] {
  const amounts = table.column("average").map((amount) => [amount]);
  return abcClasses(amounts, { ...options, ties: table.scalar("ties") === "split" ? "split" : "together" }).map(([letter]) => letter ?? "");
}

function sortedAmounts(table: Calculation): number[] {
  return numbersOf(table.column("average")).sort((left, right) => right - left);
}

/** How many customers there are up to the end of a class. */
function upTo(table: Calculation, line: string): number {
  return Number(table.scalar("customers.A")) + (line === "A" ? 0 : Number(table.scalar("customers.B")));
}

function blanks(table: Calculation): Value[] {
  return Array.from({ length: table.rowCount }, () => "");
}
