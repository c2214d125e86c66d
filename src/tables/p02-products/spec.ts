/** Sheet P2: product analysis. */
import { SalesbookError } from "../../domain/errors";
import {
  averageStocks,
  contributionRanks,
  contributionShares,
  DECISION_LIMITS,
  cumulativeMix,
  grossProfits,
  productDecisions,
  productRatios,
  salesMix,
  type ProductRatios,
} from "../../domain/products";
import { crossRatio, GROSS_PROFIT, marginRate, meanStock, turnover } from "../columns/products";
import { once, type Calculation, type InputField, type ResultField, type RowTable, type Value } from "../model";
import { sampleProductFigures, sampleProducts } from "../wholesaler/products";
import { sortedText, sortedView } from "../parts/sorted-view";
import { holdsText, limit } from "../parts/spec-parts";
import { ordersSection, placeFields, tasksBlock, tasksSection } from "./tasks";
import { customersBlock, openField, tendencySection } from "./tendency";

const FIGURES = ["sales", "cost", "opening", "closing"] as const;
const CELLS = FIGURES.map((name) => `{${name}}`).join(",");

/** By contribution; a product without one because of net returns stands last. */
const rank: ResultField = {
  role: "result",
  name: "rank",
  kind: "whole",
  formula:
    "IF(ISNUMBER({contribution}),RANK({contribution},{contribution:column}),IF(AND({reason}={'netReturns'},COUNT({contribution:column})>0),COUNT({contribution:column})+1,\"\"))",
  value: (table) => contributionRanks(ranked(table)),
};

const view = sortedView({ amount: "contribution", sortedAmount: "sortedContribution", rank, kind: "share" });

/** Both numbers; otherwise blank where a cell is, and an error for text. */
const ofTwo = (first: string, second: string, formula: string): string =>
  `IF(COUNT({${first}},{${second}})=2,${formula},IF(${holdsText(first, second)},#VALUE!,""))`;

/**
 * Sheet P2: what each product earns on the stock it takes (二、(一)3–7): margin, turnover, cross ratio, contribution ratio, and

 * from the contributions which products to push; beside it the task of each product, the orders by sales and by gross profit,
 * and what customers lean towards. Text among the figures is an error where it is first used and leaves the
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
    limit("periodsPerYear", "whole", 1, 1, 366),
    limit("pushFrom", "number", DECISION_LIMITS.push, 0, 1000),
    limit("reviewBelow", "number", DECISION_LIMITS.review, 0, 1000),
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
  blocks: [tasksBlock(), customersBlock()],
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
          value: (table) => ofColumns(table, ["grossProfit", "sales"], (profit, sales) => profit / sales),
        },
        {
          role: "result",
          name: "averageStock",
          kind: "amount",
          total: "sum",
          formula: ofTwo("opening", "closing", "IF(MIN({opening},{closing})<0,#NUM!," + meanStock("opening", "closing") + ")"),
          value: (table) => averageStocks(table.column("opening"), table.column("closing")),
        },
        {
          role: "result",
          name: "turnover",
          kind: "number",
          formula: `IF(ISNUMBER({averageStock})*ISNUMBER({sales}),IF({averageStock}=0,"",${turnover("{averageStock}")}),"")`,
          value: (table) => ofColumns(table, ["sales", "averageStock"], (sales, stock) => sales / stock),
        },
        {
          role: "result",
          name: "crossRatio",
          kind: "share",
          formula: `IF(ISNUMBER({marginRate})*ISNUMBER({turnover}),${crossRatio("{periodsPerYear}")},"")`,
          value: (table) => {
            const periods = Number(table.scalar("periodsPerYear"));
            return ofColumns(table, ["marginRate", "turnover"], (rate, turns) => rate * turns * periods);
          },
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
          value: (table) => ofTotal(table, salesMix(table.column("sales"))),
        },
        {
          role: "result",
          name: "cumulativeSales",
          kind: "share",
          // What sells more, and of what sells as much the rows down to this one; in the second list of SUMPRODUCT text counts nothing.
          formula:
            'IF(ISNUMBER({salesShare}),(SUMPRODUCT(ISNUMBER({sales:column})*({sales:column}>{sales}),{sales:column})+SUMPRODUCT(ISNUMBER({sales:above})*({sales:above}={sales}),{sales:above}))/{totalSales},"")',
          value: (table) => ofTotal(table, cumulativeMix(table.column("sales"))),
        },
        {
          role: "result",
          name: "contribution",
          kind: "share",
          formula:
            'IF({sales}=0,IF(COUNT({sales})*ISNUMBER({grossProfit})*ISNUMBER({averageStock}),0,""),IF(ISNUMBER({salesShare})*ISNUMBER({crossRatio}),{crossRatio}*{salesShare},""))',
          value: (table) => {
            const shares = ofColumns(table, ["crossRatio", "salesShare"], (ratio, share) => ratio * share);
            // What was not sold contributes nothing, whatever it has in stock.
            return ratiosOf(table).map(({ reason }, row) => (reason === "noSales" ? 0 : (shares[row] ?? "")));
          },
        },
        {
          role: "result",
          name: "contributionShare",
          kind: "share",
          formula: 'IF(ISNUMBER({rank}),IF({total}>0,MAX(N({contribution}),0)/{total},0),"")',
          value: (table) => {
            const [sum, total] = [view.sum(table), table.scalar("total")];
            return contributionShares(ranked(table)).map((share) =>
              share === "" ? "" : Number(total) > 0 ? share * (sum / Number(total)) : 0,
            );
          },
        },
        view.rank,
        {
          role: "result",
          name: "decision",
          kind: "choice",
          alerts: ["review", "check"],
          formula: `IF(COUNTBLANK({product})=1,"",IF(OR(COUNT({pushFrom},{reviewBelow})<2,{pushFrom}<{reviewBelow}),#NUM!,IF(ISNUMBER({contributionShare}),IF({contributionShare}*{count}>={pushFrom}-1E-9,{'push'},IF({contributionShare}*{count}<{reviewBelow}-1E-9,{'review'},{'keep'})),IF(COUNT(${CELLS})=0,"",{'check'}))))`,
          value: decisions,
        },
        {
          role: "result",
          name: "reason",
          kind: "choice",
          formula: reasonFormula(),
          value: (table) => ratiosOf(table).map(({ reason }) => reason),
        },
        view.place,
      ],
    },
    tasksSection(),
    tendencySection(),
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
    ordersSection(),
    { name: "chart", page: "none", fields: [view.chartShare, ...placeFields(), openField()] },
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

function figure(name: (typeof FIGURES)[number]): InputField {
  const total = name === "sales" || name === "cost" ? ({ total: "sum" } as const) : {};
  return { role: "input", name, kind: "amount", ...total, required: name === "sales", sample: sampleProductFigures(name) };
}

/** Why a product has no ratio: the first of these, as the domain goes through them. */
function reasonFormula(): string {
  const blanks = FIGURES.map((name) => `({${name}}="")`).join("+");
  const reasons = [
    ["MIN({opening},{closing})<0", "negativeStock"],
    ["{sales}=0", "noSales"],
    ["{averageStock}=0", "noStock"],
    ['{crossRatio}=""', "netReturns"],
    ["NOT(ISNUMBER({contribution}))", "noTotal"],
  ].reduceRight((rest, [condition, reason]) => `IF(${condition},{'${reason}'},${rest})`, '""');
  return `IF(COUNT(${CELLS})=4,${reasons},IF(${blanks}=4,"",IF(COUNT(${CELLS})+${blanks}<4,{'notNumbers'},{'incomplete'})))`;
}

const ratiosOf = once((table): ProductRatios[] => {
  const [sales = [], cost = [], opening = [], closing = []] = FIGURES.map((name) => table.column(name));
  return productRatios({ sales, cost, opening, closing }, table.scalar("periodsPerYear"));
});

/** What decides a product's rank, as it stands on the sheet. */
function ranked(table: Calculation): Pick<ProductRatios, "contribution" | "reason">[] {
  const reasons = table.column("reason");
  return table.column("contribution").map((contribution, row) => ({
    contribution: typeof contribution === "number" ? contribution : "",
    reason: reasons[row] === "netReturns" ? "netReturns" : "",
  }));
}

/**
 * What comes of two columns where both hold numbers; blank where two negatives would make a merit, and where nothing comes of
 * it, for the reason stands beside and no error shall tear another one's rank.
 */
function ofColumns(table: Calculation, [one, other]: readonly [string, string], work: (one: number, other: number) => number): Value[] {
  const others = table.column(other);
  return table.column(one).map((left, row) => {
    const right = others[row];
    if (typeof left !== "number" || typeof right !== "number" || (left < 0 && right < 0)) return "";
    const found = work(left, right);
    // Adding 0 makes −0 a plain 0.
    return Number.isFinite(found) ? found + 0 : "";
  });
}

/** Shares of the sum of all sales as shares of the total that stands on the sheet. */
function ofTotal(table: Calculation, shares: readonly (number | "")[]): Value[] {
  const total = table.scalar("totalSales");
  const sum = numbersIn(table, "sales").reduce((whole, amount) => whole + amount, 0);
  return shares.map((share) => (share !== "" && typeof total === "number" && total > 0 ? share * (sum / total) : ""));
}

function decisions(table: Calculation): Value[] {
  const shares = table.column("contributionShare").map((share) => (typeof share === "number" ? share : ""));
  const figures = FIGURES.map((name) => table.column(name));
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
