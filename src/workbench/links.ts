/** Links of a sheet to other sheets of the workbench. */
import { linkedSheetIn } from "../formula/contents";
import type { CellView } from "../hosts/workbench-view";

/**
 * The sheet that a cell links to; `null` where it is no link.
 *
 * @example linkedSheet({ style: "link", formula: `=HYPERLINK("#"&CELL("address",'6-1 Situation'!$A$1),"Situation")` }) // "6-1 Situation"
 */
export function linkedSheet({ style, formula = "" }: Pick<CellView, "style" | "formula">): string | null {
  return style === "link" ? linkedSheetIn(formula) : null;
}
