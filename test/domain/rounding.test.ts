import { toBillionth, toMillionth } from "../../src/domain/rounding";
import { seeded } from "../support/random";

/** ROUND of spreadsheets by digits: the fifteen that they look at, halves away from 0. */
function reference(value: number, decimals: number): number {
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const shift = BigInt(14 - Number(exponent) - decimals);
  const all = BigInt(digits.replace(".", ""));
  if (shift <= 0n) return value;
  const unit = 10n ** shift;
  const whole = (2n * all + unit) / (2n * unit);
  return (Math.sign(value) * Number(whole)) / 10 ** decimals || 0;
}

it.each([
  [0.1 + 0.2, 0.3],
  [473.8333335, 473.833334],
  [-473.8333335, -473.833334],
  [0.0000005, 0.000001],
  [-0.0000005, -0.000001],
  [0.00000049999, 0],
  [-0.0000004, 0],
  [1.0000005, 1.000001],
  [5e-324, 0],
  [1e300, 1e300],
  [-1e300, -1e300],
  [Infinity, Infinity],
])("%d to a millionth is %d", (value, expected) => {
  expect(toMillionth(value)).toBe(expected);
});

it("rounds as spreadsheets do, halves and thirds among the figures", () => {
  const random = seeded(9);
  const wrong: number[] = [];
  for (let run = 0; run < 20_000; run++) {
    const parts = [2, 3, 8, 16, 400, 7];
    const value =
      Math.round((random() - 0.3) * 10 ** Math.floor(1 + random() * 9)) / 10 ** Math.floor(random() * 8) / parts[run % parts.length]!;
    // Beyond fifteen digits there is nothing to agree on.
    if (Math.abs(value) < 1e8 && toMillionth(value) !== reference(value, 6)) wrong.push(value);
    if (Math.abs(value) < 1e5 && toBillionth(value) !== reference(value, 9)) wrong.push(value);
  }
  expect(wrong).toEqual([]);
});
