/** The rows of an .xlsx sheet one after the other, as it is unpacked: however long it is, a few of them are held. */
import type { FreeValue } from "../sheet/free-cells";
import type { CellContent } from "../sheet/sheet";
import { shownNumber } from "../values/shown-number";
import type { Guard } from "./limits";
import type { Rows } from "./reader";
import type { CellTaker, MetFormula } from "./sheet-builder";
import { SheetScan, type SheetTexts } from "./sheet-scan";
import { textOf, type Part } from "./unzip";

/**
 * The workbook has to be held to know the rows of a sheet: they do not stand in their order, or a formula is still to be
 * calculated. Rows that came before are worth nothing.
 */
export class WholeNeeded extends Error {
  override readonly name = "WholeNeeded";
}

/** What is known of a sheet beyond its markup. */
export interface SheetNames extends SheetTexts {
  /** Whether the program that wrote the workbook leaves formulas to whoever opens it. */
  readonly isUncalculated: boolean;
}

/**
 * Hands over the rows of a sheet, some at a time; rows in which nothing stands too, up to the last that holds something.
 *
 * @param onBytes told how many bytes of its markup are read
 * @throws WholeNeeded, SalesbookError fileTooMuch, fileTooLong, fileIncomplete
 */
export async function* rowsOfSheet(part: Part, guard: Guard, names: SheetNames, onBytes?: (bytes: number) => void): AsyncGenerator<Rows> {
  const taker = new RowTaker(names);
  const scan = new SheetScan(guard, names, taker);
  for await (const markup of textOf(part, onBytes)) {
    scan.take(markup);
    yield taker.taken();
  }
  scan.end();
  yield taker.end();
}

/** Different numbers of a format that are kept. */
const MOST_KNOWN = 4096;

class RowTaker implements CellTaker {
  private whole: CellContent[][] = [];
  private current: CellContent[] = [];
  private row = -1;
  /** By format what numbers stand for. */
  private readonly known = new Map<string, Map<number, number | string>>();
  private formulas: "none" | "blank" | "calculated" = "none";

  constructor(private readonly names: SheetNames) {}

  put(row: number, column: number, value: FreeValue, code: string, formula?: MetFormula): void {
    if (row !== this.row) this.turnTo(row);
    if (formula) this.meet(formula, value);
    while (this.current.length < column) this.current.push(null);
    this.current[column] = typeof value === "number" && code !== "" ? this.shown(value, code) : value;
  }

  /** The rows that are whole. */
  taken(): Rows {
    const rows = this.whole;
    this.whole = [];
    return rows;
  }

  /** The last ones. */
  end(): Rows {
    // Where all formulas of a workbook gave nothing or 0, nobody has calculated them.
    if (this.names.isUncalculated && this.formulas === "blank") throw new WholeNeeded();
    if (this.row >= 0) this.whole.push(this.current);
    return this.taken();
  }

  /** What a number stands for; a list has many lines of a day. */
  private shown(value: number, code: string): number | string {
    let known = this.known.get(code);
    if (!known) this.known.set(code, (known = new Map()));
    let shown = known.get(value);
    if (shown !== undefined) return shown;
    shown = shownNumber(value, code, this.names.from1904);
    if (known.size < MOST_KNOWN) known.set(value, shown);
    return shown;
  }

  private turnTo(row: number): void {
    if (row < this.row) throw new WholeNeeded();
    if (this.row >= 0) this.whole.push(this.current);
    while (++this.row < row) this.whole.push([]);
    this.current = [];
  }

  private meet({ hasResult }: MetFormula, value: FreeValue): void {
    if (!hasResult) throw new WholeNeeded();
    const isBlank = value === 0 || value === "" || value === null;
    if (this.formulas !== "calculated") this.formulas = isBlank ? "blank" : "calculated";
  }
}
