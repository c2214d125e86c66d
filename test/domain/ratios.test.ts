import { crossRatios } from "../../src/domain/contribution";
import { currentRatios } from "../../src/domain/current-ratio";
import { gmrois } from "../../src/domain/gmroi";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";

const percent = (ratio: unknown, digits: number): number => Number((Number(ratio) * 100).toFixed(digits));

describe("current ratio", () => {
  // 二、(三)2(3): current assets ÷ current liabilities × 100 %.
  it("divides", () => {
    expect(plain(currentRatios(deepFreeze([[300000], [90000], [0], [-5]]), deepFreeze([[100000], [120000], [5], [10]])))).toEqual([
      3, 0.75, 0, -0.5,
    ]);
  });
  it.each<[string, unknown, unknown, unknown]>([
    ["no liabilities", 5, 0, "zeroDivisor currentLiabilities"],
    ["negative liabilities", 5, -1, "outOfRange currentLiabilities"],
    ["a blank", 5, "", ""],
    ["a blank and text", "", "5", "notANumber currentLiabilities"],
    ["text", "5", 5, "notANumber currentAssets"],
    ["beyond a double", 1e308, 1e-10, "outOfRange currentAssets"],
  ])("%s", (_, assets, liabilities, expected) => expect(plain(currentRatios([[assets]], [[liabilities]]))).toEqual([expected]));
});

describe("GMROI", () => {
  // dinnov8.com: gross profit ÷ stock × 100, yen, by year. The page prints 333.88 for 2010 and 2011 alike.
  it.each([
    [2008, 82922706, 46936434, 176.67],
    [2009, 81246518, 36299226, 223.82],
    [2010, 75466917, 22603210, 333.88],
    [2011, 77363124, 23170735, 333.88],
    [2012, 76544377, 24471989, 312.78],
    [2013, 79970486, 29083920, 274.96],
    [2014, 94718789, 44891671, 210.99],
    [2015, 97988647, 48325790, 202.77],
    [2016, 89642364, 39691602, 225.85],
    [2017, 99095733, 35227309, 281.3],
    [2018, 119694543, 51063897, 234.4],
    [2019, 101215756, 39050463, 259.19],
    [2020, 98060189, 55862769, 175.54],
    [2021, 122646525, 61074337, 200.82],
    [2022, 124744121, 64061638, 194.73],
  ])("of a company in %d: %d on a stock of %d is %d %%", (_, profit, stock, expected) => {
    const [[ratio]] = gmrois([[3 * profit]], [[2 * profit]], [[stock]]) as [[number]];
    expect(percent(ratio, 2)).toBe(expected);
  });

  it("smec 平成24年 第26問: sales of 2,900, cost of 1,700, stock from 800 to 700 make 160 %", () => {
    expect(gmrois([[2900]], [[1700]], [[(800 + 700) / 2]])).toEqual([[1.6]]);
  });

  it("is above the cross ratio, whose stock is at selling price, by sales ÷ cost", () => {
    const [sales, cost, stock] = [20000, 15500, 2000];
    const [[cross]] = crossRatios([[sales]], [[cost]], [[stock]], [[stock]]) as [[number]];
    const [[ratio]] = gmrois([[sales]], [[cost]], [[(stock * cost) / sales]]) as [[number]];
    expect(ratio).toBeCloseTo((cross * sales) / cost, 12);
  });

  it.each<[string, readonly unknown[], unknown]>([
    ["a loss", [50, 60, 20], -0.5],
    ["no sales", [0, 0, 20], 0],
    ["no stock", [50, 40, 0], "zeroDivisor stockAtCost"],
    ["negative stock", [50, 40, -1], "outOfRange stockAtCost"],
    ["a blank", [50, null, 20], ""],
    ["text and a blank", [50, "", "x"], "notANumber stockAtCost"],
    ["beyond a double", [1e308, -1e308, 1], "outOfRange sales"],
  ])("%s", (_, [sales, cost, stock], expected) => expect(plain(gmrois([[sales]], [[cost]], [[stock]]))).toEqual([expected]));

  it("refuses ranges of another shape", () => {
    expect(outcome(() => gmrois([[1], [2]], [[1, 2]], 1))).toBe("differentShape cost");
  });
});
