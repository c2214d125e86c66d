/** The limits of P5 by the five methods: each from its figures, blank while one of them is; the fifth is raised step by step. */
import { CREDIT_METHODS, type CreditMethod } from "../../domain/credit";
import { creditLimits } from "../../domain/credit-columns";
import { SalesbookError } from "../../domain/errors";
import { CREDIT_FORMULAS, creditLimitFormula, type CreditFormula } from "../columns/credit";
import type { Calculation, ResultField, Value } from "../model";

/** What stands above the customers, for all of them. */
const GENERAL: readonly string[] = ["generalRatio", "generalLimit", "baseLimit"];

/** The fifth method by the score of the sheet, and what is added to its limit as the customer pays and buys. */
const JUDGED: CreditFormula = {
  inputs: ["baseLimit", "judged"],
  refused: [],
  limit: "{baseLimit}*{judged}/100*(1+N({raise}))",
};

/** A column per method, in the order of the text. */
export function limitFields(): ResultField[] {
  return CREDIT_METHODS.map(byMethod);
}

function byMethod(method: CreditMethod): ResultField {
  return {
    role: "result",
    name: `${method}Limit`,
    kind: "amount",
    formula: creditLimitFormula(method === "composite" ? JUDGED : method),
    value: (table) => {
      const inputs = (method === "composite" ? JUDGED : CREDIT_FORMULAS[method]).inputs.map((name) =>
        GENERAL.includes(name)
          ? Array.from({ length: table.rowCount }, () => [table.scalar(name)])
          : table.column(name).map((cell) => [cell]),
      );
      const limits = creditLimits(method, ...inputs).map(([found]) => found ?? "");
      return method === "composite" ? raised(table, limits) : limits;
    },
  };
}

/** The limits with what is added to them; nothing is added to what is no number. */
function raised(table: Calculation, limits: readonly Value[]): Value[] {
  const raises = table.column("raise");
  return limits.map((limit, row) => {
    const raise = raises[row] ?? "";
    if (typeof limit !== "number" || raise === "") return limit;
    return raise instanceof SalesbookError ? raise : limit * (1 + Number(raise));
  });
}
