import {
  pointsLacking,
  TOUCH_POINTS,
  totalImportance,
  touchAction,
  touchWeights,
  weightedSatisfaction,
} from "../../src/domain/touch-points";
import { seeded } from "../support/random";

it("knows the eleven touch points of the text", () => {
  expect(new Set(TOUCH_POINTS).size).toBe(11);
});

it("weighs by importance among those that have a score", () => {
  expect(touchWeights([3, 1, 4, "", 5], [80, 60, "", 90, null])).toEqual([0.75, 0.25, "", "", ""]);
  expect(weightedSatisfaction([3, 1, 4, "", 5], [80, 60, "", 90, null])).toBe(75);
});

it("is nothing where nothing matters", () => {
  expect([touchWeights([0, 0], [80, 60]), weightedSatisfaction([0, 0], [80, 60]), weightedSatisfaction([], [])]).toEqual([[0, 0], "", ""]);
});

it.each([
  ["much", 80, "notANumber", "weights"],
  [3, "good", "notANumber", "score"],
  ["", "good", "notANumber", "score"],
  [-1, 80, "outOfRange", "weights"],
  [3, 101, "outOfRange", "score"],
  [3, -1, "outOfRange", "score"],
])("an importance of %p with the score %p is refused in its own place: %s of %s", (importance, score, code, argument) => {
  const [refused, other] = touchWeights([importance, 2], [score, 50]);
  expect(refused).toMatchObject({ code, details: { argument } });
  expect([other, totalImportance([importance, 2], [score, 50])]).toEqual([1, 2]);
});

it("is the mean of as many answers as the importance says, and lacks to the target what its touch points lack", () => {
  const random = seeded(17);
  for (let round = 0; round < 100; round++) {
    const importances = TOUCH_POINTS.map(() => 1 + Math.floor(random() * 9));
    const scores = TOUCH_POINTS.map(() => Math.floor(random() * 86));
    const answers = importances.flatMap((times, row) => Array.from({ length: times }, () => scores[row] ?? 0));
    const mean = answers.reduce((sum, score) => sum + score, 0) / answers.length;
    expect(weightedSatisfaction(importances, scores)).toBeCloseTo(mean, 6);
    const lacking = touchWeights(importances, scores).map((weight, row) => Number(pointsLacking(weight, scores[row], 85)));
    expect(lacking.reduce((sum, points) => sum + points, 0)).toBeCloseTo(85 - mean, 4);
  }
});

it.each([
  [0.25, 60, 6.25],
  [0.25, 85, 0],
  [0.25, 99, 0],
  ["", 60, ""],
])("a weight of %p and a score of %p lack %p points to 85", (weight, score, points) => {
  expect(pointsLacking(weight, score, 85)).toBe(points);
});

// Up to the third place first; ten cases say something.
it.each([
  [2.5, 1, 40, "improveFirst"],
  [2.5, 3, 40, "improveFirst"],
  [0.5, 4, 40, "improve"],
  [0, 5, 40, "hold"],
  [2.5, 1, 9, "askMore"],
  [0, 5, 9, "askMore"],
  [2.5, 1, 10, "improveFirst"],
  [2.5, 1, "", "improveFirst"],
  ["", "", 40, ""],
])("%p points lacking, place %p, %p cases: %p", (lacking, rank, cases, action) => {
  expect(touchAction(lacking, rank, cases, { firstPlaces: 3, leastCases: 10 })).toBe(action);
});

it("a text is no number of cases, with or without a judgement", () => {
  for (const lacking of [2.5, ""])
    expect(() => touchAction(lacking, 1, "many", { firstPlaces: 3, leastCases: 10 })).toThrow(
      expect.objectContaining({ code: "notANumber" }),
    );
});
