/**
 * How cells look, through Office.js. Each property (font, fill, alignment, number format, borders) is laid over the
 * sheet by itself, in as few rectangles as it needs: a block of results of five kinds has one border and five number
 * formats. Names Office.js types only, no global.
 */
import type { Area, Sheet } from "../sheet/sheet";
import { addressOf } from "../sheet/address";
import { rectangles } from "../sheet/rectangles";
import { remembered } from "../sheet/remembered";
import { styleOf, type BorderLine, type Style, type StyleName } from "../sheet/styles";

/**
 * Fonts, fills, alignment, number formats, borders, widths, heights and merges of a sheet.
 *
 * @param target the sheet in Excel, still unformatted
 * @param sheet what it shall look like
 */
export function formatSheet(target: Excel.Worksheet, sheet: Sheet): void {
  target.getRange().format.font.name = sheet.font;
  if (sheet.cells.length > 0)
    target.getRange(addressOf({ row: 0, column: 0, rows: sheet.cells.length, columns: 1 })).format.rowHeight = sheet.standardHeight;
  formatCells(target, sheet);
  sizeColumns(target, sheet.columnWidths);
  sizeRows(target, sheet.rowHeights);
  for (const area of sheet.merges) target.getRange(addressOf(area)).merge(false);
}

/**
 * Fonts, fills, alignment, number formats and borders of cells.
 *
 * @param target the sheet in Excel
 * @param sheet the cells from its first row and column on; those without a style keep their look
 */
export function formatCells(
  target: Excel.Worksheet,
  sheet: { readonly cells: readonly (readonly ({ readonly style?: StyleName } | undefined)[])[] },
): void {
  for (const aspect of ASPECTS) {
    const keyOf = remembered((name: StyleName) => {
      const look = aspect.of(styleOf(name));
      return look === undefined ? undefined : JSON.stringify(look);
    });
    const found = rectangles(sheet, (cell) => cell?.style && keyOf(cell.style));
    const looks = found.map(({ key, area }) => ({ look: JSON.parse(key) as Style, area }));
    for (const { look, area } of looks.sort((left, right) => strength(left.look) - strength(right.look)))
      aspect.apply(target.getRange(addressOf(area)), look, area);
  }
}

/**
 * One value for every cell of a range. Excel takes it so (its reference: "if the argument is a single value, it will be
 * applied to all cells in the range"); only the types insist on an array.
 */
export function everyCell(value: string): string[][] {
  const single: unknown = value;
  return single as string[][];
}

interface Aspect {
  /** The part of a style this aspect is about, or undefined where the style leaves it as it is. */
  readonly of: (style: Style) => Style | undefined;
  readonly apply: (range: Excel.Range, look: Style, area: Area) => void;
}

const ASPECTS: readonly Aspect[] = [
  { of: (style) => part(style, ["size", "bold", "italic", "underline", "color"]), apply: applyFont },
  { of: (style) => part(style, ["fill"]), apply: (range, { fill }) => void (range.format.fill.color = `#${fill}`) },
  {
    of: (style) => part(style, ["numberFormat"]),
    apply: (range, { numberFormat }) => void (range.numberFormat = everyCell(numberFormat ?? "General")),
  },
  {
    of: ({ horizontal, indent, vertical = "middle", wrap }) =>
      part({ horizontal, indent, vertical, wrap }, ["horizontal", "indent", "vertical", "wrap"]),
    apply: applyAlignment,
  },
  { of: (style) => part(style, ["border"]), apply: applyBorders },
];

function part(style: Style, names: readonly (keyof Style)[]): Style | undefined {
  const entries = names.filter((name) => style[name] !== undefined).map((name) => [name, style[name]]);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Style);
}

function applyFont(range: Excel.Range, { size, bold, italic, underline, color }: Style): void {
  const { font } = range.format;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? "Single" : "None";
  if (color !== undefined) font.color = `#${color}`;
}

function applyAlignment(range: Excel.Range, { horizontal, indent, vertical, wrap }: Style): void {
  const { format } = range;
  if (horizontal !== undefined) format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[horizontal];
  if (indent !== undefined) format.indentLevel = indent;
  if (vertical !== undefined) format.verticalAlignment = ({ top: "Top", middle: "Center", bottom: "Bottom" } as const)[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** What a line is in Excel; neighbours share an edge and the last one drawn is seen, so weak lines are drawn first. */
const LINES: Readonly<
  Record<
    BorderLine,
    { readonly style: "Continuous" | "Double"; readonly weight: "Hairline" | "Thin" | "Medium" | "Thick"; readonly strength: number }
  >
> = {
  hair: { style: "Continuous", weight: "Hairline", strength: 1 },
  thin: { style: "Continuous", weight: "Thin", strength: 2 },
  medium: { style: "Continuous", weight: "Medium", strength: 3 },
  double: { style: "Double", weight: "Thick", strength: 4 },
};

function applyBorders(range: Excel.Range, { border }: Style, area: Area): void {
  if (!border) return;
  const sides = new Map<Side, BorderLine>();
  const draw = (line: BorderLine | undefined, ...names: Side[]): void => names.forEach((name) => line && sides.set(name, line));
  draw(border.all, "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical");
  draw(border.top, "EdgeTop", "InsideHorizontal");
  draw(border.bottom, "EdgeBottom", "InsideHorizontal");
  if (area.rows === 1) sides.delete("InsideHorizontal");
  if (area.columns === 1) sides.delete("InsideVertical");
  for (const [side, line] of sides) {
    const edge = range.format.borders.getItem(side);
    edge.style = LINES[line].style;
    // A new line is thin already, and a double one has one weight only.
    if (line === "hair" || line === "medium") edge.weight = LINES[line].weight;
    edge.color = `#${border.color}`;
  }
}

function strength({ border }: Style): number {
  if (!border) return 0;
  return Math.max(...[border.all, border.top, border.bottom].map((line) => (line ? LINES[line].strength : 0)));
}

/** Widths of columns from the first one, in characters. Excel takes points: a character of the standard font is 7 pixels wide, a cell has 5 pixels of margin, a pixel is ¾ point. */
export function sizeColumns(target: Excel.Worksheet, widths: readonly number[]): void {
  eachStretch(widths, (width, first, columns) => {
    target.getRange(addressOf({ row: 0, column: first, rows: 1, columns })).format.columnWidth = Math.round(width * 7 + 5) * 0.75;
  });
}

function sizeRows(target: Excel.Worksheet, heights: ReadonlyMap<number, number>): void {
  const last = Math.max(-1, ...heights.keys());
  eachStretch(
    Array.from({ length: last + 1 }, (_, row) => heights.get(row)),
    (height, first, rows) => {
      target.getRange(addressOf({ row: first, column: 0, rows, columns: 1 })).format.rowHeight = height;
    },
  );
}

function eachStretch(sizes: readonly (number | undefined)[], apply: (size: number, first: number, count: number) => void): void {
  for (let first = 0; first < sizes.length;) {
    const size = sizes[first];
    let count = 1;
    while (first + count < sizes.length && sizes[first + count] === size) count += 1;
    if (size !== undefined) apply(size, first, count);
    first += count;
  }
}
