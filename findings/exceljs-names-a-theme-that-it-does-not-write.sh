#!/usr/bin/env bash
# exceljs 4.4.0 and @cj-tech-master/excelts 10.2.0, loading and saving an .xlsx without a theme, as many writers make it.
# Expected: a theme is optional; what [Content_Types].xml and the relationships name is in the package.
# Seen: both are saved naming xl/theme/theme1.xml, which is not there. exceljs says nothing; excelts warns on the console,
# outside production only, and returns the file all the same.
# Instead: add a theme before loading, or take the relationship and the content type out of what is saved.
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
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["Item"]]), "Data");
const parts = unzipSync(sheetjs.write(book, { type: "buffer", bookType: "xlsx" }));
delete parts["xl/theme/theme1.xml"];
const change = (name, from) => (parts[name] = strToU8(strFromU8(parts[name]).replace(from, "")));
change("[Content_Types].xml", /<Override PartName="\/xl\/theme[^>]*>/);
change("xl/_rels/workbook.xml.rels", /<Relationship [^>]*theme1\.xml[^>]*>/);
assert.ok(!Object.values(parts).some((bytes) => /theme1/.test(strFromU8(bytes))));
const file = Buffer.from(zipSync(parts));

for (const [name, Book] of Object.entries({ exceljs: exceljs.Workbook, excelts: Workbook })) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  const saved = unzipSync(new Uint8Array(await loaded.xlsx.writeBuffer({ validate: false })));
  const named = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"].filter((part) => strFromU8(saved[part]).includes("theme/theme1.xml"));
  const there = "xl/theme/theme1.xml" in saved;
  console.log(name, { named, there });
  assert.deepEqual([named.length, there], [2, false]);
}
EOF
node run.mjs
