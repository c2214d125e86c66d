import { SalesbookError, type ErrorCode } from "../../src/domain/errors";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import { takeColumns, type Matched } from "../../src/import/columns";
import { notesOf } from "../../src/import/problems";
import type { FileTable } from "../../src/import/file-table";
import { readTableFile } from "../support/read-table";
import { makeRequest, type ImportedData } from "../../src/book/request";
import type { CellContent } from "../../src/sheet/sheet";
import { encode } from "../support/encode";

async function matchWithNotes(text: string, tables: readonly string[], language: Language = "en"): Promise<Matched> {
  return takeColumns(await readTableFile(encode(text, "utf-8"), "data.csv", { language, tables }), tables, language);
}

async function match(text: string, tables: readonly string[] = ["6-9"], language: Language = "en"): Promise<ImportedData> {
  return (await matchWithNotes(text, tables, language)).data;
}

function fromSheet(headings: readonly string[], rows: readonly (readonly CellContent[])[], tables = ["6-9"]): ImportedData {
  return takeColumns({ file: "data.xlsx", sheet: "Data", headings, rows, firstRow: 2 }, tables, "en").data;
}

async function refusal(work: Promise<unknown> | (() => unknown)): Promise<SalesbookError> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

async function refused(work: Promise<unknown> | (() => unknown)): Promise<[ErrorCode, SalesbookError["details"]]> {
  const { code, details } = await refusal(work);
  return [code, details];
}

describe("columns", () => {
  it.each([
    "customer,average",
    "客户名称,月平均销售额",
    "客戶名稱,月平均銷售額（元）",
    "客户名稱,銷售额",
    "Customer Name,SALES",
    "ＣＵＳＴＯＭＥＲ,Amount (RMB)",
    "name,monthly_average",
    "客户编号,金额/元",
  ])("takes customers and averages under %j", async (headings) => {
    expect(await match(`${headings}\n001,"1,234.5"\n002,\n`)).toEqual({
      rows: 2,
      tables: { "6-9": { columns: { customer: ["001", "002"], average: [1234.5, null] }, headings: {}, parameters: {} } },
    });
  });

  it("takes the plainest of several columns that could serve, in any order", async () => {
    const { tables } = await match("客户编号,金额,客户名称,月平均,合计\n7,999,甲,5,15\n");
    expect(tables["6-9"]?.columns).toEqual({ customer: ["甲"], average: [5] });
  });

  it("refuses two columns that fit a field equally well", async () => {
    expect(await refused(match("客户,客户名称,销售额\n1,甲,5\n"))).toEqual([
      "columnTwice",
      { file: "data.csv", column: "customer", first: "客户", second: "客户名称" },
    ]);
    expect(await refused(match("客户,2026年7月,8月,2026-07\n甲,5,6,7\n"))).toEqual([
      "columnTwice",
      { file: "data.csv", column: "sales by month", first: "2026年7月", second: "2026-07" },
    ]);
  });

  it.each([
    ["Customer,Visits\nA,1\n", ["6-9"], "monthly average", "“Customer”, “Visits”"],
    ["Kunde,Sales\nA,1\n", ["6-9"], "customer", "“Kunde”, “Sales”"],
    ["Customer,Sales\nA,1\n", ["6-8"], "sales by month", "“Customer”, “Sales”"],
    ["Customer,Sales\nA,1\n", ["6-8", "6-9"], "sales by month", "“Customer”, “Sales”"],
    ["甲,100\n乙,200\n", ["6-9"], "customer", "“甲”, “100”"],
  ])("says of %j what is missing, what was found and what is accepted", async (text, tables, column, received) => {
    const [code, details] = await refused(match(text, tables));
    expect([code, details["column"], details["received"]]).toEqual(["columnMissing", column, received]);
    expect(details["accepted"]).toMatch(/“.+”, “.+”/);
  });

  it("lists at most a dozen of the headings found", async () => {
    const many = Array.from({ length: 40 }, (_, index) => `Column ${index}`).join(",");
    const [, details] = await refused(match(`${many}\nA\n`));
    expect(details["received"]).toMatch(/“Column 11”, and 28 more$/);
  });
});

describe("months", () => {
  it("takes three to six, by their dates, under their own headings", async () => {
    expect(await match("客户,2026年9月(元),2026年7月(元),2026年8月(元)\n甲,3,1,2\n", ["6-8"])).toEqual({
      rows: 1,
      tables: {
        "6-8": {
          columns: { customer: ["甲"], month1: [1], month2: [2], month3: [3] },
          headings: { month1: "2026年7月", month2: "2026年8月", month3: "2026年9月" },
          parameters: { months: 3 },
        },
      },
    });
    const six = await match("Customer,Jan,Feb,Mar,Apr,May,Jun\nA,1,2,3,4,5,6\n", ["6-8"]);
    expect(six.tables["6-8"]?.parameters).toEqual({ months: 6 });
    expect(six.tables["6-8"]?.columns["month6"]).toEqual([6]);
  });

  it("leaves the sheet its own headings where the file only counts the months", async () => {
    const { tables } = await match("customer,month1,month2,month3\nA,1,2,3\n", ["6-8"]);
    expect(tables["6-8"]?.headings).toEqual({});
  });

  it.each([
    ["Customer,Jul,Aug\nA,1,2\n", 2],
    ["Customer,2026-07\nA,1\n", 1],
  ])("refuses %j", async (text, received) => {
    const [code, details] = await refused(match(text, ["6-8"]));
    expect([code, details["received"], details["accepted"]]).toEqual([
      "monthCount",
      received,
      "3 to 12 month columns, such as 2026-07, Jul 2026, 7月, month1",
    ]);
  });

  it("go into a sheet with a fixed number of months, the last ones of a longer file", async () => {
    const headings = Array.from(
      { length: 14 },
      (_, month) => `20${25 + Math.floor((month + 2) / 12)}-${String(((month + 2) % 12) + 1).padStart(2, "0")}`,
    );
    const months = headings.map((_, month) => month + 1);
    const long = (await match(`Customer,${headings.join(",")}\nAda,${months.join(",")}\n`, ["P12"])).tables.P12;
    expect(Array.from({ length: 12 }, (_, month) => long?.columns[`month${month + 1}`])).toEqual(months.slice(2).map((amount) => [amount]));
    expect([long?.headings.month1, long?.headings.month12, long?.parameters]).toEqual([headings[2], headings[13], {}]);

    const short = (await match("Customer,2026-03,2026-04\nAda,5,6\n", ["P12"])).tables.P12;
    expect(short?.columns).toEqual({ customer: ["Ada"], month11: [5], month12: [6] });
  });

  it("go into 6-8 up to twelve, the newest of a longer file, whose others are told", async () => {
    const headings = Array.from({ length: 14 }, (_, month) => `${month < 2 ? 2025 : 2026}年${month < 2 ? month + 11 : month - 1}月`);
    const text = `客户,${headings.toReversed().join(",")}\n甲,${headings.map((_, month) => 14 - month).join(",")}\n`;
    const { data, problems } = await matchWithNotes(text, ["6-8"]);
    expect(data.tables["6-8"]).toMatchObject({ parameters: { months: 12 }, headings: { month1: headings[2], month12: headings[13] } });
    expect(Array.from({ length: 12 }, (_, month) => data.tables["6-8"]?.columns[`month${month + 1}`])).toEqual(
      headings.slice(2).map((_, month) => [month + 3]),
    );
    expect(notesOf(problems).slice(0, 1)).toEqual([{ kind: "monthsBeyond", count: 12, columns: headings.slice(0, 2) }]);
    const months = Array.from({ length: 13 }, (_, month) => `第${month + 1}期`);
    const periods = await matchWithNotes(`客户,${months.join(",")}\n甲,${months.map(() => 1).join(",")}\n`, ["P16"]);
    expect(notesOf(periods.problems)).toEqual([{ kind: "monthsBeyond", count: 12, columns: ["第1期"] }]);
  });

  it("serves 6-8 alone where 6-9 is linked to it", async () => {
    const data = await match("Customer,Jul,Aug,Sep,Average\nA,1,2,3,2\n", ["6-8", "6-9"]);
    expect(Object.keys(data.tables)).toEqual(["6-8"]);
    const [averages, ranking] = makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "empty", data }).tables;
    expect([averages?.rows, averages?.columns["month2"], ranking?.rows]).toEqual([1, [2], 1]);
  });

  it("gives 6-9 alone the averages of any number of months, where the file has none of its own", async () => {
    const { tables } = await match("Customer,Jul,Aug\nA,10,\nB,,\nC,-4,2\n");
    expect(tables["6-9"]?.columns).toEqual({ customer: ["A", "B", "C"], average: [5, null, -1] });
    expect((await match("Customer,Jul,Aug,Average\nA,10,20,7\n")).tables["6-9"]?.columns["average"]).toEqual([7]);
  });
});

describe("amounts", () => {
  it("reads them as they are written in the file", async () => {
    const text = '客户,销售额\n甲,"1,234,567.89"\n乙,１２，３４５\n丙,¥ 300\n丁,(50)\n戊,\n己,1.5万\n';
    expect((await match(text.replace("１２，３４５", "１２３４５"))).tables["6-9"]?.columns["average"]).toEqual([
      1234567.89,
      12345,
      300,
      -50,
      null,
      15000,
    ]);
  });

  it("reads full-width digits and separators", async () => {
    expect((await match("客户;销售额\n甲;１２，３４５．６\n")).tables["6-9"]?.columns["average"]).toEqual([12345.6]);
  });

  it("reads decimal commas where the file proves them", async () => {
    expect((await match("Customer;Sales\nA;1.234,50\nB;12,5\nC;1.234\n")).tables["6-9"]?.columns["average"]).toEqual([1234.5, 12.5, 1234]);
  });

  it("gives amounts in yuan whatever unit the file counts in", async () => {
    const heading = await match("客户,7月（万元）,8月（万元）,9月（万元）\n甲,1.1567,2,3\n", ["6-8"]);
    expect(heading.tables["6-8"]?.columns).toMatchObject({ month1: [11567], month2: [20000] });
    expect(heading.tables["6-8"]?.headings["month1"]).toBe("7月");
    expect((await match("客户销售统计,单位：千元\n客户,销售额\n甲,1.5\n")).tables["6-9"]?.columns["average"]).toEqual([1500]);
    // A column's own unit goes before the one above the table.
    expect((await match("客户销售统计,单位：千元\n客户,销售额(万元)\n甲,1.5\n")).tables["6-9"]?.columns["average"]).toEqual([15000]);
  });

  it.each([
    ["Customer,Sales\nA,1\nB,see note\n", 3, "Sales", "see note"],
    ['Customer,Sales\n\nA,"1,2345"\n', 3, "Sales", "1,2345"],
    ["统计表,\n客户,7月,8月,9月\n甲,1,2,3\n乙,1,约20,3\n", 4, "8月", "约20"],
    ['Customer,Sales\n"A\nstore",12%\n', 2, "Sales", "12%"],
  ])("refuses text in %j by row and column", async (text, row, column, received) => {
    const tables = text.includes("7月") ? ["6-8"] : ["6-9"];
    const [code, details] = await refused(match(text, tables));
    expect([code, details]).toEqual(["cellNotANumber", { file: "data.csv", row, column, received, accepted: catalogues.en.files.amount }]);
  });

  it("refuses an amount that can be about one or about a thousand, and says so", async () => {
    const [code, details] = await refused(match("Customer;Sales\nA;950\nB;1.234\n"));
    expect([code, details["row"]]).toEqual(["cellNotANumber", 3]);
    expect(details["accepted"]).toMatch(/1234 or 1\.234/);
  });

  it("refuses errors and TRUE from a workbook", async () => {
    expect(await refused(() => fromSheet(["Customer", "Sales"], [["A", { error: "#DIV/0!" }]]))).toMatchObject([
      "cellNotANumber",
      { row: 2, received: "#DIV/0!" },
    ]);
    expect(
      await refused(() =>
        fromSheet(
          ["Customer", "Sales"],
          [
            ["A", 1],
            ["B", true],
          ],
        ),
      ),
    ).toMatchObject(["cellNotANumber", { row: 3, received: "true" }]);
  });

  it("shortens a long text in the message", async () => {
    const [, details] = await refused(match(`Customer,Sales\nA,${"x".repeat(500)}\n`));
    expect(String(details["received"]).length).toBeLessThan(60);
  });
});

describe("customers", () => {
  it("stay text, with leading zeros and line breaks", async () => {
    const { tables } = await match('Customer,Sales\n00123,1\n="0045",2\n"A\nstore",3\n １２ ,4\n');
    expect(tables["6-9"]?.columns["customer"]).toEqual(["00123", "0045", "A\nstore", "１２"]);
    expect(fromSheet(["Customer", "Sales"], [[1001, 1]]).tables["6-9"]?.columns["customer"]).toEqual(["1001"]);
  });

  it.each([
    ["客户,销售额\n甲,1\n乙,2\n甲,3\n", 2, 4, "甲"],
    ["Customer,Sales\nACME,1\n acme ,2\n", 2, 3, "ACME"],
    ["客户,销售额\n錦城聯佳,1\n\n锦城联佳,2\n".replace("錦", "锦").replace("聯", "联"), 2, 4, "锦城联佳"],
    ["Customer,Sales\nAB,1\nＡＢ,2\n", 2, 3, "AB"],
  ])("refuses a customer twice in %j and names both rows", async (text, first, second, received) => {
    expect(await refused(match(text))).toEqual([
      "customerTwice",
      { file: "data.csv", count: 1, places: `“${received}” (rows ${first}, ${second})` },
    ]);
  });

  it("refuses an amount without a customer", async () => {
    expect(await refused(match("Customer,Sales\nA,1\n,5\nB,2\n"))).toEqual([
      "customerMissing",
      { file: "data.csv", row: 3, column: "Customer" },
    ]);
  });
});

describe("rows that are no customers", () => {
  it.each<[string, string, string[]]>([
    ["blank rows", "客户,备注,销售额\n甲,,1\n\n,,\n,nothing here,\n乙,,2\n\n", ["甲", "乙"]],
    ["a total at the end", "客户,销售额\n甲,1\n乙,2\n合计,3\n", ["甲", "乙"]],
    ["a total in another script, spaced, with a colon", "客戶,銷售額\n甲,1\n乙,2\n總 計：,99\n", ["甲", "乙"]],
    ["a total labelled left of the customers", "序号,客户,销售额\n1,甲,1\n2,乙,2\n合计,,3\n", ["甲", "乙"]],
    ["a subtotal, a total and an average at the end", "Customer,Sales\nA,1\nB,2\nSubtotal,3\nTotal,3\nAverage,1.5\n", ["A", "B"]],
    ["what stands under a total", "Customer,Sales\nA,1\nTotal,1\n\nChecked by Zhang\nSee the other sheet for returns\n", ["A"]],
    ["notes", "客户,销售额\n甲,1\n乙,\n制表：张三\n备注: 含退货\n", ["甲", "乙"]],
    ["an unlabelled sum at the end", "Customer,Sales\nA,1\nB,2.5\n,3.5\n", ["A", "B"]],
    ["subtotals in between that are sums", "客户,销售额\n甲,1\n乙,2\n小计,3\n丙,4\n丁,5\n小计,9\n合计,12\n", ["甲", "乙", "丙", "丁"]],
  ])("leaves out %s", async (_, text, customers) => {
    expect((await match(text)).tables["6-9"]?.columns["customer"]).toEqual(customers);
  });

  it.each<[string, string, string[]]>([
    ["a customer without sales", "Customer,Sales\nA,1\nB,\n", ["A", "B"]],
    ["a customer that is only called like a total", "Customer,Sales\nA,1\nTotal,700\nB,2\n", ["A", "Total", "B"]],
    ["a customer called like a note", "Customer,Sales\nA,1\nNote,2\n", ["A", "Note"]],
  ])("keeps %s", async (_, text, customers) => {
    expect((await match(text)).tables["6-9"]?.columns["customer"]).toEqual(customers);
  });

  it.each(["Customer,Sales\n", "Customer,Sales\n,\n", "客户,销售额\n合计,0\n"])("refuses %j, which has no customer", async (text) => {
    expect(await refused(match(text))).toEqual(["fileEmpty", { file: "data.csv" }]);
  });
});

describe("size", () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, index) => `Customer ${index},${index}\n`).join("");

  it("takes 5,000 rows, blank ones and the total not counted", async () => {
    const data = await match(`Customer,Sales\n\n${rows(5000)}\nTotal,12497500\n`);
    expect([data.rows, data.tables["6-9"]?.columns["average"]?.[4999]]).toEqual([5000, 4999]);
  });

  it("refuses 5001 rows and says what is accepted, and many more before it reads them", async () => {
    expect(await refused(match(`Customer,Sales\n${rows(5001)}`))).toEqual([
      "fileTooLarge",
      { file: "data.csv", received: 5001, accepted: "1 to 5000 rows of data" },
    ]);
    expect(await refused(match(`Customer,Sales\n${rows(200_000)}`))).toEqual(["fileTooLong", { file: "data.csv", accepted: 200_000 }]);
  });
});

describe("the rest", () => {
  it("changes nothing of the file", () => {
    const freeze = (rows: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] =>
      Object.freeze(rows.map((row) => Object.freeze([...row])));
    const file: FileTable = Object.freeze({
      file: "data.xlsx",
      sheet: "Data",
      headings: Object.freeze(["Customer", "Jul", "Aug", "Sep"]),
      rows: freeze([["A", 1, "2", null], [null], ["Total", 1, 2, 0]]),
      firstRow: 2,
    });
    expect(takeColumns(file, Object.freeze(["6-8"]), "en").data.rows).toBe(1);
  });

  it("refuses a table that there is not", async () => {
    expect((await refusal(match("Customer,Sales\nA,1\n", ["6-99"]))).code).toBe("unknownTable");
  });

  it.each(LANGUAGES)("leaves no blank in a message in %s", async (language) => {
    const failures = await Promise.all(
      [
        match("Kunde,Sales\nA,1\n", ["6-9"], language),
        match("客户,客户名称,销售额\n1,甲,5\n", ["6-9"], language),
        match("Customer,Jul,Aug\nA,1,2\n", ["6-8"], language),
        match("Customer,Sales\nA,x\n", ["6-9"], language),
        match("Customer;Sales\nA;1.234\n", ["6-9"], language),
        match("Customer,Sales\nA,1\nA,2\n", ["6-9"], language),
        match("Customer,Sales\nA,1\n,5\nB,2\n", ["6-9"], language),
        match("Customer,Sales\n", ["6-9"], language),
        match('Customer,Sales\n"A,1\n', ["6-9"], language),
        match("Customer,Sales\nA,1,2\n", ["6-9"], language),
        match(`Customer,Sales\n${Array.from({ length: 5001 }, (_, row) => `C${row},1`).join("\n")}`, ["6-9"], language),
      ].map((work) => refusal(work)),
    );
    const messages = failures.map(({ code, details }) => fill(catalogues[language].errors[code], details));
    expect(new Set(failures.map(({ code }) => code)).size).toBe(9);
    for (const message of messages) expect(message).not.toMatch(/[{}]|undefined|\n/);
    if (language !== "en") for (const message of messages) expect(message).toMatch(/\p{Script=Han}.*[。]$/u);
  });
});

describe("the example file", () => {
  it("holds the twenty customers of the sample, with three months", async () => {
    const { readFileSync } = await import("node:fs");
    const tables = ["6-8", "6-9"];
    const file = await readTableFile(new Uint8Array(readFileSync("examples/customers.csv")), "customers.csv", {
      language: "zh-CN",
      tables,
    });
    const { data } = takeColumns(file, tables, "zh-CN");
    const sample = makeRequest({ tables, language: "zh-CN", content: "sample" }).tables[0];
    expect([data.rows, data.tables["6-8"]?.columns]).toEqual([20, sample?.columns]);
    expect(Object.values(data.tables["6-8"]?.headings ?? {})).toEqual(["7月", "8月", "9月"]);
  });
});

describe("what Excel could not hold", () => {
  it("is refused where it comes in: a text longer than a cell, by its row and column", async () => {
    const name = "名".repeat(40_000);
    expect(await refused(match(`客户,销售额\n甲,5\n${name},6\n`))).toEqual([
      "cellTooLong",
      { file: "data.csv", row: 3, column: "客户", received: 40_000, accepted: 32_767 },
    ]);
    const longest = "名".repeat(32_767);
    expect((await match(`客户,销售额\n${longest},6\n`)).tables["6-9"]?.columns["customer"]).toEqual([longest]);
  });

  it("and a month's heading by which formulas would grow too long", async () => {
    const heading = (length: number): string => `7月（${"长".repeat(length - 4)}）`;
    expect(await refused(match(`客户,${heading(101)},8月,9月\n甲,5,6,7\n`, ["6-8"]))).toEqual([
      "headingTooLong",
      { file: "data.csv", column: `${heading(101).slice(0, 39)}…`, received: 101, accepted: 100 },
    ]);
    const { tables } = await match(`客户,${heading(100)},8月,9月\n甲,5,6,7\n`, ["6-8"]);
    expect(tables["6-8"]?.headings["month1"]).toBe(heading(100));
  });

  it("is told in a few words, however long it is", async () => {
    const name = "名".repeat(1000);
    expect((await refused(match(`客户,销售额\n${name},5\n${name},6\n`)))[1]["places"]).toBe(`“${"名".repeat(39)}…” (rows 2, 3)`);
  });
});
