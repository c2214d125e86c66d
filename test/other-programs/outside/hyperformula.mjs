/** HyperFormula calculates sheets that are given as values and formulas: SHEETS SAID. */
import { readFileSync, writeFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";

const [source, said] = process.argv.slice(2);
const sheets = JSON.parse(readFileSync(source, "utf8"));
const options = { licenseKey: "gpl-v3", useArrayArithmetic: true };
const engine = HyperFormula.buildFromSheets(Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])), options);
const plain = (value) => (typeof value === "object" && value !== null ? value.value : value);
const found = sheets.map(({ name }) => ({
  name,
  rows: engine.getSheetValues(engine.getSheetId(name)).map((row) => row.map(plain)),
}));
writeFileSync(said, JSON.stringify({ version: HyperFormula.version, sheets: found }));
