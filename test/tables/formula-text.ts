/** Looks through the formulas of a spec for what no printer and no spreadsheet could make sense of. */
import { readFormula } from "../../src/formula/read";
import { filledTemplate, type Placeholder } from "../../src/formula/template";
import { blockCells, fieldsOf, scalarsIn, type Field, type Scalar, type TableSpec } from "../../src/tables/model";

/** A formula and where in the spec it stands. */
interface Stated {
  readonly at: string;
  readonly formula: string;
  /** How often the formula's own field is repeated, or by which parameter. */
  readonly repeat?: string | number;
  readonly inBlock: boolean;
}

/**
 * What is wrong with the formulas of a table, each with the table and the field: a placeholder that names no field,
 * setting, block or choice, one with a word behind it that means nothing there, brackets that do not close.
 *
 * @param choices that the table has words for
 */
export function formulaProblems(spec: TableSpec, choices: ReadonlySet<string>): string[] {
  const names = namesOf(spec, choices);
  return formulasOf(spec).flatMap(({ at, formula, ...where }) => {
    const problem = (what: string): string => `${spec.number} ${at}: ${what}`;
    const unknown: string[] = [];
    const filled = filledTemplate(formula, (placeholder) => {
      if (!isKnown(placeholder, names, where)) unknown.push(problem(`${placeholder.text} names nothing`));
      // What a formula may hold in the place of any placeholder.
      return "A1";
    });
    return [...unknown, ...textProblems(filled).map(problem)];
  });
}

function formulasOf(spec: TableSpec): Stated[] {
  const blocks = new Set<Scalar>(blockCells(spec));
  const all: readonly (Field | Scalar)[] = [...fieldsOf(spec), ...scalarsIn(spec)];
  return all.flatMap((part) => {
    if (!("formula" in part)) return [];
    const repeat = part.role === "result" ? part.repeat : undefined;
    return [{ at: part.name, formula: part.formula, repeat, inBlock: part.role === "summary" && blocks.has(part) }];
  });
}

function namesOf(spec: TableSpec, choices: ReadonlySet<string>) {
  const fields = new Map(fieldsOf(spec).map((field) => [field.name, field]));
  const cells = new Map(scalarsIn(spec).map((scalar) => [scalar.name, scalar]));
  const columns = new Set(spec.blocks.flatMap((block) => block.columns.map(({ name }) => name)));
  const blocks = new Set(spec.blocks.map(({ name }) => name));
  const groups = new Set(spec.type === "form" ? spec.groups.map(({ name }) => name) : []);
  return { fields, cells, columns, blocks, groups, choices };
}

function isKnown(
  placeholder: Placeholder,
  { fields, cells, columns, blocks, groups, choices }: ReturnType<typeof namesOf>,
  { repeat, inBlock }: Pick<Stated, "repeat" | "inBlock">,
): boolean {
  if (placeholder.choice !== undefined) return choices.has(placeholder.choice);
  const { name, sign, detail } = placeholder;
  if (name === "rowNumber") return sign === undefined;
  if (name === "repetition") return repeat !== undefined && sign === undefined;
  if (name === "line") return inBlock && sign === undefined;
  const cell = cells.get(name);
  if (cell) return detail === undefined || (sign === "=" && cell.kind === "choice" && offers(cell, detail));
  if (sign === "=") return false;
  const field = fields.get(name);
  if (detail === undefined) return field !== undefined && field.repeat === undefined;
  if (field && (detail === "column" || detail === "above")) return true;
  if (field && (detail === "row" || detail === "block" || detail === "count")) return field.repeat !== undefined;
  // Two fields have the same columns where they are repeated as often.
  if (field && (detail === "here" || detail === "hereColumn" || detail === "before"))
    return repeat !== undefined && field.repeat === repeat;
  if (detail === "cells") return columns.has(name);
  if (detail === "lines" || detail === "body") return blocks.has(name);
  return groups.has(name) && (detail === "asked" || detail === "filled");
}

/** Whether a drop-down has a choice; what a formula chose for it is known by its words only. */
function offers(cell: Scalar, choice: string): boolean {
  return cell.role !== "parameter" || cell.kind !== "choice" || cell.choices.includes(choice);
}

/** What is wrong with a formula whose placeholders have been filled. */
function textProblems(formula: string): string[] {
  const pieces = readFormula(formula);
  const open: string[] = [];
  const problems: string[] = pieces.flatMap(({ kind, text }) =>
    kind === "unread" || (kind === "name" && !/^(?:TRUE|FALSE)$/.test(text)) ? [`${text} cannot be read`] : [],
  );
  for (const { kind, text } of pieces) {
    if (kind !== "operator") continue;
    if (text === "(" || text === "{") open.push(text);
    if ((text === ")" && open.pop() !== "(") || (text === "}" && open.pop() !== "{")) problems.push(`${text} closes nothing`);
  }
  return [...problems, ...open.map((sign) => `${sign} is not closed`)];
}
