#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0, calculating ROUND.
# Expected: ROUND(1.005,2) is 1.01 and ROUND(5*1.005,2) is 5.03, as in Excel and LibreOffice, which round the number that is shown with
# fifteen digits; amounts of price times quantity are rounded so in every invoice.
# Seen: 1 and 5.02, while ROUND(2.675,2) is 2.68: it multiplies by a hundred and takes what the binary product happens to be.
# Instead: round the value to fifteen significant digits first (Number(value.toPrecision(15))), then by its decimal text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";

const expected = { "ROUND(1.005,2)": 1.01, "ROUND(5*1.005,2)": 5.03, "ROUND(10.075,2)": 10.08, "ROUND(2.675,2)": 2.68 };
const book = new Workbook();
const sheet = book.addWorksheet("Data");
const cells = Object.keys(expected).map((formula, row) => {
  const cell = sheet.getCell(row + 1, 1);
  cell.value = { formula };
  return [formula, cell];
});
calculateFormulas(book);
const seen = Object.fromEntries(cells.map(([formula, cell]) => [formula, cell.result]));
console.log({ expected, seen });
assert.deepEqual(seen, { "ROUND(1.005,2)": 1, "ROUND(5*1.005,2)": 5.02, "ROUND(10.075,2)": 10.07, "ROUND(2.675,2)": 2.68 });
EOF
node run.mjs
