/** In which unit the figures of a column stand: its heading says so, or a line beside the table. */
import type { CellContent } from "../sheet/sheet";
import { unitAbove, unitOf, unitOrAlone, type Unit } from "./headings";
import { textOf } from "./rows";

/** What a column holds: only money has a unit of the sheet, and only shares can be in per cent. */
export type Measure = "money" | "share" | "other";

/**
 * The unit in the line nearest above the headings, or else in a line of few cells below them.
 *
 * @returns `null` where none is given
 * @example unitBeside([["单位：万元"], ["客户", "金额"]], 1) // { text: "万元", power: 4 }
 */
export function unitBeside(rows: readonly (readonly CellContent[])[], headingRow: number): Unit | null {
  const unitIn = (row: readonly CellContent[], unitOfText = unitAbove): Unit | null =>
    row.map((cell) => (typeof cell === "string" ? unitOfText(cell) : null)).findLast((unit) => unit !== null) ?? null;
  const above = rows.slice(0, headingRow).map((row) => unitIn(row, unitOrAlone) ?? labelled(row));
  const isShort = (row: readonly CellContent[]): boolean => {
    let filled = 0;
    for (const cell of row) if (textOf(cell) !== "" && ++filled > 2) return false;
    return true;
  };
  const below = rows.slice(headingRow + 1).find((row) => isShort(row) && unitIn(row) !== null);
  return above.findLast((unit) => unit !== null) ?? (below ? unitIn(below) : null);
}

/** The label and the unit may stand in two cells beside each other: 单位 | 万元. */
function labelled(row: readonly CellContent[]): Unit | null {
  const texts = row.map(textOf);
  return texts.map((text, at) => (at > 0 ? unitAbove(`${texts[at - 1] ?? ""} ${text}`) : null)).find((unit) => unit !== null) ?? null;
}

/**
 * The power of ten that the plain numbers of a column stand in: the heading's own before the sheet's. Under a heading in per
 * cent, 60 is 0.6; where no number is above 1, they are formatted as per cent and are what they are.
 *
 * @param beside the power of ten of the sheet's unit, by {@link unitBeside}
 * @example columnUnit("销售额（万元）", "money", null, []) // 4
 * @example columnUnit("成本率（%）", "share", null, [60, 75]) // -2
 */
export function columnUnit(heading: string, measure: Measure, beside: number | null, cells: Iterable<CellContent | undefined>): number {
  if (measure === "money") return unitOf(heading) ?? beside ?? 0;
  if (measure === "other" || !/[%％]/.test(heading)) return 0;
  let isFilled = false;
  for (const cell of cells) {
    const number = typeof cell === "number" ? cell : typeof cell === "string" ? Number.parseFloat(cell) : Number.NaN;
    isFilled ||= !Number.isNaN(number);
    if (Math.abs(number) > 1) return -2;
  }
  return isFilled ? 0 : -2;
}
