/** DuckDB as an engine for files of typed columns (Parquet), in this process. The package is an optional one. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import type { Engine } from "../ledger/ledger";
import { PATIENCE, within, type RunningEngine } from "./engine";

const NAME = "DuckDB";

/**
 * Starts DuckDB. Whoever starts it closes it.
 *
 * @param file for which it is wanted, for messages
 * @throws SalesbookError engineMissing, engineStart
 */
export async function startDuckdb(file: string, language: Language, signal: AbortSignal | undefined): Promise<RunningEngine> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch(() => {
    throw new SalesbookError("engineMissing", { file, engine: NAME, reason: cliWords[language].engines.duckdb });
  });
  // What does not fit into memory goes into a folder, which is otherwise made where the user stands.
  const folder = await mkdtemp(join(tmpdir(), "salesbook-duckdb-"));
  try {
    const starting = DuckDBInstance.create(":memory:", { temp_directory: folder }).then(async (instance) => ({
      instance,
      connection: await instance.connect(),
    }));
    const { instance, connection } = await within(starting, { engine: NAME, file, patience: PATIENCE });
    return new Duckdb(instance, connection, folder, file, signal);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

class Duckdb implements RunningEngine {
  readonly name = NAME;
  private readonly stop = (): void => this.connection.interrupt();

  constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly folder: string,
    private readonly file: string,
    private readonly signal: AbortSignal | undefined,
  ) {
    signal?.addEventListener("abort", this.stop);
  }

  async columnsOf(source: string): Promise<{ name: string; type: string }[]> {
    const rows = await this.query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${parquet(source, false)})`);
    return rows.map(([name, type]) => ({ name: name ?? "", type: type ?? "" }));
  }

  relation(source: string, columns: readonly string[]): string {
    const named = columns.map((column, number) => `"${column.replace(/"/g, '""')}" AS c${number}`);
    return `SELECT file_row_number AS place, ${named.join(", ")} FROM ${parquet(source, true)}`;
  }

  async query(sql: string): ReturnType<Engine["query"]> {
    if (this.signal?.aborted) throw new SalesbookError("cancelled");
    try {
      const reader = await this.connection.streamAndReadAll(sql);
      return reader.getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    } catch (error) {
      if (this.signal?.aborted) throw new SalesbookError("cancelled");
      const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
      throw new SalesbookError("engineFailed", { engine: NAME, file: this.file, reason: reason.replace(/\.$/, "") });
    }
  }

  async close(): Promise<void> {
    this.signal?.removeEventListener("abort", this.stop);
    this.connection.closeSync();
    this.instance.closeSync();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A file by its path, in which no sign stands for others; texts of old programs are bytes without a type. */
function parquet(path: string, isNumbered: boolean): string {
  const exact = path.replace(/[*?[]/g, "[$&]").replace(/'/g, "''");
  return `read_parquet('${exact}', file_row_number = ${isNumbered}, binary_as_string = true)`;
}
