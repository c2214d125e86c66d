/** What the cells of users' files mean: small invented files, each for a kind that came out wrong. */
import { readFileSync } from "node:fs";
import { SalesbookError } from "../../src/domain/errors";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import type { ImportChoices } from "../../src/import/choices";
import { importFile, type ImportedFile } from "../../src/import/import-file";
import { noteSentences } from "../../src/import/notes";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { tableWords } from "../../src/book/words";
import { encode } from "../support/encode";

function importBytes(
  bytes: Uint8Array,
  name: string,
  table: string,
  language: Language = "en",
  choices: ImportChoices = {},
): Promise<ImportedFile> {
  return importFile({ bytes, name }, { language, tables: [table], choices });
}

const stored = (name: string, table: string, language?: Language, choices?: ImportChoices): Promise<ImportedFile> =>
  importBytes(new Uint8Array(readFileSync(`test/import/files/meaning/${name}`)), name, table, language, choices);

const typed = (text: string, table: string, language?: Language, choices?: ImportChoices): Promise<ImportedFile> =>
  importBytes(encode(text, "utf-8"), "data.csv", table, language, choices);

const columnsOf = (file: ImportedFile): Readonly<Record<string, readonly unknown[]>> =>
  file.data.tables[file.tables[0] ?? ""]?.columns ?? {};

const toldOf = (file: ImportedFile): readonly string[] => noteSentences(file.notes, "en");

async function refusal(work: Promise<ImportedFile>, language: Language = "en"): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (error instanceof SalesbookError) return fill(catalogues[language].errors[error.code], error.details);
  throw new Error("nothing was refused");
}

describe("units", () => {
  test("of a line above are money's only", async () => {
    expect(columnsOf(await stored("unit-line-visits.csv", "6-7"))).toMatchObject({ sales: [125_000, 30_000], visits: [8, 4] });
  });

  test("of a column go before those of the sheet", async () => {
    expect(columnsOf(await stored("unit-line-own-unit.csv", "6-9")).average).toEqual([125_000, 30_000]);
  });

  test("of a cell go before those of its column", async () => {
    expect(columnsOf(await stored("unit-in-cell.csv", "6-9")).average).toEqual([3000, 25_000, 12_000]);
  });

  test("may stand in a line below the headings or the data, which is no customer", async () => {
    for (const text of ["客户,月平均\n单位：万元,\n甲,1.5\n乙,2\n", "客户,月平均\n甲,1.5\n乙,2\n单位：万元,\n"])
      expect(columnsOf(await typed(text, "6-9"))).toMatchObject({ customer: ["甲", "乙"], average: [15_000, 20_000] });
  });

  test("a list of 300 customers in 万元 with its duplicates says them all at once, by their codes", async () => {
    expect(await refusal(stored("customers-messy-gb.csv", "6-8"))).toContain("no column for");
    const message = await refusal(stored("customers-messy-gb.csv", "6-9"));
    expect(message).toMatch(/ stands more than once \(\d+\): “.+” \(rows \d+, \d+\), /);
  });
});

describe("months", () => {
  test("from the newest to the oldest are taken by their dates, which is told", async () => {
    const file = await stored("months-newest-first.csv", "P12");
    expect([1, 2, 12].map((month) => columnsOf(file)[`month${month}`])).toEqual([[1200], [1100], [100]]);
    expect(file.data.tables.P12?.headings).toMatchObject({ month1: "2026年1月", month12: "2026年12月" });
    expect(toldOf(file)).toEqual([expect.stringMatching(/^The months run backward in the file; .*: “2026年1月”, “2026年2月”/)]);
    expect(file.columns.find(({ name }) => name === "2026年12月")).toMatchObject({ role: "month12", label: "Month 12 (yuan)" });
  });

  test.each([
    ["9月,8月,7月", ["7月", "8月", "9月"]],
    ["Nov,Dec,Jan", ["Nov", "Dec", "Jan"]],
    ["2月,1月,12月", ["12月", "1月", "2月"]],
    ["第3期,第2期,第1期", ["第1期", "第2期", "第3期"]],
    ["2026-P03,2026-P01,2026-P02", ["2026-P01", "2026-P02", "2026-P03"]],
    ["Jan 2026,Dec 2025,Nov 2025", ["Nov 2025", "Dec 2025", "Jan 2026"]],
  ])("%s run forward or backward and are taken so", async (months, order) => {
    const file = await typed(`客户,${months}\n甲,1,2,3\n`, "6-8");
    const headings = months.split(",");
    expect([1, 2, 3].map((month) => columnsOf(file)[`month${month}`]?.[0])).toEqual(order.map((heading) => headings.indexOf(heading) + 1));
  });

  test.each([
    ["Q4,Q3,Q2", ["Q2", "Q3", "Q4"]],
    ["第三季度,第四季度,第一季度", ["第三季度", "第四季度", "第一季度"]],
    ["2026Q1,2025Q3,2025Q4", ["2025Q3", "2025Q4", "2026Q1"]],
    ["第3期,第2期,第1期", ["第1期", "第2期", "第3期"]],
  ])("quarters and periods %s serve a table of periods, in their order", async (periods, order) => {
    const columns = columnsOf(await typed(`客户名称,${periods}\n甲,1,2,3\n`, "P16"));
    const headings = periods.split(",");
    expect([1, 2, 3].map((period) => columns[`sales${period}`]?.[0])).toEqual(order.map((heading) => headings.indexOf(heading) + 1));
    if (!periods.includes("期")) expect(await refusal(typed(`客户名称,${periods}\n甲,1,2,3\n`, "6-8"))).toContain("sales by month");
  });

  test.each(["9月,7月,8月", "1月,3月,2月", "第2期,第1期,第3期"])("%s run neither way: refused with the columns", async (months) => {
    const message = await refusal(typed(`客户,${months}\n甲,1,2,3\n`, "6-8"));
    expect(message).toContain("neither forward nor backward");
    for (const month of months.split(",")) expect(message).toContain(`“${month}”`);
  });

  test("twelve are shown all, or the newest as many as are asked for", async () => {
    const { data, columns } = await stored("customers-12-months.csv", "6-8", "zh-CN");
    const averageOf = (settings: Record<string, number>): unknown => {
      const sheet = layout(makeRequest({ tables: ["6-8"], language: "zh-CN", content: "empty", data, settings }))[0];
      const area = sheet?.fields.find(({ id }) => id === "average")?.area;
      const headings = sheet?.cells[(area?.row ?? 0) - 1]?.map((cell) => cell?.value);
      return [headings?.slice(1, -2), Math.round(Number(sheet?.cells[area?.row ?? 0]?.[area?.column ?? 0]?.value))];
    };
    const year = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);
    const k0001 = [3244, 4625, 8308, 4677, 5951, 26367, 3223, 24577, 29525, 16781, 3657, 7956];
    const mean = (amounts: readonly number[]): number => Math.round(amounts.reduce((sum, one) => sum + one, 0) / amounts.length);
    expect(averageOf({})).toEqual([year, mean(k0001)]);
    for (const months of [3, 5, 12]) expect(averageOf({ months })).toEqual([year.slice(-months), mean(k0001.slice(-months))]);
    expect(columns.filter(({ role }) => role === null || role === "code").map(({ name }) => name)).toEqual(["客户编号"]);
    expect(() => averageOf({ months: 13 })).toThrow(SalesbookError);
  });

  test("a blank one is no sale, 0 in every average and trend, and counted on the sheet", async () => {
    const { data } = await stored("blank-months-small-customer.csv", "P12");
    const sheet = layout(makeRequest({ tables: ["P12"], language: "en", content: "empty", data }))[0];
    const shown = (id: string): unknown[] => {
      const area = sheet?.fields.find((field) => field.id === id)?.area;
      return [0, 1].map((row) => sheet?.cells[(area?.row ?? 0) + row]?.[area?.column ?? 0]?.value);
    };
    // Of 甲 two months are blank, of 乙 two are 0.
    expect([shown("earlier"), shown("recent"), shown("trend")]).toEqual([
      [500, 500],
      [500, 500],
      [0, 0],
    ]);
    expect(sheet?.cells[2]?.[0]?.value).toBe("Blank sales counted as 0: 2.");
  });

  test("that a file of fewer does not have are unknown, and nobody is judged by them", async () => {
    const { data } = await typed("客户,潜力,2026年3月,2026年4月\n甲,低,900,5\n", "P12");
    const sheet = layout(makeRequest({ tables: ["P12"], language: "en", content: "empty", data }))[0];
    const shown = (id: string): unknown => {
      const area = sheet?.fields.find((field) => field.id === id)?.area;
      return sheet?.cells[area?.row ?? 0]?.[area?.column ?? 0]?.value;
    };
    expect(["recorded", "trend", "decision", "reason"].map(shown)).toEqual([2, "", "Keep", "Not yet 12 months"]);
    expect(sheet?.cells[2]?.[0]?.value).toBe("");
  });

  test("with a gap are told, and the average is that of the columns", async () => {
    const file = await typed("客户,7月,8月,10月\n甲,1,2,3\n", "6-8");
    expect(toldOf(file)).toEqual(["Months are missing between “8月” and “10月”."]);
    expect(toldOf(await typed("客户,2025年12月,2026年1月,2026年2月\n甲,1,2,3\n", "6-8"))).toEqual([]);
  });
});

describe("totals", () => {
  test.each([
    ["named-subtotals.csv", ["甲", "乙", "丙"], "row 4 (“华东小计”), row 6 (“华北小计”), row 7 (“总计”)"],
    ["total-with-count.csv", ["甲", "乙"], "row 4 (“合计（2家）”)"],
    ["total-on-top.csv", ["甲", "乙"], "row 2 (“合计”)"],
  ])("of %s are left out and listed", async (name, customers, rows) => {
    const file = await stored(name, "6-9");
    expect(columnsOf(file).customer).toEqual(customers);
    expect(toldOf(file)).toEqual([`Left out as totals or notes: ${rows}.`]);
  });

  test("without a name are no customers, even where they do not add up", async () => {
    const file = await stored("odd-subtotals.csv", "6-9");
    expect(columnsOf(file).customer).toHaveLength(20);
    expect(toldOf(file).join(" ")).toMatch(/Row 7 \(“东小计”\) is left out as a total, although it says 25,000 and .* 22,090/);
  });

  test("a customer who is called so stays, and is told", async () => {
    const file = await stored("customer-called-total.csv", "6-9");
    expect(columnsOf(file)).toMatchObject({ customer: ["Alpha", "Beta", "Total"], average: [500, 300, 200] });
    expect(toldOf(file)).toEqual([
      expect.stringContaining("Row 4 (“Total”) is kept, because its 200 is not the sum of the rows above (800)."),
    ]);
  });

  test("one that exceeds every row at the end but does not add up is left out, and told", async () => {
    const file = await stored("total-does-not-add-up.csv", "6-9");
    expect(columnsOf(file).customer).toEqual(["甲", "乙"]);
    expect(toldOf(file)).toEqual([expect.stringContaining("it says 1,000 and the rows above come to 800")]);
  });

  test.each([
    "区域,客户,销售额\n东,甲,1\n东,乙,2\n,,3\n西,丙,4\n西,丁,5\n,,9\n,,12\n",
    "Customer,Sales\nEast subtotal,3\nA,1\nB,2\nWest subtotal,9\nC,4\nD,5\n",
    "客户,销售额\n甲,1\n乙,2\n本页小计,3\n丙,4\n丁,5\n本页小计,9\n总计（4户）,12\n",
  ])("of %j are known by their sums and words", async (text) => {
    expect(columnsOf(await typed(text, "6-9")).average).toEqual([1, 2, 4, 5]);
  });
});

test("an amount in merged cells counts once, which is told; merged words are repeated", async () => {
  const file = await stored("merged-amount.xlsx", "6-9");
  expect(columnsOf(file)).toMatchObject({ customer: ["甲", "乙", "丙"], average: [1000, null, 500] });
  expect(toldOf(file)).toEqual(["An amount in merged cells counts once, in the first of them. Left blank: row 3, column “月平均”."]);
});

test("hidden and filtered rows are asked for, and taken or not", async () => {
  expect(await refusal(stored("hidden-rows.xlsx", "6-9"))).toContain("2 rows that are hidden or filtered away, the first of them row 3");
  const [all, visible] = await Promise.all([
    stored("hidden-rows.xlsx", "6-9", "en", { take: "all" }),
    stored("hidden-rows.xlsx", "6-9", "en", { take: "visible" }),
  ]);
  expect([all.data.rows, toldOf(all)]).toEqual([4, ["2 rows that are hidden or filtered away in the file are read too: 3, 4."]]);
  expect([visible.data.rows, toldOf(visible)]).toEqual([2, ["2 rows that are hidden or filtered away in the file are left out: 3, 4."]]);
});

test("what says that nothing is there is nothing, and a dash is told", async () => {
  const file = await typed("客户,月平均\n甲,NULL\n乙,\\N\n丙,#N/A\n丁,NaN\n戊,无\n己,--\n庚,——\n辛,/\n壬,-\n癸,5\n", "6-9");
  expect(columnsOf(file).average).toEqual([null, null, null, null, null, null, null, null, null, 5]);
  expect(toldOf(file)).toEqual([expect.stringMatching(/^A cell with only a dash counts as blank \(3\): row 7, .*row 10, /)]);
});

test("percentages are shares, as text too", async () => {
  expect(columnsOf(await stored("percent-text.csv", "P5"))).toMatchObject({
    costRate: [0.6],
    supplyShare: [0.5],
    expectedSales: [100_000],
  });
  expect(columnsOf(await stored("credit-import.csv", "P5"))).toMatchObject({ costRate: [0.8, 0.85, 0.8], supplyShare: [0.15, 0.3, 0.2] });
  expect(columnsOf(await typed("客户名称,成本率（%）\n甲,60\n乙,60%\n", "P5")).costRate).toEqual([0.6, 0.6]);
});

describe("currencies", () => {
  test("are never added", async () => {
    expect(await refusal(stored("mixed-currency.csv", "6-9"))).toContain("row 2 (“$70,000”), row 3 (“¥70,000”), row 4 (“EUR 500”)");
    expect(await refusal(typed("客户,销售额（美元）\n甲,¥5\n", "6-9"))).toContain("several currencies");
  });

  test.each(["客户,销售额（元）\n甲,¥5\n乙,7元\n", "客戶,銷售額（元）\n甲,NT$5\n乙,$7\n"])("of %j are one", async (text) => {
    expect(columnsOf(await typed(text, "6-9")).average).toEqual([5, 7]);
  });
});

describe("dates", () => {
  test.each([["date-with-midnight.csv"]])("of %s are days", async (name) => {
    expect(columnsOf(await stored(name, "6-10")).acquired).toEqual([46_082]);
  });

  const roster = (...days: string[]): string =>
    `客户编号,客户名称,开发日期\n${days.map((day, index) => `C${index},甲${index},${day}`).join("\n")}\n`;

  test("with the year last are read as the whole column tells, or refused with what they could be", async () => {
    expect(columnsOf(await typed(roster("03/01/2026", "25/01/2026"), "6-10")).acquired).toEqual([46_025, 46_047]);
    expect(columnsOf(await typed(roster("03/01/2026", "01/25/2026"), "6-10")).acquired).toEqual([46_082, 46_047]);
    expect(await refusal(typed(roster("03/01/2026", "01/02/2026"), "6-10"))).toContain(
      "row 2, column “开发日期”: “03/01/2026” can be 2026-01-03 or 2026-03-01",
    );
  });
});

describe("customers", () => {
  test("of one name are two by their codes", async () => {
    expect(columnsOf(await stored("same-name-two-codes.csv", "6-9"))).toMatchObject({ customer: ["李伟", "李伟"], average: [1000, 500] });
  });

  test("that stand twice are listed together", async () => {
    const message = await refusal(typed("客户,月平均\n甲,1\n乙,2\n甲,3\n丙,4\n乙,5\n甲,6\n", "6-9"));
    expect(message).toContain("stands more than once (2): “甲” (rows 2, 4, 7), “乙” (rows 3, 6)");
    expect(await refusal(typed("客户编号,客户,月平均\nC1,甲,1\nc1,乙,2\n", "6-9"))).toContain("“C1 甲” (rows 2, 3)");
  });

  test.each([
    ["one-customer-two-complaints.csv", "P18", ["甲", "甲", "乙"]],
    ["one-customer-two-complaints.csv", "P21", ["甲", "甲", "乙"]],
    ["one-customer-two-products.csv", "P3", ["甲", "甲"]],
  ])("of %s have several rows in %s", async (name, table, customers) => {
    expect(columnsOf(await stored(name, table)).customer).toEqual(customers);
  });

  test.each([
    ["P8", "客户名称,恶化迹象\n甲,延期\n甲,退票\n"],
    ["P10", "客户名称,金额（元）\n甲,1\n甲,2\n"],
    ["P11", "大客户,可能性,影响\n甲,1\n甲,2\n"],
    ["P13", "大客户,步骤\n甲,\n甲,\n"],
    ["6-1", "客户名称\n甲\n甲\n"],
    ["6-13", "客户名称\n甲\n甲\n"],
  ])("have several rows in %s", async (table, text) => {
    expect(columnsOf(await typed(text, table)).customer).toEqual(["甲", "甲"]);
  });

  test("may be called as business programs call them", async () => {
    for (const heading of ["购货方名称", "往来单位名称", "客户描述", "名称 1", "Name 1", "行标签", "Row Labels"])
      expect(columnsOf(await typed(`${heading},销售额\n甲,1\n`, "6-9")).customer).toEqual(["甲"]);
    expect(columnsOf(await typed("购货方名称,1月价税合计,2月价税合计,3月价税合计\n甲,1,2,3\n", "6-8")).month3).toEqual([3]);
    expect(columnsOf(await typed("Row Labels,Sum of Sales\nA,1\nGrand Total,1\n", "6-9"))).toEqual({ customer: ["A"], average: [1] });
  });
});

describe("groups of the file's own", () => {
  test("are taken over, as the lines of the sheet too", async () => {
    const { data } = await stored("own-group-names.csv", "6-12", "zh-CN");
    expect(data.tables["6-12"]?.columns).toMatchObject({ group: ["第1组", "第1组", "第2组"] });
    const sheet = layout(makeRequest({ tables: ["6-12"], language: "zh-CN", content: "empty", data }))[0];
    const shown = (id: string): unknown => {
      const area = sheet?.fields.find((field) => field.id === id)?.area;
      return sheet?.cells[area?.row ?? 0]?.[area?.column ?? 0]?.value;
    };
    expect(["name.1", "name.2", "name.3", "customers.1", "customers.2", "groupSales.1"].map(shown)).toEqual([
      "第1组",
      "第2组",
      "",
      2,
      1,
      1500,
    ]);
  });

  test("are those of the sheet where the file has these, and those with the fewest rows are told where there are too many", async () => {
    const groups = tableWords["zh-CN"]["6-12"].choices.groupEast;
    expect((await typed(`客户名称,组别\n甲,${groups}\n`, "6-12", "zh-CN")).data.tables["6-12"]?.parameters).toEqual({});
    const file = await typed("客户名称,组别\na,壹\nb,贰\nc,叁\nd,肆\ne,伍\nf,陆\ng,柒\nh,捌\ni,玖\nj,玖\n", "6-12");
    expect(file.data.tables["6-12"]?.parameters).toMatchObject({ "name.7": "柒", "name.8": "玖" });
    expect(toldOf(file)).toEqual(["The sheet has lines for 8 groups or routes; these have none: “捌”."]);
  });

  test("are one list, whether a customer has one group or two", async () => {
    const file = await typed("客户名称,组别,第二组别,本组分担比例\na,甲组,,\nb,甲组,乙组,60%\nc,丙组,乙组,50%\n", "6-12");
    expect(file.data.tables["6-12"]?.parameters).toMatchObject({ "name.1": "甲组", "name.2": "丙组", "name.3": "乙组", "name.4": "" });
    expect(file.data.tables["6-12"]?.columns).toMatchObject({ secondGroup: [null, "乙组", "乙组"], part: [null, 0.6, 0.5] });
  });
});

test.each(LANGUAGES)("what is told has no gap in %s", async (language) => {
  const files = [
    await stored("months-newest-first.csv", "P12", language),
    await stored("odd-subtotals.csv", "6-9", language),
    await stored("customer-called-total.csv", "6-9", language),
    await stored("merged-amount.xlsx", "6-9", language),
    await stored("hidden-rows.xlsx", "6-9", language, { take: "all" }),
    await stored("mixed-currency.csv", "6-9", language, { currency: "CNY", rates: { USD: 7.1 } }),
    await typed("客户,月平均\n甲,1\n甲,x\n乙,-3\n", "6-9", language, { merge: ["sum"], unreadable: "blank" }),
    await typed("客户,2026年9月,2026年7月,2026年12月\n甲,-,2,3\n乙,1,2,3\n合计,1,4,6\n", "6-8", language),
    await typed(`客户,${Array.from({ length: 13 }, (_, month) => `第${month + 1}期`).join(",")}\n甲,1\n`, "6-8", language),
  ];
  const told = files.flatMap(({ notes }) => noteSentences(notes, language));
  expect(new Set(files.flatMap(({ notes }) => notes.map(({ kind }) => kind))).size).toBe(13);
  for (const sentence of told) {
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence).toMatch(language === "en" ? /\.$/ : /\p{Script=Han}.*。$/u);
  }
});
