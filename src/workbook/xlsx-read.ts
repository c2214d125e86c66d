/** Plain rows from the bytes of an .xlsx file. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { SalesbookError } from "../domain/errors";
import type { CellContent } from "./sheet";

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/**
 * The cells of every sheet of a workbook, formulas as their stored results.
 *
 * @param bytes an .xlsx file
 * @throws SalesbookError fileNotWorkbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  // A file with charts is refused by the library when it does not know them.
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw new SalesbookError("fileNotWorkbook");
  }
  return workbook.worksheets.map((worksheet) => ({ name: worksheet.name, rows: rowsOf(worksheet) }));
}

/** Only cells that hold something are visited: formats may reach to the last row of a sheet. */
function rowsOf(worksheet: Worksheet): CellContent[][] {
  const rows: CellContent[][] = [];
  worksheet.eachRow((row, number) => {
    const cells: CellContent[] = [];
    row.eachCell((cell, column) => (cells[column - 1] = contentOf(cell.value)));
    rows[number - 1] = Array.from(cells, (content) => content ?? null);
  });
  const filled = rows.findLastIndex((row) => row?.some((content) => content !== null));
  return Array.from({ length: filled + 1 }, (_, index) => rows[index] ?? []);
}

function contentOf(value: unknown): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return null;
  if ("error" in value) return String(value.error);
  if ("result" in value || "formula" in value || "sharedFormula" in value) return contentOf("result" in value ? value.result : null);
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { text?: unknown }) => String(run.text ?? "")).join("");
  return "text" in value ? String(value.text) : null;
}
