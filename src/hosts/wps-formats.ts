/** How cells look, in the words of Office.js, carried out by WPS. */
import { colorNumber, type Answers } from "./wps-answers";
import { BORDER_SIDES, HORIZONTAL, LINE_STYLES, LINE_WEIGHTS, numberOf, UNDERLINES, VERTICAL } from "./wps-constants";

/** Office.js measures columns in points; a character of the standard font is 7 pixels wide, a cell has 5 pixels of margin, a pixel is ¾ point. */
const [CHARACTER, MARGIN, PIXEL] = [7, 5, 0.75];

/** The look of cells; it is only ever set. */
export function formatAnswers(cells: Et.Range) {
  return Object.freeze({
    font: fontAnswers(cells.Font),
    fill: Object.freeze({
      set color(color: string) {
        cells.Interior.Color = colorNumber(color);
      },
    }),
    set columnWidth(points: number) {
      cells.ColumnWidth = Math.round(((points / PIXEL - MARGIN) / CHARACTER) * 100) / 100;
    },
    set rowHeight(points: number) {
      cells.RowHeight = points;
    },
    set horizontalAlignment(side: string) {
      cells.HorizontalAlignment = numberOf(HORIZONTAL, side);
    },
    set verticalAlignment(side: string) {
      cells.VerticalAlignment = numberOf(VERTICAL, side);
    },
    set indentLevel(level: number) {
      cells.IndentLevel = level;
    },
    set wrapText(wraps: boolean) {
      cells.WrapText = wraps;
    },
    protection: Object.freeze({
      set locked(isLocked: boolean) {
        cells.Locked = isLocked;
      },
    }),
    borders: Object.freeze({ getItem: (side: string) => borderAnswers(cells.Borders.Item(numberOf(BORDER_SIDES, side))) }),
  }) satisfies Answers<Excel.RangeFormat>;
}

function fontAnswers(font: Et.Font) {
  return Object.freeze({
    set name(name: string) {
      font.Name = name;
    },
    set size(size: number) {
      font.Size = size;
    },
    set bold(bold: boolean) {
      font.Bold = bold;
    },
    set italic(italic: boolean) {
      font.Italic = italic;
    },
    set underline(line: string) {
      font.Underline = numberOf(UNDERLINES, line);
    },
    set color(color: string) {
      font.Color = colorNumber(color);
    },
  });
}

function borderAnswers(border: Et.Border) {
  return Object.freeze({
    set style(style: string) {
      border.LineStyle = numberOf(LINE_STYLES, style);
    },
    set weight(weight: string) {
      border.Weight = numberOf(LINE_WEIGHTS, weight);
    },
    set color(color: string) {
      border.Color = colorNumber(color);
    },
  });
}
