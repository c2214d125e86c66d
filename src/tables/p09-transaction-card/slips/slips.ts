/** Wrong ways in sheet P9. */
import type { TradeStartStep } from "../../../domain/trade-start";
import type { Calculation, Slip, Value } from "../../model";

const GROUPS = ["items", "approvals", "conditions"] as const;
const CONDITIONS = ["contract", "personal", "joint", "security"] as const;

export const slips: readonly Slip[] = [
  {
    name: "itemsOnly",
    cells: ["completeness"],
    cell: (card, line) => (line === "" ? card.scalar("completeness.items") : ""),
    example: { at: "completeness", right: 0.91304, wrong: 1 },
  },
  {
    name: "meanOfGroups",
    cells: ["completeness"],
    cell: (card, line) => {
      const shares = GROUPS.map((group) => card.scalar(`completeness.${group}`)).filter((share) => typeof share === "number");
      return line === "" && shares.length === GROUPS.length ? shares.reduce((sum, share) => sum + share, 0) / GROUPS.length : "";
    },
    example: { at: "completeness", right: 0.91304, wrong: 0.88889 },
  },
  {
    name: "beginAfterManager",
    cells: ["next"],
    cell: (card) => (isOpen(card) && card.scalar("manager") === "approved" ? stepNamed(card, "mayBegin") : ""),
    example: { at: "next", right: "报总公司批准", wrong: "可以开始交易" },
  },
  {
    name: "conditionsFirst",
    cells: ["next"],
    cell: (card) => (isOpen(card) && CONDITIONS.some((name) => card.scalar(name) === "required") ? stepNamed(card, "meetConditions") : ""),
    example: { at: "next", right: "报总公司批准", wrong: "办理附加条件" },
  },
];

/** Whether head office has not approved yet, and nobody has refused. */
function isOpen(card: Calculation): boolean {
  return card.scalar("filled") !== "" && card.scalar("manager") !== "refused" && (card.scalar("headOffice") ?? "") === "";
}

function stepNamed(card: Calculation, step: TradeStartStep): Value {
  return card.label(step);
}
