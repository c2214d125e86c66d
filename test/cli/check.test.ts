/** `salesbook check FILE`: the same findings as in the pane, one line each, and a status that a script can ask for. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { LANGUAGES } from "../../src/i18n";
import { checkWords } from "../../src/i18n/check";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { xlsxOf } from "../support/workbook-file";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function salesbook(line: string): Promise<{ status: number; output: string[]; error: string[] }> {
  const output: string[] = [];
  const error: string[] = [];
  const surroundings = {
    directory,
    version: "1",
    environment: {},
    print: (text: string) => void output.push(text),
    printError: (text: string) => void error.push(text),
  };
  return { status: await run(line.split(" "), surroundings), output, error };
}

const put = (name: string, content: Uint8Array | string): void => writeFileSync(join(directory, name), content);
const sheetsIn = (language: (typeof LANGUAGES)[number]): Sheet[] =>
  layout(makeRequest({ tables: ["6-8", "6-9"], language, content: "sample" }));

/** The same sheets with the last result of the first customer typed over. */
function damaged(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.table !== "6-9") return sheet;
    const { area } = sheet.tables[0]!;
    const target = area.column + area.columns - 1;
    return {
      ...sheet,
      cells: sheet.cells.map((line, row) =>
        row === area.row + 1 ? line.map((cell, column) => (column === target && cell ? { value: "A", style: cell.style } : cell)) : line,
      ),
    };
  });
}

it("ends with 0 where everything is in place, and leaves the file as it is", async () => {
  const bytes = await writeXlsx(sheetsIn("en"));
  put("book.xlsx", bytes);
  expect(await salesbook("check book.xlsx")).toEqual({
    status: 0,
    output: ["Sheets checked: 2. All formulas, drop-downs and colours are in place, and every input can be read."],
    error: [],
  });
  expect(readFileSync(join(directory, "book.xlsx")).equals(bytes)).toBe(true);
});

it.each(LANGUAGES)("ends with 1 and a line for each finding, in %s", async (language) => {
  const sheets = sheetsIn(language);
  put("book.xlsx", await writeXlsx(damaged(sheets)));
  const { status, output, error } = await salesbook(`check book.xlsx --lang ${language}`);
  const ranking = sheets[1]!;
  const heading = ranking.tables[0]!.columns.at(-1)!.heading;
  expect({ status, error }).toEqual({ status: 1, error: [] });
  expect(output).toHaveLength(2);
  expect(output[0]).toContain(ranking.name);
  expect(output[0]).toContain(heading);
  expect(output[0]).toMatch(/![A-Z]+\d+[:：]/);
  expect(output[0]).toContain(checkWords[language].kinds.formulaTypedOver.replace("{found}", "A"));
  expect(output[1]).toContain("book.xlsx");
});

it("tells in the language of each file where none is asked for, of several files with their names", async () => {
  put("中文.xlsx", await writeXlsx(damaged(sheetsIn("zh-TW"))));
  put("english.xlsx", await writeXlsx(damaged(sheetsIn("en"))));
  const { status, output } = await salesbook("check 中文.xlsx english.xlsx");
  expect(status).toBe(1);
  expect(output).toHaveLength(4);
  expect(output[0]).toMatch(/^中文\.xlsx: /);
  expect(output[0]).toContain(checkWords["zh-TW"].kinds.formulaTypedOver.replace("{found}", "A"));
  expect(output[2]).toMatch(/^english\.xlsx: .*The formula was typed over/);
});

it("checks what can be read of several files and names the others", async () => {
  put("good.xlsx", await writeXlsx(sheetsIn("en")));
  put("bad.xlsx", "no workbook");
  const { status, output, error } = await salesbook("check bad.xlsx good.xlsx none.xlsx");
  expect(status).toBe(1);
  expect(output).toEqual([expect.stringMatching(/^good\.xlsx: Sheets checked: 2/)]);
  expect(error).toEqual([expect.stringMatching(/^bad\.xlsx: /), expect.stringMatching(/^none\.xlsx: /)]);
});

it("tells in whatever language it is asked, whatever language the sheets have", async () => {
  put("book.xlsx", await writeXlsx(damaged(sheetsIn("zh-CN"))));
  expect((await salesbook("check book.xlsx --lang en")).output[0]).toContain("The formula was typed over");
});

it.each([
  ["a workbook of somebody else", async () => xlsxOf({ Sales: [["a", 1]] }), "holds no sheet made by Salesbook"],
  ["what is no workbook", async () => "Customer,Sales\n", "book.xlsx"],
])("fails with one line for %s", async (_, content, message) => {
  put("book.xlsx", await content());
  const { status, output, error } = await salesbook("check book.xlsx");
  expect({ status, output, lines: error.length }).toEqual({ status: 1, output: [], lines: 1 });
  expect(error[0]).toContain(message);
});

it("fails where there is no such file", async () => {
  const { status, error } = await salesbook("check none.xlsx");
  expect({ status, error: error[0] }).toEqual({ status: 1, error: expect.stringContaining("none.xlsx") as string });
});

it.each([
  ["check", "Say which file to check"],
  ["check a.xlsx --out b.xlsx", "check and --out do not go together"],
  ["check a.xlsx --force", "check and --force do not go together"],
  ["check a.xlsx --lang fr", "--lang"],
])("refuses %p as wrong usage", async (line, message) => {
  const { status, error } = await salesbook(line);
  expect({ status, error: error[0] }).toEqual({ status: 2, error: expect.stringContaining(message) as string });
});
