import {
  CAUTIONS,
  cautionsMet,
  MONTHS_JUDGED,
  POTENTIALS,
  salesTrend,
  SMALL_DECISIONS,
  smallDecision,
  smallScore,
  usualMonths,
  yearsWithUs,
  type SmallDecision,
  type SmallPolicy,
  type SmallReason,
} from "../../domain/small-customers";
import type { Result } from "../../domain/cells";
import { monthlySums } from "../../domain/averages";
import { SalesbookError } from "../../domain/errors";
import { toMillionth } from "../../domain/rounding";
import { customerFields } from "../parts/customer-fields";
import { todayCell, todayOf } from "../parts/day-cells";
import { once, type Calculation, type ResultField, type RowTable, type Summary, type Value } from "../model";
import { sampleAcquisitions } from "../wholesaler/customers";
import { ofSmallCustomers, sampleCautions, sampleLastYear, sampleSmallCustomers } from "./sample";
import { holdsText, limit } from "../parts/spec-parts";

const CRITERIA = ["yearSales", "trend", "potential", "years"] as const;
const WEIGHTS = [30, 20, 30, 20];

const TEXT_IN_MONTHS = `COUNT({month:row})+COUNTBLANK({month:row})<{month:count}`;
/** A usual month of six: their mean without the largest and the smallest. */
const usualMonth = (first: number): string => {
  const half = `INDEX({month:row},${first}):INDEX({month:row},${first + MONTHS_JUDGED / 2 - 1})`;
  return `ROUND((SUM(${half})-MAX(${half})-MIN(${half}))/4,6)`;
};
const limited = (part: string): string => `MIN(1,MAX(0,${part}))`;

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
          value: (table) => halvesOf(table).map((halves) => (isMissing(halves) ? halves : salesTrend(...halves))),
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
          formula: `IF({reason}="","",IF(OR({reason}={'smallFalling'},{reason}={'smallFlat'}),{'letGo'},IF(OR({reason}={'hasPotential'},{reason}={'growing'}),{'develop'},{'keep'})))`,
          value: (table) => judgements(table).map((judged) => judged?.[0] ?? ""),
        },
        {
          role: "result",
          name: "reason",
          kind: "choice",
          formula: `IF(ISERROR({trend}),"",IF({yearSales}="","",IF({trend}="",{'tooShort'},IF(NOT(ISNUMBER({score})),{'notAssessed'},IF({potential}={'high'},{'hasPotential'},IF({trend}>={growing},{'growing'},IF({score}>={lowScore},IF({years}>={fullYears},{'loyal'},{'paysItsWay'}),IF(N({met})<${CAUTIONS.length},{'cautionsOpen'},IF({trend}<=-{growing},{'smallFalling'},{'smallFlat'})))))))))`,
          value: (table) => judgements(table).map((judged) => judged?.[1] ?? ""),
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
          value: (table) => metOf(table),
        },
      ],
    },
    {
      name: "months",
      page: "named",
      fields: [
        { role: "input", name: "month", kind: "amount", repeat: MONTHS_JUDGED, total: "sum", required: true, sample: sampleLastYear },
        usualField("earlier", 0, `IF(${TEXT_IN_MONTHS},#VALUE!,IF(COUNT({month:row})<{month:count},"",${usualMonth(1)}))`),
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

function scoreFormula(): string {
  const points: Readonly<Record<(typeof CRITERIA)[number], string>> = {
    yearSales: limited("{yearSales}/{fullSales}"),
    trend: limited("0.5+{trend}"),
    potential: "IF({potential}={'high'},1,IF({potential}={'medium'},0.5,0))",
    years: limited("{years}/{fullYears}"),
  };
  const sum = CRITERIA.map((criterion) => `{weight.${criterion}}*${points[criterion]}`).join("+");
  const isKnown = `ISNUMBER({trend})*ISNUMBER({years})*OR(${POTENTIALS.map((name) => `{potential}={'${name}'}`).join(",")})`;
  return `IF(${isKnown},IF(SUM({weight:cells})<=0,#NUM!,ROUND(100*(${sum})/SUM({weight:cells}),6)),"")`;
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
      const own = sales.filter((_, row) => judgements(table)[row]?.[0] === line);
      return isCount ? own.length : toMillionth(own.reduce<number>((sum, amount) => sum + Number(amount), 0));
    },
  };
}

const halvesOf = once((table: Calculation) => table.block("month").map(usualMonths));

function isMissing<Value>(result: Result<Value>): result is "" | SalesbookError {
  return result === "" || result instanceof SalesbookError;
}

const metOf = once((table: Calculation): Value[] =>
  table.column("customer").map((_, row) => cautionsMet(CAUTIONS.map((name) => table.column(name)[row]))),
);

const policyOf = once((table: Calculation): SmallPolicy => {
  const number = (name: string): number => Number(table.scalar(name));
  return {
    weights: [number("weight.yearSales"), number("weight.trend"), number("weight.potential"), number("weight.years")],
    fullSales: number("fullSales"),
    fullYears: number("fullYears"),
    growing: number("growing"),
    lowScore: number("lowScore"),
  };
});

function scores(table: Calculation): Value[] {
  const [sales, potential, years] = [table.column("yearSales"), table.column("potential"), table.column("years")];
  return table.column("trend").map((trend, row) => smallScore(Number(sales[row]), trend, potential[row], years[row], policyOf(table)));
}

const judgements = once((table: Calculation): (readonly [SmallDecision, SmallReason] | null)[] => {
  const [sales, score, potential, years] = [
    table.column("yearSales"),
    table.column("score"),
    table.column("potential"),
    table.column("years"),
  ];
  return table.column("trend").map((trend, row) => {
    if (trend instanceof SalesbookError || sales[row] === "") return null;
    const found = { trend, score: score[row], potential: potential[row], years: years[row], cautions: Number(metOf(table)[row]) };
    return smallDecision(found, policyOf(table));
  });
});
