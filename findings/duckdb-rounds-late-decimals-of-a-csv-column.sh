#!/usr/bin/env bash
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1), read_csv with its detected types.
# Expected: types come from the first 20,480 rows (documented: sample_size), and a later value that does not fit is an error,
# as the text A7 in a column of numbers is.
# Seen: 12.5 in a later row of a BIGINT column comes as 13, and the code 00123 as 123, without error or warning. In a file in
# which they stand among the first rows the columns are DOUBLE and VARCHAR.
# Instead: sample_size = -1, or name the types (all_varchar = true) and convert the texts yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const usual = Array.from({ length: 25_000 }, (_, index) => `${index % 9},${1000 + index}`);
async function read(lines, options = "") {
  writeFileSync("rows.csv", ["quantity,code", ...lines, ""].join("\n"));
  const result = await connection.runAndReadAll(`select *, typeof(quantity), typeof(code) from read_csv('rows.csv'${options})`);
  return result.getRowsJson();
}
const seen = {
  late: (await read([...usual, "12.5,00123"])).at(-1),
  early: (await read(["12.5,00123", ...usual])).at(0),
  whole: (await read([...usual, "12.5,00123"], ", sample_size = -1")).at(-1),
  text: await read([...usual, "12,A7"]).catch((error) => error.message.split("\n")[0]),
};
console.log(seen);
assert.deepEqual(seen.late, ["13", "123", "BIGINT", "BIGINT"]);
assert.deepEqual(seen.early, [12.5, "00123", "DOUBLE", "VARCHAR"]);
assert.deepEqual(seen.whole, [12.5, "00123", "DOUBLE", "VARCHAR"]);
assert.match(seen.text, /Conversion Error/);
EOF
node run.mjs
