import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run } from "../../src/cli/run";
import { LANGUAGES } from "../../src/i18n";
import { cliWords } from "../../src/i18n/cli";
import { course, packSheets, registry } from "../../src/tables";
import { takeColumns } from "../../src/import/columns";
import { readTableFile } from "../support/read-table";
import { encode } from "../support/encode";
import { xlsxOf } from "../support/workbook-file";

const NUMBERS = registry.map(({ number }) => number);

interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function salesbook(
  line: string | readonly string[],
  environment: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Outcome> {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await run(typeof line === "string" ? line.split(" ") : line, {
    directory,
    version: "1.2.3",
    environment,
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
    ...(signal ? { signal } : {}),
  });
  return { status, output: printed.join("\n"), error: errors.join("\n") };
}

const at = (name: string): string => join(directory, name);
const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);

const CUSTOMERS = "客户名称,7月,8月,9月\n甲,1,2,3\n乙,40,50,60\n";

async function readBack(name: string, tables = ["6-8"]): Promise<unknown> {
  const file = await readTableFile(new Uint8Array(readFileSync(at(name))), name, { language: "en", tables });
  return takeColumns(file, tables, "en").data.tables[tables[0] ?? ""]?.columns;
}

describe("status 0: done", () => {
  it("locks the sheets with --lock and not without", async () => {
    const protections = async (line: string): Promise<number> => {
      expect((await salesbook(line)).status).toBe(0);
      const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(at("out.xlsx")))));
      return parts.filter(([path, bytes]) => path.startsWith("xl/worksheets/sheet") && strFromU8(bytes).includes("<sheetProtection "))
        .length;
    };
    expect(await protections("generate 6-8,6-9 --lock --out out.xlsx")).toBe(2);
    expect(await protections("generate 6-8,6-9 --force --out out.xlsx")).toBe(0);
    expect((await salesbook("--help")).output).toMatch(/--lock .*\bdo not grow\b/);
  });

  it("writes cells in the place of tables with --references cells, says what that costs, and the check knows the file", async () => {
    const formulas = async (line: string): Promise<string> => {
      expect((await salesbook(line)).status).toBe(0);
      const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(at("out.xlsx")))));
      return parts
        .flatMap(([path, bytes]) => (path.startsWith("xl/worksheets/sheet") ? strFromU8(bytes).match(/<f[^>]*>[^<]*/g) : null) ?? [])
        .join("\n");
    };
    expect(await formulas("generate 6-8,6-9 --out out.xlsx")).toContain("Sales_6_8[");
    expect(await formulas("generate 6-8,6-9 --references tables --out out.xlsx --force")).toContain("Sales_6_8[");
    const byCells = await formulas("generate 6-8,6-9 --references cells --out out.xlsx --force");
    expect(byCells).toMatch(/SUM\(/);
    expect(byCells).not.toMatch(/_6_[89]\[/);
    expect(await salesbook("generate 6-8 --references cells --out out.xlsx --force")).toMatchObject({
      status: 0,
      error: expect.stringMatching(/Tables do not grow/) as string,
    });
    expect(await salesbook("check out.xlsx")).toMatchObject({ status: 0, output: expect.stringMatching(/1/) as string });
  });

  it("writes a linked workbook from a file", async () => {
    put("customers.csv", CUSTOMERS);
    const outcome = await salesbook("generate 6-8,6-9 --lang zh-CN --data customers.csv --out classes.xlsx");
    expect(outcome).toEqual({ status: 0, output: "已写入 classes.xlsx：6-8 客户月平均销售额、6-9 月平均销售额排序与分类。", error: "" });
    expect(readdirSync(directory).sort()).toEqual(["classes.xlsx", "customers.csv"]);
    expect(await readBack("classes.xlsx", ["6-8", "6-9"])).toEqual({
      customer: ["甲", "乙"],
      month1: [1, 40],
      month2: [2, 50],
      month3: [3, 60],
    });
  });

  it("tells which columns of a file it does not take", async () => {
    put("data.csv", "客户,月平均,备注,电话,空\n甲,1,x,139,\n");
    const { status, error } = await salesbook("generate 6-9 --lang zh-CN --data data.csv --out out.xlsx");
    expect([status, error]).toEqual([0, "data.csv: 未读入的列：“备注”、“电话”。可用 --map 指定其含义。"]);
  });

  it("reads a workbook, and the sheet asked for", async () => {
    put(
      "data.xlsx",
      await xlsxOf({
        North: [
          ["Customer", "Sales"],
          ["A", 1],
        ],
        South: [
          ["Customer", "Sales"],
          ["B", 2],
        ],
      }),
    );
    expect((await salesbook("generate 6-9 --data data.xlsx --sheet South --out out.xlsx")).status).toBe(0);
    expect(await readBack("out.xlsx", ["6-9"])).toEqual({ customer: ["B"], average: [2] });
  });

  it("makes sample data or empty rows, as many as asked for", async () => {
    expect((await salesbook("generate 6-9 --out sample.xlsx --rows 7")).status).toBe(0);
    expect(await readBack("sample.xlsx", ["6-9"])).toMatchObject({ customer: { length: 7 } });
    expect((await salesbook("generate 6-9 --content empty --describe")).output).toContain('"id": "customer"');
  });

  it("takes all tables, full-width numbers, and each table once", async () => {
    const tables = async (list: string): Promise<string[]> =>
      (JSON.parse((await salesbook(["generate", list, "--describe"])).output) as { table: string }[]).map(({ table }) => table);
    expect(await tables("all")).toEqual(["contents", ...course.map(({ number }) => number)]);
    expect(await tables("6-9,6-8,6-9")).toEqual(["6-8", "6-9"]);
    expect(await tables("６－８、６－９")).toEqual(["6-8", "6-9"]);
  });

  it("takes sheets of the packs by their numbers, a pack by its name, all packs, and everything", async () => {
    const tables = async (list: string): Promise<string[]> =>
      (JSON.parse((await salesbook(["generate", list, "--describe"])).output) as { table: string }[])
        .map(({ table }) => table)
        .filter((table) => table !== "contents");
    // The overview stands before all others.
    const overviewFirst = (numbers: readonly string[]): string[] => ["P25", ...numbers.filter((number) => number !== "P25")];
    const packs = overviewFirst(packSheets.map(({ number }) => number));
    expect(await tables("p2")).toEqual(["P2"]);
    expect(await tables("6-8，Ｐ２")).toEqual(["6-8", "P2"]);
    expect(await tables("packs")).toEqual(packs);
    expect(await tables("everything")).toEqual(overviewFirst(NUMBERS));
    for (const { number, pack } of packSheets) expect(await tables(pack ?? "")).toContain(number);
    expect((await tables("6-1,transactions,packs")).toSorted()).toEqual(["6-1", ...packs].toSorted());
  });

  it("describes where everything stands, as JSON and nothing else, with or without a file", async () => {
    const alone = await salesbook("generate 6-9 --describe");
    const written = await salesbook("generate 6-9 --describe --out out.xlsx");
    expect([alone.status, alone.error, written.status, written.error]).toEqual([0, "", 0, ""]);
    expect(written.output).toBe(alone.output);
    const [sheet] = JSON.parse(alone.output) as {
      table: string;
      sheet: string;
      fields: { id: string; heading: string; range: string }[];
    }[];
    expect([sheet?.table, sheet?.sheet]).toEqual(["6-9", "6-9 Ranking and classes"]);
    expect(sheet?.fields.find(({ id }) => id === "customer")).toMatchObject({
      heading: "Customer",
      range: expect.stringMatching(/^A\d+:A\d+$/) as string,
    });
    expect(readdirSync(directory)).toEqual(["out.xlsx"]);
  });

  it("applies settings by name, and takes a choice by its label too", async () => {
    const twice = await salesbook(["generate", "6-9", "--lang", "zh-CN", "--set", "rule=名次", "--set", "rankCut.A=2", "--out", "a.xlsx"]);
    expect(twice.status).toBe(0);
    expect((await salesbook("generate 6-8 --set months=5 --describe")).output).toContain('"month5"');
  });

  it("replaces a file only with --force, and then the file that a link leads to", async () => {
    put("real.xlsx", "old");
    symlinkSync("real.xlsx", at("link.xlsx"));
    expect((await salesbook("generate 6-9 --out link.xlsx")).status).toBe(1);
    expect(readFileSync(at("real.xlsx"), "utf8")).toBe("old");
    expect((await salesbook("generate 6-9 --out link.xlsx --force")).status).toBe(0);
    expect(readFileSync(at("real.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(readdirSync(directory).sort()).toEqual(["link.xlsx", "real.xlsx"]);
  });

  it("writes names as long as the disk has them, Chinese ones too", async () => {
    for (const name of [`${"n".repeat(250)}.xlsx`, `${"名".repeat(83)}.xlsx`]) {
      expect(await salesbook(["generate", "6-9", "--out", name])).toMatchObject({ status: 0, error: "" });
      expect(readdirSync(directory)).toEqual([name]);
      rmSync(at(name));
    }
  });

  it("replaces the file that a link leads to in another folder", async () => {
    mkdirSync(at("elsewhere"));
    put("elsewhere/real.xlsx", "old");
    symlinkSync("elsewhere/real.xlsx", at("link.xlsx"));
    expect((await salesbook("generate 6-9 --out link.xlsx --force")).status).toBe(0);
    expect(readdirSync(at("elsewhere"))).toEqual(["real.xlsx"]);
    expect(readFileSync(at("elsewhere/real.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(readlinkSync(at("link.xlsx"))).toBe("elsewhere/real.xlsx");
  });

  it("removes what a run left behind that was killed, and nothing else", async () => {
    const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
    const { pid: ended } = spawnSync(process.execPath, ["-e", ""]);
    const left = `.salesbook-${machine}-${ended}-0123abcd.tmp`;
    const others = [
      `.salesbook-${machine}-${process.pid}-0123abcd.tmp`,
      `.salesbook-00000000-${ended}-0123abcd.tmp`,
      ".salesbook-mine.tmp",
    ];
    for (const name of [left, ...others]) put(name, "half");
    expect((await salesbook("generate 6-9 --out out.xlsx")).status).toBe(0);
    expect(readdirSync(directory).sort()).toEqual([...others, "out.xlsx"].sort());
  });

  it.each(LANGUAGES)("prints help in %s that names every option, table and setting", async (language) => {
    const { status, output, error } = await salesbook(`--help --lang ${language}`);
    expect([status, error]).toEqual([0, ""]);
    for (const word of [
      "--out",
      "--force",
      "--lang",
      "--content",
      "--rows",
      "--data",
      "--sheet",
      "--set",
      "--describe",
      "--version",
      "--help",
    ])
      expect(output).toContain(word);
    for (const word of ["6-8", "6-9", "months", "rule (crossing, within, amount, rank)", "shareCut.A", "5000"])
      expect(output).toContain(word);
    expect(output).not.toMatch(/[{}]/);
  });

  it("prints the version", async () => {
    expect(await salesbook("--version")).toEqual({ status: 0, output: "1.2.3", error: "" });
  });
});

describe("status 1: failed, with one line that says why and no file left behind", () => {
  async function fails(line: string | readonly string[], message: RegExp, left: readonly string[] = []): Promise<void> {
    const outcome = await salesbook(line);
    expect(outcome).toEqual({ status: 1, output: "", error: expect.stringMatching(message) as string });
    expect(outcome.error).not.toMatch(/\n|[{}]|undefined/);
    expect(readdirSync(directory).sort()).toEqual([...left].sort());
  }

  it.each<[string, string | Uint8Array, RegExp]>([
    ["an empty file", "", /^data\.csv is empty/],
    ["a file of blank lines", "\n\n", /^data\.csv is empty/],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      /^data\.csv is a picture\. Open its table in Excel/,
    ],
    [
      "an encrypted workbook",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]),
      /^data\.csv is protected by a password/,
    ],
    ["an archive that was cut off", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /^data\.csv is incomplete/],
    ["a quotation mark that is not closed", 'Customer,Sales\nA,1\n"B,2\n', /^data\.csv, row 3: a quotation mark/],
    ["an unquoted thousands separator", "Customer,Sales\nA,1\nB,1,234\n", /^data\.csv, row 3: 3 cells/],
    ["a missing column", "Customer,Visits\nA,1\n", /no column for monthly average\. Found: “Customer”, “Visits”\. Accepted headings:/],
    ["a column twice", "Customer,Sales,Sales\nA,1,2\n", /two columns for monthly average/],
    ["text in amounts", "Customer,Sales\nA,1\nB,lots\n", /^data\.csv, row 3, column “Sales”: “lots” is not a number/],
    ["a customer twice", "Customer,Sales\nA,1\nB,2\nA,3\n", /^data\.csv has what stands more than once \(1\): “A” \(rows 2, 4\)\./],
    ["an amount without a customer", "Customer,Sales\n,1\nB,2\n", /^data\.csv, row 2, column “Customer”/],
    [
      "5,001 rows",
      `Customer,Sales\n${Array.from({ length: 5001 }, (_, row) => `C${row},1`).join("\n")}`,
      /has 5001 rows\. Accepted: 1 to 5000/,
    ],
  ])("%s", async (_, content, message) => {
    put("data.csv", content);
    await fails("generate 6-9 --data data.csv --out out.xlsx", message, ["data.csv"]);
  });

  it.each([
    ["zh-CN", "gb18030", "客户名称,销售额\n锦城联佳,一百\n", "data.csv 第 2 行“销售额”列：“一百”不是数字。"],
    ["zh-TW", "big5", "客戶名稱,銷售額\n錦城聯佳,一百\n", "data.csv 第 2 列「銷售額」欄：「一百」不是數字。"],
  ] as const)("says it in %s of a file in %s", async (language, encoding, text, message) => {
    put("data.csv", encode(text, encoding));
    const outcome = await salesbook(`generate 6-9 --lang ${language} --data data.csv --out out.xlsx`);
    expect([outcome.status, outcome.error.startsWith(message)]).toEqual([1, true]);
  });

  it("several sheets that fit, on one line, and a sheet that is not there", async () => {
    const rows = [
      ["Customer", "Sales"],
      ["A", 1],
    ];
    put("data.xlsx", await xlsxOf({ North: rows, South: rows }));
    await fails("generate 6-9 --data data.xlsx --out out.xlsx", /several sheets that fit: North, South\./, ["data.xlsx"]);
    await fails("generate 6-9 --data data.xlsx --sheet West --out out.xlsx", /no sheet “West”\. Sheets: North, South\./, ["data.xlsx"]);
  });

  it("a workbook without a heading that fits", async () => {
    put("data.xlsx", await xlsxOf({ Notes: [["Read me"]], More: [["Nothing"]] }));
    await fails("generate 6-9 --data data.xlsx --out out.xlsx", /has no column for customer/, ["data.xlsx"]);
  });

  it("a data file that cannot be read", async () => {
    mkdirSync(at("folder"));
    await fails("generate 6-9 --data none.csv --out out.xlsx", /^none\.csv could not be read: there is no such file\.$/, ["folder"]);
    await fails("generate 6-9 --data folder --out out.xlsx", /^folder could not be read: it is a folder\.$/, ["folder"]);
  });

  it("a file that exists, which stays as it is", async () => {
    put("out.xlsx", "mine");
    await fails("generate 6-9 --out out.xlsx", /^out\.xlsx exists already and was left as it is/, ["out.xlsx"]);
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("mine");
  });

  it("a target that cannot be written", async () => {
    mkdirSync(at("folder.xlsx"));
    await fails("generate 6-9 --out none/out.xlsx", /^none\/out\.xlsx could not be written: there is no such folder\.$/, ["folder.xlsx"]);
    put("file", "");
    await fails("generate 6-9 --out file/out.xlsx", /^file\/out\.xlsx could not be written: there is no such folder\.$/, [
      "file",
      "folder.xlsx",
    ]);
    rmSync(at("file"));
    await fails("generate 6-9 --force --out folder.xlsx", /^folder\.xlsx could not be written: it is a folder\.$/, ["folder.xlsx"]);
  });

  it("a target that is no file, which stays what it is", async () => {
    execFileSync("mkfifo", [at("pipe.xlsx")]);
    symlinkSync("/dev/null", at("null.xlsx"));
    symlinkSync("gone.xlsx", at("gone-link.xlsx"));
    symlinkSync("loop.xlsx", at("loop.xlsx"));
    const left = ["gone-link.xlsx", "loop.xlsx", "null.xlsx", "pipe.xlsx"];
    for (const force of ["", " --force"]) {
      for (const name of ["pipe", "null"])
        await fails(
          `generate 6-9${force} --out ${name}.xlsx`,
          new RegExp(`^${name}\\.xlsx could not be written: it is a device or a pipe, not a file\\.$`),
          left,
        );
      for (const name of ["gone-link", "loop"])
        await fails(
          `generate 6-9${force} --out ${name}.xlsx`,
          new RegExp(`^${name}\\.xlsx could not be written: it is a link that leads nowhere\\.$`),
          left,
        );
    }
    expect(lstatSync(at("pipe.xlsx")).isFIFO()).toBe(true);
    expect(readlinkSync(at("null.xlsx"))).toBe("/dev/null");
    expect(readlinkSync(at("gone-link.xlsx"))).toBe("gone.xlsx");
  });

  it("data of a device, which may never end", async () => {
    symlinkSync("/dev/zero", at("zero.csv"));
    await fails("generate 6-9 --data zero.csv --out out.xlsx", /^zero\.csv could not be read: it is a device or a pipe, not a file\.$/, [
      "zero.csv",
    ]);
  });

  it("a name that is too long for the disk", async () => {
    const name = `${"n".repeat(251)}.xlsx`;
    await fails(["generate", "6-9", "--out", name], /could not be written: its name is too long for this disk\.$/);
    await fails(["generate", "6-9", "--data", name, "--out", "out.xlsx"], /could not be read: its name is too long for this disk\.$/);
  });

  it.each(LANGUAGES)("says in %s what is wrong with a target", async (language) => {
    symlinkSync("gone.xlsx", at("gone-link.xlsx"));
    symlinkSync("/dev/null", at("null.xlsx"));
    const { brokenLink, notAFile, nameTooLong } = cliWords[language].reasons;
    for (const [name, reason] of [
      ["gone-link", brokenLink],
      ["null", notAFile],
      ["n".repeat(251), nameTooLong],
    ] as const) {
      const { status, error } = await salesbook(["generate", "6-9", "--lang", language, "--force", "--out", `${name}.xlsx`]);
      expect([status, error.split("\n")]).toEqual([1, [expect.stringContaining(reason)]]);
    }
  });

  it("a failure with --force leaves the old file", async () => {
    put("out.xlsx", "mine");
    put("data.csv", "Customer,Sales\nA,x\n");
    await fails("generate 6-9 --force --data data.csv --out out.xlsx", /is not a number/, ["data.csv", "out.xlsx"]);
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("mine");
  });

  it("being cancelled", async () => {
    const outcome = await salesbook("generate 6-9 --out out.xlsx", {}, AbortSignal.abort());
    expect(outcome).toEqual({ status: 1, output: "", error: "Cancelled. Nothing was changed." });
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe("status 2: wrong usage, with a short help", () => {
  const usage = `${cliWords.en.usage}\n${cliWords.en.more}`;

  it.each<[readonly string[], string]>([
    [[], "Say what to do"],
    [["make"], "There is no command “make”"],
    [["generate"], `Say which tables: ${NUMBERS.join(", ")} or all.`],
    [["generate", "6-8", "6-9", "--out", "a.xlsx"], "“6-9” is too much"],
    [["generate", "6-77", "--out", "a.xlsx"], `There is no table “6-77”. Available: ${NUMBERS.join(", ")}.`],
    [["generate", "6-8,", "--out", "a.xlsx"], "There is no table “”"],
    [["generate", "6-9"], "--out is missing"],
    [["generate", "6-9", "--out"], "--out needs a value."],
    [["generate", "6-9", "--out", "--force"], "--out needs a value."],
    [["generate", "6-9", "--out="], "--out needs a value."],
    [["generate", "6-9", "--out", "a.csv"], "--out: “a.csv” does not end in .xlsx."],
    [["generate", "6-9", "--out", ".xlsx"], "does not end"],
    [["generate", "6-9", "--out", "a.xlsx", "--colour", "red"], "There is no option --colour."],
    [["generate", "6-9", "--out", "a.xlsx", "-x"], "There is no option -x."],
    [["generate", "6-9", "--out", "a.xlsx", "--force=yes"], "--force takes no value."],
    [["generate", "6-9", "--out", "a.xlsx", "--lang", "fr"], "--lang: “fr” is not one of the choices. Accepted: en, zh-CN, zh-TW."],
    [["generate", "6-9", "--out", "a.xlsx", "--content", "full"], "--content: “full”"],
    ...["0", "5001", "ten", "2.5", "-3"].map((rows): [string[], string] => [
      ["generate", "6-9", "--out", "a.xlsx", `--rows=${rows}`],
      `--rows: “${rows}”`,
    ]),
    [["generate", "6-9", "--out", "a.xlsx", "--set", "rule"], "--set: “rule” is not of the form"],
    [["generate", "6-9", "--out", "a.xlsx", "--set", "colour=red"], "Table 6-9 has no setting “colour”"],
    [["generate", "6-9", "--out", "a.xlsx", "--set", "rule=best"], "“best” is not one of the choices"],
    [["generate", "6-9", "--out", "a.xlsx", "--set", "shareCut.A=2"], "out of range"],
    [["generate", "6-8", "--out", "a.xlsx", "--set", "months=13"], "out of range"],
    [["generate", "6-9", "--out", "a.xlsx", "--data", "d.csv", "--content", "sample"], "--data and --content do not go together."],
    [["generate", "6-9", "--out", "a.xlsx", "--data", "d.csv", "--rows", "9"], "--data and --rows do not go together."],
    [["generate", "6-9", "--out", "a.xlsx", "--sheet", "North"], "--sheet needs --data."],
  ])("%j", async (line, message) => {
    const outcome = await salesbook(line);
    expect(outcome).toEqual({ status: 2, output: "", error: expect.stringContaining(message) as string });
    expect(outcome.error.endsWith(`\n${usage}`)).toBe(true);
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["exercise", ["new --tables", "make FILE.json", "mark FILE.json"].map((form) => `salesbook exercise ${form}`)],
    ["exercise make ex.json", ["salesbook exercise make FILE.json"]],
    ["exercise new --tables 6-9", ["salesbook exercise new --tables"]],
    ["ledger a.csv", ["salesbook ledger FILES…", "salesbook ledger inspect"]],
    ["check --lang en", ["salesbook check FILES…"]],
  ])("%s is told how it is used itself", async (line, forms) => {
    for (const lang of ["en", "zh-CN"]) {
      const { status, error } = await salesbook(`${line} --lang ${lang}`);
      const told = error.split("\n").slice(1, -1);
      expect([status, told.length]).toEqual([2, forms.length]);
      told.forEach((text, index) => expect(text).toContain(lang === "en" ? forms[index] : `salesbook ${line.split(" ")[0]}`));
      expect(told[0]).toMatch(lang === "en" ? /^Usage: salesbook/ : /^用法：salesbook/);
    }
  });

  it("writing over the file the data comes from, under any name of it", async () => {
    put(
      "data.xlsx",
      await xlsxOf({
        Data: [
          ["Customer", "Sales"],
          ["A", 1],
        ],
      }),
    );
    const before = readFileSync(at("data.xlsx"));
    linkSync(at("data.xlsx"), at("other.xlsx"));
    for (const out of ["data.xlsx", "./data.xlsx", "other.xlsx"]) {
      const outcome = await salesbook(`generate 6-9 --data data.xlsx --force --out ${out}`);
      expect([outcome.status, outcome.error.split("\n")[0]]).toEqual([2, cliWords.en.wrong.sameFile]);
    }
    expect(readFileSync(at("data.xlsx"))).toEqual(before);
  });
});

describe("language", () => {
  it.each([
    [{}, "Usage"],
    [{ LANG: "en_GB.UTF-8" }, "Usage"],
    [{ LANG: "C.UTF-8" }, "Usage"],
    [{ LANG: "zh_CN.UTF-8" }, "用法：salesbook generate <表号"],
    [{ LANG: "zh_TW.UTF-8" }, "用法：salesbook generate <表號"],
    [{ LANG: "zh_HK.Big5" }, "用法：salesbook generate <表號"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_US.UTF-8" }, "Usage"],
    [{ LANG: "en_US.UTF-8", LC_MESSAGES: "zh_TW" }, "<表號"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "" }, "Usage"],
  ])("of the shell %j", async (environment, words) => {
    expect((await salesbook([], environment)).error).toContain(words);
  });

  it("is the one asked for, wherever and however it is written", async () => {
    expect((await salesbook("--lang zh-TW make", { LANG: "zh_CN.UTF-8" })).error).toContain("沒有「make」這個命令");
    expect((await salesbook("make --lang=zh-cn")).error).toContain("没有“make”这个命令");
    expect((await salesbook("generate 6-9 --lang fr --out a.xlsx", { LANG: "zh_CN.UTF-8" })).error).toContain("没有“fr”这个选项");
  });
});
