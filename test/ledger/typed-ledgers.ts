/** Ledgers at random, as text and as typed columns: what one reader makes of the one, the others must make of the other. */
import { DuckDBInstance } from "@duckdb/node-api";
import { seeded } from "../support/random";

/** A ledger whose cells are texts, as a file of text holds them; "" is no cell. */
export interface TypedLedger {
  readonly headings: readonly string[];
  /** The types of its columns in DuckDB. */
  readonly types: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How the ledgers of a test may look. */
export interface Shape {
  readonly lines: number;
  /** Whether lines are missing something, or are of a kind that does not count. */
  readonly hasFaults: boolean;
}

/** The ledger of a seed: other types, another order, other columns each time. */
export function typedLedger(seed: number, { lines, hasFaults }: Shape): TypedLedger {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const fault = (share: number): boolean => hasFaults && random() < share;
  const dayType = pick(["DATE", "TIMESTAMP", "VARCHAR", "INTEGER"]);
  const amountType = pick(["DECIMAL(12,2)", "DECIMAL(30,4)", "DOUBLE", "VARCHAR"]);
  const codeType = pick(["VARCHAR", "INTEGER"]);
  const isSorted = random() < 0.5;
  const customers = pick([1, 3, 40]);
  const rows = Array.from({ length: lines }, (_, line) => {
    const number = Math.floor(random() * customers) + 1;
    const day = new Date(Date.UTC(2025, 10, 1 + Math.floor((isSorted ? line / lines : random()) * 120)));
    const iso = day.toISOString().slice(0, 10);
    const code = codeType === "VARCHAR" ? `0${String(number).padStart(4, "0")}` : String(number);
    const amount = ((Math.floor(random() * 2_000_000) - 200_000) / 100).toFixed(2);
    return [
      fault(0.02) ? "" : dayType === "TIMESTAMP" ? `${iso} 08:30:00` : dayType === "INTEGER" ? iso.replace(/-/g, "") : iso,
      fault(0.02) ? "" : code,
      fault(0.02) ? "" : `客户${number}${random() < 0.2 ? "（新）" : ""}`,
      fault(0.03)
        ? ""
        : dayType === "VARCHAR" && amountType === "VARCHAR" && fault(0.05)
          ? `￥${Number(amount).toLocaleString("en")}`
          : amount,
      fault(0.03) ? pick(["退货", "作废"]) : "销售",
      fault(0.02) ? "USD" : "CNY",
      pick(["王", "李"]),
      `商品${Math.floor(random() * 5)}`,
      (Math.floor(random() * 500) / 10).toFixed(1),
    ];
  });
  const blank = Array.from({ length: 9 }, () => "");
  const withBlanks = hasFaults ? [...rows.slice(0, 7), blank, ...rows.slice(7)] : rows;
  return {
    headings: ["日期", "客户编码", "客户名称", "金额", "单据类型", "币种", "业务员", "商品名称", "成本"],
    types: [dayType, codeType, "VARCHAR", amountType, "VARCHAR", "VARCHAR", "VARCHAR", "VARCHAR", "DECIMAL(10,1)"],
    rows: withBlanks,
  };
}

/** As text in CSV. */
export function csvOf({ headings, rows }: TypedLedger): string {
  const quoted = (cell: string): string => (cell.includes(",") ? `"${cell}"` : cell);
  return [headings, ...rows].map((row) => row.map(quoted).join(",")).join("\n") + "\n";
}

/** Writes it as Parquet, in row groups of two thousand lines. */
export async function writeParquet({ headings, types, rows }: TypedLedger, path: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    await connection.run(
      `CREATE TABLE lines (${headings.map((heading, column) => `"${heading.replaceAll('"', '""')}" ${types[column]}`).join(", ")})`,
    );
    const literal = (cell: string): string => (cell === "" ? "NULL" : `'${cell}'`);
    for (let at = 0; at < rows.length; at += 1000)
      await connection.run(
        `INSERT INTO lines VALUES ${rows
          .slice(at, at + 1000)
          .map((row) => `(${row.map(literal).join(", ")})`)
          .join(", ")}`,
      );
    await connection.run(`COPY lines TO '${path.replaceAll("'", "''")}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
