/** How DuckDB and Spark each find the columns and lines of a file; all other statements are the same for both. */
import { basename, isAbsolute } from "node:path";
import type { Rows } from "../ledger/ledger";
import type { Dialect } from "./engine";

/** Files of Parquet by their paths. */
export const DUCKDB: Dialect = {
  name: "DuckDB",
  async columnsOf(source, query) {
    const rows = await query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${parquet(source, false)})`);
    return rows.map(([name, type]) => ({ name: name ?? "", type: type ?? "" }));
  },
  relation(source, columns) {
    const named = columns.map((column, number) => `"${column.replace(/"/g, '""')}" AS c${number}`);
    return `SELECT file_row_number AS place, ${named.join(", ")} FROM ${parquet(source, true)}`;
  },
};

/** A path in which no sign stands for others; texts of old programs are bytes without a type. */
function parquet(path: string, isNumbered: boolean): string {
  const exact = path.replace(/[*?[]/g, "[$&]").replace(/'/g, "''");
  return `read_parquet('${exact}', file_row_number = ${isNumbered}, binary_as_string = true)`;
}

/**
 * Parquet by a path, also of a folder, or by an address; and tables of a warehouse by their names. The lines of several files follow
 * each other in the order of the files' names.
 */
export function spark(): Dialect {
  /** Of each source its files, with how many lines stand before each. */
  const parts = new Map<string, readonly { readonly file: string; readonly before: number }[]>();
  return {
    name: "Spark",
    async columnsOf(source, query) {
      const found = parquetOrTable(source);
      // Where there is no line, one of nothing still tells the names.
      const one = `(VALUES (1)) AS once LEFT JOIN (SELECT * FROM ${found} LIMIT 1) AS one ON true`;
      const [[names = "[]"] = []] = await query(
        `SELECT to_json(json_object_keys(to_json(struct(one.*), map('ignoreNullFields', 'false')))) FROM ${one}`,
      );
      const columns = JSON.parse(names ?? "[]") as string[];
      if (columns.length === 0) return [];
      const [types = []] = await query(`SELECT ${columns.map((column) => `typeof(${identifier(column, "one.")})`).join(", ")} FROM ${one}`);
      parts.set(source, partsOf(await query(`SELECT _metadata.file_path, CAST(count(*) AS STRING) FROM ${found} GROUP BY 1`)));
      return columns.map((name, column) => ({ name, type: types[column] ?? "" }));
    },
    relation(source, columns) {
      const cells = columns.map((column, number) => `${identifier(column)} AS c${number}`);
      const found = parquetOrTable(source);
      const files = parts.get(source) ?? [];
      if (files.length <= 1) return `SELECT _metadata.row_index AS place, ${cells.join(", ")} FROM ${found}`;
      const lines = `SELECT _metadata.file_path AS file, _metadata.row_index AS line, ${cells.join(", ")} FROM ${found}`;
      const values = files.map(({ file, before }) => `(${literal(file)}, ${before})`).join(", ");
      const named = columns.map((_, number) => `c${number}`);
      return `SELECT parts.before + lines.line AS place, ${named.join(", ")} FROM (${lines}) AS lines JOIN (VALUES ${values}) AS parts(file, before) ON parts.file = lines.file`;
    },
  };
}

function partsOf(rows: Rows): { file: string; before: number }[] {
  let before = 0;
  return rows
    .map(([file, lines]) => ({ file: file ?? "", lines: Number(lines) }))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .map(({ file, lines }) => {
      const part = { file, before };
      before += lines;
      return part;
    });
}

/** A path has signs that stand for others, an address is taken as it is. */
function parquetOrTable(source: string): string {
  if (isAddress(source)) return `IDENTIFIER(${literal(`parquet.${quoted(source)}`)})`;
  if (isAbsolute(source)) return `IDENTIFIER(${literal(`parquet.${quoted(source.replace(/[*?[\]{}\\]/g, "\\$&"))}`)})`;
  return `IDENTIFIER(${literal(source.split(".").map(quoted).join("."))})`;
}

/** Whether a file is called by an address of another file system, such as hdfs://…. */
export function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}

/** Whether a table of a warehouse may be called so: no file is. */
export function isTableName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*){0,2}$/u.test(name) && !/\.(?:parquet|csv|txt|xlsx?|zip)$/i.test(basename(name))
  );
}

function identifier(column: string, of = ""): string {
  return `IDENTIFIER(${literal(of + quoted(column))})`;
}

function quoted(name: string): string {
  return `\`${name.replace(/`/g, "``")}\``;
}

/** A text; Spark's command line parts statements without regard to what is quoted in which way. */
function literal(text: string): string {
  return `'${text.replace(/[^\w ./:-]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
}
