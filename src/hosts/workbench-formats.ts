/** Cells of free sheets by their number formats: what they mean, how they are edited, and what is typed into them. */
import { editTextOf, type Shown } from "../sheet/cell-text";
import type { StyleName } from "../sheet/styles";
import { formatKind, shownNumber } from "../values/shown-number";
import { momentTyped, numberTyped } from "../values/typed";

/** What says how a cell is edited. */
interface FormattedCell {
  readonly content: Shown;
  readonly style?: StyleName;
  readonly format?: string;
}

/**
 * What a cell means beyond its number: a day, a time, or a code with its zeros is a text.
 *
 * @example meaningOf(7, "00000") // "00007"
 */
export function meaningOf(content: Shown, format: string | undefined): Shown {
  return typeof content === "number" && format !== undefined ? shownNumber(content, format, false) : content;
}

/**
 * What a cell holds as it is edited: what is typed to get it again.
 *
 * @example editTextIn({ content: 0.125, format: "0%" }) // "12.5%"
 * @example editTextIn({ content: 46082, format: "m/d/yy" }) // "2026-03-01"
 */
export function editTextIn({ content, style, format }: FormattedCell): string {
  if (typeof content !== "number" || format === undefined) return editTextOf(content, style);
  if (formatKind(format) === "share") return `${Number((content * 100).toPrecision(15))}%`;
  return String(shownNumber(content, format, false));
}

/**
 * What is typed into a cell with a format, where the format says what it means.
 *
 * @returns `null` where it is read as in any other cell
 * @example typedAs("00007", "@") // "00007"
 * @example typedAs("45", "0%") // 0.45
 */
export function typedAs(text: string, format: string): number | string | null {
  switch (formatKind(format)) {
    case "text":
      return text;
    case "moment":
    case "duration":
      return momentTyped(text);
    case "share": {
      const number = numberTyped(text);
      // Who types 45 over 30% means 45%, and who types 0.45 does too.
      return number === null || /[%％]/.test(text) || Math.abs(number) < 1 ? number : number / 100;
    }
    default:
      return null;
  }
}
