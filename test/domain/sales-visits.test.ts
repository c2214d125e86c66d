import { SalesbookError } from "../../src/domain/errors";
import { rankGroups, salesPerVisit } from "../../src/domain/sales-visits";
import { seeded } from "../support/random";
import { refused } from "../support/refused";

it.each([
  [600, 3, 200],
  [-60, 3, -20],
  [0, 4, 0],
  [500, 0, ""],
  [500, -1, ""],
  [500, null, ""],
  ["", 3, ""],
  ["", "often", ""],
])("divides sales of %p by %p visits: %p", (sales, visits, expected) => {
  expect(salesPerVisit([sales], [visits])).toEqual([expected]);
});

it.each([
  ["12,000", 3],
  [500, "often"],
  [500, true],
])("refuses sales of %p with %p visits in that row only", (sales, visits) => {
  const [first, second] = salesPerVisit([sales, 10], [visits, 5]);
  expect(first).toBeInstanceOf(SalesbookError);
  expect(second).toBe(2);
});

it("parts the textbook's 20 customers into the first 4, the 5th to 10th and the rest: 80 %, 15 %, 5 % of 2.5 million", () => {
  const sales = [...Array<number>(4).fill(500_000), ...Array<number>(6).fill(62_500), ...Array<number>(10).fill(12_500)];
  const visits = sales.map((_, index) => (index < 4 ? 6 : 2));
  expect(rankGroups(Object.freeze(sales), Object.freeze(visits), [4, 10])).toEqual([
    { customers: 4, sales: 2_000_000, visits: 24 },
    { customers: 6, sales: 375_000, visits: 12 },
    { customers: 10, sales: 125_000, visits: 20 },
  ]);
});

it("leaves groups beyond the last customer empty and net returns out of the sales", () => {
  expect(rankGroups([5, -3], ["", 2, 9], [1, 4])).toEqual([
    { customers: 1, sales: 5, visits: 0 },
    { customers: 1, sales: 0, visits: 2 },
    { customers: 0, sales: 0, visits: 0 },
  ]);
});

it.each([
  [[10, 4], "cutsOutOfOrder"],
  [[0, 4], "outOfRange"],
  [["", 4], "outOfRange"],
  [[1.5, 4], "notWholeNumber"],
  [["four", 4], "notANumber"],
] as const)("refuses the places %p", (last, code) => {
  expect(() => rankGroups([1, 2], [1, 1], last)).toThrow(refused(code));
});

it("puts every customer in one group", () => {
  const random = seeded(67);
  for (let round = 0; round < 200; round++) {
    const sales = Array.from({ length: Math.floor(random() * 12) }, () => Math.floor(random() * 50 - 10)).sort((a, b) => b - a);
    const visits = sales.map(() => Math.floor(random() * 5));
    const first = 1 + Math.floor(random() * 6);
    const next = first + Math.floor(random() * 6);
    const groups = rankGroups(sales, visits, [first, next]);
    const groupOf = (index: number): number => (index < first ? 0 : index < next ? 1 : 2);
    groups.forEach((group, number) => {
      const members = sales.flatMap((amount, index) => (groupOf(index) === number ? [{ amount, visit: visits[index] ?? 0 }] : []));
      expect(group).toEqual({
        customers: members.length,
        sales: members.reduce((sum, { amount }) => sum + (amount > 0 ? amount : 0), 0),
        visits: members.reduce((sum, { visit }) => sum + visit, 0),
      });
    });
  }
});
