/**
 * The small pictures of the gallery, read by a real XML parser.
 *
 * @jest-environment jsdom
 */
import { Buffer } from "node:buffer";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { styleOf } from "../../src/sheet/styles";
import { registry } from "../../src/tables";
import { thumbnail } from "../../src/thumbnails/thumbnail";
import { thumbnails } from "../../src/thumbnails/thumbnails";

/** Small enough for a page that shows all of them. */
const MOST_BYTES = 8 * 1024;

const pictures = thumbnails();

function parsed(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  if (documentElement.querySelector("parsererror")) throw new Error(documentElement.textContent ?? "");
  return documentElement;
}

function sheetOf(table: string): Sheet {
  const [sheet] = layout(makeRequest({ tables: [table], language: "en", content: "sample" }));
  if (!sheet) throw new Error(table);
  return sheet;
}

/** How many bars there are of a colour: each is a path of its own within one element. */
function bars(svg: string, color: string): number {
  return parsed(svg).querySelector(`path[fill="#${color}"]`)?.getAttribute("d")?.match(/M/g)?.length ?? 0;
}

it("there is one of every table, and no two are the same", () => {
  expect(Object.keys(pictures)).toEqual(expect.arrayContaining(registry.map(({ number }) => number)));
  expect(new Set(Object.values(pictures)).size).toBe(Object.keys(pictures).length);
});

describe.each(Object.entries(pictures))("%s", (_, svg) => {
  it("is a small document, 4 : 3, of shapes alone: no word, script, style, link or foreign file", () => {
    const picture = parsed(svg);
    expect(Buffer.byteLength(svg)).toBeLessThan(MOST_BYTES);
    expect(picture.getAttribute("viewBox")).toBe("0 0 192 144");
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture.textContent?.trim()).toBe("");
    const names = new Set([...picture.querySelectorAll("*")].map(({ localName }) => localName));
    expect([...names].filter((name) => !["rect", "path", "g", "svg", "polyline", "circle"].includes(name))).toEqual([]);
    expect(svg.replace(/xmlns="http:\/\/www.w3.org\/2000\/svg"/g, "")).not.toMatch(/href|url\(|https?:|\son\w+=/);
  });
});

it("shows the headings of results as dark as on the sheet, classes in their colours", () => {
  const picture = parsed(pictures["6-12"] ?? "");
  expect(picture.querySelector('path[fill="#0F4C5C"]')).not.toBeNull();
  expect(picture.querySelector(`path[fill="#${styleOf("mark.A").fill ?? "?"}"]`)).not.toBeNull();
});

it.each([
  ["6-9", "polyline"],
  ["6-7", "polyline"],
  ["6-6", 'path[d*="A"]'],
  ["6-13", "circle"],
])("shows the chart of %s beside the columns before it", (table, shape) => {
  const picture = parsed(thumbnail(sheetOf(table)));
  expect(picture.querySelector(shape)).not.toBeNull();
  expect(bars(pictures[table] ?? "", styleOf("input.text").color ?? "?")).toBeGreaterThan(10);
});

it("draws a bar for every cell that holds something, none for the others, and none longer than its cell", () => {
  const cells: Sheet["cells"] = [
    [],
    [],
    [],
    [
      { value: "a text without end ".repeat(9), style: "label" },
      { value: null, style: "label" },
      { value: 7, style: "label" },
    ],
  ];
  const sheet: Sheet = { ...sheetOf("6-2"), cells, merges: [], tables: [], charts: [], columnWidths: [10, 10, 10] };
  const path =
    parsed(thumbnail(sheet))
      .querySelector(`path[fill="#${styleOf("label").color ?? "000000"}"]`)
      ?.getAttribute("d") ?? "";
  const drawn = [...path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g)].map(([, left, length]) => [Number(left), Number(length)]);
  expect(drawn).toHaveLength(2);
  expect((drawn[0]?.[0] ?? 0) + (drawn[0]?.[1] ?? 0)).toBeLessThan(192 / 3);
  // A number stands at the right edge.
  expect((drawn[1]?.[0] ?? 0) + (drawn[1]?.[1] ?? 0)).toBeGreaterThan(180);
});
