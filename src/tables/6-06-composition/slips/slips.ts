/** Wrong ways in table 6-6. */
import { abcClasses } from "../../../domain/abc";
import { inTheirPlaces, padded } from "../../parts/sorted-view";
import type { Calculation, Slip, Value } from "../../model";

export const slips: readonly Slip[] = [
  {
    name: "shareOfTheType",
    column: "salesShare",
    value: (table) => table.column("shareInType"),
    example: { at: 1, right: 0.12009, wrong: 0.20973 },
  },
  {
    name: "shareOfAll",
    column: "shareInType",
    value: (table) => table.column("salesShare"),
    example: { at: 1, right: 0.20973, wrong: 0.12009 },
  },
  {
    name: "ownShare",
    column: "cumulativeShare",
    value: (table) => table.column("sortedSales").map((amount) => (typeof amount === "number" ? shareOf(table, Math.max(0, amount)) : "")),
    example: { at: 2, right: 0.51639, wrong: 0.22817 },
  },
  {
    name: "inOrderOfEntry",
    column: "cumulativeShare",
    value: (table) => {
      let sum = 0;
      const sums = amountsOf(table).map((amount) => (sum += Math.max(0, amount)));
      return padded(
        table,
        sums.map((each) => shareOf(table, each)),
      );
    },
    example: { at: 2, right: 0.51639, wrong: 0.13931 },
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
      return table.column("sales").map((amount) => {
        if (typeof amount !== "number") return "";
        const letter = before < cut(table, "A") * total ? "A" : before < cut(table, "B") * total ? "B" : "C";
        before += Math.max(0, amount);
        return letter;
      });
    },
    example: { at: 2, right: "B", wrong: "A" },
  },
  {
    name: "onlyWithinTheCut",
    column: "class",
    value: onlyWithin,
    example: { at: 1, right: "A", wrong: "B" },
  },
  {
    name: "sortedByOwnShare",
    column: "sortedClass",
    value: (table) => inTheirPlaces(table, byOwnShare(table)),
    example: { at: 9, right: "B", wrong: "A" },
  },
  {
    name: "sortedAsEntered",
    column: "sortedClass",
    value: (table) => table.column("class"),
    example: { at: 2, right: "A", wrong: "B" },
  },
  {
    name: "sortedOnlyWithin",
    column: "sortedClass",
    value: (table) => inTheirPlaces(table, onlyWithin(table)),
    example: { at: 4, right: "A", wrong: "B" },
  },
];

function byOwnShare(table: Calculation): Value[] {
  return table.column("sales").map((amount) => {
    const share = typeof amount === "number" ? shareOf(table, Math.max(0, amount)) : "";
    if (typeof share !== "number") return "";
    return share <= cut(table, "A") ? "A" : share <= cut(table, "B") ? "B" : "C";
  });
}

function onlyWithin(table: Calculation): Value[] {
  const amounts = table.column("sales").map((amount) => [amount]);
  return abcClasses(amounts, { rule: "within", cuts: [cut(table, "A"), cut(table, "B")] }).map(([letter]) =>
    typeof letter === "string" ? letter : "",
  );
}

function amountsOf(table: Calculation): number[] {
  return table.column("sales").filter((amount): amount is number => typeof amount === "number");
}

function shareOf(table: Calculation, amount: number): Value {
  const total = table.scalar("total");
  return typeof total === "number" && total > 0 ? amount / total : "";
}

function cut(table: Calculation, letter: "A" | "B"): number {
  return Number(table.scalar(`shareCut.${letter}`));
}
