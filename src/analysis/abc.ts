/** ABC analysis of a selection with the Pareto chart (table 6-9), and monthly averages (table 6-8). */
import { monthlyAverages } from "../domain/averages";
import { places } from "../domain/ranking";
import type { Value } from "../sheet/kinds";
import { averageFormula } from "../tables/columns/averages";
import type { ColumnDefinition } from "../tables/columns/column";
import { classColumn, cumulativeShareColumn, placeColumn, positiveTotal, rankColumn, shareColumn } from "../tables/columns/ranking";
import { columnOf, monthColumns } from "./block";
import type { Block } from "./selection";
import { monthsOf, present, valuesOf, type Analysis, type AnalysisOptions, type ColumnName, type ResultColumn, type Source } from "./model";
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
  const amounts: readonly Value[] = average ? average.values : valuesOf(block, "sales");
  const column = (): readonly Value[] => amounts;
  const classified = classColumn(amount, cuts);
  const cumulative = cumulativeShareColumn(amount);
  const shares = cumulative.values(column);
  const columns: readonly ResultColumn[] = [
    ...(average ? [average] : []),
    resultOf("rank", rankColumn(amount), column),
    { ...resultOf("place", placeColumn(amount), column), isHelper: true },
    { ...resultOf("share", shareColumn(amount, positiveTotal(amount)), column), live: `SALESSHARE({${amount}:column})` },
    { ...resultOf("cumulativeShare", cumulative, column), live: `CUMSHARE({${amount}:column})` },
    { ...resultOf("class", classified, column), live: `ABCCLASS({${amount}:column},{${cuts.join(",")}})` },
  ];
  const hasNames = columnOf(block, "name") !== undefined;
  return {
    id: "abc",
    inputs: average ? [...present(block), "month"] : present(block, "sales"),
    columns,
    sorted: sortedColumns("place", places(amounts), [
      ...(hasNames ? [{ name: "sortedName", kind: "text", from: "name", values: valuesOf(block, "name") } as const] : []),
      { name: "sortedAmount", kind: "amount", from: amount, values: amounts },
      { name: "sortedShare", kind: "share", from: "cumulativeShare", values: shares },
    ]),
    chart: { type: "pareto", categories: hasNames ? "sortedName" : "position", columns: "sortedAmount", line: "sortedShare" },
  };
}

function averageColumn(block: Block): ResultColumn {
  return {
    name: "average",
    kind: "amount",
    values: monthlyAverages(monthsOf(block)),
    live: "MONTHLYAVERAGE({month:block})",
    native: averageFormula("month"),
  };
}

/** A column that tables have too, as one of the result. */
function resultOf(name: ColumnName, { kind, formula, values }: ColumnDefinition, column: () => readonly Value[]): ResultColumn {
  return { name, kind, values: values(column), native: formula };
}
