import { cumulativeAmounts, cumulativeShares, places, ranks, salesShares, standardAmounts } from "../../src/domain/ranking";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { seeded } from "../support/random";

const plain = (results: readonly unknown[]) => results.map((cell) => (cell instanceof SalesbookError ? cell.code : cell));
const codeOf = (calculate: () => unknown) => {
  try {
    return calculate();
  } catch (error) {
    return error instanceof SalesbookError ? error.code : error;
  }
};

describe("ranks and places", () => {
  it.each<[string, readonly unknown[], readonly unknown[], readonly unknown[]]>([
    ["ties share the better rank", [50, 80, 50, 20], [2, 1, 2, 4], [2, 1, 3, 4]],
    ["zero and returns are ranked", [0, -5, 10], [2, 3, 1], [2, 3, 1]],
    ["blanks have none", [5, "", null, 7], [2, "", "", 1], [2, "", "", 1]],
    ["text is refused alone", [5, "7", true, 9], [2, "notANumber", "notANumber", 1], [2, "notANumber", "notANumber", 1]],
    ["the last binary digit decides", [0.3, 0.1 + 0.2], [2, 1], [2, 1]],
    ["nobody", [], [], []],
  ])("%s", (_, amounts, expectedRanks, expectedPlaces) => {
    expect(plain(ranks(amounts))).toEqual(expectedRanks);
    expect(plain(places(amounts))).toEqual(expectedPlaces);
  });

  it("agree with counting, amount by amount", () => {
    const random = seeded(1);
    for (let round = 0; round < 50; round++) {
      const amounts = Array.from({ length: Math.floor(random() * 60) }, () => Math.floor(random() * 20) - 4);
      expect(ranks(amounts)).toEqual(amounts.map((amount) => 1 + amounts.filter((other) => other > amount).length));
      expect(places(amounts)).toEqual(
        amounts.map((amount, row) => 1 + amounts.filter((other, index) => other > amount || (other === amount && index < row)).length),
      );
    }
  });
});

describe("sums and shares", () => {
  it("counts returns as 0 in the running sum", () => {
    expect(cumulativeAmounts([60, 30, "", 10, 0, -5])).toEqual([60, 90, "", 100, 100, 100]);
  });

  it.each<[string, readonly unknown[], readonly unknown[], readonly unknown[]]>([
    ["three customers in any order", [15, 80, 5], [0.15, 0.8, 0.05], [0.95, 0.8, 1]],
    ["ties one by one in the order entered", [25, 50, 25], [0.25, 0.5, 0.25], [0.75, 0.5, 1]],
    ["returns count 0 and stand at 1", [60, -5, 40, 0], [0.6, 0, 0.4, 0], [0.6, 1, 1, 1]],
    ["nothing is positive", [0, -1], [0, 0], [0, 0]],
    ["blanks and text", [50, "", "x", 50], [0.5, "", "notANumber", 0.5], [0.5, "", "notANumber", 1]],
    ["numbers whose sum is beyond a double", [1e308, 1e308], [0.5, 0.5], [0.5, 1]],
  ])("%s", (_, amounts, shares, cumulative) => {
    const column = amounts.map((amount) => [amount]);
    expect(plain(salesShares(column).flat())).toEqual(shares);
    expect(plain(cumulativeShares(column).flat())).toEqual(cumulative);
  });

  it("keeps the shape of a block", () => {
    expect(
      cumulativeShares([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 0.9],
      [0.7, 0.4],
    ]);
    expect(
      salesShares([
        [1, ""],
        [3, 4],
      ]),
    ).toEqual([
      [0.125, ""],
      [0.375, 0.5],
    ]);
  });

  it("reaches exactly 1 at the end", () => {
    const random = seeded(3);
    const amounts = Array.from({ length: 1000 }, () => [random() * 1e5]);
    expect(Math.max(...(cumulativeShares(amounts).flat() as number[]))).toBe(1);
  });
});

describe("standard amount", () => {
  const standardAmount = (amounts: readonly unknown[], rank: unknown) =>
    plain(
      standardAmounts(
        amounts.map((amount) => (Array.isArray(amount) ? (amount as unknown[]) : [amount])),
        rank,
      ).flat(),
    )[0];

  it("textbook 三、(三): the A standard is the 4th customer's amount, the B standard the 10th's", () => {
    const amounts = [1.25, 60, 8, 46, 7, 50, 6.5, 44, 6, 5.5, 4.5, 1.25];
    expect([standardAmount(amounts, 4), standardAmount(amounts, 10)]).toEqual([44, 4.5]);
  });

  it.each<[string, readonly unknown[], unknown, unknown]>([
    ["ties take a rank each", [5, 5, 4], 2, 5],
    ["a range as rows", [[1], [3], [2]], 1, 3],
    ["blanks are left out", [5, "", null, 4], 2, 4],
    ["text among the amounts is refused", [5, "9", 4], 1, "notANumber"],
    ["too few", [5], 2, "notEnoughData"],
    ["rank 0", [5], 0, "outOfRange"],
    ["rank 1.5", [5], 1.5, "notWholeNumber"],
    ["rank as text", [5], "1", "notANumber"],
    ["no rank", [5], null, "missingArgument"],
  ])("%s", (_, amounts, rank, expected) => {
    expect(codeOf(() => standardAmount(amounts, rank))).toBe(expected);
  });
});

it("changes nothing of what it is given", () => {
  const column = deepFreeze([3, "", 1, "x", 2]);
  const range = deepFreeze([[3], [1], [2]]);
  for (const calculate of [ranks, places, cumulativeAmounts]) expect(() => calculate(column)).not.toThrow();
  for (const calculate of [salesShares, cumulativeShares]) expect(() => calculate(range)).not.toThrow();
  expect(() => standardAmounts(range, 1)).not.toThrow();
});

it("puts the amounts in order once, however many ranks are asked for", () => {
  const sort = jest.spyOn(Float64Array.prototype, "sort");
  const amounts = Array.from({ length: 300 }, (_, row) => [(row * 7919) % 1009]);
  const ranks = amounts.map((_, row) => [row + 1]);
  const found = standardAmounts(amounts, ranks);
  expect(sort).toHaveBeenCalledTimes(1);
  sort.mockRestore();
  expect(found).toEqual([...amounts].sort(([one], [other]) => other! - one!));
});

it("makes an error without walking the stack, for there may be one in each of a million cells", () => {
  const [[error]] = standardAmounts([[1]], [[2]]) as [[SalesbookError]];
  expect(error.stack ?? "").not.toContain("\n");
  expect(error.message).toBe('notEnoughData {"argument":"amounts","received":1,"accepted":2}');
});
