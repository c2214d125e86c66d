#!/usr/bin/env bash
# hucre 1.0.0 and python-calamine 0.9.1, reading .xlsb.
# Expected: cells come whole from either kind of record: the one with a column number, or the short one (12 to 18), which
# stands one column right of the cell before it. MS-XLSB as published leaves the short ones out, but SheetJS writes them for
# every cell but the first of a row.
# Seen: both give the first column and drop the rest, in silence. SheetJS 0.20.3 and LibreOffice 7.4 read the whole sheet.
# Instead: read .xlsb with SheetJS or turn it into .xlsx first; check the width against the dimension the sheet states.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent hucre@1.0.0 @e965/xlsx@0.20.3
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check python-calamine==0.9.1
npm ls --depth=0 | sed 1d
python/bin/pip list --disable-pip-version-check --format=freeze | grep calamine
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import * as sheetjs from "@e965/xlsx";
import { read } from "hucre";

const rows = [["Item", "Quantity", "Price"], ["Tea", 3, 12.5]];
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet(rows), "Data");
const file = sheetjs.write(book, { type: "buffer", bookType: "xlsb" });
writeFileSync("data.xlsb", file);
const seen = {
  sheetjs: sheetjs.utils.sheet_to_json(sheetjs.read(file).Sheets.Data, { header: 1 }),
  hucre: (await read(file)).sheets[0].rows,
};
console.log(JSON.stringify(seen));
assert.deepEqual(seen, { sheetjs: rows, hucre: [["Item"], ["Tea"]] });
EOF
node run.mjs
cat >run.py <<'EOF'
from python_calamine import CalamineWorkbook

rows = CalamineWorkbook.from_path("data.xlsb").get_sheet_by_index(0).to_python()
print("calamine", rows)
assert rows == [["Item"], ["Tea"]]
EOF
python/bin/python run.py
