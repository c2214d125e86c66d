/** What a value may be, and of which kind: how it is written and aligned. */
import type { SalesbookError } from "../domain/errors";

/** One cell's value as the domain sees it: blank is `""` or `null`, a choice is its name, a failed cell carries its error. */
export type Value = number | string | boolean | null | SalesbookError;

/**
 * How a value is written and aligned: `note` is text that wraps, `count` a number that may be large, `number` has two decimals, `distance` is kilometres,
 * `coordinate` degrees, `date` a serial number, `time` a time of day as a part of it, `mark` a sign in a narrow column.
 */
export type Kind =
  | "mark"
  | "text"
  | "note"
  | "amount"
  | "share"
  | "whole"
  | "count"
  | "number"
  | "distance"
  | "coordinate"
  | "class"
  | "choice"
  | "date"
  | "time";

const NUMBERS: ReadonlySet<Kind> = new Set<Kind>(["amount", "share", "whole", "count", "number", "distance", "coordinate", "date", "time"]);

/** Whether a cell of a kind holds a number; a day is one to every spreadsheet. */
export function isNumeric(kind: Kind): boolean {
  return NUMBERS.has(kind);
}
