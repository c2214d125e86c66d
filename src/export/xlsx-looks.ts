/** How cells look, in the words of the xlsx library. */
import type { Cell } from "../sheet/sheet";
import { styleOf, type Style, type StyleName } from "../sheet/styles";

/** Excel's default column is this wide where a sheet says nothing. */
const POINT_SIZE = 11;

/** @param isOpen whether the cell may be typed into where its sheet is protected */
export function cellLook({ style: name, format }: Pick<Cell, "style" | "format">, font: string, isOpen: boolean) {
  const style = styleOf(name);
  const numberFormat = format ?? style.numberFormat;
  const line = style.border?.color;
  const edge = (border: NonNullable<Style["border"]>["all"]) =>
    border && line ? { style: border, color: { argb: `FF${line}` } } : undefined;
  const border = style.border;
  return {
    font: {
      name: font,
      size: style.size ?? POINT_SIZE,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      ...(style.color ? { color: { argb: `FF${style.color}` } } : {}),
    },
    alignment: {
      horizontal: style.horizontal,
      ...(style.indent ? { indent: style.indent } : {}),
      vertical: style.vertical ?? "middle",
      wrapText: style.wrap ?? false,
    },
    ...(style.fill ? { fill: solid(style.fill) } : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
    ...(isOpen ? { protection: { locked: false } } : {}),
    ...(border
      ? {
          border: {
            top: edge(border.top ?? border.all),
            bottom: edge(border.bottom ?? border.all),
            left: edge(border.all),
            right: edge(border.all),
          },
        }
      : {}),
  };
}

/** How a rule paints cells, on top of their own look. */
export function conditionalLook(name: StyleName) {
  const style = styleOf(name);
  return {
    font: { bold: style.bold ?? false, ...(style.color ? { color: { argb: `FF${style.color}` } } : {}) },
    // In a differential format the fill's colour is its background.
    ...(style.fill ? { fill: { ...solid(style.fill), bgColor: { argb: `FF${style.fill}` } } } : {}),
  };
}

function solid(color: string) {
  return { type: "pattern" as const, pattern: "solid" as const, fgColor: { argb: `FF${color}` } };
}
