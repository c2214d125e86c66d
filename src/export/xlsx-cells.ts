/**
 * The few cells that the xlsx library is handed, and the looks of all of them.
 *
 * The library takes long over cells and writes no row of a file. But it gives each look its number while it writes cells,
 * knows what a merge does to the cells that it covers, and what a chart shows. So it is handed the first cell of each look,
 * the rows of merges, the cells of charts, and the outermost ones, which say how large the sheet is.
 */
import type { Worksheet } from "@cj-tech-master/excelts";
import { fileFormula } from "../formula/contents";
import { areasIn } from "../formula/references";
import type { Point } from "../sheet/areas";
import { carried } from "../sheet/carried";
import { remembered } from "../sheet/remembered";
import type { Area, Cell, CellContent, Sheet } from "../sheet/sheet";
import type { StyleName } from "../sheet/styles";
import { areasShown } from "./xlsx-charts";
import { cellLook } from "./xlsx-looks";

/** The numbers of looks by row and column, both zero-based. */
export type LookNumbers = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The looks of a workbook's cells. */
export class Looks {
  /** By font and by whether a cell is open where its sheet is protected, then by look: the first cell that has it. */
  private readonly firsts = new Map<string, Map<string, Point & { readonly sheet: Sheet }>>();
  private hasText = false;
  /** Style and number format of a cell in one word, which a book of millions of cells puts together once. */
  private readonly words = remembered((format: string | undefined) =>
    remembered((style: StyleName) => (format === undefined ? style : `${style} ${format}`)),
  );

  /** Hands the library those cells of a sheet that it needs. */
  addCells(worksheet: Worksheet, sheet: Sheet): void {
    const isOpen = openCells(sheet);
    const [closed, open] = [this.firstsOf(sheet, false), this.firstsOf(sheet, true)];
    const above: (Cell | undefined)[] = [];
    const put = ({ row, column }: Point, withContent: boolean): void => {
      const cell = sheet.cells[row]?.[column];
      if (!cell) return;
      const target = worksheet.getRow(row + 1).getCell(column + 1);
      target.style = cellLook(cell, sheet.font, isOpen(row, column));
      if (withContent) target.value = libraryValue(cell);
    };
    const merged = mergesByRow(sheet);
    sheet.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (!cell) return;
        // In a table hardly any cell looks otherwise than the one above it.
        const isLikeAbove = this.hasText && looksLike(cell, above[column]) && !sheet.protection && !merged.has(row);
        above[column] = cell;
        if (isLikeAbove) return;
        const firsts = isOpen(row, column) ? open : closed;
        const look = this.words(cell.format)(cell.style);
        const isFirst = !firsts.has(look);
        if (isFirst) firsts.set(look, { sheet, row, column });
        // Without any text the library leaves out the part of the texts.
        const isFirstText = !this.hasText && cell.formula === undefined && typeof cell.value === "string";
        if (isFirstText) this.hasText = true;
        if (isFirst || isFirstText || merged.has(row)) put({ row, column }, isFirstText);
      }),
    );
    for (const point of [...outermost(sheet), ...sheet.charts.flatMap(areasShown).flatMap(pointsOf)]) put(point, true);
  }

  /** @param written the numbers that the library gave to the cells it was handed */
  numbersOf(sheet: Sheet, written: ReadonlyMap<Sheet, LookNumbers>): (cell: Cell, row: number, column: number) => number {
    const isOpen = openCells(sheet);
    const [closed, open] = [false, true].map(
      (opened) =>
        new Map(
          [...this.firstsOf(sheet, opened)].map(([look, first]) => [
            look,
            written.get(first.sheet)?.get(first.row)?.get(first.column) ?? 0,
          ]),
        ),
    );
    const numberOf = (cell: Cell, row: number, column: number): number =>
      (isOpen(row, column) ? open : closed)?.get(this.words(cell.format)(cell.style)) ?? 0;
    if (sheet.protection) return numberOf;
    const above: { readonly cell: Cell; readonly number: number }[] = [];
    return (cell, row, column) => {
      const before = above[column];
      if (before && looksLike(cell, before.cell)) return before.number;
      const number = numberOf(cell, row, column);
      above[column] = { cell, number };
      return number;
    };
  }

  private firstsOf({ font }: Sheet, isOpen: boolean) {
    const key = `${font} ${isOpen}`;
    const known = this.firsts.get(key) ?? new Map<string, Point & { readonly sheet: Sheet }>();
    this.firsts.set(key, known);
    return known;
  }
}

/** The numbers of looks in a sheet's part. */
export function numbersIn(xml: string): LookNumbers {
  const rows = new Map<number, Map<number, number>>();
  for (const [, address = "", look = "0"] of xml.matchAll(/<c r="([^"]+)"(?: s="(\d+)")?/g))
    for (const { row, column } of areasIn(address)) rows.set(row, (rows.get(row) ?? new Map<number, number>()).set(column, Number(look)));
  return rows;
}

/** The merges of a sheet by the rows that they touch. */
export function mergesByRow({ merges }: Sheet): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of merges) for (let row = area.row; row < area.row + area.rows; row += 1) rows.set(row, [...(rows.get(row) ?? []), area]);
  return rows;
}

/** Whether a cell may be typed into though its sheet is protected; to be asked row by row. */
function openCells({ protection }: Sheet): (row: number, column: number) => boolean {
  let asked = -1;
  let here: readonly Area[] = [];
  return (row, column) => {
    if (row !== asked) here = protection?.unlocked.filter((area) => row >= area.row && row < area.row + area.rows) ?? [];
    asked = row;
    return here.some((area) => column >= area.column && column < area.column + area.columns);
  };
}

/** Whether two cells look alike where their sheet is not protected. */
function looksLike(cell: Cell, other: Cell | undefined): boolean {
  return other !== undefined && cell.style === other.style && cell.format === other.format;
}

/** The first and the last cell with content, and one each as far to the left and to the right as there are any. */
function outermost({ cells }: Sheet): Point[] {
  const hasContent = (cell: Cell | undefined): boolean => cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  let [first, last, leftmost, rightmost]: (Point | undefined)[] = [];
  for (const [row, line] of cells.entries()) {
    const left = line.findIndex(hasContent);
    if (left < 0) continue;
    const right = line.findLastIndex(hasContent);
    first ??= { row, column: left };
    last = { row, column: left };
    if (!leftmost || left < leftmost.column) leftmost = { row, column: left };
    if (!rightmost || right > rightmost.column) rightmost = { row, column: right };
  }
  return [first, last, leftmost, rightmost].flatMap((point) => point ?? []);
}

function pointsOf(area: Area): Point[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function libraryValue(cell: Cell): CellContent | { formula: string; result: Exclude<CellContent, null> } {
  const value = carried(cell.value);
  return cell.formula === undefined ? value : { formula: fileFormula(cell.formula), result: value ?? "" };
}
