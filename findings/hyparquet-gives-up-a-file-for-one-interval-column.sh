#!/usr/bin/env bash
# hyparquet 1.33.0, reading Parquet with a column of type INTERVAL, as DuckDB writes it.
# Expected: a column that is not supported is told from the schema or comes as its bytes, and the others are read.
# Seen: parquetReadObjects throws "parquet interval not supported" for the whole file; with columns: [...] that leave it out,
# all is read. The schema says which it is: converted_type INTERVAL.
# Instead: look through parquetSchema first and name the columns to read.
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
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("copy (select 1 as id, interval '3 days' as wait) to 'visits.parquet' (format parquet)");
const { buffer: pool, byteOffset, length } = readFileSync("visits.parquet");
const file = pool.slice(byteOffset, byteOffset + length);

const columns = parquetSchema(parquetMetadata(file)).children.map(({ element }) => element);
const readable = columns.filter((column) => column.converted_type !== "INTERVAL").map((column) => column.name);
const seen = {
  all: await parquetReadObjects({ file }).catch((error) => error.message),
  readable: await parquetReadObjects({ file, columns: readable }),
};
console.log(columns.map((column) => `${column.name}: ${column.converted_type}`), seen);
assert.deepEqual(seen, { all: "parquet interval not supported", readable: [{ id: 1 }] });
EOF
node run.mjs
