/** Sums up typed lines: what a reader of lines adds to, and what it hands over at the end. */
import { grown } from "./cell-ids";
import { add, type Exact } from "./decimals";
import type { Month } from "./periods";
import { MOST_PLACES, type Cells, type CustomerTexts, type Excluded, type LineGroup, type MonthLines, type Reason } from "./sums";

/** Months from the year 0 to 9999. */
const MONTHS = 12 * 10_000;

interface MonthSlot {
  readonly month: Month;
  /** By customer the place of its sum, -1 where it has none. */
  cells: Int32Array;
  lines: number;
  newest: number;
  readonly places: number[];
}

/** The sums of one piece of a ledger. */
export class Tally {
  /** Of all amounts without their signs. */
  absolute = 0;
  readonly rounded: { lines: number; readonly places: number[] } = { lines: 0, places: [] };
  private readonly slots: MonthSlot[] = [];
  private readonly slotOf = new Int32Array(MONTHS).fill(-1);
  private cellCount = 0;
  private customers = new Int32Array(1024);
  private months = new Int32Array(1024);
  private units = new Float64Array(1024);
  private millionths = new Float64Array(1024);
  private readonly groups = new Map<string, LineGroup & { readonly reason: Reason; readonly month: Month | null }>();

  /** The number by which a month is known to {@link use}. */
  slot(month: Month): number {
    const known = this.slotOf[month]!;
    if (known >= 0) return known;
    this.slots.push({ month, cells: new Int32Array(0), lines: 0, newest: 0, places: [] });
    return (this.slotOf[month] = this.slots.length - 1);
  }

  /** Adds a line that counts. */
  use(customer: number, slotNumber: number, day: number, units: number, millionths: number, line: number): void {
    const slot = this.slots[slotNumber]!;
    if (slot.lines++ < MOST_PLACES) slot.places.push(line);
    if (day > slot.newest) slot.newest = day;
    if (customer >= slot.cells.length) slot.cells = grown(slot.cells, Math.max(1024, 2 * slot.cells.length, customer + 1), -1);
    let cell = slot.cells[customer]!;
    if (cell < 0) cell = slot.cells[customer] = this.addCell(customer, slot.month);
    this.units[cell]! += units;
    this.millionths[cell]! += millionths;
    this.absolute += Math.abs(units) + 1;
  }

  /** Adds a line that does not. */
  exclude(reason: Reason, month: Month | null, units: number, millionths: number, line: number): void {
    const key = `${reason} ${month}`;
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = { reason, month, lines: 0, units: 0, millionths: 0, places: [] }));
    if (group.lines++ < MOST_PLACES) group.places.push(line);
    add(group, { units, millionths });
    this.absolute += Math.abs(units) + 1;
  }

  round(line: number): void {
    if (this.rounded.lines++ < MOST_PLACES) this.rounded.places.push(line);
  }

  get cells(): Cells {
    return {
      customer: this.customers.slice(0, this.cellCount),
      month: this.months.slice(0, this.cellCount),
      units: this.units.slice(0, this.cellCount),
      millionths: this.millionths.slice(0, this.cellCount),
    };
  }

  get monthLines(): MonthLines[] {
    return this.slots.filter(({ lines }) => lines > 0).map(({ month, lines, newest, places }) => ({ month, lines, newest, places }));
  }

  get excluded(): Excluded[] {
    return [...this.groups.values()];
  }

  private addCell(customer: number, month: Month): number {
    const cell = this.cellCount++;
    if (cell >= this.customers.length) {
      const length = 2 * this.customers.length;
      this.customers = grown(this.customers, length);
      this.months = grown(this.months, length);
      this.units = grown(this.units, length);
      this.millionths = grown(this.millionths, length);
    }
    this.customers[cell] = customer;
    this.months[cell] = month;
    return cell;
  }
}

/** A customer without anything known of it. */
export const NO_TEXTS: CustomerTexts = { code: "", name: "", type: "", area: "", salesperson: "", lineOfBusiness: "" };

/** A sum that is not there yet. */
export function zero(): Exact {
  return { units: 0, millionths: 0 };
}
