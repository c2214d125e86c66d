/** Table 6-9: ranking and classes. */
import { classMeasures, type ClassPolicy } from "../../domain/limits";
import type { Calculation, RowTable } from "../model";
import { sampleAverages } from "../wholesaler/sales";
import { sampleCodes, sampleCustomers } from "../wholesaler/customers";
import { cuts, shareLimit, sortedClasses, unusable } from "../parts/sorted-classes";
import { padded, placed, sortedText, sortedView } from "../parts/sorted-view";
import { netOfReturns } from "../parts/spec-parts";

const view = sortedView({ amount: "average", sortedAmount: "sortedAverage" });
const classes = sortedClasses(view, { measure: "{measure}", measures: (table) => table.column("measure"), limit, policy: policyOf });

const RULES = ["crossing", "within", "amount", "rank"] as const;

/** The first of the customers that share a class decision: the customer itself, or the first of those who tie. */
const FIRST = "IF({ties=split},{position},{sortedRank})";

/**
 * Table 6-9: the customers sorted by monthly average, their classes and the class standard amounts (步骤 三(三)(2)(3)).
 *
 * The left half keeps the order of entry and ranks each customer; the right half is the sorted view that everything
 * else reads. In a course the standard amounts are those of the fourth and the tenth customer, as in the text; figures of the
 * user's own start with shares of the sales, because a fourth place says little among hundreds.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-9",
  step: "classes",
  word: "Ranking",
  orientation: "portrait",
  structure: [],
  settings: [
    { role: "parameter", name: "rule", kind: "choice", choices: RULES, default: "rank", beyondCourse: "crossing" },
    { role: "parameter", name: "ties", kind: "choice", choices: ["together", "split"], default: "together" },
    view.count,
    view.total,
    netOfReturns("average"),
    {
      role: "summary",
      name: "ruleInUse",
      kind: "note",
      formula: RULES.reduceRight((others, rule) => `IF({rule=${rule}},{'${rule}Why'},${others})`, '""'),
      value: (table) => table.label(`${ruleOf(table)}Why`),
    },
    { role: "summary", name: "ruleAtStart", kind: "note", formula: "{'startWhy'}", value: (table) => table.label("startWhy") },
  ],
  blocks: [
    {
      name: "classes",
      at: "position",
      lines: ["A", "B", "C"],
      columns: [
        cuts("shareCut", "share", [0.75, 0.95], [0, 1]),
        cuts("rankCut", "whole", [4, 10], [1, 5000]),
        classes.customers,
        cuts("amountCut", "amount", [50000, 5000], [0, 1e12]),
        classes.limit,
        classes.sales,
        classes.standardAmount,
        classes.share,
      ],
    },
  ],
  sections: [
    {
      name: "entry",
      fields: [
        { role: "input", name: "code", kind: "text", with: "6-10", from: { table: "6-8", field: "code" }, sample: sampleCodes },
        {
          role: "input",
          name: "customer",
          kind: "text",
          required: true,
          from: { table: "6-8", field: "customer" },
          sample: sampleCustomers,
        },
        {
          role: "input",
          name: "average",
          kind: "amount",
          total: "counted",
          required: true,
          from: { table: "6-8", field: "average" },
          sample: sampleAverages,
        },
        view.rank,
        classes.class,
      ],
    },
    {
      name: "ranking",
      page: "own",
      fields: [
        view.position,
        view.sortedRank,
        sortedText("sortedCustomer", "customer"),
        view.sortedAmount,
        view.cumulative,
        {
          role: "result",
          name: "measure",
          kind: "amount",
          formula: `IF({position}="","",IF(OR({rule=amount},{rule=rank}),${FIRST},IF({rule=within},INDEX({cumulative:column},IF({ties=split},{position},MATCH({sortedRank},{sortedRank:column},1))),IF(${FIRST}=1,0,INDEX({cumulative:column},${FIRST}-1)))))`,
          value: (table) => padded(table, classMeasures(placed(table, "sortedRank"), placed(table, "cumulative"), policyOf(table))),
        },
        view.cumulativeShare,
        classes.sortedClass,
        view.place,
      ],
    },
    { name: "chart", page: "none", fields: [view.chartShare] },
  ],
  charts: [
    {
      type: "pareto",
      name: "pareto",
      categories: "sortedCustomer",
      columns: "sortedAverage",
      line: "chartShare",
      lineName: "cumulativeShare",
      mostRows: 50,
    },
  ],
};

/** What the compared value must not pass: a sum for the share rules, a number of customers for the others. */
function limit(letter: "A" | "B"): string {
  const byRank = `IF(${unusable("rankCut", "{rankCut.A}>{rankCut.B},{rankCut.A}<1")},#NUM!,{rankCut.${letter}})`;
  const reaching = `SUMPRODUCT(ISNUMBER({average:column})*({average:column}>={amountCut.${letter}}*(1-1E-12)))`;
  const byAmount = `IF(${unusable("amountCut", "{amountCut.A}<{amountCut.B}")},#NUM!,${reaching})`;
  return `IF({rule=rank},${byRank},IF({rule=amount},${byAmount},${shareLimit(letter, "+IF({rule=within},1,-1)*1E-9*{total}")}))`;
}

function ruleOf(table: Calculation): ClassPolicy["rule"] {
  return RULES.find((rule) => rule === table.scalar("rule")) ?? "rank";
}

function policyOf(table: Calculation): ClassPolicy {
  const rule = ruleOf(table);
  const cuts = { crossing: "shareCut", within: "shareCut", amount: "amountCut", rank: "rankCut" }[rule];
  return {
    rule,
    ties: table.scalar("ties") as ClassPolicy["ties"],
    cuts: [table.scalar(`${cuts}.A`), table.scalar(`${cuts}.B`)].map(Number),
  };
}
