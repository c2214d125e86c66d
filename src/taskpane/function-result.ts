/** How the results of a function are written in the pane. */
import { SalesbookError } from "../domain/errors";
import { abouts } from "../functions/abouts";
import type { About } from "../functions/definition";
import type { FunctionName, Results } from "../functions/table";
import type { Language } from "../i18n";
import { dateText } from "../sheet/dates";

/** A cell of a result as a spreadsheet would show it, shares as percent and days as days. */
export function resultText(name: FunctionName, cell: Results[number][number], language: Language): string {
  if (cell instanceof SalesbookError) return cell.functionText;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "string") return cell;
  const { shownAs }: About = abouts[name];
  if (shownAs === "date") return dateText(cell);
  const isShare = shownAs === "share";
  return new Intl.NumberFormat(language, { style: isShare ? "percent" : "decimal", maximumFractionDigits: isShare ? 1 : 3 }).format(cell);
}

/** The refused cells of a result, by row from 1. */
export function refusedCells(rows: Results): readonly { readonly row: number; readonly error: SalesbookError }[] {
  return rows.flatMap((row, index) => row.flatMap((cell) => (cell instanceof SalesbookError ? [{ row: index + 1, error: cell }] : [])));
}
