/** What some tables want beside sales by customer and month, of lines that an engine groups: products, days of purchase, visits. */
import { plainText } from "../values/numbers";
import { add, fromMillionths, signOf, type Exact } from "./decimals";
import type { Engine } from "./engine";
import { addVisit, lastDays } from "./extras";
import { cellOf, groupOf, millionthsOf, type Group, type GroupRules, type Judged } from "./group-rules";
import type { Month } from "./periods";
import type { LinePlan } from "./plan";
import { named, type ColumnType } from "./sql/columns";
import { groupsOf, type TypedLines } from "./sql/statements";
import type { PieceSums, ProductSums, Purchases, Visit } from "./sums";
import { zero } from "./tally";

/** Lines that count, and whose they are. */
interface Source {
  readonly engine: Engine;
  readonly types: readonly ColumnType[];
  readonly plan: LinePlan;
  readonly rules: GroupRules;
  readonly lines: TypedLines;
  /** Their numbers by key, in order. */
  readonly customers: ReadonlyMap<string, { readonly number: number }>;
}

/** What the plan wants. */
export async function extrasOf(source: Source): Promise<Pick<PieceSums, "products" | "purchases" | "visits">> {
  const { wanted, columns } = source.plan;
  const product = columns.product ?? columns.productCode;
  const document = columns.documentNumber;
  return {
    ...(wanted.products ? { products: product === undefined ? [] : await productsOf(source, product) } : {}),
    ...(wanted.purchases ? { purchases: product === undefined ? [] : await purchasesOf(source, product) } : {}),
    ...(wanted.visits ? { visits: await visitsOf(source, document) } : {}),
  };
}

/** The groups that count, parted once more by a column; the place of its text is behind the other keys. */
async function groupsBy(
  source: Source,
  column: number | undefined,
  options: Parameters<typeof groupsOf>[1],
): Promise<{ readonly group: Group; readonly month: Month; readonly text: string; readonly judged: Judged }[]> {
  const lines =
    column === undefined ? source.lines : { ...source.lines, keys: [...source.lines.keys, { name: "parted", sql: named(column) }] };
  const rows = await source.engine.query(groupsOf(lines, options));
  return rows.flatMap((row) => {
    const group = groupOf(row, lines.keys.length);
    const judged = source.rules.judge(group);
    if (group.month === null || judged.reason !== null) return [];
    const text = column === undefined ? "" : plainText(cellOf(group.keys.at(-1) ?? null, source.types[column]));
    return [{ group, month: group.month, text, judged }];
  });
}

async function productsOf(source: Source, column: number): Promise<ProductSums[]> {
  const { cost } = source.plan.columns;
  const found = new Map<string, { product: string; month: Month; sales: Exact; cost: Exact; hasCost: boolean }>();
  const groups = await groupsBy(source, column, cost === undefined ? {} : { cost: source.rules.amountOf(cost) });
  for (const { group, month, text, judged } of groups) {
    if (text === "") continue;
    const key = `${month} ${text}`;
    let sums = found.get(key);
    if (!sums) found.set(key, (sums = { product: text, month, sales: zero(), cost: zero(), hasCost: true }));
    add(sums.sales, judged.signed);
    // What comes back takes its cost along, whatever sign the program gives it.
    const sign = signOf(judged.signed) < 0 ? -1n : 1n;
    const unit = 10n ** BigInt(source.plan.units.cost ?? 0);
    add(sums.cost, fromMillionths(sign * unit * millionthsOf(group.cost ?? "0")));
    sums.hasCost &&= cost !== undefined && group.costs === group.lines;
  }
  return [...found.values()];
}

async function purchasesOf(source: Source, column: number): Promise<Purchases[]> {
  const found = new Map<string, { customer: number; product: string; days: number[]; sales: Exact }>();
  for (const { group, text, judged } of await groupsBy(source, column, { byDay: true })) {
    const number = source.customers.get(judged.customer ?? "")?.number;
    if (text === "" || number === undefined) continue;
    const key = `${number} ${text}`;
    let known = found.get(key);
    if (!known) found.set(key, (known = { customer: number, product: text, days: [], sales: zero() }));
    add(known.sales, judged.signed);
    if (signOf(judged.signed) > 0) known.days = lastDays([...known.days, group.day]);
  }
  return [...found.values()];
}

async function visitsOf(source: Source, document: number | undefined): Promise<Visit[]> {
  const found = new Map<string, Visit>();
  for (const { group, month, text, judged } of await groupsBy(source, document, { byDay: true })) {
    const customer = source.customers.get(judged.customer ?? "")?.number;
    const day = group.day;
    if (customer !== undefined)
      addVisit(found, { customer, month, document: text === "" ? `${day}` : text, newest: day, sales: judged.signed });
  }
  return [...found.values()];
}
