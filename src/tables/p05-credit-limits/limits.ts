/** The limits of P5 by the five methods: each from its figures, blank while one of them is. */
import type { Result } from "../../domain/cells";
import { numberByNumber } from "../../domain/columns";
import {
  creditLimitByCurrentRatio,
  creditLimitByNetAssets,
  creditLimitByScores,
  creditLimitBySales,
  creditLimitByWorkingCapital,
  type CreditMethod,
} from "../../domain/credit";
import { CREDIT_FORMULAS, creditLimitFormula } from "../columns/credit";
import type { Calculation, ResultField } from "../model";

/** A column per method, in the order of the text. */
export function limitFields(): ResultField[] {
  return [
    byMethod("sales", (_, sales = 0, cost, share, periods) => creditLimitBySales(sales, cost, share, periods)),
    byMethod("working", (_, assets, liabilities, suppliers) => creditLimitByWorkingCapital(assets, liabilities, suppliers)),
    byMethod("current", (table, assets, liabilities) =>
      creditLimitByCurrentRatio(assets, liabilities, table.scalar("generalRatio"), table.scalar("generalLimit")),
    ),
    byMethod("net", (_, assets, liabilities, suppliers) => creditLimitByNetAssets(assets, liabilities, suppliers)),
    byMethod("composite", (table, score) => creditLimitByScores(table.scalar("baseLimit"), score)),
  ];
}

/**
 * The limits by one method; blank where a figure is, an error for text and for figures that cannot be.
 *
 * @param value the limit by the domain, of the customer's figures
 */
function byMethod(method: CreditMethod, value: (table: Calculation, ...numbers: readonly number[]) => Result<number>): ResultField {
  const names = CREDIT_FORMULAS[method].fields;
  const cells = names.map((name) => `{${name}}`);
  const filled = `COUNT(${cells.join(",")})`;
  const blanks = cells.map((cell) => `(${cell}="")`).join("+");
  return {
    role: "result",
    name: `${method}Limit`,
    kind: "amount",
    formula: `IF(${filled}+${blanks}<${names.length},#VALUE!,IF(${filled}<${names.length},"",${creditLimitFormula(method)}))`,
    value: (table) => {
      const inputs = Object.fromEntries(names.map((name) => [name, table.column(name).map((cell) => [cell])]));
      return numberByNumber(inputs, (...numbers) => Number(value(table, ...numbers))).map(([found]) => found ?? "");
    },
  };
}
