import { addressOf, columnLetters } from "../../src/sheet/address";
import { printFormula, type FormulaNames } from "../../src/formula/print";
import { linesOf, textWidth, twoLineWidth } from "../../src/sheet/measure";

const names: FormulaNames = {
  tableName: "Sales_6_8",
  headings: new Map([
    ["customer", ["Customer"]],
    ["average", ["月平均（元）"]],
    ["month", ["2026-07", "8月 [A]", "it's #1"]],
  ]),
  cells: new Map([
    ["rule", "$B$5"],
    ["limit.A", "$I$5"],
  ]),
  ranges: new Map([
    ["visits", "$F$5:$F$8"],
    ["grades", "$E$5:$E$8"],
  ]),
  choiceLabel: (choice) => `the "${choice}"`,
};

it.each([
  ["{average}", "Sales_6_8[[#This Row],[月平均（元）]]"],
  ["RANK({average},{average:column})", "RANK(Sales_6_8[[#This Row],[月平均（元）]],Sales_6_8[月平均（元）])"],
  ["SUM({average:above})", "SUM(INDEX(Sales_6_8[月平均（元）],1):Sales_6_8[[#This Row],[月平均（元）]])"],
  ["SUM({month:row})/{month:count}", "SUM(Sales_6_8[[#This Row],[2026-07]:[it''s '#1]])/3"],
  ["{month:column}", "Sales_6_8[[2026-07]]"],
  ["{rowNumber}", "ROW()-ROW(Sales_6_8[[#Headers],[Customer]])"],
  ["IF({rule=within},{limit.A},{rule})", 'IF($B$5="the ""within""",$I$5,$B$5)'],
  ["INDEX({visits:cells},MATCH({customer},{grades:lines},0))", "INDEX($F$5:$F$8,MATCH(Sales_6_8[[#This Row],[Customer]],$E$5:$E$8,0))"],
  ["COUNTIF({customer:column},{'past'})", 'COUNTIF(Sales_6_8[Customer],"the ""past""")'],
  ["{line}&{repetition}", '"the ""A"""&7'],
  ['COUNT({1,2})&"{"', 'COUNT({1,2})&"{"'],
])("prints %s as %s", (template, formula) => {
  expect(printFormula(template, names, { line: "A", repetition: 7 })).toBe(formula);
});

it.each([
  ["SUMIF({month:hereColumn},{month:here})", "SUMIF(Sales_6_8[[8月 '[A']]],Sales_6_8[[#This Row],[8月 '[A']]])", 2],
  ["{month:here}-{month:before}", "Sales_6_8[[#This Row],[it''s '#1]]-Sales_6_8[[#This Row],[8月 '[A']]]", 3],
  ['IF({month:before}="",0,1)', 'IF(""="",0,1)', 1],
])("prints %s as %s in column %i of a repeated field", (template, formula, repetition) => {
  expect(printFormula(template, names, { repetition })).toBe(formula);
});

it.each(["{salary}", "{average:sideways}", "{average=within}", "{visits}"])("refuses %s, a mistake in a spec", (template) => {
  expect(() => printFormula(template, names)).toThrow(/names nothing|no placeholder/);
});

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("calls column %i %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("writes cells and rectangles in A1 notation", () => {
  expect(addressOf({ row: 0, column: 0, rows: 2, columns: 3 })).toBe("A1:C2");
  expect(addressOf({ row: 4, column: 1, rows: 1, columns: 1 }, "$")).toBe("$B$5");
});

describe("the width of text", () => {
  it("is about double for Chinese characters and full-width signs", () => {
    expect(textWidth("客户")).toBeGreaterThan(2 * textWidth("ab") - 0.2);
    expect(textWidth("（）")).toBe(textWidth("客户"));
  });

  it("breaks Chinese anywhere and other text between words only", () => {
    expect(linesOf("月平均销售额", textWidth("月平均"))).toBe(2);
    expect(linesOf("Monthly average", textWidth("Monthly"))).toBe(2);
    expect(linesOf("Monthly average", textWidth("Monthly average"))).toBe(1);
    expect(linesOf("", 5)).toBe(1);
  });

  it.each(["月平均销售额（元）", "Standard amount (yuan)", "Customers", "A"])("in two lines is enough for %s", (text) => {
    expect(linesOf(text, twoLineWidth(text))).toBeLessThanOrEqual(2);
  });
});
