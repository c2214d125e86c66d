#!/usr/bin/env bash
# exceljs 4.4.0 and @e965/xlsx (SheetJS CE) 0.20.3, reading .xlsx whose relationships say Target="./worksheets/sheet1.xml".
# Expected: a target is a URI reference, resolved as RFC 3986 says, so "./a" and "a" are the same part (ECMA-376 part 2).
# Seen: exceljs gives a workbook without sheets, SheetJS the sheet's name in SheetNames and nothing under that name in Sheets;
# neither raises an error. hucre 1.0.0 and @cj-tech-master/excelts 10.2.0 read it.
# Instead: take a workbook without sheets, or a name without its sheet, for unread and not for empty; strip "./" first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0 exceljs@4.4.0 @e965/xlsx@0.20.3 hucre@1.0.0 fflate@0.8.2
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import * as sheetjs from "@e965/xlsx";
import exceljs from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre";

const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["Item"]]), "Data");
const parts = unzipSync(sheetjs.write(book, { type: "buffer", bookType: "xlsx" }));
const place = "xl/_rels/workbook.xml.rels";
parts[place] = strToU8(strFromU8(parts[place]).replace(/Target="(?=\w)/g, 'Target="./'));
console.log(strFromU8(parts[place]).match(/Target="[^"]+"/g).join(" "));
const file = Buffer.from(zipSync(parts));

async function read(Book) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  return loaded.worksheets.map((sheet) => [sheet.name, sheet.getCell("A1").value]);
}
const seen = {
  exceljs: await read(exceljs.Workbook),
  excelts: await read(Workbook),
  sheetjs: ((read) => read.SheetNames.map((name) => [name, read.Sheets[name]?.A1.v ?? null]))(sheetjs.read(file)),
  hucre: (await readXlsx(file)).sheets.map((sheet) => [sheet.name, sheet.rows[0][0]]),
};
console.log(JSON.stringify(seen));
assert.deepEqual(seen, { exceljs: [], excelts: [["Data", "Item"]], sheetjs: [["Data", null]], hucre: [["Data", "Item"]] });
EOF
node run.mjs
