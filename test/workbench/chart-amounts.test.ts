/** The amounts of one chart are written alike. */
import { amountsAlike } from "../../src/charts/amounts";

test.each([
  ["zh-CN", [26_000, 2222.22], ["26,000", "2,222"]],
  ["zh-CN", [260_000, 2222.22, 0], ["26万", "0.22万", "0"]],
  ["zh-TW", [1_234_567, 99_000], ["123.5萬", "9.9萬"]],
  ["zh-CN", [250_000_000, 40_000_000], ["2.5亿", "0.4亿"]],
  ["en", [26_000, 2222.22], ["26,000", "2,222"]],
  ["en", [260_000, 2222.22], ["260K", "2.2K"]],
  ["en", [2_500_000, -300_000], ["2.5M", "-0.3M"]],
  ["en", [4.256, 0.5], ["4.26", "0.5"]],
  ["en", [], []],
] as const)("in %s %j are %j", (language, amounts, written) => {
  expect(amounts.map(amountsAlike(language, amounts))).toEqual(written);
});
