/** `salesbook values FILE`: what stands in the cells of a workbook, for scripts; formulas that a program saved without results too. */
import { resolve } from "node:path";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import type { CellResult } from "../check/results";
import type { XlsxResults } from "../check/xlsx";
import type { SheetAsIs } from "../import/import-as-is";
import { codeAt } from "../sheet/free-cells";
import type { CellContent } from "../sheet/sheet";
import { shownNumber } from "../values/shown-number";
import { checkTarget, readBytes, saveBytes, type NamedFile } from "./files";
import type { Values } from "./options";
import type { Surroundings } from "./surroundings";
import { UsageError } from "./usage";

/** The values of a sheet, row by row from A1; days are texts such as 2026-03-01, an error is its name, nothing is `null`. */
interface SheetValues {
  readonly sheet: string;
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
}

interface Given extends SheetValues {
  /** Formulas whose value is not known. */
  readonly unknown: number;
}

/**
 * Prints or writes the values of a workbook, or where the fields of its generated sheets stand.
 *
 * @throws SalesbookError fileNotWorkbook, fileUnreadable, sheetMissing; with `--describe` nothingGenerated
 */
export async function values(command: Values, surroundings: Surroundings): Promise<void> {
  const { file, language, sheet: only } = command;
  const { directory, print, printError, signal } = surroundings;
  const named = (name: string): NamedFile => ({ name, path: resolve(directory, name) });
  const target = command.csv ?? command.json;
  if (target !== undefined) await checkTarget(named(target), command.force, language);
  const bytes = await readBytes(named(file), language);
  const beside = await besideValues(bytes);
  if (command.describe) {
    if (!beside || beside.descriptions.length === 0) throw new SalesbookError("nothingGenerated", { file });
    const { descriptions } = beside;
    const described = descriptions.filter(isAskedFor(only, descriptions));
    if (described.length === 0) throw noSheet(file, only, descriptions);
    print(JSON.stringify(described, null, 2));
    return;
  }
  const { readCells } = await import("../import/apart");
  // Reading hands the bytes over.
  const { sheets } = await readCells({ file: { bytes, name: file }, language }, surroundings.apart);
  const present = sheets.map(({ name }) => {
    const table = beside?.descriptions.find(({ sheet }) => sheet === name)?.table;
    return { sheet: name, ...(table !== undefined && { table }) };
  });
  const isWanted = isAskedFor(only, present);
  const wanted = sheets.filter((_, index) => isWanted(present[index] ?? { sheet: "" }));
  if (wanted.length === 0) throw noSheet(file, only, present);
  const found = wanted.map((sheet) => valuesOf(sheet, beside, isCalculated(sheets, beside)));
  if (target === undefined) print(jsonOf(found));
  else {
    const written = command.csv === undefined ? new TextEncoder().encode(`${jsonOf(found)}\n`) : await csvOf(found, file, language);
    await saveBytes(named(target), written, { force: command.force, language, signal });
  }
  const open = found.filter(({ unknown }) => unknown > 0);
  const isOther = ({ sheet }: Given): boolean => beside?.ofOtherVersions.includes(sheet) ?? false;
  const { withoutValue, ofOtherVersion } = cliWords[language];
  for (const [message, sheets] of [
    [withoutValue, open.filter((one) => !isOther(one))],
    [ofOtherVersion, open.filter(isOther)],
  ] as const)
    if (sheets.length > 0)
      printError(
        fill(message, {
          count: sheets.reduce((sum, { unknown }) => sum + unknown, 0),
          sheets: sheets.map(({ sheet }) => sheet).join(catalogues[language].pane.separator),
        }),
      );
}

/** A sheet by its name, and by the number of its table where it has one. */
interface NamedSheet {
  readonly sheet: string;
  readonly table?: string;
}

/** Which of some sheets a user means: the one of that name, otherwise those of the table with that number; without a wish all. */
function isAskedFor(only: string | undefined, sheets: readonly NamedSheet[]): (sheet: NamedSheet) => boolean {
  if (only === undefined) return () => true;
  const isName = sheets.some(({ sheet }) => sheet === only);
  return ({ sheet, table }) => (isName ? sheet === only : table?.toLowerCase() === only.toLowerCase());
}

function noSheet(file: string, only: string | undefined, sheets: readonly NamedSheet[]): SalesbookError {
  return new SalesbookError("sheetMissing", { file, received: only ?? "", accepted: sheets.map(({ sheet }) => sheet).join(", ") });
}

/** Only .xlsx tells its formulas here; of other workbooks what they store is all there is. */
async function besideValues(bytes: Uint8Array): Promise<XlsxResults | null> {
  const { resultsXlsx } = await import("../check/xlsx");
  return resultsXlsx(bytes.slice()).catch((error: unknown) => {
    if (error instanceof SalesbookError && error.code === "fileNotWorkbook") return null;
    throw error;
  });
}

/** Whether the file holds results: a program that does not calculate writes 0 or nothing for every formula. */
function isCalculated(sheets: readonly SheetAsIs[], beside: XlsxResults | null): boolean {
  return sheets.some(({ name, cells }) =>
    (beside?.formulas.get(name) ?? []).some(({ row, column }) => {
      const value = cells.rows[row]?.[column] ?? null;
      return value !== null && value !== "" && value !== 0;
    }),
  );
}

function valuesOf({ name, cells }: SheetAsIs, beside: XlsxResults | null, isStored: boolean): Given {
  const results = new Map((beside?.results.get(name) ?? []).map((result): [string, CellResult] => [keyOf(result), result]));
  const rows = cells.rows.map((line, row) => line.map((value, column) => shown(value, codeAt(cells, row, column))));
  let unknown = 0;
  for (const place of beside?.formulas.get(name) ?? []) {
    const { row, column } = place;
    const line = (rows[row] ??= []);
    if (isStored && (line[column] ?? null) !== null) continue;
    const result = results.get(keyOf(place));
    if (result === undefined) unknown += 1;
    while (line.length < column) line.push(null);
    line[column] = result === undefined ? null : shown(result.value, codeAt(cells, row, column));
  }
  return { sheet: name, rows: Array.from(rows, (line) => line ?? []), unknown };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function shown(value: CellContent, format: string): number | string | boolean | null {
  if (typeof value === "number") return shownNumber(value, format, false);
  return typeof value === "object" && value !== null ? value.error : value;
}

function jsonOf(found: readonly SheetValues[]): string {
  return JSON.stringify(
    found.map(({ sheet, rows }) => ({ sheet, rows })),
    null,
    1,
  );
}

/** @throws UsageError where there is more than one */
async function csvOf(found: readonly SheetValues[], file: string, language: Language): Promise<Uint8Array> {
  const [one, ...others] = found;
  const accepted = found.map(({ sheet }) => sheet).join(", ");
  if (!one || others.length > 0) throw new UsageError(fill(cliWords[language].wrong.severalSheets, { file, accepted }));
  const { csvBytes } = await import("../export/write-csv");
  return csvBytes(one.rows);
}
