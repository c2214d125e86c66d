/** How wide texts and amounts are taken to be. */
import { amountWidth } from "../../src/book/plan/widths";
import { textWidth } from "../../src/sheet/measure";

test("a Chinese character takes two digits and a little, any other one, also one of two code units", () => {
  expect(textWidth("销售A")).toBeCloseTo(2 * 2.15 + 1.05);
  expect(textWidth("😀")).toBeCloseTo(1.05);
});

test("an amount has room for a sign, its separators and two decimals", () => {
  for (const amount of [0, 0.004, 999, 1234567.5, 999_999_999_999.99, 1e17])
    expect(amountWidth([null, "12", amount, -amount / 2])).toBe(textWidth(`-${Math.round(amount * 1000).toLocaleString("en")}`) + 2);
});

test("what no amount can be does not make a column endless", () => {
  expect(amountWidth([Infinity, NaN, 12])).toBe(amountWidth([12]));
  expect(amountWidth([1e308])).toBeLessThan(500);
});
