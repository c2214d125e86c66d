/** From a file of customers and sales to sheets: the largest set of tables that its columns fill. */
import { SalesbookError } from "../domain/errors";
import type { Workbench } from "../hosts/workbench";
import type { Language } from "../i18n";

/** What was made of a file. */
export interface Opened {
  readonly rows: number;
  readonly sheets: readonly string[];
}

/** Monthly sales fill both tables, averages only the second. */
const CANDIDATES = [["6-8", "6-9"], ["6-9"], ["6-8"]] as const;

/**
 * Reads a file and inserts the tables it fills.
 *
 * @param sheet the sheet to read, where a workbook has several
 * @throws SalesbookError chooseSheet with the sheets that fit; otherwise why the file cannot be used. Nothing is changed
 */
export async function openFile(
  workbench: Workbench,
  file: { readonly name: string; readonly bytes: Uint8Array },
  language: Language,
  sheet?: string,
): Promise<Opened> {
  const [{ readTableFile }, { matchColumns }, { makeRequest }, { layout }] = await Promise.all([
    import("../workbook/read-file"),
    import("../workbook/match"),
    import("../workbook/request"),
    import("../workbook/layout"),
  ]);
  let failure: unknown;
  for (const tables of CANDIDATES) {
    try {
      const read = await readTableFile(file.bytes, file.name, { language, tables, ...(sheet === undefined ? {} : { sheet }) });
      const data = matchColumns(read, tables, language);
      const request = makeRequest({ tables, language, content: "empty", data });
      const sheets = layout(request, await workbench.host.takenNames());
      const { names } = await workbench.host.insertSheets(sheets, { request });
      return { rows: data.rows, sheets: names };
    } catch (error) {
      if (!(error instanceof SalesbookError) || error.code !== "columnMissing") throw error;
      failure ??= error;
    }
  }
  throw failure;
}

/** The sheets to choose from, as the error names them. */
export function sheetsToChoose(error: unknown): readonly string[] {
  return error instanceof SalesbookError && error.code === "chooseSheet" ? String(error.details["accepted"] ?? "").split("\n") : [];
}
