import { contributions, crossRatios, marginRates, turnovers } from "../../src/domain/contribution";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { seeded } from "../support/random";

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const plain = (results: readonly (readonly unknown[])[]) =>
  results.flat().map((cell) => (cell instanceof SalesbookError ? cell.code : cell));
const rounded = (cell: unknown, digits: number) => (typeof cell === "number" ? Number(cell.toFixed(digits)) : cell);

describe("published examples", () => {
  // aonuma.net, 利益貢献度: three departments of a shop with sales of 70,000; ratios in %, one decimal.
  const shops = [
    ["加工食品", 20000, 4500, 2000, 22.5, 10.0, 225.0, 64.3],
    ["青果", 10000, 2500, 150, 25.0, 66.7, 1666.7, 238.1],
    ["酒類", 10000, 2000, 1000, 20.0, 10.0, 200.0, 28.6],
    ["the rest", 30000, 0, 1, 0, 30000, 0, 0],
  ] as const;
  const sales = column(shops.map((shop) => shop[1]));
  const cost = column(shops.map((shop) => shop[1] - shop[2]));
  const stock = column(shops.map((shop) => shop[3]));
  const results = [
    marginRates(sales, cost),
    turnovers(sales, stock, stock),
    crossRatios(sales, cost, stock, stock),
    contributions(sales, cost, stock, stock),
  ].map((result) => result.flat());

  it.each(shops.map((shop, index) => [shop, index] as const))("%s", ([, , , , margin, turnover, cross, contribution], index) => {
    const [a, b, c, d] = results.map((result) => result[index] as number);
    expect([a! * 100, b!, c! * 100, d! * 100].map((ratio) => rounded(ratio, 1))).toEqual([margin, turnover, cross, contribution]);
  });

  // misora-tax.or.jp: cross ratio in % × share of sales, the page cuts the decimals off.
  it.each([
    ["A", 700, 0.4, 280],
    ["B", 1125, 0.3, 337],
    ["C", 1500, 0.2, 300],
    ["D", 375, 0.1, 37],
  ])("contribution of department %s", (_, cross, share, expected) => {
    // Sales 100 × share, margin 30 %, and the stock that makes the published cross ratio.
    const [own, rest] = [100 * share, 100 - 100 * share];
    const stock = (own * 0.3) / (cross / 100);
    const [[result]] = contributions(column([own, rest]), column([own * 0.7, rest]), column([stock, 1]), column([stock, 1])) as [[number]];
    expect(Math.trunc(result * 100 + 1e-9)).toBe(expected);
  });

  // truedata.co.jp and homemate-research-supermarket.com: margin rate × turnover in %.
  it.each([
    [15, 12, 180],
    [5, 36, 180],
    [5, 20, 100],
    [20, 5, 100],
  ])("a margin of %d %% turned over %d times is a cross ratio of %d %%", (margin, times, expected) => {
    const [[ratio]] = crossRatios([[100 * times]], [[(100 - margin) * times]], [[100]], [[100]]) as [[number]];
    expect(rounded(ratio * 100, 9)).toBe(expected);
  });

  // dinnov8.com: gross profit ÷ stock × 100, yen, by year.
  it.each([
    [2008, 82922706, 46936434, 176.67],
    [2009, 81246518, 36299226, 223.82],
    [2012, 76544377, 24471989, 312.78],
    [2015, 97988647, 48325790, 202.77],
    [2019, 101215756, 39050463, 259.19],
  ])("a company's cross ratio of %d", (_, profit, stock, expected) => {
    const [[ratio]] = crossRatios([[3 * profit]], [[2 * profit]], [[stock]], [[stock]]) as [[number]];
    expect(rounded(ratio * 100, 2)).toBe(expected);
  });

  it("smec 平成24年 第26問: an average stock of 750 from 800 and 700", () => {
    expect(turnovers([[2900]], [[800]], [[700]])).toEqual([[2900 / 750]]);
  });
});

describe("boundaries", () => {
  it.each<[string, readonly unknown[], unknown, unknown, unknown, unknown]>([
    ["no sales", [0, 0, 100, 100], "zeroDivisor", 0, "zeroDivisor", 0],
    ["no sales and no stock", [0, 0, 0, 0], "zeroDivisor", "zeroDivisor", "zeroDivisor", 0],
    ["no sales and a negative stock", [0, 0, 100, -1], "zeroDivisor", "outOfRange", "zeroDivisor", "outOfRange"],
    ["sales without stock", [50, 40, 0, 0], 0.2, "zeroDivisor", "zeroDivisor", "zeroDivisor"],
    ["negative stock", [50, 40, -1, 3], 0.2, "outOfRange", "outOfRange", "outOfRange"],
    ["a loss", [50, 60, 10, 10], -0.2, 5, -1, -0.5],
    ["net returns at a loss", [-50, -30, 10, 10], "", -5, "", ""],
    ["net returns at a profit", [-50, -80, 10, 10], -0.6, -5, "", ""],
    ["net returns at cost", [-50, -50, 10, 10], 0, -5, 0, 0],
    ["net returns at a loss and no stock", [-50, -30, 0, 0], "", "zeroDivisor", "zeroDivisor", "zeroDivisor"],
    ["the smallest stock there is", [5e-324, 0, 5e-324, 5e-324], 1, 1, 1, 0],
    ["a stock whose sum is too large", [1e308, 0, 1.2e308, 1e308], 1, 0.909090909091, 0.909090909091, 0.909090909091],
    ["a blank cost", [50, "", 10, 10], "", 5, "", ""],
    ["a blank stock", [50, 40, null, 10], 0.2, "", "", ""],
    ["text and a blank", [50, "40", null, 10], "notANumber", "", "notANumber", "notANumber"],
    ["text for sales", ["50", 40, 10, 10], "notANumber", "notANumber", "notANumber", "notANumber"],
    ["TRUE for a stock", [50, 40, 10, true], 0.2, "notANumber", "notANumber", "notANumber"],
    ["beyond a double", [1e308, -1e308, 1e-300, 1e-300], "outOfRange", "outOfRange", "outOfRange", "outOfRange"],
  ])("%s", (_, [sales, cost, opening, closing], margin, turnover, cross, contribution) => {
    const others = typeof sales === "number" && sales < 100 ? 100 - sales : 100;
    const columns = [column([sales, others]), column([cost, 0]), column([opening, 1]), column([closing, 1])] as const;
    const first = (result: readonly (readonly unknown[])[]) => rounded(plain(result)[0], 12);
    expect([
      first(marginRates(columns[0], columns[1])),
      first(turnovers(columns[0], columns[2], columns[3])),
      first(crossRatios(...columns)),
      first(contributions(...columns)),
    ]).toEqual([margin, turnover, cross, contribution]);
  });

  it("a total of 0 divides nothing, but who sold nothing contributes 0", () => {
    expect(plain(contributions([[5], [-5], [0]], [[1], [1], [0]], [[1], [1], [1]], [[1], [1], [1]]))).toEqual([
      "zeroDivisor",
      "zeroDivisor",
      0,
    ]);
  });

  it("a total below 0 has no shares; one too large for a double has", () => {
    expect(plain(contributions([[5], [-9], [0]], [[1], [-9], [0]], [[1], [1], [1]], [[1], [1], [1]]))).toEqual(["", "", 0]);
    const large = column([1.5e308, 1.5e308, 0.5e308]);
    const found = plain(contributions(large, column([0, 0, 0]), large, large)) as number[];
    expect(found.map((ratio) => ratio * 7)).toEqual([3, 3, 1].map((share) => expect.closeTo(share, 12) as number));
  });

  it("the periods of a year make contributions annual as well", () => {
    expect(contributions([[200]], [[100]], [[50]], [[50]], 12)).toEqual([[24]]);
    expect(() => contributions([[1]], [[1]], [[1]], [[1]], 0)).toThrow("outOfRange");
  });

  it("the total takes in rows whose stock is still blank, and leaves text out", () => {
    const [[first]] = contributions(column([10, 30, "x"]), column([5, 0, 0]), column([1, "", 1]), column([1, "", 1])) as [[number]];
    expect(first).toBe(0.5 * 10 * 0.25);
  });

  it("annualises", () => {
    expect(crossRatios([[200]], [[100]], [[50]], [[50]], 12)).toEqual([[24]]);
    for (const [periods, code] of [
      [0, "outOfRange"],
      [-1, "outOfRange"],
      ["12", "notANumber"],
    ] as const) {
      expect(() => crossRatios([[1]], [[1]], [[1]], [[1]], periods)).toThrow(code);
    }
  });

  it.each([
    ["cost", [[1, 2]], [[1], [2]], [[1, 2]], [[1, 2]]],
    ["opening", [[1], [2]], [[1], [2]], [[1]], [[1], [2]]],
    ["closing", [[1]], [[1]], [[1]], [[1], [2]]],
  ])("another shape of %s is refused", (argument, sales, cost, opening, closing) => {
    expect(() => contributions(sales, cost, opening, closing)).toThrow(
      new SalesbookError("differentShape", { argument, received: "", accepted: "" }).code,
    );
    try {
      contributions(sales, cost, opening, closing);
    } catch (error) {
      expect((error as SalesbookError).details["argument"]).toBe(argument);
    }
  });
});

describe("relations", () => {
  const random = seeded(21);
  const amounts = (most: number) => Array.from({ length: 200 }, () => [Math.round(random() * most * 100) / 100 + 1]);
  const [sales, cost, opening, closing] = [amounts(1e5), amounts(5e4), amounts(1e4), amounts(1e4)];

  it("equals gross profit ÷ average stock × sales ÷ total, row by row", () => {
    const total = sales.flat().reduce((sum, amount) => sum + amount, 0);
    contributions(sales, cost, opening, closing)
      .flat()
      .forEach((result, row) => {
        const stock = (opening[row]![0]! + closing[row]![0]!) / 2;
        expect(result).toBeCloseTo(((sales[row]![0]! - cost[row]![0]!) / stock) * (sales[row]![0]! / total), 10);
      });
  });

  it("a block gives cell by cell what the same cells give as a column, refused cells among them", () => {
    const unlike: readonly unknown[] = ["", null, "12", true, 0, -0, 1e308, -4, NaN, { code: "#N/A" }];
    const cells = () => Array.from({ length: 120 }, () => (random() < 0.3 ? unlike[Math.floor(random() * unlike.length)] : random() * 100));
    const block = (range: readonly unknown[]) => Array.from({ length: 40 }, (_, row) => range.slice(3 * row, 3 * row + 3));
    const ranges = [cells(), cells(), cells(), cells()] as const;
    const [sales, cost, opening, closing] = [...ranges] as [unknown[], unknown[], unknown[], unknown[]];
    for (const calculate of [
      (form: typeof block) => marginRates(form(sales), form(cost)),
      (form: typeof block) => turnovers(form(sales), form(opening), form(closing)),
      (form: typeof block) => crossRatios(form(sales), form(cost), form(opening), form(closing), 12),
      (form: typeof block) => contributions(form(sales), form(cost), form(opening), form(closing)),
    ]) {
      expect(plain(calculate(block))).toEqual(plain(calculate(column)));
    }
  });

  it("a company twice as large has the same ratios", () => {
    const twice = (range: readonly number[][]) => range.map(([amount]) => [amount! * 2]);
    expect(contributions(twice(sales), twice(cost), twice(opening), twice(closing))).toEqual(contributions(sales, cost, opening, closing));
  });

  it("changes nothing of what it is given", () => {
    const frozen = deepFreeze([
      [1, ""],
      ["x", 2],
    ]);
    expect(() => contributions(frozen, frozen, frozen, frozen)).not.toThrow();
  });
});
