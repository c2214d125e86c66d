#!/usr/bin/env bash
# exceljs 4.4.0 and its descendant @cj-tech-master/excelts 10.2.0, reading .xlsx.
# Expected: the parts of a package are found by following relationships, whatever they are called (ECMA-376 part 2: names
# carry no meaning), so xl/SharedStrings.xml or xl/worksheets/data.xml is as good as any other name.
# Seen: with xl/SharedStrings.xml every text comes as the number of its place in the list; with worksheets/data.xml the
# workbook has no sheet. Neither is reported. SheetJS 0.20.3 reads both.
# Instead: rename the parts to the usual names before loading, or read with a library that follows relationships.
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

const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["Item", "Customer"]]), "Data");
const usual = sheetjs.write(book, { type: "buffer", bookType: "xlsx", bookSST: true });

/** The same workbook with one part under another name; content types and relationships say so. */
function renamed(from, to) {
  const parts = Object.entries(unzipSync(usual)).map(([name, bytes]) =>
    /\.(xml|rels)$/.test(name) ? [name.replace(from, to), strToU8(strFromU8(bytes).replaceAll(from, to))] : [name, bytes],
  );
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

async function read(Book, file) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  return loaded.worksheets.map((sheet) => [sheet.getCell("A1").value, sheet.getCell("B1").value]);
}

const readAll = async (file) => ({
  exceljs: await read(exceljs.Workbook, file),
  excelts: await read(Workbook, file),
  sheetjs: Object.values(sheetjs.read(file).Sheets).map((sheet) => [sheet.A1.v, sheet.B1.v]),
});
const right = [["Item", "Customer"]];

const seen = {
  usual: await readAll(usual),
  strings: await readAll(renamed("sharedStrings.xml", "SharedStrings.xml")),
  sheet: await readAll(renamed("sheet1.xml", "data.xml")),
};
console.log(JSON.stringify(seen, undefined, 1));
assert.deepEqual(seen, {
  usual: { exceljs: right, excelts: right, sheetjs: right },
  strings: { exceljs: [[0, 1]], excelts: [[0, 1]], sheetjs: right },
  sheet: { exceljs: [], excelts: [], sheetjs: right },
});
EOF
node run.mjs
