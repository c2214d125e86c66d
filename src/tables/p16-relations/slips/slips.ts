/** Wrong ways in sheet P16. */
import { MARGIN_LEVELS, relationType, TIES, type CustomerNumber, type MarginLevel } from "../../../domain/relation-type";
import type { Calculation, Slip, Value } from "../../model";

/** What one compares with what, of the sales period by period: by how many times it grew; blank after nothing. */
type Growth = (sales: readonly number[]) => number | "";

const lastOnBefore: Growth = (sales) => quotient(sales.at(-1), sales.at(-2));
const lastOnFirst: Growth = (sales) => quotient(sales.at(-1), sales[0]);
const halves: Growth = (sales) => {
  const half = Math.floor(sales.length / 2);
  return quotient(sum(sales.slice(-half)), sum(sales.slice(0, half)));
};

export const slips: readonly Slip[] = [
  {
    name: "lastOnBefore",
    column: "growth",
    value: (table) => growths(table, lastOnBefore),
    example: { at: 1, right: 0, wrong: 0.0101 },
  },
  {
    name: "lastOnFirst",
    column: "growth",
    value: (table) => growths(table, lastOnFirst),
    example: { at: 1, right: 0, wrong: -0.0099 },
  },
  {
    name: "halves",
    column: "growth",
    value: (table) => growths(table, halves),
    example: { at: 1, right: 0, wrong: -0.00331 },
  },
  {
    name: "timesForGrowth",
    column: "growth",
    value: (table) => table.column("growth").map((growth) => (typeof growth === "number" ? growth + 1 : "")),
    example: { at: 1, right: 0, wrong: 1 },
  },
  {
    name: "stageByTheLastTwo",
    column: "stage",
    value: (table) => stages(table, lastOnBefore),
    example: { at: 12, right: "formation", wrong: "stability" },
  },
  {
    name: "stageByHalves",
    column: "stage",
    value: (table) => stages(table, halves),
    example: { at: 20, right: "decline", wrong: "formation" },
  },
  {
    name: "marginAlone",
    column: "type",
    value: (table) => {
      const alike: Readonly<Record<MarginLevel, CustomerNumber>> = { low: "many", medium: "medium", high: "few" };
      return table.column("margin").map((margin) => {
        const number = alike[margin as MarginLevel] as CustomerNumber | undefined;
        return number === undefined ? "" : relationType(number, margin);
      });
    },
    example: { at: 4, right: "proactive", wrong: "partnership" },
  },
  {
    name: "tieByMargin",
    column: "tie",
    value: (table) => {
      const margins = table.column("margin");
      return table.column("tie").map((tie, row) => {
        const level = MARGIN_LEVELS.indexOf(margins[row] as MarginLevel);
        return tie === "" ? "" : (TIES[level] ?? "");
      });
    },
    example: { at: 4, right: "social", wrong: "structural" },
  },
];

function growths(table: Calculation, of: Growth): Value[] {
  return table.column("growth").map((right, row) => {
    const times = typeof right === "number" ? of(salesOf(table, row)) : "";
    return times === "" ? "" : times - 1;
  });
}

/** The stage by another growth, of those who are past the first. */
function stages(table: Calculation, of: Growth): Value[] {
  const [forming, declining] = [Number(table.scalar("forming")), Number(table.scalar("declining"))];
  return table.column("stage").map((stage, row) => {
    const times = typeof stage === "string" && stage !== "" ? of(salesOf(table, row)) : "";
    if (times === "" || stage === "exploration") return typeof stage === "string" ? stage : "";
    return times <= declining ? "decline" : times >= forming ? "formation" : "stability";
  });
}

function salesOf(table: Calculation, row: number): number[] {
  return (table.block("sales")[row] ?? []).map((amount) => Math.max(0, Number(amount)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function quotient(part: number | undefined, whole: number | undefined): number | "" {
  return part === undefined || whole === undefined || whole <= 0 ? "" : part / whole;
}
