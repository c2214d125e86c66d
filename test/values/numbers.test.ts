import { currenciesIn, isEither, numberWriting, readNumber } from "../../src/values/numbers";
import { seeded } from "../support/random";

const point = { writing: "point" } as const;

describe("a cell as an amount", () => {
  it.each([
    ["1234", 1234],
    ["1,234,567.89", 1234567.89],
    [" 1 234 567 ", 1234567],
    ["1\u00a0234.5", 1234.5],
    ["１２，３４５．６", 12345.6],
    ["－１２", -12],
    ["¥1,234.00", 1234],
    ["￥１，２３４", 1234],
    ["-¥100", -100],
    ["¥-100", -100],
    ["$ 5.5", 5.5],
    ["NT$1,200", 1200],
    ["人民币 300元", 300],
    ["300 圓", 300],
    ["RMB 12", 12],
    ["(1,234)", -1234],
    ["（１２）", -12],
    ["(¥12.5)", -12.5],
    ["100-", -100],
    ["−7", -7],
    ["+7", 7],
    [".5", 0.5],
    ["5.", 5],
    ["1.2E+05", 120000],
    ["1.2万", 12000],
    ["1.1567萬元", 11567],
    ["3百万", 3000000],
    ["2億", 200000000],
    ["12k", 12_000],
    ['="0012"', 12],
    ["'15", 15],
    ["0", 0],
  ])("reads %j as %d", (text, amount) => {
    expect(readNumber(text, point)).toBe(amount);
  });

  it.each([
    null,
    undefined,
    "",
    "  ",
    "\u00a0",
    "　",
    "-",
    " ¥ - ",
    "--",
    "——",
    "NULL",
    "\\N",
    "#N/A",
    "NaN",
    "无",
    "無",
    "/",
    "N/A",
    { error: "#N/A" } as const,
  ])("leaves %j blank", (cell) => {
    expect(readNumber(cell, point)).toBeNull();
  });

  it.each([
    ["abc"],
    ["12abc"],
    ["1,2345"],
    ["12,34"],
    ["1,23,456"],
    ["1.2.3"],
    ["12 34"],
    ["(12"],
    ["12)"],
    ["(-12)"],
    ["-12-"],
    ["12%"],
    ["十二"],
    ["约100"],
    ["1/2"],
    ["2026-07-01"],
    ["¥"],
    ["1e999"],
    ["-1e400"],
    ["1e-400"],
    [Infinity],
    [Number.NaN],
    ["5²"],
    ["③"],
    ["⑴"],
    ["½"],
    ["0,123"],
    ["010 123"],
    [true],
    [{ error: "#DIV/0!" } as const],
  ])("refuses %j", (cell) => {
    expect(readNumber(cell, point)).toBeUndefined();
  });

  it("takes a percentage only where a share is wanted", () => {
    expect(readNumber("12.5%", { ...point, percent: true })).toBe(0.125);
    expect(readNumber("57％", { ...point, percent: true })).toBe(0.57);
  });

  it("gives amounts in the unit of a column in yuan, exactly", () => {
    expect(readNumber("1.1567", { ...point, unit: 4 })).toBe(11567);
    expect(readNumber(1.1567, { ...point, unit: 4 })).toBe(11567);
    expect(readNumber(1e308, { ...point, unit: 4 })).toBeUndefined();
    // A cell that names its own unit keeps it.
    expect(readNumber("1.5万", { ...point, unit: 3 })).toBe(15000);
    expect(readNumber("3,000元", { ...point, unit: 4 })).toBe(3000);
    expect(readNumber("(3,000元)", { ...point, unit: 4 })).toBe(-3000);
    expect(readNumber("1.2万元", { ...point, unit: 4 })).toBe(12_000);
    // A sign says which currency it is, not in what it is counted.
    expect(readNumber("¥2.5", { ...point, unit: 4 })).toBe(25_000);
  });

  it("reads every amount back that a spreadsheet would print", () => {
    const random = seeded(8);
    for (let round = 0; round < 2000; round++) {
      const amount = Math.round((random() - 0.4) * 10 ** Math.floor(random() * 12) * 100) / 100 + 0;
      const printed = amount.toLocaleString("en-US", { maximumFractionDigits: 2 });
      const german = amount.toLocaleString("de-DE", { maximumFractionDigits: 2 });
      const bookkeeping = amount < 0 ? `(${printed.slice(1)})` : printed;
      const wide = printed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      for (const text of [printed, bookkeeping, wide, `¥${printed}`, `${printed}元`])
        expect([text, readNumber(text, point)]).toEqual([text, amount]);
      expect([german, readNumber(german, { writing: "comma" })]).toEqual([german, amount]);
    }
  });
});

describe("the currency of an amount", () => {
  it.each([
    ["¥70,000", ["CNY"]],
    ["$70,000", ["USD", "TWD", "HKD"]],
    ["NT$1,200", ["TWD"]],
    ["1,200元", ["CNY", "TWD", "HKD"]],
    ["EUR 500", ["EUR"]],
    ["港元 5", ["HKD"]],
    ["500", null],
  ])("of %j can be %j", (text, currencies) => {
    expect(currenciesIn(text)).toEqual(currencies);
  });
});

describe("how the amounts of a file are written", () => {
  it.each([
    [["1234", "12,5"], ";", "comma"],
    [["1.234,50", "7"], ";", "comma"],
    [["1.234.567"], ";", "comma"],
    [["12,5"], "\t", "comma"],
    [["1.234", "12,5"], ";", "comma"],
    [["12.5"], ";", "point"],
    [["1,234.50"], ";", "point"],
    [["1,234"], ";", "point"],
    [["0.125"], ";", "point"],
    [["12,5", "12.5"], ";", "point"],
    [["12,5"], ",", "point"],
    [["12,5"], undefined, "point"],
    [["1.234"], ";", "unclear"],
    [["1.234"], ",", "point"],
    [["见附注 3,4", "1234"], ";", "point"],
    [["12,5元"], ";", "comma"],
  ])("%j parted by %j: %s", (cells, delimiter, writing) => {
    expect(numberWriting(cells, delimiter)).toBe(writing);
  });

  it("refuses what can be read in two ways, and only that", () => {
    expect(isEither("1.234")).toBe(true);
    expect(isEither("1.2345")).toBe(false);
    expect(readNumber("1.234", { writing: "unclear" })).toBeUndefined();
    expect(readNumber("12", { writing: "unclear" })).toBe(12);
  });

  it("reads thousands and decimals the European way", () => {
    expect(readNumber("1.234.567,8", { writing: "comma" })).toBe(1234567.8);
    expect(readNumber("1.234", { writing: "comma" })).toBe(1234);
    expect(readNumber("12.5", { writing: "comma" })).toBeUndefined();
  });
});
