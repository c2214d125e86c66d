/**
 * A small picture of a sheet: its shape, as an SVG that stands alone. Headings, fills and widths are those of the sheet itself, texts
 * and numbers are bars as long as they are written: at that size nobody could read them, and every language has the same picture.
 */
import { contains } from "../sheet/areas";
import { textOf } from "../sheet/cell-text";
import { columnPixels, textWidth } from "../sheet/measure";
import type { Area, Cell, Sheet } from "../sheet/sheet";
import { ACCENT, styleOf, type Style } from "../sheet/styles";
import { drawnChart } from "./thumbnail-chart";

/** The picture's size; it is 4 : 3. */
const WIDTH = 192;
const HEIGHT = 144;

const HEADING_HEIGHT = 18;
const ROW_HEIGHT = 14;
const BAR_HEIGHT = 4;
const PADDING = 5;

/** How many pixels of the sheet are shown at most; beside a chart half of that. */
const SHEET_WIDTH = 560;

/** The width of a character of the sheet, in pixels. */
const CHARACTER = 7.5;

/** A table with fewer of the sheet's rows than this is an addition to what stands above it. */
const MAIN_SHARE = 0.25;

/**
 * Draws a sheet: its table, beside that its first chart; of a card what stands below title and purpose.
 *
 * @param sheet laid out with figures in it
 * @returns an SVG document without words, scripts, styles or links
 */
export function thumbnail(sheet: Sheet): string {
  const [chart] = sheet.charts;
  const width = chart ? WIDTH / 2 : WIDTH;
  return picture(drawnCells(sheet, mainArea(sheet), width) + (chart ? drawnChart(sheet, chart, chartBox(width)) : ""));
}

/**
 * Draws several sheets as a pile, the first one on top.
 *
 * @param pictures the sheets' own pictures, each of another sheet or all of the same one
 */
export function pile(pictures: readonly string[]): string {
  const step = { x: 14, y: 12 };
  const [width, height] = [WIDTH - step.x * (pictures.length - 1), HEIGHT - step.y * (pictures.length - 1)];
  const sheets = pictures.map((one, index) => {
    const [x, y] = [step.x * index, step.y * (pictures.length - 1 - index)];
    const shape = one
      .replace("<svg ", `<svg x="${x}" y="${y}" preserveAspectRatio="none" `)
      .replace(SIZE, `width="${width}" height="${height}"`);
    return `${shape.trim()}<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" fill="none" stroke="#7B8794"/>`;
  });
  return picture(sheets.reverse().join(""));
}

const SIZE = `width="${WIDTH}" height="${HEIGHT}"`;

function picture(shapes: string): string {
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${SIZE} viewBox="0 0 ${WIDTH} ${HEIGHT}">${ground}${shapes}</svg>\n`;
}

function chartBox(left: number): { x: number; y: number; width: number; height: number } {
  return { x: left + 2, y: 2, width: WIDTH - left - 4, height: HEIGHT - 4 };
}

/** The longest table, or of a card all cells below title and purpose. */
function mainArea({ tables, cells, columnWidths }: Sheet): Area {
  const longest = [...tables].sort((a, b) => b.area.rows - a.area.rows)[0];
  if (longest && longest.area.rows >= cells.length * MAIN_SHARE) return longest.area;
  const row = cells.findIndex((line, index) => index > 1 && line.some(Boolean));
  return { row, column: 0, rows: cells.length - row, columns: columnWidths.length };
}

function drawnCells(sheet: Sheet, area: Area, width: number): string {
  const columns = tellingColumns(sheet, area, (SHEET_WIDTH * width) / WIDTH);
  const scale = width / columns.reduce((sum, column) => sum + pixelsOf(sheet, column), 0);
  const fills = new Map<string, string>();
  const lines: string[] = [];
  let y = 0;
  for (let row = area.row; row < area.row + area.rows && y < HEIGHT; row += 1) {
    const height = row === area.row ? HEADING_HEIGHT : ROW_HEIGHT;
    let x = 0;
    for (const column of columns) {
      const cell = sheet.cells[row]?.[column];
      const merge = sheet.merges.find((one) => one.row === row && one.column === column);
      const pixels = columnsOf(merge ?? { column, columns: 1 }).reduce((sum, one) => sum + pixelsOf(sheet, one), 0);
      const cellWidth = Math.min(pixels * scale, width - x);
      if (cell) drawCell({ cell, look: lookOf(sheet, cell, row, column), sheet, x, y, width: cellWidth, height, scale }, fills);
      x += pixelsOf(sheet, column) * scale;
    }
    y += height;
    lines.push(`M0 ${y - 0.5}h${width}`);
  }
  const grid = `<path fill="none" stroke="#E4E7EB" d="${lines.join("")}"/>`;
  return [...fills].map(([fill, path]) => `<path fill="#${fill}" d="${path}"/>`).join("") + grid;
}

/** The first two columns, who or what a row is about, and then what says most: colours, then results, then what is typed. */
function tellingColumns(sheet: Sheet, area: Area, most: number): number[] {
  const [first = 0, second = first, ...others] = columnsOf(area);
  const headings = sheet.cells[area.row] ?? [];
  const weight = (column: number): number => {
    if (sheet.conditionalFormats.some((format) => contains(format.area, area.row + 1, column))) return 0;
    const heading = headings[column];
    return heading && styleOf(heading.style).fill === ACCENT ? 1 : 2;
  };
  const taken = [...new Set([first, second])];
  let room = most - taken.reduce((sum, column) => sum + pixelsOf(sheet, column), 0);
  for (const column of others.sort((a, b) => weight(a) - weight(b) || a - b)) {
    if (room < pixelsOf(sheet, column)) continue;
    room -= pixelsOf(sheet, column);
    taken.push(column);
  }
  return taken.sort((a, b) => a - b);
}

function columnsOf({ column, columns }: Pick<Area, "column" | "columns">): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

function pixelsOf({ columnWidths }: Sheet, column: number): number {
  return columnPixels(columnWidths[column] ?? 0);
}

interface DrawnCell {
  readonly cell: Cell;
  readonly look: Style;
  readonly sheet: Sheet;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** What the cell is filled with, and a bar in the place of its text. */
function drawCell({ cell, look, sheet, x, y, width, height, scale }: DrawnCell, fills: Map<string, string>): void {
  const add = (fill: string, path: string): void => void fills.set(fill, (fills.get(fill) ?? "") + path);
  if (look.fill && look.fill !== "FFFFFF") add(look.fill, `M${short(x)} ${y}h${short(width)}v${height}h-${short(width)}z`);
  const text = textOf(cell.value, cell.style, sheet.language);
  const room = width - 2 * PADDING * scale;
  if (text === "" || room <= 0) return;
  const bar = Math.min(textWidth(text) * CHARACTER * scale, room);
  const align = look.horizontal ?? (typeof cell.value === "number" ? "right" : "left");
  const left = x + (width - bar) * { left: 0, center: 0.5, right: 1 }[align] + { left: PADDING, center: 0, right: -PADDING }[align] * scale;
  add(look.color ?? "000000", `M${short(left)} ${y + (height - BAR_HEIGHT) / 2}h${short(bar)}v${BAR_HEIGHT}h-${short(bar)}z`);
}

/** A cell's style and over it what the value adds. */
function lookOf({ conditionalFormats }: Sheet, cell: Cell, row: number, column: number): Style {
  const style = styleOf(cell.style);
  const mark = conditionalFormats.find(({ area, equals }) => equals === cell.value && contains(area, row, column));
  return mark ? { ...style, ...styleOf(mark.style) } : style;
}

/** A coordinate without decimals that nobody sees. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
