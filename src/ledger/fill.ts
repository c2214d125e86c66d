/** What came of a ledger, as the rows of the tables that ask for it. */
import { MOST_ROWS, type ImportedData } from "../book/request";
import { choiceTyped } from "../book/parameters";
import { SalesbookError } from "../domain/errors";
import { fill, type Language } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import { shortened } from "../sheet/capacity";
import type { Value } from "../sheet/kinds";
import { tableByNumber } from "../tables";
import { fieldsOf, type InputField, type Scalar } from "../tables/model";
import { add, exactNumber, exactSum, signOf, type Exact } from "./decimals";
import { MOST_PURCHASES } from "./extras";
import type { Period, CustomerPeriods, PeriodRoom, Reconciled } from "./reconcile";
import type { Month, PeriodKind } from "./periods";
import type { Wanted } from "./plan";
import { zero } from "./tally";
import type { WholeLedger } from "./whole";

/** The tables that a ledger fills. */
export const LEDGER_TABLES = [
  "6-6",
  "6-7",
  "6-8",
  "6-9",
  "6-10",
  "6-11",
  "6-12",
  "P1",
  "P2",
  "P3",
  "P5",
  "P12",
  "P16",
  "P20",
  "P23",
  "P24",
] as const;

/** What becomes of the customers that the tables have no room for. */
export type Beyond = "leave" | "line";

export interface FillOptions {
  readonly language: Language;
  readonly tables: readonly string[];
  readonly beyond: Beyond;
  /** Whether the periods were asked for, so that none of them may be left out in silence. */
  readonly isAsked: boolean;
  readonly fiscalMonth: number;
  readonly mostRows?: number;
}

export interface Filled {
  readonly data: ImportedData;
  /** Customers that stand in no row of their own, the largest first. */
  readonly beyond: readonly CustomerPeriods[];
  readonly unknown: readonly UnknownChoices[];
}

/** What lines call the customers where a table has other choices: those cells stay blank. */
export interface UnknownChoices {
  readonly table: string;
  readonly role: (typeof CHOSEN)[number]["role"];
  readonly texts: readonly string[];
  readonly customers: number;
}

/** What lines say of a customer that tables take as a choice. */
const CHOSEN = [
  { role: "customerType", field: "type" },
  { role: "lineOfBusiness", field: "lineOfBusiness" },
] as const;

/**
 * What the tables want beside sales by customer and month.
 *
 * @throws SalesbookError ledgerTable for a table that a ledger does not fill, unknownTable
 */
export function wantedBy(tables: readonly string[]): Wanted {
  for (const table of tables) {
    tableByNumber(table);
    if (!LEDGER_TABLES.some((number) => number === table))
      throw new SalesbookError("ledgerTable", { table, accepted: LEDGER_TABLES.filter(isKnown).join(", ") });
  }
  return { products: tables.includes("P2"), purchases: tables.includes("P3"), visits: tables.includes("P20") || tables.includes("P24") };
}

/** How many periods the tables have room for, and how few they take; nothing where they take any number. */
export function periodsWanted(tables: readonly string[]): PeriodRoom | undefined {
  const taken = tables.flatMap((table) => periodsTaken(table) ?? []);
  if (taken.length === 0) return undefined;
  return { least: Math.max(...taken.map(({ least }) => least)), most: Math.max(...taken.map(({ most }) => most)) };
}

/**
 * The rows of the tables: customers by sales, products by sales, purchases by sales.
 *
 * @throws SalesbookError ledgerPeriods where a table takes fewer periods or more
 */
export function fillTables(ledger: WholeLedger, result: Reconciled, options: FillOptions): Filled {
  const { language, tables, beyond: what, mostRows = MOST_ROWS } = options;
  const hasLine = what === "line" && result.customers.length > mostRows;
  const own = result.customers.slice(0, hasLine ? mostRows - 1 : mostRows);
  const beyond = result.customers.slice(own.length);
  const rows = told(hasLine ? [...own, othersOf(beyond, language)] : own);
  checkPeriods(result, options);
  const filled = tables.map((table) => [table, filledTable(table, rows, { ledger, result, options })] as const);
  return {
    data: { rows: rows.length, tables: Object.fromEntries(filled) },
    beyond,
    unknown: tables.flatMap((table) => unknownChoices(table, rows)),
  };
}

/** A period as a heading: 2026 年 3 月. */
export function periodHeading({ last }: Period, kind: PeriodKind, fiscalMonth: number, language: Language): string {
  const { period, months } = ledgerWords[language];
  const year = Math.floor(last / 12);
  if (kind === "month") return fill(period.month, { year, month: months[last % 12] ?? "" });
  if (kind === "year") return fill(fiscalMonth === 1 ? period.year : period.fiscalYear, { year });
  const since = (((last % 12) - (fiscalMonth - 1) + 12) % 12) + 1;
  return fill(period.quarter, { year, quarter: Math.ceil(since / 3) });
}

function isKnown(table: string): boolean {
  try {
    return tableByNumber(table).number === table;
  } catch {
    return false;
  }
}

interface Taken {
  readonly field: InputField;
  readonly parameter: string | null;
  readonly least: number;
  readonly most: number;
}

/** The field of a table that is repeated for each period, and how many periods it takes. */
function periodsTaken(table: string): Taken | undefined {
  const spec = tableByNumber(table);
  const field = fieldsOf(spec).find(
    (one): one is InputField => one.role === "input" && one.repeat !== undefined && one.kind === "amount" && one.name !== "bought",
  );
  if (!field) return undefined;
  if (typeof field.repeat === "number") return { field, parameter: null, least: 1, most: field.repeat };
  const structure = spec.structure.find(({ name }) => name === field.repeat);
  return structure && { field, parameter: structure.name, least: structure.minimum, most: structure.maximum };
}

function checkPeriods({ periods }: Reconciled, { tables, isAsked }: FillOptions): void {
  const taken = tables.flatMap((table) => {
    const one = periodsTaken(table);
    return one ? [{ table, ...one }] : [];
  });
  const most = Math.max(0, ...taken.map((one) => one.most));
  const wrong = taken.find((one) => periods.length < one.least || (isAsked && periods.length > one.most && periods.length > most));
  if (wrong)
    throw new SalesbookError("ledgerPeriods", {
      table: wrong.table,
      received: periods.length,
      accepted: wrong.least === wrong.most ? wrong.least : `${wrong.least}–${wrong.most}`,
    });
}

interface Row extends CustomerPeriods {
  readonly isOthers?: true;
}

function othersOf(customers: readonly CustomerPeriods[], language: Language): Row {
  const name = ledgerWords[language].others;
  const amounts = (customers[0]?.amounts ?? []).map((_, period) => exactSum(customers.map(({ amounts }) => amounts[period] ?? zero())));
  const total = exactSum(customers.map((customer) => customer.total));
  const nothing = { type: "", area: "", salesperson: "", lineOfBusiness: "", first: 0, newest: 0, number: -1 };
  return { ...nothing, key: name, code: "", name, amounts, total, isOthers: true };
}

interface Source {
  readonly ledger: WholeLedger;
  readonly result: Reconciled;
  readonly options: FillOptions;
}

type TableData = ImportedData["tables"][string];

function filledTable(table: string, rows: readonly Row[], source: Source): TableData {
  if (table === "P2") return products(source);
  if (table === "P3") return purchases(rows, source);
  const { result, options } = source;
  const count = result.periods.length;
  const names = new Set(fieldsOf(tableByNumber(table)).flatMap((field) => (field.repeat === undefined ? [field.name] : [])));
  const columns: Record<string, readonly Value[]> = {};
  const put = (field: string, valueOf: (row: Row) => Value): void => {
    if (names.has(field)) columns[field] = rows.map(valueOf);
  };
  put("code", codeOf);
  put("customer", nameOf);
  put("member", nameOf);
  put("acquired", ({ first, isOthers }) => (isOthers ? null : first));
  put("joined", ({ first, isOthers }) => (isOthers ? null : first));
  put("lastPurchase", ({ newest, isOthers }) => (isOthers ? null : newest));
  put("lineOfBusiness", ({ lineOfBusiness }) => choiceOf(table, "lineOfBusiness", lineOfBusiness));
  put("type", ({ type }) => choiceOf(table, "type", type));
  put("area", ({ area }) => textOrNothing(area));
  put("salesperson", ({ salesperson }) => textOrNothing(salesperson));
  put("sales", ({ total }) => exactNumber(total));
  put("spend", ({ total }) => exactNumber(total));
  put("average", ({ total }) => exactNumber(total) / count);
  put("expectedSales", ({ total }) => exactNumber(total) / count);
  if (table === "P20" || table === "P24") {
    const visits = visitsIn(source);
    const ofRow = ({ number }: Row): CustomerVisits => visits.get(number) ?? { documents: null, purchases: null, last: null };
    if (table === "P20") put("visits", (row) => ofRow(row).documents);
    put("purchases", (row) => ofRow(row).purchases);
    put("lastDeal", (row) => ofRow(row).last);
    put("amount", ({ total }) => exactNumber(total));
  }
  const groups = table === "6-12" ? groupsOf(rows) : [];
  if (groups.length > 0) put("group", ({ salesperson }) => (groups.includes(salesperson) ? salesperson : null));
  const repeated = periodColumns(table, rows, result, options);
  return {
    columns: { ...columns, ...repeated.columns },
    headings: repeated.headings,
    parameters: { ...repeated.parameters, ...groupParameters(groups) },
  };
}

/** How many documents a customer has in the periods, how many of them are purchases, more sold than sent back, and the day of the last of these. */
interface CustomerVisits {
  readonly documents: number | null;
  readonly purchases: number | null;
  readonly last: number | null;
}

/** By the customers' numbers. A document that runs over months is one. */
function visitsIn({ ledger, result }: Source): ReadonlyMap<number, CustomerVisits> {
  const found = new Map<number, Map<string, { sales: Exact; newest: number }>>();
  for (const { customer, month, document, newest, sales } of ledger.visits.values()) {
    if (!isInPeriods(month, result)) continue;
    const documents = found.get(customer) ?? new Map<string, { sales: Exact; newest: number }>();
    found.set(customer, documents);
    const known = documents.get(document) ?? { sales: zero(), newest };
    documents.set(document, known);
    add(known.sales, sales);
    known.newest = Math.max(known.newest, newest);
  }
  return new Map(
    [...found].map(([customer, documents]) => {
      const bought = [...documents.values()].filter(({ sales }) => signOf(sales) > 0);
      const last = bought.reduce((most, { newest }) => Math.max(most, newest), 0);
      return [customer, { documents: documents.size, purchases: bought.length, last: last === 0 ? null : last }];
    }),
  );
}

function isInPeriods(month: Month, { periods }: Reconciled): boolean {
  return periods.some(({ first, last }) => month >= first && month <= last);
}

function periodColumns(
  table: string,
  rows: readonly Row[],
  { periods, kind }: Reconciled,
  { fiscalMonth, language }: FillOptions,
): TableData {
  const taken = periodsTaken(table);
  if (!taken) return { columns: {}, headings: {}, parameters: {} };
  const { field, parameter, most } = taken;
  // A table that takes fewer periods shows the newest; one of a fixed number is filled from its end.
  const shown = periods.map((_, index) => index).slice(-most);
  const first = parameter === null ? most - shown.length : 0;
  const ids = shown.map((_, index) => `${field.name}${first + index + 1}`);
  return {
    columns: Object.fromEntries(ids.map((id, index) => [id, rows.map(({ amounts }) => exactNumber(amounts[shown[index]!] ?? zero()))])),
    headings: Object.fromEntries(ids.map((id, index) => [id, periodHeading(periods[shown[index]!]!, kind, fiscalMonth, language)])),
    parameters: parameter === null ? {} : { [parameter]: shown.length },
  };
}

function products({ ledger, result, options: { mostRows = MOST_ROWS } }: Source): TableData {
  const sums = new Map<string, { sales: Exact; cost: Exact; hasCost: boolean }>();
  for (const { product, month, sales, cost, hasCost } of ledger.products.values()) {
    if (!isInPeriods(month, result)) continue;
    const known = sums.get(product) ?? { sales: zero(), cost: zero(), hasCost: true };
    sums.set(product, known);
    add(known.sales, sales);
    add(known.cost, cost);
    known.hasCost &&= hasCost;
  }
  const rows = [...sums].sort((one, other) => exactNumber(other[1].sales) - exactNumber(one[1].sales)).slice(0, mostRows);
  return {
    rows: Math.max(1, rows.length),
    columns: {
      product: rows.map(([product]) => text(product)),
      sales: rows.map(([, { sales }]) => exactNumber(sales)),
      // A cost that some lines do not say is unknown, not less.
      cost: rows.map(([, { cost, hasCost }]) => (hasCost ? exactNumber(cost) : null)),
    },
    headings: {},
    parameters: {},
  };
}

function purchases(customers: readonly Row[], { ledger, options: { mostRows = MOST_ROWS } }: Source): TableData {
  const byNumber = new Map(customers.map((row) => [row.number, row]));
  const rows = [...ledger.purchases.values()]
    .flatMap(({ customer, product, days, sales }) => {
      const row = byNumber.get(customer);
      return row && days.length > 1 ? [{ row, product, days, sales: exactNumber(sales) }] : [];
    })
    .sort((one, other) => other.sales - one.sales)
    .slice(0, mostRows);
  const count = Math.max(2, ...rows.map(({ days }) => Math.min(days.length, MOST_PURCHASES)));
  const dates = Array.from(
    { length: count },
    (_, index) => [`date${index + 1}`, rows.map(({ days }) => days.slice(-count)[index] ?? null)] as const,
  );
  return {
    rows: Math.max(1, rows.length),
    columns: {
      code: rows.map(({ row }) => codeOf(row)),
      customer: rows.map(({ row }) => nameOf(row)),
      product: rows.map(({ product }) => text(product)),
      ...Object.fromEntries(dates),
    },
    headings: {},
    parameters: { purchases: count },
  };
}

/** The salespeople with the most customers, as many as table 6-12 has lines of groups. */
function groupsOf(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { salesperson } of rows) if (salesperson !== "") counts.set(salesperson, (counts.get(salesperson) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, groupLines().length)
    .map(([salesperson]) => salesperson);
}

function groupParameters(groups: readonly string[]): Readonly<Record<string, string>> {
  const lines = groups.length === 0 ? [] : groupLines();
  return Object.fromEntries(lines.map(({ name }, index) => [name, groups[index] ?? ""]));
}

/** The lines of groups that table 6-12 has. */
function groupLines(): readonly Scalar[] {
  return tableByNumber("6-12").blocks.find(({ name }) => name === "groups")?.names ?? [];
}

function unknownChoices(table: string, rows: readonly Row[]): UnknownChoices[] {
  return CHOSEN.flatMap(({ role, field }) => {
    if (!choicesOf(table, field)) return [];
    const texts = new Set(rows.map((row) => row[field]).filter((text) => text !== ""));
    for (const text of texts) if (choiceOf(table, field, text) !== null) texts.delete(text);
    return texts.size === 0 ? [] : [{ table, role, texts: [...texts], customers: rows.filter((row) => texts.has(row[field])).length }];
  });
}

function choicesOf(table: string, field: string): readonly string[] | undefined {
  return fieldsOf(tableByNumber(table)).find((one): one is InputField => one.role === "input" && one.name === field)?.choices;
}

function choiceOf(table: string, field: string, typed: string): Value {
  return typed === "" ? null : (choiceTyped(table, choicesOf(table, field) ?? [], typed) ?? null);
}

/** Customers of one name, told apart by their codes. */
function told(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return rows.map((row) =>
    row.name !== "" && row.code !== "" && (counts.get(row.name) ?? 0) > 1 ? { ...row, name: `${row.name} (${row.code})` } : row,
  );
}

/** The code of a customer; without one, its name, by which the tables of a book find each other. */
function codeOf({ code, name, key }: Row): Value {
  return text(code || name || key.replace(/^(?:code|name) /, ""));
}

function nameOf({ code, name, key }: Row): Value {
  return text(name || code || key.replace(/^(?:code|name) /, ""));
}

function textOrNothing(value: string): Value {
  return value === "" ? null : text(value);
}

/** Of a name in a cell. */
const LONGEST_NAME = 255;

function text(value: string): string {
  return shortened(value, LONGEST_NAME);
}
