/** Links of a sheet to other sheets of the workbench. */
import { linksIn } from "../formula/contents";
import type { CellView, SheetView } from "../hosts/workbench-view";
import type { Area, Sheet } from "../sheet/sheet";

/** A cell of a sheet, or the sheet alone. */
export interface LinkedPlace {
  readonly sheet: string;
  readonly area?: Area;
}

/**
 * What a cell links to; `null` where it is no link. A link into a column of a table leads to the row that has the link's own text.
 *
 * @param sheets those that were generated
 * @param view of one of them, as it stands
 * @example linkedPlace({ style: "link", formula: `=HYPERLINK("#"&CELL("address",'6-1 Situation'!$A$1),"Situation")`, content: "Situation" }, [], (name) => viewOf(name)) // { sheet: "6-1 Situation" }
 */
export function linkedPlace(
  { style, formula = "", content }: Pick<CellView, "style" | "formula" | "content">,
  sheets: readonly Sheet[],
  view: (sheet: string) => Pick<SheetView, "cell">,
): LinkedPlace | null {
  if (style !== "link") return null;
  const links = linksIn(formula);
  const link = links.find(({ text }) => text === content) ?? links[0];
  if (link?.sheet !== undefined) return { sheet: link.sheet };
  const { table: name, heading } = link?.column ?? {};
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((own) => own.name === name);
  if (!sheet || !table) return null;
  const column =
    table.area.column +
    Math.max(
      0,
      table.columns.findIndex((own) => own.heading === heading),
    );
  const rows = Array.from({ length: table.area.rows - 1 }, (_, index) => table.area.row + 1 + index);
  const row = rows.find((own) => view(sheet.name).cell(own, column).content === content) ?? table.area.row;
  return { sheet: sheet.name, area: { row, column, rows: 1, columns: 1 } };
}
