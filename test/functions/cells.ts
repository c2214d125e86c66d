/** What the cells of a spreadsheet show whose functions give texts for errors, as a table of cases that each of them passes. */
import { SalesbookError } from "../../src/domain/errors";
import { evaluate, functionTable, type FunctionName } from "../../src/functions";
import { examples } from "../../src/functions/examples";
import { catalogues, type Language } from "../../src/i18n";
import { errorMessage } from "../../src/i18n/error-message";
import { deepFreeze } from "../support/freeze";
import { parseFormula } from "./formula";
import { KNOWN_VALUES } from "./known-values";
import { oddities } from "./oddities";
import { names } from "./runtime";

/** What a cell shows for what the definitions give. */
export function shown(cell: unknown, language: Language = "en"): unknown {
  return cell instanceof SalesbookError ? `${cell.functionText} ${errorMessage(catalogues[language], cell)}` : cell;
}

/** What all cells of a call show, by the definitions. */
export function expected(name: FunctionName, values: readonly unknown[]): readonly (readonly unknown[])[] {
  const result = evaluate(name, values);
  const rows = result instanceof SalesbookError ? [[result]] : result;
  return rows.some((row) => row.length > 0) ? rows.map((row) => row.map((cell) => shown(cell))) : [[""]];
}

/** Holds a spreadsheet to the definitions: known values, whatever a cell may hold, and what is left out. */
export function keepsDefinitions(show: (name: FunctionName, values: readonly unknown[]) => readonly (readonly unknown[])[]): void {
  it.each(KNOWN_VALUES)("%s: %s", (_, formula, rows) => {
    const { name, values } = parseFormula(formula);
    const cells = show(name as FunctionName, deepFreeze(values));
    expect(cells.map((row) => row.length)).toEqual(rows.map((row) => row.length));
    expect(cells.flat()).toEqual(rows.flat().map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)));
  });

  it.each(names)("%s gives what its definition gives, whatever it gets", (name) => {
    const { parameters } = functionTable[name];
    const usual: readonly unknown[] = parameters.map((_, index) => examples[name][0]![index] ?? null);
    const calls = [
      usual,
      ...parameters.flatMap((_, place) =>
        oddities.filter(isValue).map((oddity) => usual.map((one, index) => (index === place ? oddity : one))),
      ),
    ];
    // What both give is plain, so texts are compared: thousands of comparisons value by value take ten times as long.
    const differing = calls.filter((values) => JSON.stringify(show(name, values)) !== JSON.stringify(expected(name, values)));
    expect(differing).toEqual([]);
  });

  it.each(names)("%s takes what was left out for left out, not for a number", (name) => {
    const { parameters } = functionTable[name];
    const given = parameters.map(({ optional }, index) => (optional ? null : (examples[name][0]![index] ?? null)));
    expect(show(name, given)).toEqual(expected(name, given));
    const without = parameters.map(() => null);
    expect(show(name, without)).toEqual(expected(name, without));
  });
}

/** Objects that only Excel passes, and what no cell holds. */
function isValue(oddity: unknown): boolean {
  const plain = (cell: unknown) => (typeof cell !== "object" || cell === null) && (typeof cell !== "number" || Number.isFinite(cell));
  return Array.isArray(oddity) ? oddity.flat().every(plain) : plain(oddity);
}
