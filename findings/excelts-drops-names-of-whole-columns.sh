#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0, loading and saving defined names of .xlsx.
# Expected: a name of a whole column, Data!$A:$A, comes back as names of cells, formulas and constants do; the library knows
# whole columns as print titles.
# Seen: the name is gone from what is saved; no error, no warning.
# Instead: write the rows out (Data!$A$1:$A$1048576, which is kept), or put the element back into the part.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0 @e965/xlsx@0.20.3 fflate@0.8.2
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import * as sheetjs from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";

const names = { Cell: "Data!$A$1", Sum: "SUM(Data!$A$1:$B$1)", Rate: "0.13", Column: "Data!$A:$A", Rows: "Data!$A$1:$A$1048576" };
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([[1]]), "Data");
book.Workbook = { Names: Object.entries(names).map(([Name, Ref]) => ({ Name, Ref })) };
const file = sheetjs.write(book, { type: "buffer", bookType: "xlsx" });

async function saved(Book) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  const workbook = strFromU8(unzipSync(new Uint8Array(await loaded.xlsx.writeBuffer({ validate: false })))["xl/workbook.xml"]);
  const found = [...workbook.matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)</g)];
  return Object.fromEntries(found.map(([, name, text]) => [name, text.replaceAll("&apos;", "'")]));
}
const seen = await saved(Workbook);
console.log(names, seen);
const { Column: lost, ...kept } = names;
assert.deepEqual(seen, kept);
EOF
node run.mjs
