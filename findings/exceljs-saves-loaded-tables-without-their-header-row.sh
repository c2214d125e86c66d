#!/usr/bin/env bash
# exceljs 4.4.0, loading and saving an .xlsx table.
# Expected: headerRowCount may be left out and is 1 then (ECMA-376 part 1, 18.5.1.2); XlsxWriter leaves it out. A column's
# calculatedColumnFormula belongs to the table and comes back.
# Seen: the saved table says headerRowCount="0", so its headings are a row of data, and the column formula is gone: new rows
# of the table get no formula. No error.
# Instead: write headerRowCount="1" into the table's part before loading (that is kept), and put column formulas back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3 fflate@0.8.2
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import * as sheetjs from "@e965/xlsx";
import exceljs from "exceljs";
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

async function saved(source) {
  const loaded = new exceljs.Workbook();
  await loaded.xlsx.load(source);
  return strFromU8(unzipSync(new Uint8Array(await loaded.xlsx.writeBuffer()))["xl/tables/table1.xml"]);
}
const without = await saved(file);
change("xl/tables/table1.xml", 'totalsRowCount="1"', 'totalsRowCount="1" headerRowCount="1"');
const said = await saved(Buffer.from(zipSync(parts)));
console.log(without.match(/<table [^>]*>/)[0], without.match(/<tableColumns.*tableColumns>/)[0]);
assert.match(without, /headerRowCount="0"/);
assert.match(said, /headerRowCount="1"/);
assert.doesNotMatch(without + said, /calculatedColumnFormula/);
EOF
node run.mjs
