/**
 * A small picture of a sheet: the corner of it that says most, as an SVG that stands alone. Widths, fills, borders and
 * texts are those of the sheet itself; only what no eye can see at that size is left out.
 */
import { contains } from "../sheet/areas";
import { textOf } from "../sheet/cell-text";
import { columnPixels, rowPixels, textWidth, wrapped } from "../sheet/measure";
import type { Area, Cell, Sheet } from "../sheet/sheet";
import { styleOf, type BorderLine, type Style } from "../sheet/styles";
import { escaped, type Box } from "./svg";
import { drawnChart } from "./thumbnail-chart";

/** The pixels of the sheet that a picture shows at most and at least, in width; it is 4 : 3. */
const WIDEST = 660;
const NARROWEST = 400;

/** How much of a chart's width the columns before it take at least. */
const BESIDE_CHART = 0.2;

/** A standard font of 11 points, in pixels, and the width of one of its digits. */
const POINT = 4 / 3;
const STANDARD_SIZE = 11;
const DIGIT = 7.5;
const PADDING = 5;

const LINE_WIDTHS: Readonly<Record<BorderLine, number>> = { hair: 0.7, thin: 1, medium: 2, double: 3 };

/**
 * Draws a sheet.
 *
 * @param sheet laid out with figures in it
 * @returns an SVG document, 4 : 3, without scripts, styles or links; what stands in cells is escaped
 */
export function thumbnail(sheet: Sheet): string {
  const frame = frameOf(sheet);
  const { width, height } = frame;
  const drawing = new Drawing();
  const covered = new Set<string>();
  for (let row = frame.firstRow; row < sheet.cells.length && frame.top(row) < height; row += 1) {
    for (let column = frame.firstColumn; frame.left(column) < width; column += 1) {
      if (column >= sheet.columnWidths.length) break;
      const cell = sheet.cells[row]?.[column];
      if (covered.has(`${row} ${column}`) || !cell) continue;
      const area = sheet.merges.find((merge) => merge.row === row && merge.column === column) ?? { row, column, rows: 1, columns: 1 };
      if (area.rows * area.columns > 1) cover(covered, area);
      drawCell(drawing, cell, boxOf(frame, area), looksOf(sheet, cell, row, column), sheet);
    }
  }
  const charts = sheet.charts
    .map((chart) => ({ chart, box: boxOf(frame, chart.place) }))
    .filter(({ box }) => box.x < width && box.y < height)
    .slice(0, 1);
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${sheet.language}" font-family="${escaped(sheet.font)}, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    drawing.svg(),
    ...charts.map(({ chart, box }) => drawnChart(sheet, chart, box)),
    "</svg>\n",
  ].join("");
}

/** The part of the sheet in view. */
interface Frame {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly width: number;
  readonly height: number;
  /** Pixels from the frame's edge to the edge of a column or row. */
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
}

/**
 * A chart with the columns before it says most. Otherwise it is the heading that stays in view and the rows below it, or
 * what stands below title and purpose where no heading stays.
 */
function frameOf(sheet: Sheet): Frame {
  const widths = sheet.columnWidths.map(columnPixels);
  const sum = (from: number, to: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index < to; index += 1) total += size(index);
    return total;
  };
  const widthOf = (column: number): number => widths[column] ?? 0;
  const heightOf = (row: number): number => rowPixels(sheet.rowHeights.get(row) ?? sheet.standardHeight);
  const [chart] = sheet.charts;
  const heading = sheet.freeze.rows > 1 ? sheet.freeze.rows - 1 : sheet.cells.findIndex((row, index) => index > 1 && row.some(Boolean));
  const firstRow = isBand(sheet, heading - 1) ? heading - 1 : heading;
  if (chart) {
    const { column, columns } = chart.place;
    const end = column + columns;
    let firstColumn = column;
    while (firstColumn > 0 && sum(firstColumn, column, widthOf) < sum(column, end, widthOf) * BESIDE_CHART) firstColumn -= 1;
    return frame(firstRow, firstColumn, sum(firstColumn, end, widthOf) + PADDING);
  }
  return frame(firstRow, 0, Math.min(WIDEST, Math.max(NARROWEST, sum(0, widths.length, widthOf) + 1)));

  function frame(firstRow: number, firstColumn: number, width: number): Frame {
    return {
      firstRow,
      firstColumn,
      width,
      height: Math.round((width * 3) / 4),
      left: (column) => sum(firstColumn, column, widthOf),
      top: (row) => sum(firstRow, row, heightOf),
    };
  }
}

function isBand(sheet: Sheet, row: number): boolean {
  return sheet.cells[row]?.some((cell) => cell?.style.startsWith("band")) ?? false;
}

function boxOf({ left, top }: Frame, { row, column, rows, columns }: Area): Box {
  const [x, y] = [left(column), top(row)];
  return { x, y, width: left(column + columns) - x, height: top(row + rows) - y };
}

function cover(covered: Set<string>, { row, column, rows, columns }: Area): void {
  for (let y = 0; y < rows; y += 1) for (let x = 0; x < columns; x += 1) covered.add(`${row + y} ${column + x}`);
}

/** A cell's style and over it what the value adds. */
function looksOf({ conditionalFormats }: Sheet, cell: Cell, row: number, column: number): Style {
  const style = styleOf(cell.style);
  const mark = conditionalFormats.find(({ area, equals }) => equals === cell.value && contains(area, row, column));
  return mark ? { ...style, ...styleOf(mark.style) } : style;
}

function drawCell(drawing: Drawing, cell: Cell, box: Box, style: Style, sheet: Sheet): void {
  const { x, y, width, height } = box;
  if (style.fill && style.fill !== "FFFFFF") drawing.fill(style.fill, `M${x} ${y}h${width}v${height}h-${width}z`);
  const { border } = style;
  if (border) {
    const { all, top = all, bottom = all } = border;
    if (top) drawing.line(border.color, LINE_WIDTHS[top], `M${x} ${y}h${width}`);
    if (bottom) drawing.line(border.color, LINE_WIDTHS[bottom], `M${x} ${y + height}h${width}`);
    if (all) drawing.line(border.color, LINE_WIDTHS[all], `M${x} ${y}v${height}M${x + width} ${y}v${height}`);
  }
  const text = textOf(cell.value, cell.style, sheet.language);
  if (text !== "") drawText(drawing, text, box, style, typeof cell.value === "number" ? "right" : "left");
}

function drawText(drawing: Drawing, text: string, box: Box, style: Style, ofKind: "left" | "right"): void {
  const size = (style.size ?? STANDARD_SIZE) * POINT;
  const character = (DIGIT * size) / (STANDARD_SIZE * POINT);
  const lineHeight = size * 1.3;
  const room = (box.width - 2 * PADDING) / character;
  const lines = (style.wrap ? wrapped(text, room) : [text]).slice(0, Math.max(1, Math.floor(box.height / lineHeight)));
  const align = style.horizontal ?? ofKind;
  const block = lines.length * lineHeight;
  const top = style.vertical === "top" ? 2 : style.vertical === "middle" ? (box.height - block) / 2 : box.height - block - 2;
  const anchor = { left: PADDING, center: box.width / 2, right: box.width - PADDING }[align];
  lines.forEach((line, index) => {
    drawing.text(style, size, align, {
      x: anchor,
      y: Math.round(top + index * lineHeight + size),
      text: line,
      box,
      clipped: textWidth(line) > room + 1,
    });
  });
}

/** Collects what is drawn, one path or group for all that looks alike, so that a picture is a few kilobytes. */
class Drawing {
  private readonly fills = new Map<string, string>();
  private readonly lines = new Map<string, string>();
  private readonly texts = new Map<string, string>();

  fill(color: string, path: string): void {
    append(this.fills, `fill="#${color}"`, path);
  }

  line(color: string, width: number, path: string): void {
    append(this.lines, `stroke="#${color}" stroke-width="${width}"`, path);
  }

  /** A text at a place within its cell's box. */
  text(
    style: Style,
    size: number,
    align: "left" | "center" | "right",
    { x, y, text, box, clipped }: { x: number; y: number; text: string; box: Box; clipped: boolean },
  ): void {
    const attributes = [
      `fill="#${style.color ?? "000000"}"`,
      `font-size="${Math.round(size * 10) / 10}"`,
      style.bold ? 'font-weight="bold"' : "",
      style.italic ? 'font-style="italic"' : "",
      { left: "", center: 'text-anchor="middle"', right: 'text-anchor="end"' }[align],
    ];
    // An inner svg clips what it holds.
    const drawn = clipped
      ? `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"><text x="${x}" y="${y}">${escaped(text)}</text></svg>`
      : `<text x="${box.x + x}" y="${box.y + y}">${escaped(text)}</text>`;
    append(this.texts, attributes.filter(Boolean).join(" "), drawn);
  }

  svg(): string {
    return [
      ...[...this.fills].map(([look, path]) => `<path ${look} d="${path}"/>`),
      ...[...this.lines].map(([look, path]) => `<path fill="none" ${look} d="${path}"/>`),
      ...[...this.texts].map(([look, texts]) => `<g ${look}>${texts}</g>`),
    ].join("");
  }
}

function append(parts: Map<string, string>, look: string, part: string): void {
  parts.set(look, (parts.get(look) ?? "") + part);
}
