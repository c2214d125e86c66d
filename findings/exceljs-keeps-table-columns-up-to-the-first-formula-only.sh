#!/usr/bin/env bash
# exceljs 4.4.0, loading and saving an .xlsx table of which a column calculates itself.
# Expected: a table of three columns has three columns afterwards, whichever of them has a calculatedColumnFormula (ECMA-376 part 1,
# 18.5.1.1: an element within tableColumn).
# Seen: the columns end with the first that has such a formula; the table's area stays. One column for an area of three, and the same
# at load for those who look at the table's columns. No error. With the formula in the last column nothing is missing, so small tests pass.
# Instead: read and write such tables with openpyxl, or put the part of the table back after saving.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 fflate@0.8.2
npm ls --depth=0 | sed 1d
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check XlsxWriter==3.2.9
python/bin/pip list --disable-pip-version-check --format=freeze | grep -i xlsxwriter
cat >make.py <<'EOF'
import sys

import xlsxwriter

for place in range(3):
    workbook = xlsxwriter.Workbook(f"made{place}.xlsx")
    sheet = workbook.add_worksheet()
    columns = [{"header": name} for name in ("One", "Two", "Three")]
    columns[place]["formula"] = "ROW()*2"
    sheet.add_table(0, 0, 3, 2, {"name": "Sales", "columns": columns, "data": [[1, 2, 3]] * 3})
    workbook.close()
EOF
python/bin/python make.py
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";

const columnsOf = (bytes) => {
  const table = strFromU8(unzipSync(bytes)["xl/tables/table1.xml"]);
  return [/ ref="([^"]+)"/.exec(table)[1], [...table.matchAll(/<tableColumn [^>]*name="(\w+)"/g)].map(([, name]) => name).join(" ")];
};
const seen = [];
for (const place of [0, 1, 2]) {
  const made = readFileSync(`made${place}.xlsx`);
  assert.deepEqual(columnsOf(made), ["A1:C4", "One Two Three"]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(made);
  seen.push(columnsOf(await workbook.xlsx.writeBuffer()));
}
console.log("with the formula in the first, second and third column:", JSON.stringify(seen));
assert.deepEqual(seen, [["A1:C4", "One"], ["A1:C4", "One Two"], ["A1:C4", "One Two Three"]]);
EOF
node run.mjs
