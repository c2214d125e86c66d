/** Some columns of a table from a list of their own, such as visits by customer. */
import type { Value } from "../tables/model";
import type { OpenOptions } from "./import-file";
import { matchColumns } from "./columns";
import { wantedFields } from "./fields";
import { openTableFile } from "./file-table";
import { refuseOpen } from "./problems";
import type { SourceFile } from "./reader";

/** Which columns of a table are looked for. */
export interface ColumnsWanted {
  readonly table: string;
  /** Fields that name a row, one of which is needed. */
  readonly keys: readonly string[];
  /** Fields that are brought, one of which is needed. */
  readonly values: readonly string[];
}

/**
 * Reads a file once, and takes from it the first of several sets of columns that it has. Rows of one key are one, their numbers
 * added.
 *
 * @returns the set and its columns by field; `null` where the file has none of them
 * @throws SalesbookError why the file cannot be read or used, as `importFile`
 */
export async function importColumns(
  source: SourceFile,
  sets: readonly ColumnsWanted[],
  { language, apart }: Pick<OpenOptions, "language" | "apart">,
): Promise<{ readonly of: ColumnsWanted; readonly columns: Readonly<Record<string, readonly Value[]>> } | null> {
  const tableFor = await openTableFile(source, { language, apart });
  for (const of of sets) {
    const file = tableFor([of.table]);
    const wanted = wantedFields([of.table]).flatMap(({ spec, field }) => {
      const isKey = of.keys.includes(field.name);
      return isKey || of.values.includes(field.name) ? [{ spec, field: { ...field, required: isKey } }] : [];
    });
    const { problems, data, matches } = matchColumns(file, wanted, language, { merge: ["code", "name", "sum"] });
    const has = (names: readonly string[]): boolean => matches.some(({ field }) => names.includes(field.name));
    if (!has(of.keys) || !has(of.values)) continue;
    refuseOpen(problems.filter(({ kind }) => kind !== "columnMissing"));
    return { of, columns: data.tables[of.table]?.columns ?? {} };
  }
  return null;
}
