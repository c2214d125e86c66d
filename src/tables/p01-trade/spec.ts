/** Sheet P1: trade performance. */
import { SalesbookError } from "../../domain/errors";
import { customerShare, tradeGap } from "../../domain/trade";
import { customerFields } from "../parts/customer-fields";
import { shareOf } from "../parts/sorted-view";
import { once, type Calculation, type RowTable, type Summary, type Value } from "../model";
import { sampleExpectedShares, samplePurchases, sampleSources, sampleTrade } from "./sample";
import { holdsText, netOfReturns } from "../parts/spec-parts";

/** How one comes to know what a customer buys in all (二、(一)2(1)). */
const SOURCES = ["asked", "lookedUp", "inferred", "accounts", "thirdParty"] as const;

/** Which share is compared with what we wish: the text has that in our sales; the other one is 本公司供货比率 of P5. */
const COMPARED = ["ofOurSales", "ofPurchases"] as const;

/**
 * Sheet P1: our trade with each customer (二、(一)2): its share of what we sell, our share of what it buys, and whether the
 * share that is compared is the one we expect. Where none is typed for a customer, the general one holds. 客户占有率 is a
 * third figure: how many of a market's customers are ours.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P1",
  pack: "transactions",
  word: "Trade",
  orientation: "landscape",
  structure: [],
  settings: [
    {
      role: "parameter",
      name: "compared",
      kind: "choice",
      choices: COMPARED,
      default: "ofOurSales",
      sample: () => "ofPurchases",
    },
    { role: "parameter", name: "generalShare", kind: "share", default: 0.05, minimum: 0, maximum: 1, sample: () => 0.3 },
    {
      role: "summary",
      name: "totalSales",
      kind: "amount",
      formula: 'IF(COUNT({sales:column})=0,"",SUMIF({sales:column},">0"))',
      value: (table) => {
        const amounts = table.column("sales").filter((amount): amount is number => typeof amount === "number");
        return amounts.length === 0 ? "" : amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
      },
    },
    netOfReturns("sales"),
    counted("reachedCount", "reached"),
    counted("belowCount", "below"),
  ],
  blocks: [],
  charts: [],
  sections: [
    {
      name: "trade",
      fields: [
        ...customerFields(),
        {
          role: "input",
          name: "sales",
          kind: "amount",
          total: "counted",
          required: true,
          from: { table: "6-8", field: "sum", by: "code" },
          sample: sampleTrade,
        },
        { role: "input", name: "purchases", kind: "amount", sample: samplePurchases },
        { role: "input", name: "source", kind: "choice", choices: SOURCES, sample: sampleSources },
        { role: "input", name: "expected", kind: "share", sample: sampleExpectedShares },
        {
          role: "result",
          name: "customerShare",
          kind: "share",
          formula: `IF(${holdsText("sales", "purchases")},#VALUE!,IF(COUNT({sales},{purchases})<2,"",IF({purchases}<0,#NUM!,{sales}/{purchases})))`,
          value: (table) => sharesOf(table),
        },
        shareOf("sales", "totalSales"),
        {
          role: "result",
          name: "gap",
          kind: "amount",
          total: "sum",
          formula: `IF(${holdsText("expected")},#VALUE!,IF({compared=ofOurSales},IF(ISNUMBER({salesShare})*(N({totalSales})>0),${gapTo("{totalSales}")},""),IF(ISNUMBER({customerShare}),${gapTo("{purchases}")},"")))`,
          value: (table) => gapsOf(table),
        },
        {
          role: "result",
          name: "result",
          kind: "choice",
          alerts: ["below"],
          formula: `IF(ISNUMBER({gap}),IF({gap}>0,{'below'},{'reached'}),"")`,
          value: (table) => table.column("gap").map((gap) => (typeof gap === "number" ? (gap > 0 ? "below" : "reached") : "")),
        },
      ],
    },
  ],
};

/** What is short of the expected share of an amount. */
function gapTo(whole: string): string {
  return `MAX(0,ROUND(IF({expected}="",{generalShare},{expected})*${whole}-{sales},6))`;
}

/** How many customers stand so; blank while nobody is judged. */
function counted(name: string, result: string): Summary {
  return {
    role: "summary",
    name,
    kind: "whole",
    formula: `IF(COUNT({gap:column})=0,"",COUNTIF({result:column},{'${result}'}))`,
    value: (table) => {
      const results = table.column("result").filter((own) => own !== "");
      return results.length === 0 ? "" : results.filter((own) => own === result).length;
    },
  };
}

const sharesOf = once((table: Calculation): Value[] => {
  const purchases = table.column("purchases");
  return table.column("sales").map((sales, row) => customerShare(sales, purchases[row]));
});

const gapsOf = once((table: Calculation): Value[] => {
  const [expected, purchases, sales] = [table.column("expected"), table.column("purchases"), table.column("sales")];
  return sharesOf(table).map((share, row) => {
    const own = expected[row] ?? "";
    if (own !== "" && typeof own !== "number")
      return new SalesbookError("notANumber", { argument: "expected", received: String(own), accepted: "number" });
    const wanted = own === "" ? Number(table.scalar("generalShare")) : own;
    if (table.scalar("compared") !== "ofOurSales") return tradeGap(share, wanted, sales[row], purchases[row]);
    const total = table.scalar("totalSales");
    return typeof total === "number" && total > 0 ? tradeGap(table.column("salesShare")[row], wanted, sales[row], total) : "";
  });
});
