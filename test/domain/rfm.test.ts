import { RFM_SEGMENTS, rfmScores, rfmSegment, scoresOf } from "../../src/domain/rfm";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { plain } from "../support/plain";
import { seeded } from "../support/random";

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe("scores by fifths", () => {
  it.each<[string, "days" | "visits" | "amounts", readonly unknown[], readonly unknown[]]>([
    ["ten customers, two for each score", "amounts", [10, 20, 30, 40, 50, 60, 70, 80, 90, 100], [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
    ["fewer days are better", "days", [0, 1, 2, 3, 4], [5, 4, 3, 2, 1]],
    ["most bought once: all of them have 1", "visits", [1, 1, 1, 1, 1, 1, 2, 3, 4, 9], [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]],
    ["all alike", "visits", [3, 3, 3], [1, 1, 1]],
    ["one customer", "amounts", [7], [1]],
    ["a blank is in no fifth", "amounts", [1, "", 2, 3, null, 4, 5], [1, "", 2, 3, "", 4, 5]],
    ["a net return is the lowest", "amounts", [-5, 0, 1, 2, 3], [1, 2, 3, 4, 5]],
    ["text leaves the others alone", "visits", ["9", 1, 2], ["notANumber visits", 1, 3]],
    ["days ahead", "days", [-1, 5, 1], ["outOfRange days", 1, 3]],
    ["fewer visits than none", "visits", [-1, 5, 1], ["outOfRange visits", 3, 1]],
  ])("%s", (_, figure, cells, expected) => expect(plain([scoresOf(deepFreeze([...cells]), figure)])).toEqual(expected));

  it("pass the error of a cell on", () => {
    const error = new SalesbookError("zeroDivisor");
    expect(scoresOf([error, 4], "amounts")).toEqual([error, 1]);
  });

  it("have at most a fifth of the customers above every score, and equal figures together", () => {
    const random = seeded(3);
    for (let round = 0; round < 200; round++) {
      const cells = Array.from({ length: 1 + Math.floor(random() * 40) }, () => Math.floor(random() * 12));
      const scores = scoresOf(cells, "visits").map(Number);
      scores.forEach((score, row) => {
        // Told by shares: from the worst up, a score for every whole fifth that is worse.
        const worse = cells.filter((cell) => cell < cells[row]!).length / cells.length;
        expect([cells, score]).toEqual([cells, worse >= 0.8 - 1e-12 ? 5 : worse >= 0.6 - 1e-12 ? 4 : worse >= 0.4 - 1e-12 ? 3 : worse >= 0.2 - 1e-12 ? 2 : 1]); // prettier-ignore
      });
      expect(scores.filter((score) => score === 5).length).toBeLessThanOrEqual(cells.length / 5 + 1e-9);
      expect(scoresOf(cells, "days").map((score) => (typeof score === "number" ? score : 0))).toEqual(
        scoresOf(cells.map((cell) => 100 - cell), "visits"), // prettier-ignore
      );
    }
  });
});

describe("scores by limits", () => {
  const LIMITS = [
    [7, 30, 90, 180],
    [2, 4, 6, 8],
    [100, 500, 1000, 5000],
  ];

  it.each([
    [
      [7, 8, 5000],
      [5, 5, 5],
    ],
    [
      [7.5, 7, 4999.99],
      [4, 4, 4],
    ],
    [
      [180, 2, 100],
      [2, 2, 2],
    ],
    [
      [181, 1, 99],
      [1, 1, 1],
    ],
    [
      ["", 0, -3],
      ["", 1, 1],
    ],
  ])("%j are %j", ([days, visits, amounts], expected) => {
    expect(rfmScores([[days]], [[visits]], [[amounts]], LIMITS)).toEqual([expected]);
  });

  it.each([
    [[[1, 2, 3]], "outOfRange"],
    [[[4, 3, 2, 1], [1, 2, 3, 4], [1, 2, 3, 4]], "cutsOutOfOrder"], // prettier-ignore
    [[[1, 2, 3, "x"], [1, 2, 3, 4], [1, 2, 3, 4]], "notANumber"], // prettier-ignore
    [[[1, 2, 3, null], [1, 2, 3, 4], [1, 2, 3, 4]], "missingArgument"], // prettier-ignore
  ])("refuse %j", (cuts, code) => {
    expect(() => rfmScores([[1]], [[1]], [[1]], cuts)).toThrow(expect.objectContaining({ code }));
  });
});

it("refuses columns of different lengths", () => {
  expect(() => rfmScores(column([1, 2]), column([1, 2]), column([1]))).toThrow(expect.objectContaining({ code: "differentShape" }));
});

describe("the segment", () => {
  it.each([
    [[5, 5, 5], "keyValue"],
    [[4, 3, 4], "keyDevelop"],
    [[3, 4, 5], "keyKeep"],
    [[1, 1, 5], "keyRecover"],
    [[5, 4, 3], "plainValue"],
    [[5, 1, 1], "plainDevelop"],
    [[1, 5, 1], "plainKeep"],
    [[3, 3, 3], "plainRecover"],
  ])("of %j is %s", (scores, segment) => expect(rfmSegment(scores)).toBe(segment));

  it("follows the score from which on a figure is high, and is blank without all three", () => {
    expect(rfmSegment([3, 3, 3], 3)).toBe("keyValue");
    expect(rfmSegment([3, "", 3])).toBe("");
    expect(new Set(RFM_SEGMENTS).size).toBe(8);
  });
});
