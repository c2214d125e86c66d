import {
  CREDIT_METHODS,
  creditLimit,
  creditLimitByCurrentRatio,
  creditLimitByNetAssets,
  creditLimitBySales,
  creditLimitByScores,
  creditLimitByWorkingCapital,
  readCreditMethod,
} from "../../src/domain/credit";
import { creditLimits } from "../../src/domain/credit-columns";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { seeded } from "../support/random";

const outcome = (calculate: () => unknown): unknown => {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof SalesbookError)) throw error;
    const argument = error.details["argument"];
    return `${error.code} ${String(argument)}`;
  }
};

describe("the five methods", () => {
  // Figures worked by hand from the formulas in 二、(三); the textbook gives none.
  it.each<[string, () => unknown, unknown]>([
    ["销售额测定法", () => creditLimitBySales(100000, 0.6, 0.5, 2), 60000],
    ["a refund of sales lends nothing", () => creditLimitBySales(-100000, 0.6, 0.5, 2), 0],
    ["60 for 60 %", () => creditLimitBySales(100000, 60, 0.5, 2), "outOfRange costRate"],
    ["-0.1 as a share", () => creditLimitBySales(100000, 0.6, -0.1, 2), "outOfRange supplyShare"],
    ["100 % is a rate", () => creditLimitBySales(100, 1, 1, 1), 100],
    ["negative periods", () => creditLimitBySales(100000, 0.6, 0.5, -2), "outOfRange creditPeriods"],
    ["all blank", () => creditLimitBySales("", null, undefined, ""), ""],
    ["one blank", () => creditLimitBySales(100000, "", 0.5, 2), ""],
    ["one blank and one text", () => creditLimitBySales(100000, "", "0.5", 2), "notANumber supplyShare"],
    ["one left out", () => creditLimitBySales(100000, 0.6, 0.5, undefined), "missingArgument creditPeriods"],
    ["text", () => creditLimitBySales("100000", 0.6, 0.5, 2), "notANumber expectedSales"],
    ["beyond a double", () => creditLimitBySales(1e308, 1, 1, 1e10), "outOfRange creditLimit"],
    ["周转资产分割法", () => creditLimitByWorkingCapital(900000, 600000, 12), 25000],
    ["more debts than assets", () => creditLimitByWorkingCapital(500000, 700000, 12), 0],
    ["no suppliers", () => creditLimitByWorkingCapital(9, 6, 0), "outOfRange suppliers"],
    ["a mean number of suppliers", () => creditLimitByWorkingCapital(9, 6, 1.5), 2],
    ["流动比率法: 300 % where 200 % is usual", () => creditLimitByCurrentRatio(300000, 100000, 2, 50000), 75000],
    ["a usual customer", () => creditLimitByCurrentRatio(200000, 100000, 2, 50000), 50000],
    ["no liabilities", () => creditLimitByCurrentRatio(200000, 0, 2, 50000), "zeroDivisor currentLiabilities"],
    ["no general ratio", () => creditLimitByCurrentRatio(200000, 1, 0, 50000), "zeroDivisor generalRatio"],
    ["negative general ratio", () => creditLimitByCurrentRatio(200000, 1, -2, 50000), "outOfRange generalRatio"],
    ["negative assets do not meet a negative limit", () => creditLimitByCurrentRatio(-1, 1, 2, -5), "outOfRange generalLimit"],
    ["净资产分割法", () => creditLimitByNetAssets(2000000, 1400000, 20), 30000],
    ["综合判断法", () => creditLimitByScores(50000, [[80], [60]]), 35000],
    ["with weights", () => creditLimitByScores(50000, [80, 60], [3, 1]), 37500],
    ["one score", () => creditLimitByScores(50000, 90), 45000],
    ["a blank score is left out with its weight", () => creditLimitByScores(50000, [80, "", 60], [1, 100, 1]), 35000],
    ["blank weights are no weights", () => creditLimitByScores(50000, [80, 60], ["", null]), 35000],
    ["a blank weight is 0", () => creditLimitByScores(50000, [80, 60], [1, ""]), 40000],
    ["a score of 101", () => creditLimitByScores(50000, [80, 101]), "outOfRange scores"],
    ["two scores, three weights", () => creditLimitByScores(50000, [80, 60], [1, 1, 1]), "differentShape weights"],
    ["a negative weight", () => creditLimitByScores(50000, [80, 60], [1, -1]), "outOfRange weights"],
    ["weights of 0", () => creditLimitByScores(50000, [80, 60], [0, 0]), "zeroDivisor weights"],
    ["no score judged", () => creditLimitByScores(50000, ["", null]), ""],
    ["scores left out", () => creditLimitByScores(50000, undefined), "missingArgument scores"],
    ["no base limit", () => creditLimitByScores("", [80]), ""],
    ["no base limit and a score of 101", () => creditLimitByScores("", [101]), "outOfRange scores"],
    ["base limit left out", () => creditLimitByScores(undefined, [80]), "missingArgument baseLimit"],
    ["nothing", () => creditLimitByScores("", [""], null), ""],
  ])("%s", (_, calculate, expected) => {
    expect(outcome(calculate)).toBe(expected);
  });

  it("tells who types 60 for 60 % how to type it", () => {
    expect.assertions(1);
    try {
      creditLimitBySales(1, 60, 1, 1);
    } catch (error) {
      expect((error as SalesbookError).details).toEqual({ argument: "costRate", received: 60, accepted: "rateNotPercent", fraction: 0.6 });
    }
  });
});

describe("choice of the method", () => {
  it.each([
    ["sales", "sales", "销售额测定法", "銷售額測定法", 1],
    ["working", " Working ", "周转资产分割法", "週轉資產分割法", "2"],
    ["current", "CURRENT", "流动比率法", "流動比率法", 3],
    ["net", "ｎｅｔ", "净资产分割法", "淨資产分割法", 4],
    ["composite", "composite", "综合判断法", "綜合判斷法", "５"],
  ])("%s", (method, ...names) => {
    expect(names.map(readCreditMethod)).toEqual(names.map(() => method));
  });

  it.each([["abc"], [0], [6], [1.5], [true], [{}]])("%s is none", (method) => {
    expect(outcome(() => readCreditMethod(method))).toBe("unknownChoice method");
  });

  it("is required", () => {
    expect(outcome(() => creditLimit("", 1, 2, 3))).toBe("missingArgument method");
  });
});

describe("columns", () => {
  const plain = (rows: readonly (readonly unknown[])[]) => rows.flat().map((cell) => (cell instanceof SalesbookError ? cell.code : cell));

  it("takes single values for every row and refuses rows alone", () => {
    expect(plain(creditLimits("working", [[900], [""], ["x"], [500]], [[600], [null], [1], [700]], 3))).toEqual([100, "", "notANumber", 0]);
  });
  it("keeps a row a row", () => {
    expect(creditLimits(4, [[900, 600]], [[600, 600]], [[3]])).toEqual([[100, 0]]);
  });
  it("gives one limit for single values", () => {
    expect(creditLimits("sales", [[100000]], 0.6, [[0.5]], 2)).toEqual([[60000]]);
    expect(plain(creditLimits("sales", 100000, 60, 0.5, 2))).toEqual(["outOfRange"]);
  });
  it("takes a row of scores for each base limit and one list of weights", () => {
    expect(
      plain(
        creditLimits(
          "composite",
          [[50000], [""], [1000]],
          [
            [80, 60],
            ["", null],
            [100, 120],
          ],
          [[3, 1]],
        ),
      ),
    ).toEqual([37500, "", "outOfRange"]);
    expect(creditLimits("composite", 50000, [[80], [60]])).toEqual([[35000]]);
  });
  it.each([
    ["other rows", "working", [[1], [2]], [[1], [2], [3]], 1],
    ["a row against a column", "net", [[1, 2]], [[1], [2]], 1],
    ["scores for too few", "composite", [[1], [2]], [[50]], undefined],
  ])("refuses %s", (_, method, a, b, c) => {
    expect(() => creditLimits(method, a, b, c)).toThrow("differentShape");
  });
});

describe("relations", () => {
  it("the general form equals each method's own", () => {
    const forms = [creditLimitBySales, creditLimitByWorkingCapital, creditLimitByCurrentRatio, creditLimitByNetAssets, creditLimitByScores];
    const inputs = [
      [1000, 0.5, 0.25, 3],
      [900, 600, 7],
      [900, 600, 2, 50],
      [900, 600, 7],
      [50, [10, 90], [1, 3]],
    ];
    forms.forEach((form, index) => {
      const own = (form as (...values: unknown[]) => unknown)(...inputs[index]!);
      expect(own).toBeGreaterThan(0);
      expect(creditLimit(CREDIT_METHODS[index], ...inputs[index]!)).toBe(own);
      expect(creditLimit(index + 1, ...inputs[index]!)).toBe(own);
    });
  });

  it("more sales, assets or points never lower a limit, more debts never raise it", () => {
    const random = seeded(5);
    for (let round = 0; round < 300; round++) {
      const [a, b, more] = [random() * 1000, random() * 1000 + 1, random() * 100];
      const rise = (method: number, ...others: unknown[]) =>
        Number(creditLimit(method, a + more, ...others)) - Number(creditLimit(method, a, ...others));
      expect(rise(1, 0.5, 0.5, 2)).toBeGreaterThanOrEqual(0);
      expect(rise(2, b, 3)).toBeGreaterThanOrEqual(0);
      expect(rise(3, b, 2, 100)).toBeGreaterThanOrEqual(0);
      expect(rise(4, b, 3)).toBeGreaterThanOrEqual(0);
      expect(rise(5, [more])).toBeGreaterThanOrEqual(0);
      expect(Number(creditLimit(2, a, b + more, 3))).toBeLessThanOrEqual(Number(creditLimit(2, a, b, 3)));
    }
  });

  it("changes nothing of what it is given", () => {
    const scores = deepFreeze([
      [80, ""],
      [60, 70],
    ]);
    const base = deepFreeze([[1], [2]]);
    const weights = deepFreeze([[1, 2]]);
    expect(() => creditLimits("composite", base, scores, weights)).not.toThrow();
  });
});
