/**
 * Formulas over names: the placeholders in braces of the definitions of columns. Their meaning stands in `tables/model/index.ts`;
 * which cells they become is for the printer to say.
 */

/** A choice's label, or the name of something on the sheet. */
export type Placeholder =
  | {
      readonly text: string;
      readonly choice: string;
      /** `{<>'past'}` is a criterion: anything but that choice. */
      readonly criterion: "" | "<>";
    }
  | {
      readonly text: string;
      readonly choice: undefined;
      readonly name: string;
      /** `{average:column}` or `{rule=within}`; `undefined` for the name alone. */
      readonly sign: ":" | "=" | undefined;
      /** What stands behind the sign. */
      readonly detail: string | undefined;
    };

const PLACEHOLDER = /\{(<>)?'(\w+)'\}|\{([a-z][\w.]*)(?:([:=])(\w+))?\}/gi;

/**
 * A template with something in the place of each placeholder.
 *
 * @example filledTemplate("RANK({sales},{sales:column})", ({ text }) => text.toUpperCase()) // "RANK({SALES},{SALES:COLUMN})"
 */
export function filledTemplate(template: string, fill: (placeholder: Placeholder) => string): string {
  return template.replace(
    PLACEHOLDER,
    (text: string, criterion: "<>" | undefined, choice: string | undefined, name = "", sign?: ":" | "=", detail?: string) =>
      fill(choice === undefined ? { text, choice, name, sign, detail } : { text, choice, criterion: criterion ?? "" }),
  );
}

/**
 * A template with other names in its placeholders.
 *
 * @example withNames("{sales}/SUM({sales:column})", { sales: "average" }) // "{average}/SUM({average:column})"
 */
export function withNames(template: string, names: Readonly<Record<string, string>>): string {
  return filledTemplate(template, (placeholder) => {
    const to = placeholder.choice === undefined ? names[placeholder.name] : undefined;
    return to === undefined ? placeholder.text : placeholder.text.replace(/[a-z][\w.]*/i, to);
  });
}

/** The placeholders of a template, from left to right. */
export function placeholdersIn(template: string): Placeholder[] {
  const found: Placeholder[] = [];
  filledTemplate(template, (placeholder) => {
    found.push(placeholder);
    return "";
  });
  return found;
}

/**
 * The field whose column a template takes a cell from, the first where there are several.
 *
 * @example fieldReadBy('IF({position}="","",INDEX({customer:column},MATCH({position},{place:column},0)))') // "customer"
 */
export function fieldReadBy(template: string): string | undefined {
  const call = /\bINDEX\($/;
  let start = 0;
  for (const placeholder of placeholdersIn(template)) {
    const at = template.indexOf(placeholder.text, start);
    if (placeholder.choice === undefined && placeholder.detail === "column" && call.test(template.slice(start, at)))
      return placeholder.name;
    start = at + placeholder.text.length;
  }
  return undefined;
}
