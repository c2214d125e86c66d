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
import type { Calculation, ResultField } from "../model";

/** A column per method, in the order of the text. */
export function limitFields(): ResultField[] {
  return [
    byMethod("sales", ["expectedSales", "costRate", "supplyShare", "creditPeriods"], {
      formula: "{expectedSales}*{costRate}*{supplyShare}*{creditPeriods}",
      refused: "IF(OR({costRate}<0,{costRate}>1,{supplyShare}<0,{supplyShare}>1,{creditPeriods}<0),#NUM!,",
      value: (_, sales = 0, cost, share, periods) => creditLimitBySales(sales, cost, share, periods),
    }),
    byMethod("working", ["currentAssets", "currentLiabilities", "suppliers"], {
      formula: "({currentAssets}-{currentLiabilities})/{suppliers}",
      refused: "IF({suppliers}<1,#NUM!,",
      value: (_, assets, liabilities, suppliers) => creditLimitByWorkingCapital(assets, liabilities, suppliers),
    }),
    byMethod("current", ["currentAssets", "currentLiabilities"], {
      formula: "{generalLimit}*({currentAssets}/{currentLiabilities})/{generalRatio}",
      refused: "IF({currentLiabilities}<0,#NUM!,",
      value: (table, assets, liabilities) =>
        creditLimitByCurrentRatio(assets, liabilities, table.scalar("generalRatio"), table.scalar("generalLimit")),
    }),
    byMethod("net", ["assets", "liabilities", "suppliers"], {
      formula: "({assets}-{liabilities})/{suppliers}",
      refused: "IF({suppliers}<1,#NUM!,",
      value: (_, assets, liabilities, suppliers) => creditLimitByNetAssets(assets, liabilities, suppliers),
    }),
    byMethod("composite", ["score"], {
      formula: "{baseLimit}*{score}/100",
      refused: "IF(OR({score}<0,{score}>100),#NUM!,",
      value: (table, score) => creditLimitByScores(table.scalar("baseLimit"), score),
    }),
  ];
}

interface Method {
  readonly formula: string;
  /** The beginning of the formula that refuses figures out of range; the parenthesis is closed behind the limit. */
  readonly refused: string;
  readonly value: (table: Calculation, ...numbers: readonly number[]) => Result<number>;
}

/** The limits by one method; blank where a figure is, an error for text and for figures that cannot be. */
function byMethod(method: CreditMethod, names: readonly string[], { formula, refused, value }: Method): ResultField {
  const cells = names.map((name) => `{${name}}`);
  const filled = `COUNT(${cells.join(",")})`;
  const blanks = cells.map((cell) => `(${cell}="")`).join("+");
  return {
    role: "result",
    name: `${method}Limit`,
    kind: "amount",
    formula: `IF(${filled}+${blanks}<${names.length},#VALUE!,IF(${filled}<${names.length},"",${refused}MAX(0,${formula}))))`,
    value: (table) => {
      const inputs = Object.fromEntries(names.map((name) => [name, table.column(name).map((cell) => [cell])]));
      return numberByNumber(inputs, (...numbers) => Number(value(table, ...numbers))).map(([found]) => found ?? "");
    },
  };
}
