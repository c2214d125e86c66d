/** What this room asks of a database that reads lines whose columns have types. */
import type { ColumnType } from "./sql/columns";

/** A database that reads files of typed columns. */
export interface Engine {
  /** What it is called in messages. */
  readonly name: string;
  /** The columns of a file with the names of their types. */
  columnsOf(source: string): Promise<readonly { readonly name: string; readonly type: string }[]>;
  /** The lines of a file for the `FROM` of a statement: `place`, the first line being 0, and the columns as c0, c1 …. */
  relation(source: string, columns: readonly string[]): string;
  /** The rows that a statement gives; all its columns are texts. */
  query(sql: string): Promise<Rows>;
}

export type Rows = readonly (readonly (string | null)[])[];

/** A file that an engine opened. */
export interface TypedFile {
  readonly relation: string;
  readonly types: readonly ColumnType[];
}
