/** Credit limits (二、(三)) by every method that the columns of a selection allow, side by side. */
import type { CreditMethod } from "../domain/credit";
import { creditLimits, lowestLimits } from "../domain/credit-columns";
import { withNames } from "../formula/template";
import { CREDIT_FORMULAS, creditLimitFormula, lowestFormula } from "../tables/columns/credit";
import { columnOf } from "./block";
import type { Block, Part } from "./selection";
import { present, rangeOf, type Analysis, type ColumnName, type ResultColumn } from "./model";

/** What the columns are called, by the methods whose figures can stand in a row. */
const NAMES = { sales: "creditSales", working: "creditWorking", current: "creditCurrent", net: "creditNet" } as const satisfies Partial<
  Record<CreditMethod, ColumnName>
>;

const METHODS = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((method) => ({
  method,
  name: NAMES[method],
  parts: CREDIT_FORMULAS[method].inputs as readonly Part[],
}));

/** The parts that each method needs; a block fits that has all of one of them. */
export const CREDIT_NEEDS: readonly (readonly Part[])[] = METHODS.map(({ parts }) => parts);

/** A block with the columns of at least one method. Expected sales may stand under the heading of sales. */
export function creditAnalysis(block: Block): Analysis {
  const part = (wanted: Part): Part => (wanted === "expectedSales" && !columnOf(block, wanted) ? "sales" : wanted);
  const methods = METHODS.map((method) => ({ ...method, parts: method.parts.map(part) })).filter(({ parts }) =>
    parts.every((one) => columnOf(block, one)),
  );
  const columns = methods.map(({ method, name, parts }): ResultColumn => {
    const limits = creditLimits(method, ...parts.map((one) => rangeOf(block, one)));
    return {
      name,
      kind: "amount",
      values: limits.map(([limit]) => limit ?? ""),
      live: `CREDITLIMIT("${method}",${parts.map((one) => `{${one}:column}`).join(",")})`,
      native: withNames(creditLimitFormula(method), { expectedSales: part("expectedSales") }),
    };
  });
  const compared = columns.length > 1 ? [...columns, lowest(columns)] : columns;
  return {
    id: "credit",
    inputs: present(block, ...new Set(methods.flatMap(({ parts }) => parts))),
    columns: compared,
    sorted: [],
    chart: columnOf(block, "name") ? { type: "columns", categories: "name", series: compared.at(-1)?.name ?? "creditSales" } : null,
  };
}

/** The most cautious of the limits; blank where none could be calculated. */
function lowest(columns: readonly ResultColumn[]): ResultColumn {
  return {
    name: "lowestLimit",
    kind: "amount",
    values: lowestLimits(columns.map(({ values }) => values)),
    native: lowestFormula(columns.map(({ name }) => name)),
  };
}
