/** Analysis of products (二、(一)): gross margin rate, turnover, cross ratio and contribution ratio of each. */
import { contributions, crossRatios, marginRates, turnovers } from "../domain/contribution";
import type { Value } from "../sheet/kinds";
import { whereNumbers } from "../tables/columns/column";
import { crossRatio, marginRate, meanStock, turnover } from "../tables/columns/products";
import { columnOf } from "./block";
import type { Block } from "./selection";
import { present, rangeOf, type Analysis } from "./model";

/** A block with sales, cost and either opening and closing stock or the average stock. */
export function productAnalysis(block: Block): Analysis {
  const both = columnOf(block, "opening") !== undefined && columnOf(block, "closing") !== undefined;
  const [opening, closing] = both ? (["opening", "closing"] as const) : (["averageStock", "averageStock"] as const);
  const stocks = both ? [opening, closing] : [opening];
  const [sales, cost, before, after] = [rangeOf(block, "sales"), rangeOf(block, "cost"), rangeOf(block, opening), rangeOf(block, closing)];
  const all = "{sales:column},{cost:column}";
  const stock = `{${opening}:column},{${closing}:column}`;
  const four = ["sales", "cost", ...stocks];
  const negative = stocks.map((name) => `{${name}}<0`).join(",");
  // Of a total below 0 there are no shares, and of one of 0 none can be worked out.
  const total = "SUM({sales:column})";
  const ofTotal = `IF(${total}=0,#DIV/0!,IF(OR(${total}<0,{crossRatio}=""),"",{crossRatio}*({sales}/${total})))`;
  return {
    id: "products",
    inputs: present(block, "sales", "cost", ...stocks),
    columns: [
      {
        name: "marginRate",
        kind: "share",
        values: marginRates(sales, cost).map(first),
        live: `MARGINRATE(${all})`,
        native: whereNumbers(["sales", "cost"], marginRate()),
      },
      {
        name: "turnover",
        kind: "number",
        values: turnovers(sales, before, after).map(first),
        live: `TURNOVER({sales:column},${stock})`,
        native: whereNumbers(["sales", ...stocks], `IF(OR(${negative}),#NUM!,${turnover(meanStock(opening, closing))})`),
      },
      {
        name: "crossRatio",
        kind: "share",
        values: crossRatios(sales, cost, before, after).map(first),
        live: `CROSSRATIO(${all},${stock})`,
        native: whereNumbers(four, `IF({marginRate}="",IF(ISERROR({turnover}),{turnover},""),${crossRatio()})`),
      },
      {
        name: "contribution",
        kind: "share",
        values: contributions(sales, cost, before, after).map(first),
        live: `CONTRIBUTION(${all},${stock})`,
        native: whereNumbers(four, `IF({sales}=0,IF(OR(${negative}),#NUM!,0),IF(ISERROR({crossRatio}),{crossRatio},${ofTotal}))`),
      },
    ],
    sorted: [],
    chart: columnOf(block, "name") ? { type: "columns", categories: "name", series: "contribution" } : null,
  };
}

function first(row: readonly Value[]): Value {
  return row[0] ?? "";
}
