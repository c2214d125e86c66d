/** A sheet in the shape that the calculation engine reads and writes, and what the engine made of its formulas. */
import { carried } from "../sheet/carried";
import type { Shown } from "../sheet/cell-text";
import type { Point as Place } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import type { SheetValues } from "./formula-model";

/** What the engine asks of a cell; kinds of cell are 0 empty, 2 value, 6 formula. */
interface EngineCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula?: string;
  readonly model: object;
  value: unknown;
  result: Shown | undefined;
}

/** A cell with a formula; it knows whether the engine gave it a result, be it that of an empty cell. */
class FormulaCell implements EngineCell {
  readonly type = 6;
  readonly value = null;
  readonly model: object;
  isAnswered = false;
  private answer: Shown | undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly formula: string,
  ) {
    this.model = { formula, isDynamicArray: true };
  }

  get result(): Shown | undefined {
    return this.answer;
  }

  set result(answer: Shown | undefined) {
    this.isAnswered = true;
    this.answer = answer;
  }
}

/** The sheet; to the engine its rows and columns count from 1. Formulas come and go, what they gave stays as values. */
export class EngineSheet {
  readonly name: string;
  readonly dimensions: { readonly top: number; readonly left: number; bottom: number; right: number };
  readonly mergedRegions: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
  private readonly rows = new Map<number, Map<number, EngineCell>>();
  /** The engine writes a formula's own cell first and then the cells it spills into. */
  private writing: EngineCell | null = null;
  private readonly spilled = new Map<EngineCell, EngineCell[]>();

  constructor(
    readonly id: number,
    private readonly sheet: SheetValues,
  ) {
    this.name = sheet.name;
    this.dimensions = {
      top: 1,
      left: 1,
      bottom: Math.max(1, sheet.values.length),
      right: sheet.values.reduce((most, row) => Math.max(most, row.length), 1),
    };
    this.mergedRegions = sheet.closed.map((area) => ({
      top: area.row + 1,
      left: area.column + 1,
      bottom: area.row + area.rows,
      right: area.column + area.columns,
    }));
    sheet.values.forEach((values, row) => values.forEach((value, column) => this.putValue(row, column, value)));
  }

  /** @param spilled how many cells it may come to, so that whole rows and columns reach as far */
  setFormula({ row, column }: Place, formula: string, { rows, columns }: Pick<Area, "rows" | "columns">): void {
    this.reach(row + rows, column + columns);
    this.put(new FormulaCell(row + 1, column + 1, formula));
  }

  /**
   * A formula's result with what it spilled, and whether it is that of an empty cell: that shows 0, as in a spreadsheet,
   * but the engine goes on with an empty cell.
   *
   * @returns `null` where the engine left no result, because the formula is too long or too deep for it
   */
  resultOf({ row, column }: Place): { readonly values: Shown[][]; readonly isBlank: boolean } | null {
    const source = this.rows.get(row + 1)?.get(column + 1);
    if (!(source instanceof FormulaCell) || !source.isAnswered) return null;
    const values: Shown[][] = [[carried(source.result ?? 0)]];
    for (const cell of this.spilled.get(source) ?? [])
      (values[cell.row - source.row] ??= [])[cell.col - source.col] = carried((cell.value as Shown | undefined) ?? null);
    return { values, isBlank: source.result === undefined };
  }

  /** Takes a formula away. */
  remove({ row, column }: Place): void {
    this.rows.get(row + 1)?.delete(column + 1);
  }

  /** Puts values in the place of a formula: from now on others read its result. */
  settle({ row, column }: Place, values: readonly (readonly Shown[])[]): void {
    this.writing = null;
    values.forEach((line, y) => line.forEach((value, x) => this.putValue(row + y, column + x, value)));
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: unknown, number: number) => void;
    for (const [number, cells] of this.rows) {
      const eachCell = (one: unknown, two?: unknown): void =>
        cells.forEach((cell, column) => ((two ?? one) as (cell: EngineCell, column: number) => void)(cell, column));
      visit({ eachCell }, number);
    }
  }

  findCell(row: number, column: number): EngineCell | undefined {
    const cell = this.rows.get(row)?.get(column);
    if (cell?.type === 6) this.writing = cell;
    return cell;
  }

  getCell(row: number, column: number): EngineCell {
    const cell: EngineCell = { row, col: column, type: 0, model: {}, value: null, result: undefined };
    if (this.writing) this.spilled.get(this.writing)?.push(cell) ?? this.spilled.set(this.writing, [cell]);
    return cell;
  }

  getTables(): unknown[] {
    return this.sheet.tables.map(({ name, area, totalRow, headings }) => ({
      table: {
        name,
        tl: { row: area.row + 1, col: area.column + 1 },
        columns: headings.map((heading) => ({ name: heading })),
        rows: Array.from({ length: area.rows - 1 - (totalRow ? 1 : 0) }),
        headerRow: true,
        totalsRow: totalRow,
      },
    }));
  }

  private putValue(row: number, column: number, value: Shown): void {
    if (value === null) this.rows.get(row + 1)?.delete(column + 1);
    else this.put({ row: row + 1, col: column + 1, type: 2, model: {}, value, result: undefined });
  }

  private reach(bottom: number, right: number): void {
    this.dimensions.bottom = Math.max(this.dimensions.bottom, bottom);
    this.dimensions.right = Math.max(this.dimensions.right, right);
  }

  private put(cell: EngineCell): void {
    this.reach(cell.row, cell.col);
    const row = this.rows.get(cell.row) ?? new Map<number, EngineCell>();
    this.rows.set(cell.row, row.set(cell.col, cell));
  }
}
