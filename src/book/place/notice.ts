/** A sentence of the line below a table's purpose, as a formula and as text. */
import { fill } from "../../i18n";
import { quotedText } from "../../formula/literals";

/** It is blank while there is nothing to say. */
export interface Notice {
  readonly formula: string;
  /** What the domain makes of it. */
  readonly value: string;
}

/** A template of words as a formula: its texts joined with the expressions in the places of `{count}` and the like. */
export function printedTemplate(template: string, expressions: Readonly<Record<string, string>>): string {
  return template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? (expressions[part] ?? '""') : quotedText(part)))
    .filter((part) => part !== '""')
    .join("&");
}

/**
 * A template of words with the one blank `{count}` as a formula, which shows nothing while the count is 0.
 *
 * A number format says the sentence, because some tables have so many inputs that Excel takes them but once.
 */
export function countedText(template: string, count: string): string {
  return `TEXT(${count},${quotedText(`${fill(`"${template}"`, { count: '"0"' })};;`)})`;
}
