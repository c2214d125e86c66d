#!/usr/bin/env bash
# exceljs 4.4.0 and @cj-tech-master/excelts 10.2.0, reading .xlsx.
# Expected: a letter after a backslash is shown as it stands (ECMA-376 part 1, 18.8.31), so 0\d, 0.0\m and 0\h, days, metres
# and hours after a number, are formats of numbers; so is 0_d (a gap as wide as a d).
# Seen: the cell's value comes as a Date of January 1900. Quoted letters are understood. SheetJS 0.20.3 gives numbers for all
# of them.
# Instead: decide by the format yourself, after taking out escapes, quotes and brackets, and turn such Dates back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0 exceljs@4.4.0 @e965/xlsx@0.20.3
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import * as sheetjs from "@e965/xlsx";
import exceljs from "exceljs";

const formats = ["0\\d", "0.0\\m", "0\\h", "0_d", '0"d"', "0.00"];
const sheet = sheetjs.utils.aoa_to_sheet([formats.map(() => 12)]);
formats.forEach((format, column) => (sheet[sheetjs.utils.encode_cell({ r: 0, c: column })].z = format));
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheet, "Data");
const file = sheetjs.write(book, { type: "buffer", bookType: "xlsx" });

async function read(Book) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  return formats.map((_, column) => (loaded.worksheets[0].getCell(1, column + 1).value instanceof Date ? "Date" : "number"));
}
const [again] = sheetjs.utils.sheet_to_json(sheetjs.read(file, { cellDates: true }).Sheets.Data, { header: 1 });
const seen = { exceljs: await read(exceljs.Workbook), excelts: await read(Workbook), sheetjs: again.map((value) => typeof value) };
console.log(formats, seen);
const dates = ["Date", "Date", "Date", "Date", "number", "number"];
assert.deepEqual(seen, { exceljs: dates, excelts: dates, sheetjs: formats.map(() => "number") });
EOF
node run.mjs
