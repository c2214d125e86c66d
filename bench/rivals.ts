/** Other ways to the classes of a million customers: sorting objects, a window query of DuckDB, a window of arquero. */
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, type DuckDBConnection } from "@duckdb/node-api";
import { desc, op, rolling, table } from "arquero";

export type Range = unknown[][];

/** So many rows go to the database and come back at a time: its own measure. */
const CHUNK = 2048;
const LETTERS = ["A", "B", "C"];

/** The obvious way, by the rule crossing: an array of objects, sorted, shares accumulated, letters put back in the order of the input. */
export function bySorting(amounts: Range): Range {
  const customers = amounts.map(([amount], row) => ({ amount: amount as number, row, letter: "" }));
  customers.sort((left, right) => right.amount - left.amount);
  const total = customers.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  let above = 0;
  let index = 0;
  while (index < customers.length) {
    const { amount } = customers[index]!;
    const letter = amount <= 0 ? "C" : above < 0.75 * total ? "A" : above < 0.95 * total ? "B" : "C";
    const first = index;
    while (index < customers.length && customers[index]!.amount === amount) customers[index++]!.letter = letter;
    above += (index - first) * Math.max(amount, 0);
  }
  const result: Range = new Array(amounts.length);
  for (const { row, letter } of customers) result[row] = [letter];
  return result;
}

/** A database in memory with a table for the amounts. */
export async function openDatabase(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE TABLE sales (row INTEGER, amount DOUBLE)");
  return connection;
}

/**
 * By the rule within. The rows go in by its fastest way, whole chunks; the classes come back as small numbers, which is
 * faster than letters.
 */
export async function byDatabase(connection: DuckDBConnection, amounts: Range): Promise<Range> {
  await connection.run("TRUNCATE sales");
  const appender = await connection.createAppender("sales");
  const chunk = DuckDBDataChunk.create([INTEGER, DOUBLE]);
  for (let first = 0; first < amounts.length; first += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, amounts.length - first) }, (_, index) => first + index);
    chunk.reset();
    chunk.setColumns([rows, rows.map((row) => amounts[row]![0] as number)]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const classes = await connection.stream(`
    SELECT CASE WHEN amount <= 0 THEN 2 WHEN reached <= 0.75 * total THEN 0 WHEN reached <= 0.95 * total THEN 1 ELSE 2 END::INTEGER
    FROM (SELECT row, amount, sum(greatest(amount, 0)) OVER (ORDER BY amount DESC) AS reached, sum(greatest(amount, 0)) OVER () AS total FROM sales)
    ORDER BY row`);
  const result: Range = new Array(amounts.length);
  let row = 0;
  for (let part = await classes.fetchChunk(); part !== null && part.rowCount > 0; part = await classes.fetchChunk()) {
    for (const index of part.getColumnValues(0)) result[row++] = [LETTERS[index as number]];
  }
  return result;
}

/** By the rule within. */
export function byArquero(amounts: Range): Range {
  const values = Float64Array.from(amounts, ([amount]) => amount as number);
  const positive = values.map((amount) => Math.max(amount, 0));
  const total = positive.reduce((sum, amount) => sum + amount, 0);
  const rows = Int32Array.from(values.keys());
  const reached = table({ row: rows, amount: values, positive })
    .orderby(desc("amount"))
    .derive({ reached: rolling((sales: { positive: number }) => op.sum(sales.positive as never), [-Infinity, 0], true) })
    .reify();
  const [order, sums] = [reached.array("row"), reached.array("reached")] as [ArrayLike<number>, ArrayLike<number>];
  const result: Range = new Array(amounts.length);
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const sum = sums[place]!;
    result[row] = [values[row]! <= 0 ? "C" : sum <= 0.75 * total ? "A" : sum <= 0.95 * total ? "B" : "C"];
  }
  return result;
}
