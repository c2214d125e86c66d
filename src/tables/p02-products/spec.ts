/** Sheet P2: product analysis. */
import { SalesbookError } from "../../domain/errors";
import { annualContributions, averageStocks, cumulativeMix, grossProfits, productDecisions, salesMix } from "../../domain/products";
import { CROSS_RATIO, GROSS_PROFIT, marginRate, turnover } from "../columns/products";
import { once, type Calculation, type InputField, type RowTable, type Value } from "../model";
import { sampleProductFigures, sampleProducts } from "../wholesaler/products";
import { sortedText, sortedView } from "../parts/sorted-view";
import { holdsText, limit } from "../parts/spec-parts";

const view = sortedView({ amount: "contribution", sortedAmount: "sortedContribution", share: "contributionShare", kind: "share" });

/** Both numbers; otherwise blank where a cell is, and an error for text. */
const ofTwo = (first: string, second: string, formula: string): string =>
  `IF(COUNT({${first}},{${second}})=2,${formula},IF(${holdsText(first, second)},#VALUE!,""))`;

/**
 * Sheet P2: what each product earns on the stock it takes (二、(一)3–7): margin, turnover, cross ratio, contribution ratio, and
 * from the contributions which products to push. Text among the figures is an error where it is first used and leaves the
 * columns behind it blank, so that it tears no other product's rank.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P2",
  pack: "transactions",
  word: "Products",
  orientation: "landscape",
  structure: [],
  settings: [
    limit("periodsPerYear", "whole", 12, 1, 366),
    limit("pushFrom", "number", 1.5, 0, 1000),
    limit("reviewBelow", "number", 0.5, 0, 1000),
    view.count,
    {
      role: "summary",
      name: "totalSales",
      kind: "amount",
      formula: 'IF(COUNT({sales:column})=0,"",SUM({sales:column}))',
      value: (table) => numbersIn(table, "sales").reduce<Value>((sum, amount) => Number(sum) + amount, ""),
    },
    view.total,
  ],
  blocks: [],
  sections: [
    {
      name: "entry",
      fields: [
        { role: "input", name: "product", kind: "text", required: true, sample: sampleProducts },
        figure("sales"),
        figure("cost"),
        figure("opening"),
        figure("closing"),
        {
          role: "result",
          name: "grossProfit",
          kind: "amount",
          total: "sum",
          formula: ofTwo("sales", "cost", GROSS_PROFIT),
          value: (table) => grossProfits(table.column("sales"), table.column("cost")),
        },
        {
          role: "result",
          name: "marginRate",
          kind: "share",
          formula: `IF(ISNUMBER({grossProfit}),IF({sales}=0,"",${marginRate("{grossProfit}")}),"")`,
          value: (table) => quotients(table.column("grossProfit"), table.column("sales")),
        },
        {
          role: "result",
          name: "averageStock",
          kind: "amount",
          total: "sum",
          formula: ofTwo("opening", "closing", "IF(MIN({opening},{closing})<0,#NUM!,({opening}+{closing})/2)"),
          value: (table) => averageStocks(table.column("opening"), table.column("closing")),
        },
        {
          role: "result",
          name: "turnover",
          kind: "number",
          formula: `IF(ISNUMBER({averageStock})*ISNUMBER({sales}),IF({averageStock}=0,"",${turnover("{averageStock}")}),"")`,
          value: (table) => quotients(table.column("sales"), table.column("averageStock")),
        },
        {
          role: "result",
          name: "crossRatio",
          kind: "share",
          formula: `IF(ISNUMBER({marginRate})*ISNUMBER({turnover}),${CROSS_RATIO}*{periodsPerYear},"")`,
          value: (table) =>
            table.column("marginRate").map((rate, row) => {
              const turnover = table.column("turnover")[row];
              return typeof rate === "number" && typeof turnover === "number" ? rate * turnover * periods(table) : "";
            }),
        },
      ],
    },
    {
      name: "contribution",
      page: "named",
      fields: [
        {
          role: "result",
          name: "salesShare",
          kind: "share",
          formula: 'IF(ISNUMBER({sales}),IF(N({totalSales})>0,{sales}/{totalSales},""),"")',
          value: (table) => salesMix(table.column("sales")),
        },
        {
          role: "result",
          name: "cumulativeSales",
          kind: "share",
          // As the second list of SUMPRODUCT, where a text counts nothing.
          formula:
            'IF(ISNUMBER({salesShare}),SUMPRODUCT(ISNUMBER({sales:column})*({sales:column}>={sales}),{sales:column})/{totalSales},"")',
          value: (table) => cumulativeMix(table.column("sales")),
        },
        {
          role: "result",
          name: "contribution",
          kind: "share",
          formula:
            'IF(ISNUMBER({salesShare}),IF({sales}=0,IF(ISNUMBER({grossProfit})*ISNUMBER({averageStock}),0,""),IF(ISNUMBER({crossRatio}),ROUND({crossRatio}*{salesShare},9),"")),"")',
          value: (table) => contributionsOf(table),
        },
        view.salesShare,
        view.rank,
        {
          role: "result",
          name: "decision",
          kind: "choice",
          alerts: ["review", "check"],
          formula: `IF(COUNTBLANK({product})=1,"",IF(OR(COUNT({pushFrom},{reviewBelow})<2,{pushFrom}<{reviewBelow}),#NUM!,IF(ISNUMBER({contributionShare}),IF({contributionShare}*{count}>={pushFrom}-1E-9,{'push'},IF({contributionShare}*{count}<{reviewBelow}-1E-9,{'review'},{'keep'})),IF(COUNT({sales},{cost},{opening},{closing})=0,"",{'check'}))))`,
          value: decisions,
        },
        view.place,
      ],
    },
    {
      name: "ranking",
      page: "own",
      fields: [
        view.position,
        view.sortedRank,
        sortedText("sortedProduct", "product"),
        view.sortedAmount,
        view.cumulativeShare,
        sortedText("sortedDecision", "decision", "choice"),
        view.cumulative,
      ],
    },
    { name: "chart", page: "none", fields: [view.chartShare] },
  ],
  charts: [
    {
      type: "pareto",
      name: "pareto",
      categories: "sortedProduct",
      columns: "sortedContribution",
      line: "chartShare",
      lineName: "cumulativeShare",
      mostRows: 30,
    },
  ],
};

function figure(name: "sales" | "cost" | "opening" | "closing"): InputField {
  const total = name === "sales" || name === "cost" ? ({ total: "sum" } as const) : {};
  return { role: "input", name, kind: "amount", ...total, required: name === "sales", sample: sampleProductFigures(name) };
}

/** Row by row the quotient of two numbers; blank where one of them is none, and for a divisor of 0. */
function quotients(dividends: readonly Value[], divisors: readonly Value[]): Value[] {
  return dividends.map((dividend, row) => {
    const divisor = divisors[row];
    return typeof dividend === "number" && typeof divisor === "number" && divisor !== 0 ? dividend / divisor + 0 : "";
  });
}

const contributionsOf = once((table) =>
  annualContributions(
    {
      sales: table.column("sales"),
      cost: table.column("cost"),
      opening: table.column("opening"),
      closing: table.column("closing"),
    },
    periods(table),
  ),
);

function decisions(table: Calculation): Value[] {
  const shares = table.column("contributionShare").map((share) => (typeof share === "number" ? share : ""));
  const figures = (["sales", "cost", "opening", "closing"] as const).map((name) => table.column(name));
  const shown = (decided: readonly Value[]): Value[] =>
    decided.map((decision, row) => {
      const isNamed = (table.column("product")[row] ?? "") !== "";
      const isFilled = figures.some((column) => typeof column[row] === "number");
      return isNamed && (shares[row] !== "" || isFilled || decision instanceof SalesbookError) ? decision : "";
    });
  try {
    return shown(productDecisions(shares, { push: Number(table.scalar("pushFrom")), review: Number(table.scalar("reviewBelow")) }));
  } catch (error) {
    if (!(error instanceof SalesbookError)) throw error;
    return shown(shares.map(() => error));
  }
}

function numbersIn(table: Calculation, field: string): number[] {
  return table.column(field).filter((value): value is number => typeof value === "number");
}

function periods(table: Calculation): number {
  return Number(table.scalar("periodsPerYear"));
}
