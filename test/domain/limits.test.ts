import { classLimits, classMeasures, type ClassPolicy } from "../../src/domain/limits";
import { cumulativeAmounts, ranks } from "../../src/domain/ranking";
import { abcClasses } from "../../src/domain/abc";
import { seeded } from "../support/random";
import { refused } from "../support/refused";

it.each([
  ["crossing", "together", [0, 90, 90, 100]],
  ["crossing", "split", [0, 90, 95, 100]],
  ["within", "together", [90, 100, 100, 100]],
  ["within", "split", [90, 95, 100, 100]],
  ["rank", "together", [1, 2, 2, 4]],
  ["amount", "split", [1, 2, 3, 4]],
] as const)("compares, by %s with ties %s, %p for 90, 5, 5 and a net return", (rule, ties, measures) => {
  expect(classMeasures(Object.freeze([1, 2, 2, 4]), Object.freeze([90, 95, 100, 100]), { rule, ties })).toEqual(measures);
});

it.each([
  ["crossing", [0.75, 0.95], [75 - 1e-7, 95 - 1e-7]],
  ["within", [0.75, 0.95], [75 + 1e-7, 95 + 1e-7]],
  ["rank", [1, 3], [1, 3]],
  ["amount", [90, 5], [1, 3]],
  ["amount", [5 * (1 + 1e-13), 5], [3, 3]],
] as const)("limits, by %s with cuts %p, at %p", (rule, cuts, limits) => {
  classLimits([5, 90, -3, 5], { rule, cuts }).forEach((limit, index) => expect(limit).toBeCloseTo(limits[index] ?? NaN, 9));
});

it("takes the total that somebody has for that of the amounts", () => {
  expect(classLimits([60, 40], { rule: "within", cuts: [0.5] }, 200)[0]).toBeCloseTo(100, 6);
  expect(classLimits([60, 40], { rule: "rank", cuts: [1] }, 200)).toEqual([1]);
});

it.each([
  ["crossing", [0.95, 0.75], "cutsOutOfOrder"],
  ["amount", [5, 90], "cutsOutOfOrder"],
  ["rank", [4, 2], "cutsOutOfOrder"],
  ["crossing", [0, 0.5], "outOfRange"],
  ["within", [0.5, 1.5], "outOfRange"],
  ["rank", [0, 2], "outOfRange"],
] as const)("refuses, by %s, the cuts %p", (rule, cuts, code) => {
  expect(() => classLimits([1, 2], { rule, cuts })).toThrow(refused(code));
});

it("gives the classes of ABCCLASS: the first limit that the compared value does not pass", () => {
  const random = seeded(69);
  for (let round = 0; round < 400; round++) {
    const amounts = Array.from(
      { length: 1 + Math.floor(random() * 12) },
      () => Math.floor(random() * 8 - 2) * (random() < 0.5 ? 1 : 1 / 3),
    );
    const rule = (["crossing", "within", "amount", "rank"] as const)[round % 4] ?? "rank";
    const cuts = { crossing: [0.6, 0.9], within: [0.6, 0.9], amount: [3, 1], rank: [2, 5] }[rule];
    const policy: ClassPolicy = { rule, cuts, ties: random() < 0.5 ? "together" : "split" };
    const order = amounts.map((_, index) => index).sort((left, right) => (amounts[right] ?? 0) - (amounts[left] ?? 0) || left - right);
    const sorted = order.map((index) => amounts[index] ?? 0);
    const limits = classLimits(amounts, policy);
    const measures = classMeasures(ranks(sorted).map(Number), cumulativeAmounts(sorted).map(Number), policy);
    const letters = sorted.map((amount, index) => {
      const found = amount <= 0 ? -1 : limits.findIndex((limit) => (measures[index] ?? 0) <= limit);
      return "ABC"[found < 0 ? 2 : found];
    });
    const expected = abcClasses(
      amounts.map((amount) => [amount]),
      policy,
    ).map(([letter]) => letter);
    expect(order.map((index) => expected[index])).toEqual(letters);
  }
});
