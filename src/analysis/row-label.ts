/** What a row of a block is called. */
import { readNumber } from "../values/numbers";
import { textOf } from "../values/rows";
import { nameOf } from "./customers";
import type { Block } from "./selection";

/** A row's code and name, or where it has none its first words that are no number. */
export function labelOf(block: Pick<Block, "cells" | "columns">, row: number): string {
  const texts = (block.cells.values[row] ?? []).map(textOf);
  return nameOf(block, row) || (texts.find((text) => text !== "" && typeof readNumber(text, { writing: "point" }) !== "number") ?? "");
}
