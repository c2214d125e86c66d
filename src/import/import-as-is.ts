/** Any file as it is: its sheets with their values, formats and those formulas that stand for themselves. */
import type { Language } from "../i18n";
import { readCells, type Apart } from "./apart";
import type { SourceFile } from "./reader";
import type { FileAsIs, SheetAsIs } from "./taken-cells";

export type { FileAsIs, SheetAsIs };

/**
 * Reads a file cell by cell.
 *
 * @param apart runs the reading elsewhere, where a limit of time and memory ends it
 * @throws SalesbookError why the file cannot be read, as `openTableFile`
 */
export async function importAsIs(source: SourceFile, language: Language, apart?: Apart): Promise<FileAsIs> {
  return readCells({ file: source, language }, apart);
}
