#!/usr/bin/env bash
# @e965/xlsx (SheetJS CE) 0.20.3, exceljs 4.4.0 and @cj-tech-master/excelts 10.2.0, reading shared formulas of .xlsx.
# Expected: a cell that shares the formula of the row above gets it with relative references moved (ECMA-376 part 1,
# 18.3.1.40); what stands in quotes is text and stays.
# Seen: in row 2, A1&" A1 " becomes A2&" A2 ": the text is changed with the references, in silence. openpyxl 3.1.5 keeps it.
# Instead: expand shared formulas with a tokenizer that knows strings; texts such as "Q1" or "T68" are common in headings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0 exceljs@4.4.0 @e965/xlsx@0.20.3 fflate@0.8.2
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5
npm ls --depth=0 | sed 1d
python/bin/pip list --disable-pip-version-check --format=freeze | grep openpyxl
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import * as sheetjs from "@e965/xlsx";
import exceljs from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const rows =
  '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">A1&amp;" A1 "</f><v>7 A1 </v></c></row>' +
  '<row r="2"><c r="A2"><v>8</v></c><c r="B2" t="str"><f t="shared" si="0"/><v>8 A1 </v></c></row>';
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([[7, 7], [8, 8]]), "Data");
const parts = unzipSync(sheetjs.write(book, { type: "buffer", bookType: "xlsx" }));
const place = "xl/worksheets/sheet1.xml";
parts[place] = strToU8(strFromU8(parts[place]).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`));
const file = Buffer.from(zipSync(parts));
writeFileSync("shared.xlsx", file);

async function read(Book) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  return loaded.worksheets[0].getCell("B2").formula;
}
const seen = [sheetjs.read(file).Sheets.Data.B2.f, await read(exceljs.Workbook), await read(Workbook)];
console.log("SheetJS, exceljs, excelts:", seen.join("  "));
assert.deepEqual(seen, Array(3).fill('A2&" A2 "'));
EOF
node run.mjs
cat >run.py <<'EOF'
import openpyxl

formula = openpyxl.load_workbook("shared.xlsx").active["B2"].value
print("openpyxl:", formula)
assert formula == '=A2&" A1 "'
EOF
python/bin/python run.py
