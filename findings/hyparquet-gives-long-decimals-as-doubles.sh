#!/usr/bin/env bash
# hyparquet 1.33.0, reading Parquet DECIMAL columns as DuckDB writes them.
# Expected: BIGINT columns come as BigInt because a double would not hold them; so a DECIMAL(38,2), whose point is to be
# exact, comes as text or in another exact form.
# Seen: it comes as a number: 12345678901234567.89 as 12345678901234568, the cents gone without error or sign, while the
# BIGINT beside it is exact.
# Instead: let the writer cast such columns to BIGINT of cents or to text, or read them with DuckDB as strings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent hyparquet@1.33.0 @duckdb/node-api@1.5.6-r.1
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects } from "hyparquet";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const query = "select 12345678901234567.89::decimal(38,2) as amount, 1234567890123456789::bigint as cents";
await connection.run(`copy (${query}) to 'sums.parquet' (format parquet)`);
const [exact] = (await connection.runAndReadAll("from 'sums.parquet'")).getRowsJson();
const { buffer: pool, byteOffset, length } = readFileSync("sums.parquet");
const [row] = await parquetReadObjects({ file: pool.slice(byteOffset, byteOffset + length) });
console.log({ duckdb: exact, hyparquet: row });
assert.deepEqual(exact, ["12345678901234567.89", "1234567890123456789"]);
assert.deepEqual(row, { amount: 12345678901234568, cents: 1234567890123456789n });
EOF
node run.mjs
