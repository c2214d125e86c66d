import { annualContributions, averageStocks, cumulativeMix, grossProfits, productDecisions, salesMix } from "../../src/domain/products";
import { crossRatios, marginRates } from "../../src/domain/contribution";
import { gmrois } from "../../src/domain/gmroi";
import { seeded } from "../support/random";

describe("published examples", () => {
  // aonuma.net, 利益貢献度: sales, gross profit, stock; cross ratio and contribution in %, of 70,000 in all.
  it.each([
    ["加工食品", 0, 225, 64.3],
    ["青果", 1, 1666.7, 238.1],
    ["酒類", 2, 200, 28.6],
  ])("%s: cross ratio and contribution", (_, row, cross, contribution) => {
    // What the page does not show of the other departments is one row that earns nothing.
    const sales = [20000, 10000, 10000, 30000];
    const cost = [15500, 7500, 8000, 30000];
    const stock = [2000, 150, 1000, 1];
    const found = annualContributions({ sales, cost, opening: stock, closing: stock }, 1);
    const column = (cells: readonly number[]) => cells.map((cell) => [cell]);
    const ratios = crossRatios(column(sales), column(cost), column(stock), column(stock));
    expect(Number((Number(ratios[row]?.[0]) * 100).toFixed(1))).toBe(cross);
    expect(Number((Number(found[row]) * 100).toFixed(1))).toBe(contribution);
  });

  // truedata.co.jp and homemate-research-supermarket.com: margin in %, turns a year, cross ratio.
  it.each([
    [15, 12, 180],
    [5, 36, 180],
    [5, 20, 100],
    [20, 5, 100],
  ])("a margin of %d %% turned %d times is a cross ratio of %d", (margin, turns, cross) => {
    const [ratio] = crossRatios([[1000 * turns]], [[1000 * turns * (1 - margin / 100)]], [[1000]], [[1000]]);
    expect(Number(ratio?.[0]) * 100).toBeCloseTo(cross, 9);
  });

  // 中小企業診断士, 運営管理: 平成24年 第26問 (stock 800 and 700, gross profit 1,200, GMROI 160 %), 令和元年 第28問 (the mix).
  it("average stock, gross profit and its return on stock", () => {
    expect(averageStocks([800], [700])).toEqual([750]);
    expect(grossProfits([2900], [1700])).toEqual([1200]);
    expect(gmrois(2900, 1700, 750)).toEqual([[1.6]]);
  });
  it("the mix of five departments", () => {
    expect(salesMix([500, 300, 200, 600, 400])).toEqual([0.25, 0.15, 0.1, 0.3, 0.2]);
    expect(marginRates([[500]], [[400]])).toEqual([[0.2]]);
  });
});

describe("what is missing or no number", () => {
  it("leaves blanks blank, names text, and refuses a negative stock", () => {
    expect(grossProfits([1, "", "x", null], ["", 2, 1, null])).toEqual(["", "", expect.objectContaining({ code: "notANumber" }), ""]);
    expect(averageStocks([-1, 1], [1, -1])).toEqual([
      expect.objectContaining({ code: "outOfRange", details: expect.objectContaining({ argument: "opening" }) as object }),
      expect.objectContaining({ code: "outOfRange", details: expect.objectContaining({ argument: "closing" }) as object }),
    ]);
    expect(salesMix([-5, 5])).toEqual(["", ""]);
    expect(annualContributions({ sales: [10, 10, 0], cost: [5, 5, 0], opening: [0, "", ""], closing: [0, 1, 1] }, 12)).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("refuses limits that contradict each other", () => {
    expect(() => productDecisions([1], { push: 1, review: 2 })).toThrow(expect.objectContaining({ code: "cutsOutOfOrder" }));
  });
});

it("an even share is neither pushed nor reviewed, whatever the number of products", () => {
  for (const count of [1, 3, 7, 20]) {
    const even = Array.from({ length: count }, () => 1 / count);
    expect(new Set(productDecisions(even, { push: 1.5, review: 0.5 }))).toEqual(new Set(["keep"]));
    expect(new Set(productDecisions(even, { push: 1, review: 1 }))).toEqual(new Set(["push"]));
  }
});

it("the cumulative share counts every product that sells as much or more", () => {
  const random = seeded(5);
  for (let run = 0; run < 100; run++) {
    const sales = Array.from({ length: 12 }, () => Math.floor(random() * 8) * 100);
    const total = sales.reduce((sum, amount) => sum + amount, 0);
    const expected = sales.map((own) => {
      let sum = 0;
      for (const amount of sales) if (amount >= own) sum += amount;
      return total > 0 ? sum / total : "";
    });
    const found = cumulativeMix(Object.freeze(sales));
    found.forEach((share, row) => expect(Number(share)).toBeCloseTo(Number(expected[row]), 12));
  }
});
