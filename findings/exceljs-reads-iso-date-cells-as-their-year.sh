#!/usr/bin/env bash
# exceljs 4.4.0, reading .xlsx cells of type d.
# Expected: <c t="d"><v>2026-03-31</v></c> is that day (ISO/IEC 29500-1, 18.18.11: an ISO 8601 date), as openpyxl writes it
# with iso_dates=True.
# Seen: without a date format the value is the number 2026, with one it is the Date of serial number 2026, 18 July 1905. No
# error. @cj-tech-master/excelts 10.2.0 and SheetJS 0.20.3 give the day.
# Instead: turn such cells into serial numbers in the sheet's part before loading, or use one of those.
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

const sheet = sheetjs.utils.aoa_to_sheet([[46112, 46112]]);
sheet.A1.z = "yyyy-mm-dd";
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheet, "Data");
const parts = unzipSync(sheetjs.write(book, { type: "buffer", bookType: "xlsx" }));
const place = "xl/worksheets/sheet1.xml";
const cells = strFromU8(parts[place]);
parts[place] = strToU8(cells.replace(/ t="n"/g, "").replace(/<c ([^>]*)><v>46112</g, '<c $1 t="d"><v>2026-03-31<'));
console.log(strFromU8(parts[place]).match(/<row.*row>/)[0]);
const file = Buffer.from(zipSync(parts));

const text = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
async function read(Book) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  return ["A1", "B1"].map((cell) => text(loaded.worksheets[0].getCell(cell).value));
}
const again = sheetjs.read(file, { cellDates: true, UTC: true }).Sheets.Data;
const seen = { exceljs: await read(exceljs.Workbook), excelts: await read(Workbook), sheetjs: text(again.A1.v) };
console.log(JSON.stringify(seen));
assert.deepEqual(seen, { exceljs: ["1905-07-18", 2026], excelts: ["2026-03-31", "2026-03-31"], sheetjs: "2026-03-31" });
EOF
node run.mjs
