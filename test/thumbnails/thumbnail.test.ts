/**
 * The small pictures of the gallery, read by a real XML parser.
 *
 * @jest-environment jsdom
 */
import { Buffer } from "node:buffer";
import { LANGUAGES, type Language } from "../../src/i18n";
import { registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { thumbnail } from "../../src/thumbnails/thumbnail";
import { tableNumbers, thumbnailOf } from "../../src/thumbnails/thumbnails";

/** Small enough for a page that shows all of them. */
const MOST_BYTES = 15 * 1024;

const every = LANGUAGES.flatMap((language) => registry.map(({ number }) => [number, language] as const));

function parsed(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  if (documentElement.querySelector("parsererror")) throw new Error(documentElement.textContent ?? "");
  return documentElement;
}

function sheetOf(table: string, language: Language): Sheet {
  const [sheet] = layout(makeRequest({ tables: [table], language, content: "sample" }));
  if (!sheet) throw new Error(table);
  return sheet;
}

it("there is one of every table", () => {
  expect(tableNumbers).toEqual(registry.map(({ number }) => number));
});

describe.each(every)("%s in %s", (table, language) => {
  const svg = thumbnailOf(table, language);

  it("is a small document, 4 : 3, that says its language", () => {
    const picture = parsed(svg);
    expect(Buffer.byteLength(svg)).toBeLessThan(MOST_BYTES);
    const [, , width, height] = (picture.getAttribute("viewBox") ?? "").split(" ").map(Number);
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(4 / 3, 1);
    expect(picture.getAttribute("xml:lang")).toBe(language);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("is made of shapes and text alone: no script, style, link or foreign file", () => {
    const names = new Set([...parsed(svg).querySelectorAll("*")].map(({ localName }) => localName));
    const shapes = ["rect", "path", "g", "text", "svg", "polyline", "circle"];
    expect([...names].filter((name) => !shapes.includes(name))).toEqual([]);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/href|url\(|https?:|\son\w+=/);
  });

  it("shows texts of the sheet itself", () => {
    const sheet = sheetOf(table, language);
    const known = new Set(sheet.cells.flat().flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
    const charts = sheet.charts.map(({ title }) => title);
    const shown = [...parsed(svg).querySelectorAll("text")].map((text) => text.textContent ?? "");
    const words = shown.filter((text) => /[A-Za-z\u4e00-\u9fff]/.test(text));
    expect(words.length).toBeGreaterThan(0);
    const strange = words.filter((text) => !charts.includes(text) && ![...known].some((value) => value.includes(text)));
    expect(strange).toEqual([]);
  });
});

it("is drawn in the sheet's own widths, fills and weights", () => {
  const picture = parsed(thumbnailOf("6-8", "en"));
  // Two of the headings are those of results: white, bold, on the dark fill of the sheets.
  const heading = [...picture.querySelectorAll("text")].find((text) => text.textContent?.startsWith("Sum"));
  expect(heading?.closest("g[font-weight]")?.getAttribute("fill")).toBe("#FFFFFF");
  expect(picture.querySelector('path[fill="#0F4C5C"]')).not.toBeNull();
  const classes = parsed(thumbnailOf("6-12", "en"));
  expect(classes.querySelector('path[fill="#CDE7D8"]')).not.toBeNull();
});

it.each([
  ["6-9", "polyline"],
  ["6-7", "polyline"],
  ["6-6", 'path[d*="A"]'],
  ["6-13", "circle"],
])("shows the chart of %s beside the columns before it", (table, shape) => {
  const sheet = sheetOf(table, "en");
  const picture = parsed(thumbnail(sheet));
  expect(picture.querySelector(shape)).not.toBeNull();
  expect([...picture.querySelectorAll("text")].map((text) => text.textContent)).toContain(sheet.charts[0]?.title);
  expect(picture.querySelectorAll("g > text").length).toBeGreaterThan(10);
});

it("escapes what stands in cells, and drops what XML cannot hold", () => {
  const typed = `<script>alert("1")</script> & 'x' \u0001\u{1f600}`;
  const cells: Sheet["cells"] = [[], [], [], [{ value: typed, style: "label" }]];
  const sheet: Sheet = { ...sheetOf("6-2", "en"), cells, merges: [], charts: [], columnWidths: [90] };
  const svg = thumbnail(sheet);
  expect(svg).not.toContain("<script");
  expect(parsed(svg).querySelector("text")?.textContent).toBe(typed.replace("\u0001", ""));
});

it("clips a text that is longer than its cell", () => {
  const long = "a text without end ".repeat(4).trim();
  const cells: Sheet["cells"] = [
    [],
    [],
    [],
    [
      { value: long, style: "input.text" },
      { value: "short", style: "input.text" },
    ],
  ];
  const sheet: Sheet = { ...sheetOf("6-2", "en"), cells, merges: [], charts: [], columnWidths: [10, 10] };
  const [first, second] = parsed(thumbnail(sheet)).querySelectorAll("text");
  // An inner svg is as large as the cell: 10 characters of 7.5 pixels and 10 more, a row of 18 points.
  expect([first?.parentElement?.localName, first?.parentElement?.getAttribute("width")]).toEqual(["svg", "85"]);
  expect(second?.parentElement?.localName).toBe("g");
});
