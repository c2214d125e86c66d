/** Table 6-1: customer situation. */
import { salesShares } from "../../domain/ranking";
import { toMillionth } from "../../domain/rounding";
import { customersByStatus, rowNumbers, STATUS_LINES, STATUSES, type StatusFigures, type StatusLine } from "../../domain/situation";
import { once, type Calculation, type RowTable, type Summary } from "../model";
import { divisionField } from "../wholesaler/divisions";
import { situationColumn, situationDivision } from "./sample";
import { holdsText } from "../parts/spec-parts";

/** How many rows hold a customer: its name or its status. */
const LISTED = 'SUMPRODUCT(--({customer:column}&{status:column}<>""))';

/** Why a customer buys, has stopped or has not begun: what most often stands there; the course text names the three heads only. */
const REASONS = [
  ...["buysPrice", "buysQuality", "buysService"],
  ...["stoppedPrice", "stoppedCompetitor", "stoppedComplaint", "stoppedClosed"],
  ...["notYetSupplied", "notYetNeed", "notYetVisited"],
] as const;

/** Table 6-1: existing, past and future customers, why they stand there and what is to be done (模块二 (一)1). */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "6-1",
  step: "files",
  word: "Situation",
  orientation: "landscape",
  structure: [],
  settings: [],
  blocks: [
    {
      name: "statuses",
      at: "customer",
      lines: STATUS_LINES,
      totalLine: "total",
      columns: [
        { name: "customers", kind: "whole", cells: STATUS_LINES.map(customers) },
        { name: "sales", kind: "amount", cells: STATUS_LINES.map(sales) },
        { name: "share", kind: "share", cells: STATUS_LINES.map(share) },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "situation",
      fields: [
        {
          role: "result",
          name: "number",
          kind: "whole",
          // A row with text for a date or an amount says so here; the figures by status are made without it.
          formula: `IF(${holdsText("lastDeal", "amount")},#VALUE!,IF({customer}&{status}="","",{rowNumber}))`,
          value: (table) =>
            rowNumbers([table.column("customer"), table.column("status")], [table.column("lastDeal"), table.column("amount")]),
        },
        { role: "input", name: "customer", kind: "text", required: true, sample: situationColumn("name") },
        { role: "input", name: "status", kind: "choice", choices: STATUSES, sample: situationColumn("status") },
        { role: "input", name: "products", kind: "text", sample: situationColumn("products") },
        { role: "input", name: "lastDeal", kind: "date", sample: situationColumn("lastDeal") },
        { role: "input", name: "amount", kind: "amount", total: "sum", sample: situationColumn("amount") },
        { role: "input", name: "reason", kind: "note", suggestions: REASONS, sample: situationColumn("reason") },
        { role: "input", name: "action", kind: "note", sample: situationColumn("action") },
        { role: "input", name: "salesperson", kind: "text", sample: situationColumn("salesperson") },
        // The status above is the fourth way, the course of trade.
        ...(["nature", "time", "standing"] as const).map((way) => divisionField(way, situationDivision(way))),
      ],
    },
  ],
};

function customers(line: StatusLine): Summary {
  const formulas: Partial<Record<StatusLine, string>> = {
    total: LISTED,
    unstated: "{customers.total}-{customers.existing}-{customers.past}-{customers.future}",
  };
  return summary("customers", line, "whole", formulas[line] ?? "COUNTIF({status:column},{line})", ({ customers: own }, table) =>
    line === "unstated" ? leftOf(table, "customers") : own,
  );
}

function sales(line: StatusLine): Summary {
  const formulas: Partial<Record<StatusLine, string>> = {
    total: "SUM({amount:column})",
    unstated: "{sales.total}-{sales.existing}-{sales.past}-{sales.future}",
  };
  const formula = formulas[line] ?? "SUMIF({status:column},{line},{amount:column})";
  // Rounded to a millionth: returns that cancel the sales would otherwise leave a last binary digit, which is a share.
  return summary("sales", line, "amount", `ROUND(${formula},6)`, ({ amount }, table) =>
    line === "unstated" ? toMillionth(leftOf(table, "sales")) : amount,
  );
}

function share(line: StatusLine): Summary {
  const part = `IF(SUMIF({sales:cells},">0")>0,MAX(0,{sales.${line}})/SUMIF({sales:cells},">0"),0)`;
  return summary("share", line, "share", line === "total" ? "SUM({share:cells})" : part, (_, table) =>
    line === "total"
      ? PARTS.reduce((sum, own) => sum + Number(table.scalar(`share.${own}`)), 0)
      : (sharesOf(table)[PARTS.indexOf(line)] ?? 0),
  );
}

function summary(
  column: string,
  line: StatusLine,
  kind: Summary["kind"],
  formula: string,
  of: (figures: StatusFigures, table: Calculation) => number,
): Summary {
  const name = `${column}.${line}`;
  const blank = name === "customers.total" ? `${LISTED}=0` : '{customers.total}=""';
  return {
    role: "summary",
    name,
    kind,
    formula: `IF(${blank},"",${formula})`,
    value: (table) => (figuresOf(table).total.customers === 0 ? "" : of(figuresOf(table)[line], table)),
  };
}

const figuresOf = once((table) => customersByStatus(table.column("customer"), table.column("status"), table.column("amount")));

/** What the statuses leave of the total. */
function leftOf(table: Calculation, column: string): number {
  return STATUSES.reduce((left, status) => left - Number(table.scalar(`${column}.${status}`)), Number(table.scalar(`${column}.total`)));
}

const PARTS = STATUS_LINES.filter((line) => line !== "total");

/** The share of each status in the sales that stand beside it. */
const sharesOf = once((table) => salesShares(PARTS.map((line) => [table.scalar(`sales.${line}`)])).map(([share]) => Number(share ?? 0)));
