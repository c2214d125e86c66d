/** Wrong ways in table 6-7. */
import { ranks } from "../../../domain/ranking";
import type { Calculation, Slip, Value } from "../../model";
import { byRow } from "../../parts/by-row";
import { padded } from "../../parts/sorted-view";

export const slips: readonly Slip[] = [
  {
    name: "visitsPerSales",
    column: "salesPerVisit",
    value: (table) => byRow(table, ["visits", "sales"], (visits, sales) => visits / sales),
    example: { at: 20, right: 750, wrong: 0.00133 },
  },
  {
    name: "rankByVisits",
    column: "rank",
    value: (table) => {
      const visits = table.column("visits");
      const counted = table.column("sales").map((sales, row) => (typeof sales === "number" ? numberOf(visits[row]) : ""));
      return ranks(counted).map((rank) => (typeof rank === "number" ? rank : ""));
    },
    example: { at: 1, right: 4, wrong: 1 },
  },
  {
    name: "ownShare",
    column: "cumulativeShare",
    value: (table) => table.column("sortedSales").map((sales) => partOf(Math.max(0, numberOf(sales)), table.scalar("total"), sales)),
    example: { at: 2, right: 0.51639, wrong: 0.22817 },
  },
  {
    name: "inOrderOfEntry",
    column: "cumulativeShare",
    value: (table) => {
      let sum = 0;
      const amounts = table.column("sales").filter((sales) => typeof sales === "number");
      return padded(
        table,
        amounts.map((amount) => partOf((sum += Math.max(0, amount)), table.scalar("total"))),
      );
    },
    example: { at: 2, right: 0.51639, wrong: 0.13931 },
  },
  {
    name: "meanOfRatios",
    cells: ["groupPerVisit", "perVisit"],
    cell: (table, line) => {
      const ratios = rowsIn(table, line)
        .map((row) => table.column("salesPerVisit")[row])
        .filter((ratio) => typeof ratio === "number");
      return ratios.length === 0 ? "" : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    },
    example: { at: "groupPerVisit.first", right: 22226.66667, wrong: 22232.27273 },
  },
  {
    name: "allVisits",
    cells: ["groupPerVisit"],
    cell: (table, line) => partOf(numberOf(table.scalar(`groupSales.${line}`)), table.scalar("totalVisits")),
    example: { at: "groupPerVisit.first", right: 22226.66667, wrong: 9710.67961 },
  },
  {
    name: "firstRows",
    cells: ["groupSales", "groupShare", "groupVisits", "visitShare", "groupPerVisit"],
    cell: (table, line, column) => {
      const rows = firstRows(table, line);
      const sumOf = (name: string): number => rows.reduce((sum, row) => sum + Math.max(0, numberOf(table.column(name)[row])), 0);
      const [sales, visits] = [sumOf("sales"), sumOf("visits")];
      const found: Readonly<Record<string, Value>> = {
        groupSales: sales,
        groupShare: partOf(sales, table.scalar("total")),
        groupVisits: visits,
        visitShare: partOf(visits, table.scalar("totalVisits")),
        groupPerVisit: partOf(sales, visits),
      };
      return rows.length === 0 ? "" : (found[column] ?? "");
    },
    example: { at: "groupShare.first", right: 0.80077, wrong: 0.43209 },
  },
];

const LINES = ["first", "next", "rest"];

/** The places before a group, and up to its end. */
function placesOf(table: Calculation, line: string): readonly [from: number, to: number] {
  const ends = [0, table.scalar("lastPlace.first"), table.scalar("lastPlace.next"), Infinity].map(Number);
  const index = LINES.indexOf(line);
  return [ends[index] ?? 0, ends[index + 1] ?? Infinity];
}

/** The rows of a group's customers in the order of entry; of all without a group. */
function rowsIn(table: Calculation, line: string): number[] {
  const [from, to] = line === "" ? [0, Infinity] : placesOf(table, line);
  return table.column("place").flatMap((place, row) => (typeof place === "number" && place > from && place <= to ? [row] : []));
}

/** As many rows as a group has, counted down the order of entry instead of the ranks. */
function firstRows(table: Calculation, line: string): number[] {
  const rows = table.column("sales").flatMap((sales, row) => (typeof sales === "number" ? [row] : []));
  return rows.slice(...placesOf(table, line));
}

/** A part of a whole, where there is one and, if asked, the cell is not blank. */
function partOf(part: number, whole: Value, cell: Value = part): Value {
  return typeof cell === "number" && typeof whole === "number" && whole > 0 ? part / whole : "";
}

function numberOf(value: Value | undefined): number {
  return typeof value === "number" ? value : 0;
}
