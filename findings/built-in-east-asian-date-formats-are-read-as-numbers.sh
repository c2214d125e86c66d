#!/usr/bin/env bash
# exceljs 4.4.0, @cj-tech-master/excelts 10.2.0 and openpyxl 3.1.5, reading .xlsx dates in the formats that Chinese, Japanese
# and Korean programs have built in.
# Expected: the number formats 27 to 36 and 50 to 58 are built in and dates (ECMA-376 part 1, 18.8.30; 31 is yyyy"年"m"月"d"日"
# in zh-cn), so files hold just the id and the cell is a date like one with id 14.
# Seen: all three give the serial number 46112 for 31 March 2026. hucre 1.0.0 and SheetJS 0.20.3 give dates.
# Instead: look at the ids of the style yourself (27 to 36 and 50 to 58 are dates or times in every language that has them),
# or use those two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0 exceljs@4.4.0 @e965/xlsx@0.20.3 hucre@1.0.0 fflate@0.8.2
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
import { readXlsx } from "hucre";

// A date with id 14, and one whose id is changed from 22 to 31.
const sheet = sheetjs.utils.aoa_to_sheet([[46112, 46112]]);
sheet.A1.z = "m/d/yy";
sheet.B1.z = "m/d/yy h:mm";
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheet, "Data");
const parts = unzipSync(sheetjs.write(book, { type: "buffer", bookType: "xlsx" }));
const styles = strFromU8(parts["xl/styles.xml"]);
assert.match(styles, /numFmtId="22"/);
parts["xl/styles.xml"] = strToU8(styles.replaceAll('numFmtId="22"', 'numFmtId="31"'));
const file = Buffer.from(zipSync(parts));
writeFileSync("dates.xlsx", file);

const kind = (value) => (value instanceof Date ? "Date" : value);
async function read(Book) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  return ["A1", "B1"].map((place) => kind(loaded.worksheets[0].getCell(place).value));
}
const again = sheetjs.read(file, { cellDates: true }).Sheets.Data;
const seen = {
  exceljs: await read(exceljs.Workbook),
  excelts: await read(Workbook),
  sheetjs: [kind(again.A1.v), kind(again.B1.v)],
  hucre: (await readXlsx(file)).sheets[0].rows[0].map(kind),
};
console.log(JSON.stringify(seen));
assert.deepEqual(seen, { exceljs: ["Date", 46112], excelts: ["Date", 46112], sheetjs: ["Date", "Date"], hucre: ["Date", "Date"] });
EOF
node run.mjs
cat >run.py <<'EOF'
import openpyxl

[row] = openpyxl.load_workbook("dates.xlsx").active.iter_rows(values_only=True)
print("openpyxl", row)
assert [type(value).__name__ for value in row] == ["datetime", "int"]
EOF
python/bin/python run.py
