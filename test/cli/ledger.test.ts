/** From lists of invoices to the tables on the command line: what is written, reported and refused. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { zipSync } from "fflate";
import { typedXlsx } from "../../src/check/xlsx";
import { run } from "../../src/cli/run";
import { LEDGER_TABLES, type LedgerReport } from "../../src/ledger/ledger";
import { takeColumns } from "../../src/import/columns";
import { readTableFile } from "../support/read-table";
import { encode } from "../support/encode";
import { xlsxOf } from "../support/workbook-file";

// Workbooks are made and programs started, beside other tests.
jest.setTimeout(60_000);

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

async function salesbook(line: string): Promise<Outcome> {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await run(line.split(" "), {
    directory,
    version: "1.2.3",
    environment: {},
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
  });
  return { status, output: printed.join("\n"), error: errors.join("\n") };
}

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(directory, name), content);
const report = (name = "r.json"): LedgerReport => JSON.parse(readFileSync(join(directory, name), "utf8")) as LedgerReport;

/** What a ledger's lines come to, by a call that must succeed. */
async function reported(files: string, options = ""): Promise<LedgerReport> {
  const { status, error } = await salesbook(`ledger ${files} --report r.json --force ${options}`.trim());
  expect([status, error.split("\n")[0] ?? ""]).toEqual([0, expect.any(String) as string]);
  return report();
}

const LINES = [
  "开票日期,客户编号,客户名称,价税合计",
  "2026-01-05,00123,甲公司,100.10",
  "2026/2/6,123,乙公司,200.20",
  "20260307,00123,甲公司,-0.30",
  "2026年3月8日,,丙公司,1.2万",
  "2026-02-30,00123,甲公司,5",
  ",,,",
  "2026-03-09,00123,甲公司,n.a.",
  "2026-03-09,00123",
  "合计,,,12305.00",
].join("\r\n");

describe("every line is accounted for", () => {
  it("in a file of every kind of line, in GB18030", async () => {
    put("a.csv", encode(LINES, "gb18030"));
    expect(await reported("a.csv", "--control-total 12300")).toEqual({
      files: [{ name: "a.csv", encoding: "gb18030", lines: 9 }],
      roles: { date: "开票日期", customerCode: "客户编号", customerName: "客户名称", amount: "价税合计" },
      period: { from: "2026-01", to: "2026-03" },
      read: { lines: 9, amount: "24610" },
      used: { lines: 4, amount: "12300", customers: 3 },
      excluded: [
        { reason: "noDate", lines: 1, amount: "5", places: ["a.csv:6"] },
        { reason: "noAmount", lines: 1, amount: "0", places: ["a.csv:8"] },
        { reason: "totalRow", lines: 1, amount: "12305", places: ["a.csv:10"] },
        { reason: "blankLine", lines: 1, amount: "0", places: ["a.csv:7"] },
        { reason: "notReadable", lines: 1, amount: "0", places: ["a.csv:9"] },
      ],
      control: { typed: "12300", difference: "0" },
    });
  });

  it("and the tables show what is used", async () => {
    put("a.csv", LINES);
    const { status, output } = await salesbook("ledger a.csv --tables 6-8,6-9 --last 3 --out o.xlsx --lang zh-CN");
    expect([status, output]).toEqual([0, expect.stringContaining("计入 4 行（12300，3 个客户") as string]);
    const file = await readTableFile(new Uint8Array(readFileSync(join(directory, "o.xlsx"))), "o.xlsx", {
      language: "en",
      tables: ["6-8"],
    });
    expect(takeColumns(file, ["6-8"], "en").data.tables["6-8"]?.columns).toEqual({
      customer: ["丙公司", "乙公司", "甲公司"],
      month1: [0, 0, 100.1],
      month2: [0, 200.2, 0],
      month3: [12000, 0, -0.3],
    });
  });
});

describe("reads several files as one ledger", () => {
  const JANUARY = "日期,客户编号,客户名称,金额\n2026-01-05,001,甲,10\n2026-01-06,002,乙,20.5\n";
  const FEBRUARY = "客户编号,日期,客户名称,金额,备注\n001,2026-02-05,甲,30,x\n";
  const expected = { read: { lines: 3, amount: "60.5" }, used: { lines: 3, amount: "60.5", customers: 2 } };

  it.each([
    ["in a folder", "lists"],
    ["by a wildcard", "lists/*.csv"],
    ["in an archive", "lists.zip"],
    ["on the sheets of a workbook", "lists.xlsx"],
    ["each by its name, one of them twice", "lists/1.csv lists/2.csv lists/1.csv"],
  ])("%s", async (_, typed) => {
    const parts = { "1.csv": encode(JANUARY, "gb18030"), "2.csv": encode(FEBRUARY, "utf-16le") };
    mkdirSync(join(directory, "lists"));
    for (const [name, bytes] of Object.entries(parts)) put(`lists/${name}`, bytes);
    put("lists.zip", zipSync(parts));
    const rowsOf = (text: string): string[][] =>
      text
        .trim()
        .split("\n")
        .map((line) => line.split(","));
    put("lists.xlsx", await xlsxOf({ 一月: rowsOf(JANUARY), 二月: rowsOf(FEBRUARY), 说明: [["请看前两张"]] }));
    expect(await reported(typed)).toMatchObject(expected);
  });
});

it("tells of months that stand in two files", async () => {
  put("1.csv", "日期,客户,金额\n2026-01-01,甲,10\n");
  put("2.csv", "日期,客户,金额\n2026-01-31,乙,20\n");
  const { error } = await salesbook("ledger 1.csv 2.csv --report r.json");
  expect(error).toBe("1.csv and 2.csv both have lines of 2026-01 (10 and 20); both count.");
});

it("lists lines that stand in two files alike, in whatever encoding, and counts them as they stand", async () => {
  put("1.csv", encode("日期,客户,金额\n2026-01-01,甲,10\n2026-01-02,乙,5\n2026-01-03,丙,7\n", "gb18030"));
  put("2.csv", "日期,客户,金额\r\n2026-01-03,丙,7\r\n2026-01-31,乙,20\r\n2026-01-01,甲,10\r\n");
  const { error } = await salesbook("ledger 1.csv 2.csv --report r.json");
  expect(error.split("\n")).toContain("Lines that stand in two files alike, and count twice: 2 (2.csv:2, 2.csv:4).");
  expect(JSON.parse(readFileSync(join(directory, "r.json"), "utf8"))).toMatchObject({ used: { lines: 6, amount: "59" } });
  // The next month has other lines.
  put("2.csv", "日期,客户,金额\n2026-02-01,甲,10\n");
  expect((await salesbook("ledger 1.csv 2.csv --report r2.json")).error).not.toContain("alike");
});

describe("what cannot be done is said in one line, and nothing is left behind", () => {
  it.each([
    ["no such file", "ledger b.csv", "b.csv could not be read: there is no such file."],
    ["no date", "ledger nothing.csv", "nothing.csv has no column for date. Found: 甲, 乙. Name it in a profile, or rename the heading."],
    ["two dates", "ledger twice.csv", "twice.csv has two columns for 日期: “日期” and “日期”. Keep one of them."],
    ["either day", "ledger either.csv", expect.stringContaining("either.csv:2: “3/5/2026” can be two days") as unknown as string],
    ["no day in any line", "ledger dayless.csv", expect.stringContaining("dayless.csv: of 2 lines none counts") as unknown as string],
    ["an archive that is cut off", "ledger cut.zip", expect.stringMatching(/^cut\.zip[^\n]*$/) as unknown as string],
    ["a workbook that is cut off", "ledger cut.xlsx", expect.stringMatching(/^cut\.xlsx[^\n]*$/) as unknown as string],
    ["an empty folder", "ledger empty", "empty could not be read: the folder holds no file."],
    ["no line", "ledger none.csv", expect.stringContaining("none.csv: of 1 lines none counts") as unknown as string],
    [
      "other columns",
      "ledger a.csv other.csv",
      "other.csv has no column “开票日期”, which the profile or the first file has. Found: 日期, 客户, 金额.",
    ],
  ])("%s", async (_, line, message) => {
    put("a.csv", LINES);
    put("nothing.csv", "甲,乙\nx,y\n");
    put("twice.csv", "日期,日期,客户,金额\n2026-01-01,2026-01-02,甲,1\n");
    put("either.csv", "日期,客户,金额\n3/5/2026,甲,1\n");
    put("none.csv", "日期,客户,金额\nx,甲,1\n");
    put("other.csv", "日期,客户,金额\n2026-01-01,甲,1\n");
    put("lines.csv", "日期,客户,金额\n2026-01-01,甲,10\n2026-02-01,乙,20\n");
    put("again.csv", "客户,日期,金额\n乙,2026/2/1,20\n甲,2026/1/1,10.00\n");
    put("dayless.csv", "日期,客户,金额\n,甲,1\n,乙,2\n");
    put("cut.zip", zipSync({ "1.csv": encode(LINES, "utf-8") }).subarray(0, 150));
    put("cut.xlsx", (await xlsxOf({ 一月: [["日期", "客户", "金额"]] })).subarray(0, 1500));
    mkdirSync(join(directory, "empty"));
    const before = readdirSync(directory);
    const { status, error } = await salesbook(`${line} --tables 6-9 --out o.xlsx --report r.json`);
    expect([status, error]).toEqual([1, message]);
    expect(readdirSync(directory)).toEqual(before);
  });

  it("also where the second of two files cannot be written", async () => {
    put("a.csv", LINES);
    mkdirSync(join(directory, "o.xlsx"));
    const { status } = await salesbook("ledger a.csv --tables 6-9 --out o.xlsx --report r.json");
    expect([status, readdirSync(directory)]).toEqual([1, ["a.csv", "o.xlsx"]]);
  });
});

it("writes a profile by which the same file is read alike", async () => {
  put("a.csv", LINES);
  expect((await salesbook("ledger inspect a.csv --profile p.json")).status).toBe(0);
  const plain = await reported("a.csv");
  expect(await reported("a.csv", "--profile p.json")).toEqual(plain);
});

it("reads the list in examples/, which is as its program writes it", async () => {
  const text = execFileSync(
    process.execPath,
    ["-e", 'import("./scripts/ledger-example.mjs").then((made) => process.stdout.write(made.ledgerExample()))'],
    {
      encoding: "utf8",
    },
  );
  expect(text).toBe(readFileSync("examples/ledger.csv", "utf8"));
  put("a.csv", text);
  expect(await reported("a.csv", "--last 3")).toMatchObject({
    used: { lines: 2475, amount: "5493915", customers: 20 },
    excluded: [{ reason: "outsidePeriod" }, { reason: "totalRow", lines: 1 }, { reason: "state" }],
  });
});

it("fills every table that asks from one reading", async () => {
  put(
    "a.csv",
    [
      "单据编号,日期,客户编号,客户名称,客户类型,地区,业务员,业务种类,产品名称,数量,金额,销售成本",
      "1,2026-03-05,001,甲,批发商,城东,王芳,超市,茶,1,100,60",
      "2,2026-04-05,001,甲,批发商,城东,王芳,超市,茶,1,50,30",
      "2,2026-04-05,001,甲,零售商,城西,李强,超市,酒,1,25,10",
      "3,2026-04-20,002,乙,,,李强,,茶,1,-5,-3",
    ].join("\n"),
  );
  const tables = LEDGER_TABLES.join(",");
  expect(await salesbook(`ledger a.csv --tables ${tables} --out o.xlsx --last 3`)).toMatchObject({ status: 0 });
  const typed = await typedXlsx(new Uint8Array(readFileSync(join(directory, "o.xlsx"))), "o.xlsx");
  const columns = (table: string): unknown => typed.find((one) => one.table === table)!.columns;
  expect(columns("6-8")).toMatchObject({ code: ["001", "002"], month1: [0, 0], month2: [100, 0], month3: [75, -5] });
  expect(columns("6-6")).toMatchObject({ type: ["Retailer", ""] });
  expect(columns("6-10")).toMatchObject({ code: ["001", "002"], acquired: [46086, 46132], lineOfBusiness: ["Supermarket", ""] });
  expect(columns("6-12")).toMatchObject({ area: ["城西", ""], group: ["李强", "李强"] });
  expect(columns("P2")).toMatchObject({ product: ["茶", "酒"], sales: [145, 25], cost: [87, 10] });
  expect(columns("P3")).toMatchObject({ code: ["001"], product: ["茶"], date1: [46086], date2: [46117] });
  expect(columns("P12")).toMatchObject({ month10: [0, 0], month11: [100, 0], month12: [75, -5] });
  expect(columns("P16")).toMatchObject({ sales1: [0, 0], sales2: [100, 0], sales3: [75, -5] });
  expect(columns("P20")).toMatchObject({ member: ["甲", "乙"], spend: [175, -5], visits: [2, 1], lastPurchase: [46117, 46132] });
  // A return is a document, and no purchase.
  expect(columns("P24")).toMatchObject({ code: ["001", "002"], lastDeal: [46117, ""], purchases: [2, 0] });
  expect(columns("P23")).toMatchObject({ salesperson: ["李强", "李强"], sales1: [0, 0], sales2: [100, 0], sales3: [75, -5] });
});

it("takes a file that is cut off in the middle of a line, and tells the line", async () => {
  const whole = "日期,客户编号,客户名称,金额\n2026-01-05,001,甲,10\n2026-01-06,002,乙,20.5\n2026-01-07,003,丙,30\n";
  put("a.csv", encode(whole, "gb18030").subarray(0, -7));
  expect(await reported("a.csv")).toMatchObject({
    used: { lines: 2, amount: "30.5", customers: 2 },
    excluded: [{ reason: "notReadable", lines: 1, places: ["a.csv:4"] }],
  });
});

it("takes a ledger of one customer", async () => {
  put("a.csv", "日期,客户,金额\n2026-01-05,甲,10\n2026-02-06,甲,-3.5\n2026-03-06,甲,0\n");
  expect((await salesbook("ledger a.csv --tables 6-8,6-9,P23 --last 3 --out o.xlsx --report r.json")).status).toBe(0);
  expect(report()).toMatchObject({ used: { lines: 3, amount: "6.5", customers: 1 } });
});

it("says of 200,000 customers which stand in the tables, and loses none", async () => {
  const many = Array.from({ length: 200_000 }, (_, index) => `2026-01-05,${index},C${index},${index + 1}`);
  put("a.csv", ["日期,客户编号,客户名称,金额", ...many].join("\n"));
  const { error } = await salesbook("ledger a.csv --tables 6-9 --report r.json --last 1 --others rest.csv");
  expect(error).toContain("The tables take the first 5000 customers by sales; 195000 others with 19012597500 stand in rest.csv.");
  expect(readFileSync(join(directory, "rest.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(195_001);
  expect(report().used).toMatchObject({ lines: 200_000, amount: "20000100000", customers: 200_000 });
});

it("tells of customers that the tables have no room for, and puts them where the user says", async () => {
  const many = Array.from({ length: 5003 }, (_, index) => `2026-01-05,${index},C${index},${index + 1}`);
  put("a.csv", ["日期,客户编号,客户名称,金额", ...many].join("\n"));
  const line = "ledger a.csv --tables 6-9 --report r.json --force --last 1 --others ";
  expect((await salesbook(`${line}rest.csv`)).error).toContain(
    "The tables take the first 5000 customers by sales; 3 others with 6 stand in rest.csv.",
  );
  expect(readFileSync(join(directory, "rest.csv"), "utf8")).toBe("\ufeffcustomer code,customer,amount\r\n2,C2,3\r\n1,C1,2\r\n0,C0,1\r\n");
  expect((await salesbook(`${line}line`)).error).toContain(
    "The tables take the first 4999 customers by sales; 4 others with 10 stand in one line.",
  );
});

it("takes visits and stock from lists beside the lines", async () => {
  put("a.csv", ["日期,客户编号,客户名称,产品,金额", "2026-03-01,001,甲,茶,10", "2026-03-31,002,乙,茶,20"].join("\n"));
  put("visits.csv", "客户编号,访问次数\n001,3\n003,1");
  put("stock.csv", "产品,期初库存,期末库存\n茶,5,7");
  const made = await salesbook("ledger a.csv --tables 6-7,P2 --beside visits.csv --beside stock.csv --out o.xlsx --force");
  expect([made.status, made.error]).toEqual([0, "visits.csv: 1 rows belong to none in the table (003)."]);
  const typed = await typedXlsx(new Uint8Array(readFileSync(join(directory, "o.xlsx"))), "o.xlsx");
  expect(typed.find(({ table }) => table === "6-7")!.columns).toMatchObject({ code: ["002", "001"], visits: ["", 3] });
  expect(typed.find(({ table }) => table === "P2")!.columns).toMatchObject({ opening: [5], closing: [7] });
  expect(await salesbook("ledger a.csv --tables 6-7 --beside a.csv --out o.xlsx --force")).toMatchObject({ status: 1 });
});

it("keeps settings and typed columns of last month's workbook by customer, and tells who came and went", async () => {
  const lines = (month: string, customers: readonly string[]): string =>
    ["日期,客户编号,客户名称,金额", ...customers.map((code, index) => `2026-${month}-28,${code},客户${code},${index + 1}00`)].join("\n");
  put("1.csv", lines("03", ["001", "002", "003"]));
  put("2.csv", lines("04", ["004", "003", "001"]));
  const tables = "--tables 6-8,6-9,6-10 --last 3 --out o.xlsx --force";
  expect((await salesbook(`ledger 1.csv ${tables}`)).status).toBe(0);
  await typeInto("o.xlsx", { "6-10": { 客户001: "滨江路 1 号" } });
  const { status, error } = await salesbook(`ledger 2.csv ${tables} --book o.xlsx`);
  expect([status, error]).toEqual([
    0,
    "Settings kept in 6-9: Share up to A.\nKept in 6-10: Address (rows: 1).\n" +
      "New since the old workbook: 1 (客户004).\nIn the old workbook, and without lines now: 1 (客户002).\n" +
      "The old workbook has Mar 2026 (600), of which there are no lines now, so the tables show 0 there. " +
      "Read the file of that time together with the new one.",
  ]);
  const typed = await typedXlsx(new Uint8Array(readFileSync(join(directory, "o.xlsx"))), "o.xlsx");
  const roster = typed.find(({ table }) => table === "6-10")!;
  expect(roster.columns).toMatchObject({
    code: ["001", "003", "004"],
    address: ["滨江路 1 号", "", ""],
    // The day of the first line that was ever seen.
    acquired: [46109, 46109, 46140],
  });
  expect(typed.find(({ table }) => table === "6-9")!.parameters).toMatchObject({ "shareCut.A": 0.5 });
});

/** Types an address beside customers of the roster, and a cut into the ranking, as a user would. */
async function typeInto(name: string, { "6-10": addresses }: { readonly "6-10": Readonly<Record<string, string>> }): Promise<void> {
  const workbook = new Workbook();
  installChartSupport();
  await workbook.xlsx.load(new Uint8Array(readFileSync(join(directory, name))));
  for (const worksheet of workbook.worksheets)
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        const address = worksheet.name.startsWith("6-10") ? addresses[String(cell.value)] : undefined;
        if (address !== undefined) row.getCell(Number(cell.col) + 2).value = address;
        if (worksheet.name.startsWith("6-9") && cell.value === 0.75) cell.value = 0.5;
      }),
    );
  put(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}
