/** Formulas as they are typed: what the examples of the help show and what users paste. */
import { quotedText } from "../formula/literals";

/** An argument as a spreadsheet passes it: a range as rows, one value, or `null` for one that is left out. */
export type ArgumentValue = readonly (readonly (number | string | null)[])[] | number | string | boolean | null;

/**
 * A formula with its values in it, which gives the same result in any cell of any sheet.
 *
 * @param name the function's name
 * @param values its arguments in order
 * @example formulaText("ABCCLASS", [[[90], [5]], null, "within"]) // '=ABCCLASS({90;5},,"within")'
 */
export function formulaText(name: string, values: readonly ArgumentValue[]): string {
  return `=${name}(${values.map(argumentText).join(",")})`;
}

/**
 * A value as it is typed into a formula. A blank within a range becomes an empty text, since array constants know no
 * blanks.
 *
 * @example argumentText([[1, "a"], [2, null]]) // '{1,"a";2,""}'
 */
export function argumentText(value: ArgumentValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return literal(value);
  return `{${value.map((row) => row.map((cell) => literal(cell ?? "")).join(",")).join(";")}}`;
}

function literal(value: number | string | boolean): string {
  if (typeof value === "string") return quotedText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
