#!/usr/bin/env bash
# exceljs 4.4.0, loading and saving defined names of .xlsx.
# Expected: a name may stand for any formula or constant (ECMA-376 part 1, 18.2.5), and what is not understood is kept.
# Seen: SUM(Data!$A$1:$B$1) is saved as 'SUM(Data'!$A$1:$B$1 and OFFSET(Data!$A$1,0,0,2,1) as 'OFFSET(Data'!$A$1, names of a
# sheet that does not exist; a constant (0.13) and a whole column (Data!$A:$A) are left out. No error.
# Instead: take the definedNames element of the file as it was into what exceljs writes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3 fflate@0.8.2
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import * as sheetjs from "@e965/xlsx";
import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";

const names = { Cell: "Data!$A$1", Sum: "SUM(Data!$A$1:$B$1)", Grown: "OFFSET(Data!$A$1,0,0,2,1)", Rate: "0.13", Column: "Data!$A:$A" };
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
const seen = await saved(exceljs.Workbook);
console.log(names, seen);
assert.deepEqual(seen, { Cell: "Data!$A$1", Sum: "'SUM(Data'!$A$1:$B$1", Grown: "'OFFSET(Data'!$A$1" });
EOF
node run.mjs
