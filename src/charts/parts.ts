/** The parts that a pie or columns show, read from the cells. */

import type { CategoryChart } from "../sheet/sheet";
import { textOf } from "../sheet/cell-text";
import type { ChartCells } from "./chart-frame";

export interface Part {
  /** Its place among all cells, numbers or not. */
  readonly index: number;
  readonly name: string;
  readonly value: number;
  /** The value as its cell shows it. */
  readonly text: string;
}

/** The parts with a number, in the order of the cells. */
export function partsOf(view: ChartCells, { categories, series: { values } }: CategoryChart): Part[] {
  return Array.from({ length: categories.rows }, (_, index) => {
    const name = String(view.cell(categories.row + index, categories.column).content ?? "");
    const { content, style } = view.cell(values.row + index, values.column);
    return typeof content === "number" ? [{ index, name, value: content, text: textOf(content, style, view.sheet?.language ?? "en") }] : [];
  }).flat();
}
