/** A line to a database that answers statements, whatever process it is in. */
import type { Rows } from "../ledger/ledger";

/** Statements go one after the other: each waits for the answer to the one before it. */
export interface Connection {
  /** The rows that a statement gives; all its columns are texts. */
  query(sql: string): Promise<Rows>;
  /** Ends the database, whatever it is doing, and waits for its end; what was asked fails. May be called twice. */
  close(): Promise<void>;
}

/** Milliseconds that a database has for an end in order. */
export const LAST_WORDS = 5000;

/** What has to be known to start a database. */
export type Starting =
  | { readonly engine: "duckdb"; readonly folder: string }
  | {
      readonly engine: "spark";
      /** An empty folder of its own. */
      readonly folder: string;
      /** Spark's own program `spark-sql`. */
      readonly program: string;
      readonly environment: Readonly<Record<string, string | undefined>>;
      readonly master?: string;
      /** Whether tables of its warehouse are wanted. */
      readonly hasTables: boolean;
      /** Milliseconds in which it must show a sign of life while it starts. */
      readonly patience: number;
    };

/** Something that a database needs is not there. */
export class Missing extends Error {
  override readonly name = "Missing";

  constructor(readonly what: "duckdb" | "spark" | "java") {
    super(what);
  }
}

/** A database did not start. */
export class Late extends Error {
  override readonly name = "Late";
}
