/** What the cells of a block mean as numbers: one by one, and for a customer whose rows are added up. */
import type { Value } from "../sheet/kinds";
import type { CellContent } from "../sheet/sheet";
import { inPower, readNumber } from "../values/numbers";
import { ADDITIVE, MEASURES, placeKey, type Block, type BlockColumn } from "./selection";

/** A cell as the number that a file with the same cell brings; an amount that a merged cell repeats counts in the first only. */
export function readCell(
  { cells, covered }: Pick<Block, "cells" | "covered">,
  row: number,
  { index, part, unit }: BlockColumn,
): number | null | undefined {
  if (covered.size > 0 && covered.has(placeKey(row, index))) return null;
  return readNumber(cells.values[row]?.[index], { writing: "point", unit, percent: part !== null && MEASURES[part] === "share" });
}

/** A cell in the unit that the block is calculated in. */
export function amountAt(block: Block, row: number, column: BlockColumn): number | null | undefined {
  const { part, unit, index } = column;
  const isMoney = part !== null && MEASURES[part] === "money";
  const cell = block.cells.values[row]?.[index];
  if (typeof cell === "number" && (isMoney ? unit === block.unit : unit === 0) && block.covered.size === 0) return cell;
  const read = readCell(block, row, column);
  return isMoney && typeof read === "number" ? inPower(read, -block.unit) : read;
}

/** Whether a cell is what it stands for: a formula that reads it comes to the same. */
export function isAsItStands(block: Block, row: number, column: BlockColumn): boolean {
  const cell = block.cells.values[row]?.[column.index] ?? null;
  if (block.covered.has(placeKey(row, column.index))) return false;
  if (column.part === null || MEASURES[column.part] === "words" || cell === null || cell === "") return true;
  const amount = amountAt(block, row, column);
  return amount === undefined || amount === cell;
}

/** What a column holds in a row, with the rows that are added to it; what cannot be read stays what it is. */
export function valueAt(block: Block, rows: readonly number[], column: BlockColumn): Value {
  const [first = 0] = rows;
  const cell = plain(block.cells.values[first]?.[column.index] ?? null);
  if (column.part === null || MEASURES[column.part] === "words") return cell;
  let sum: number | null = null;
  for (const row of ADDITIVE.has(column.part) ? rows : [first]) {
    const amount = amountAt(block, row, column);
    if (amount === undefined) return plain(block.cells.values[row]?.[column.index] ?? null);
    if (amount !== null) sum = (sum ?? 0) + amount;
  }
  return sum;
}

/** The rows that are analysed, each with those that are added to it. */
export function groupsOf({ used, joined }: Block): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>(used.map((row) => [row, [row]]));
  for (const [row, into] of joined) groups.get(into)?.push(row);
  return [...groups.values()];
}

/** A cell as a value; one with an error is its text, which no calculation takes for a number. */
export function plain(cell: CellContent): Value {
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}
