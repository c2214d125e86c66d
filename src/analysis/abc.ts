/** ABC analysis of a selection with the Pareto chart (table 6-9), and monthly averages (table 6-8). */
import { abcClasses } from "../domain/abc";
import { monthlyAverages } from "../domain/averages";
import { cumulativeShares, places, ranks, salesShares } from "../domain/ranking";
import type { Value } from "../sheet/kinds";
import { columnOf, monthColumns } from "./block";
import type { Block } from "./selection";
import { monthsOf, plain, present, valuesOf, type Analysis, type AnalysisOptions, type ResultColumn, type Source } from "./model";
import { sortedColumns } from "./sorted";

/** The monthly averages of a block with at least two months. */
export function averagesAnalysis(block: Block): Analysis {
  return {
    id: "averages",
    inputs: [...present(block), "month"],
    columns: [averageColumn(block)],
    sorted: [],
    chart: columnOf(block, "name") ? { type: "columns", categories: "name", series: "average" } : null,
  };
}

/** Ranks, shares and classes by sales, or by the monthly average where there are months and no other amounts. */
export function abcAnalysis(block: Block, { cuts }: AnalysisOptions): Analysis {
  const fromMonths = columnOf(block, "sales") === undefined;
  const average = fromMonths && monthColumns(block).length > 0 ? averageColumn(block) : null;
  const amount: Source = average ? "average" : "sales";
  const amounts: readonly Value[] = average ? average.values : valuesOf(block, "sales").map(plain);
  const range = amounts.map((value) => [value]);
  const total = `SUMIF({${amount}:column},">0")`;
  const reached = (sign: string, place: string): string =>
    `SUMIFS({${amount}:column},{${place}:column},"${sign}"&{${place}},{${amount}:column},">0")`;
  const below = (cut: number): string => `${reached("<", "rank")}<=(${cut}-1E-9)*${total}`;

  const columns: readonly ResultColumn[] = [
    ...(average ? [average] : []),
    {
      name: "rank",
      kind: "whole",
      values: ranks(amounts),
      native: `IF(ISNUMBER({${amount}}),RANK({${amount}},{${amount}:column}),IF({${amount}}="","",#VALUE!))`,
    },
    {
      name: "place",
      kind: "whole",
      values: places(amounts),
      isHelper: true,
      // Ranks are whole numbers: comparing amounts themselves with a criterion sees 15 digits only.
      native: "IF(ISNUMBER({rank}),{rank}+COUNTIF({rank:above},{rank})-1,{rank})",
    },
    {
      name: "share",
      kind: "share",
      values: salesShares(range).map(first),
      live: `SALESSHARE({${amount}:column})`,
      native: `IF(ISNUMBER({${amount}}),IF(${total}>0,MAX({${amount}},0)/${total},0),IF({${amount}}="","",#VALUE!))`,
    },
    {
      name: "cumulativeShare",
      kind: "share",
      values: cumulativeShares(range).map(first),
      live: `CUMSHARE({${amount}:column})`,
      native: `IF(ISNUMBER({place}),IF(${total}>0,${reached("<=", "place")}/${total},0),{place})`,
    },
    {
      name: "class",
      kind: "class",
      values: abcClasses(range, { cuts: [...cuts] }).map(first),
      live: `ABCCLASS({${amount}:column},{${cuts.join(",")}})`,
      native: `IF(ISNUMBER({rank}),IF({${amount}}<=0,"C",IF(${below(cuts[0])},"A",IF(${below(cuts[1])},"B","C"))),{rank})`,
    },
  ];
  const hasNames = columnOf(block, "name") !== undefined;
  return {
    id: "abc",
    inputs: average ? [...present(block), "month"] : present(block, "sales"),
    columns,
    sorted: sortedColumns("place", places(amounts), [
      ...(hasNames ? [{ name: "sortedName", kind: "text", from: "name", values: valuesOf(block, "name").map(plain) } as const] : []),
      { name: "sortedAmount", kind: "amount", from: amount, values: amounts },
      { name: "sortedShare", kind: "share", from: "cumulativeShare", values: cumulativeShares(range).map(first) },
    ]),
    chart: { type: "pareto", categories: hasNames ? "sortedName" : "position", columns: "sortedAmount", line: "sortedShare" },
  };
}

function averageColumn(block: Block): ResultColumn {
  const count = monthColumns(block).length;
  return {
    name: "average",
    kind: "amount",
    values: monthlyAverages(monthsOf(block)),
    live: "MONTHLYAVERAGE({month:block})",
    native: `IF(COUNT({month:row})+COUNTBLANK({month:row})<${count},#VALUE!,IF(COUNT({month:row})=0,"",ROUND(SUM({month:row}),6)/${count}))`,
  };
}

function first(row: readonly Value[]): Value {
  return row[0] ?? "";
}
