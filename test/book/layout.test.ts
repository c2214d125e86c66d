import { abcClasses } from "../../src/domain/abc";
import { LANGUAGES } from "../../src/i18n";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Area, CellContent, Sheet } from "../../src/sheet/sheet";

const cells = (sheet: Sheet, area: Area): (CellContent | undefined)[] =>
  Array.from({ length: area.rows }, (_, row) => sheet.cells[area.row + row]?.[area.column]?.value);
const field = (sheet: Sheet, id: string): (CellContent | undefined)[] => {
  const place = sheet.fields.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no field ${id}`);
  return cells(sheet, place.area);
};
const only = (sheets: readonly Sheet[]): Sheet => {
  const [sheet] = sheets;
  if (!sheet || sheets.length !== 1) throw new Error(`${sheets.length} sheets`);
  return sheet;
};

describe("the textbook's example: 20 customers, the 4th of them sets the standard of class A", () => {
  const sheet = only(layout(makeRequest({ tables: ["6-9"], language: "zh-CN", content: "sample" })));

  it("has 4, 6 and 10 customers in classes A, B and C with 80, 15 and 5 % of the sales", () => {
    expect(["A", "B", "C"].flatMap((letter) => field(sheet, `customers.${letter}`))).toEqual([4, 6, 10]);
    const shares = ["A", "B", "C"].flatMap((letter) => field(sheet, `share.${letter}`)).map(Number);
    [0.8, 0.15, 0.05].forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 2));
  });

  it("takes the 4th customer's average as the standard amount of class A", () => {
    expect(field(sheet, "standardAmount.A")).toEqual([field(sheet, "sortedAverage")[3]]);
  });

  it("gives each row the class of ABCCLASS", () => {
    const classes = abcClasses(field(sheet, "average").map((average) => [average]));
    expect(field(sheet, "class")).toEqual(classes.map(([letter]) => letter));
  });

  it("draws the sorted averages and the running share", () => {
    const chart = sheet.charts.find((candidate) => candidate.type === "pareto");
    expect(chart && cells(sheet, chart.columns.values)).toEqual(field(sheet, "sortedAverage"));
    expect(chart && cells(sheet, chart.line.values)).toEqual(field(sheet, "cumulativeShare"));
    expect(chart && cells(sheet, chart.categories)).toEqual(field(sheet, "sortedCustomer"));
  });
});

it("draws the running share on to the end where rows are blank, as Excel would draw it falling to 0", () => {
  const [, sheet] = layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample", rows: 3 }));
  const chart = sheet?.charts.find((candidate) => candidate.type === "pareto");
  const line = sheet && chart ? cells(sheet, chart.line.values) : [];
  expect(line).toEqual([...field(sheet as Sheet, "cumulativeShare").slice(0, 3), 1, 1, 1, 1, 1]);
  expect(chart?.line.name).toBe("Cumulative share");
  const [, empty] = layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "empty", rows: 3 }));
  expect(field(empty as Sheet, "chartShare")).toEqual(Array(8).fill(""));
  // Net returns only: nothing is counted, and the share stays 0.
  const data = { rows: 3, tables: { "6-9": { columns: { customer: ["a", "b"], average: [-1, -2] }, headings: {}, parameters: {} } } };
  const returns = only(layout(makeRequest({ tables: ["6-9"], language: "en", content: "empty", data })));
  expect(field(returns, "chartShare")).toEqual([0, 0, 0]);
});

describe("a sheet", () => {
  it.each(LANGUAGES)("in %s shows blanks, not errors or zeros, while it is empty", (language) => {
    for (const sheet of layout(makeRequest({ tables: ["6-8", "6-9"], language, content: "empty", rows: 3 }))) {
      // A remark says which rule is in use before there is anything to use it on.
      const calculated = sheet.cells.flat().filter((cell) => cell?.formula !== undefined && cell.style !== "note");
      expect(calculated.length).toBeGreaterThan(0);
      expect(new Set(calculated.map((cell) => cell?.value))).toEqual(new Set([""]));
    }
  });

  it("lets the user type exactly where no formula stands", () => {
    for (const sheet of layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample" })))
      for (const cell of sheet.cells.flat()) if (cell?.input) expect(cell.formula).toBeUndefined();
    const linked = layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample" }))[1];
    expect(linked?.fields.filter(({ role }) => role === "input")).toEqual([]);
    const alone = only(layout(makeRequest({ tables: ["6-9"], language: "en", content: "sample" })));
    expect(alone.fields.filter(({ role }) => role === "input").map(({ id }) => id)).toEqual(["customer", "average"]);
  });

  it("keeps clear of the names that are taken, and its formulas follow", () => {
    const request = makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample" });
    const first = layout(request);
    const second = layout(request, { sheets: first.map(({ name }) => name.toUpperCase()), names: ["sales_6_8", "Ranking_6_9"] });
    expect(second.map(({ name }) => name)).toEqual(["6-8 Monthly average sales (2)", "6-9 Ranking and classes (2)"]);
    expect(second.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["Sales_6_8_2", "Ranking_6_9_2"]);
    const formulas = second.flatMap((sheet) => sheet.cells.flat().flatMap((cell) => cell?.formula ?? []));
    expect(formulas.filter((formula) => /(Sales_6_8|Ranking_6_9)(?!_2)/.test(formula))).toEqual([]);
  });

  it("gives a name that Excel accepts", () => {
    for (const language of LANGUAGES)
      for (const sheet of layout(makeRequest({ tables: ["6-8", "6-9"], language, content: "empty" }), { sheets: [], names: [] })) {
        expect(sheet.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
        // Something like T68 would be read as a cell.
        for (const table of sheet.tables) expect(table.name).toMatch(/^[A-Z][a-z]+_6_\d+$/);
      }
  });

  it("is the same when built twice", () => {
    const request = makeRequest({ tables: ["6-8", "6-9"], language: "zh-TW", content: "sample", rows: 50 });
    expect(layout(request)).toEqual(layout(request));
  });

  it("uses the headings of the user's months, numbered where they repeat", () => {
    const data = {
      rows: 1,
      tables: {
        "6-8": {
          columns: { customer: ["甲"], month1: [1], month2: [2], month3: [3] },
          headings: { month1: "7月", month2: "7月", month3: "客户名称" },
          parameters: { months: 3 },
        },
      },
    };
    const sheet = only(layout(makeRequest({ tables: ["6-8"], language: "zh-CN", content: "empty", data })));
    expect(sheet.tables[0]?.columns.map(({ heading }) => heading)).toEqual([
      "客户名称",
      "7月",
      "7月 2",
      "客户名称 2",
      "销售额合计（元）",
      "月平均销售额（元）",
    ]);
  });

  it("says which figures are invented, what headings tell where there are both, and on every foot that the layout is ours", () => {
    const notes = (content: "empty" | "sample"): unknown[] =>
      layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content })).flatMap((sheet) =>
        sheet.cells.flatMap((line) => (line[0]?.style === "note" ? [line[0].value] : [])),
      );
    const ours = expect.stringContaining("Layout reconstructed from the text");
    const reads = expect.stringContaining("Reads table 6-8, with rows to spare");
    const divided = "Average: the sum divided by all months of the table, as the textbook divides it.";
    const headings = "White headings stand above what you type, dark ones above what is calculated.";
    expect(notes("empty")).toEqual([divided, headings, ours, reads, ours]);
    expect(notes("sample")).toEqual([
      divided,
      headings,
      ours,
      "The customers and figures are invented.",
      reads,
      ours,
      "The customers and figures are invented.",
    ]);
  });

  it("draws no more customers than can be read, and says so", () => {
    const sheet = only(layout(makeRequest({ tables: ["6-9"], language: "en", content: "sample", rows: 500 })));
    const chart = sheet.charts.find((candidate) => candidate.type === "pareto");
    expect(chart?.columns.values.rows).toBe(50);
    expect(chart?.title).toContain("first 50 customers");
  });
});

describe("every rule and tie mode of the drop-downs", () => {
  const data = {
    rows: 5,
    tables: { "6-9": { columns: { customer: ["a", "b", "c", "d", "e"], average: [60, 15, 15, 10, -5] }, headings: {}, parameters: {} } },
  };
  it.each([
    ["crossing", "together", "AAACC"],
    ["crossing", "split", "AABCC"],
    ["within", "together", "ABBCC"],
    ["within", "split", "AABCC"],
    ["amount", "together", "ABBBC"],
    ["rank", "together", "AAABC"],
    ["rank", "split", "AABBC"],
  ])("%s, %s: %s", (rule, ties, classes) => {
    // Shares up to 75 and 90 %: 60 | 15 15 | 10. Amounts from 20 and 10. Ranks up to 2 and 4.
    const settings = {
      rule,
      ties,
      "shareCut.A": 0.75,
      "shareCut.B": 0.9,
      "amountCut.A": 20,
      "amountCut.B": 10,
      "rankCut.A": 2,
      "rankCut.B": 4,
    };
    const sheet = only(layout(makeRequest({ tables: ["6-9"], language: "en", content: "empty", data, settings })));
    expect(field(sheet, "class").join("")).toBe(classes);
  });

  it("shows an error in every class when the cuts are out of order", () => {
    const settings = { "shareCut.A": 0.96, "shareCut.B": 0.9 };
    const sheet = only(layout(makeRequest({ tables: ["6-9"], language: "en", content: "empty", data, settings })));
    expect(new Set(field(sheet, "class").map((value) => JSON.stringify(value)))).toEqual(new Set([JSON.stringify({ error: "#NUM!" })]));
  });
});
