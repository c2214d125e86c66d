/** Texts from a file that look like formulas or markup stay texts on every way out: a workbook file, Excel, a CSV file. */
import { strFromU8, unzipSync } from "fflate";
import { LANGUAGES } from "../../src/i18n";
import { layout } from "../../src/book/layout";
import { takeColumns } from "../../src/import/columns";
import { readTableFile } from "../support/read-table";
import { csvContent } from "../../src/import/csv-content";
import { makeRequest } from "../../src/book/request";
import { csvBytes } from "../../src/export/write-csv";
import { writeXlsx } from "../../src/export/xlsx";
import { tableInputs } from "../../src/hosts/excel-cells";
import { refused } from "../support/refused";
import { cellsOf } from "../support/sheet-xml";
import { xlsxOf } from "../support/workbook-file";

const HOSTILE = [
  "=1+1",
  "+1-1",
  "-2+3",
  "@SUM(A1:A9)",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org?"&A1,"open")',
  "=WEBSERVICE(A1)",
  "＝2+2",
  '<img src=x onerror="alert(1)">',
  "</t></si><si><t>",
  "'=1+1",
];
const PLAIN = HOSTILE.map((_, index) => `Customer ${index + 1}`);
const TABLES = ["6-8", "6-9"];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A file of customers, read and laid out as the pane and the command line do. */
async function sheetsFor(customers: readonly string[], language: (typeof LANGUAGES)[number]) {
  const text = ["客户名称,1月,2月,3月", ...customers.map((name, index) => `${quoted(name)},${index + 1},2,3`)].join("\n");
  const file = await readTableFile(new TextEncoder().encode(text), "customers.csv", { language, tables: TABLES });
  return layout(makeRequest({ tables: TABLES, language, content: "empty", data: takeColumns(file, TABLES, language).data }));
}

const partsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => (/\.(?:xml|rels)$/.test(name) ? strFromU8(part) : ""));
const formulasOf = (bytes: Uint8Array): readonly string[] =>
  partsOf(bytes).flatMap((part) => [...part.matchAll(/<f\b[^>]*>.*?<\/f>/gs)].map(([formula]) => formula));

describe.each(LANGUAGES)("customers with hostile names, in %s", (language) => {
  it("stand in the workbook file as they are written, and make no formula", async () => {
    const bytes = await writeXlsx(await sheetsFor(HOSTILE, language));
    const shown = cellsOf(bytes).flatMap(({ rows }) => rows.flat());
    for (const name of HOSTILE) expect(shown).toContain(name);
    const expected = formulasOf(await writeXlsx(await sheetsFor(PLAIN, language)));
    expect(expected.length).toBeGreaterThan(20);
    expect(formulasOf(bytes)).toEqual(expected);
    for (const part of partsOf(bytes)) expect(part).not.toMatch(/<img|<\/si><si><t><\/t>/);
  });

  it("are typed into Excel behind an apostrophe where Excel would calculate them", async () => {
    const [sheet] = await sheetsFor(HOSTILE, language);
    const [table] = sheet?.tables ?? [];
    if (!sheet || !table) throw new Error("no table");
    const typed = tableInputs(sheet, table).flatMap(({ entries }) => entries.flat());
    expect(typed.filter((entry) => typeof entry === "string" && /^[=+\-@]/.test(entry))).toEqual([]);
    for (const name of HOSTILE.filter((text) => /^[=+\-@']/.test(text))) expect(typed).toContain(`'${name}`);
  });
});

describe("a file's amounts", () => {
  it.each(["=1+1", "@SUM(A1)", "=cmd|' /C calc'!A0"])("are never %s", async (amount) => {
    const bytes = new TextEncoder().encode(`客户名称,1月,2月,3月\n甲,1,2,${quoted(amount)}\n`);
    const file = await readTableFile(bytes, "customers.csv", { language: "en", tables: ["6-8"] });
    expect(() => takeColumns(file, ["6-8"], "en")).toThrow(refused("cellNotANumber", { received: amount }));
  });
});

describe("a workbook's texts", () => {
  it("that start like a formula are read as texts", async () => {
    const bytes = await xlsxOf({
      Data: [
        ["客户名称", "1月", "2月", "3月"],
        ["=1+1", 1, 2, 3],
      ],
    });
    const file = await readTableFile(bytes, "customers.xlsx", { language: "en", tables: ["6-8"] });
    expect(takeColumns(file, ["6-8"], "en").data.tables["6-8"]?.columns["customer"]).toEqual(["=1+1"]);
  });
});

describe("a CSV file that is written", () => {
  it.each(HOSTILE.filter((text) => /^[=+\-@＝]/.test(text)))("neutralises %s, and reading gives it back", (text) => {
    const written = new TextDecoder().decode(csvBytes([[text]])).trim();
    expect(written.replace(/^"/, "")).toMatch(/^'/);
    expect(csvContent(`'${text}`)).toBe(text);
  });
});
