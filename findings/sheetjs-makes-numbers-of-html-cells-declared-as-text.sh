#!/usr/bin/env bash
# @e965/xlsx (SheetJS CE) 0.20.3, reading an HTML table saved as .xls, as many business systems export.
# Expected: a cell styled mso-number-format:"\@" is text, that is how such exports keep the zeros of 00123; SheetJS takes the
# type from its own data-t attribute.
# Seen: 00123 becomes the number 123 and the code 1-2 a date; with data-t="s" they stay text, and with raw: true all cells are
# text, numbers too.
# Instead: read with raw: true and decide per column, or add data-t="s" to cells of that style before reading.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3
npm ls --depth=0 | sed 1d
cat >run.mjs <<'EOF'
import assert from "node:assert/strict";
import * as sheetjs from "@e965/xlsx";

const style = `style='mso-number-format:"\\@"'`;
const html = `<html><body><table><tr><td ${style}>00123</td><td ${style}>1-2</td><td data-t="s">00123</td><td>12</td></tr></table></body></html>`;
console.log(html);
const types = (options) => {
  const { Sheet1: sheet } = sheetjs.read(html, { type: "string", ...options }).Sheets;
  return ["A1", "B1", "C1", "D1"].map((place) => [sheet[place].t, sheet[place].t === "d" ? "a date" : sheet[place].v]);
};
const seen = { plain: types({ cellDates: true }), raw: types({ raw: true }) };
console.log(JSON.stringify(seen));
assert.deepEqual(seen, {
  plain: [["n", 123], ["d", "a date"], ["s", "00123"], ["n", 12]],
  raw: [["s", "00123"], ["s", "1-2"], ["s", "00123"], ["s", "12"]],
});
EOF
node run.mjs
