/** Worked examples that others have published, calculated by the functions that answer the same question. */
import { abcClasses } from "../../src/domain/abc";
import { marginRates } from "../../src/domain/contribution";
import { creditLimitBySales } from "../../src/domain/credit";
import { serialOf } from "../../src/domain/dates";
import { cumulativeShares, salesShares, standardAmounts } from "../../src/domain/ranking";
import { visitsDue } from "../../src/domain/visit-dates";

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

// 项目六, 三(二): 20 customers and sales of 2.5 million yuan; four bring 80 %, six 15 %, ten 5 %. The text gives the shares
// only, so each group's sales are divided evenly here.
it("the textbook's twenty customers: four in class A, six in B, ten in C", () => {
  const groups = [
    [4, 200],
    [6, 37.5],
    [10, 12.5],
  ] as const;
  const amounts = groups.flatMap(([customers, sales]) => Array.from({ length: customers }, () => sales / customers));
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(250, 9);
  const classes = abcClasses(column(amounts), { cuts: [0.8, 0.95] }).flat();
  expect(classes.join("")).toBe("AAAABBBBBBCCCCCCCCCC");
  const shares = cumulativeShares(column(amounts)).flat().map(Number);
  expect([shares[3], shares[9], shares[19]].map((share) => share?.toFixed(9))).toEqual(["0.800000000", "0.950000000", "1.000000000"]);
  // The 4th customer's sales are the standard amount of class A.
  const [standards = []] = standardAmounts(column(amounts), [[4, 10]]);
  const byAmount = abcClasses(column(amounts), { rule: "amount", cuts: standards.map(Number) });
  expect(byAmount.flat()).toEqual(classes);
});

// 中小企業診断士, 運営管理, 令和元年 第28問: sales in 万円, share and margin in %, and their product (相乗積).
it.each([
  ["A", 0, 25, 20, 5],
  ["B", 1, 15, 20, 3],
  ["C", 2, 10, 30, 3],
  ["D", 3, 30, 40, 12],
  ["E", 4, 20, 50, 10],
])("department %s: share × margin", (_, row, share, margin, product) => {
  const sales = [500, 300, 200, 600, 400];
  const margins = [20, 20, 30, 40, 50];
  const cost = sales.map((amount, index) => amount * (1 - (margins[index] ?? 0) / 100));
  const found = [Number(salesShares(column(sales))[row]?.[0]), Number(marginRates(column(sales), column(cost))[row]?.[0])];
  expect(found.map((rate) => Number((rate * 100).toFixed(9)))).toEqual([share, margin]);
  expect((found[0] ?? 0) * (found[1] ?? 0) * 100).toBeCloseTo(product, 9);
});

describe("credit for what is sold while it runs, as the sales method with our sales for the customer's purchases", () => {
  it.each<[string, number, number, number, number]>([
    // tsr-net.co.jp: monthly sales of 1 億円, closed at the end of the month and paid at the end of the next one.
    ["two months of receivables", 1, 1, 2, 2],
    // riskmonster.co.jp: two months until the note is issued and three until it is paid.
    ["two months and a note of three", 1, 1, 2 + 3, 5],
    // dybbs8.com: mean monthly sales × credit period × a factor for the risk, 80 % for grade A, 60 % for B, 0 for C.
    ["grade A: 80 %", 100, 0.8, 3, 240],
    ["grade B: 60 %", 100, 0.6, 3, 180],
    ["grade C: none", 100, 0, 3, 0],
  ])("%s", (_, sales, factor, periods, expected) => {
    expect(creditLimitBySales(sales, 1, factor, periods)).toBeCloseTo(expected, 9);
  });
});

// ostendo.info: A customers are visited every week, B every month, C every six months.
it("a call cycle of a week, a month and half a year", () => {
  const last = serialOf(2026, 3, 2);
  expect(visitsDue(column(["A", "B", "C"]), last, [4, 1, 1 / 6])).toEqual([[last + 7], [last + 30], [last + 180]]);
});
