import { lifecycleStages } from "../../src/domain/lifecycle";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { plain } from "../support/plain";
import { seeded } from "../support/random";

it.each<[string, readonly unknown[], string]>([
  ["a first order", [0, 0, 0, 5], "exploration"],
  ["two active periods", ["", 9, 9], "exploration"],
  ["net returns are no activity", [5, -3, 5, -1], "exploration"],
  ["nothing but returns", [-1, -2, -3], "exploration"],
  ["growth by a fifth", [10, 10, 12], "formation"],
  ["growth by a fifth on paper, not in binary", [1, 0.3, 0.36], "formation"],
  ["a little less", [10, 10, 11.99], "stability"],
  ["a loss of a fifth", [10, 10, 8], "decline"],
  ["a loss of a fifth on paper, not in binary", [1, 0.7, 0.56], "decline"],
  ["a little less of a loss", [10, 10, 8.01], "stability"],
  ["back after a third without sales", [3, 3, 0, 0, 3, 3], "formation"],
  ["nothing any more", [3, 3, 3, 3, 0, 0], "decline"],
  ["nothing for two thirds", [3, 3, 3, 0, 0, 0, 0, 0, 0], "decline"],
  ["five periods: the last against the one before", [1, 1, 1, 10, 9], "stability"],
  ["six periods: two against two", [100, 100, 10, 10, 5, 19], "formation"],
  ["seven periods: still two against two", [0, 0, 0, 10, 10, 4, 12], "decline"],
  ["a year: the last four months against the four before", [1, 1, 1, 1, 10, 10, 10, 10, 12, 12, 12, 12], "formation"],
  ["a blank period counts as 0", [10, 10, 10, 10, 10, ""], "decline"],
  ["a return in the last third counts as 0", [10, 10, 10, 10, 10, -500], "decline"],
  ["beyond a double in sum", [1e308, 1e308, 1e308, 1e308, 1e308, 1e308], "stability"],
  ["as small as doubles get", [2e-310, 1e-310, 3e-310], "formation"],
  ["one period", [7], "exploration"],
  ["blank", ["", null, undefined], ""],
  ["text", [10, "10", 10], "notANumber amounts"],
])("%s", (_, periods, expected) => expect(plain([lifecycleStages([deepFreeze([...periods])])])).toEqual([expected]));

it("passes the error of a cell on and leaves the other rows alone", () => {
  const error = new SalesbookError("zeroDivisor");
  expect(lifecycleStages([[1, error, "x"], [10, 10, 10], []])).toEqual([error, "stability", ""]); // prettier-ignore
});

it("is what the means of the two last thirds say, far from the lines", () => {
  const random = seeded(2);
  const seen = new Set<unknown>();
  for (let round = 0; round < 500; round++) {
    const periods = Array.from({ length: 3 + Math.floor(random() * 22) }, () => (random() < 0.2 ? 0 : Math.round(random() * 1000)));
    const size = Math.floor(periods.length / 3);
    const mean = (part: readonly number[]) => part.reduce((sum, amount) => sum + amount, 0) / part.length;
    const [before, last] = [
      mean(periods.filter((_, index) => index >= periods.length - 2 * size && index < periods.length - size)),
      mean(periods.filter((_, index) => index >= periods.length - size)),
    ];
    const growth = last / before;
    const active = periods.filter((amount) => amount > 0).length;
    const expected = active < 3 ? "exploration" : last === 0 || growth <= 0.8 ? "decline" : growth >= 1.2 ? "formation" : "stability";
    if ([0.8, 1.2].some((line) => Math.abs(growth - line) < 1e-6)) continue;
    const [stage] = lifecycleStages([periods]);
    expect(stage).toBe(expected);
    seen.add(stage);
  }
  expect(seen.size).toBe(4);
});
