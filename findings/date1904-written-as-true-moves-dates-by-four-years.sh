#!/usr/bin/env bash
# exceljs 4.4.0 and @cj-tech-master/excelts 10.2.0, reading .xlsx workbooks that count days from 1904.
# Expected: date1904 is an xsd:boolean, "1" and "true" say the same; LibreOffice (seen in 7.4.7) writes "true".
# Seen: only "1" counts; with "true" every date is 1,462 days too early, without a word. SheetJS 0.20.3 reads both.
# Instead: read workbookPr from the package yourself and add the days, or write "1" there before loading.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0 exceljs@4.4.0 @e965/xlsx@0.20.3 fflate@0.8.2
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import * as sheetjs from "@e965/xlsx";
import exceljs from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const sheet = sheetjs.utils.aoa_to_sheet([[44000]]);
sheet.A1.z = "yyyy-mm-dd";
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheet, "Data");
const parts = unzipSync(sheetjs.write(book, { type: "buffer", bookType: "xlsx" }));
const plain = strFromU8(parts["xl/workbook.xml"]).replace(/ date1904="[^"]*"/, "");

async function readAll(value) {
  parts["xl/workbook.xml"] = strToU8(plain.replace(/<workbookPr/, `<workbookPr date1904="${value}"`));
  const file = Buffer.from(zipSync(parts));
  const days = [];
  for (const Book of [exceljs.Workbook, Workbook]) {
    const loaded = new Book();
    await loaded.xlsx.load(file);
    days.push(loaded.worksheets[0].getCell("A1").value);
  }
  days.push(sheetjs.read(file, { cellDates: true, UTC: true }).Sheets.Data.A1.v);
  return days.map((day) => day.toISOString().slice(0, 10));
}

assert.match(plain, /<workbookPr/);
const seen = { 1: await readAll("1"), true: await readAll("true") };
console.log("exceljs, excelts, SheetJS:", JSON.stringify(seen));
assert.deepEqual(seen, { 1: ["2024-06-19", "2024-06-19", "2024-06-19"], true: ["2020-06-18", "2020-06-18", "2024-06-19"] });
EOF
node run.mjs
