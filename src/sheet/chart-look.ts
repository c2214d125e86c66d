/** The look of charts, colours as RRGGBB; all three exits read it. */
import { ACCENT, INK } from "./styles";

/** Columns and points. */
export const CHART_FILL = ACCENT;

/** The line over columns, told from them by shape and colour. */
export const CHART_LINE = "B45309";

/** Lines behind what is drawn. */
export const CHART_GRID = "D5DBE1";

/** The title, its size in points. */
export const CHART_TITLE = { size: 14, bold: true, color: INK } as const;

/** The slices of a pie in turn; neighbours differ in lightness too, for those who do not see the colours. */
export const SLICES: readonly string[] = [CHART_FILL, CHART_LINE, "7BA7BC", "52606D", "D9A441", "9BC1A4", "C9B8D8", "E4E7EB"];

/** How the share of a slice is written: a slice that is not there has none. */
export const CHART_PERCENT = "0%;;";

/**
 * How the axis beside a series writes its numbers.
 *
 * @example axisFormat({ percent: true }) // "0%"
 */
export function axisFormat({ percent }: { readonly percent?: true }): string {
  return percent ? "0%" : "#,##0";
}
