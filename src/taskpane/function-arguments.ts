/** What is typed into the form of a function, what it means, and the formula that it makes. Pure functions. */
import { argumentText, type ArgumentValue } from "../functions/formula-text";
import type { FunctionParameter } from "../functions/definition";
import { textIn } from "../formula/literals";
import { listParts } from "../formula/lists";
import { addressTyped, referenceTo } from "../formula/references";
import { addressOf } from "../sheet/address";
import type { Area } from "../sheet/sheet";
import { dateTyped, numberTyped } from "../values/typed";
import { dateText } from "../sheet/dates";

/** An argument as it was given. */
export type Given =
  | { readonly kind: "blank" }
  /** Cells; `sheet` is `null` for the sheet that the formula stands on. */
  | { readonly kind: "cells"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "value"; readonly value: ArgumentValue }
  | { readonly kind: "wrong" };

/** What is typed for each argument, by its name. */
export type TypedArguments = Readonly<Record<string, string>>;

/** How an argument is asked for. */
export type FieldKind = "choice" | "yesNo" | "text";

/** How an argument is asked for. */
export function fieldKind({ type, isRange, choices }: FunctionParameter): FieldKind {
  if (choices && !isRange) return "choice";
  return type === "boolean" ? "yesNo" : "text";
}

/**
 * What was typed for an argument: cells, a list in braces, a number, a day, TRUE or FALSE, or a word.
 *
 * @param parameter a day is read as one only where the argument is one
 * @example givenFor({}, "5") // { kind: "value", value: 5 }
 * @example givenFor({ isDate: true }, "2026-03-01") // { kind: "value", value: 46082 }
 * @example givenFor({}, "B2:B9") // { kind: "cells", sheet: null, area: { row: 1, column: 1, rows: 8, columns: 1 } }
 */
export function givenFor(parameter: Pick<FunctionParameter, "isDate">, typed = ""): Given {
  const text = typed.trim().replace(/^=/, "");
  if (text === "") return { kind: "blank" };
  if (/^[{｛]/.test(text)) {
    const value = listTyped(text.normalize("NFKC"));
    return value ? { kind: "value", value } : { kind: "wrong" };
  }
  const address = addressTyped(text);
  if (address) return { kind: "cells", ...address };
  if (text.includes("!") || /[:：]/.test(text)) return { kind: "wrong" };
  return { kind: "value", value: valueTyped(parameter.isDate === true, text) };
}

/**
 * The formula for a cell.
 *
 * @param sheet the sheet that it will stand on, whose cells need no sheet's name
 * @returns `null` while an argument is wrong
 */
export function formulaOf(name: string, parameters: readonly FunctionParameter[], typed: TypedArguments, sheet: string): string | null {
  const given = parameters.map((parameter) => givenFor(parameter, typed[parameter.name]));
  if (given.some(({ kind }) => kind === "wrong")) return null;
  const last = given.findLastIndex(({ kind }) => kind !== "blank");
  const texts = given.slice(0, last + 1).map((one, index) => textOf(one, parameters[index]?.isDate === true, sheet));
  return `=${name}(${texts.join(",")})`;
}

/** A selection as it is written into the form; with the sheet's name, for the formula may stand on another one. */
export function selectionText(sheet: string, area: Area): string {
  return referenceTo(area, sheet, "");
}

/** The arguments of an example as they are typed into the form. */
export function typedExample(parameters: readonly FunctionParameter[], values: readonly ArgumentValue[]): TypedArguments {
  return Object.fromEntries(
    values.map((value, index) => {
      const { name = "", isDate = false } = parameters[index] ?? {};
      if (typeof value === "number" && isDate) return [name, dateText(value)];
      return [name, typeof value === "string" ? value : argumentText(value)];
    }),
  );
}

function textOf(given: Given, isDate: boolean, sheet: string): string {
  if (given.kind === "cells")
    return given.sheet === null || given.sheet === sheet ? addressOf(given.area) : selectionText(given.sheet, given.area);
  if (given.kind !== "value") return "";
  const { value } = given;
  if (typeof value === "number" && isDate) return `DATE(${dateText(value).split("-").map(Number).join(",")})`;
  return argumentText(value);
}

function valueTyped(isDate: boolean, text: string): number | string | boolean {
  const quoted = textIn(text);
  if (quoted !== null) return quoted;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return (isDate ? dateTyped(text) : null) ?? numberTyped(text) ?? text;
}

/** Rows of a list in braces, of equal length: columns parted by commas, rows by semicolons. */
function listTyped(text: string): (number | string)[][] | null {
  const rows = listParts(text)?.map((row) =>
    row.map((cell) => {
      const value = valueTyped(false, cell.trim());
      return typeof value === "boolean" ? String(value) : value;
    }),
  );
  return rows?.every((row) => row.length === rows[0]?.length) ? rows : null;
}
