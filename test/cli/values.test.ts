/** `salesbook values FILE`: the values of a workbook for scripts, also where the program that saved it left out the results of formulas. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyEdit } from "../../src/book/edit";
import { describe as describeSheets } from "../../src/book/describe";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { run } from "../../src/cli/run";
import { writeXlsx } from "../../src/export/xlsx";
import { LANGUAGES } from "../../src/i18n";
import { cliWords } from "../../src/i18n/cli";
import { registry } from "../../src/tables";
import { todays } from "../support/seeds";

const ALL = registry.map(({ number }) => number);

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function salesbook(...line: string[]): Promise<{ status: number; output: string; error: string }> {
  const [output, error]: [string[], string[]] = [[], []];
  const surroundings = {
    directory,
    version: "1",
    environment: {},
    print: (text: string) => void output.push(text),
    printError: (text: string) => void error.push(text),
  };
  return { status: await run(line, surroundings), output: output.join("\n"), error: error.join("\n") };
}

const put = (name: string, content: Uint8Array): void => writeFileSync(join(directory, name), content);

interface SheetValues {
  readonly sheet: string;
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
}

/**
 * The sheets with nothing behind their last cells, where a blank text and no cell are the same; numbers to as many digits as a time of day
 * keeps that was typed and read back.
 */
async function valuesOf(name: string): Promise<SheetValues[]> {
  const { status, output, error } = await salesbook("values", name);
  expect([status, error]).toEqual([0, ""]);
  return plain(JSON.parse(output) as SheetValues[]);
}

function plain(sheets: readonly SheetValues[]): SheetValues[] {
  return sheets.map(({ sheet, rows }) => ({
    sheet,
    rows: rows
      .map((row) => row.map((value) => (value === "" ? null : typeof value === "number" ? Number(value.toPrecision(8)) : value)))
      .map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1)),
  }));
}

/** As openpyxl saves a workbook: formulas without results. */
function withoutResults(bytes: Uint8Array, result = ""): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/sheet")) return [path, part];
    return [
      path,
      strToU8(
        strFromU8(part).replace(/(<c r="\w+"(?: s="\d+")?)(?: t="\w+")?>(<f[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, `$1>$2${result}`),
      ),
    ];
  });
  return zipSync(Object.fromEntries(parts));
}

const bytesOf = (request: BookRequest): Promise<Uint8Array> => writeXlsx(layout(request));
const course = (language: BookRequest["language"] = "en"): BookRequest =>
  makeRequest({ tables: ["6-8", "6-9"], language, content: "sample" });

describe.each(todays([...LANGUAGES], LANGUAGES.length))("of everything in %s", (language) => {
  it.each([["tables"], ["cells"]])(
    "are the same without results, where formulas name %s",
    async (references) => {
      const named = references === "cells" ? { references: "cells" as const } : {};
      const bytes = await bytesOf(makeRequest({ tables: ALL, language, content: "sample", ...named }));
      put("whole.xlsx", bytes);
      put("bare.xlsx", withoutResults(bytes));
      expect(strFromU8(unzipSync(withoutResults(bytes))["xl/worksheets/sheet3.xml"]!)).not.toMatch(/<\/f><v>/);
      const whole = await valuesOf("whole.xlsx");
      expect(whole.flatMap(({ rows }) => rows.flat()).length).toBeGreaterThan(10_000);
      expect(await valuesOf("bare.xlsx")).toEqual(whole);
    },
    120_000,
  );
});

it("follow what was typed before the results were lost, also where a program writes 0 for each", async () => {
  const request = course();
  const sheet = layout(request)[0]!;
  const input = sheet.cells.flat().find((cell) => cell?.input?.kind === "field" && typeof cell.value === "number")!.input!;
  const edited = await bytesOf(applyEdit(request, input, 123_456));
  put("edited.xlsx", edited);
  const expected = await valuesOf("edited.xlsx");
  put("before.xlsx", await bytesOf(request));
  expect(await valuesOf("before.xlsx")).not.toEqual(expected);
  put("bare.xlsx", withoutResults(edited, "<v>0</v>"));
  expect(await valuesOf("bare.xlsx")).toEqual(expected);
});

it("are unknown where a formula was changed and its result is not there, and that is told", async () => {
  const sheets = layout(course());
  const changed = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line, row) =>
      line.map((cell) => (cell?.formula !== undefined && row === sheet.tables[0]!.area.row + 2 ? { ...cell, formula: "1+1" } : cell)),
    ),
  }));
  put("changed.xlsx", withoutResults(await writeXlsx(changed)));
  const { status, output, error } = await salesbook("values", "changed.xlsx");
  expect(status).toBe(0);
  const count = sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.formula !== undefined).length;
  const names = sheets.map(({ name }) => name).join(", ");
  expect(error).toBe(cliWords.en.withoutValue.replace("{sheets}", names).replace("{count}", String(count)));
  const [first] = JSON.parse(output) as SheetValues[];
  const { row, column } = {
    row: sheets[0]!.tables[0]!.area.row + 1,
    column: sheets[0]!.cells[sheets[0]!.tables[0]!.area.row + 1]!.findIndex((cell) => cell?.formula),
  };
  expect(first!.rows[row]![column] ?? null).toBeNull();
});

it("are unknown where another version made the sheets, and that is told by itself", async () => {
  const sheets = layout(course());
  const bytes = withoutResults(await writeXlsx(sheets));
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const older = workbook.replace(/(Salesbook 1;6-9;[^<]*;)[0-9a-f]{8}/, "$100000000");
  expect(older).not.toBe(workbook);
  put("older.xlsx", zipSync({ ...parts, "xl/workbook.xml": strToU8(older) }));
  const { error } = await salesbook("values", "older.xlsx", "--sheet", "6-9");
  const count = sheets[1]!.cells.flat().filter((cell) => cell?.formula !== undefined).length;
  expect(error).toBe(cliWords.en.ofOtherVersion.replace("{sheets}", sheets[1]!.name).replace("{count}", String(count)));
});

it("are those of one sheet by its name or by the number of its table", async () => {
  put("book.xlsx", await bytesOf(course()));
  const [, ranking] = await valuesOf("book.xlsx");
  for (const wanted of [ranking!.sheet, "6-9"]) {
    const { output } = await salesbook("values", "book.xlsx", "--sheet", wanted);
    expect(plain(JSON.parse(output) as SheetValues[])).toEqual([ranking]);
    const described = JSON.parse((await salesbook("values", "book.xlsx", "--describe", "--sheet", wanted)).output) as { sheet: string }[];
    expect(described.map(({ sheet }) => sheet)).toEqual([ranking!.sheet]);
  }
  expect((await salesbook("values", "book.xlsx", "--describe", "--sheet", "6-1")).error).toContain(ranking!.sheet);
});

it("go to a file, as JSON or one sheet as CSV, which is replaced only with --force", async () => {
  put("book.xlsx", await bytesOf(course()));
  const [sales, ranking] = await valuesOf("book.xlsx");
  expect(await salesbook("values", "book.xlsx", "--json", "book.json")).toEqual({ status: 0, output: "", error: "" });
  expect(plain(JSON.parse(readFileSync(join(directory, "book.json"), "utf8")) as SheetValues[])).toEqual([sales, ranking]);
  expect((await salesbook("values", "book.xlsx", "--json", "book.json")).status).toBe(1);
  expect(await salesbook("values", "book.xlsx", "--sheet", ranking!.sheet, "--csv", "ranking.csv", "--force")).toMatchObject({ status: 0 });
  const lines = readFileSync(join(directory, "ranking.csv"), "utf8").split("\r\n");
  expect(lines[0]).toContain(String(ranking!.rows[0]![0]));
  expect(lines.length).toBeGreaterThan(ranking!.rows.length);
});

it("--describe says where every field stands now", async () => {
  const sheets = layout(course("zh-TW"));
  put("book.xlsx", await writeXlsx(sheets));
  const { status, output } = await salesbook("values", "book.xlsx", "--describe");
  expect(status).toBe(0);
  expect(JSON.parse(output)).toEqual(describeSheets(sheets));
});

describe.each(LANGUAGES)("in %s", (language) => {
  const { wrong } = cliWords[language];
  it("refuses what it cannot do", async () => {
    put("book.xlsx", await bytesOf(course()));
    put("none.xlsx", new Uint8Array([1, 2, 3]));
    const said = async (...line: string[]): Promise<[number, string]> => {
      const { status, error } = await salesbook("values", ...line, "--lang", language);
      return [status, error.split("\n")[0]!];
    };
    expect(await said()).toEqual([2, wrong.noFileForValues]);
    expect(await said("book.xlsx", "--csv", "out.csv")).toEqual([2, expect.stringContaining("book.xlsx")]);
    expect(await said("book.xlsx", "--csv", "out.csv", "--json", "out.json")).toEqual([2, expect.stringContaining("--json")]);
    expect(await said("book.xlsx", "--sheet", "Nowhere")).toEqual([1, expect.stringContaining("Nowhere")]);
    expect(await said("none.xlsx")).toEqual([1, expect.stringContaining("none.xlsx")]);
    expect((await said("gone.xlsx"))[0]).toBe(1);
    expect((await said("book.xlsx", "--rows", "5"))[0]).toBe(2);
  });
});
