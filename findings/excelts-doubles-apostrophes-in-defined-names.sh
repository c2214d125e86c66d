#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0, loading and saving a name that points at a sheet with an apostrophe.
# Expected: in a reference the sheet It's is written 'It''s'!$A$1 (ECMA-376 part 1, 18.17), and comes back so, as it does from
# exceljs 4.4.0, from which the library comes.
# Seen: it is saved as 'It''''s'!$A$1, a sheet that is not there; once more at each load and save, and likewise in
# definedNames.add. Names that are formulas are left as they were. No error.
# Instead: keep apostrophes out of sheet names, or bracket the reference, which makes it a formula: ('It''s'!$A$1).
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
import { strFromU8, unzipSync } from "fflate";

const names = { Rate: "'It''s'!$A$1", Bracketed: "('It''s'!$A$1)" };
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([[1]]), "It's");
book.Workbook = { Names: Object.entries(names).map(([Name, Ref]) => ({ Name, Ref })) };
const file = sheetjs.write(book, { type: "buffer", bookType: "xlsx" });

async function saved(loaded) {
  const workbook = strFromU8(unzipSync(new Uint8Array(await loaded.xlsx.writeBuffer({ validate: false })))["xl/workbook.xml"]);
  const found = [...workbook.matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)</g)];
  return Object.fromEntries(found.map(([, name, text]) => [name, text.replaceAll("&apos;", "'")]));
}
async function again(Book) {
  const loaded = new Book();
  await loaded.xlsx.load(file);
  return saved(loaded);
}
const made = new Workbook();
made.addWorksheet("It's");
made.definedNames.add(names.Rate, "Rate");
const seen = { exceljs: (await again(exceljs.Workbook)).Rate, excelts: await again(Workbook), added: await saved(made) };
console.log(seen);
const wrong = "'It''''s'!$A$1";
assert.deepEqual(seen, { exceljs: names.Rate, excelts: { ...names, Rate: wrong }, added: { Rate: wrong } });
EOF
node run.mjs
