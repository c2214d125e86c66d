/** What some tables want beside sales by customer and month: products, days of purchase, visits. */
import { AmountReader } from "./amount-reader";
import { add, signOf, type Exact } from "./decimals";
import type { Month } from "./periods";
import type { LinePlan } from "./plan";
import type { PieceSums, ProductSums, Visit } from "./sums";
import { TextColumn } from "./text-column";
import { zero } from "./tally";
import { plainText } from "../values/numbers";

/** Days of purchase that are kept of a customer and product: as many as a table shows. */
export const MOST_PURCHASES = 12;

interface UsedLine {
  readonly customer: number;
  readonly day: number;
  readonly month: Month;
  readonly units: number;
  readonly millionths: number;
}

export class Extras {
  private readonly texts: TextColumn<string>;
  private readonly productColumn: number;
  private readonly documents: TextColumn<string>;
  private readonly costs: AmountReader;
  private readonly products = new Map<string, { product: string; month: Month; sales: Exact; cost: Exact; hasCost: boolean }>();
  private readonly purchases = new Map<string, { customer: number; product: string; days: number[]; sales: Exact }>();
  private readonly visits = new Map<string, Visit>();

  constructor(
    decoder: TextDecoder,
    private readonly plan: LinePlan,
  ) {
    this.texts = new TextColumn(decoder, plainText);
    this.documents = new TextColumn(decoder, plainText);
    this.productColumn = plan.columns.product ?? plan.columns.productCode ?? -1;
    this.costs = new AmountReader(decoder, plan.writing, plan.units.cost ?? 0);
  }

  /** Takes a line that counts. */
  take(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, line: UsedLine): void {
    const { wanted, columns } = this.plan;
    const product = this.productColumn < 0 ? "" : this.textOf(this.texts, bytes, starts, ends, this.productColumn);
    if (wanted.products && product !== "") this.takeProduct(bytes, starts, ends, product, line);
    if (wanted.purchases && product !== "") this.takePurchase(product, line);
    if (wanted.visits) {
      const document = columns.documentNumber === undefined ? "" : this.textOf(this.documents, bytes, starts, ends, columns.documentNumber);
      addVisit(this.visits, { ...line, document: document === "" ? `${line.day}` : document, newest: line.day, sales: line });
    }
  }

  get found(): Pick<PieceSums, "products" | "purchases" | "visits"> {
    const { wanted } = this.plan;
    return {
      ...(wanted.products ? { products: [...this.products.values()] satisfies ProductSums[] } : {}),
      ...(wanted.purchases ? { purchases: [...this.purchases.values()] } : {}),
      ...(wanted.visits ? { visits: [...this.visits.values()] } : {}),
    };
  }

  private takeProduct(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, product: string, { month, ...amount }: UsedLine): void {
    const key = `${month} ${product}`;
    let sums = this.products.get(key);
    if (!sums) this.products.set(key, (sums = { product, month, sales: zero(), cost: zero(), hasCost: true }));
    add(sums.sales, amount);
    const { cost } = this.plan.columns;
    if (cost !== undefined && this.costs.read(bytes, starts[cost]!, ends[cost]!) === "amount") {
      // What comes back takes its cost along, whatever sign the program gives it.
      const sign = signOf(amount) < 0 ? -1 : 1;
      add(sums.cost, { units: sign * Math.abs(this.costs.units), millionths: sign * Math.abs(this.costs.millionths) });
    } else sums.hasCost = false;
  }

  private takePurchase(product: string, { customer, day, ...amount }: UsedLine): void {
    const key = `${customer} ${product}`;
    let known = this.purchases.get(key);
    if (!known) this.purchases.set(key, (known = { customer, product, days: [], sales: zero() }));
    add(known.sales, amount);
    if (signOf(amount) > 0) known.days = lastDays([...known.days, day]);
  }

  private textOf(texts: TextColumn<string>, bytes: Uint8Array, starts: Int32Array, ends: Int32Array, column: number): string {
    return texts.meanings[texts.idOf(bytes, starts[column]!, ends[column]!)]!;
  }
}

/** Adds lines of a document to what is known of it. */
export function addVisit(visits: Map<string, Visit>, { customer, month, document, newest, sales }: Visit): void {
  const key = `${customer} ${month} ${document}`;
  let known = visits.get(key);
  if (!known) visits.set(key, (known = { customer, month, document, newest, sales: zero() }));
  known.newest = Math.max(known.newest, newest);
  add(known.sales, sales);
}

/** The last days of several, each once, in order. */
export function lastDays(days: readonly number[]): number[] {
  return [...new Set(days)].sort((one, other) => one - other).slice(-MOST_PURCHASES);
}
