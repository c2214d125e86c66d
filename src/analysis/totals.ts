/** Which rows of a selection add up the others. */
import { isTotalLabel, textOf } from "../values/rows";
import { readNumber } from "../values/numbers";
import type { Block, Part } from "./selection";

/** The parts whose figures can be added up. */
export const ADDITIVE: ReadonlySet<Part> = new Set(["sales", "month", "cost", "opening", "closing", "averageStock", "expectedSales"]);

/**
 * The rows that are totals: those labelled as one, and at the end a row without a label that is the sum of all above.
 *
 * @param rows the rows with something in them, within the selection
 */
export function totalRows(block: Pick<Block, "cells" | "columns">, rows: readonly number[]): ReadonlySet<number> {
  const { values } = block.cells;
  const labelled = rows.filter((row) => isLabelled(block, row));
  const last = rows.at(-1);
  const above = rows.filter((row) => row !== last && !labelled.includes(row));
  const amounts = block.columns.filter(({ part }) => part !== null && ADDITIVE.has(part)).map(({ index }) => index);
  const sums = (row: number): boolean =>
    amounts.length > 0 &&
    amounts.every((column) => {
      const sum = above.reduce((total, one) => total + (numberAt(values[one]?.[column]) ?? 0), 0);
      const given = numberAt(values[row]?.[column]);
      return given !== null && Math.abs(given - sum) <= 0.005 + Math.abs(sum) * 1e-9;
    });
  const isUnlabelled = last !== undefined && !labelled.includes(last) && above.length > 1 && labelOf(block, last) === "" && sums(last);
  return new Set(isUnlabelled ? [...labelled, last] : labelled);
}

/** What a row is called: in the column of names, or left of the first figure where that is blank. */
export function labelOf({ cells, columns }: Pick<Block, "cells" | "columns">, row: number): string {
  const line = cells.values[row] ?? [];
  const name = columns.find(({ part }) => part === "name");
  return textOf(name && line[name.index]) || line.map(textOf).find((text) => text !== "" && numberAt(text) === null) || "";
}

function isLabelled(block: Pick<Block, "cells" | "columns">, row: number): boolean {
  return isTotalLabel(labelOf(block, row));
}

function numberAt(cell: Parameters<typeof readNumber>[0]): number | null {
  return readNumber(cell, { writing: "point" }) ?? null;
}
