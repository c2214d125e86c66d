/** Sheet P5: credit limits by five methods, the one to set, how much of it is used and who approves. */
import { isBlank } from "../../domain/cells";
import { CREDIT_METHODS } from "../../domain/credit";
import { CREDIT_POLICY, MANAGERS_EXCESS } from "../../domain/credit-advice";
import { ALERT_STANDINGS, CREDIT_STANDINGS, type CreditStanding } from "../../domain/credit-standing";
import { toMillionth } from "../../domain/rounding";
import { type Calculation, type InputField, type NumberParameter, type RowTable, type Summary, type Value } from "../model";
import { classFields, classFrom, COUNTING_CLASS } from "../parts/credit-class";
import { customerFields } from "../parts/customer-fields";
import { todayCell, todayOf } from "../parts/day-cells";
import { placeOfKey } from "../parts/exact-key";
import { placedRows } from "../parts/sorted-view";
import { holdsText } from "../parts/spec-parts";
import { sampleCreditClasses } from "../wholesaler/credit";
import { criteriaBlock, judgementFields } from "./judgement";
import { limitFields } from "./limits";
import { shownCustomer, shownRow } from "./shown-customer";
import { classCaps, recommendations } from "./recommendation";
import { sampleCredit, sampleLimits, sampleOverdue, sampleParents, sampleShownCustomer, type CREDIT_FIGURES } from "./sample";
import {
  approverFormula,
  approvers,
  exposureFormula,
  exposures,
  headFormula,
  headroomFormula,
  headrooms,
  heads,
  PARENT_ROW_FORMULA,
  parents,
  SHARED_EXPOSURE_FORMULA,
  SHARED_HEADROOM_FORMULA,
  SHARED_LIMIT_FORMULA,
  sharedExposures,
  sharedHeadrooms,
  sharedLimits,
  standings,
  statusFormula,
  usedFormula,
  usedShares,
} from "./standing";
import { listFields, sortingFields } from "./to-see";

/** What the recommended limit is the lowest of, and which name each of them has in the drop-down. */
const BINDING = [...CREDIT_METHODS.map((method) => [`${method}Limit`, method] as const), ["classCap", "classCap"] as const];
const EVERY_LIMIT = BINDING.map(([field]) => `{${field}}`).join(",");
const ANY_ERROR = `OR(${BINDING.map(([field]) => `ISERROR({${field}})`).join(",")})`;

/**
 * Sheet P5: the credit limit of each customer by the five methods (二、(三)2), the one to set under the policy of the classes
 * (二、(三)3), how much of it is used, and who must approve more; and since when a limit holds. A method
 * whose figures are incomplete gives no limit. Open orders, what is overdue, and customers that share the limit of a parent are
 * not in the text; they are what is asked for in practice.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P5",
  pack: "credit",
  word: "Credit",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    classFrom,
    { role: "parameter", name: "classA", kind: "choice", choices: ["unlimited", "calculated"], default: "unlimited" },
    limit("baseB", "amount", CREDIT_POLICY.baseB, 1e12),
    limit("growthB", "share", CREDIT_POLICY.growthB, 1),
    limit("capC", "amount", CREDIT_POLICY.capC, 1e12),
    { role: "parameter", name: "overallCap", kind: "amount", default: null, minimum: 0, maximum: 1e12, sample: () => 70000 },
    limit("excess", "share", MANAGERS_EXCESS, 1),
    { role: "parameter", name: "ordersCount", kind: "choice", choices: ["counted", "notCounted"], default: "counted" },
    { role: "parameter", name: "overdueLimit", kind: "whole", default: 0, minimum: 0, maximum: 3650, sample: () => 15 },
    { ...limit("generalRatio", "number", 2, 100), minimum: 0.01 },
    limit("generalLimit", "amount", 50000, 1e12),
    limit("baseLimit", "amount", 80000, 1e12),
    { ...limit("volumeStep", "amount", 10000, 1e12), minimum: 1 },
    limit("raisePerStep", "share", 0.05, 1),
    limit("mostRaise", "share", 0.5, 1),
    {
      role: "parameter",
      name: "chosenCustomer",
      kind: "text",
      default: null,
      offers: { field: "customer" },
      sample: sampleShownCustomer,
    },
    {
      role: "summary",
      name: "shownCustomer",
      kind: "text",
      formula: `IF({chosenCustomer}="",INDEX({customer:column},1)&"",IF(ISNUMBER(${placeOfKey("{chosenCustomer}", "{customer:column}")}),{chosenCustomer}&"",""))`,
      value: shownCustomer,
    },
    placedRows(),
    {
      role: "summary",
      name: "inGroups",
      kind: "whole",
      formula: 'IF(ROWS({parent:column})=COUNTBLANK({parent:column}),"",ROWS({parent:column})-COUNTBLANK({parent:column}))',
      value: (table) => table.column("parent").filter((parent) => !isBlank(parent)).length || "",
    },
  ],
  blocks: [
    {
      name: "methods",
      at: "receivables",
      lines: CREDIT_METHODS,
      columns: [
        {
          name: "shownLimit",
          kind: "amount",
          cells: CREDIT_METHODS.map((method) => ({
            role: "summary" as const,
            name: `shownLimit.${method}`,
            kind: "amount" as const,
            formula: `IF({shownCustomer}="","",IFERROR(INDEX({${method}Limit:column},${placeOfKey("{shownCustomer}", "{customer:column}")}),""))`,
            value: (table: Calculation): Value => numberOrBlank(table.column(`${method}Limit`)[shownRow(table)]),
          })),
        },
      ],
    },
    criteriaBlock("uninvoiced"),
    {
      name: "standings",
      at: "overdue",
      lines: CREDIT_STANDINGS,
      columns: [
        { name: "customers", kind: "whole", cells: CREDIT_STANDINGS.map((line) => ofStanding("customers", line)) },
        { name: "standingExposure", kind: "amount", cells: CREDIT_STANDINGS.map((line) => ofStanding("standingExposure", line)) },
      ],
    },
  ],
  charts: [{ type: "columns", name: "methods", block: "methods", values: "shownLimit" }],
  sections: [
    {
      name: "customer",
      fields: customerFields(),
    },
    {
      name: "exposure",
      fields: [
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ALERT_STANDINGS,
          formula: statusFormula(),
          value: standings,
        },
        { role: "result", name: "headroom", kind: "amount", formula: headroomFormula(), value: headrooms },
        figure("receivables", "amount"),
        figure("notes", "amount"),
        figure("orders", "amount"),
        figure("uninvoiced", "amount"),
        {
          role: "result",
          name: "exposure",
          kind: "amount",
          total: "sum",
          formula: exposureFormula(holdsText("receivables", "notes", "orders", "uninvoiced")),
          value: exposures,
        },
        { role: "result", name: "used", kind: "share", formula: usedFormula(), value: usedShares },
        { role: "input", name: "overdue", kind: "amount", total: "sum", sample: sampleOverdue("overdue") },
        { role: "input", name: "overdueDays", kind: "whole", sample: sampleOverdue("overdueDays") },
        { role: "result", name: "approver", kind: "choice", formula: approverFormula(), value: approvers },
      ],
    },
    {
      name: "figures",
      page: "named",
      fields: [
        ...classFields(sampleCreditClasses),
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
      name: "group",
      page: "named",
      fields: [
        { role: "input", name: "parent", kind: "text", sample: sampleParents },
        {
          role: "result",
          name: "groupLimit",
          kind: "amount",
          formula: SHARED_LIMIT_FORMULA,
          value: (table) => sharedLimits(table).map((limit) => (limit === "unlimited" ? table.label(limit) : limit)),
        },
        { role: "result", name: "groupExposure", kind: "amount", formula: SHARED_EXPOSURE_FORMULA, value: sharedExposures },
        { role: "result", name: "groupHeadroom", kind: "amount", formula: SHARED_HEADROOM_FORMULA, value: sharedHeadrooms },
      ],
    },
    {
      name: "history",
      fields: [
        { role: "input", name: "limitDate", kind: "date", sample: sampleLimits("since") },
        { role: "input", name: "validUntil", kind: "date", sample: sampleLimits("until") },
        {
          role: "result",
          name: "validity",
          kind: "choice",
          alerts: ["expired"],
          formula: "IF(COUNT({validUntil},{today})<2,\"\",IF(INT({validUntil})<INT({today}),{'expired'},{'valid'}))",
          value: (table) => {
            const today = todayOf(table);
            return table
              .column("validUntil")
              .map((day) => (typeof day !== "number" || today === "" ? "" : Math.floor(day) < Math.floor(today) ? "expired" : "valid"));
          },
        },
        { role: "input", name: "grantedBy", kind: "text", sample: sampleLimits("grantedBy") },
        { role: "input", name: "limitHistory", kind: "note", sample: sampleLimits("history") },
      ],
    },
    { name: "toSee", page: "own", fields: listFields },
    {
      name: "rowsAbove",
      page: "none",
      fields: [
        ...sortingFields,
        { role: "result", name: "parentRow", kind: "choice", formula: PARENT_ROW_FORMULA, value: parents },
        { role: "result", name: "head", kind: "choice", formula: headFormula(), value: heads },
      ],
    },
  ],
};

function figure(name: (typeof CREDIT_FIGURES)[number], kind: InputField["kind"]): InputField {
  const total = ["receivables", "notes", "orders", "uninvoiced"].includes(name) ? ({ total: "sum" } as const) : {};
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

function numberOrBlank(value: Value | undefined): number | "" {
  return typeof value === "number" ? value : "";
}

/** How many customers stand so, and what they owe; blank while nobody stands anywhere. */
function ofStanding(name: "customers" | "standingExposure", line: CreditStanding): Summary {
  const isCount = name === "customers";
  return {
    role: "summary",
    name: `${name}.${line}`,
    kind: isCount ? "whole" : "amount",
    formula: `IF(SUMPRODUCT(--({status:column}<>""))=0,"",${isCount ? "COUNTIF({status:column},{line})" : "ROUND(SUMIF({status:column},{line},{exposure:column}),6)"})`,
    value: (table) => {
      const status = table.column("status");
      if (status.every((standing) => standing === "")) return "";
      const owed = table.column("exposure").filter((_, row) => status[row] === line);
      return isCount ? owed.length : toMillionth(owed.reduce<number>((sum, exposure) => sum + Number(exposure), 0));
    },
  };
}
