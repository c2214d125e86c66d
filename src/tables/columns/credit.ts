/** Credit limits by figures of a customer (二、(三)2): what each method needs, refuses and gives. */
import type { CreditMethod } from "../../domain/credit";

/** One method. */
export interface CreditFormula {
  /** The customer's figures, in the order of the domain function. */
  readonly fields: readonly string[];
  /** What the firm grants in general, behind them. */
  readonly general: readonly string[];
  /** The condition under which a figure cannot be. */
  readonly isRefused: string;
  /** The limit, which is at least 0. */
  readonly limit: string;
}

export const CREDIT_FORMULAS: Readonly<Record<CreditMethod, CreditFormula>> = {
  sales: {
    fields: ["expectedSales", "costRate", "supplyShare", "creditPeriods"],
    general: [],
    isRefused: "OR({costRate}<0,{costRate}>1,{supplyShare}<0,{supplyShare}>1,{creditPeriods}<0)",
    limit: "{expectedSales}*{costRate}*{supplyShare}*{creditPeriods}",
  },
  working: {
    fields: ["currentAssets", "currentLiabilities", "suppliers"],
    general: [],
    isRefused: "{suppliers}<1",
    limit: "({currentAssets}-{currentLiabilities})/{suppliers}",
  },
  current: {
    fields: ["currentAssets", "currentLiabilities"],
    general: ["generalRatio", "generalLimit"],
    isRefused: "{currentLiabilities}<0",
    limit: "{generalLimit}*({currentAssets}/{currentLiabilities})/{generalRatio}",
  },
  net: {
    fields: ["assets", "liabilities", "suppliers"],
    general: [],
    isRefused: "{suppliers}<1",
    limit: "({assets}-{liabilities})/{suppliers}",
  },
  composite: {
    fields: ["score"],
    general: ["baseLimit"],
    isRefused: "OR({score}<0,{score}>100)",
    limit: "{baseLimit}*{score}/100",
  },
};

/** The limit by a method where all its figures are numbers, and what the firm grants in general can be relied on. */
export function creditLimitFormula(method: CreditMethod): string {
  const { isRefused, limit } = CREDIT_FORMULAS[method];
  return refusing([[isRefused, "#NUM!"]], limit);
}

/** The limit by a method where what the firm grants in general stands among the figures, and may be wrong as well. */
export function creditLimitOfFigures(method: CreditMethod): string {
  if (method !== "current") return creditLimitFormula(method);
  const { isRefused, limit } = CREDIT_FORMULAS[method];
  return refusing(
    [
      ["{currentLiabilities}=0", "#DIV/0!"],
      [isRefused, "#NUM!"],
      ["{generalRatio}=0", "#DIV/0!"],
      ["OR({generalRatio}<0,{generalLimit}<0)", "#NUM!"],
    ],
    limit,
  );
}

function refusing(refusals: readonly (readonly [condition: string, error: string])[], limit: string): string {
  return refusals.reduceRight((formula, [condition, error]) => `IF(${condition},${error},${formula})`, `MAX(0,${limit})`);
}

/** The smallest of the limits that could be calculated; blank where none could. Spreadsheets leave out texts, but not errors. */
export function lowestFormula(limits: readonly string[]): string {
  const numbers = limits.map((name) => `IF(ISNUMBER({${name}}),{${name}},9E+307)`).join(",");
  const some = limits.map((name) => `ISNUMBER({${name}})`).join(",");
  return `IF(OR(${some}),MIN(${numbers}),"")`;
}
