/** The customers of a piece: numbered as they come, with what their newest lines say. */
import { grown } from "./cell-ids";
import { codeKey, nameKey } from "./names";
import type { LinePlan } from "./plan";
import type { Customer } from "./sums";
import { TextColumn } from "./text-column";

/** What is kept of a customer's newest line, by the column's role. */
const TEXTS = [
  { role: "customerCode", text: "code" },
  { role: "customerName", text: "name" },
  { role: "customerType", text: "type" },
  { role: "area", text: "area" },
  { role: "salesperson", text: "salesperson" },
  { role: "lineOfBusiness", text: "lineOfBusiness" },
] as const;

/** No customer is named. */
export const NO_CUSTOMER = -1;

export class Customers {
  private readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();
  private first = new Int32Array(1024);
  private newest = new Int32Array(1024);
  private readonly kept: { readonly column: number; readonly texts: TextColumn<undefined>; readonly text: string; ids: Int32Array }[];
  private readonly codes: TextColumn<number>;
  private readonly names: TextColumn<number>;
  private readonly code: number;
  private readonly name: number;

  constructor(decoder: TextDecoder, { columns }: LinePlan) {
    this.code = columns.customerCode ?? -1;
    this.name = columns.customerName ?? -1;
    this.codes = new TextColumn(decoder, (text) => this.numberOf("code", codeKey(text)));
    this.names = new TextColumn(decoder, (text) => this.numberOf("name", nameKey(text)));
    this.kept = TEXTS.flatMap(({ role, text }) => {
      const column = columns[role];
      return column === undefined
        ? []
        : [{ column, text, texts: new TextColumn(decoder, () => undefined), ids: new Int32Array(1024).fill(-1) }];
    });
  }

  get count(): number {
    return this.keys.length;
  }

  /** The customer of a line: its code's, or where it has none its name's. */
  of(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): number {
    if (this.code >= 0) {
      const number = this.codes.meanings[this.codes.idOf(bytes, starts[this.code]!, ends[this.code]!)]!;
      if (number !== NO_CUSTOMER || this.name < 0) return number;
    }
    if (this.name < 0) return NO_CUSTOMER;
    return this.names.meanings[this.names.idOf(bytes, starts[this.name]!, ends[this.name]!)]!;
  }

  /** Keeps the day of a line, and what it says where it is the customer's newest. */
  note(customer: number, day: number, bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void {
    if (day < this.first[customer]!) this.first[customer] = day;
    if (day < this.newest[customer]!) return;
    this.newest[customer] = day;
    for (const column of this.kept) {
      const start = starts[column.column]!;
      const end = ends[column.column]!;
      // A blank cell says nothing against what an older line says.
      if (end > start) column.ids[customer] = column.texts.idOf(bytes, start, end);
    }
  }

  /** Keeps the day of a line that says nothing of its customer itself. */
  noteDay(customer: number, day: number): void {
    if (day < this.first[customer]!) this.first[customer] = day;
    if (day > this.newest[customer]!) this.newest[customer] = day;
  }

  get all(): Customer[] {
    return this.keys.map((key, customer) => {
      const text = (wanted: string): string => {
        const column = this.kept.find((one) => one.text === wanted);
        const id = column?.ids[customer] ?? -1;
        return id < 0 ? "" : (column?.texts.texts[id] ?? "");
      };
      return {
        key,
        first: this.first[customer]!,
        newest: this.newest[customer]!,
        code: text("code"),
        name: text("name"),
        type: text("type"),
        area: text("area"),
        salesperson: text("salesperson"),
        lineOfBusiness: text("lineOfBusiness"),
      };
    });
  }

  private numberOf(kind: "code" | "name", plain: string | null): number {
    if (plain === null) return NO_CUSTOMER;
    const key = `${kind} ${plain}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.numbers.set(key, number);
    if (number >= this.first.length) {
      const length = 2 * this.first.length;
      this.first = grown(this.first, length);
      this.newest = grown(this.newest, length);
      for (const column of this.kept) column.ids = grown(column.ids, length, -1);
    }
    this.first[number] = 0x7fffffff;
    this.newest[number] = -1;
    return number;
  }
}
