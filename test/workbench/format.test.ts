/** How cells are written in the grid, and what stands in their editor. */
import { editTextOf, textOf } from "../../src/workbench/format";
import { numberTyped } from "../../src/workbook/typed";

test.each([
  [1234.5, "input.amount", "en", "1,234.50"],
  [0.225, "result.share", "zh-CN", "22.5%"],
  [7, "result.whole", "zh-TW", "7"],
  [0.1 + 0.2, undefined, "en", "0.3"],
  [true, undefined, "en", "TRUE"],
  [{ error: "#SPILL!" }, undefined, "en", "#SPILL!"],
  [null, "input.text", "en", ""],
  ["上海", "input.text", "zh-CN", "上海"],
] as const)("%p in %s (%s) shows %s", (content, style, language, text) => {
  expect(textOf(content, style, language)).toBe(text);
});

test.each([0.225, 0.07, 0.1 + 0.2, 1 / 3, -0.5, 1e-7])("a share of %p comes back from its editor as it was", (share) => {
  expect(numberTyped(editTextOf(share, "parameter.share"))).toBeCloseTo(share, 15);
});

test("a number is edited in full", () => {
  expect(editTextOf(1234.56789, "input.amount")).toBe("1234.56789");
});
