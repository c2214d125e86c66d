/** Credit limits (二、(三)) by every method that the columns of a selection allow, side by side. */
import type { CreditMethod } from "../domain/credit";
import { creditLimits } from "../domain/credit-columns";
import type { Value } from "../sheet/kinds";
import { columnOf } from "./block";
import type { Block, Part } from "./selection";
import { present, rangeOf, whereNumbers, type Analysis, type ColumnName, type ResultColumn } from "./model";

/** A method, what it needs, in the order of its function, and its formula where all are numbers. */
interface Method {
  readonly method: CreditMethod;
  readonly name: ColumnName;
  readonly parts: readonly Part[];
  readonly formula: string;
}

const METHODS: readonly Method[] = [
  {
    method: "sales",
    name: "creditSales",
    parts: ["expectedSales", "costRate", "supplyShare", "creditPeriods"],
    formula:
      "IF(OR({costRate}<0,{costRate}>1,{supplyShare}<0,{supplyShare}>1,{creditPeriods}<0),#NUM!,MAX(0,{expectedSales}*{costRate}*{supplyShare}*{creditPeriods}))",
  },
  {
    method: "working",
    name: "creditWorking",
    parts: ["currentAssets", "currentLiabilities", "suppliers"],
    formula: "IF({suppliers}<1,#NUM!,MAX(0,({currentAssets}-{currentLiabilities})/{suppliers}))",
  },
  {
    method: "current",
    name: "creditCurrent",
    parts: ["currentAssets", "currentLiabilities", "generalRatio", "generalLimit"],
    formula:
      "IF({currentLiabilities}=0,#DIV/0!,IF({currentLiabilities}<0,#NUM!,IF({generalRatio}=0,#DIV/0!,IF(OR({generalRatio}<0,{generalLimit}<0),#NUM!,MAX(0,{generalLimit}*({currentAssets}/{currentLiabilities})/{generalRatio})))))",
  },
  {
    method: "net",
    name: "creditNet",
    parts: ["assets", "liabilities", "suppliers"],
    formula: "IF({suppliers}<1,#NUM!,MAX(0,({assets}-{liabilities})/{suppliers}))",
  },
];

/** The parts that each method needs; a block fits that has all of one of them. */
export const CREDIT_NEEDS: readonly (readonly Part[])[] = METHODS.map(({ parts }) => parts);

/** A block with the columns of at least one method. Expected sales may stand under the heading of sales. */
export function creditAnalysis(block: Block): Analysis {
  const part = (wanted: Part): Part => (wanted === "expectedSales" && !columnOf(block, wanted) ? "sales" : wanted);
  const methods = METHODS.map((method) => ({ ...method, parts: method.parts.map(part) })).filter(({ parts }) =>
    parts.every((one) => columnOf(block, one)),
  );
  const columns = methods.map(({ method, name, parts, formula }): ResultColumn => {
    const limits = creditLimits(method, ...parts.map((one) => rangeOf(block, one)));
    return {
      name,
      kind: "amount",
      values: limits.map(([limit]) => limit ?? ""),
      live: `CREDITLIMIT("${method}",${parts.map((one) => `{${one}:column}`).join(",")})`,
      native: whereNumbers(parts, parts.includes("sales") ? formula.replaceAll("{expectedSales}", "{sales}") : formula, "all"),
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
  const limits = (columns[0]?.values ?? []).map((_, row) =>
    columns.map(({ values }) => values[row]).filter((value) => typeof value === "number"),
  );
  // LibreOffice and Excel both leave out texts of cells, but not errors.
  const numbers = columns.map(({ name }) => `IF(ISNUMBER({${name}}),{${name}},9E+307)`).join(",");
  const some = columns.map(({ name }) => `ISNUMBER({${name}})`).join(",");
  return {
    name: "lowestLimit",
    kind: "amount",
    values: limits.map((found): Value => (found.length === 0 ? "" : Math.min(...found))),
    native: `IF(OR(${some}),MIN(${numbers}),"")`,
  };
}
