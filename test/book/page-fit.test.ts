import { orientationFor, standardHeight } from "../../src/sheet/page-fit";

/** Five columns of 130 pixels: 6.8 of the 7.27 inches of an upright page, which is 748 points high. */
const widths = [17.9, 17.9, 17.9, 17.9, 17.9];
const orientation = "portrait";
/** A title of 28 points and rows without a height of their own. */
const heights = (rows: number): (number | undefined)[] => [28, ...Array<undefined>(rows).fill(undefined)];

it.each([
  ["fits", 38, 18],
  ["goes over by a line", 40, 17.5],
  ["goes over by three lines", 43, 16],
  ["goes over by six", 46, 18],
  ["takes many pages", 500, 18],
])("a page that %s", (_, rows, height) => {
  expect(standardHeight([{ widths, heights: heights(rows) }], orientation)).toBe(height);
  expect(height === 18 || 28 + rows * height <= 748).toBe(true);
});

it("has room for more rows where its columns are printed smaller, and for fewer on its side", () => {
  expect(standardHeight([{ widths: [...widths, 17.9], heights: heights(43) }], orientation)).toBe(18);
  expect(standardHeight([{ widths: [...widths, 17.9], heights: heights(46) }], orientation)).toBe(17);
  expect(standardHeight([{ widths, heights: heights(27) }], "landscape")).toBe(17);
});

it("is lower where a page beside would end too early", () => {
  const first = { widths: [...widths, ...widths], heights: heights(40) };
  expect(standardHeight([first, { widths, heights: heights(40) }], orientation)).toBe(17.5);
});

it("lies on its side where its columns would be printed too small upright", () => {
  expect([orientationFor(widths, "portrait"), orientationFor([...widths, ...widths], "portrait")]).toEqual(["portrait", "landscape"]);
  expect(orientationFor(widths, "landscape")).toBe("landscape");
});
