import { firstPurchases, monthlyAverages, monthlySums } from "../../src/domain/averages";
import { ranks } from "../../src/domain/ranking";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { seeded } from "../support/random";

const plain = (results: readonly unknown[]) => results.map((cell) => (cell instanceof SalesbookError ? cell.code : cell));

it.each<[string, readonly unknown[], unknown, unknown]>([
  ["textbook 三、(三): the sum of three months divided by three", [30000, 45000, 60000], 135000, 45000],
  ["six months", [1, 2, 3, 4, 5, 6], 21, 3.5],
  ["a month without sales is a month", [30, null, ""], 30, 10],
  ["no month at all", [null, "", undefined], "", ""],
  ["zeros are sales of nothing", [0, 0, 0], 0, 0],
  ["returns", [10, -40, 0], -30, -10],
  ["tiny rests are not minus zero", [0.1, 0.2, -0.3], 0, 0],
  ["text", [10, "20", 30], "notANumber", "notANumber"],
  ["TRUE", [10, true], "notANumber", "notANumber"],
  ["beyond a double", [1e308, 1e308], "outOfRange", "outOfRange"],
  ["large sums are not rounded", [9e9 + 0.25, 0.5], 9e9 + 0.75, 4.5e9 + 0.375],
])("%s", (_, months, sum, average) => {
  expect(plain(monthlySums([months]))).toEqual([sum]);
  expect(plain(monthlyAverages([months]))).toEqual([average]);
});

describe("counted from a later month on", () => {
  it.each<[string, readonly unknown[], unknown, unknown]>([
    ["the last two of three", [30, 60, 90], 2, 75],
    ["the last alone", [30, 60, 90], 3, 90],
    ["all, as without", [30, 60, 90], 1, 60],
    ["a blank says nothing", [30, 60, 90], "", 60],
    ["what was before does not count", [900, null, 30], 2, 15],
    ["nothing of what counts", [900, null, ""], 2, ""],
    ["text before does not matter", ["x", 20, 30], 2, 25],
    ["text in what counts", [10, "x", 30], 2, "notANumber"],
    ["a month after the window", [1, 2, 3], 4, "outOfRange"],
    ["month 0", [1, 2, 3], 0, "outOfRange"],
    ["half a month", [1, 2, 3], 1.5, "notWholeNumber"],
    ["a month as text", [1, 2, 3], "2", "notANumber"],
  ])("%s", (_, months, since, average) => {
    expect(plain(monthlyAverages([months], [[since]]))).toEqual([average]);
    expect(plain(monthlyAverages([months, months], [[since], [1]])).at(0)).toEqual(average);
  });

  it("takes one month for all, or one for each", () => {
    const block = [
      [1, 2, 3],
      [10, 20, 30],
    ];
    expect(monthlyAverages(block, [[3]])).toEqual([3, 30]);
    expect(monthlyAverages(block, [[3], [2]])).toEqual([3, 25]);
    expect(() => monthlyAverages(block, [[3], [2], [1]])).toThrow(SalesbookError);
    expect(() => monthlyAverages(block, [[3, 2]])).toThrow(SalesbookError);
  });

  it("which of the first purchase never makes an average smaller", () => {
    const random = seeded(12);
    for (let round = 0; round < 300; round++) {
      const months = Array.from({ length: 3 + (round % 10) }, () =>
        random() < 0.4 ? (random() < 0.5 ? null : 0) : Math.ceil(random() * 900),
      );
      const first = months.findIndex((amount) => amount !== null && amount > 0);
      expect(firstPurchases([months])).toEqual([first < 0 ? 1 : first + 1]);
      const bought = months.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
      const [all, since] = [monthlyAverages([months])[0], monthlyAverages([months], [firstPurchases([months])])[0]];
      if (first >= 0) expect([all, since]).toEqual([bought / months.length, bought / (months.length - first)]);
    }
  });
});

it("equal sales typed in another order are equal", () => {
  expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
  const [first, second] = monthlyAverages([
    [0.1, 0.2, 0.3],
    [0.3, 0.2, 0.1],
  ]);
  expect(first).toBe(second);
  const random = seeded(68);
  for (let round = 0; round < 500; round++) {
    const months = Array.from({ length: 6 }, () => Math.round(random() * 1e8) / 100);
    const shuffled = months.toSorted((left, right) => ((left * 7919) % 101) - ((right * 7919) % 101));
    expect(ranks(monthlyAverages([months, shuffled]))).toEqual([1, 1]);
  }
});

it("changes nothing of what it is given", () => {
  const block = deepFreeze([
    [1, 2, ""],
    [3, "x", 1],
  ]);
  expect(() => [monthlySums(block), monthlyAverages(block)]).not.toThrow();
});
