/** What cells look like in the grid: the styles of the sheet as CSS, with darker counterparts for a dark page. */
import type { CellView, SheetView } from "../hosts/workbench-view";
import { contains } from "../sheet/areas";
import { styleNames, styleOf, type BorderLine, type Style, type StyleName } from "../sheet/styles";
import { bothLooks } from "../charts/colours";

export const ROW_HEIGHT = 24;
export const FREE_COLUMN_WIDTH = 88;

/** The CSS classes of a cell. */
export function classesOf(view: SheetView, cell: CellView, row: number, column: number): string {
  const classes = [className(markOf(view, cell, row, column) ?? cell.style)];
  if (cell.style && markOf(view, cell, row, column)) classes.push(className(cell.style));
  if (cell.style === undefined) classes.push("wb-free");
  if (typeof cell.content === "number") classes.push("wb-number");
  if (typeof cell.content === "boolean" || (typeof cell.content === "object" && cell.content !== null)) classes.push("wb-centred");
  if (typeof cell.content === "object" && cell.content !== null) classes.push("wb-error");
  if (hasFrame(cell.style)) {
    if (row === 0 || !hasFoot(view.cell(row - 1, column).style)) classes.push("wb-first-row");
    if (column === 0 || !hasFrame(view.cell(row, column - 1).style)) classes.push("wb-first-column");
  }
  if (cell.style !== undefined && cell.open) classes.push("wb-open");
  if (cell.typed && cell.formula !== undefined && !isResult(cell.style)) classes.push("wb-formula");
  if (cell.spilledFrom !== undefined) classes.push("wb-spilled");
  if (cell.outdated !== undefined) classes.push("wb-outdated");
  if (listAt(view, row, column) || suggestionsAt(view, row, column).length > 0) classes.push("wb-list");
  return classes.filter(Boolean).join(" ");
}

/** What the pane wrote as a result says by its look that it is calculated. */
function isResult(style: StyleName | undefined): boolean {
  return style?.startsWith("result.") === true;
}

/** The values of the drop-down of a cell, if it has one from which something must be chosen. */
export function listAt(view: SheetView, row: number, column: number): readonly string[] | null {
  return valuesAt(view, row, column, false);
}

/** The values that are suggested for a cell, beside which any other may be typed. */
export function suggestionsAt(view: SheetView, row: number, column: number): readonly string[] {
  return valuesAt(view, row, column, true) ?? [];
}

/** What may be typed into a cell, as its validation says. */
export function promptAt(view: SheetView, row: number, column: number): string | null {
  return view.sheet?.validations.find(({ area }) => contains(area, row, column))?.prompt ?? null;
}

/** All rules for the cells, the selection and the editor of the grid. */
export function gridCss(): string {
  const marks = styleNames().filter((name) => /^(?:mark|heat)\./.test(name));
  return [FRAME, ...styleNames().map(rule), ...marks.map(markRule), MARKED].join("\n");
}

function valuesAt(view: SheetView, row: number, column: number, isOpen: boolean): readonly string[] | null {
  const found = view.sheet?.validations.find(
    ({ area, rule, open = false }) => rule.type === "list" && open === isOpen && contains(area, row, column),
  );
  return found?.rule.type === "list" ? found.rule.values : null;
}

/** The style of a conditional format that holds for a cell. */
function markOf(view: SheetView, cell: CellView, row: number, column: number): StyleName | undefined {
  if (typeof cell.content !== "string") return undefined;
  return view.sheet?.conditionalFormats.find(({ area, equals }) => equals === cell.content && contains(area, row, column))?.style;
}

function className(style: StyleName | undefined): string {
  return style === undefined ? "" : `wb-${style.replace(".", "-")}`;
}

/** What a mark changes of a cell that has a style of its own: its letters and what is behind them, not where they stand. */
function markRule(name: StyleName): string {
  return `revo-grid .rgCell.${className(name)} { ${letters(styleOf(name)).join("; ")}; }`;
}

function letters(style: Style): string[] {
  return [
    ...(style.color ? [`color: ${text(style.color)}`] : []),
    ...(style.fill && style.fill !== "FFFFFF" ? [`background-color: ${fill(style.fill)}`] : []),
    ...(style.bold ? ["font-weight: 600"] : []),
    ...(style.italic ? ["font-style: italic"] : []),
  ];
}

function rule(name: StyleName): string {
  const style = styleOf(name);
  const parts = letters(style);
  if (style.underline) parts.push("text-decoration: underline");
  if (style.size) parts.push(`font-size: ${Math.round(style.size * 1.25)}px`);
  if (style.horizontal) parts.push(`justify-content: ${style.horizontal}; text-align: ${style.horizontal}`);
  if (style.vertical) parts.push(`align-items: ${style.vertical === "middle" ? "center" : style.vertical === "top" ? "start" : "end"}`);
  parts.push(...borders(style));
  const wrapped = style.wrap ? `\nrevo-grid .rgCell.${className(name)} > span { white-space: normal; overflow-wrap: break-word; }` : "";
  const all = style.border?.all;
  const first = all
    ? `\nrevo-grid .rgCell.${className(name)}.wb-first-row { border-top-width: ${WIDTHS[all]}; } revo-grid .rgCell.${className(name)}.wb-first-column { border-left-width: ${WIDTHS[all]}; }`
    : "";
  return `revo-grid .rgCell.${className(name)} { ${parts.join("; ")}; }${first}${wrapped}`;
}

function hasFrame(style: StyleName | undefined): boolean {
  return style !== undefined && styleOf(style).border?.all !== undefined;
}

function hasFoot(style: StyleName | undefined): boolean {
  const border = style && styleOf(style).border;
  return border?.all !== undefined || border?.bottom !== undefined;
}

/** Frames are drawn to the right and below, so that neighbours share one line; the first cells have all four sides. */
function borders({ border }: Style): string[] {
  if (!border) return [];
  const color = line(border.color);
  const parts: string[] = [];
  if (border.all) parts.push(`border: 0 solid ${color}; border-width: 0 ${WIDTHS[border.all]} ${WIDTHS[border.all]} 0`);
  for (const side of ["top", "bottom"] as const) {
    const line = border[side];
    if (line)
      parts.push(
        `border-${side}: ${WIDTHS[line]} ${line === "double" ? "double" : "solid"} ${line === "hair" ? `color-mix(in srgb, ${color} 45%, transparent)` : color}`,
      );
  }
  return parts;
}

const WIDTHS: Readonly<Record<BorderLine, string>> = { hair: "1px", thin: "1px", medium: "2px", double: "3px" };

/** The sheet's own colour on a light page, and one of the same hue that fits a dark page in the same use. */
function text(hex: string): string {
  return bothLooks(hex, ({ lightness }) => (lightness > 0.85 ? 0.97 : 0.84 - lightness * 0.2));
}

function fill(hex: string): string {
  return bothLooks(hex, ({ lightness }) => (lightness < 0.5 ? 0.26 : Math.min(0.27, 0.17 + (1 - lightness) * 0.4)));
}

function line(hex: string): string {
  return bothLooks(hex, ({ lightness }) => 0.58 - lightness * 0.2);
}

const FRAME = `
.wb-ground { height: 100%; position: relative; overflow: hidden; background: repeating-linear-gradient(to bottom, transparent 0 23px, light-dark(#e2e3e7, #3a3a3a) 23px 24px) 0 2px, repeating-linear-gradient(to right, transparent 0 87px, light-dark(#e2e3e7, #3a3a3a) 87px 88px) 46px 0; }
revo-grid { height: 100%; font-family: inherit; border: 0; color-scheme: inherit;
  --revo-grid-font-family: inherit; --revo-grid-font-size: 13px; --revo-grid-header-height: 26px; --revo-grid-cell-padding: 0 5px;
  --revo-grid-header-text-transform: none; --revo-grid-header-text-align: center; }
revo-grid revogr-header .rgHeaderCell { padding: 0; }
revo-grid .rgCell { display: flex; align-items: center; box-sizing: border-box; line-height: 1.3; overflow: hidden; }
revo-grid .rgCell > span { flex: 1 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: inherit; }
revo-grid .rgCell.wb-merged { z-index: 1; }
revo-grid .rgCell.wb-link > span { cursor: pointer; }
revo-grid .rgCell.wb-merged > span { max-width: var(--wb-visible, 100%); }
.wb-catcher { position: absolute; left: 0; top: 0; width: 1px; height: 1px; opacity: 0; border: 0; padding: 0; }
revo-grid .rgCell.wb-overflow { overflow: visible; z-index: 1; }
revo-grid .rgCell.wb-overflow > span { overflow: visible; }
revo-grid .rgCell.wb-number { text-align: right; justify-content: right; font-variant-numeric: tabular-nums; }
revo-grid .rgCell.wb-centred { text-align: center; justify-content: center; }
revo-grid .rgCell.wb-formula { background-image: linear-gradient(light-dark(#127f52, #62b28a), light-dark(#127f52, #62b28a)); background-size: 2px 45%; background-position: left center; background-repeat: no-repeat; }
revo-grid .rgCell.wb-spilled { color: light-dark(#3b3a39, #d6d6d6); background-image: linear-gradient(light-dark(#127f52, #62b28a), light-dark(#127f52, #62b28a)); background-size: 2px 100%; background-repeat: no-repeat; }
revo-grid .rgCell.wb-list::after { content: "▾"; margin-left: 4px; flex: none; opacity: 0.75; }
revo-grid .rowHeaders .rgCell { justify-content: center; font-variant-numeric: tabular-nums; }
revo-grid .autofill-handle { display: none; }
revo-grid revogr-edit { z-index: 3; }
revo-grid revogr-edit input, revo-grid revogr-edit select { width: 100%; height: 100%; box-sizing: border-box; font: inherit; padding: 0 4px; border: 2px solid light-dark(#127f52, #62b28a); background: light-dark(#fff, #1f1f1f); color: light-dark(#111, #fff); outline: none; }
revo-grid revogr-edit input { position: absolute; top: 0; left: 0; min-width: 100%; }`;

/** Rules that win over the styles of the sheet. */
const MARKED = `
revo-grid .rgCell.wb-outdated > span { text-decoration: line-through; }
[data-calculating] revo-grid .rgCell.wb-outdated > span { text-decoration: none; }
revo-grid .rgCell.wb-error { color: light-dark(#a4262c, #f1707b); font-weight: 600; }
@media (forced-colors: active) {
  revo-grid .rgCell.wb-open { border: 1px solid CanvasText; }
  revo-grid .rgCell[class*="wb-parameter"] { border-width: 2px; }
  revo-grid .rgCell[class*="Heading"] { border: 1px solid CanvasText; font-weight: 600; }
  revo-grid .rgCell[class*="wb-mark"] { font-weight: 700; }
  revo-grid .rgCell[class*="wb-heat"] { border: 1px dotted CanvasText; }
  revo-grid .rgCell.wb-heat-medium { border-style: solid; }
  revo-grid .rgCell.wb-heat-high { border: 2px solid CanvasText; font-weight: 700; }
  revo-grid .rgCell.wb-formula { border-top: 2px solid Highlight; }
  revo-grid .selection-border-range { forced-color-adjust: none; border-color: Highlight; }
}`;
