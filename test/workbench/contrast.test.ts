/** What can be read: letters of the grid stand out from what is behind them, on a light page and on a dark one, marked or not. */
import { makeRequest } from "../../src/book/request";
import { layout } from "../../src/book/layout";
import { registry } from "../../src/tables";
import type { StyleName } from "../../src/sheet/styles";
import { gridCss } from "../../src/workbench/grid-look";

/** WCAG 2.2, 1.4.3: text of usual size. */
const LEAST = 4.5;

const RULES = [...gridCss().matchAll(/^revo-grid \.rgCell\.([\w-]+) \{ ([^}]*?);? \}/gm)].map(([, name = "", body = ""]) => ({
  name,
  body: new Map(body.split("; ").map((part) => part.split(": ") as [string, string])),
}));

/** What the last of the rules for any of the styles says, as the cascade has it. */
function declared(styles: readonly StyleName[], property: string): string | undefined {
  const names = styles.map((style) => `wb-${style.replace(".", "-")}`);
  return RULES.findLast(({ name, body }) => names.includes(name) && body.has(property))?.body.get(property);
}

/** The two colours of `light-dark(#RRGGBB, hsl(…))`. */
function looksOf(colour: string): [Rgb, Rgb] {
  const [, hex = "", hue, saturation, lightness] = /^light-dark\(#(\w{6}), hsl\((\d+) (\d+)% (\d+)%\)\)$/.exec(colour) ?? [];
  return [
    [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255) as unknown as Rgb,
    fromHsl(Number(hue), Number(saturation) / 100, Number(lightness) / 100),
  ];
}

type Rgb = readonly [number, number, number];

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const channel = (shift: number): number => {
    const at = (shift + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The styles that cells of all tables have, with those that mark them. */
function pairs(): Map<string, readonly StyleName[]> {
  const found = new Map<string, readonly StyleName[]>();
  for (const { number } of registry)
    for (const sheet of layout(makeRequest({ tables: [number], language: "en", content: "sample", rows: 4 }))) {
      for (const { area, style } of sheet.conditionalFormats) {
        const own = sheet.cells[area.row]?.[area.column]?.style;
        const both = own === undefined ? [style] : [style, own];
        found.set(both.join(" on "), both);
      }
      for (const cell of sheet.cells.flat()) if (cell) found.set(cell.style, [cell.style]);
    }
  return found;
}

it("letters stand out from the colour of their cell", () => {
  const all = [...pairs()];
  expect(all.map(([name]) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^heat\.high on result\./)]));
  const faint = all.flatMap(([name, styles]) => {
    const [letters, behind] = [declared(styles, "color"), declared(styles, "background-color")];
    if (letters === undefined || behind === undefined) return [];
    const [light, dark] = looksOf(letters).map((colour, look) => contrast(colour, looksOf(behind)[look]!));
    return Math.min(light!, dark!) < LEAST ? [`${name}: ${light!.toFixed(1)} light, ${dark!.toFixed(1)} dark`] : [];
  });
  expect(faint).toEqual([]);
});
