/** Wrong ways in sheet P22. */
import { LISTENING_METHODS, LISTENING_STAGES } from "../../../domain/listening";
import { importanceByValue, winBackAction } from "../../../domain/win-back";
import type { Calculation, Slip, Value } from "../../model";

export const slips: readonly Slip[] = [
  {
    name: "byValueAlone",
    column: "importance",
    value: importancesByValue,
    example: { at: 5, right: "harmful", wrong: "important" },
  },
  {
    name: "harmfulWonBack",
    column: "action",
    value: (table) => {
      const [importances, wonBack] = [importancesByValue(table), table.column("wonBack")];
      return table.column("action").map((action, row) => {
        const importance = importances[row] ?? "";
        if (action === "" || importance === "") return "";
        return (wonBack[row] ?? "") === "" ? String(winBackAction(importance)) : "keep";
      });
    },
    example: { at: 5, right: "letGo", wrong: "atAllCost" },
  },
  {
    name: "cameBackOverlooked",
    column: "action",
    value: (table) =>
      table.column("importance").map((importance) => (typeof importance === "string" ? String(winBackAction(importance)) : "")),
    example: { at: 6, right: "keep", wrong: "atAllCost" },
  },
  {
    name: "harmfulKeptIn",
    cells: ["openValue"],
    cell: (table) => valueWithout(table, ["keep"]),
    example: { at: "openValue", right: 455950, wrong: 519950 },
  },
  {
    name: "wonBackKeptIn",
    cells: ["openValue"],
    cell: (table) => valueWithout(table, ["letGo"]),
    example: { at: "openValue", right: 455950, wrong: 528950 },
  },
  {
    name: "surplusSetOff",
    cells: ["behind"],
    cell: (table, line) => {
      const methods = line === "allMethods" ? LISTENING_METHODS : [line];
      const sumOf = (what: "Planned" | "Done"): number =>
        methods.reduce(
          (sum, method) => sum + LISTENING_STAGES.reduce((own, stage) => own + Number(table.scalar(`${stage}${what}.${method}`)), 0),
          0,
        );
      return table.scalar(`behind.${line}`) === "" ? "" : Math.max(0, sumOf("Planned") - sumOf("Done"));
    },
    example: { at: "behind.allMethods", right: 15, wrong: 11 },
  },
];

/** How important each customer is by its value, whatever harm it does. */
function importancesByValue(table: Calculation): Value[] {
  const limits = { important: Number(table.scalar("importantFrom")), ordinary: Number(table.scalar("ordinaryFrom")) };
  const right = table.column("importance");
  return table
    .column("value")
    .map((value, row) =>
      typeof right[row] === "string" && limits.important >= limits.ordinary ? String(importanceByValue(value, false, limits)) : "",
    );
}

/** The value of all who are judged, but those with some actions. */
function valueWithout(table: Calculation, left: readonly string[]): number {
  const values = table.column("value");
  return table
    .column("action")
    .reduce<number>((sum, action, row) => sum + (action === "" || left.includes(String(action)) ? 0 : Number(values[row])), 0);
}
