/** What selected cells come to: how many hold something, and of their numbers the sum and the average. */
import type { Area } from "../sheet/sheet";
import { styleOf } from "../sheet/styles";
import { formatKind } from "../values/shown-number";
import { meaningOf } from "./workbench-formats";
import { reliableContent, type CellView, type SheetView } from "./workbench-view";

export interface Figures {
  /** Cells that hold something. */
  readonly count: number;
  /** `null` where there is no number, where one of the cells holds an error, and of days, which have no sum. */
  readonly sum: number | null;
  readonly average: number | null;
  /** Whether the numbers are shares, which are read in per cent. */
  readonly isShare: boolean;
}

/** Cells that are looked at in one go; somebody may have selected millions. */
const AT_ONCE = 50_000;

/**
 * Looks at the cells of an area, some at a time.
 *
 * @param isHidden of a row that is not shown; it does not count
 */
export function* figuresOf(
  view: Pick<SheetView, "cell" | "rows" | "columns">,
  area: Area,
  isHidden: (row: number) => boolean,
): Generator<undefined, Figures> {
  const [endRow, endColumn] = [Math.min(area.row + area.rows, view.rows), Math.min(area.column + area.columns, view.columns)];
  let [count, numbers, sum, seen] = [0, 0, 0, 0];
  let hasNoSum = false;
  let kind: Kind | null = null;
  for (let row = area.row; row < endRow; row += 1) {
    if (isHidden(row)) continue;
    for (let column = area.column; column < endColumn; column += 1) {
      if ((seen += 1) % AT_ONCE === 0) yield;
      const cell = view.cell(row, column);
      const content = reliableContent(cell);
      if (content === null || content === "") continue;
      count += 1;
      if (typeof content === "object") hasNoSum = true;
      if (typeof content !== "number") continue;
      const own = kindOf(content, cell);
      if (own === "other") hasNoSum = true;
      kind ??= own;
      numbers += 1;
      sum += content;
    }
  }
  if (numbers === 0 || hasNoSum) return { count, sum: null, average: null, isShare: false };
  // Fifteen digits, as a spreadsheet: 0.1 and 0.2 are 0.3.
  return { count, sum: Number(sum.toPrecision(15)), average: Number((sum / numbers).toPrecision(15)), isShare: kind === "share" };
}

type Kind = "number" | "share" | "other";

function kindOf(content: number, { style, format }: Pick<CellView, "style" | "format">): Kind {
  const code = format ?? (style === undefined ? undefined : styleOf(style).numberFormat) ?? "";
  if (typeof meaningOf(content, code) !== "number") return "other";
  return formatKind(code) === "share" ? "share" : "number";
}
