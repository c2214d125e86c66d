import { partGap, partStandings, weightedPart } from "../../src/domain/value-comparison";
import { SalesbookError } from "../../src/domain/errors";
import { seeded } from "../support/random";

it.each([
  [8, 3, false, 24],
  [7, 2.5, true, -17.5],
  [7, "", false, 7],
  [7, null, true, -7],
  [0, 3, true, 0],
  [-4, 2, false, -8],
  [0.1, 3, false, 0.3],
  ["", 3, false, ""],
  [null, -1, true, ""],
])("a score of %p at the weight %p, cost %p, adds %p", (score, weight, isCost, added) => {
  expect(weightedPart(score, weight, isCost)).toBe(added);
});

it.each([
  ["good", 1, false, "notANumber", "values"],
  ["good", 1, true, "notANumber", "costs"],
  [1, "much", false, "notANumber", "weights"],
  ["", "much", false, "notANumber", "weights"],
  [1, -1, false, "outOfRange", "weights"],
  [-1, 1, true, "outOfRange", "costs"],
])("a score of %p at the weight %p, cost %p, is refused: %s of %s", (score, weight, isCost, code, argument) => {
  expect(() => weightedPart(score, weight, isCost)).toThrow(
    expect.objectContaining({ code, details: expect.objectContaining({ argument }) as unknown }),
  );
});

it.each([
  [24, [18, 27, 18], -3],
  [0.3, [0.1, 0.2], 0.1],
  [5, ["", ""], ""],
  ["", [3], ""],
  [5, [], ""],
  [-3, [-4, "", -3], 0],
])("ours %p against %p: %p", (own, rivals, gap) => {
  expect(partGap(own as number | "", rivals as (number | "")[])).toBe(gap);
});

it("says nothing of a part that was refused for one of the rivals", () => {
  expect(partGap(5, [3, new SalesbookError("notANumber")])).toBe("");
  expect(partGap(new SalesbookError("notANumber"), [3])).toBe("");
});

it("acts first where most is lacking, as a look through all parts has it", () => {
  const random = seeded(15);
  for (let round = 0; round < 200; round++) {
    const gaps = Array.from({ length: 8 }, () => (random() < 0.2 ? "" : Math.round(random() * 12) - 7));
    partStandings(gaps).forEach((standing, part) => {
      const gap = gaps[part];
      const isWorst = !gaps.some((other) => typeof other === "number" && typeof gap === "number" && other < gap);
      const lag = isWorst ? "actFirst" : "behind";
      expect(standing).toBe(typeof gap !== "number" ? "" : gap < 0 ? lag : gap === 0 ? "level" : "ahead");
    });
  }
});
