#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0, loading and saving an .xlsx table whose totals row sums its first column.
# Expected: totalsRowFunction="sum" and the cell's SUBTOTAL formula in the first column are as good as in any other; a label
# is optional (ECMA-376 part 1, 18.5.1.3).
# Seen: after load and save the column has totalsRowLabel="Total" besides, and the cell holds the text Total: the formula and
# its value are gone, in silence. Tables whose first column has a label come back whole.
# Instead: give the first totals cell a label, or copy the parts of tables and sheets that you do not change as bytes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0 @e965/xlsx@0.20.3 fflate@0.8.2
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import * as sheetjs from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const namespace = "http://schemas.openxmlformats.org";
const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Quantity</t></is></c><c r="B1" t="inlineStr"><is><t>Twice</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><f>Sales[[#This Row],[Quantity]]*2</f><v>8</v></c></row>' +
  '<row r="3"><c r="A3"><f>SUBTOTAL(109,Sales[Quantity])</f><v>4</v></c></row>';
const table =
  `<table xmlns="${namespace}/spreadsheetml/2006/main" id="1" name="Sales" displayName="Sales" ref="A1:B3" totalsRowCount="1">` +
  '<autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Quantity" totalsRowFunction="sum"/>' +
  '<tableColumn id="2" name="Twice"><calculatedColumnFormula>Sales[[#This Row],[Quantity]]*2</calculatedColumnFormula>' +
  '</tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>';

const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([[1]]), "Data");
const parts = unzipSync(sheetjs.write(book, { type: "buffer", bookType: "xlsx" }));
const put = (name, text) => (parts[name] = strToU8(text));
const change = (name, from, to) => put(name, strFromU8(parts[name]).replace(from, to));
const sheetPart = "xl/worksheets/sheet1.xml";
change(sheetPart, /<dimension[^>]*>/, "");
change(sheetPart, /<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
change(sheetPart, "</worksheet>", `<tableParts count="1"><tablePart xmlns:r="${namespace}/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>`);
put("xl/tables/table1.xml", table);
put(
  "xl/worksheets/_rels/sheet1.xml.rels",
  `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="rId1" Type="${namespace}/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`,
);
change("[Content_Types].xml", "</Types>", '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>');
const file = Buffer.from(zipSync(parts));

const loaded = new Workbook();
await loaded.xlsx.load(file);
const saved = unzipSync(new Uint8Array(await loaded.xlsx.writeBuffer({ validate: false })));
const column = strFromU8(saved["xl/tables/table1.xml"]).match(/<tableColumn id="1"[^>]*>/)[0];
const again = sheetjs.read(Buffer.from(zipSync(saved))).Sheets.Data.A3;
console.log(column, { formula: again.f, value: again.v });
assert.match(column, /totalsRowLabel="Total" totalsRowFunction="sum"/);
assert.deepEqual([again.f, again.v], [undefined, "Total"]);
EOF
node run.mjs
