import { SalesbookError } from "../../src/domain/errors";
import { NO_GRADE, plannedVisits, prospectGrades, weightedScores } from "../../src/domain/prospects";
import { seeded } from "../support/random";
import { refused } from "../support/refused";

const codes = (results: readonly unknown[]): unknown[] =>
  results.map((result) => (result instanceof SalesbookError ? result.code : result));

describe("weighted scores", () => {
  it.each([
    // Worked by hand: (90 × 3 + 70 × 1) ÷ 4, and the mean of what is judged.
    [[90, 70], [3, 1], 85],
    [[60, null], [3, 1], 60],
    [[80, 60, 40, 20], [25, 25, 25, 25], 50],
    [[80, 60, 40, 20], [40, 30, 20, 10], 60],
    [[100, 0, ""], [1, 2, 5], 33.333333],
    [[null, "", undefined], [1, 1, 1], ""],
    [[0, 0], [1, 1], 0],
    [[50, 50], ["", 2], 50],
  ] as const)("of %p with weights %p is %p", (scores, weights, expected) => {
    expect(weightedScores([Object.freeze([...scores])], Object.freeze([...weights]))).toEqual([expected]);
  });

  it("tell in each row what is wrong with it, text before a score off the scale", () => {
    const rows = [
      ["high", 120],
      [101, 50],
      [-1, null],
      ["80", 80],
      [true, 1],
      [null, 70],
      [90, 90],
    ];
    expect(codes(weightedScores(rows, [1, 0]))).toEqual([
      "notANumber",
      "outOfRange",
      "outOfRange",
      "notANumber",
      "notANumber",
      "zeroDivisor",
      90,
    ]);
  });

  it("refuse weights that weigh nothing sensible", () => {
    expect(() => weightedScores([[1]], [-1])).toThrow(refused("outOfRange", { argument: "weights", received: -1 }));
    expect(() => weightedScores([[1]], ["much"])).toThrow(refused("notANumber", { argument: "weights" }));
  });

  it("do not change when every weight is multiplied, and lie between the lowest and the highest score", () => {
    const random = seeded(65);
    for (let round = 0; round < 300; round++) {
      const scores = Array.from({ length: 4 }, () => Math.floor(random() * 101));
      const weights = scores.map(() => 1 + Math.floor(random() * 50));
      const [score] = weightedScores([scores], weights);
      expect(
        weightedScores(
          [scores],
          weights.map((weight) => weight * 4),
        ),
      ).toEqual([score]);
      expect(score).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(score).toBeLessThanOrEqual(Math.max(...scores));
      // Every score as often as it weighs: the plain mean.
      const repeated = scores.flatMap((own, index) => Array.from({ length: weights[index] ?? 0 }, () => own));
      expect(score).toBeCloseTo(repeated.reduce((sum, own) => sum + own, 0) / repeated.length, 5);
    }
  });
});

describe("prospect grades", () => {
  it("are A from 80, B from 60, C from 40 and D below, unless said otherwise", () => {
    const scores = Object.freeze(
      [
        [100, 80],
        [79.999999, 60],
        [59, 40],
        [39, 0],
      ].map((row) => Object.freeze(row)),
    );
    expect(prospectGrades(scores)).toEqual([
      ["A", "A"],
      ["B", "B"],
      ["C", "C"],
      ["D", "D"],
    ]);
  });

  it("are one more than there are cuts, and none below the least score", () => {
    expect(prospectGrades([[50, 49.9, ""]], { cuts: [50] })).toEqual([["A", "B", ""]]);
    expect(prospectGrades([[90, 75, 60, 20, 19]], { cuts: [80, 75, 75], least: 20 })).toEqual([["A", "B", "D", "D", NO_GRADE]]);
  });

  it("tell in each cell what is wrong with it", () => {
    expect(codes(prospectGrades([["A", null, 101, -0.5, false, 60]])[0] ?? [])).toEqual([
      "notANumber",
      "",
      "outOfRange",
      "outOfRange",
      "notANumber",
      "B",
    ]);
  });

  it.each([
    [{ cuts: [40, 60, 80] }, "cutsOutOfOrder"],
    [{ cuts: [101, 60] }, "outOfRange"],
    [{ cuts: [60, -1] }, "outOfRange"],
    [{ cuts: [60, ""] }, "outOfRange"],
    [{ cuts: [] }, "outOfRange"],
    [{ cuts: Array.from({ length: 26 }, () => 50) }, "outOfRange"],
    [{ cuts: [60, "low"] }, "notANumber"],
    [{ cuts: [80, 60, 40], least: 41 }, "cutsOutOfOrder"],
    [{ least: -1 }, "outOfRange"],
  ] as const)("refuse %p with %s", (options, code) => {
    expect(() => prospectGrades([[50]], options)).toThrow(refused(code));
  });

  it("never get worse when the score gets better, and count the cuts that are above the score", () => {
    const random = seeded(5);
    for (let round = 0; round < 300; round++) {
      const cuts = Array.from({ length: 1 + Math.floor(random() * 6) }, () => Math.floor(random() * 101)).sort(
        (left, right) => right - left,
      );
      const scores = Array.from({ length: 8 }, () => Math.floor(random() * 101)).sort((left, right) => right - left);
      const [grades = []] = prospectGrades([scores], { cuts });
      expect([...grades].sort()).toEqual(grades);
      expect(grades).toEqual(scores.map((score) => String.fromCharCode(65 + cuts.filter((cut) => cut > score).length)));
    }
  });
});

it("plans the visits of each grade, none without a grade, and passes blanks and errors on", () => {
  const error = new SalesbookError("notANumber");
  expect(plannedVisits(["A", "D", "", NO_GRADE, error], { A: 4, B: 3, C: 2, D: 1 })).toEqual([4, 1, "", 0, error]);
});
