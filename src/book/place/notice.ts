/** A sentence of the line below a table's purpose, as a formula and as text. */
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
