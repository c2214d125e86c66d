/** exceljs opens a workbook and saves it: SOURCE TARGET SAID. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import exceljs from "exceljs";

const [source, target, said] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("exceljs/package.json"), "utf8"));
const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(source);
const sheets = workbook.worksheets.map(({ name }) => ({ name, rows: [] }));
await workbook.xlsx.writeFile(target);
writeFileSync(said, JSON.stringify({ version, sheets }));
