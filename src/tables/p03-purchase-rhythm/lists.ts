/**
 * The list of one customer: the rows of whoever is chosen in a cell, the soonest purchase first, in columns that are printed on
 * a page of their own.
 */
import { once, type Block, type Calculation, type Field, type Kind, type ResultField, type Scalar, type Value } from "../model";
import { nextListDay } from "../../domain/purchase-list";
import { SAMPLE_LIST, sampleListCustomer } from "./sample";

/** What the shop gives besides the price (价格以外的奖励), in the order of the text. */
const REWARDS = ["recipes", "mealPlan", "tips", "nutrition", "fastCheckout", "homeDelivery"] as const;

const CHOSEN = "{chosen.customer}";
/** Behind every day there is: where a row without a next purchase stands in the list. */
const NO_DAY = 2_958_466;

/** For whom the list is, of which day, how much stands in it; the customer is chosen among those of the table. */
export function listChoice(at: string): Block {
  const counted = (line: string, formula: string, value: (table: Calculation) => number): Scalar => ({
    role: "summary",
    name: `chosen.${line}`,
    kind: "whole",
    formula: `IF(${CHOSEN}="","",${formula})`,
    value: (table) => (chosenOf(table) === "" ? "" : value(table)),
  });
  const cells: Scalar[] = [
    {
      role: "parameter",
      name: "chosen.customer",
      kind: "text",
      default: null,
      offers: { field: "name" },
      sample: sampleListCustomer,
    },
    {
      role: "summary",
      name: "chosen.day",
      kind: "date",
      formula: `IF(OR(${CHOSEN}="",{today}=""),"",{today})`,
      value: (table) => (chosenOf(table) === "" ? "" : (table.scalar("today") ?? "")),
    },
    counted("products", "COUNT({key:column})", (table) => rowsOf(table).length),
    counted(
      "dueProducts",
      "SUMPRODUCT(ISNUMBER({key:column})*(({status:column}={'due'})+({status:column}={'overdue'})))",
      (table) => rowsOf(table).filter((row) => ["due", "overdue"].includes(String(table.column("status")[row]))).length,
    ),
    { role: "parameter", name: "chosen.week", kind: "amount", default: null, minimum: 0, maximum: 1e9, sample: () => SAMPLE_LIST.week },
    {
      role: "summary",
      name: "chosen.nextList",
      kind: "date",
      formula: `IF(COUNT({chosen.week},{chosen.day})<2,"",IF({chosen.week}>={leastWeekly},{chosen.day}+{listEvery},{'none'}))`,
      value: (table) => {
        const [week, day] = [table.scalar("chosen.week"), table.scalar("chosen.day")];
        const next = nextListDay(week, day, Number(table.scalar("leastWeekly")), Number(table.scalar("listEvery")));
        return next === "none" ? table.label("none") : next;
      },
    },
    {
      role: "parameter",
      name: "chosen.voucher",
      kind: "amount",
      default: null,
      minimum: 0,
      maximum: 1e6,
      sample: () => SAMPLE_LIST.voucher,
    },
    { role: "parameter", name: "chosen.reward", kind: "choice", choices: REWARDS, default: null, sample: () => SAMPLE_LIST.reward },
  ];
  return {
    name: "personal",
    at,
    lines: ["customer", "day", "products", "dueProducts", "week", "nextList", "voucher", "reward"],
    columns: [{ name: "chosen", kind: "text", cells }],
  };
}

/** The columns of the list. */
export function listFields(): Field[] {
  return [
    listed("listProduct", "text", "product"),
    listed("listLast", "date", "last"),
    listed("listNext", "date", "next"),
    { ...listed("listStatus", "choice", "status"), alerts: ["overdue", "due"] },
    listed("listOffer", "share", "offer"),
  ];
}

/** What the list needs to know of each row: its place, and the customers to choose from, each once. */
export function listKeys(): Field[] {
  return [
    {
      role: "result",
      name: "key",
      kind: "number",
      formula: `IF(${CHOSEN}="","",IF({customer}=${CHOSEN},IF(ISNUMBER({next}),{next},${NO_DAY})+({rowNumber})/1000000,""))`,
      value: (table) => {
        const keys: Value[] = table.column("customer").map(() => "");
        for (const { row, key } of entriesOf(table)) keys[row] = key;
        return keys;
      },
    },
    {
      role: "result",
      name: "place",
      kind: "whole",
      formula: 'IF({rowNumber}<=COUNT({key:column}),MATCH(SMALL({key:column},{rowNumber}),{key:column},0),"")',
      value: (table) => table.column("customer").map((_, index) => (rowsOf(table)[index] ?? -1) + 1 || ""),
    },
    {
      role: "result",
      name: "first",
      kind: "whole",
      formula: 'IF({customer}="","",IF(SUMPRODUCT(--({customer:above}={customer}))=1,{rowNumber},""))',
      value: (table) => firstRows(table).map((isFirst, row) => (isFirst ? row + 1 : "")),
    },
    {
      role: "result",
      name: "name",
      kind: "text",
      formula: 'IF({rowNumber}<=COUNT({first:column}),INDEX({customer:column},SMALL({first:column},{rowNumber})),"")',
      value: (table) => {
        const customers = table.column("customer");
        const names = customers.filter((_, row) => firstRows(table)[row]);
        return customers.map((_, index) => names[index] ?? "");
      },
    },
  ];
}

/** A column of the list: what another column says of the row that stands at each place. */
function listed(name: string, kind: Kind, field: string): ResultField {
  const found = `INDEX({${field}:column},{place})`;
  return {
    role: "result",
    name,
    kind,
    formula: `IF({place}="","",IFERROR(${kind === "text" || kind === "choice" ? `${found}&""` : `IF(${found}="","",${found})`},""))`,
    value: (table) => {
      const values = table.column(field);
      return table.column("customer").map((_, index) => {
        const row = rowsOf(table)[index];
        const value = row === undefined ? "" : (values[row] ?? "");
        return typeof value === "object" ? "" : value;
      });
    },
  };
}

/** The name in the cell of the list's customer; `""` for none. */
function chosenOf(table: Calculation): string {
  return String(table.scalar("chosen.customer") ?? "");
}

/** The rows of the chosen customer with their keys, the soonest purchase first. */
const entriesOf = once((table): { row: number; key: number }[] => {
  const chosen = chosenOf(table).toLowerCase();
  const next = table.column("next");
  return table
    .column("customer")
    .flatMap((customer, row) => {
      if (chosen === "" || typeof customer !== "string" || customer.toLowerCase() !== chosen) return [];
      const day = next[row];
      return [{ row, key: (typeof day === "number" ? day : NO_DAY) + (row + 1) / 1e6 }];
    })
    .sort((left, right) => left.key - right.key);
});

const rowsOf = once((table): number[] => entriesOf(table).map(({ row }) => row));

/** Whether a row is the first one of its customer. */
const firstRows = once((table): boolean[] => {
  const seen = new Set<string>();
  return table.column("customer").map((customer) => {
    const name = String(customer ?? "").toLowerCase();
    if (name === "" || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
});
