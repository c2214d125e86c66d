import { CREDIT_CRITERIA, judgedScore, limitRaise } from "../../src/domain/credit-judgement";
import { creditLimitByScores } from "../../src/domain/credit";

const EVEN = [1, 1, 1, 1, 1, 1];
const RULE = { step: 10000, perStep: 0.05, most: 0.5 };

// 二、(三)2(5): 收益、安全性、流动性和销售能力、购货情况和员工素质.
it("knows the six criteria of the text, in its order", () => {
  expect(CREDIT_CRITERIA).toEqual(["profit", "safety", "liquidity", "selling", "buying", "staff"]);
});

it.each([
  [[80, 60, 70, 70, 70, 70], EVEN, 10, 70],
  [[80, 60, "", null, "", ""], [3, 1, 1, 1, 1, 1], "", 75],
  [["", "", "", "", "", ""], EVEN, 64, 64],
  [["", "", "", "", "", ""], EVEN, "", ""],
  [[0, "", "", "", "", ""], EVEN, 90, 0],
] as const)("of %p by %p, and %p as a whole, the score is %p", (scores, weights, whole, score) => {
  expect(judgedScore(scores, weights, whole)).toBe(score);
});

it("gives the limit of the function for scores with weights", () => {
  const [scores, weights] = [
    [80, 60, 55, 90, 40, 75],
    [3, 1, 2, 1, 0, 1],
  ];
  expect((50000 * Number(judgedScore(scores, weights, ""))) / 100).toBeCloseTo(Number(creditLimitByScores(50000, scores, weights)), 9);
});

it("names text, scores that cannot be, and weights of nothing", () => {
  expect(judgedScore(["good", 60, 1, 1, 1, 1], EVEN, "")).toMatchObject({ code: "notANumber" });
  expect(judgedScore([101, 60, 1, 1, 1, 1], EVEN, "")).toMatchObject({ code: "outOfRange" });
  expect(judgedScore(["", "", "", "", "", ""], EVEN, -1)).toMatchObject({ code: "outOfRange" });
  expect(judgedScore([50, "", "", "", "", ""], [0, 1, 1, 1, 1, 1], "")).toMatchObject({ code: "zeroDivisor" });
});

// 然后根据支付状况和交易额大小，适当地逐步提高: only who pays punctually, and by what it trades.
it.each([
  [3, 25000, 0.1],
  [3, 9999, 0],
  [1, 10000, 0.05],
  [0, 90000, 0],
  [5, 1e6, 0.5],
  [5, -20000, 0],
  ["", 25000, ""],
  [3, "", ""],
])("after %p punctual years, with %p a month, a limit is raised by %p", (years, trade, raise) => {
  expect(limitRaise(years, trade, RULE)).toBe(raise);
});

it("names text, and raises nothing without a step", () => {
  expect(limitRaise("many", 1, RULE)).toMatchObject({ code: "notANumber", details: { argument: "goodYears" } });
  expect(limitRaise(1, "much", RULE)).toMatchObject({ code: "notANumber", details: { argument: "trade" } });
  expect(limitRaise(1, 1, { ...RULE, step: 0 })).toBe("");
});
