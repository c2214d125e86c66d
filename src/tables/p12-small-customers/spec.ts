/** Sheet P12: small customers, and whether to keep, develop or let go of each. */
import { monthlySums } from "../../domain/averages";
import { toMillionth } from "../../domain/rounding";
import {
  CAUTIONS,
  decisionAfter,
  MONTHS_JUDGED,
  monthsRecorded,
  POTENTIALS,
  salesTrend,
  SMALL_DECISIONS,
  yearsWithUs,
  type SmallDecision,
} from "../../domain/small-customers";
import { type ResultField, type RowTable, type Summary } from "../model";
import { customerFields } from "../parts/customer-fields";
import { todayCell, todayOf } from "../parts/day-cells";
import { holdsText, limit } from "../parts/spec-parts";
import { sampleAcquisitions } from "../wholesaler/customers";
import { CRITERIA, decisionFormula, reasonFormula, scoreFormula, TEXT_IN_MONTHS, usualMonth } from "./formulas";
import { halvesOf, isMissing, metOf, reasonsOf, scores } from "./judgement";
import { ofSmallCustomers, sampleCautions, sampleLastYear, sampleSmallCustomers } from "./sample";

const WEIGHTS = [30, 20, 30, 20];

/**
 * Sheet P12: small customers, judged on twelve months, their potential, their years with us, and the seven cautions of the
 * text (方案一、二). Who has fewer months, is not assessed or is not cautioned over stays.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P12",
  pack: "keyAccounts",
  word: "Small",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    limit("fullSales", "amount", 60000, 1, 1e12),
    limit("fullYears", "number", 5, 0.5, 100),
    limit("growing", "share", 0.1, 0, 1),
    limit("lowScore", "whole", 40, 0, 100),
    {
      role: "summary",
      name: "recorded",
      kind: "whole",
      formula:
        'IF(COUNT({month:block})=0,"",SUMPRODUCT(MAX(ISNUMBER({month:block})*({month:count}+COLUMN(INDEX({month:block},1,1))-COLUMN({month:block})))))',
      value: (table) => monthsRecorded(table.block("month")) || "",
    },
  ],
  blocks: [
    {
      name: "decisions",
      at: "acquired",
      lines: SMALL_DECISIONS,
      columns: [
        { name: "customers", kind: "whole", cells: SMALL_DECISIONS.map((line) => ofDecision("customers", line)) },
        { name: "decisionSales", kind: "amount", cells: SMALL_DECISIONS.map((line) => ofDecision("decisionSales", line)) },
      ],
    },
    {
      name: "criteria",
      at: "trend",
      lines: CRITERIA,
      columns: [
        {
          name: "weight",
          kind: "whole",
          cells: CRITERIA.map((criterion, index) => limit(`weight.${criterion}`, "whole", WEIGHTS[index] ?? 0, 0, 100)),
        },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "customers",
      fields: [
        ...customerFields(ofSmallCustomers),
        {
          role: "input",
          name: "acquired",
          kind: "date",
          from: { table: "6-10", field: "acquired", by: "code" },
          sample: ofSmallCustomers(sampleAcquisitions),
        },
        { role: "input", name: "potential", kind: "choice", choices: POTENTIALS, sample: sampleSmallCustomers("potential") },
        {
          role: "result",
          name: "yearSales",
          kind: "amount",
          total: "sum",
          formula: `IF(${TEXT_IN_MONTHS},#VALUE!,IF(COUNT({month:row})=0,"",ROUND(SUM({month:row}),6)))`,
          value: (table) => monthlySums(table.block("month")),
        },
        {
          role: "result",
          name: "years",
          kind: "number",
          formula: `IF(${holdsText("acquired")},#VALUE!,IF(COUNT({acquired},{today})<2,"",MAX(0,ROUND(({today}-{acquired})/365.25,6))))`,
          value: (table) => table.column("acquired").map((day) => yearsWithUs(day, todayOf(table))),
        },
        {
          role: "result",
          name: "trend",
          kind: "share",
          formula: "IF(ISNUMBER({earlier}),IF({earlier}>0,ROUND({recent}/{earlier}-1,6),IF({recent}>0,1,0)),{earlier})",
          value: (table) => {
            const recent = table.column("recent");
            return table
              .column("earlier")
              .map((earlier, row) => (typeof earlier === "number" ? salesTrend(earlier, Number(recent[row])) : earlier));
          },
        },
        {
          role: "result",
          name: "score",
          kind: "number",
          formula: scoreFormula(),
          value: scores,
        },
        {
          role: "result",
          name: "decision",
          kind: "choice",
          alerts: ["letGo"],
          formula: decisionFormula(),
          value: (table) => table.column("reason").map(decisionAfter),
        },
        {
          role: "result",
          name: "reason",
          kind: "choice",
          formula: reasonFormula(),
          value: (table) => reasonsOf(table),
        },
        { role: "input", name: "step", kind: "note", sample: sampleSmallCustomers("step") },
      ],
    },
    {
      name: "cautions",
      page: "named",
      fields: [
        ...CAUTIONS.map((name) => ({
          role: "input" as const,
          name,
          kind: "choice" as const,
          choices: ["yes", "no", "unknown"],
          sample: sampleCautions(name),
        })),
        {
          role: "result",
          name: "met",
          kind: "whole",
          formula: `IF(${CAUTIONS.map((name) => `{${name}}`).join("&")}="","",${CAUTIONS.map((name) => `({${name}}={'yes'})`).join("+")})`,
          value: metOf,
        },
      ],
    },
    {
      name: "months",
      page: "named",
      fields: [
        {
          role: "input",
          name: "month",
          kind: "amount",
          repeat: MONTHS_JUDGED,
          total: "sum",
          required: true,
          blankIsNone: "earlier",
          sample: sampleLastYear,
        },
        usualField("earlier", 0, `IF(${TEXT_IN_MONTHS},#VALUE!,IF(OR(COUNT({month:row})=0,{recorded}<{month:count}),"",${usualMonth(1)}))`),
        usualField("recent", 1, `IF(ISNUMBER({earlier}),${usualMonth(MONTHS_JUDGED / 2 + 1)},{earlier})`),
      ],
    },
  ],
};

function usualField(name: string, half: 0 | 1, formula: string): ResultField {
  return {
    role: "result",
    name,
    kind: "amount",
    formula,
    value: (table) => halvesOf(table).map((halves) => (isMissing(halves) ? halves : halves[half])),
  };
}

/** How many customers a decision has, and what they bought in the year; blank while nobody has bought anything. */
function ofDecision(name: "customers" | "decisionSales", line: SmallDecision): Summary {
  const isCount = name === "customers";
  return {
    role: "summary",
    name: `${name}.${line}`,
    kind: isCount ? "whole" : "amount",
    formula: `IF(COUNT({yearSales:column})=0,"",${isCount ? "COUNTIF({decision:column},{line})" : "ROUND(SUMIF({decision:column},{line},{yearSales:column}),6)"})`,
    value: (table) => {
      const sales = table.column("yearSales");
      if (!sales.some((amount) => typeof amount === "number")) return "";
      const decisions = table.column("decision");
      const own = sales.filter((_, row) => decisions[row] === line);
      return isCount ? own.length : toMillionth(own.reduce<number>((sum, amount) => sum + Number(amount), 0));
    },
  };
}
