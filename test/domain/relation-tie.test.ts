import { lifecycleGrowth, lifecycleStages } from "../../src/domain/lifecycle";
import { RELATION_TYPES, TIES, tieOf } from "../../src/domain/relation-type";
import { seeded } from "../support/random";

// The second text: benefits in money, personal service as well, structural links as well.
it("knows the three levels of tie, from the loosest", () => {
  expect(TIES).toEqual(["financial", "social", "structural"]);
});

it("ties the closer types more firmly, and nobody who is still tried out", () => {
  expect(RELATION_TYPES.map((type) => tieOf(type, false))).toEqual(["financial", "financial", "social", "social", "structural"]);
  expect(RELATION_TYPES.map((type) => tieOf(type, true))).toEqual(RELATION_TYPES.map(() => "financial"));
  expect(["", null, "x"].map((type) => tieOf(type, false))).toEqual(["", "", ""]);
});

it.each<[readonly unknown[], number | ""]>([
  [[10, 10, 12], 0.2],
  [[10, 10, 0], -1],
  [[3, 3, 3, 3, 0, 0], -1],
  [[0, 0, 5], ""],
  [[1, 2, 3, 4, 5, -6], 5 / 7 - 1],
  [["", "", ""], ""],
  [[10, "ten", 12], ""],
])("the last growth of %p is %p", (periods, growth) => {
  const [found] = lifecycleGrowth([periods]);
  expect(typeof found === "number" ? found.toFixed(8) : found).toBe(typeof growth === "number" ? growth.toFixed(8) : growth);
});

it("takes the limits that a sheet sets", () => {
  const rule = { activePeriods: 2, forming: 1.5, declining: 0.5 };
  expect(lifecycleStages([[0, 9, 9], [10, 10, 14], [10, 10, 15], [10, 10, 6], [10, 10, 5]], rule)) // prettier-ignore
    .toEqual(["stability", "stability", "formation", "stability", "decline"]);
});

it("says the stage that the growth says", () => {
  const random = seeded(16);
  const rows = Array.from({ length: 300 }, () =>
    Array.from({ length: 3 + Math.floor(random() * 9) }, () => 1 + Math.round(random() * 500)),
  );
  const stages = lifecycleStages(rows);
  lifecycleGrowth(rows).forEach((growth, row) => {
    const expected = Number(growth) <= -0.2 ? "decline" : Number(growth) >= 0.2 ? "formation" : "stability";
    expect([row, stages[row]]).toEqual([row, expected]);
  });
});
