/** Room for numbers: one that is wider than its column is shown as ###, and so is a day that there is none of. */
import { isDate, isTime, numberText } from "./cell-text";
import { dateText } from "./dates";
import { textWidth } from "./measure";
import type { Area, Cell, Sheet } from "./sheet";
import { styleOf } from "./styles";

/** Bold digits are wider, in Chinese fonts above all. */
const BOLD = 1.1;
/** Free at both sides of a number, in characters. */
const ROOM = 1;
/** No column is made wider for a number; an amount of 18 digits has room. */
const WIDEST = 28;
/** Shows any number in any width. */
const GENERAL = "General";

/**
 * How wide a column must be to show what stands in a cell, in characters.
 *
 * @returns 0 for texts, which are cut off, and for numbers without a format, which are rounded
 * @example widthNeeded({ value: 0.5, style: "result.share" }) < 8 // true
 */
export function widthNeeded(cell: Pick<Cell, "value" | "style" | "format">): number {
  const format = formatOf(cell);
  if (typeof cell.value !== "number" || format === undefined) return 0;
  return textWidth(numberText(cell.value, format, "en")) * (styleOf(cell.style).bold ? BOLD : 1) + ROOM;
}

/** How wide the columns under a cell are together; one cell may stand over several. */
export function widthUnder({ columnWidths, merges }: Pick<Sheet, "columnWidths" | "merges">, row: number, column: number): number {
  const first = mergeAt(merges, row, column) ?? { column, columns: 1 };
  return columnWidths.slice(first.column, first.column + first.columns).reduce((sum, width) => sum + width, 0);
}

/** A sheet's cells in columns that have room for their numbers. What none has room for, and what is no day, is shown without its format. */
export function withRoomForNumbers<Cells extends Pick<Sheet, "cells" | "columnWidths" | "merges">>(sheet: Cells): Cells {
  const columnWidths = [...sheet.columnWidths];
  const cells = sheet.cells.map((line, row) =>
    line.map((cell, column) => {
      if (!cell || typeof cell.value !== "number") return cell;
      const needed = widthNeeded(cell);
      if (needed > WIDEST || isNoDay(cell.value, formatOf(cell))) return { ...cell, format: GENERAL };
      const lacking = needed - widthUnder({ columnWidths, merges: sheet.merges }, row, column);
      if (lacking > 0) columnWidths[column] = Math.ceil(((columnWidths[column] ?? 0) + lacking) * 10) / 10;
      return cell;
    }),
  );
  return { ...sheet, cells, columnWidths };
}

function formatOf({ style, format }: Pick<Cell, "style" | "format">): string | undefined {
  const code = format ?? styleOf(style).numberFormat;
  return code === GENERAL ? undefined : code;
}

function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((area) => area.row === row && area.column === column);
}

/** Whether a number has no day or time: spreadsheets then show ### however wide the column is. */
function isNoDay(value: number, format: string | undefined): boolean {
  return (isTime(format) && value < 0) || (isDate(format) && dateText(value) === String(value));
}
