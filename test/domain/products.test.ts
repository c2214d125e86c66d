import {
  averageStocks,
  contributionRanks,
  cumulativeMix,
  grossProfits,
  productDecisions,
  productRatios,
  salesMix,
} from "../../src/domain/products";
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
    const found = productRatios({ sales, cost, opening: stock, closing: stock }, 1)[row];
    expect(Number((Number(found?.crossRatio) * 100).toFixed(1))).toBe(cross);
    expect(Number((Number(found?.contribution) * 100).toFixed(1))).toBe(contribution);
    expect(found?.reason).toBe("");
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
  });

  it("refuses limits that contradict each other", () => {
    expect(() => productDecisions([1], { push: 1, review: 2 })).toThrow(expect.objectContaining({ code: "cutsOutOfOrder" }));
  });
});

describe("why a product has no ratio", () => {
  it.each<[string, readonly unknown[], string]>([
    ["all there", [50, 40, 10, 10], ""],
    ["no figures", ["", null, "", ""], ""],
    ["text before all else", ["50", "", -1, 0], "notNumbers"],
    ["a figure that is missing, before others that cannot be", [0, "", -1, 0], "incomplete"],
    ["a negative stock", [0, 0, 5, -1], "negativeStock"],
    ["no sales, also without stock", [0, 0, 0, 0], "noSales"],
    ["sales without stock", [-50, -30, 0, 0], "noStock"],
    ["net returns at a loss", [-50, -30, 10, 10], "netReturns"],
    ["net returns at a profit, whose cross ratio would be made of two negatives", [-50, -80, 10, 10], "netReturns"],
    ["net returns at cost are 0, which is no merit", [-50, -50, 10, 10], ""],
  ])("%s", (_, [sales, cost, opening, closing], reason) => {
    const found = productRatios({ sales: [sales, 900], cost: [cost, 0], opening: [opening, 1], closing: [closing, 1] }, 1);
    expect(found.map((own) => own.reason)).toEqual([reason, ""]);
  });

  it("sales that come to nothing, or less", () => {
    expect(productRatios({ sales: [5, -5], cost: [1, -5], opening: [1, 1], closing: [1, 1] }, 1)).toMatchObject([
      { crossRatio: 4, contribution: { code: "zeroDivisor" }, reason: "noTotal" },
      { crossRatio: 0, contribution: { code: "zeroDivisor" }, reason: "noTotal" },
    ]);
    expect(productRatios({ sales: [5, -9], cost: [1, -9], opening: [1, 1], closing: [1, 1] }, 1)).toMatchObject([
      { contribution: "", reason: "noTotal" },
      { contribution: "", reason: "noTotal" },
    ]);
  });

  it("the periods of a year make cross ratio and contribution annual, and nothing else", () => {
    const figures = { sales: [200, 100], cost: [150, 100], opening: [40, 10], closing: [60, 10] };
    const [once, year] = [productRatios(figures, 1)[0]!, productRatios(figures, 12)[0]!];
    expect([once.marginRate, once.turnover, once.crossRatio]).toEqual([0.25, 4, 1]);
    expect(once.contribution).toBeCloseTo(2 / 3, 15);
    expect(year).toEqual({ ...once, crossRatio: 12, contribution: 12 * Number(once.contribution) });
    expect(() => productRatios(figures, 0)).toThrow(expect.objectContaining({ code: "outOfRange" }));
  });

  // cases of a shop: 甲 sells most, 乙 has more returns than sales and lost on them, 丙 is small and sound.
  it("a product with net returns stands last, whatever it lost", () => {
    const shop = productRatios(
      { sales: [20000, -6000, 6000, 0], cost: [16000, -2000, 5000, 0], opening: [4000, 500, 2000, 9], closing: [4000, 500, 2000, 9] },
      1,
    );
    expect(shop.map(({ contribution }) => contribution)).toEqual([1, "", 0.15, 0]);
    expect(contributionRanks(shop)).toEqual([1, 4, 2, 3]);
    expect(contributionRanks([...shop, ...shop])).toEqual([1, 7, 3, 5, 1, 7, 3, 5]);
    expect(contributionRanks(shop.slice(1, 2))).toEqual([""]);
  });
});

it("an even share is neither pushed nor reviewed, whatever the number of products", () => {
  for (const count of [1, 3, 7, 20]) {
    const even = Array.from({ length: count }, () => 1 / count);
    expect(new Set(productDecisions(even, { push: 1.5, review: 0.5 }))).toEqual(new Set(["keep"]));
    expect(new Set(productDecisions(even, { push: 1, review: 1 }))).toEqual(new Set(["push"]));
  }
});

it("the cumulative share counts every product that sells more, and of those that sell as much the ones entered before", () => {
  const random = seeded(5);
  for (let run = 0; run < 100; run++) {
    const sales = Array.from({ length: 12 }, () => Math.floor(random() * 8) * 100);
    const total = sales.reduce((sum, amount) => sum + amount, 0);
    const expected = sales.map((own, row) => {
      let sum = 0;
      sales.forEach((amount, other) => {
        if (amount > own || (amount === own && other <= row)) sum += amount;
      });
      return total > 0 ? sum / total : "";
    });
    const found = cumulativeMix(Object.freeze(sales));
    found.forEach((share, row) => expect(Number(share)).toBeCloseTo(Number(expected[row]), 12));
  }
});
