/** DuckDB, which reads files of typed columns (Parquet). The package is an optional one. */
import { Missing, type Connection } from "./connection";

/**
 * Starts DuckDB.
 *
 * @param folder for what does not fit into memory, which otherwise goes into one made where the user stands
 * @throws Missing
 */
export async function connectDuckdb(folder: string): Promise<Connection> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch(() => {
    throw new Missing("duckdb");
  });
  const instance = await DuckDBInstance.create(":memory:", { temp_directory: folder });
  const connection = await instance.connect();
  // Spark calls so how many days a day is after 1 January 1970.
  await connection.run("CREATE TEMP MACRO unix_date(day) AS day - DATE '1970-01-01'");
  let running: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    connection.interrupt();
    await running.catch(() => undefined);
    connection.closeSync();
    instance.closeSync();
  };
  return {
    async query(sql) {
      const reading = connection.streamAndReadAll(sql);
      running = reading;
      return (await reading).getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    },
    close: () => (closing ??= close()),
  };
}
