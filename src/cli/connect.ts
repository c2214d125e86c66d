/** Starts a database of either kind. */
import type { Connection, Starting } from "./connection";

/**
 * Starts a database in this process, or as a program that this process ends.
 *
 * @throws Missing
 */
export async function connect(starting: Starting): Promise<Connection> {
  if (starting.engine === "duckdb") return (await import("./duckdb")).connectDuckdb(starting.folder);
  return (await import("./spark")).connectSpark(starting);
}
