/** Puts the rows of a sheet together cell by cell, in whatever order a reader meets them. */
import type { FreeCells, FreeValue } from "../sheet/free-cells";
import type { CellPlace } from "./reader";

/** A formula of a sheet, without `=`. */
export interface ReadFormula extends CellPlace {
  readonly formula: string;
  /** Whether the file says what it gave. */
  readonly hasResult: boolean;
  /** It is one of several cells together and means nothing in its own cell alone. */
  readonly isArray: boolean;
}

/** The formula of a cell that a reader meets. */
export interface MetFormula extends Pick<ReadFormula, "hasResult" | "isArray"> {
  /** Without `=`; to write it out takes longer than to know that it is there. */
  readonly text: () => string;
}

/** Takes the cells of a sheet one after the other. */
export interface CellTaker {
  /** @param code a number format; "" or General for none */
  put(row: number, column: number, value: FreeValue, code: string, formula?: MetFormula): void;
}

/** The rows of one sheet on their way. */
export class SheetBuilder implements CellTaker {
  readonly rows: FreeValue[][] = [];
  readonly formulas: ReadFormula[] = [];
  private readonly numbers = new Map<string, number>([["", 0]]);
  private readonly looks: (readonly number[] | undefined)[] = [];
  /** Each kind of row once. */
  private readonly kinds = new Map<string, readonly number[]>();
  private current: number[] = [];
  private currentRow = -1;

  put(row: number, column: number, value: FreeValue, code: string, formula?: MetFormula): void {
    if (formula) {
      const { hasResult, isArray, text } = formula;
      this.formulas.push({ row, column, formula: text(), hasResult, isArray });
    }
    if (row !== this.currentRow) this.turnTo(row);
    const line = (this.rows[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = value;
    const look = code === "" || code === "General" ? 0 : this.numberOf(code);
    if (look === 0 && column >= this.current.length) return;
    while (this.current.length < column) this.current.push(0);
    this.current[column] = look;
  }

  /** What was put together: rows without a hole, and the formats of those that have some. */
  cells(): Pick<FreeCells, "codes" | "looks"> & { readonly rows: FreeValue[][] } {
    this.turnTo(-1);
    const { rows } = this;
    for (let row = 0; row < rows.length; row += 1) rows[row] ??= EMPTY;
    return { rows, codes: [...this.numbers.keys()], looks: this.looks };
  }

  private turnTo(row: number): void {
    const key = this.current.join(",");
    if (key !== "") {
      const known = this.kinds.get(key) ?? this.current;
      this.kinds.set(key, known);
      this.looks[this.currentRow] = known;
    }
    this.currentRow = row;
    this.current = [...(this.looks[row] ?? [])];
  }

  private numberOf(code: string): number {
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    this.numbers.set(code, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** Of a sheet whose last row is far down most rows are empty; they are one and the same. */
const EMPTY: FreeValue[] = [];
