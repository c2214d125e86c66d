/** Sheet P19: campaign evaluation. */
import { CAMPAIGN_DOUBTS, campaignDoubt, campaignProfit, campaignReturn, conversionRate, costPerDeal } from "../../domain/campaign";
import type { Calculation, InputField, Kind, ResultField, RowTable, Value } from "../model";
import { SAMPLE_SWOT, sampleCampaigns } from "./sample";
import { figuresUnless, holdsText, timesIn } from "../parts/spec-parts";

/** How a campaign reaches people; any other words may stand there. */
const MEDIA = ["advertisement", "roadshow", "trial", "mailing", "telephone", "web", "fair"] as const;
/** What a campaign is for (the third text, 一): customers of rivals, more of the range, a newer product, or to stay longer. */
const AIMS = ["winOver", "crossSell", "upSell", "keepLonger"] as const;
const SWOT = ["strengths", "weaknesses", "opportunities", "threats"] as const;

/** A number below 0 in one of the cells. */
const isNegative = (...names: readonly string[]): string => `MIN(0,${names.map((name) => `{${name}}`).join(",")})<0`;

/** A cell about the campaigns that have a return; blank while none has one. */
const judged = figuresUnless("COUNT({return:column})=0", (table) => returnsIn(table) === 0);

/**
 * Sheet P19: what campaigns brought (the third text, 四(四)): how many succeed, what a deal costs, what comes back of each yuan; and
 * what they were for (cross-selling among it); beside them strengths, weaknesses, opportunities and threats, from which the next campaign is planned.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P19",
  pack: "satisfaction",
  word: "Campaigns",
  orientation: "landscape",
  structure: [],
  settings: [
    { role: "parameter", name: "leastReturn", kind: "share", default: 0.2, minimum: 0, maximum: 1 },
    judged("paidCount", "whole", "COUNTIF({verdict:column},{'paid'})", (table) => timesIn(table, "verdict", "paid")),
    judged(
      "successShare",
      "share",
      "COUNTIF({verdict:column},{'paid'})/COUNT({return:column})",
      (table) => timesIn(table, "verdict", "paid") / returnsIn(table),
    ),
  ],
  blocks: [
    {
      name: "aims",
      at: "cost",
      lines: AIMS,
      columns: [
        {
          name: "aimCampaigns",
          kind: "whole",
          cells: AIMS.map((aim) =>
            judged(`aimCampaigns.${aim}`, "whole", "COUNTIF({aim:column},{line})", (table) => timesIn(table, "aim", aim)),
          ),
        },
        {
          name: "aimPaid",
          kind: "whole",
          cells: AIMS.map((aim) =>
            judged(`aimPaid.${aim}`, "whole", "COUNTIFS({aim:column},{line},{verdict:column},{'paid'})", (table) => {
              const verdicts = table.column("verdict");
              return table.column("aim").filter((own, row) => own === aim && verdicts[row] === "paid").length;
            }),
          ),
        },
      ],
    },
    {
      name: "swot",
      at: "verdict",
      isBelowSettings: true,
      lines: SWOT,
      columns: [
        {
          name: "finding",
          kind: "note",
          cells: SWOT.map((side) => ({
            role: "parameter",
            name: `finding.${side}`,
            kind: "note",
            default: null,
            sample: (language) => SAMPLE_SWOT[side][language],
          })),
        },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "campaigns",
      fields: [
        { role: "input", name: "campaign", kind: "text", required: true, sample: sampleCampaigns("campaign") },
        { role: "input", name: "medium", kind: "text", suggestions: MEDIA, sample: sampleCampaigns("medium") },
        { role: "input", name: "aim", kind: "choice", choices: AIMS, sample: sampleCampaigns("aim") },
        { ...figure("cost", "amount"), total: "sum" },
        { ...figure("contacts", "whole"), total: "sum" },
        { ...figure("leads", "whole"), total: "sum" },
        { ...figure("deals", "whole"), total: "sum" },
        { ...figure("revenue", "amount"), total: "sum" },
        figure("margin", "share"),
        quotient("leadRate", "share", "leads", "contacts", conversionRate),
        quotient("successRate", "share", "deals", "contacts", conversionRate),
        quotient("costPerDeal", "amount", "cost", "deals", costPerDeal),
        {
          role: "result",
          name: "profit",
          kind: "amount",
          total: "sum",
          formula: `IF(${holdsText("cost", "revenue", "margin")},#VALUE!,IF(OR(${isNegative("cost", "revenue")},ABS(N({margin}))>1),#NUM!,IF(COUNT({cost},{revenue},{margin})<3,"",ROUND({revenue}*{margin}-{cost},6))))`,
          value: (table) => {
            const [revenue, margin] = [table.column("revenue"), table.column("margin")];
            return table.column("cost").map((cost, row) => campaignProfit(cost, revenue[row], margin[row]));
          },
        },
        {
          role: "result",
          name: "return",
          kind: "share",
          formula: 'IF(ISNUMBER({profit}),IF({cost}>0,{profit}/{cost},""),"")',
          value: (table) => {
            const cost = table.column("cost");
            return table.column("profit").map((profit, row) => campaignReturn(profit, cost[row]));
          },
        },
      ],
    },
    {
      name: "lessons",
      page: "named",
      fields: [
        {
          role: "result",
          name: "verdict",
          kind: "choice",
          alerts: ["notPaid"],
          formula: `IF(ISNUMBER({return}),IF(ROUND({return}-{leastReturn},9)>=0,{'paid'},{'notPaid'}),"")`,
          value: (table) =>
            table.column("return").map((found) => {
              if (typeof found !== "number") return "";
              return Math.round((found - Number(table.scalar("leastReturn"))) * 1e9) >= 0 ? "paid" : "notPaid";
            }),
        },
        { role: "input", name: "lesson", kind: "note", sample: sampleCampaigns("lesson") },
        {
          role: "result",
          name: "doubt",
          kind: "choice",
          alerts: CAMPAIGN_DOUBTS,
          formula: `IF(${isMore("deals", "leads")},{'moreDeals'},IF(${isMore("leads", "contacts")},{'moreLeads'},IF(${isMore("deals", "contacts")},{'moreLeads'},"")))`,
          value: (table) => {
            const [leads, deals] = [table.column("leads"), table.column("deals")];
            return table.column("contacts").map((contacts, row) => campaignDoubt(contacts, leads[row], deals[row]));
          },
        },
      ],
    },
  ],
};

function figure(name: "cost" | "contacts" | "leads" | "deals" | "revenue" | "margin", kind: Kind): InputField {
  return { role: "input", name, kind, sample: sampleCampaigns(name) };
}

/** The condition that there are more people of a stage than of one before. */
function isMore(part: string, whole: string): string {
  return `IF(COUNT({${part}},{${whole}})=2,{${part}}>{${whole}})`;
}

/** One figure of a row by another; blank without one of them and for a divisor of 0. */
function quotient(name: string, kind: Kind, part: string, whole: string, calculate: (part: unknown, whole: unknown) => Value): ResultField {
  return {
    role: "result",
    name,
    kind,
    formula: `IF(${holdsText(part, whole)},#VALUE!,IF(${isNegative(part, whole)},#NUM!,IF(COUNT({${part}},{${whole}})<2,"",IF({${whole}}=0,"",{${part}}/{${whole}}))))`,
    value: (table) => {
      const wholes = table.column(whole);
      return table.column(part).map((cell, row) => calculate(cell, wholes[row]));
    },
  };
}

/** How many campaigns have a return. */
function returnsIn(table: Calculation): number {
  return table.column("return").filter((found) => typeof found === "number").length;
}
