/** The table in a file as a request of these tables finds it. */
import { openTableFile, type FileTable, type ReadOptions } from "../../src/import/file-table";

export async function readTableFile(
  bytes: Uint8Array,
  name: string,
  { tables, ...options }: ReadOptions & { readonly tables: readonly string[] },
): Promise<FileTable> {
  return (await openTableFile({ bytes, name }, options))(tables);
}
