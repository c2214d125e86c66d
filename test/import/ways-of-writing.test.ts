/** Ways in which people and programs write lists that must not be misread: each small list with what it means, worked out by hand. */
import { readFileSync } from "node:fs";
import { zipSync, strToU8 } from "fflate";
import type { ErrorCode } from "../../src/domain/errors";
import { SalesbookError } from "../../src/domain/errors";
import type { ImportChoices } from "../../src/import/choices";
import { importFile, type ImportedFile } from "../../src/import/import-file";
import { noteSentences } from "../../src/import/notes";
import { encode } from "../support/encode";

type Columns = Readonly<Record<string, readonly unknown[]>>;

const read = (bytes: Uint8Array, table: string, choices: ImportChoices = {}): Promise<ImportedFile> =>
  importFile({ bytes, name: "data" }, { language: "en", tables: [table], choices });
const typed = (text: string, table: string, choices?: ImportChoices): Promise<ImportedFile> => read(encode(text, "utf-8"), table, choices);
const columnsOf = ({ data, tables }: ImportedFile): Columns => data.tables[tables[0] ?? ""]?.columns ?? {};
const code = async (work: Promise<ImportedFile>): Promise<ErrorCode | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof SalesbookError ? error.code : null),
  );

test.each<[what: string, text: string, table: string, columns: Columns]>([
  // Totals
  [
    "Excel's own subtotals",
    "客户,月平均\n甲,10\n乙,20\n华东 汇总,30\n丙,5\n丁,6\n华北 汇总,11\n总计,41\n",
    "6-9",
    { average: [10, 20, 5, 6] },
  ],
  ["a total before the number of customers", "编号,客户,月平均\n1,甲,10\n2,乙,20\n合计,2户,30\n", "6-9", { customer: ["甲", "乙"] }],
  [
    "totals for something",
    "Customer,Average\nA,10\nB,20\nTotal for East,30\nC,4\nTotal: 3 customers,34\n",
    "6-9",
    { average: [10, 20, 4] },
  ],
  [
    "a firm that is called as a total, above all others",
    "名称 1,月平均,备注\nTotal,8199.01,\n客户2,6049.39,\n",
    "6-9",
    { average: [8199.01, 6049.39] },
  ],
  ["the same with an amount like a month", "名称 1,月平均,备注\nTotal,2026.01,\n客户2,6049.39,\n", "6-9", { average: [2026.01, 6049.39] }],
  ["a firm called Total", "Customer,Average\nTotal Foods,10\nB,20\nTotalEnergies,5\n", "6-9", { average: [10, 20, 5] }],
  ["the most and the least", "客户,月平均\n甲,10\n乙,20\n合计,30\n最大值,20\n最小值,10\n", "6-9", { average: [10, 20] }],
  ["a remark that names a total", "客户,月平均,备注\n甲,10,含上月合计\n乙,20,\n", "6-9", { average: [10, 20] }],
  // What printed lists repeat
  ["pages", "客户,月平均\n甲,10\n第1页 共2页,\n客户,月平均\n乙,20\n第 2 页,\n以下空白,\n", "6-9", { customer: ["甲", "乙"] }],
  ["when it was printed", "客户,月平均\n甲,10\n打印时间：2026-03-01 12:00,\n", "6-9", { customer: ["甲"] }],
  // Units
  [
    "a line of units",
    "客户,1月,2月,3月\n,（万元）,千元,元\n甲,1.5,2,3\n",
    "6-8",
    { customer: ["甲"], month1: [15_000], month2: [2000], month3: [3] },
  ],
  ["units of anything", "单位：万元\n客户,销售额,访问次数\n,,次\n甲,1.5,8\n", "6-7", { sales: [15_000], visits: [8] }],
  ["a unit above the months", "客户,销售额（万元）,,\n,1月,2月,3月\n甲,1,2,3\n", "6-8", { month1: [10_000], month3: [30_000] }],
  ["a unit alone", "$'000\nCustomer,Average\nA,1.5\n", "6-9", { average: [1500] }],
  ["a unit beside its label", "单位,万元\n客户,月平均\n甲,1.5\n", "6-9", { average: [15_000] }],
  ["thousands as accountants write them", "Customer,Average ('000s)\nA,1.5\n", "6-9", { average: [1500] }],
  ["millions with a sign", "Customer,Average ($m)\nA,1.5\n", "6-9", { average: [1_500_000] }],
  // Months
  [
    "years above the months",
    ",2026年,,2025年,\n客户,1月,2月,11月,12月\n甲,3,4,1,2\n",
    "6-8",
    { month1: [1], month2: [2], month3: [3], month4: [4] },
  ],
  ["years as numbers", "Customer,2026,,2025,\n,P01,P02,P11,P12\nA,3,4,1,2\n", "6-8", { month1: [1], month4: [4] }],
  ["one month in two years", "客户,2025年,,2026年,\n,1月,2月,1月,2月\n甲,1,2,3,4\n", "6-8", { month1: [1], month4: [4] }],
  ["three rows of headings", "客户,销售,,\n,2026年,,\n,1月,2月,3月\n甲,1,2,3\n", "6-8", { month1: [1], month3: [3] }],
  [
    "quantity and amount below a month",
    "客户,1月,,2月,,3月,\n,数量,金额,数量,金额,数量,金额\n甲,9,1,9,2,9,3\n",
    "6-8",
    { month1: [1], month3: [3] },
  ],
  ["subtotals of quarters", "客户,一季度,,,\n,1月,2月,3月,小计\n甲,1,2,3,6\n", "6-8", { month1: [1], month3: [3] }],
  ["several months together, which are none", "客户,10-12月,1月,2月,3月\n甲,9,1,2,3\n", "6-8", { month1: [1], month3: [3] }],
  ["years of the Republic", "客户,民國114年12月,115年1月,115/02\n甲,1,2,3\n", "6-8", { month1: [1], month3: [3] }],
  ["Chinese digits", "客户,二〇二六年二月,二〇二六年一月,二〇二五年十二月\n甲,3,2,1\n", "6-8", { month1: [1], month3: [3] }],
  ["ends of months", "Customer,3/31/2026,2/28/2026,1/31/2026\nA,3,2,1\n", "6-8", { month1: [1], month3: [3] }],
  ["periods of programs", "Customer,P03/2026,2026M02,2026年01期\nA,3,2,1\n", "6-8", { month1: [1], month3: [3] }],
  ["pivot tables", "Row Labels,Sum of Jan,Sum of Feb,Sum of Mar\nA,1,2,3\n", "6-8", { month1: [1], month3: [3] }],
  ["plan and actual", "客户,1月计划,1月实际,2月计划,2月实际,3月计划,3月实际\n甲,9,1,9,2,9,3\n", "6-8", { month1: [1], month3: [3] }],
  // Days, and what programs call things
  [
    "days",
    '客户编号,客户名称,开户日期\n1,甲,01-MAR-26\n2,乙,2026/03/01（日）\n3,丙,"Sunday, March 1, 2026"\n4,丁,46082\n5,戊,2026/3/1 下午 02:30\n',
    "6-10",
    { acquired: [46_082, 46_082, 46_082, 46_082, 46_082] },
  ],
  ["headings of programs", "客商编码,客商名称,本币价税合计\n1,甲,5\n", "6-12", { customer: ["甲"], sales: [5] }],
  ["headings in traditional characters", "客戶代號,買方名稱,含稅金額\n1,甲,5\n", "6-12", { customer: ["甲"], sales: [5] }],
  ["nothing", "客户,1月,2月,3月\n甲,(null),暂无,n.a.\n", "6-8", { month1: [null], month2: [null], month3: [null] }],
])("%s", async (_, text, table, columns) => {
  expect(columnsOf(await typed(text, table))).toMatchObject(columns);
});

test("a column that says the currency of each row keeps them apart", async () => {
  const list = "客户,币种,月平均\n甲,USD,5\n乙,人民币,7\n丙,JPY,900\n";
  expect(await code(typed(list, "6-9"))).toBe("currenciesMixed");
  const file = await typed(list, "6-9", { currency: "CNY", rates: { USD: 7 } });
  expect(columnsOf(file)).toMatchObject({ customer: ["甲", "乙"], average: [35, 7] });
  expect(noteSentences(file.notes, "en").join()).toContain("丙");
  expect(await code(typed("客户,币种,月平均\n甲,CNY,5\n乙,人民币,7元\n", "6-9"))).toBeNull();
  // The same word stands above amounts, too.
  expect(await code(typed("客户,原币,月平均\n甲,5,5\n乙,7,7\n", "6-9"))).toBeNull();
});

test("a file with a line of units, as handed in", async () => {
  const file = await read(new Uint8Array(readFileSync("test/import/files/units-row.csv")), "6-8");
  expect(columnsOf(file)["month1"]?.slice(0, 2)).toEqual([1234.56, 2469.12]);
  expect(columnsOf(file)["customer"]).toHaveLength(12);
});

test("the last cell of a page that does not end its table counts", async () => {
  const page = "<html><body><table><tr><td>客户<td>1月<td>2月<td>3月<tr><td>甲<td>1<td>2<td>3</body></html>";
  expect(columnsOf(await typed(page, "6-8"))).toMatchObject({ month3: [3] });
});

test("an amount that is merged over several months counts in the first, which is told", async () => {
  const page = "<table><tr><td>客户<td>1月<td>2月<td>3月<tr><td>甲<td x:num=5 colspan=3>5</table>";
  const file = await typed(page, "6-8");
  expect(columnsOf(file)).toMatchObject({ month1: [5], month2: [null], month3: [null] });
  expect(noteSentences(file.notes, "en").join()).toContain("“2月”");
});

test("a row without a height is hidden", async () => {
  const cells = (row: number, texts: readonly (string | number)[]): string =>
    texts
      .map((text, at) =>
        typeof text === "number"
          ? `<c r="${"AB"[at]}${row}"><v>${text}</v></c>`
          : `<c r="${"AB"[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const bytes = zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData><row r="1">${cells(1, ["客户", "月平均"])}</row><row r="2" ht="0" customHeight="1">${cells(2, ["甲", 1])}</row><row r="3">${cells(3, ["乙", 2])}</row></sheetData></worksheet>`,
    ),
  });
  expect(await code(read(bytes, "6-9"))).toBe("hiddenRows");
  expect(columnsOf(await read(bytes, "6-9", { take: "visible" }))).toMatchObject({ customer: ["乙"] });
});
