import { notANumber, type Result } from "../../domain/cells";
import { attempt, numberByNumber } from "../../domain/columns";
import {
  CREDIT_METHODS,
  creditLimitByCurrentRatio,
  creditLimitByNetAssets,
  creditLimitByScores,
  creditLimitBySales,
  creditLimitByWorkingCapital,
  type CreditMethod,
} from "../../domain/credit";
import { creditApprover, recommendLimit, type CreditPolicy, type Recommendation } from "../../domain/credit-recommendation";
import { creditExposure, creditHeadroom } from "../../domain/credit-status";
import { SalesbookError } from "../../domain/errors";
import { toMillionth } from "../../domain/rounding";
import { once, type Calculation, type InputField, type NumberParameter, type ResultField, type RowTable, type Value } from "../model";
import { sampleCodes, sampleCustomers } from "../wholesaler/customers";
import { sampleCredit, sampleCreditClasses, type CREDIT_FIGURES } from "../wholesaler/credit";
import { holdsText } from "../parts/spec-parts";

/** Letters of credit: A is reported on least often. Classes of sales and grades of prospects are other scales. */
export const CREDIT_CLASSES = ["A", "B", "C"] as const;

/** The column of each method's limits. */
const LIMITS = CREDIT_METHODS.map((method) => `${method}Limit`);
const EVERY_LIMIT = [...LIMITS, "classCap"].map((name) => `{${name}}`).join(",");
const ANY_ERROR = `OR(${[...LIMITS, "classCap"].map((name) => `ISERROR({${name}})`).join(",")})`;

/**
 * Sheet P5: the credit limit of each customer by the five methods (二、(三)2), the one to set under the policy of the classes
 * (二、(三)3), how much of it is used, and who must approve more. A method whose figures are incomplete gives no limit.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P5",
  pack: "credit",
  word: "Credit",
  orientation: "landscape",
  structure: [],
  settings: [
    { role: "parameter", name: "classA", kind: "choice", choices: ["unlimited", "calculated"], default: "unlimited" },
    limit("baseB", "amount", 60000, 1e12),
    limit("growthB", "share", 0.1, 1),
    limit("capC", "amount", 10000, 1e12),
    { role: "parameter", name: "overallCap", kind: "amount", default: null, minimum: 0, maximum: 1e12, sample: () => 70000 },
    limit("excess", "share", 0.2, 1),
    { ...limit("generalRatio", "number", 2, 100), minimum: 0.01 },
    limit("generalLimit", "amount", 50000, 1e12),
    limit("baseLimit", "amount", 80000, 1e12),
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
  ],
  charts: [{ type: "columns", name: "methods", block: "methods", values: "shownLimit" }],
  sections: [
    {
      name: "customer",
      fields: [
        { role: "input", name: "code", kind: "text", offers: { table: "6-10", field: "code" }, sample: sampleCodes },
        {
          role: "input",
          name: "customer",
          kind: "text",
          required: true,
          from: { table: "6-10", field: "customer", by: "code" },
          sample: sampleCustomers,
        },
        { role: "input", name: "creditClass", kind: "class", choices: CREDIT_CLASSES, sample: sampleCreditClasses },
        figure("goodYears", "whole"),
      ],
    },
    {
      name: "figures",
      fields: [
        figure("expectedSales", "amount"),
        figure("costRate", "share"),
        figure("supplyShare", "share"),
        figure("creditPeriods", "number"),
        figure("currentAssets", "amount"),
        figure("currentLiabilities", "amount"),
        figure("assets", "amount"),
        figure("liabilities", "amount"),
        figure("suppliers", "whole"),
        { ...figure("score", "whole"), bounds: { minimum: 0, maximum: 100 } },
      ],
    },
    {
      name: "limits",
      page: "named",
      fields: [
        byMethod("sales", ["expectedSales", "costRate", "supplyShare", "creditPeriods"], {
          formula: "{expectedSales}*{costRate}*{supplyShare}*{creditPeriods}",
          refused: "IF(OR({costRate}<0,{costRate}>1,{supplyShare}<0,{supplyShare}>1,{creditPeriods}<0),#NUM!,",
          value: (_, sales = 0, cost, share, periods) => creditLimitBySales(sales, cost, share, periods),
        }),
        byMethod("working", ["currentAssets", "currentLiabilities", "suppliers"], {
          formula: "({currentAssets}-{currentLiabilities})/{suppliers}",
          refused: "IF({suppliers}<1,#NUM!,",
          value: (_, assets, liabilities, suppliers) => creditLimitByWorkingCapital(assets, liabilities, suppliers),
        }),
        byMethod("current", ["currentAssets", "currentLiabilities"], {
          formula: "{generalLimit}*({currentAssets}/{currentLiabilities})/{generalRatio}",
          refused: "IF({currentLiabilities}<0,#NUM!,",
          value: (table, assets, liabilities) =>
            creditLimitByCurrentRatio(assets, liabilities, table.scalar("generalRatio"), table.scalar("generalLimit")),
        }),
        byMethod("net", ["assets", "liabilities", "suppliers"], {
          formula: "({assets}-{liabilities})/{suppliers}",
          refused: "IF({suppliers}<1,#NUM!,",
          value: (_, assets, liabilities, suppliers) => creditLimitByNetAssets(assets, liabilities, suppliers),
        }),
        byMethod("composite", ["score"], {
          formula: "{baseLimit}*{score}/100",
          refused: "IF(OR({score}<0,{score}>100),#NUM!,",
          value: (table, score) => creditLimitByScores(table.scalar("baseLimit"), score),
        }),
        {
          role: "result",
          name: "classCap",
          kind: "amount",
          formula: `IF(${holdsText("goodYears")},#VALUE!,IF({creditClass}="B",ROUND({baseB}*(1+{growthB}*MAX(0,N({goodYears}))),6),IF({creditClass}="C",{capC},"")))`,
          value: classCaps,
        },
        {
          role: "result",
          name: "recommended",
          kind: "amount",
          formula: `IF(AND({creditClass}="A",{classA=unlimited}),{'unlimited'},IF(${ANY_ERROR},"",IF(COUNT(${EVERY_LIMIT})=0,"",MIN(${EVERY_LIMIT},{overallCap}))))`,
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
          formula: `IF({recommended}="","",IF({recommended}={'unlimited'},{'unlimited'},${[...CREDIT_METHODS.map((method) => [`${method}Limit`, method]), ["classCap", "classCap"]].map(([field, choice]) => `IF({${field}}={recommended},{'${choice}'},`).join("")}{'overallCap'}${")".repeat(8)}`,
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
          formula: 'IF(ISERROR({exposure}),"",IF(ISNUMBER({recommended}),ROUND({recommended}-N({exposure}),6),""))',
          value: headrooms,
        },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["over"],
          formula: `IF(ISERROR({exposure}),"",IF(ISNUMBER({headroom}),IF({headroom}<0,{'over'},{'within'}),IF({recommended}={'unlimited'},{'unlimited'},"")))`,
          value: (table) =>
            recommendations(table).map((found, row) => {
              if (!found || table.column("exposure")[row] instanceof SalesbookError) return "";
              if (found.limit === "unlimited") return "unlimited";
              return Number(table.column("headroom")[row]) < 0 ? "over" : "within";
            }),
        },
        {
          role: "result",
          name: "approver",
          kind: "choice",
          formula: `IF({status}="","",IF({status}={'over'},IF(ROUND(-{headroom}-{excess}*{recommended},6)>0,{'generalManager'},{'salesManager'}),{'salesperson'}))`,
          value: (table) =>
            recommendations(table).map((found, row) => {
              const exposure = table.column("exposure")[row];
              if (!found || exposure instanceof SalesbookError) return "";
              return creditApprover(found.limit, typeof exposure === "number" ? exposure : 0, Number(table.scalar("excess")));
            }),
        },
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

interface Method {
  readonly formula: string;
  /** The beginning of the formula that refuses figures out of range; the parenthesis is closed behind the limit. */
  readonly refused: string;
  readonly value: (table: Calculation, ...numbers: readonly number[]) => Result<number>;
}

/** The limits by one method; blank where a figure is, an error for text and for figures that cannot be. */
function byMethod(method: CreditMethod, names: readonly string[], { formula, refused, value }: Method): ResultField {
  const cells = names.map((name) => `{${name}}`);
  const filled = `COUNT(${cells.join(",")})`;
  const blanks = cells.map((cell) => `(${cell}="")`).join("+");
  return {
    role: "result",
    name: `${method}Limit`,
    kind: "amount",
    formula: `IF(${filled}+${blanks}<${names.length},#VALUE!,IF(${filled}<${names.length},"",${refused}MAX(0,${formula}))))`,
    value: (table) => {
      const inputs = Object.fromEntries(names.map((name) => [name, table.column(name).map((cell) => [cell])]));
      return numberByNumber(inputs, (...numbers) => Number(value(table, ...numbers))).map(([found]) => found ?? "");
    },
  };
}

const policyOf = once((table): CreditPolicy => {
  const [base, growth, cap, overall] = ["baseB", "growthB", "capC", "overallCap"].map((name) => table.scalar(name));
  return {
    unlimitedA: table.scalar("classA") === "unlimited",
    baseB: Number(base),
    growthB: Number(growth),
    capC: Number(cap),
    overallCap: typeof overall === "number" ? overall : null,
  };
});

function classCaps(table: Calculation): Value[] {
  const { baseB, growthB, capC } = policyOf(table);
  return table.column("creditClass").map((letter, row) => {
    const years = table.column("goodYears")[row] ?? "";
    if (years !== "" && typeof years !== "number") return notANumber(years, "goodYears");
    if (letter === "B") return toMillionth(baseB * (1 + growthB * Math.max(0, Number(years))));
    return letter === "C" ? capC : "";
  });
}

const recommendations = once((table): (Recommendation | null)[] =>
  table.column("creditClass").map((letter, row) => {
    const found = LIMITS.map((name) => table.column(name)[row]);
    const isA = letter === "A" && policyOf(table).unlimitedA;
    if (!isA && [...found, table.column("classCap")[row]].some((value) => value instanceof SalesbookError)) return null;
    const limits = Object.fromEntries(
      CREDIT_METHODS.flatMap((method, index) => (typeof found[index] === "number" ? [[method, found[index]]] : [])),
    ) as Partial<Record<CreditMethod, number>>;
    return recommendLimit(limits, { class: String(letter), years: Number(table.column("goodYears")[row]) || 0 }, policyOf(table));
  }),
);

function owed(table: Calculation): (readonly [Value, Value])[] {
  const notes = table.column("notes");
  return table.column("receivables").map((receivables, row) => [receivables, notes[row] ?? ""] as const);
}

function headrooms(table: Calculation): Value[] {
  return owed(table).map(([receivables, notes], row) => {
    const found = recommendations(table)[row];
    if (!found || table.column("exposure")[row] instanceof SalesbookError) return "";
    return creditHeadroom(found.limit, receivables, notes);
  });
}

function shownRow(table: Calculation): number {
  return Number(table.scalar("shownRow")) - 1;
}

function numberOrBlank(value: Value | undefined): number | "" {
  return typeof value === "number" ? value : "";
}
