/** What a selection is taken for: headings of three languages, months, totals, and what the user says instead. */
import { columnOf, recogniseBlock, withHeadingRow, withPart, withRows } from "../../src/analysis/block";
import type { Block, Part } from "../../src/analysis/selection";
import { DEFAULT_OPTIONS } from "../../src/analysis/model";
import { analyse, offersFor } from "../../src/analysis/offers";
import { applied, problemsOf, togetherFor } from "../../src/analysis/problems";
import { salesTotal } from "../../src/analysis/returns";
import { besideProblem, writeSheet } from "../../src/analysis/write";
import { LANGUAGES } from "../../src/i18n";
import type { CellContent } from "../../src/sheet/sheet";
import { tableWords } from "../../src/book/words";

const usedRows = ({ used }: Block): readonly number[] => used;

function blockOf(...values: CellContent[][]): ReturnType<typeof recogniseBlock> {
  const columns = Math.max(...values.map((row) => row.length));
  return recogniseBlock({ sheet: "Sheet1", area: { row: 0, column: 0, rows: values.length, columns }, values });
}

const partsOf = (block: ReturnType<typeof recogniseBlock>): (Part | null)[] => block.columns.map(({ part }) => part);

/** One row of data under the headings: a name, then numbers. */
function under(headings: readonly string[]): (Part | null)[] {
  return partsOf(
    blockOf(
      [...headings],
      headings.map((_, index) => (index === 0 ? "甲" : index)),
      headings.map((_, index) => (index === 0 ? "乙" : index)),
    ),
  );
}

describe("headings", () => {
  it.each<[string, readonly string[], (Part | null)[]]>([
    ["English", ["Customer", "Sales"], ["name", "sales"]],
    ["simplified", ["客户名称", "销售额（万元）"], ["name", "sales"]],
    ["traditional", ["客戶名稱", "銷售額"], ["name", "sales"]],
    ["mixed script", ["客戶名称", "銷售额"], ["name", "sales"]],
    ["products", ["品名", "销售额", "销售成本", "期初库存", "期末库存"], ["name", "sales", "cost", "opening", "closing"]],
    ["products, traditional", ["商品名稱", "銷售額", "銷售成本", "期初庫存", "期末庫存"], ["name", "sales", "cost", "opening", "closing"]],
    [
      "products, English",
      ["Product", "Sales", "COGS", "Opening stock", "Closing inventory"],
      ["name", "sales", "cost", "opening", "closing"],
    ],
    ["average stock", ["产品", "销售额", "成本", "平均库存量"], ["name", "sales", "cost", "averageStock"]],
    ["months", ["客户", "7月", "8月", "9月"], ["name", "month", "month", "month"]],
    ["months with what is counted", ["Customer", "Jul sales", "Aug sales"], ["name", "month", "month"]],
    [
      "credit",
      ["客戶", "預計銷售額", "成本率", "供貨比率", "信用期限", "流動資產", "流動負債", "供應商數", "資產總額", "負債總額"],
      [
        "name",
        "expectedSales",
        "costRate",
        "supplyShare",
        "creditPeriods",
        "currentAssets",
        "currentLiabilities",
        "suppliers",
        "assets",
        "liabilities",
      ],
    ],
    ["places", ["店名", "緯度", "经度"], ["name", "latitude", "longitude"]],
    ["places, English", ["Shop", "Lat", "Lng"], ["name", "latitude", "longitude"]],
    ["a heading that says nothing", ["Customer", "Sales", "Colour"], ["name", "sales", null]],
    ["one column of numbers under a heading of its own", ["Who", "Gross intake"], ["name", "sales"]],
  ])("%s", (_, headings, parts) => {
    expect(under(headings)).toEqual(parts);
  });

  it("months that stand as days are months", () => {
    // 46204, 46235: 1 July and 1 August 2026.
    expect(partsOf(blockOf(["Customer", 46204, 46235], ["a", 1, 2], ["b", 3, 4]))).toEqual(["name", "month", "month"]);
  });

  it("are found under a title, and moved by the user", () => {
    const block = blockOf(["Our customers 2026"], ["Customer", "Sales"], ["a", 3], ["b", 4]);
    expect(block.headingRow).toBe(1);
    expect(usedRows(block)).toEqual([2, 3]);
    expect(usedRows(withHeadingRow(block.cells, null))).toEqual([0, 1, 2, 3]);
  });

  it("are not needed", () => {
    expect(partsOf(blockOf(["a", 3], ["b", 4]))).toEqual(["name", "sales"]);
    expect(partsOf(blockOf(["a", 3, 4], ["b", 4, 5]))).toEqual(["name", "month", "month"]);
    expect(blockOf(["a", 3], ["b", 4]).headingRow).toBeNull();
  });

  it("a part that one column can play is taken from the other", () => {
    const block = withPart(blockOf(["Customer", "Sales", "Colour"], ["a", 3, 1], ["b", 4, 1]), 2, "sales");
    expect(partsOf(block)).toEqual(["name", null, "sales"]);
    expect(columnOf(block, "sales")?.heading).toBe("Colour");
  });
});

describe("rows", () => {
  it.each([
    ["labelled", ["合計", 7], [2]],
    ["labelled in English", ["Grand total", 9], [2]],
    ["without a label, but the sum of all above", [null, 7], [2]],
    ["without a label and another figure", [null, 8], []],
  ] as [string, CellContent[], number[]][])("a total at the end is left out: %s", (_, last, expected) => {
    const rows: CellContent[][] = [
      ["Customer", "Sales"],
      ["a", 3],
      ["b", 4],
    ];
    const block = blockOf(...rows, last);
    expect([...block.leftOut]).toEqual(expected.map((row) => row + 1));
  });

  it("a total counts when the user says so, and stays counted", () => {
    const block = withRows(blockOf(["Customer", "Sales", "Colour"], ["a", 3, 1], ["b", 4, 1], ["Total", 7, 1]), [3], true);
    expect(usedRows(block)).toEqual([1, 2, 3]);
    expect(usedRows(withPart(block, 2, "cost"))).toEqual([1, 2, 3]);
  });

  it("blank ones do not count", () => {
    expect(usedRows(blockOf(["Customer", "Sales"], ["a", 3], [null, null], ["b", 4]))).toEqual([1, 3]);
  });
});

describe("what a spreadsheet shows of the rows", () => {
  const cells = {
    sheet: "Sheet1",
    area: { row: 4, column: 1, rows: 5, columns: 2 },
    values: [
      ["客户", "销售额（万元）"],
      ["甲", 1.5],
      [null, 2],
      ["乙", 3],
      ["丙", 4],
    ] as CellContent[][],
  };

  it("hidden rows are told, and counted until the user leaves them out", () => {
    const block = recogniseBlock({ ...cells, hidden: [3] });
    const [hidden, ...others] = problemsOf(block).filter(({ kind }) => kind === "hidden");
    expect([hidden?.row, hidden?.text, others]).toEqual([3, "乙", []]);
    expect(usedRows(block)).toEqual([1, 2, 3, 4]);
    expect(usedRows(withRows(block, [3], false))).toEqual([1, 2, 4]);
  });

  it("a word in merged cells is that of each row, and an amount counts once", () => {
    const words = recogniseBlock({ ...cells, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] });
    expect(words.used.map((row) => words.cells.values[row]?.[0])).toEqual(["甲", "甲", "乙", "丙"]);
    expect(problemsOf(words).map(({ kind, row, first }) => [kind, row, first])).toEqual([["duplicate", 2, 1]]);
    const amounts = recogniseBlock({ ...cells, merges: [{ row: 3, column: 1, rows: 2, columns: 1 }] });
    expect(salesTotal(withHeadingRow(amounts.cells, 0))).toBe(6.5);
  });
});

describe("units", () => {
  const block = recogniseBlock({
    sheet: "Sheet1",
    area: { row: 0, column: 0, rows: 4, columns: 5 },
    values: [
      ["产品", "销售额（万元）", "成本（元）", "期初库存（元）", "期末库存（元）"],
      ["甲", "3,000元", 1000, 500, 500],
      ["乙", 2.5, 20_000, 5000, 5000],
      ["丙", "1.2万", 6000, 3000, 3000],
    ],
  });

  it("of columns and cells are brought to one, and the sheet that is written follows them", () => {
    const products = analyse(block, "products", DEFAULT_OPTIONS);
    expect(products.columns[0]?.values).toEqual([2 / 3, 0.2, 0.5]);
    expect(besideProblem(block, products)).toBe("readOtherwise");
    const { cells } = writeSheet(block, products, { language: "zh-CN", form: "native" });
    expect(cells[3]?.[1]?.value).toBe("销售额");
    expect(cells.slice(4).map((row) => [row[1]?.value, row[1]?.formula])).toEqual([
      [3000, undefined],
      [25_000, `IF('Sheet1'!B3="","",'Sheet1'!B3*10000)`],
      [12_000, undefined],
    ]);
  });

  it("of the only column of money stay, and what is mended is in them", () => {
    const one = blockOf(["客户", "销售额（万元）"], ["甲", "3,000元"], ["乙", 2.5]);
    expect(salesTotal(one)).toBe(2.8);
    expect(problemsOf(one).map(({ fixes: [fix] }) => fix)).toEqual([{ action: "toNumber", changes: [{ row: 1, column: 1, value: 0.3 }] }]);
  });

  it("of a heading in per cent: 60 is 0.6, and 0.6 formatted as per cent too", () => {
    const headings = ["客户", "预计月销售额", "成本率（%）", "本公司供货比率", "信用期限"];
    const limits = (rate: CellContent, share: CellContent): readonly unknown[] => {
      const credit = blockOf(headings, ["甲", 100_000, rate, share, 2], ["乙", 100_000, rate, share, 2]);
      return analyse(credit, "credit", DEFAULT_OPTIONS).columns[0]?.values ?? [];
    };
    expect(limits(60, 0.5)).toEqual([60_000, 60_000]);
    expect(limits(0.6, "50%")).toEqual([60_000, 60_000]);
    expect(limits("60%", "50%")).toEqual([60_000, 60_000]);
  });
});

describe("codes", () => {
  const [headings, first] = [
    ["客户编号", "客户名称", "销售额"],
    ["00007", "李伟", 5],
  ];

  it("tell two customers of one name apart, and one customer of two names", () => {
    const block = blockOf(headings, first, ["00008", "李伟", 6], ["００００７ ", "李偉", 7]);
    expect(problemsOf(block).map(({ kind, row, first: other }) => [kind, row, other])).toEqual([["duplicate", 3, 1]]);
  });

  it("that differ in zeros in front only are told", () => {
    expect(problemsOf(blockOf(headings, first, [7, "张三", 6])).map(({ kind, row }) => [kind, row])).toEqual([["alike", 2]]);
  });

  it("name the rows where nothing else does", () => {
    expect(partsOf(blockOf(["客户编号", "销售额", "备注"], ["01", 5, "新"], ["02", 6, "老"]))).toEqual(["name", "sales", null]);
  });
});

describe("customers that are added up", () => {
  it("come as sums of their cells, to a sheet that follows them", () => {
    const block = blockOf(["客户", "销售额"], ["甲", 5], ["乙", 6], ["甲", 7], ["甲", 8], ["乙", null]);
    const [fix] = togetherFor(problemsOf(block).filter(({ kind }) => kind === "duplicate"));
    expect(fix).toEqual({
      action: "addUp",
      pairs: [
        [3, 1],
        [4, 1],
        [5, 2],
      ],
    });
    const added = applied(block, fix as Parameters<typeof applied>[1]);
    const { cells } = writeSheet(added, analyse(added, "abc", DEFAULT_OPTIONS), { language: "en", form: "native" });
    expect(cells.slice(4).map((row) => [row[0]?.value, row[1]?.value, row[1]?.formula])).toEqual([
      ["甲", 20, `IF(COUNT('Sheet1'!B2,'Sheet1'!B4:B5)=0,"",SUM('Sheet1'!B2,'Sheet1'!B4:B5))`],
      ["乙", 6, `IF(COUNT('Sheet1'!B3,'Sheet1'!B6)=0,"",SUM('Sheet1'!B3,'Sheet1'!B6))`],
    ]);
  });
});

describe("what fits", () => {
  it.each<[string, string[], string[]]>([
    ["sales", ["Customer", "Sales"], ["abc"]],
    ["months", ["Customer", "Jul", "Aug"], ["abc", "averages"]],
    ["products", ["Product", "Sales", "Cost", "Opening stock", "Closing stock"], ["products", "abc"]],
    ["average stock", ["Product", "Sales", "Cost", "Average stock"], ["products", "abc"]],
    ["credit by two methods", ["Customer", "Current assets", "Current liabilities", "Suppliers"], ["credit"]],
    ["sales as expected sales", ["Customer", "Sales", "Cost rate", "Supply share", "Credit period"], ["credit", "abc"]],
    ["places", ["Shop", "Latitude", "Longitude"], ["route"]],
    ["nothing", ["Shop", "Colour", "Size"], []],
  ])("%s", (_, headings, expected) => {
    const offers = offersFor(blockOf(headings, ["a", 1, 2, 3, 4].slice(0, headings.length), ["b", 1, 2, 3, 4].slice(0, headings.length)));
    expect(offers.filter(({ fits }) => fits).map(({ id }) => id)).toEqual(expected);
  });

  it("takes latitude and longitude turned where what stands below shows it, and only then", () => {
    const partsOf = (...rows: [string, number, number][]): unknown => {
      const { columns, turned } = blockOf(["Shop", "Latitude", "Longitude"], ...rows);
      return [...columns.map(({ part }) => part), turned];
    };
    expect(partsOf(["a", 116.4, 39.9], ["b", 89.1, 43.8])).toEqual(["name", "longitude", "latitude", true]);
    expect(partsOf(["a", 39.9, 116.4], ["b", 43.8, 89.1])).toEqual(["name", "latitude", "longitude", false]);
    expect(partsOf(["a", 116.4, 39.9], ["b", 39.9, 116.4])).toEqual(["name", "latitude", "longitude", false]);
  });

  it("says what is missing", () => {
    const offers = offersFor(blockOf(["Product", "Sales", "Cost", "Opening stock"], ["a", 1, 2, 3], ["b", 1, 2, 3]));
    expect(offers.find(({ id }) => id === "products")?.missing).toEqual(["closing"]);
  });
});

describe("the headings of our own sheets and of business programs", () => {
  const OWN: readonly (readonly [table: keyof (typeof tableWords)["en"], field: string, part: Part])[] = [
    ["6-9", "customer", "name"],
    ["6-9", "average", "sales"],
    ["6-6", "sales", "sales"],
    ["6-6", "code", "code"],
    ["P1", "sales", "sales"],
    ["P2", "product", "name"],
    ["P2", "cost", "cost"],
    ["P2", "opening", "opening"],
    ["P2", "closing", "closing"],
    ["P5", "costRate", "costRate"],
    ["P5", "supplyShare", "supplyShare"],
    ["P5", "creditPeriods", "creditPeriods"],
    ["P5", "currentAssets", "currentAssets"],
    ["P5", "currentLiabilities", "currentLiabilities"],
    ["P5", "assets", "assets"],
    ["P5", "liabilities", "liabilities"],
    ["P5", "suppliers", "suppliers"],
    ["6-13", "latitude", "latitude"],
    ["6-13", "longitude", "longitude"],
  ];

  it.each(LANGUAGES)("are known in %s", (language) => {
    const found = OWN.map(([table, field, part]) => {
      const heading = tableWords[language][table].fields as Readonly<Record<string, string>>;
      return [table, field, under([part === "name" ? "一" : "客户", heading[field] ?? "", "x"])[1] === part ? part : heading[field]];
    });
    expect(found).toEqual(OWN);
  });

  it.each(["购货方名称", "往来单位名称", "客户描述", "名称 1", "行标签", "Row Labels"])("%s names the rows", (heading) => {
    expect(under([heading, "1月价税合计", "2月价税合计"])).toEqual(["name", "month", "month"]);
    expect(under([heading, "Sum of Sales"])).toEqual(["name", "sales"]);
  });
});
