/** Which rows of a block are of one customer: by their codes where they have any, else by their names. */
import { simplified } from "../values/headings";
import { textOf } from "../values/rows";
import { amountAt } from "./amounts";
import { columnOf, numberColumns } from "./block";
import { ADDITIVE, type Block } from "./selection";

/** A row of a customer who stands in a row above. */
export interface Again {
  readonly row: number;
  readonly first: number;
}

/** What a row is called: its code and its name, as far as it has them. */
export function nameOf({ cells, columns }: Pick<Block, "cells" | "columns">, row: number): string {
  const line = cells.values[row] ?? [];
  const texts = (["code", "name"] as const).map((part) => textOf(line[columnOf({ columns }, part)?.index ?? -1]));
  return texts.filter((text) => text !== "").join(" ");
}

/** The rows of customers who stand in a row above, and those whose codes differ from one above in zeros in front only. */
export function againIn(block: Block, rows: readonly number[]): { readonly again: Again[]; readonly alike: Again[] } {
  const code = columnOf(block, "code");
  const name = columnOf(block, "name");
  const firsts = new Map<string, number>();
  const bare = new Map<string, number>();
  const again: Again[] = [];
  const alike: Again[] = [];
  for (const row of rows) {
    const line = block.cells.values[row] ?? [];
    const own = code ? simplified(textOf(line[code.index])) : "";
    // A spreadsheet's look-ups do not tell case and width apart either.
    const key = own === "" ? simplified(textOf(name && line[name.index])) : `code ${own}`;
    if (key === "") continue;
    const first = firsts.get(key);
    if (first !== undefined) {
      again.push({ row, first });
      continue;
    }
    firsts.set(key, row);
    const short = own.replace(/^0+(?=\d)/, "");
    const other = bare.get(short);
    if (own !== "" && other !== undefined) alike.push({ row, first: other });
    else if (own !== "") bare.set(short, row);
  }
  return { again, alike };
}

/** Whether all that is read of two rows can be added up: rates and coordinates only where they are the same. */
export function canBeAdded(block: Block, { row, first }: Again): boolean {
  return numberColumns(block).every((column) => {
    const [one, other] = [amountAt(block, first, column), amountAt(block, row, column)];
    if (one === undefined || other === undefined) return false;
    return (column.part !== null && ADDITIVE.has(column.part)) || other === null || one === other;
  });
}
