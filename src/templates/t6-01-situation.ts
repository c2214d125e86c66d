import { customersByStatus, rowNumbers, STATUSES, type Status, type StatusFigures } from "../domain/situation";
import { once, type Calculation, type RowTable, type Summary, type Value } from "./model";
import { situationColumn } from "./sample-situation";

/** Table 6-1: existing, past and future customers, why they stand there and what is to be done (模块二 (一)1). */
export const situation: RowTable = {
  type: "rows",
  number: "6-1",
  word: "Situation",
  orientation: "landscape",
  structure: [],
  settings: [
    {
      role: "summary",
      name: "count",
      kind: "whole",
      formula: 'IF(SUMPRODUCT(--({customer:column}&{status:column}<>""))=0,"",SUMPRODUCT(--({customer:column}&{status:column}<>"")))',
      value: (table) => listed(table).length || "",
    },
    {
      role: "summary",
      name: "unstated",
      kind: "whole",
      formula: 'IF({count}="","",{count}-SUM({customers:cells}))',
      value: (table) => (listed(table).length === 0 ? "" : listed(table).filter((status) => !isStatus(status)).length),
    },
  ],
  blocks: [
    {
      name: "statuses",
      at: "status",
      lines: STATUSES,
      columns: [
        { name: "customers", kind: "whole", cells: STATUSES.map(customers) },
        { name: "sales", kind: "amount", cells: STATUSES.map(sales) },
        { name: "share", kind: "share", cells: STATUSES.map(share) },
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
          formula: 'IF(COUNT({lastDeal},{amount})+({lastDeal}="")+({amount}="")<2,#VALUE!,IF({customer}&{status}="","",{rowNumber}))',
          value: (table) =>
            rowNumbers([table.column("customer"), table.column("status")], [table.column("lastDeal"), table.column("amount")]),
        },
        { role: "input", name: "customer", kind: "text", required: true, sample: situationColumn("name") },
        { role: "input", name: "status", kind: "choice", choices: STATUSES, sample: situationColumn("status") },
        { role: "input", name: "products", kind: "text", sample: situationColumn("products") },
        { role: "input", name: "lastDeal", kind: "date", sample: situationColumn("lastDeal") },
        { role: "input", name: "amount", kind: "amount", total: "sum", sample: situationColumn("amount") },
        { role: "input", name: "reason", kind: "note", sample: situationColumn("reason") },
        { role: "input", name: "action", kind: "note", sample: situationColumn("action") },
        { role: "input", name: "salesperson", kind: "text", sample: situationColumn("salesperson") },
      ],
    },
  ],
};

function customers(status: Status): Summary {
  return summary("customers", status, "whole", "COUNTIF({status:column},{line})", (figures) => figures.customers);
}

function sales(status: Status): Summary {
  // Rounded to a millionth: returns that cancel the sales would otherwise leave a last binary digit, which is a share.
  return summary("sales", status, "amount", "ROUND(SUMIF({status:column},{line},{amount:column}),6)", (figures) => figures.amount);
}

function share(status: Status): Summary {
  const formula = `IF(SUMIF({sales:cells},">0")>0,MAX(0,{sales.${status}})/SUMIF({sales:cells},">0"),0)`;
  return summary("share", status, "share", formula, (figures) => figures.share);
}

function summary(column: string, status: Status, kind: Summary["kind"], formula: string, of: (figures: StatusFigures) => number): Summary {
  return {
    role: "summary",
    name: `${column}.${status}`,
    kind,
    formula: `IF({count}="","",${formula})`,
    value: (table) => (listed(table).length === 0 ? "" : of(figuresOf(table)[status])),
  };
}

/** The statuses of the rows that hold a customer. */
const listed = once((table): readonly Value[] => {
  const names = table.column("customer");
  const statuses = table.column("status");
  return statuses.filter((status, row) => isFilled(status) || isFilled(names[row]));
});

const figuresOf = once((table: Calculation) => customersByStatus(table.column("status"), table.column("amount")));

function isFilled(value: Value | undefined): boolean {
  return value !== null && value !== undefined && value !== "";
}

function isStatus(value: Value): boolean {
  return STATUSES.some((status) => status === value);
}
