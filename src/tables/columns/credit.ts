/** Credit limits by figures of a customer (二、(三)2): what each method needs, refuses and gives. */
import type { CreditMethod } from "../../domain/credit";
import { whereNumbers } from "./column";

/** One method. */
export interface CreditFormula {
  /** The figures of the customer and what the firm grants in general, in the order of the domain function. */
  readonly inputs: readonly string[];
  /** The conditions under which a figure cannot be, and what the limit is then. */
  readonly refused: readonly (readonly [condition: string, error: "#NUM!" | "#DIV/0!"])[];
  /** The limit, which is at least 0. */
  readonly limit: string;
}

export const CREDIT_FORMULAS: Readonly<Record<CreditMethod, CreditFormula>> = {
  sales: {
    inputs: ["expectedSales", "costRate", "supplyShare", "creditPeriods"],
    refused: [["OR({costRate}<0,{costRate}>1,{supplyShare}<0,{supplyShare}>1,{creditPeriods}<0)", "#NUM!"]],
    limit: "{expectedSales}*{costRate}*{supplyShare}*{creditPeriods}",
  },
  working: {
    inputs: ["currentAssets", "currentLiabilities", "suppliers"],
    refused: [["{suppliers}<1", "#NUM!"]],
    limit: "({currentAssets}-{currentLiabilities})/{suppliers}",
  },
  current: {
    inputs: ["currentAssets", "currentLiabilities", "generalRatio", "generalLimit"],
    refused: [
      ["{currentLiabilities}=0", "#DIV/0!"],
      ["{currentLiabilities}<0", "#NUM!"],
      ["{generalRatio}=0", "#DIV/0!"],
      ["OR({generalRatio}<0,{generalLimit}<0)", "#NUM!"],
    ],
    limit: "{generalLimit}*({currentAssets}/{currentLiabilities})/{generalRatio}",
  },
  net: {
    inputs: ["assets", "liabilities", "suppliers"],
    refused: [["{suppliers}<1", "#NUM!"]],
    limit: "({assets}-{liabilities})/{suppliers}",
  },
  composite: {
    inputs: ["baseLimit", "score"],
    refused: [["OR({score}<0,{score}>100)", "#NUM!"]],
    limit: "{baseLimit}*{score}/100",
  },
};

/** The limit by a method, or by one with other inputs: blank where one of its figures is, an error for text and for figures that cannot be. */
export function creditLimitFormula(method: CreditMethod | CreditFormula): string {
  const { inputs, refused, limit } = typeof method === "string" ? CREDIT_FORMULAS[method] : method;
  const calculation = refused.reduceRight((formula, [condition, error]) => `IF(${condition},${error},${formula})`, `MAX(0,${limit})`);
  return whereNumbers(inputs, calculation);
}

/** The smallest of the limits that there are; blank where there is none, and where a method refuses its figures. */
export function lowestFormula(limits: readonly string[]): string {
  const cells = limits.map((name) => `{${name}}`).join(",");
  const refused = limits.map((name) => `ISERROR({${name}})`).join(",");
  return `IF(OR(${refused}),"",IF(COUNT(${cells})=0,"",MIN(${cells})))`;
}
