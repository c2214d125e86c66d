/** Wrong ways in sheet P13. */
import { ATTACK_MOVES, CAMPAIGN_STEPS } from "../../../domain/account-campaign";
import type { Calculation, Slip, Value } from "../../model";

/** What is begun, for one who takes it for done. */
const BEGUN: ReadonlySet<Value | undefined> = new Set(["done", "underWay"]);

export const slips: readonly Slip[] = [
  {
    name: "underWayCounted",
    column: "movesDone",
    value: (table) => ofAccounts(table, (row) => movesOf(table, row).filter((move) => BEGUN.has(move)).length),
    example: { at: 6, right: 1, wrong: 2 },
  },
  {
    name: "shareOfTheMoves",
    column: "progress",
    value: (table) => ofAttacks(table, (row) => Number(table.column("movesDone")[row]) / ATTACK_MOVES.length),
    example: { at: 5, right: 0.26667, wrong: 0.33333 },
  },
  {
    name: "wholeStep",
    column: "progress",
    value: (table) => ofAttacks(table, () => (CAMPAIGN_STEPS.indexOf("attack") + 1) / CAMPAIGN_STEPS.length),
    example: { at: 5, right: 0.26667, wrong: 0.4 },
  },
  {
    name: "underWayPassed",
    column: "nextMove",
    value: (table) =>
      ofAccounts(table, (row) => {
        if (table.column("step")[row] === "find") return "";
        const next = ATTACK_MOVES.find((_, place) => !BEGUN.has(movesOf(table, row)[place]));
        return next === undefined ? "" : `${next}Move`;
      }),
    example: { at: 6, right: "needMove", wrong: "directionMove" },
  },
  {
    name: "lateIsStalled",
    column: "status",
    value: (table) => table.column("status").map((status) => (status === "late" ? "stalled" : status)),
    example: { at: 2, right: "late", wrong: "stalled" },
  },
  {
    name: "noActionIsOnCourse",
    column: "status",
    value: (table) => table.column("status").map((status) => (status === "noAction" ? "moving" : status)),
    example: { at: 7, right: "noAction", wrong: "moving" },
  },
];

function ofAccounts(table: Calculation, of: (row: number) => Value): Value[] {
  return table.column("step").map((step, row) => (CAMPAIGN_STEPS.some((name) => name === step) ? of(row) : ""));
}

function ofAttacks(table: Calculation, of: (row: number) => Value): Value[] {
  return ofAccounts(table, (row) => (table.column("step")[row] === "attack" ? of(row) : ""));
}

function movesOf(table: Calculation, row: number): Value[] {
  return ATTACK_MOVES.map((move) => table.column(move)[row] ?? null);
}
