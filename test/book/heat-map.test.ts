/** The heat map: cells painted by their place, in every exit by the same styles. */
import { Workbook } from "@cj-tech-master/excelts";
import { LANGUAGES } from "../../src/i18n";
import { gridCss } from "../../src/workbench/grid-look";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { styleOf } from "../../src/sheet/styles";
import { writeXlsx } from "../../src/export/xlsx";

const sheetOf = (content: "empty" | "sample", language: (typeof LANGUAGES)[number] = "en"): Sheet => {
  const [sheet] = layout(makeRequest({ tables: ["P11"], language, content }));
  if (!sheet) throw new Error("P11");
  return sheet;
};

/** Where the map's first cell stands: most likely, least impact. */
function corner(sheet: Sheet): { row: number; column: number } {
  const area = sheet.fields.find(({ id }) => id === "impact1.likely5")?.area;
  if (!area) throw new Error("no map");
  return area;
}

/** Row by row from the most likely risks, what `of` says of each cell. */
function map<T>(sheet: Sheet, of: (cell: NonNullable<Sheet["cells"][number][number]>) => T): T[][] {
  const { row, column } = corner(sheet);
  return [0, 1, 2, 3, 4].map((down) =>
    [0, 1, 2, 3, 4].map((across) => {
      const cell = sheet.cells[row + down]?.[column + across];
      if (!cell) throw new Error("a hole in the map");
      return of(cell);
    }),
  );
}

// The product of likelihood (5 at the top) and impact (1 at the left): high from 15, medium from 5.
const EXPECTED = [
  ["medium", "medium", "high", "high", "high"],
  ["low", "medium", "medium", "high", "high"],
  ["low", "medium", "medium", "medium", "high"],
  ["low", "low", "medium", "medium", "medium"],
  ["low", "low", "low", "low", "medium"],
].map((line) => line.map((severity) => `heat.${severity}`));

it("is painted by place, whatever is counted", () => {
  for (const content of ["empty", "sample"] as const)
    for (const language of LANGUAGES) expect(map(sheetOf(content, language), ({ style }) => style)).toEqual(EXPECTED);
});

it("counts the risks of the sample and shows nothing for none", () => {
  expect(map(sheetOf("sample"), ({ value }) => value)).toEqual([
    ["", "", 1, 1, ""],
    ["", 1, "", 1, 1],
    ["", "", 2, 1, ""],
    ["", 1, 1, 1, 2],
    ["", 1, "", "", ""],
  ]);
  expect(new Set(map(sheetOf("empty"), ({ value }) => value).flat())).toEqual(new Set([""]));
});

it("says in words what the colours mean: a legend in them, and the same words and colours in the rows", () => {
  for (const language of LANGUAGES) {
    const sheet = sheetOf("sample", language);
    const { row, column } = sheet.fields.find(({ id }) => id === "severityRisks.highNumbers")?.area ?? corner(sheet);
    const legend = [0, 1, 2].map((down) => sheet.cells[row + down]?.[column - 1]);
    expect(legend.map((cell) => cell?.style)).toEqual(["heat.high", "heat.medium", "heat.low"]);
    const painted = sheet.conditionalFormats.filter(({ style }) => style.startsWith("heat."));
    expect(painted.map(({ equals, style }) => [equals, style]).sort()).toEqual(
      legend.map((cell) => [String(cell?.value).replace(/ ?[(（].*/, ""), cell?.style]).sort(),
    );
    // Among the products of two numbers from 1 to 5 these are the least and the greatest of each severity.
    expect(legend.map((cell) => /\d+–\d+/.exec(String(cell?.value))?.[0])).toEqual(["15–25", "5–12", "1–4"]);
  }
});

it("gets darker and stronger in frame with the severity, and can be read on its own fill", () => {
  const [low, medium, high] = (["low", "medium", "high"] as const).map((severity) => styleOf(`heat.${severity}`));
  const lights = [low, medium, high].map((style) => luminance(style?.fill));
  // Each step at least an eighth of the way from white to black as a grey printer sees it.
  expect(Math.min(...lights.slice(1).map((light, index) => (lights[index] ?? 0) ** 0.43 - light ** 0.43))).toBeGreaterThan(0.125);
  for (const style of [low, medium, high]) expect(contrast(luminance(style?.color), luminance(style?.fill))).toBeGreaterThan(4.5);
  expect([medium?.border?.all, high?.border?.all, medium?.bold, high?.bold]).toEqual(["thin", "medium", undefined, true]);
});

it("is filled in the file, and has frames in the workbench where colours are taken away", async () => {
  const book = new Workbook();
  const sheet = sheetOf("sample");
  await book.xlsx.load(await writeXlsx([sheet]));
  const { row, column } = corner(sheet);
  const cell = book.worksheets[0]?.getCell(row + 1, column + 3);
  expect(cell?.fill).toMatchObject({ type: "pattern", fgColor: { argb: `FF${styleOf("heat.high").fill}` } });
  const css = gridCss();
  expect(css).toMatch(/rgCell\.wb-heat-high \{[^}]*background-color/);
  expect(css.slice(css.indexOf("forced-colors"))).toMatch(/wb-heat-high \{ border: 2px solid CanvasText/);
});

/** Relative luminance as the Web Content Accessibility Guidelines define it. */
function luminance(hex = "FFFFFF"): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
