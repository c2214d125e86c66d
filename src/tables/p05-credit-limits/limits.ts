/** The limits of P5 by the five methods: each from its figures, blank while one of them is. */
import { CREDIT_METHODS, type CreditMethod } from "../../domain/credit";
import { creditLimits } from "../../domain/credit-columns";
import { CREDIT_FORMULAS, creditLimitFormula } from "../columns/credit";
import type { ResultField } from "../model";

/** What stands above the customers, for all of them. */
const GENERAL: readonly string[] = ["generalRatio", "generalLimit", "baseLimit"];

/** A column per method, in the order of the text. */
export function limitFields(): ResultField[] {
  return CREDIT_METHODS.map(byMethod);
}

function byMethod(method: CreditMethod): ResultField {
  return {
    role: "result",
    name: `${method}Limit`,
    kind: "amount",
    formula: creditLimitFormula(method),
    value: (table) => {
      const inputs = CREDIT_FORMULAS[method].inputs.map((name) =>
        GENERAL.includes(name)
          ? Array.from({ length: table.rowCount }, () => [table.scalar(name)])
          : table.column(name).map((cell) => [cell]),
      );
      return creditLimits(method, ...inputs).map(([found]) => found ?? "");
    },
  };
}
