/** Sheet P5: credit limits by five methods, the one to set, how much of it is used and who approves. */
import { attempt } from "../../domain/columns";
import { CREDIT_METHODS } from "../../domain/credit";
import { CREDIT_POLICY, MANAGERS_EXCESS } from "../../domain/credit-advice";
import { creditApprover } from "../../domain/credit-recommendation";
import { creditExposure } from "../../domain/credit-status";
import { SalesbookError } from "../../domain/errors";
import { type Calculation, type InputField, type NumberParameter, type RowTable, type Value } from "../model";
import { classFields, classFrom, COUNTING_CLASS } from "../parts/credit-class";
import { customerFields } from "../parts/customer-fields";
import { holdsText } from "../parts/spec-parts";
import { sampleCreditClasses } from "../wholesaler/credit";
import { criteriaBlock, judgementFields } from "./judgement";
import { limitFields } from "./limits";
import { classCaps, headrooms, owed, recommendations, shownRow, statuses } from "./recommendation";
import { sampleCredit, sampleLimits, type CREDIT_FIGURES } from "./sample";

/** What the recommended limit is the lowest of, and which name each of them has in the drop-down. */
const BINDING = [...CREDIT_METHODS.map((method) => [`${method}Limit`, method] as const), ["classCap", "classCap"] as const];
const EVERY_LIMIT = BINDING.map(([field]) => `{${field}}`).join(",");
const ANY_ERROR = `OR(${BINDING.map(([field]) => `ISERROR({${field}})`).join(",")})`;

/**
 * Sheet P5: the credit limit of each customer by the five methods (二、(三)2), the one to set under the policy of the classes
 * (二、(三)3), how much of it is used, and who must approve more; and since when a limit holds. A method
 * whose figures are incomplete gives no limit.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P5",
  pack: "credit",
  word: "Credit",
  orientation: "landscape",
  structure: [],
  settings: [
    classFrom,
    { role: "parameter", name: "classA", kind: "choice", choices: ["unlimited", "calculated"], default: "unlimited" },
    limit("baseB", "amount", CREDIT_POLICY.baseB, 1e12),
    limit("growthB", "share", CREDIT_POLICY.growthB, 1),
    limit("capC", "amount", CREDIT_POLICY.capC, 1e12),
    { role: "parameter", name: "overallCap", kind: "amount", default: null, minimum: 0, maximum: 1e12, sample: () => 70000 },
    limit("excess", "share", MANAGERS_EXCESS, 1),
    { ...limit("generalRatio", "number", 2, 100), minimum: 0.01 },
    limit("generalLimit", "amount", 50000, 1e12),
    limit("baseLimit", "amount", 80000, 1e12),
    { ...limit("volumeStep", "amount", 10000, 1e12), minimum: 1 },
    limit("raisePerStep", "share", 0.05, 1),
    limit("mostRaise", "share", 0.5, 1),
    { role: "parameter", name: "shownRow", kind: "whole", default: 1, minimum: 1, maximum: 5000, sample: () => 5 },
    {
      role: "summary",
      name: "shownCustomer",
      kind: "text",
      formula: 'IF({shownRow}>ROWS({customer:column}),"",INDEX({customer:column},{shownRow})&"")',
      value: (table) => table.column("customer")[shownRow(table)] ?? "",
    },
    {
      role: "summary",
      name: "overCustomers",
      kind: "whole",
      formula: `IF(SUMPRODUCT(--({status:column}<>""))=0,"",COUNTIF({status:column},{'over'}))`,
      value: (table) => {
        const statuses = table.column("status").filter((status) => status !== "");
        return statuses.length === 0 ? "" : statuses.filter((status) => status === "over").length;
      },
    },
  ],
  blocks: [
    {
      name: "methods",
      at: "expectedSales",
      lines: CREDIT_METHODS,
      columns: [
        {
          name: "shownLimit",
          kind: "amount",
          cells: CREDIT_METHODS.map((method) => ({
            role: "summary" as const,
            name: `shownLimit.${method}`,
            kind: "amount" as const,
            formula: `IF({shownRow}>ROWS({${method}Limit:column}),"",IFERROR(INDEX({${method}Limit:column},{shownRow}),""))`,
            value: (table: Calculation): Value => numberOrBlank(table.column(`${method}Limit`)[shownRow(table)]),
          })),
        },
      ],
    },
    criteriaBlock("currentAssets"),
  ],
  charts: [{ type: "columns", name: "methods", block: "methods", values: "shownLimit" }],
  sections: [
    {
      name: "customer",
      fields: [...customerFields(), ...classFields(sampleCreditClasses)],
    },
    {
      name: "figures",
      fields: [
        figure("expectedSales", "amount"),
        figure("costRate", "share"),
        { ...figure("supplyShare", "share"), from: { table: "P1", field: "customerShare", by: "code" } },
        figure("creditPeriods", "number"),
        figure("currentAssets", "amount"),
        figure("currentLiabilities", "amount"),
        figure("assets", "amount"),
        figure("liabilities", "amount"),
        figure("suppliers", "whole"),
      ],
    },
    { name: "judgement", page: "named", fields: judgementFields(figure("goodYears", "whole")) },
    {
      name: "limits",
      page: "named",
      fields: [
        ...limitFields(),
        {
          role: "result",
          name: "classCap",
          kind: "amount",
          formula: classCapFormula(),
          value: classCaps,
        },
        {
          role: "result",
          name: "recommended",
          kind: "amount",
          formula: recommendedFormula(),
          value: (table) =>
            recommendations(table).map((found) => {
              if (!found) return "";
              return found.limit === "unlimited" ? table.label("unlimited") : found.limit;
            }),
        },
        {
          role: "result",
          name: "binding",
          kind: "choice",
          formula: bindingFormula(),
          value: (table) => recommendations(table).map((found) => found?.source ?? ""),
        },
      ],
    },
    {
      name: "exposure",
      page: "named",
      fields: [
        figure("receivables", "amount"),
        figure("notes", "amount"),
        {
          role: "result",
          name: "exposure",
          kind: "amount",
          total: "sum",
          formula: `IF(${holdsText("receivables", "notes")},#VALUE!,IF(COUNT({receivables},{notes})=0,"",ROUND(SUM({receivables},{notes}),6)))`,
          value: (table) => owed(table).map(([receivables, notes]) => attempt(() => creditExposure(receivables, notes))),
        },
        {
          role: "result",
          name: "headroom",
          kind: "amount",
          formula: 'IF(ISERROR({exposure}),"",IF(ISNUMBER({recommended}),ROUND({recommended}-SUM({receivables},{notes}),6),""))',
          value: headrooms,
        },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["over"],
          formula: statusFormula(),
          value: statuses,
        },
        {
          role: "result",
          name: "approver",
          kind: "choice",
          formula: approverFormula(),
          value: (table) =>
            recommendations(table).map((found, row) => {
              if (!found || table.column("exposure")[row] instanceof SalesbookError) return "";
              // As the headroom: rounded once, not before it is taken off.
              const [receivables, notes] = owed(table)[row] ?? [];
              return creditApprover(found.limit, Number(receivables) + Number(notes), Number(table.scalar("excess")));
            }),
        },
      ],
    },
    {
      name: "history",
      fields: [
        { role: "input", name: "limitDate", kind: "date", sample: sampleLimits("since") },
        { role: "input", name: "limitHistory", kind: "note", sample: sampleLimits("history") },
      ],
    },
  ],
};

function figure(name: (typeof CREDIT_FIGURES)[number], kind: InputField["kind"]): InputField {
  const total = name === "receivables" || name === "notes" ? ({ total: "sum" } as const) : {};
  return { role: "input", name, kind, ...total, sample: sampleCredit(name) };
}

function limit(name: string, kind: "amount" | "share" | "number", value: number, maximum: number): NumberParameter {
  return { role: "parameter", name, kind, default: value, minimum: 0, maximum };
}

/** Class A has no cap, B a base that grows with the good years, C a small one. */
function classCapFormula(): string {
  const grown = "ROUND({baseB}*(1+{growthB}*MAX(0,N({goodYears}))),6)";
  return `IF(${holdsText("goodYears")},#VALUE!,IF(${COUNTING_CLASS}="B",${grown},IF(${COUNTING_CLASS}="C",{capC},"")))`;
}

/** The lowest of the limits there are; class A may be unlimited. */
function recommendedFormula(): string {
  const lowest = `IF(COUNT(${EVERY_LIMIT})=0,"",MIN(${EVERY_LIMIT},{overallCap}))`;
  return `IF(AND(${COUNTING_CLASS}="A",{classA=unlimited}),{'unlimited'},IF(${ANY_ERROR},"",${lowest}))`;
}

/** The name of the first limit that is the recommended one. */
function bindingFormula(): string {
  const name = BINDING.reduceRight((rest, [field, choice]) => `IF({${field}}={recommended},{'${choice}'},${rest})`, "{'overallCap'}");
  return `IF({recommended}="","",IF({recommended}={'unlimited'},{'unlimited'},${name}))`;
}

function statusFormula(): string {
  const limited = "IF({headroom}<0,{'over'},{'within'})";
  return `IF(ISERROR({exposure}),"",IF(ISNUMBER({headroom}),${limited},IF({recommended}={'unlimited'},{'unlimited'},"")))`;
}

/** Salespeople within the limit, the sales manager over it, the general manager beyond a set excess. */
function approverFormula(): string {
  const isFarOver = "ROUND(-{headroom}-{excess}*{recommended},6)>0";
  return `IF({status}="","",IF({status}={'over'},IF(${isFarOver},{'generalManager'},{'salesManager'}),{'salesperson'}))`;
}

function numberOrBlank(value: Value | undefined): number | "" {
  return typeof value === "number" ? value : "";
}
