/** Reads what `names.ts` writes. */
import { LANGUAGES } from "../i18n";
import { registry } from "../tables";
import { longTextIn } from "../formula/long-text";
import { readFormula } from "../formula/read";
import { areaOf } from "../formula/references";
import { CELLS_NAME, CONTENTS, MARK_NAME, VERSION, type SheetName } from "./names";
import type { Area, Sheet, SheetMark } from "../sheet/sheet";

/** What a mark says. */
export interface ReadMark extends Omit<SheetMark, "areas"> {
  /** The table's number, or `contents`. */
  readonly table: string;
  readonly language: Sheet["language"];
}

/**
 * The mark in a sheet's names.
 *
 * @param names of the sheet, formulas with or without `=`
 * @returns `null` for a sheet that was not generated, `"unknown"` for one of a Salesbook that this one does not know
 */
export function readMark(names: readonly SheetName[]): ReadMark | "unknown" | null {
  const text = longTextIn(formulaOf(names, MARK_NAME) ?? "");
  if (text === null || !text.startsWith("Salesbook ")) return null;
  const [version, table = "", tag, book = "", tables = "", parameters = "", fingerprint = "", references] = text.split(";");
  const language = LANGUAGES.find((candidate) => candidate === tag);
  // Version 1.0 put commas between them.
  const numbers = tables.split(/[+,]/);
  const isKnown = numbers.every((number) => registry.some((spec) => spec.number === number));
  if (version !== VERSION || !language || !isKnown || (table !== CONTENTS && !numbers.includes(table))) return "unknown";
  const values = parameters.split(",").flatMap((pair): [string, number][] => {
    const [name = "", value] = pair.split("=");
    return value === undefined || !Number.isFinite(Number(value)) ? [] : [[name, Number(value)]];
  });
  const mark = { table, language, book, tables: numbers, parameters: Object.fromEntries(values), fingerprint };
  return references === "cells" ? { ...mark, references } : mark;
}

/**
 * Where the areas of `areasOfCells` stand now, in their order; `null` for one that was deleted.
 *
 * @param names of the sheet
 */
export function readAreas(names: readonly SheetName[]): (Area | null)[] {
  const pieces = readFormula(formulaOf(names, CELLS_NAME) ?? "");
  return pieces.flatMap((piece): (Area | null)[] => {
    if (piece.kind === "error") return [null];
    return piece.kind === "cells" ? [areaOf(piece)] : [];
  });
}

function formulaOf(names: readonly SheetName[], wanted: string): string | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.formula;
}
