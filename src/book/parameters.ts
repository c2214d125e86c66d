/** The parameters of a table: which a user may set, and what is accepted for them. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { FORMER_CHOICES } from "../i18n/former-words";
import { dateText } from "../sheet/dates";
import type { Kind } from "../sheet/kinds";
import { tableByNumber } from "../tables";
import {
  blockCells,
  fieldsOf,
  fixedRows,
  isTextParameter,
  mayBeBlank,
  ownRows,
  questionsOf,
  type ChoiceParameter,
  type NumberParameter,
  type StructureParameter,
  type TableSpec,
  type TextParameter,
} from "../tables/model";
import { dateTyped, numberTyped, timeTyped } from "../values/typed";
import { choiceLabel, labelOf, languagesOfTableWords } from "./words";

/** A parameter that a user may set: a drop-down, a number in a cell, or the number of columns. */
export type Parameter = ChoiceParameter | NumberParameter | TextParameter | ({ readonly role: "structure" } & StructureParameter);

/** The parameters that shape a table or judge its figures, in the order of the sheet: what a user may set beforehand. */
export function parametersOf(spec: TableSpec): Parameter[] {
  const structure = spec.structure.map((parameter) => ({ role: "structure" as const, ...parameter }));
  const cells = [...spec.settings, ...blockCells(spec)].filter((scalar) => scalar.role === "parameter");
  return [...structure, ...cells];
}

/** What a drop-down starts with, in a course or beyond it: for a user's own figures, or for many rows. */
export function startOf(parameter: ChoiceParameter, isCourse: boolean): string | null {
  return isCourse ? parameter.default : (parameter.beyondCourse ?? parameter.default);
}

/** Every parameter of a table that may be typed into: those of `parametersOf` and the answers of a form. */
export function typedParametersOf(spec: TableSpec): Parameter[] {
  return [...parametersOf(spec), ...questionsOf(spec)];
}

/**
 * Whether a table has as many rows as were asked for, and can be filled from a file of rows. A form and a table of fixed
 * rows have rows of their own.
 */
export function growsAsAsked(spec: TableSpec): boolean {
  return ownRows(spec) === undefined;
}

/** Whether a table, by its number, can have more rows than it was made with. */
export function canGrow(table: string): boolean {
  const spec = tableByNumber(table);
  return fixedRows(spec) === undefined && fieldsOf(spec).length > 0;
}

/**
 * A parameter's value from what was typed: a choice by its name or by its label in any language that is loaded, a number, or a percentage.
 * A parameter that is blank by default may be blank again, and so may a day.
 *
 * @throws SalesbookError unknownChoice, notANumber, notWholeNumber, outOfRange
 */
export function checkedParameter(
  spec: TableSpec,
  parameter: Parameter,
  typed: string | number | boolean | null,
  language: Language,
): number | string | null {
  const label = labelOf(spec.number, parameter.name, language);
  if (parameter.role === "structure") return checkedNumber({ ...parameter, kind: "whole" }, typed, label, language);
  if (mayBeBlank(parameter) && String(typed ?? "").trim() === "") return null;
  if (isTextParameter(parameter)) return String(typed ?? "").trim();
  if (parameter.kind !== "choice") return checkedNumber(parameter, typed, label, language);
  const found = choiceTyped(spec.number, parameter.choices, typed);
  if (found) return found;
  throw new SalesbookError("unknownChoice", {
    argument: label,
    received: String(typed ?? ""),
    accepted: parameter.choices.map((choice) => choiceLabel(spec.number, choice, language)).join(", "),
  });
}

/** The choice that was typed: by its name, or by what the sheet shows for it in any language, or showed in an earlier version. */
export function choiceTyped(table: string, choices: readonly string[], typed: string | number | boolean | null): string | undefined {
  const text = String(typed ?? "")
    .trim()
    .toLowerCase();
  return choices.find(
    (choice) =>
      text === choice.toLowerCase() ||
      languagesOfTableWords().some((language) => choiceLabel(table, choice, language).toLowerCase() === text) ||
      FORMER_CHOICES[table]?.[choice]?.includes(text),
  );
}

/** Larger than any number of a sales workbook: a bound that nobody needs to be told. */
const BEYOND_ALL = 1e12;

/** Under which word the catalogue says what a kind of number accepts. */
export function boundsWord(kind: Kind, maximum: number): "share" | "whole" | "date" | "time" | "coordinate" | "number" | "amount" {
  if (kind === "share" || kind === "whole" || kind === "date" || kind === "time" || kind === "coordinate") return kind;
  return maximum < BEYOND_ALL ? "number" : "amount";
}

function checkedNumber(
  { kind, minimum, maximum }: Pick<NumberParameter, "kind" | "minimum" | "maximum">,
  typed: string | number | boolean | null,
  argument: string,
  language: Language,
): number {
  const words = catalogues[language].tables.accepted;
  const accepted = fill(words[boundsWord(kind, maximum)], { minimum, maximum });
  const number = kind === "date" ? dateTyped(typed) : kind === "time" ? timeTyped(typed) : numberTyped(typed);
  if (number === null) throw new SalesbookError("notANumber", { argument, received: String(typed ?? ""), accepted });
  if (kind === "whole" && !Number.isInteger(number)) throw new SalesbookError("notWholeNumber", { argument, received: number, accepted });
  if (number < minimum || number > maximum)
    throw new SalesbookError("outOfRange", { argument, received: kind === "date" ? dateText(number) : number, accepted });
  return number;
}
