/** How cells are written in the grid, and what stands in their editor. */
import { editTextOf, textOf } from "../../src/sheet/cell-text";
import { classesOf } from "../../src/workbench/grid-look";
import { numberTyped } from "../../src/values/typed";
import { fieldArea, workbenchWith } from "./support";

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

test("a framed cell draws its own top and left where no neighbour draws them", async () => {
  const workbench = await workbenchWith();
  const sheet = "6-9 Ranking and classes";
  const view = workbench.view(sheet);
  const sides = (id: string, down = 0): string[] => {
    const { row, column } = fieldArea(workbench, sheet, id);
    const classes = classesOf(view, view.cell(row + down, column), row + down, column).split(" ");
    return ["row", "column"].filter((side) => classes.includes(`wb-first-${side}`));
  };
  expect(sides("rule")).toEqual(["row", "column"]);
  expect(sides("ties")).toEqual(["column"]);
  expect(sides("average")).toEqual([]);
  expect(sides("customer", 3)).toEqual(["column"]);
  expect(sides("rank")).toEqual([]);
});
