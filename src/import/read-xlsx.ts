/** Workbooks: the rows of an .xlsx file, and its cells with their formulas. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { SalesbookError } from "../domain/errors";
import type { CellContent } from "../sheet/sheet";
import type { Extra, FileCells, ReadCell, Reader, Rows } from "./reader";

export interface ReadSheet {
  readonly name: string;
  readonly rows: Rows;
}

/** A workbook has at least one sheet; other archives (documents, Java, plain .zip) open as one without any. */
export const xlsxReader: Reader = {
  async rowsOf({ bytes, name }) {
    return { sheets: some(await readXlsx(bytes).catch(() => []), name) };
  },
  async cellsOf({ bytes, name }) {
    return { sheets: some(await readXlsxCells(bytes).catch(() => []), name), hasFormats: true };
  },
};

/**
 * The cells of every sheet of a workbook, formulas as their stored results.
 *
 * @param bytes an .xlsx file
 * @throws SalesbookError fileNotWorkbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const workbook = await load(bytes);
  return workbook.worksheets.map((worksheet) => ({ name: worksheet.name, rows: rowsOf(worksheet) }));
}

/**
 * The cells of every sheet of a workbook with their formulas.
 *
 * @param bytes an .xlsx file
 * @throws SalesbookError fileNotWorkbook
 */
async function readXlsxCells(bytes: Uint8Array): Promise<FileCells["sheets"]> {
  const workbook = await load(bytes);
  return workbook.worksheets.map((worksheet) => ({ name: worksheet.name, cells: cellsOf(worksheet), extras: extrasOf(worksheet) }));
}

function some<Item>(sheets: readonly Item[], file: string): readonly Item[] {
  if (sheets.length === 0) throw new SalesbookError("fileNotWorkbook", { file });
  return sheets;
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  // A file with charts is refused by the library when it does not know them.
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw new SalesbookError("fileNotWorkbook");
  }
  return workbook;
}

function cellsOf(worksheet: Worksheet): ReadCell[] {
  const cells: ReadCell[] = [];
  worksheet.eachRow((row, number) =>
    row.eachCell((cell, column) => {
      // The cells of a merge all answer with the value of the first.
      if (cell.isMerged && cell.master !== cell) return;
      const content = contentOf(cell.value);
      const { value } = cell;
      const isArray = typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array";
      const formula = isArray ? undefined : cell.formula;
      if (content !== null || formula) cells.push({ row: number - 1, column: column - 1, content, ...(formula ? { formula } : {}) });
    }),
  );
  return cells;
}

function extrasOf(worksheet: Worksheet): Extra[] {
  const model = worksheet.model as unknown as Readonly<Record<string, unknown>>;
  const has = (name: string): boolean => {
    const part = model[name];
    if (Array.isArray(part)) return part.length > 0;
    return typeof part === "object" && part !== null && Object.keys(part).length > 0;
  };
  const found: readonly [Extra, boolean][] = [
    ["charts", has("charts")],
    ["pictures", worksheet.getImages().length > 0],
    ["merges", has("mergeCells")],
    ["rules", has("dataValidations") || has("conditionalFormattings")],
    ["comments", has("threadedComments") || hasNotes(worksheet)],
    ["tables", has("tables")],
  ];
  return found.flatMap(([extra, isThere]) => (isThere ? [extra] : []));
}

function hasNotes(worksheet: Worksheet): boolean {
  let found = false;
  worksheet.eachRow((row) => row.eachCell((cell) => (found ||= cell.note !== undefined)));
  return found;
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
  // A file can name a number that is too large to be held; it is no number then, whatever the library makes of it.
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return null;
  if ("error" in value) return String(value.error);
  if ("result" in value || "formula" in value || "sharedFormula" in value) return contentOf("result" in value ? value.result : null);
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { text?: unknown }) => String(run.text ?? "")).join("");
  return "text" in value ? String(value.text) : null;
}
