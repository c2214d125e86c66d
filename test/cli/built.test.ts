/** The built command line: it builds itself where it must, and loads no more than what was asked for. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { LANGUAGES } from "../../src/i18n";
import { tableWords } from "../../src/book/words";
import { xlsxOf } from "../support/workbook-file";

const root = resolve(__dirname, "../..");
const folder = join(root, "dist", "cli");
const program = join(folder, "index.js");
const list = join(folder, "sources.txt");

function salesbook(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/salesbook.mjs"), ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Built files with all that they import at once, each once. */
function whole(...files: readonly string[]): string {
  const found = new Set(files);
  for (const file of found)
    for (const [, name] of readFileSync(join(folder, file), "utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) found.add(name!);
  return [...found].map((file) => readFileSync(join(folder, file), "utf8")).join("");
}

function fileOf(name: RegExp): string {
  const found = readdirSync(folder).find((file) => name.test(file));
  if (found === undefined) throw new Error(`No built file is called ${String(name)}.`);
  return found;
}

it("is built again when a source is newer, and only then", () => {
  expect(salesbook("--version").status).toBe(0);
  const built = statSync(program).mtimeMs;
  expect(salesbook("--version").status).toBe(0);
  expect(statSync(program).mtimeMs).toBe(built);
  // As if it had been built before any source was written.
  utimesSync(list, 1, 1);
  expect(salesbook("--version")).toMatchObject({ status: 0, stderr: "" });
  expect(statSync(program).mtimeMs).toBeGreaterThan(built);
  expect(statSync(list).mtimeMs).toBeGreaterThan(built);
}, 60_000);

it("is built where there is no list of what it was made from", () => {
  rmSync(list, { force: true });
  expect(salesbook("--version")).toMatchObject({ status: 0, stderr: "" });
  expect(existsSync(list)).toBe(true);
}, 60_000);

it("is made from the sources of the command line and not from those of the screens", () => {
  salesbook("--version");
  const sources = readFileSync(list, "utf8").split("\n");
  expect(sources).toEqual(
    expect.arrayContaining(["src/cli/index.ts", "src/export/xlsx.ts", "src/tables/words/zh-TW.ts", "package-lock.json"]),
  );
  expect(sources.filter((path) => /^src\/(taskpane|workbench|hosts|functions)\//.test(path))).toEqual([]);
}, 60_000);

describe("what a command loads", () => {
  beforeAll(() => void salesbook("--version"), 60_000);
  const purpose = (language: (typeof LANGUAGES)[number]): string => tableWords[language]["6-9"].purpose;

  it("holds the words of no language but the one that is spoken", () => {
    const start = whole("index.js", fileOf(/^help-/), fileOf(/^generate-/));
    for (const language of LANGUAGES) expect(start).not.toContain(purpose(language));
    expect(salesbook("--help", "--lang", "zh-TW").stdout).toContain(tableWords["zh-TW"]["6-9"].name);
  }, 60_000);

  it("holds neither the xlsx library nor the reader of CSV before a file is written or read", () => {
    const start = whole("index.js", fileOf(/^help-/), fileOf(/^generate-/));
    expect(start.length).toBeLessThan(500_000);
    expect(start).not.toContain("xl/worksheets");
    expect(start).not.toContain("skipEmptyLines");
    expect(whole(fileOf(/^read-csv-/))).toContain("skipEmptyLines");
  });
});

describe("what is loaded when it is wanted", () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "salesbook-"))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it("holds the words of the sheets that are checked, whatever language is spoken", () => {
    const file = join(directory, "book.xlsx");
    expect(salesbook("generate", "6-9", "--lang", "zh-CN", "--out", file)).toMatchObject({ status: 0, stderr: "" });
    expect(salesbook("check", file, "--lang", "en")).toEqual({
      status: 0,
      stdout: "Sheets checked: 1. All formulas, drop-downs and colours are in place, and every input can be read.\n",
      stderr: "",
    });
  }, 60_000);

  it("reads the workbook of a ledger in a thread, the sheets of a month each, and says what is wrong with it", async () => {
    const month = (of: number): (string | number)[][] => [
      ["日期", "客户编号", "金额"],
      ...Array.from({ length: 1500 }, (_, line) => [`2026-0${of}-05`, `00${line % 7}`, line / 8]),
    ];
    const file = join(directory, "lists.xlsx");
    const report = join(directory, "r.json");
    const read = () => salesbook("ledger", file, "--report", report, "--force", "--lang", "en");
    writeFileSync(file, await xlsxOf({ 一月: month(1), 二月: [...month(2), ["2026-01-05", "000", 0]] }));
    expect(read()).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("count twice: 1 (lists.xlsx/二月:1502).") as string,
    });
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
      files: [{ lines: 1500 }, { lines: 1501 }],
      used: { lines: 3001, amount: "281062.5", customers: 7 },
      excluded: [],
    });
    writeFileSync(file, readFileSync(file).subarray(0, 5000));
    expect(read()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^lists\.xlsx[^\n]*\n$/) as string });
  }, 60_000);

  it("holds the labels of every language where a choice is set, and says what is accepted where none fits", () => {
    const describe = (rule: string) => salesbook("generate", "6-9", "--lang", "en", "--set", `rule=${rule}`, "--describe");
    expect(describe(tableWords["zh-TW"]["6-9"].choices.within)).toMatchObject({ status: 0, stderr: "" });
    expect(describe("nothing")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(tableWords.en["6-9"].choices.within) as string,
    });
  }, 60_000);
});
